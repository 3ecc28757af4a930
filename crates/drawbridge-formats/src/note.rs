use crate::limits;
use drawbridge_messages as say;
use drawbridge_model::Model;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Something that was not carried over as it stood, or was supplied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// A short stable name of the kind of note.
    pub code: String,
    /// Where: a path in the file, a line and column, or the file's own id. Empty for the whole file.
    pub place: String,
    /// What happened, in a sentence.
    pub text: String,
}

impl Note {
    pub(crate) fn new(code: &str, place: impl Into<String>, text: impl Into<String>) -> Self {
        Self { code: code.to_owned(), place: place.into(), text: text.into() }
    }
}

/// Notes of one run; of one kind only so many are told one by one.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    notes: Vec<Note>,
    counts: BTreeMap<String, usize>,
}

/// Notes of one kind that are told one by one.
const TOLD: usize = 50;

impl Notes {
    pub(crate) fn add(&mut self, code: &str, place: impl Into<String>, text: impl Into<String>) {
        let count = self.counts.entry(code.to_owned()).or_default();
        *count += 1;
        if *count <= TOLD {
            self.notes.push(Note::new(code, place, text));
        }
    }

    pub(crate) fn finish(mut self) -> Vec<Note> {
        for (code, count) in self.counts.iter().filter(|(_, count)| **count > TOLD) {
            let more = count - TOLD;
            self.notes.push(Note::new(code, "", say::note_more(more)));
        }
        self.notes
    }
}

/// What a `.dfd` text cannot hold of a model.
pub(crate) fn lost_in_notation(model: &Model) -> Vec<Note> {
    let foreign = model.sheet().foreign.is_some()
        || model.elements().any(|element| {
            element.foreign.as_ref().is_some_and(|foreign| foreign.format != drawbridge_notation::FORMAT)
        });
    let mut notes = Vec::new();
    if foreign {
        let text = say::note_foreign_left_out();
        notes.push(Note::new("foreign-parts-left-out", "", text));
    }
    if model.diagrams().next().is_none() {
        let text = say::note_no_diagram();
        notes.push(Note::new("diagram-supplied", "", text));
    }
    let deep = model.boundaries().filter(|boundary| boundary.parent.is_some()).any(|boundary| {
        let outer = |id: &drawbridge_model::BoundaryId| model.boundary(*id).and_then(|boundary| boundary.parent);
        std::iter::successors(Some(boundary.id), outer).nth(limits::NESTING).is_some()
    });
    if deep {
        notes.push(Note::new("nesting-cut", "", say::note_nesting_cut()));
    }
    notes
}
