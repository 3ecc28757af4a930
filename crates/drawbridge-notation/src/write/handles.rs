//! A handle for everything: the file's own where there is one, else made of the name.

use super::line::quote;
use super::{implied_diagram, in_order};
use crate::FORMAT;
use crate::build::IMPLIED_DIAGRAM;
use crate::words::is_handle;
use drawbridge_model::{
    BoundaryId, CommentId, CommentPlace, DataId, DecisionId, DiagramId, ElementId, End, FlowId, Foreign, Model, NoteId,
    RecordKey, Subject, ThreatId, ThreatKey,
};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The longest handle that is made of a name, in characters.
const LONGEST: usize = 32;

pub(crate) struct Handles {
    handles: BTreeMap<RecordKey, String>,
    taken: BTreeSet<String>,
}

impl Handles {
    pub(crate) fn of(model: &Model) -> Self {
        let mut out = Self { handles: BTreeMap::new(), taken: BTreeSet::new() };
        let wishes = wishes(model);
        for (key, foreign, _) in &wishes {
            let own = foreign.as_ref().filter(|foreign| foreign.format == FORMAT && is_handle(&foreign.id));
            if let Some(own) = own.filter(|own| !out.taken.contains(&own.id)) {
                out.give(*key, own.id.clone());
            }
        }
        // The implied diagram has no line, so its handle is in nobody's way.
        if let Some(diagram) = implied_diagram(model) {
            if let Some(given) = out.handles.remove(&RecordKey::Diagram(diagram.id)) {
                out.taken.remove(&given);
            }
            out.handles.insert(RecordKey::Diagram(diagram.id), IMPLIED_DIAGRAM.to_owned());
        }
        for (key, _, wish) in wishes {
            if !out.handles.contains_key(&key) {
                let handle = out.free(&slug(&wish));
                out.give(key, handle);
            }
        }
        out.number(model);
        out
    }

    /// Gives decisions and comments, which keep no handle, one by their order.
    fn number(&mut self, model: &Model) {
        for decision in in_order::decisions(model, self) {
            let handle = self.free("decision");
            self.give(RecordKey::Decision(decision.id), handle);
        }
        for comment in in_order::comments(model, self) {
            let handle = self.free("comment");
            self.give(RecordKey::Comment(comment.id), handle);
        }
    }

    fn give(&mut self, key: RecordKey, handle: String) {
        self.taken.insert(handle.clone());
        self.handles.insert(key, handle);
    }

    fn free(&self, wish: &str) -> String {
        let numbered = (2..).map(|number| format!("{wish}-{number}"));
        std::iter::once(wish.to_owned())
            .chain(numbered)
            .find(|handle| !self.taken.contains(handle))
            .expect("there are more numbers than handles")
    }

    fn get(&self, key: RecordKey) -> Option<&str> {
        self.handles.get(&key).map(String::as_str)
    }

    pub(crate) fn diagram(&self, id: DiagramId) -> &str {
        self.get(RecordKey::Diagram(id)).unwrap_or(IMPLIED_DIAGRAM)
    }

    pub(crate) fn boundary(&self, id: BoundaryId) -> Option<&str> {
        self.get(RecordKey::Boundary(id))
    }

    pub(crate) fn data(&self, id: DataId) -> Option<&str> {
        self.get(RecordKey::Data(id))
    }

    pub(crate) fn element(&self, id: ElementId) -> Option<&str> {
        self.get(RecordKey::Element(id))
    }

    pub(crate) fn flow(&self, id: FlowId) -> Option<&str> {
        self.get(RecordKey::Flow(id))
    }

    pub(crate) fn note(&self, id: NoteId) -> Option<&str> {
        self.get(RecordKey::Note(id))
    }

    pub(crate) fn threat(&self, id: ThreatId) -> Option<&str> {
        self.get(RecordKey::Threat(id))
    }

    pub(crate) fn decision(&self, id: DecisionId) -> Option<&str> {
        self.get(RecordKey::Decision(id))
    }

    pub(crate) fn comment(&self, id: CommentId) -> Option<&str> {
        self.get(RecordKey::Comment(id))
    }

    /// The handle of a record.
    #[cfg(test)]
    pub(crate) fn of_key(&self, key: RecordKey) -> &str {
        self.get(key).unwrap_or_default()
    }

    /// The handle of a subject that the model holds.
    pub(crate) fn subject(&self, subject: Subject) -> Option<&str> {
        match subject {
            Subject::Model => Some("model"),
            Subject::Boundary(id) => self.boundary(id),
            Subject::Flow(id) => self.flow(id),
            Subject::Element(id) => self.element(id),
            Subject::Data(id) => self.data(id),
            Subject::Note(id) => self.note(id),
        }
    }

    /// The handle of a subject; the id of one that is gone.
    pub(crate) fn named(&self, subject: Subject) -> String {
        self.subject(subject).map_or_else(|| subject.to_string(), str::to_owned)
    }

    /// The key of a threat with handles for ids.
    pub(crate) fn key(&self, key: &ThreatKey) -> String {
        let own = key.threat().strip_prefix("own/").and_then(|id| ThreatId::parse(id).ok());
        let threat = match own.and_then(|id| self.threat(id)) {
            Some(handle) => format!("own/{handle}"),
            None => key.threat().to_owned(),
        };
        let threat = if is_handle(&threat) { threat } else { quote(&threat) };
        match key.boundary() {
            Some(boundary) => {
                format!("{threat}@{}~{}", self.named(key.subject()), self.named(Subject::Boundary(boundary)))
            }
            None => format!("{threat}@{}", self.named(key.subject())),
        }
    }

    /// What a comment stands at, in handles.
    pub(crate) fn about(&self, place: &CommentPlace) -> String {
        match place {
            CommentPlace::Subject(subject) => self.named(*subject),
            CommentPlace::Threat(key) => self.key(key),
        }
    }

    /// The handle of a flow's end.
    pub(crate) fn end(&self, end: End) -> &str {
        end.subject().and_then(|subject| self.subject(subject)).unwrap_or(crate::build::LOOSE)
    }
}

type Wish = (RecordKey, Option<Arc<Foreign>>, String);

/// Everything that needs a handle, with the name that it should resemble, in order of importance.
fn wishes(model: &Model) -> Vec<Wish> {
    let mut out: Vec<Wish> = Vec::new();
    let named = |name: &str, kind: &str| if slug(name).is_empty() { kind.to_owned() } else { name.to_owned() };
    for one in model.elements() {
        out.push((RecordKey::Element(one.id), one.foreign.clone(), named(&one.name, one.kind.word())));
    }
    for one in model.boundaries() {
        out.push((RecordKey::Boundary(one.id), one.foreign.clone(), named(&one.name, "boundary")));
    }
    for one in model.data() {
        out.push((RecordKey::Data(one.id), one.foreign.clone(), named(&one.name, "data")));
    }
    for one in model.diagrams() {
        out.push((RecordKey::Diagram(one.id), one.foreign.clone(), named(&one.title, "diagram")));
    }
    for one in model.flows() {
        out.push((RecordKey::Flow(one.id), one.foreign.clone(), named(&one.name, "flow")));
    }
    for one in model.notes() {
        out.push((RecordKey::Note(one.id), one.foreign.clone(), "note".to_owned()));
    }
    for one in model.threats() {
        out.push((RecordKey::Threat(one.id), one.foreign.clone(), format!("t{}", one.number)));
    }
    out
}

/// A name as a handle: lower case, everything but letters and digits a hyphen.
fn slug(name: &str) -> String {
    let mut out = String::new();
    for character in name.chars().flat_map(char::to_lowercase) {
        if out.chars().count() >= LONGEST {
            break;
        }
        if character.is_alphanumeric() {
            out.push(character);
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    let out = out.trim_end_matches('-');
    // Lower case can bring characters that compose anew; the reader would compose them too.
    let out = drawbridge_model::text::clean(out).into_owned();
    if out == "model" { "model-1".to_owned() } else { out }
}
