CREATE TABLE history (
    seq    INTEGER PRIMARY KEY,
    model  TEXT NOT NULL REFERENCES models (id) ON DELETE CASCADE,
    state  TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped')),
    mark   TEXT,          -- the gesture that the step belongs to
    author TEXT NOT NULL,
    at     TEXT NOT NULL,
    words  TEXT NOT NULL,
    diff   TEXT NOT NULL  -- last, as it may be long
) STRICT;
CREATE INDEX history_by_model ON history (model, seq);
CREATE INDEX history_by_state ON history (model, state, seq);
