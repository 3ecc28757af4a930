//! The SQLite workspace: systems, models record by record, and the history that undo and redo walk along.
//!
//! The store reads no clock and draws no random numbers: ids and times (UTC, RFC 3339, seconds) are given to it.
//! What it has answered is durable: every change is one transaction in write-ahead mode with `synchronous=FULL`.
//! Each table has its Rust file and, beside it, the SQL that makes and changes it (`tables/models.rs`,
//! `tables/models.1.sql`); `schema.rs` puts them in order.

mod append;
mod backup;
mod codec;
mod compose;
mod condition;
mod connection;
mod create_model;
mod damage;
mod durable;
mod error;
mod file_model;
mod jump;
mod list_models;
mod lock;
mod relocate;
mod restore;
mod schema;
mod tables;
mod undo;
mod workspace;

pub use append::Step;
pub use backup::Backup;
pub use compose::compose;
pub use condition::{Condition, Opened};
pub use error::{Deed, StoreError};
pub use relocate::Moved;
pub use schema::{APPLICATION_ID, SCHEMA_VERSION};
pub use tables::history::{HistoryEntry, HistoryPage, StepState};
pub use tables::models::{BoundFile, ModelRow, NewModel, Shelf};
pub use tables::pins::Pin;
pub use tables::summaries::{Counted, ModelCounts, OpenThreats, Summary};
pub use tables::systems::{Considered, Criticality, System, Tier};
pub use undo::NextSteps;
pub use workspace::{Access, Workspace, sqlite_version};
