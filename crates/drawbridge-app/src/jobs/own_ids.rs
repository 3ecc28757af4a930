//! The ids that a file itself uses, in place of those that a reader derived from them.

use drawbridge_model::{Foreign, Model, Subject, ThreatKey};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What to call the subjects and threats of a model in answers: for a foreign file its own ids, unchanged; for a
/// native file and a model of the workspace the model's ids.
///
/// Where a file uses one id twice, only the first of them keeps it; the others go by their derived ids.
#[derive(Debug, Default)]
pub struct OwnIds {
    own: BTreeMap<Subject, String>,
    subjects: BTreeMap<String, Subject>,
    threats: BTreeMap<String, String>,
    own_threats: BTreeMap<String, String>,
}

impl OwnIds {
    /// The model's own ids.
    #[must_use]
    pub fn of_model() -> Self {
        Self::default()
    }

    /// The ids of the foreign file that the model was read from.
    #[must_use]
    pub fn of_file(model: &Model) -> Self {
        let mut candidates: Vec<Candidate<'_>> = candidates(model).collect();
        candidates.sort();
        let mut ids = Self::default();
        for Candidate { foreign, subject, .. } in candidates {
            if !ids.subjects.contains_key(foreign) && foreign != Subject::Model.to_string() {
                ids.subjects.insert(foreign.to_owned(), subject);
                ids.own.insert(subject, foreign.to_owned());
            }
        }
        for threat in model.threats() {
            if let Some(foreign) = threat.foreign.as_ref().filter(|foreign| !foreign.id.is_empty()) {
                ids.threat(&foreign.id, threat.id.to_string());
            }
        }
        ids
    }

    /// Of several threats with one id the first keeps it. In a key an id ends at the first `@`.
    fn threat(&mut self, foreign: &str, id: String) {
        if !self.threats.contains_key(foreign) && !foreign.contains('@') {
            self.own_threats.insert(id.clone(), foreign.to_owned());
            self.threats.insert(foreign.to_owned(), id);
        }
    }

    /// What the file calls the subject.
    #[must_use]
    pub fn name(&self, subject: Subject) -> String {
        self.own.get(&subject).cloned().unwrap_or_else(|| subject.to_string())
    }

    /// A threat key in the file's ids.
    #[must_use]
    pub fn key(&self, key: &ThreatKey) -> String {
        let subject = self.name(key.subject());
        let own = key.threat().strip_prefix("own/").and_then(|id| self.own_threats.get(id));
        let threat = own.map_or_else(|| key.threat().to_owned(), |own| format!("own/{own}"));
        match key.boundary() {
            Some(boundary) => format!("{threat}@{subject}~{}", self.name(Subject::Boundary(boundary))),
            None => format!("{threat}@{subject}"),
        }
    }

    /// The subject that the file, or the model, calls so.
    #[must_use]
    pub fn subject(&self, name: &str) -> Option<Subject> {
        self.subjects.get(name).copied().or_else(|| Subject::parse(name))
    }

    /// The threat key that a key in the file's ids stands for. Ids of files may themselves hold `@` and `~`.
    #[must_use]
    pub fn parse_key(&self, text: &str) -> Option<ThreatKey> {
        let (threat, at) = text.split_once('@').filter(|(threat, _)| !threat.is_empty())?;
        let threat = match threat.strip_prefix("own/") {
            Some(id) => format!("own/{}", self.threats.get(id).map_or(id, String::as_str)),
            None => threat.to_owned(),
        };
        if let Some(subject) = self.subject(at) {
            return Some(ThreatKey::new(&threat, subject));
        }
        at.match_indices('~').find_map(|(place, _)| {
            match (self.subject(&at[..place])?, self.subject(&at[place + 1..])?) {
                (Subject::Flow(flow), Subject::Boundary(boundary)) => Some(ThreatKey::pair(&threat, flow, boundary)),
                _ => None,
            }
        })
    }
}

/// A subject that might be called by its foreign id. The order says who comes first: whose own id was derived as the
/// first of that foreign id, then by kind and id.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Candidate<'a> {
    foreign: &'a str,
    derivation: Derivation,
    subject: Subject,
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Derivation {
    First,
    Later,
}

fn candidates(model: &Model) -> impl Iterator<Item = Candidate<'_>> {
    let boundaries = model.boundaries().map(|record| candidate(record.foreign.as_ref(), Subject::Boundary(record.id)));
    let flows = model.flows().map(|record| candidate(record.foreign.as_ref(), Subject::Flow(record.id)));
    let elements = model.elements().map(|record| candidate(record.foreign.as_ref(), Subject::Element(record.id)));
    let data = model.data().map(|record| candidate(record.foreign.as_ref(), Subject::Data(record.id)));
    let notes = model.notes().map(|record| candidate(record.foreign.as_ref(), Subject::Note(record.id)));
    elements.chain(flows).chain(boundaries).chain(data).chain(notes).flatten()
}

fn candidate(foreign: Option<&Arc<Foreign>>, subject: Subject) -> Option<Candidate<'_>> {
    let foreign = foreign.filter(|foreign| !foreign.id.is_empty())?;
    let derivation = if is_first(foreign, subject) { Derivation::First } else { Derivation::Later };
    Some(Candidate { foreign: &foreign.id, derivation, subject })
}

fn is_first(foreign: &Foreign, subject: Subject) -> bool {
    use drawbridge_model::{BoundaryId, DataId, ElementId, FlowId, NoteId};
    let (format, id) = (foreign.format.as_str(), foreign.id.as_str());
    match subject {
        Subject::Model => true,
        Subject::Boundary(own) => own == BoundaryId::derived(format, id, 0),
        Subject::Flow(own) => own == FlowId::derived(format, id, 0),
        Subject::Element(own) => own == ElementId::derived(format, id, 0),
        Subject::Data(own) => own == DataId::derived(format, id, 0),
        Subject::Note(own) => own == NoteId::derived(format, id, 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use drawbridge_model::{BoundaryId, ElementId, FlowId};

    fn ids(pairs: &[(&str, Subject)]) -> OwnIds {
        let mut ids = OwnIds::default();
        for (name, subject) in pairs {
            ids.own.insert(*subject, (*name).to_owned());
            ids.subjects.insert((*name).to_owned(), *subject);
        }
        ids
    }

    #[test]
    fn keys_read_back_as_they_were_written_whatever_is_in_the_ids_of_the_file() {
        let flow = FlowId::derived("x", "1", 0);
        let boundary = BoundaryId::derived("x", "2", 0);
        let element = ElementId::derived("x", "3", 0);
        let ids = ids(&[
            ("a~b@c", Subject::Flow(flow)),
            ("d~e", Subject::Boundary(boundary)),
            ("", Subject::Element(element)),
        ]);
        for key in [
            ThreatKey::pair("net/sniff", flow, boundary),
            ThreatKey::new("net/sniff", Subject::Flow(flow)),
            ThreatKey::new("net/sniff", Subject::Element(element)),
            ThreatKey::new("net/sniff", Subject::Model),
            ThreatKey::new("net/sniff", Subject::Element(ElementId::derived("x", "4", 0))),
        ] {
            assert_eq!(ids.parse_key(&ids.key(&key)), Some(key));
        }
    }

    #[test]
    fn threats_of_the_file_go_by_its_ids_and_read_back() {
        let element = Subject::Element(ElementId::derived("x", "3", 0));
        let mut ids = ids(&[("till", element)]);
        for (foreign, id) in [("1", "a"), ("1", "b"), ("x@y", "c")] {
            ids.threat(foreign, id.to_owned());
        }
        let keys = ["a", "b", "c"].map(|id| ThreatKey::new(&format!("own/{id}"), element));
        let told = keys.each_ref().map(|key| ids.key(key));
        assert_eq!(told, ["own/1@till", "own/b@till", "own/c@till"]);
        assert_eq!(told.map(|told| ids.parse_key(&told)), keys.map(Some));
    }

    #[test]
    fn the_models_own_ids_are_understood_too() {
        let flow = FlowId::derived("x", "1", 0);
        let ids = ids(&[("order", Subject::Flow(flow))]);
        assert_eq!(ids.parse_key(&format!("t@{flow}")), Some(ThreatKey::new("t", Subject::Flow(flow))));
        assert_eq!(ids.parse_key("t@other"), None);
        assert_eq!(ids.parse_key("@order"), None);
        assert_eq!(ids.parse_key("order"), None);
    }
}
