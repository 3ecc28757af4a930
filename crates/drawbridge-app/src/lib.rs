//! Session, command table, wire types, Failure: the one facade for window, command line and tests.
