//! From the typed form to the checked one. Every check reports all it finds and goes on.

pub(crate) mod components;
pub(crate) mod countermeasures;
pub(crate) mod facts;
pub(crate) mod others;
pub(crate) mod threats;

use drawbridge_model::{FactName, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::catalogue::{Catalogue, SubjectKind};
use crate::error::{PackError, Problem};
use crate::id::{self, PackId};
use crate::pack::PackFile;
use crate::place::{Place, Source};
use crate::raw::{RawFacts, RawFile, Text};
use crate::reference::Reference;
use crate::template::{Placeholder, Template};
use drawbridge_model::near::nearest;

/// How many words a question may have.
const QUESTION_WORDS: usize = 25;

/// A parsed file and where it belongs.
pub(crate) struct Draft<'a> {
    pub(crate) file: &'a PackFile,
    pub(crate) pack: PackId,
    pub(crate) raw: RawFile,
}

/// What is wrong so far.
#[derive(Default)]
pub(crate) struct Findings(pub(crate) Vec<PackError>);

impl Findings {
    pub(crate) fn add(&mut self, place: Place, problem: Problem) {
        self.0.push(PackError { place, problem });
    }
}

/// The ids and aliases of one kind of entry, each with its place and the entry it means.
pub(crate) struct Names {
    what: &'static str,
    taken: BTreeMap<String, (String, Place)>,
}

impl Names {
    pub(crate) fn of(what: &'static str) -> Self {
        Self { what, taken: BTreeMap::new() }
    }

    /// Takes an id with its aliases; false when the id is unusable or taken.
    pub(crate) fn claim(&mut self, draft: &Draft<'_>, id: &Text, aliases: &[Text], findings: &mut Findings) -> bool {
        let own = self.take(draft, id, &id.value, findings);
        for alias in aliases {
            self.take(draft, alias, &id.value, findings);
        }
        own
    }

    fn take(&mut self, draft: &Draft<'_>, name: &Text, means: &str, findings: &mut Findings) -> bool {
        let place = draft.place(name);
        if !id::is_well_formed(&name.value) {
            findings.add(place, Problem::IdShape { id: name.value.clone() });
            return false;
        }
        if let Some((_, first)) = self.taken.get(&name.value) {
            let problem = Problem::Taken { what: self.what, id: name.value.clone(), first: first.clone() };
            findings.add(place, problem);
            return false;
        }
        self.taken.insert(name.value.clone(), (means.to_owned(), place));
        true
    }

    /// The id that a name means; reports a name that means nothing.
    pub(crate) fn resolve(&self, draft: &Draft<'_>, name: &Text, findings: &mut Findings) -> Option<&str> {
        self.resolve_at(&name.value, draft.place(name), findings)
    }

    /// The same for a name that is part of a longer text.
    pub(crate) fn resolve_at(&self, name: &str, place: Place, findings: &mut Findings) -> Option<&str> {
        let found = self.taken.get(name).map(|(id, _)| id.as_str());
        if found.is_none() {
            let hint = hint(name, self.taken.keys().map(String::as_str));
            findings.add(place, Problem::Missing { what: self.what, id: name.to_owned(), hint });
        }
        found
    }
}

impl Draft<'_> {
    pub(crate) fn place<T>(&self, at: &serde_saphyr::Spanned<T>) -> Place {
        Place {
            path: Arc::from(self.file.path.as_str()),
            line: u32::try_from(at.referenced.line()).unwrap_or(u32::MAX).max(1),
            column: u32::try_from(at.referenced.column()).unwrap_or(u32::MAX).max(1),
        }
    }

    pub(crate) fn condition(&self, text: &Text) -> Source {
        // A condition behind an alias stands where it was defined.
        let place = Place {
            path: Arc::from(self.file.path.as_str()),
            line: u32::try_from(text.defined.line()).unwrap_or(u32::MAX).max(1),
            column: u32::try_from(text.defined.column()).unwrap_or(u32::MAX).max(1),
        };
        Source::in_file(text.value.clone(), place, &self.file.text)
    }

    /// A text whose placeholders all the given kinds can fill.
    pub(crate) fn template(&self, text: &Text, kinds: &BTreeSet<SubjectKind>, findings: &mut Findings) -> Template {
        let template = match Template::parse(text.value.trim_end()) {
            Ok(template) => template,
            Err(word) => {
                let hint = hint(&word, Placeholder::ALL.map(Placeholder::word));
                findings.add(self.place(text), Problem::Placeholder { word, hint });
                return Template::parse("").expect("an empty text has no placeholders");
            }
        };
        for placeholder in template.placeholders() {
            if let Some(kind) = kinds.iter().find(|kind| !fills(**kind, placeholder)) {
                let word = placeholder.word().to_owned();
                findings.add(self.place(text), Problem::Unfillable { word, applies_to: kind.word().to_owned() });
            }
        }
        template
    }

    pub(crate) fn question(&self, text: &Text, kinds: &BTreeSet<SubjectKind>, findings: &mut Findings) -> Template {
        let words = text.value.split_whitespace().count();
        if words > QUESTION_WORDS {
            findings.add(self.place(text), Problem::LongQuestion { words, limit: QUESTION_WORDS });
        }
        self.template(text, kinds, findings)
    }

    pub(crate) fn references(&self, texts: &[Text], findings: &mut Findings) -> Vec<Reference> {
        let mut references = Vec::new();
        for text in texts {
            match Reference::parse(&text.value) {
                Some(reference) => references.push(reference),
                None => findings.add(self.place(text), Problem::Reference { text: text.value.clone() }),
            }
        }
        references
    }

    /// Facts with their values; a fact has to apply to one of the kinds, or exist at all where `kinds` is empty.
    pub(crate) fn values(
        &self,
        raw: &RawFacts,
        kinds: &BTreeSet<SubjectKind>,
        catalogue: &Catalogue,
        findings: &mut Findings,
    ) -> BTreeMap<FactName, Value> {
        let mut values = BTreeMap::new();
        for (name, text) in raw {
            let place = self.place(text);
            let Some(fact) = catalogue.named(name) else {
                let hint = hint(name, catalogue.iter().map(|fact| fact.id.as_str()));
                findings.add(place, Problem::Missing { what: "fact", id: name.clone(), hint });
                continue;
            };
            if !kinds.is_empty() && fact.applies_to.is_disjoint(kinds) {
                let (fact, applies_to) = (name.clone(), words(&fact.applies_to));
                findings.add(place, Problem::Misplaced { fact, kind: words(kinds), applies_to });
                continue;
            }
            match fact.parse(&text.value) {
                Ok(value) => {
                    values.insert(fact.id.clone(), value);
                }
                Err(error) => {
                    let (value, expected) = (error.text, error.expected);
                    findings.add(place, Problem::Value { fact: name.clone(), value, expected });
                }
            }
        }
        values
    }

    /// Reports a part of an entry that contradicts another part of it.
    pub(crate) fn contradiction(&self, id: &Text, detail: &str, remedy: &'static str, findings: &mut Findings) {
        let (id, place) = (id.value.clone(), self.place(id));
        findings.add(place, Problem::Entry { id, detail: detail.to_owned(), remedy });
    }

    /// What an entry applies to; an entry that applies to nothing is reported.
    pub(crate) fn kinds(&self, id: &Text, raw: &[SubjectKind], findings: &mut Findings) -> BTreeSet<SubjectKind> {
        if raw.is_empty() {
            self.contradiction(id, "`applies_to` is empty", "name at least one kind of subject", findings);
        }
        raw.iter().copied().collect()
    }
}

/// ` (did you mean …?)` where a known name is near, else nothing.
pub(crate) fn hint<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    nearest(word, known).map_or_else(String::new, |near| format!(" (did you mean `{near}`?)"))
}

fn words(kinds: &BTreeSet<SubjectKind>) -> String {
    let words: Vec<&str> = kinds.iter().map(|kind| kind.word()).collect();
    words.join(", ")
}

/// Whether a subject of that kind has the name that the placeholder asks for.
fn fills(kind: SubjectKind, placeholder: Placeholder) -> bool {
    match placeholder {
        Placeholder::Model => true,
        Placeholder::Element => matches!(kind, SubjectKind::Actor | SubjectKind::Process | SubjectKind::Store),
        Placeholder::Flow | Placeholder::Source | Placeholder::Target => {
            matches!(kind, SubjectKind::Flow | SubjectKind::Crossing)
        }
        Placeholder::Boundary => matches!(kind, SubjectKind::Boundary | SubjectKind::Crossing),
        Placeholder::Data => kind == SubjectKind::Data,
    }
}
