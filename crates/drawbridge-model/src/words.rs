//! An edit in words, for the history.
