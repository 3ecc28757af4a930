CREATE TABLE summaries (
    model      TEXT NOT NULL PRIMARY KEY REFERENCES models (id) ON DELETE CASCADE,
    owner      TEXT NOT NULL,    -- that of the sheet
    changed_by TEXT NOT NULL,    -- who made the last change
    revision   INTEGER NOT NULL, -- one more with every change
    diagrams   INTEGER NOT NULL,
    elements   INTEGER NOT NULL,
    flows      INTEGER NOT NULL,
    boundaries INTEGER NOT NULL,
    data       INTEGER NOT NULL,
    threats    INTEGER NOT NULL,
    decisions  INTEGER NOT NULL,
    comments   INTEGER NOT NULL,
    counted    INTEGER,          -- the revision at which the open threats were counted
    counted_by TEXT,             -- the rules that they were counted by
    critical   INTEGER NOT NULL DEFAULT 0,
    high       INTEGER NOT NULL DEFAULT 0,
    medium     INTEGER NOT NULL DEFAULT 0,
    low        INTEGER NOT NULL DEFAULT 0,
    none       INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO summaries (model, owner, changed_by, revision,
                       diagrams, elements, flows, boundaries, data, threats, decisions, comments)
SELECT models.id,
       coalesce((SELECT json_extract(line, '$.owner') FROM records
                 WHERE records.model = models.id AND kind = 'sheet' AND json_valid(line)), ''),
       coalesce((SELECT author FROM history WHERE history.model = models.id ORDER BY seq DESC LIMIT 1), models.author),
       0,
       (SELECT count(*) FROM records WHERE records.model = models.id AND kind = 'diagram'),
       (SELECT count(*) FROM records WHERE records.model = models.id AND kind = 'element'),
       (SELECT count(*) FROM records WHERE records.model = models.id AND kind = 'flow'),
       (SELECT count(*) FROM records WHERE records.model = models.id AND kind = 'boundary'),
       (SELECT count(*) FROM records WHERE records.model = models.id AND kind = 'data'),
       (SELECT count(*) FROM records WHERE records.model = models.id AND kind = 'threat'),
       (SELECT count(*) FROM records WHERE records.model = models.id AND kind = 'decision'),
       (SELECT count(*) FROM records WHERE records.model = models.id AND kind = 'comment')
FROM models;
