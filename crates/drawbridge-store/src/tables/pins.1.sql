CREATE TABLE pins (
    model   TEXT NOT NULL REFERENCES models (id) ON DELETE CASCADE,
    pack    TEXT NOT NULL,
    version TEXT NOT NULL,
    hash    TEXT NOT NULL,
    PRIMARY KEY (model, pack)
) STRICT;
