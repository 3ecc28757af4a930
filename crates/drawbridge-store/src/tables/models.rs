//! The models: what the list shows of them; their records stand in a table of their own.

use crate::codec;
use crate::error::StoreError;
use crate::tables::pins::Pin;
use crate::tables::summaries::{self, Summary};
use crate::tables::systems::{self, Tier};
use crate::workspace::Attempt;
use drawbridge_messages as say;
use drawbridge_model::ids::{ModelId, SystemId};
use drawbridge_model::{Diff, Record};
use rusqlite::{Connection, Row, params};

/// A model that is to be created.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewModel {
    /// Its id, minted by the caller.
    pub id: ModelId,
    /// The system that it is of.
    pub system: Option<SystemId>,
    /// How deep it is meant to go.
    pub tier: Option<Tier>,
    /// The file that it was read from and stays bound to.
    pub file: Option<BoundFile>,
    /// The packs that it is pinned to.
    pub pins: Vec<Pin>,
    /// Who creates it.
    pub author: String,
    /// When: UTC, RFC 3339, seconds.
    pub time: String,
}

/// A file that a model is bound to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct BoundFile {
    /// Its path.
    pub path: String,
    /// The hash of its bytes when it was last read or written.
    pub hash: String,
    /// The name of its format; `None` where it was bound before this was kept.
    pub format: Option<String>,
}

/// Which models are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shelf {
    /// Those in use.
    Present,
    /// Those that were put away.
    Archive,
    /// Those in the bin.
    Bin,
}

/// A model as the list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModelRow {
    /// Its id.
    pub id: ModelId,
    /// The system that it is of.
    pub system: Option<SystemId>,
    /// The title on its sheet.
    pub title: String,
    /// How deep it is meant to go.
    pub tier: Option<Tier>,
    /// The file that it is bound to.
    pub file: Option<BoundFile>,
    /// Whether the model is another than when that file was last read or written; undoing back to there makes it the
    /// same again.
    pub ahead: bool,
    /// When it was created.
    pub created: String,
    /// Who created it.
    pub author: String,
    /// When it was last changed.
    pub updated: String,
    /// The day on which it is to be reviewed (`2027-01-31`), where it has one of its own.
    pub review_due: Option<String>,
    /// When it was archived.
    pub archived: Option<String>,
    /// When it was put into the bin.
    pub deleted: Option<String>,
    /// What it holds, in short.
    pub summary: Summary,
}

/// The columns that [`read`] reads.
pub(crate) const COLUMNS: &str = "id, system, title, tier, file_path, file_hash, file_format, created, author, \
                                  updated, review_due, archived, deleted, \
                                  file_path IS NOT NULL AND file_step IS NOT (SELECT coalesce(max(seq), 0) FROM history \
                                  WHERE history.model = models.id AND state = 'done') AS ahead";

/// Inserts the row of a new model.
pub(crate) fn insert(
    connection: &Connection,
    attempt: Attempt<'_>,
    new: &NewModel,
    title: &str,
) -> Result<(), StoreError> {
    if let Some(system) = new.system {
        systems::require(connection, attempt, system)?;
    }
    let sql =
        "INSERT INTO models (id, system, title, tier, file_path, file_hash, file_format, file_step, created, author,
               updated) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?9) ON CONFLICT DO NOTHING";
    let (path, hash) = new.file.as_ref().map(|file| (&file.path, &file.hash)).unzip();
    let format = new.file.as_ref().and_then(|file| file.format.as_ref());
    let step = new.file.as_ref().map(|_| 0);
    let (system, tier) = (new.system.map(|system| system.to_string()), new.tier.map(Tier::word));
    let values = params![new.id.as_str(), system, title, tier, path, hash, format, step, new.time, new.author];
    match connection.execute(sql, values).map_err(|error| attempt.failed(error))? {
        0 => Err(StoreError::ModelExists { path: attempt.path.to_owned(), model: new.id }),
        _ => Ok(()),
    }
}

/// Notes that a model changed, by whom and when, and keeps its title that of its sheet and its summary in step.
pub(crate) fn touch(
    connection: &Connection,
    attempt: Attempt<'_>,
    model: ModelId,
    diff: &Diff,
    (author, time): (&str, &str),
) -> Result<(), StoreError> {
    let title = diff.written().find_map(|record| match record {
        Record::Sheet(sheet) => Some(sheet.title.as_str()),
        _ => None,
    });
    let sql = "UPDATE models SET updated = ?2, title = coalesce(?3, title) WHERE id = ?1";
    let count = connection
        .prepare_cached(sql)
        .and_then(|mut statement| statement.execute(params![model.as_str(), time, title]));
    one(attempt, model, count)?;
    summaries::follow(connection, attempt, model, diff, author)
}

/// Makes sure that there is such a model.
pub(crate) fn require(connection: &Connection, attempt: Attempt<'_>, model: ModelId) -> Result<(), StoreError> {
    let found = connection
        .prepare_cached("SELECT 1 FROM models WHERE id = ?1")
        .and_then(|mut statement| statement.exists([model.as_str()]))
        .map_err(|error| attempt.failed(error))?;
    if found { Ok(()) } else { Err(no_model(attempt, model)) }
}

/// Makes sure that a statement met the model.
pub(crate) fn one(attempt: Attempt<'_>, model: ModelId, count: rusqlite::Result<usize>) -> Result<(), StoreError> {
    match count.map_err(|error| attempt.failed(error))? {
        0 => Err(no_model(attempt, model)),
        _ => Ok(()),
    }
}

/// The error that there is no such model.
pub(crate) fn no_model(attempt: Attempt<'_>, model: ModelId) -> StoreError {
    StoreError::NoModel { attempt: attempt.what, path: attempt.path.to_owned(), model }
}

/// A row of [`COLUMNS`] with its summary beside it.
pub(crate) fn read(attempt: Attempt<'_>, row: &Row<'_>) -> Result<ModelRow, StoreError> {
    let fail = |error| attempt.failed(error);
    let id: String = row.get("id").map_err(fail)?;
    let system: Option<String> = row.get("system").map_err(fail)?;
    let tier: Option<String> = row.get("tier").map_err(fail)?;
    let path: Option<String> = row.get("file_path").map_err(fail)?;
    let hash: Option<String> = row.get("file_hash").map_err(fail)?;
    let format: Option<String> = row.get("file_format").map_err(fail)?;
    Ok(ModelRow {
        id: ModelId::parse(&id).map_err(|error| codec::unreadable(attempt, &say::store_a_model_id(), &error))?,
        system: system.map(|id| systems::parse_id(attempt, &id)).transpose()?,
        title: row.get("title").map_err(fail)?,
        tier: tier
            .map(|word| systems::parse_word(attempt, &say::store_a_tier(), Tier::parse(&word), &word))
            .transpose()?,
        file: path.zip(hash).map(|(path, hash)| BoundFile { path, hash, format }),
        ahead: row.get("ahead").map_err(fail)?,
        created: row.get("created").map_err(fail)?,
        author: row.get("author").map_err(fail)?,
        updated: row.get("updated").map_err(fail)?,
        review_due: row.get("review_due").map_err(fail)?,
        archived: row.get("archived").map_err(fail)?,
        deleted: row.get("deleted").map_err(fail)?,
        summary: summaries::read(row).map_err(fail)?,
    })
}
