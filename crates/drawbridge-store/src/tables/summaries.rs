//! A summary of each model, one row, for lists of thousands that open none: counts, owner, who changed it last, and how
//! many threats are open. An edit keeps it in step in its own transaction; the rules are asked outside, so the count
//! of open threats says for which state and by which rules it holds.

use crate::codec::row_key;
use crate::error::StoreError;
use crate::tables::models;
use crate::workspace::{Attempt, Workspace};
use drawbridge_messages as say;
use drawbridge_model::ids::ModelId;
use drawbridge_model::{Diff, Model, Record};
use rusqlite::{Connection, Row, params};

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

/// The kinds that are counted, in the order of their columns.
const COUNTED: [&str; 8] = ["diagram", "element", "flow", "boundary", "data", "threat", "decision", "comment"];

/// How many threats of a model nobody has decided about, by severity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(missing_docs, reason = "the fields carry the names of the severities")]
pub struct OpenThreats {
    pub critical: u32,
    pub high: u32,
    pub medium: u32,
    pub low: u32,
    pub none: u32,
}

/// A count of open threats that holds for the present state of its model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// The count.
    pub threats: OpenThreats,
    /// The rules that it was made by, as whoever counted called them.
    pub rules: String,
}

/// What a list shows of a model beyond its own row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Summary {
    /// The owner on its sheet; may be empty.
    pub owner: String,
    /// Who made the last change.
    pub changed_by: String,
    /// One more with every change.
    pub revision: i64,
    /// How much it holds.
    pub counts: ModelCounts,
    /// Its open threats; `None` when it changed since they were counted.
    pub open: Option<Counted>,
}

/// The columns that [`read`] reads.
pub(crate) const COLUMNS: &str = "owner, changed_by, revision, diagrams, elements, flows, boundaries, data, threats, \
                                  decisions, comments, counted, counted_by, critical, high, medium, low, none";

/// Numbers that change by an edit: how many more, or fewer, of each counted kind.
type Changes = [i64; COUNTED.len()];

fn tally(changes: &mut Changes, record: &Record, by: i64) {
    let (kind, _) = row_key(record.key());
    if let Some(place) = COUNTED.iter().position(|counted| *counted == kind) {
        changes[place] += by;
    }
}

impl Workspace {
    /// Notes how many threats of a model are open, as the rules called `rules` see its present state.
    ///
    /// A loss of power may take this note back, though never an edit: the model then counts as not counted.
    ///
    /// # Errors
    /// [`StoreError::NoModel`], and whatever the disk refuses.
    pub fn note_open_threats(&mut self, model: ModelId, open: &OpenThreats, rules: &str) -> Result<(), StoreError> {
        let sql = "UPDATE summaries SET counted = revision, counted_by = ?2, critical = ?3, high = ?4, medium = ?5,
                   low = ?6, none = ?7 WHERE model = ?1";
        let OpenThreats { critical, high, medium, low, none } = *open;
        self.write_lightly(say::store_counting, |transaction, attempt| {
            let values = params![model.as_str(), rules, critical, high, medium, low, none];
            let count = transaction.prepare_cached(sql).and_then(|mut statement| statement.execute(values));
            models::one(attempt, model, count)
        })
    }
}

/// Inserts the summary of a new model.
pub(crate) fn insert(
    connection: &Connection,
    attempt: Attempt<'_>,
    id: ModelId,
    model: &Model,
    author: &str,
) -> Result<(), StoreError> {
    let mut counts = Changes::default();
    model.records().for_each(|record| tally(&mut counts, &record, 1));
    let [diagrams, elements, flows, boundaries, data, threats, decisions, comments] = counts;
    let sql = "INSERT INTO summaries (model, owner, changed_by, revision, diagrams, elements, flows, boundaries, data,
               threats, decisions, comments) VALUES (?1, ?2, ?3, 0, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
    let owner = &model.sheet().owner;
    let values =
        params![id.as_str(), owner, author, diagrams, elements, flows, boundaries, data, threats, decisions, comments];
    connection.execute(sql, values).map(drop).map_err(|error| attempt.failed(error))
}

/// Brings the summary in step with a diff.
pub(crate) fn follow(
    connection: &Connection,
    attempt: Attempt<'_>,
    model: ModelId,
    diff: &Diff,
    author: &str,
) -> Result<(), StoreError> {
    let mut changes = Changes::default();
    diff.added.iter().for_each(|record| tally(&mut changes, record, 1));
    diff.removed.iter().for_each(|record| tally(&mut changes, record, -1));
    let owner = diff.written().find_map(|record| match record {
        Record::Sheet(sheet) => Some(sheet.owner.as_str()),
        _ => None,
    });
    let [diagrams, elements, flows, boundaries, data, threats, decisions, comments] = changes;
    let sql = "UPDATE summaries SET revision = revision + 1, changed_by = ?2, owner = coalesce(?3, owner),
               diagrams = diagrams + ?4, elements = elements + ?5, flows = flows + ?6, boundaries = boundaries + ?7,
               data = data + ?8, threats = threats + ?9, decisions = decisions + ?10, comments = comments + ?11
               WHERE model = ?1";
    let values = params![
        model.as_str(),
        author,
        owner,
        diagrams,
        elements,
        flows,
        boundaries,
        data,
        threats,
        decisions,
        comments
    ];
    let done = connection.prepare_cached(sql).and_then(|mut statement| statement.execute(values));
    done.map(drop).map_err(|error| attempt.failed(error))
}

/// A row of [`COLUMNS`]; of a model without a summary, which only another program can make, the empty one.
pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Summary> {
    let number = |column: &str| row.get::<_, Option<u32>>(column).map(Option::unwrap_or_default);
    let text = |column: &str| row.get::<_, Option<String>>(column).map(Option::unwrap_or_default);
    let (revision, counted): (Option<i64>, Option<i64>) = (row.get("revision")?, row.get("counted")?);
    let open = if counted.is_some() && counted == revision {
        let threats = OpenThreats {
            critical: number("critical")?,
            high: number("high")?,
            medium: number("medium")?,
            low: number("low")?,
            none: number("none")?,
        };
        Some(Counted { threats, rules: text("counted_by")? })
    } else {
        None
    };
    let counts = ModelCounts {
        diagrams: number("diagrams")?,
        elements: number("elements")?,
        flows: number("flows")?,
        boundaries: number("boundaries")?,
        data: number("data")?,
        threats: number("threats")?,
        decisions: number("decisions")?,
        comments: number("comments")?,
    };
    let (owner, changed_by) = (text("owner")?, text("changed_by")?);
    Ok(Summary { owner, changed_by, revision: revision.unwrap_or_default(), counts, open })
}
