CREATE TABLE systems (
    id          TEXT NOT NULL PRIMARY KEY,
    name        TEXT NOT NULL,
    owner       TEXT NOT NULL,
    contact     TEXT NOT NULL,
    links       TEXT NOT NULL, -- a JSON list of addresses
    criticality TEXT,
    tier        TEXT,
    review_due  TEXT,          -- a day
    considered_by  TEXT,       -- somebody decided that no model is needed
    considered_at  TEXT,
    considered_why TEXT,
    created     TEXT NOT NULL,
    archived    TEXT
) STRICT;
