CREATE TABLE models (
    id        TEXT NOT NULL PRIMARY KEY,
    system    TEXT REFERENCES systems (id) ON DELETE SET NULL,
    title     TEXT NOT NULL, -- that of the sheet, kept in step by every edit
    tier      TEXT,
    file_path TEXT,          -- the file that the model is bound to
    file_hash TEXT,          -- of its bytes when it was last read or written
    created   TEXT NOT NULL,
    author    TEXT NOT NULL, -- who created it
    updated   TEXT NOT NULL,
    deleted   TEXT           -- when it was put into the bin
) STRICT;
CREATE INDEX models_by_system ON models (system);
