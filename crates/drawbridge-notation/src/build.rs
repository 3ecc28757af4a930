//! Statements to records.

mod names;
mod opinions;
mod placements;
mod things;

use crate::attributes::{Attributes, FactsAllowed};
use crate::error::{Mistakes, NotationError};
use crate::syntax::{Keyword, Statement};
use drawbridge_messages as say;
use drawbridge_model::{BoundaryId, Diagram, DiagramId, Foreign, Model, OrderKey, Record, Sheet, Subject};
pub(crate) use placements::stands_between;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What stands for the end of a flow that stands at nothing.
pub(crate) const LOOSE: &str = "_";
/// The handle of the diagram that a text without one has.
pub(crate) const IMPLIED_DIAGRAM: &str = "diagram";
/// The method of a diagram that states none.
pub(crate) const METHOD: &str = "STRIDE";

/// A model read from text.
#[derive(Debug, Clone)]
pub struct Read {
    /// The model. It has at least one diagram. What has no position in the text has no placement.
    pub model: Model,
    /// The handle of everything that can be named. Flows without one got one from their ends.
    pub handles: BTreeMap<Subject, String>,
    /// What was read but may not be meant.
    pub notes: Vec<Notice>,
}

/// Something that was read but may not be meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
    /// What it is, in a sentence.
    pub text: String,
}

/// The title of the diagram that a text without one has.
pub(crate) fn implied_title(model_title: &str) -> &str {
    if model_title.is_empty() { "Diagram" } else { model_title }
}

/// One statement with its handle and the boundary that it stands in.
struct Declared<'a> {
    statement: &'a Statement,
    handle: String,
    inside: Option<BoundaryId>,
}

impl Declared<'_> {
    fn foreign(&self) -> Option<Arc<Foreign>> {
        foreign(&self.handle)
    }

    /// The quoted text, or the handle where there is none.
    fn name(&self) -> String {
        self.statement.text.clone().unwrap_or_else(|| self.handle.clone())
    }
}

fn foreign(handle: &str) -> Option<Arc<Foreign>> {
    let foreign = Foreign { format: crate::FORMAT.to_owned(), id: handle.to_owned(), raw: String::new() };
    Some(Arc::new(foreign))
}

/// The records of one text as they come about.
#[derive(Default)]
struct Builder {
    records: Vec<Record>,
    notes: Vec<Notice>,
    /// Elements, flows, boundaries … so far, for their place in the order.
    counts: BTreeMap<&'static str, u32>,
    numbers: crate::numbers::Numbers,
}

impl Builder {
    /// How many of the kind were there before.
    fn index(&mut self, kind: &'static str) -> u32 {
        let count = self.counts.entry(kind).or_default();
        *count += 1;
        *count - 1
    }
}

/// Makes a model of the statements. What is wrong with one is noted, and the others are still looked at.
pub(crate) fn build(statements: &[Statement], mistakes: &mut Mistakes) -> Read {
    let (declared, names) = names::declare(statements, mistakes);
    let mut builder = Builder::default();
    let title = builder.sheet(&declared, mistakes);
    let diagrams = builder.diagrams(&declared, &title, mistakes);
    for one in &declared {
        mistakes.note(match one.statement.keyword {
            Keyword::Data => builder.data(one),
            Keyword::Boundary | Keyword::BoundaryLine => builder.boundary(one, &names),
            Keyword::Element(kind) => builder.element(one, kind, &names),
            Keyword::Flow => builder.flow(one, &names),
            Keyword::Note => builder.note(one),
            Keyword::Threat => builder.threat(one, &names),
            Keyword::Model | Keyword::Diagram | Keyword::Decision | Keyword::Comment | Keyword::Show => Ok(()),
        });
    }
    for one in &declared {
        mistakes.note(match one.statement.keyword {
            Keyword::Decision => builder.decision(one, &names),
            Keyword::Comment => builder.comment(one, &names),
            _ => Ok(()),
        });
    }
    let model = Model::from_records(builder.records.iter().cloned());
    mistakes.note(things::refuse_circles(&declared, &names, &model));
    let placements = placements::placements(&declared, &names, &model, diagrams, mistakes);
    builder.records.extend(placements);
    Read { model: Model::from_records(builder.records), handles: names.handles(), notes: builder.notes }
}

impl Builder {
    /// The model sheet; gives the title.
    fn sheet(&mut self, declared: &[Declared], mistakes: &mut Mistakes) -> String {
        let mut found = declared.iter().filter(|one| one.statement.keyword == Keyword::Model);
        let Some(one) = found.next() else { return String::new() };
        for further in found {
            mistakes
                .add(NotationError::at(further.statement.place, say::dfd_one_model()).hint(say::dfd_one_model_hint()));
        }
        if let Some(sheet) = mistakes.note(sheet(one)) {
            self.records.push(sheet.into());
        }
        one.statement.text.clone().unwrap_or_default()
    }

    /// The diagrams in their order; one is implied where none is declared.
    fn diagrams(&mut self, declared: &[Declared], title: &str, mistakes: &mut Mistakes) -> Vec<DiagramId> {
        let mut ids = Vec::new();
        for one in declared.iter().filter(|one| one.statement.keyword == Keyword::Diagram) {
            let order = OrderKey::nth(self.index("diagram"));
            if let Some(diagram) = mistakes.note(diagram(one, order)) {
                self.records.push(diagram.into());
            }
            ids.push(DiagramId::derived(crate::FORMAT, &one.handle, 0));
        }
        if ids.is_empty() {
            let id = DiagramId::derived(crate::FORMAT, IMPLIED_DIAGRAM, 0);
            let diagram = Diagram {
                id,
                title: implied_title(title).to_owned(),
                method: METHOD.to_owned(),
                description: String::new(),
                order: OrderKey::nth(0),
                foreign: foreign(IMPLIED_DIAGRAM),
            };
            self.records.push(diagram.into());
            ids.push(id);
        }
        ids
    }
}

fn sheet(one: &Declared) -> Result<Sheet, NotationError> {
    let names = ["owner", "reviewer", "contributors", "description"];
    let attributes = Attributes::of(one.statement, &names, FactsAllowed::No)?;
    Ok(Sheet {
        title: one.statement.text.clone().unwrap_or_default(),
        owner: attributes.text("owner")?,
        reviewer: attributes.text("reviewer")?,
        contributors: attributes.list("contributors").into_iter().map(|name| name.text).collect(),
        description: attributes.text("description")?,
        foreign: None,
    })
}

fn diagram(one: &Declared, order: OrderKey) -> Result<Diagram, NotationError> {
    let attributes = Attributes::of(one.statement, &["method", "description"], FactsAllowed::No)?;
    Ok(Diagram {
        id: DiagramId::derived(crate::FORMAT, &one.handle, 0),
        title: one.name(),
        method: attributes.optional("method")?.unwrap_or_else(|| METHOD.to_owned()),
        description: attributes.text("description")?,
        order,
        foreign: one.foreign(),
    })
}
