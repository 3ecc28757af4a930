//! The packs that models are pinned to, each by version and content hash.

use crate::error::StoreError;
use crate::tables::models;
use crate::workspace::{Attempt, Workspace};
use drawbridge_messages as say;
use drawbridge_model::ids::ModelId;
use rusqlite::{Connection, params};

/// A pack that a model is pinned to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pin {
    /// The id of the pack.
    pub pack: String,
    /// Its version.
    pub version: String,
    /// The hash of its content.
    pub hash: String,
}

impl Workspace {
    /// The packs that a model is pinned to, in order of their ids.
    ///
    /// # Errors
    /// Whatever the disk refuses.
    pub fn pins(&self, model: ModelId) -> Result<Vec<Pin>, StoreError> {
        let attempt = self.attempt(say::store_reading_pins);
        self.connection
            .prepare_cached("SELECT pack, version, hash FROM pins WHERE model = ?1 ORDER BY pack")
            .and_then(|mut statement| {
                let pin =
                    |row: &rusqlite::Row<'_>| Ok(Pin { pack: row.get(0)?, version: row.get(1)?, hash: row.get(2)? });
                statement.query_map([model.as_str()], pin)?.collect()
            })
            .map_err(|error| attempt.failed(error))
    }

    /// Pins a model to these packs and no others.
    ///
    /// # Errors
    /// [`StoreError::NoModel`], and whatever the disk refuses.
    pub fn set_pins(&mut self, model: ModelId, pins: &[Pin]) -> Result<(), StoreError> {
        self.write(say::store_pinning, |transaction, attempt| {
            models::require(transaction, attempt, model)?;
            let done = transaction.execute("DELETE FROM pins WHERE model = ?1", [model.as_str()]);
            done.map_err(|error| attempt.failed(error))?;
            insert_all(transaction, attempt, model, pins)
        })
    }
}

/// Pins a model that has no pins yet.
pub(crate) fn insert_all(
    connection: &Connection,
    attempt: Attempt<'_>,
    model: ModelId,
    pins: &[Pin],
) -> Result<(), StoreError> {
    pins.iter().try_for_each(|pin| {
        let sql = "INSERT INTO pins (model, pack, version, hash) VALUES (?1, ?2, ?3, ?4)
                   ON CONFLICT (model, pack) DO UPDATE SET version = excluded.version, hash = excluded.hash";
        let done = connection.execute(sql, params![model.as_str(), pin.pack, pin.version, pin.hash]);
        done.map(drop).map_err(|error| attempt.failed(error))
    })
}
