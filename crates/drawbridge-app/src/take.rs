//! Taking what a file holds now into the model that is bound to it.
//!
//! What the file's format can say is taken from the file; what it cannot say (decisions in most formats) stays as the
//! model has it. To tell the two apart, the model is written in that format and read again: this echo is what the file
//! would say of the model. A field that the file says as the echo does stays the model's, any other becomes the file's.

mod align;
mod numbers;

use crate::jobs;
use crate::places::with_places;
use crate::wire::Failure;
use align::Names;
use drawbridge_formats::Format;
use drawbridge_messages as say;
use drawbridge_model::{CommentPlace, Model, Record, Subject, ThreatId, ThreatKey};
use drawbridge_records::{from_line, to_line};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// A record in its stored form, by key.
type Fields = Map<String, Value>;

/// The model as it is once it has taken what a file of this format holds. Ids stay where the file still tells of the
/// same thing, so that decisions stay with their threats.
///
/// # Errors
/// When the result is larger than the limits of a model.
pub(crate) fn take(mine: &Model, theirs: Model, format: Format) -> Result<Model, Failure> {
    if theirs == *mine {
        return Ok(theirs);
    }
    if format == Format::Native {
        return Ok(with_places(theirs));
    }
    let Some(echo) = echo(mine, format) else { return Ok(with_places(theirs)) };
    let of_echo = align::names(&echo, mine, Names::new());
    let of_theirs = align::names(&theirs, mine, of_echo.clone());
    let merged = merged(mine, &align::renamed(&echo, &of_echo), &align::renamed(&theirs, &of_theirs));
    if merged == *mine {
        return Ok(merged);
    }
    // The native reader leaves out what hangs in the air, such as a place of what the file no longer has.
    let (bytes, _) = jobs::write(&merged, Format::Native)?;
    let sound =
        drawbridge_formats::read(&bytes, None).map_err(|error| jobs::read_failure(&say::name_the_model(), &error))?;
    Ok(with_places(without_orphans(sound.model)))
}

/// What a file of this format would say of the model; `None` for a format that is only read.
fn echo(mine: &Model, format: Format) -> Option<Model> {
    let format = if format == Format::ThreatDragon1 { Format::ThreatDragon2 } else { format };
    let (bytes, _) = drawbridge_formats::write(mine, format).ok()?;
    drawbridge_formats::read(&bytes, None).ok().map(|reading| reading.model)
}

fn merged(mine: &Model, echo: &Model, theirs: &Model) -> Model {
    let reordered = reordered(echo, theirs);
    let mut records: Vec<Record> = Vec::new();
    for record in mine.records() {
        let key = record.key();
        match (echo.record(key), theirs.record(key)) {
            (before, Some(now)) => records.push(field_by_field(&record, before.as_ref(), &now, &reordered)),
            (None, None) => records.push(record),
            (Some(_), None) if stays_in_place(&record, theirs) => records.push(record),
            (Some(_), None) => {}
        }
    }
    let is_new = |record: &Record| {
        let key = record.key();
        mine.record(key).is_none() && echo.record(key).as_ref() != Some(record)
    };
    let new = numbers::free(&records, theirs.records().filter(is_new).collect());
    Model::from_records(records.into_iter().chain(new))
}

/// The kinds of record whose order the file changed. A place in a row means something only within its row, so the file's
/// whole row is taken or none of it.
fn reordered(echo: &Model, theirs: &Model) -> BTreeSet<String> {
    let moved = |before: &Record| {
        let (before, now) = (fields(before), fields(&theirs.record(before.key())?));
        (before.get("order") != now.get("order")).then(|| kind(&before))
    };
    echo.records().filter_map(|record| moved(&record)).collect()
}

/// Whether a place is kept that the file does not tell: people write texts without positions.
fn stays_in_place(record: &Record, theirs: &Model) -> bool {
    let Record::Placement(placement) = record else { return false };
    placement.subject != Subject::Model
        && theirs.has(placement.subject)
        && theirs.placements_of(placement.subject).next().is_none()
}

fn field_by_field(mine: &Record, before: Option<&Record>, now: &Record, reordered: &BTreeSet<String>) -> Record {
    let (ours, mut before, mut now_fields) = (fields(mine), before.map(fields).unwrap_or_default(), fields(now));
    // Numbers are names that people have used already; a format without them counts anew.
    for kept in ["number", "order"] {
        before.remove(kept);
        if kept == "number" || !reordered.contains(&kind(&ours)) {
            now_fields.remove(kept);
        }
    }
    let mut merged = three_way(&ours, &before, &now_fields);
    let facts = |of: &Fields| of.get("facts").and_then(Value::as_object).cloned().unwrap_or_default();
    let facts = three_way(&facts(&ours), &facts(&before), &facts(&now_fields));
    merged.remove("facts");
    if !facts.is_empty() {
        merged.insert("facts".to_owned(), Value::Object(facts));
    }
    from_line(&Value::Object(merged).to_string()).unwrap_or_else(|_| now.clone())
}

/// What the file says as before stays ours; what it says otherwise, or says no more, becomes the file's.
fn three_way(ours: &Fields, before: &Fields, now: &Fields) -> Fields {
    let keys: BTreeSet<&String> = ours.keys().chain(now.keys()).collect();
    let merged = keys.into_iter().filter_map(|key| {
        let from = if before.get(key) == now.get(key) { ours } else { now };
        from.get(key).map(|value| (key.clone(), value.clone()))
    });
    merged.collect()
}

fn fields(record: &Record) -> Fields {
    match serde_json::from_str(&to_line(record)) {
        Ok(Value::Object(fields)) => fields,
        _ => unreachable!("a record is one object of JSON"),
    }
}

fn kind(fields: &Fields) -> String {
    fields.get("record").and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// The model without comments on what it has not, and without decisions on threats that were written and are gone. A
/// decision on a suggestion is never deleted: it is shown as one whose reason vanished.
fn without_orphans(model: Model) -> Model {
    let is_written = |key: &ThreatKey| {
        let own = key.threat().strip_prefix("own/").map(ThreatId::parse);
        own.is_none_or(|own| own.is_ok_and(|own| model.threat(own).is_some()))
    };
    let stays = |record: &Record| match record {
        Record::Decision(decision) => is_written(&decision.key),
        Record::Comment(comment) => match &comment.at {
            CommentPlace::Subject(subject) => model.has(*subject),
            CommentPlace::Threat(key) => model.has(key.subject()) && is_written(key),
        },
        _ => true,
    };
    Model::from_records(model.records().filter(stays))
}
