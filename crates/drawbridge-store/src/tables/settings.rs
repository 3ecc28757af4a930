//! Settings of the application, by key.

use crate::error::StoreError;
use crate::workspace::Workspace;
use drawbridge_messages as say;
use rusqlite::OptionalExtension;

impl Workspace {
    /// The value of a setting.
    ///
    /// # Errors
    /// Whatever the disk refuses.
    pub fn setting(&self, key: &str) -> Result<Option<String>, StoreError> {
        let attempt = self.attempt(say::store_reading_setting);
        self.connection
            .prepare_cached("SELECT value FROM settings WHERE key = ?1")
            .and_then(|mut statement| statement.query_row([key], |row| row.get(0)).optional())
            .map_err(|error| attempt.failed(error))
    }

    /// Sets a setting, or with `None` takes it back.
    ///
    /// # Errors
    /// Whatever the disk refuses.
    pub fn set_setting(&mut self, key: &str, value: Option<&str>) -> Result<(), StoreError> {
        self.write(say::store_changing_setting, |transaction, attempt| {
            let done = match value {
                Some(value) => transaction.execute(
                    "INSERT INTO settings (key, value) VALUES (?1, ?2)
                     ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                    [key, value],
                ),
                None => transaction.execute("DELETE FROM settings WHERE key = ?1", [key]),
            };
            done.map(drop).map_err(|error| attempt.failed(error))
        })
    }
}
