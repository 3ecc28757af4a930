//! The ids that a file itself uses, in place of those that a reader derived from them.

use drawbridge_model::{
    BoundaryId, DataId, ElementId, FlowId, Foreign, Model, NoteId, Subject, Threat, ThreatId, ThreatKey,
};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What to call the subjects and threats of a model in answers: for a foreign file its own ids, unchanged; for a
/// native file and a model of the workspace the model's ids.
///
/// A file may use one id for several things, for instance for the cells of a diagram and of its copy. All of them are
/// named by it. In keys, which have to tell them apart, the second is `ID#2`, the third `ID#3`.
#[derive(Debug, Default)]
pub struct OwnIds {
    /// The id of the file for each subject.
    own: BTreeMap<Subject, String>,
    /// The same, told apart where the file does not.
    unique: BTreeMap<Subject, String>,
    subjects: BTreeMap<String, Subject>,
    /// Threats by what they are about and what keys call them.
    threats: BTreeMap<(Subject, String), ThreatId>,
    own_threats: BTreeMap<ThreatId, String>,
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
        let mut ids = Self::default();
        let mut candidates = candidates(model);
        candidates.sort();
        ids.subjects(candidates.iter().map(|candidate| (candidate.foreign, candidate.subject)));
        let mut threats: Vec<&Threat> = model.threats().map(AsRef::as_ref).collect();
        threats.sort_by(|a, b| (&a.order, a.id).cmp(&(&b.order, b.id)));
        let foreign = |threat: &'_ Threat| threat.foreign.clone().filter(|foreign| !foreign.id.is_empty());
        ids.threats(threats.into_iter().filter_map(|threat| Some((foreign(threat)?.id.clone(), threat.at, threat.id))));
        ids
    }

    /// Of several subjects with one id the first keeps it in keys. No subject is called as the whole model is.
    fn subjects<'a>(&mut self, candidates: impl Iterator<Item = (&'a str, Subject)>) {
        let model = Subject::Model.to_string();
        let mut later = Vec::new();
        for (foreign, subject) in candidates {
            self.own.insert(subject, foreign.to_owned());
            if foreign == model || self.subjects.contains_key(foreign) {
                later.push((foreign, subject));
            } else {
                self.call(subject, foreign.to_owned());
            }
        }
        let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
        for (foreign, subject) in later {
            let name = numbered(foreign, counts.entry(foreign).or_insert(1), |name| self.subjects.contains_key(name));
            self.call(subject, name);
        }
    }

    fn call(&mut self, subject: Subject, name: String) {
        self.unique.insert(subject, name.clone());
        self.subjects.insert(name, subject);
    }

    /// Of several threats with one id at one subject the first keeps it in keys.
    fn threats(&mut self, threats: impl Iterator<Item = (String, Subject, ThreatId)>) {
        let mut later = Vec::new();
        for (foreign, at, id) in threats {
            if self.threats.contains_key(&(at, foreign.clone())) {
                later.push((foreign, at, id));
            } else {
                self.own_threats.insert(id, foreign.clone());
                self.threats.insert((at, foreign), id);
            }
        }
        let mut counts: BTreeMap<(Subject, String), u32> = BTreeMap::new();
        for (foreign, at, id) in later {
            let count = counts.entry((at, foreign.clone())).or_insert(1);
            let name = numbered(&foreign, count, |name| self.threats.contains_key(&(at, name.to_owned())));
            self.own_threats.insert(id, name.clone());
            self.threats.insert((at, name), id);
        }
    }

    /// What the file calls the subject; other subjects may be called so too.
    #[must_use]
    pub fn name(&self, subject: Subject) -> String {
        self.own.get(&subject).cloned().unwrap_or_else(|| subject.to_string())
    }

    /// What keys call the subject, and nothing else.
    #[must_use]
    pub fn unique(&self, subject: Subject) -> String {
        self.unique.get(&subject).cloned().unwrap_or_else(|| subject.to_string())
    }

    /// A threat key in the file's ids.
    #[must_use]
    pub fn key(&self, key: &ThreatKey) -> String {
        let subject = self.unique(key.subject());
        let own = key.threat().strip_prefix("own/").and_then(|id| ThreatId::parse(id).ok());
        let own = own.and_then(|id| self.own_threats.get(&id));
        let threat = own.map_or_else(|| key.threat().to_owned(), |own| format!("own/{own}"));
        match key.boundary() {
            Some(boundary) => format!("{threat}@{subject}~{}", self.unique(Subject::Boundary(boundary))),
            None => format!("{threat}@{subject}"),
        }
    }

    /// The subject that keys, or the model, call so.
    #[must_use]
    pub fn subject(&self, name: &str) -> Option<Subject> {
        self.subjects.get(name).copied().or_else(|| Subject::parse(name))
    }

    /// The threat key that a key in the file's ids stands for. Ids of files may themselves hold `@` and `~`.
    #[must_use]
    pub fn parse_key(&self, text: &str) -> Option<ThreatKey> {
        let splits = || text.match_indices('@').filter(|(place, _)| *place > 0);
        let parts = |(place, _): (usize, &str)| (text[..place].to_owned(), text[place + 1..].to_owned());
        if text.starts_with("own/") {
            // A known threat wins over what could be one.
            let known = splits().map(parts).find_map(|(threat, at)| self.stored(&threat, &at));
            return known.or_else(|| splits().map(parts).find_map(|(threat, at)| self.suggested(&threat, &at)));
        }
        splits().map(parts).next().and_then(|(threat, at)| self.suggested(&threat, &at))
    }

    fn stored(&self, threat: &str, at: &str) -> Option<ThreatKey> {
        let subject = self.subject(at)?;
        let id = self.threats.get(&(subject, threat.strip_prefix("own/")?.to_owned()))?;
        Some(ThreatKey::new(&format!("own/{id}"), subject))
    }

    fn suggested(&self, threat: &str, at: &str) -> Option<ThreatKey> {
        if let Some(subject) = self.subject(at) {
            return Some(ThreatKey::new(threat, subject));
        }
        at.match_indices('~').find_map(|(place, _)| {
            match (self.subject(&at[..place])?, self.subject(&at[place + 1..])?) {
                (Subject::Flow(flow), Subject::Boundary(boundary)) => Some(ThreatKey::pair(threat, flow, boundary)),
                _ => None,
            }
        })
    }
}

/// The next `ID#2`, `ID#3` … that is free. `count` is the number given last.
fn numbered(id: &str, count: &mut u32, is_taken: impl Fn(&str) -> bool) -> String {
    loop {
        *count += 1;
        let name = format!("{id}#{count}");
        if !is_taken(&name) {
            return name;
        }
    }
}

/// A subject that is called by its foreign id. The order says who comes first: elements before flows before boundaries,
/// and of one kind in the order in which the reader met them.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Candidate<'a> {
    foreign: &'a str,
    kind: u8,
    met: u32,
    subject: Subject,
}

fn candidates(model: &Model) -> Vec<Candidate<'_>> {
    let elements = model.elements().map(|one| (one.foreign.as_ref(), Subject::Element(one.id)));
    let flows = model.flows().map(|one| (one.foreign.as_ref(), Subject::Flow(one.id)));
    let boundaries = model.boundaries().map(|one| (one.foreign.as_ref(), Subject::Boundary(one.id)));
    let data = model.data().map(|one| (one.foreign.as_ref(), Subject::Data(one.id)));
    let notes = model.notes().map(|one| (one.foreign.as_ref(), Subject::Note(one.id)));
    let mut out = Vec::new();
    ranked(0, elements, &mut out);
    ranked(1, flows, &mut out);
    ranked(2, boundaries, &mut out);
    ranked(3, data, &mut out);
    ranked(4, notes, &mut out);
    out
}

/// Finds out in which order the reader met subjects of one kind with one id: it derived their ids by counting.
fn ranked<'a>(
    kind: u8,
    subjects: impl Iterator<Item = (Option<&'a Arc<Foreign>>, Subject)>,
    out: &mut Vec<Candidate<'a>>,
) {
    let mut alike: BTreeMap<(&str, &str), Vec<Subject>> = BTreeMap::new();
    for (foreign, subject) in subjects {
        if let Some(foreign) = foreign.filter(|foreign| !foreign.id.is_empty()) {
            alike.entry((&foreign.format, &foreign.id)).or_default().push(subject);
        }
    }
    for ((format, foreign), subjects) in alike {
        let counted = (0u32..).zip(&subjects).map(|(met, subject)| (derived(*subject, format, foreign, met), met));
        let met: BTreeMap<Subject, u32> = counted.collect();
        let rank = |subject: &Subject| met.get(subject).copied().unwrap_or(u32::MAX);
        out.extend(subjects.into_iter().map(|subject| Candidate { foreign, kind, met: rank(&subject), subject }));
    }
}

/// The id that a subject of that kind gets when it is the nth of the foreign id.
fn derived(kind: Subject, format: &str, id: &str, nth: u32) -> Subject {
    match kind {
        Subject::Model => Subject::Model,
        Subject::Boundary(_) => Subject::Boundary(BoundaryId::derived(format, id, nth)),
        Subject::Flow(_) => Subject::Flow(FlowId::derived(format, id, nth)),
        Subject::Element(_) => Subject::Element(ElementId::derived(format, id, nth)),
        Subject::Data(_) => Subject::Data(DataId::derived(format, id, nth)),
        Subject::Note(_) => Subject::Note(NoteId::derived(format, id, nth)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(pairs: &[(&str, Subject)]) -> OwnIds {
        let mut ids = OwnIds::default();
        ids.subjects(pairs.iter().copied());
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
    fn what_shares_an_id_is_named_by_it_and_told_apart_in_keys() {
        let [first, second, third, other] = [0, 1, 2, 3].map(|nth| Subject::Element(ElementId::derived("x", "1", nth)));
        let ids = ids(&[("1", first), ("1", second), ("1", third), ("1#2", other)]);
        assert_eq!([first, second, third, other].map(|one| ids.name(one)), ["1", "1", "1", "1#2"]);
        let keys = [first, second, third, other].map(|one| ThreatKey::new("swamped", one));
        let told = keys.each_ref().map(|key| ids.key(key));
        assert_eq!(told, ["swamped@1", "swamped@1#3", "swamped@1#4", "swamped@1#2"]);
        assert_eq!(told.map(|told| ids.parse_key(&told)), keys.map(Some));
    }

    #[test]
    fn nothing_is_called_as_the_model_is() {
        let element = Subject::Element(ElementId::derived("x", "model", 0));
        let ids = ids(&[("model", element)]);
        assert_eq!(ids.name(element), "model");
        assert_eq!(ids.key(&ThreatKey::new("swamped", element)), "swamped@model#2");
        assert_eq!(ids.parse_key("swamped@model"), Some(ThreatKey::new("swamped", Subject::Model)));
    }

    #[test]
    fn threats_of_the_file_go_by_its_ids_and_read_back() {
        let element = Subject::Element(ElementId::derived("x", "3", 0));
        let other = Subject::Element(ElementId::derived("x", "4", 0));
        let mut ids = ids(&[("till", element), ("desk", other)]);
        let threats = [("1", element), ("1", element), ("x@y", element), ("1", other)];
        let made = [0, 1, 2, 3].map(|nth| ThreatId::derived("x", "t", nth));
        ids.threats(threats.iter().zip(made).map(|((foreign, at), id)| ((*foreign).to_owned(), *at, id)));
        let keys = [0, 1, 2, 3].map(|nth| ThreatKey::new(&format!("own/{}", made[nth]), threats[nth].1));
        let told = keys.each_ref().map(|key| ids.key(key));
        assert_eq!(told, ["own/1@till", "own/1#2@till", "own/x@y@till", "own/1@desk"]);
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
