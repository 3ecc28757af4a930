//! The history of all models: every step as a diff with its author, time and words.

use crate::append::Step;
use crate::codec;
use crate::error::StoreError;
use crate::workspace::{Attempt, Workspace};
use drawbridge_messages as say;
use drawbridge_model::Diff;
use drawbridge_model::ids::ModelId;
use drawbridge_records::diff_to_json;
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::BTreeSet;

/// Where a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepState {
    /// It is in force.
    Done,
    /// It is undone and can be done again.
    Undone,
    /// It was undone and something else was done instead.
    Dropped,
}

impl StepState {
    const fn word(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Undone => "undone",
            Self::Dropped => "dropped",
        }
    }

    fn parse(word: &str) -> Option<Self> {
        [Self::Done, Self::Undone, Self::Dropped].into_iter().find(|state| state.word() == word)
    }
}

/// A step of a model's history, as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryEntry {
    /// Its number in the workspace, ascending in time.
    pub seq: i64,
    /// Who made it.
    pub author: String,
    /// When: UTC, RFC 3339, seconds.
    pub time: String,
    /// What it did.
    pub words: String,
    /// Where it stands.
    pub state: StepState,
    /// The kinds of record that it touches, such as `element`.
    pub kinds: BTreeSet<String>,
}

/// Which part of a history is asked for: at most `limit` steps before the step `before`, the latest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HistoryPage {
    /// The number of the step before which to begin; `None` for the latest.
    pub before: Option<i64>,
    /// How many at most.
    pub limit: u32,
}

impl Workspace {
    /// A page of a model's history, the latest step first; the next page begins before the last step of this one.
    ///
    /// # Errors
    /// Whatever the disk refuses.
    pub fn history(&self, model: ModelId, page: HistoryPage) -> Result<Vec<HistoryEntry>, StoreError> {
        let attempt = self.attempt(say::store_reading_history);
        let fail = |error| attempt.failed(error);
        let sql = "SELECT seq, author, at, words, state, diff FROM history
                   WHERE model = ?1 AND seq < ?2 ORDER BY seq DESC LIMIT ?3";
        let mut statement = self.connection.prepare_cached(sql).map_err(fail)?;
        let before = page.before.unwrap_or(i64::MAX);
        let mut rows = statement.query(params![model.as_str(), before, page.limit]).map_err(fail)?;
        let mut entries = Vec::new();
        while let Some(row) = rows.next().map_err(fail)? {
            let state: String = row.get(4).map_err(fail)?;
            let state = StepState::parse(&state);
            let diff: String = row.get(5).map_err(fail)?;
            let kinds = drawbridge_records::kinds_of_diff(&diff);
            entries.push(HistoryEntry {
                seq: row.get(0).map_err(fail)?,
                author: row.get(1).map_err(fail)?,
                time: row.get(2).map_err(fail)?,
                words: row.get(3).map_err(fail)?,
                state: state
                    .ok_or_else(|| codec::unreadable(attempt, &say::store_a_step(), &say::store_its_state()))?,
                kinds: kinds.map_err(|error| codec::unreadable(attempt, &say::store_a_step(), &error))?,
            });
        }
        Ok(entries)
    }
}

/// The diff of the step `seq`, if a further edit may join it: it is the model's latest that can be undone or redone,
/// it is done, and mark and author are the same.
pub(crate) fn joinable(
    connection: &Connection,
    attempt: Attempt<'_>,
    model: ModelId,
    seq: i64,
    step: &Step,
) -> Result<Option<Diff>, StoreError> {
    let sql = "SELECT diff FROM history
               WHERE seq = ?1 AND model = ?2 AND state = 'done' AND mark = ?3 AND author = ?4
               AND seq = (SELECT max(seq) FROM history WHERE model = ?2 AND state <> 'dropped')";
    let json: Option<String> = connection
        .prepare_cached(sql)
        .and_then(|mut statement| {
            statement.query_row(params![seq, model.as_str(), step.mark, step.author], |row| row.get(0)).optional()
        })
        .map_err(|error| attempt.failed(error))?;
    json.map(|json| codec::diff(attempt, &json)).transpose()
}

/// Makes a step hold another diff; a step whose diff has become empty goes. Gives the step that still stands.
pub(crate) fn extend(
    connection: &Connection,
    attempt: Attempt<'_>,
    seq: i64,
    diff: &Diff,
    step: &Step,
) -> Result<Option<i64>, StoreError> {
    let done = if diff.is_empty() {
        connection.execute("DELETE FROM history WHERE seq = ?1", [seq])
    } else {
        let sql = "UPDATE history SET diff = ?2, at = ?3, words = ?4 WHERE seq = ?1";
        connection
            .prepare_cached(sql)
            .and_then(|mut statement| statement.execute(params![seq, diff_to_json(diff), step.time, step.words]))
    };
    done.map_err(|error| attempt.failed(error))?;
    Ok((!diff.is_empty()).then_some(seq))
}

/// Appends a step and gives its number.
pub(crate) fn append(
    connection: &Connection,
    attempt: Attempt<'_>,
    model: ModelId,
    diff: &Diff,
    step: &Step,
) -> Result<i64, StoreError> {
    let sql = "INSERT INTO history (model, mark, author, at, words, diff, state)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'done')";
    let values = params![model.as_str(), step.mark, step.author, step.time, step.words, diff_to_json(diff)];
    connection
        .prepare_cached(sql)
        .and_then(|mut statement| statement.insert(values))
        .map_err(|error| attempt.failed(error))
}

/// Gives up what could be done again.
pub(crate) fn drop_undone(connection: &Connection, attempt: Attempt<'_>, model: ModelId) -> Result<(), StoreError> {
    let sql = "UPDATE history SET state = 'dropped' WHERE model = ?1 AND state = 'undone'";
    let done = connection.prepare_cached(sql).and_then(|mut statement| statement.execute([model.as_str()]));
    done.map(drop).map_err(|error| attempt.failed(error))
}

/// The step that undo (from `Done`) or redo (from `Undone`) takes next.
pub(crate) fn next(
    connection: &Connection,
    attempt: Attempt<'_>,
    model: ModelId,
    from: StepState,
) -> Result<Option<(i64, Diff)>, StoreError> {
    let row: Option<(i64, String)> = connection
        .prepare_cached(next_sql(from))
        .and_then(|mut statement| {
            let take = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?));
            statement.query_row(params![model.as_str(), from.word()], take).optional()
        })
        .map_err(|error| attempt.failed(error))?;
    row.map(|(seq, json)| Ok((seq, codec::diff(attempt, &json)?))).transpose()
}

/// Where a step of a model stands; `None` when it has no such step.
pub(crate) fn state_of(
    connection: &Connection,
    attempt: Attempt<'_>,
    model: ModelId,
    seq: i64,
) -> Result<Option<StepState>, StoreError> {
    let word: Option<String> = connection
        .prepare_cached("SELECT state FROM history WHERE model = ?1 AND seq = ?2")
        .and_then(|mut statement| statement.query_row(params![model.as_str(), seq], |row| row.get(0)).optional())
        .map_err(|error| attempt.failed(error))?;
    let parse = |word: String| StepState::parse(&word);
    let unreadable = || codec::unreadable(attempt, &say::store_a_step(), &say::store_its_state());
    word.map(|word| parse(word).ok_or_else(unreadable)).transpose()
}

/// Calls with each step that is done after `seq`, the latest first: the order in which they are taken back.
pub(crate) fn done_after(
    connection: &Connection,
    attempt: Attempt<'_>,
    model: ModelId,
    seq: i64,
    call: impl FnMut(Diff),
) -> Result<(), StoreError> {
    let sql = "SELECT diff FROM history WHERE model = ?1 AND seq > ?2 AND state = 'done' ORDER BY seq DESC";
    each(connection, attempt, sql, (model, seq), call)
}

/// Calls with each step that is undone up to `seq`, the first first: the order in which they are done again.
pub(crate) fn undone_up_to(
    connection: &Connection,
    attempt: Attempt<'_>,
    model: ModelId,
    seq: i64,
    call: impl FnMut(Diff),
) -> Result<(), StoreError> {
    let sql = "SELECT diff FROM history WHERE model = ?1 AND seq <= ?2 AND state = 'undone' ORDER BY seq";
    each(connection, attempt, sql, (model, seq), call)
}

fn each(
    connection: &Connection,
    attempt: Attempt<'_>,
    sql: &str,
    (model, seq): (ModelId, i64),
    mut call: impl FnMut(Diff),
) -> Result<(), StoreError> {
    let fail = |error| attempt.failed(error);
    let mut statement = connection.prepare_cached(sql).map_err(fail)?;
    let mut rows = statement.query(params![model.as_str(), seq]).map_err(fail)?;
    while let Some(row) = rows.next().map_err(fail)? {
        let json: String = row.get(0).map_err(fail)?;
        call(codec::diff(attempt, &json)?);
    }
    Ok(())
}

/// The words of the step that undo or redo takes next.
pub(crate) fn words_of_next(
    connection: &Connection,
    attempt: Attempt<'_>,
    model: ModelId,
    from: StepState,
) -> Result<Option<String>, StoreError> {
    connection
        .prepare_cached(next_sql(from))
        .and_then(|mut statement| {
            statement.query_row(params![model.as_str(), from.word()], |row| row.get(2)).optional()
        })
        .map_err(|error| attempt.failed(error))
}

const fn next_sql(from: StepState) -> &'static str {
    match from {
        StepState::Done => {
            "SELECT seq, diff, words FROM history WHERE model = ?1 AND state = ?2 ORDER BY seq DESC LIMIT 1"
        }
        StepState::Undone | StepState::Dropped => {
            "SELECT seq, diff, words FROM history WHERE model = ?1 AND state = ?2 ORDER BY seq LIMIT 1"
        }
    }
}

/// Says where a step stands.
pub(crate) fn set_state(
    connection: &Connection,
    attempt: Attempt<'_>,
    seq: i64,
    state: StepState,
) -> Result<(), StoreError> {
    let sql = "UPDATE history SET state = ?2 WHERE seq = ?1";
    let done = connection.prepare_cached(sql).and_then(|mut statement| statement.execute(params![seq, state.word()]));
    done.map(drop).map_err(|error| attempt.failed(error))
}
