//! The models: what the list shows of them; their records stand in a table of their own.

use crate::append::Step;
use crate::codec;
use crate::error::StoreError;
use crate::tables::pins::{self, Pin};
use crate::tables::records;
use crate::tables::systems::{self, Tier};
use crate::workspace::{Attempt, Workspace};
use drawbridge_model::ids::{ModelId, SystemId};
use drawbridge_model::{Diff, Model, Record, Sheet};
use rusqlite::{Connection, OptionalExtension, Row, params};
use std::collections::BTreeMap;
use std::sync::Arc;

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
}

/// Which models are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shelf {
    /// Those in use.
    Present,
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
    /// When it was created.
    pub created: String,
    /// Who created it.
    pub author: String,
    /// When it was last changed.
    pub updated: String,
    /// When it was put into the bin.
    pub deleted: Option<String>,
    /// How much it holds.
    pub counts: ModelCounts,
}

/// How many records of each kind a model holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(missing_docs, reason = "the fields carry the names of the records")]
pub struct ModelCounts {
    pub diagrams: u32,
    pub elements: u32,
    pub flows: u32,
    pub boundaries: u32,
    pub data: u32,
    pub threats: u32,
    pub decisions: u32,
    pub comments: u32,
}

impl ModelCounts {
    fn set(&mut self, kind: &str, count: u32) {
        match kind {
            "diagram" => self.diagrams = count,
            "element" => self.elements = count,
            "flow" => self.flows = count,
            "boundary" => self.boundaries = count,
            "data" => self.data = count,
            "threat" => self.threats = count,
            "decision" => self.decisions = count,
            "comment" => self.comments = count,
            _ => {}
        }
    }
}

const COLUMNS: &str =
    "id, system, title, tier, file_path, file_hash, created, author, updated, deleted";

impl Workspace {
    /// Stores a new model with all its records, whole or not at all. Its history begins empty.
    ///
    /// # Errors
    /// [`StoreError::ModelExists`], [`StoreError::NoSystem`], and whatever the disk refuses.
    pub fn create_model(&mut self, new: &NewModel, model: &Model) -> Result<(), StoreError> {
        self.write("add a model to", |transaction, attempt| {
            insert(transaction, attempt, new, &model.sheet().title)?;
            pins::insert_all(transaction, attempt, new.id, &new.pins)?;
            records::insert_all(transaction, attempt, new.id, model)
        })
    }

    /// The models of a shelf with their counts, by title.
    ///
    /// # Errors
    /// Whatever the disk refuses.
    pub fn models(&self, shelf: Shelf) -> Result<Vec<ModelRow>, StoreError> {
        let attempt = self.attempt("list the models of");
        let fail = |error| attempt.failed(error);
        let mut counts = all_counts(&self.connection).map_err(fail)?;
        let which = match shelf {
            Shelf::Present => "deleted IS NULL",
            Shelf::Bin => "deleted IS NOT NULL",
        };
        let sql = format!("SELECT {COLUMNS} FROM models WHERE {which} ORDER BY title, id");
        let mut statement = self.connection.prepare_cached(&sql).map_err(fail)?;
        let mut rows = statement.query([]).map_err(fail)?;
        let mut models = Vec::new();
        while let Some(row) = rows.next().map_err(fail)? {
            let mut model = read(attempt, row)?;
            model.counts = counts.remove(model.id.as_str()).unwrap_or_default();
            models.push(model);
        }
        Ok(models)
    }

    /// One model as the list shows it, in the bin or not.
    ///
    /// # Errors
    /// [`StoreError::NoModel`], and whatever the disk refuses.
    pub fn model(&self, id: ModelId) -> Result<ModelRow, StoreError> {
        let attempt = self.attempt("look up a model in");
        let fail = |error| attempt.failed(error);
        let sql = format!("SELECT {COLUMNS} FROM models WHERE id = ?1");
        let mut statement = self.connection.prepare_cached(&sql).map_err(fail)?;
        let mut rows = statement.query([id.as_str()]).map_err(fail)?;
        let row = rows
            .next()
            .map_err(fail)?
            .ok_or_else(|| no_model(attempt, id))?;
        let mut model = read(attempt, row)?;
        model.counts = counts_of(&self.connection, id).map_err(fail)?;
        Ok(model)
    }

    /// The model in use that is bound to a file.
    ///
    /// # Errors
    /// Whatever the disk refuses.
    pub fn model_bound_to(&self, file: &str) -> Result<Option<ModelId>, StoreError> {
        let attempt = self.attempt("look up a model in");
        let sql = "SELECT id FROM models WHERE file_path = ?1 AND deleted IS NULL ORDER BY updated DESC LIMIT 1";
        let id: Option<String> = self
            .connection
            .prepare_cached(sql)
            .and_then(|mut statement| statement.query_row([file], |row| row.get(0)).optional())
            .map_err(|error| attempt.failed(error))?;
        id.map(|id| {
            ModelId::parse(&id)
                .map_err(|error| codec::unreadable(attempt, "the id of a model", &error))
        })
        .transpose()
    }

    /// Binds a model to a file, or with `None` to none.
    ///
    /// # Errors
    /// [`StoreError::NoModel`], and whatever the disk refuses.
    pub fn bind_file(
        &mut self,
        model: ModelId,
        file: Option<&BoundFile>,
    ) -> Result<(), StoreError> {
        let values = (
            file.map(|file| file.path.clone()),
            file.map(|file| file.hash.clone()),
        );
        self.change(
            "bind a model in",
            model,
            "file_path = ?2, file_hash = ?3",
            &[&values.0, &values.1],
        )
    }

    /// Says which system a model is of and how deep it is meant to go.
    ///
    /// # Errors
    /// [`StoreError::NoModel`], [`StoreError::NoSystem`], and whatever the disk refuses.
    pub fn file_under(
        &mut self,
        model: ModelId,
        system: Option<SystemId>,
        tier: Option<Tier>,
    ) -> Result<(), StoreError> {
        if let Some(system) = system {
            systems::require(&self.connection, self.attempt("file a model in"), system)?;
        }
        let system = system.map(|system| system.to_string());
        self.change(
            "file a model in",
            model,
            "system = ?2, tier = ?3",
            &[&system, &tier.map(Tier::word)],
        )
    }

    /// Retitles a model that no session holds, as a step of its history that can be undone.
    ///
    /// # Errors
    /// As for [`Workspace::append`].
    pub fn rename_model(
        &mut self,
        model: ModelId,
        title: &str,
        step: &Step,
    ) -> Result<(), StoreError> {
        let sheet = self.load(model)?.sheet().clone();
        if sheet.title == title {
            return Ok(());
        }
        let renamed = Sheet {
            title: title.to_owned(),
            ..(*sheet).clone()
        };
        let updated = vec![(Record::Sheet(sheet), Record::Sheet(Arc::new(renamed)))];
        self.append(
            model,
            &Diff {
                updated,
                ..Diff::default()
            },
            step,
        )
    }

    /// Copies a model as it is now, without its history and its file, under a new id and title.
    ///
    /// # Errors
    /// [`StoreError::NoModel`], [`StoreError::ModelExists`], and whatever the disk refuses.
    pub fn duplicate_model(
        &mut self,
        model: ModelId,
        copy: ModelId,
        title: &str,
        step: &Step,
    ) -> Result<(), StoreError> {
        let (row, pins) = (self.model(model)?, self.pins(model)?);
        let original = self.load(model)?;
        let sheet = Sheet {
            title: title.to_owned(),
            ..(**original.sheet()).clone()
        };
        let records = original.records().chain([Record::Sheet(Arc::new(sheet))]);
        let new = NewModel {
            id: copy,
            system: row.system,
            tier: row.tier,
            file: None,
            pins,
            author: step.author.clone(),
            time: step.time.clone(),
        };
        self.create_model(&new, &Model::from_records(records))
    }

    /// Puts a model into the bin, from which [`Workspace::restore_model`] takes it back whole.
    ///
    /// # Errors
    /// [`StoreError::NoModel`], and whatever the disk refuses.
    pub fn delete_model(&mut self, model: ModelId, time: &str) -> Result<(), StoreError> {
        self.change("delete a model in", model, "deleted = ?2", &[&time])
    }

    /// Takes a model out of the bin.
    ///
    /// # Errors
    /// [`StoreError::NoModel`], and whatever the disk refuses.
    pub fn restore_model(&mut self, model: ModelId) -> Result<(), StoreError> {
        self.change(
            "take a model out of the bin in",
            model,
            "deleted = NULL",
            &[],
        )
    }

    /// Removes a model from the bin for good, with its records, history, views and pins. Its bytes are overwritten.
    ///
    /// # Errors
    /// [`StoreError::NoModel`] when there is none in the bin, and whatever the disk refuses.
    pub fn purge_model(&mut self, model: ModelId) -> Result<(), StoreError> {
        self.gesture = None;
        self.write("remove a model from", |transaction, attempt| {
            let sql = "DELETE FROM models WHERE id = ?1 AND deleted IS NOT NULL";
            let count = transaction.execute(sql, [model.as_str()]);
            one(attempt, model, count)
        })
    }

    fn change(
        &mut self,
        what: &'static str,
        model: ModelId,
        set: &str,
        values: &[&dyn rusqlite::ToSql],
    ) -> Result<(), StoreError> {
        self.write(what, |transaction, attempt| {
            let id = model.to_string();
            let mut bound: Vec<&dyn rusqlite::ToSql> = vec![&id];
            bound.extend(values);
            one(
                attempt,
                model,
                transaction.execute(&format!("UPDATE models SET {set} WHERE id = ?1"), &*bound),
            )
        })
    }
}

fn insert(
    connection: &Connection,
    attempt: Attempt<'_>,
    new: &NewModel,
    title: &str,
) -> Result<(), StoreError> {
    if let Some(system) = new.system {
        systems::require(connection, attempt, system)?;
    }
    let sql = "INSERT INTO models (id, system, title, tier, file_path, file_hash, created, author, updated)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?7) ON CONFLICT DO NOTHING";
    let (path, hash) = new
        .file
        .as_ref()
        .map(|file| (&file.path, &file.hash))
        .unzip();
    let (system, tier) = (
        new.system.map(|system| system.to_string()),
        new.tier.map(Tier::word),
    );
    let values = params![
        new.id.as_str(),
        system,
        title,
        tier,
        path,
        hash,
        new.time,
        new.author
    ];
    match connection
        .execute(sql, values)
        .map_err(|error| attempt.failed(error))?
    {
        0 => Err(StoreError::ModelExists {
            path: attempt.path.to_owned(),
            model: new.id,
        }),
        _ => Ok(()),
    }
}

/// Notes that a model changed, and keeps its title that of its sheet.
pub(crate) fn touch(
    connection: &Connection,
    attempt: Attempt<'_>,
    model: ModelId,
    diff: &Diff,
    time: &str,
) -> Result<(), StoreError> {
    let title = diff.written().find_map(|record| match record {
        Record::Sheet(sheet) => Some(sheet.title.as_str()),
        _ => None,
    });
    let sql = "UPDATE models SET updated = ?2, title = coalesce(?3, title) WHERE id = ?1";
    let count = connection
        .prepare_cached(sql)
        .and_then(|mut statement| statement.execute(params![model.as_str(), time, title]));
    one(attempt, model, count)
}

/// Makes sure that there is such a model.
pub(crate) fn require(
    connection: &Connection,
    attempt: Attempt<'_>,
    model: ModelId,
) -> Result<(), StoreError> {
    let found = connection
        .prepare_cached("SELECT 1 FROM models WHERE id = ?1")
        .and_then(|mut statement| statement.exists([model.as_str()]))
        .map_err(|error| attempt.failed(error))?;
    if found {
        Ok(())
    } else {
        Err(no_model(attempt, model))
    }
}

fn one(
    attempt: Attempt<'_>,
    model: ModelId,
    count: rusqlite::Result<usize>,
) -> Result<(), StoreError> {
    match count.map_err(|error| attempt.failed(error))? {
        0 => Err(no_model(attempt, model)),
        _ => Ok(()),
    }
}

fn no_model(attempt: Attempt<'_>, model: ModelId) -> StoreError {
    StoreError::NoModel {
        attempt: attempt.what,
        path: attempt.path.to_owned(),
        model,
    }
}

fn read(attempt: Attempt<'_>, row: &Row<'_>) -> Result<ModelRow, StoreError> {
    let fail = |error| attempt.failed(error);
    let id: String = row.get("id").map_err(fail)?;
    let system: Option<String> = row.get("system").map_err(fail)?;
    let tier: Option<String> = row.get("tier").map_err(fail)?;
    let path: Option<String> = row.get("file_path").map_err(fail)?;
    let hash: Option<String> = row.get("file_hash").map_err(fail)?;
    Ok(ModelRow {
        id: ModelId::parse(&id)
            .map_err(|error| codec::unreadable(attempt, "the id of a model", &error))?,
        system: system
            .map(|id| systems::parse_id(attempt, &id))
            .transpose()?,
        title: row.get("title").map_err(fail)?,
        tier: tier
            .map(|word| systems::parse_word(attempt, "a tier", Tier::parse(&word), &word))
            .transpose()?,
        file: path.zip(hash).map(|(path, hash)| BoundFile { path, hash }),
        created: row.get("created").map_err(fail)?,
        author: row.get("author").map_err(fail)?,
        updated: row.get("updated").map_err(fail)?,
        deleted: row.get("deleted").map_err(fail)?,
        counts: ModelCounts::default(),
    })
}

fn all_counts(connection: &Connection) -> rusqlite::Result<BTreeMap<String, ModelCounts>> {
    let mut statement = connection
        .prepare_cached("SELECT model, kind, count(*) FROM records GROUP BY model, kind")?;
    let mut rows = statement.query([])?;
    let mut counts: BTreeMap<String, ModelCounts> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        counts
            .entry(row.get(0)?)
            .or_default()
            .set(row.get_ref(1)?.as_str()?, row.get(2)?);
    }
    Ok(counts)
}

fn counts_of(connection: &Connection, model: ModelId) -> rusqlite::Result<ModelCounts> {
    let sql = "SELECT kind, count(*) FROM records WHERE model = ?1 GROUP BY kind";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([model.as_str()])?;
    let mut counts = ModelCounts::default();
    while let Some(row) = rows.next()? {
        counts.set(row.get_ref(0)?.as_str()?, row.get(1)?);
    }
    Ok(counts)
}
