CREATE TABLE history (
    seq    INTEGER PRIMARY KEY AUTOINCREMENT,
    model  TEXT NOT NULL REFERENCES models (id) ON DELETE CASCADE,
    mark   TEXT,          -- the gesture that the step belongs to
    author TEXT NOT NULL,
    at     TEXT NOT NULL,
    words  TEXT NOT NULL,
    diff   TEXT NOT NULL,
    state  TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped'))
) STRICT;
CREATE INDEX history_by_model ON history (model, seq);
CREATE INDEX history_by_state ON history (model, state, seq);
