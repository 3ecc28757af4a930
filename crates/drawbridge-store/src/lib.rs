//! The SQLite workspace: one file per table with its migrations.
