CREATE TABLE views (
    model TEXT NOT NULL REFERENCES models (id) ON DELETE CASCADE,
    key   TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (model, key)
) STRICT;
