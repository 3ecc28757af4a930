CREATE TABLE records (
    model TEXT NOT NULL REFERENCES models (id) ON DELETE CASCADE,
    kind  TEXT NOT NULL,
    id    TEXT NOT NULL,
    line  TEXT NOT NULL, -- the record as it stands in a native file
    PRIMARY KEY (model, kind, id)
) STRICT;
