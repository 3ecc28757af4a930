//! Handles: who has which, and what a handle means.

use super::{Declared, LOOSE};
use crate::FORMAT;
use crate::error::{Mistakes, NotationError};
use crate::syntax::{Keyword, Name, Statement};
use drawbridge_messages as say;
use drawbridge_model::near::did_you_mean_or_one_of;
use drawbridge_model::{
    BoundaryId, CommentId, DataId, DecisionId, DiagramId, ElementId, End, FlowId, NoteId, Subject, ThreatId,
};
use std::collections::{BTreeMap, BTreeSet};

/// What a handle stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Named {
    Subject(Subject),
    Diagram(DiagramId),
    Threat(ThreatId),
    Decision(DecisionId),
    Comment(CommentId),
}

/// All handles of a text.
#[derive(Debug, Default)]
pub(super) struct Names {
    known: BTreeMap<String, Named>,
    /// Words of statements that could not be read.
    doubtful: BTreeSet<String>,
}

/// Gives every statement its handle, the ones that have none in the text last.
pub(super) fn declare<'a>(statements: &'a [Statement], mistakes: &mut Mistakes) -> (Vec<Declared<'a>>, Names) {
    let mut declared = Vec::new();
    let mut names = Names { known: BTreeMap::new(), doubtful: mistakes.doubtful.clone() };
    gather(statements, None, &mut declared, &mut names, mistakes);
    for one in &mut declared {
        if let (None, Some(ends)) = (&one.statement.handle, &one.statement.ends) {
            let end = |name: &Name| if name.text == LOOSE { "loose".to_owned() } else { name.text.clone() };
            one.handle = names.free(&format!("{}-{}", end(&ends.from), end(&ends.to)));
            let id = FlowId::derived(FORMAT, &one.handle, 0);
            names.known.insert(one.handle.clone(), Named::Subject(Subject::Flow(id)));
        }
    }
    (declared, names)
}

fn gather<'a>(
    statements: &'a [Statement],
    inside: Option<BoundaryId>,
    declared: &mut Vec<Declared<'a>>,
    names: &mut Names,
    mistakes: &mut Mistakes,
) {
    for statement in statements {
        let handle = statement.handle.as_ref().map(|name| name.text.clone()).unwrap_or_default();
        if let Some(name) = &statement.handle {
            mistakes.note(names.declare(name, named(statement.keyword, &handle)));
        }
        let inner = BoundaryId::derived(FORMAT, &handle, 0);
        declared.push(Declared { statement, handle, inside });
        if statement.keyword == Keyword::Boundary {
            gather(statement.block.as_deref().unwrap_or_default(), Some(inner), declared, names, mistakes);
        }
    }
}

fn named(keyword: Keyword, handle: &str) -> Named {
    match keyword {
        Keyword::Diagram => Named::Diagram(DiagramId::derived(FORMAT, handle, 0)),
        Keyword::Boundary | Keyword::BoundaryLine => {
            Named::Subject(Subject::Boundary(BoundaryId::derived(FORMAT, handle, 0)))
        }
        Keyword::Data => Named::Subject(Subject::Data(DataId::derived(FORMAT, handle, 0))),
        Keyword::Element(_) => Named::Subject(Subject::Element(ElementId::derived(FORMAT, handle, 0))),
        Keyword::Flow => Named::Subject(Subject::Flow(FlowId::derived(FORMAT, handle, 0))),
        Keyword::Note => Named::Subject(Subject::Note(NoteId::derived(FORMAT, handle, 0))),
        Keyword::Threat => Named::Threat(ThreatId::derived(FORMAT, handle, 0)),
        Keyword::Decision => Named::Decision(DecisionId::derived(FORMAT, handle, 0)),
        Keyword::Comment => Named::Comment(CommentId::derived(FORMAT, handle, 0)),
        Keyword::Model | Keyword::Show => Named::Subject(Subject::Model),
    }
}

impl Names {
    fn declare(&mut self, name: &Name, what: Named) -> Result<(), NotationError> {
        if name.text == LOOSE {
            return Err(NotationError::at(name.place, say::dfd_loose()).hint(say::dfd_loose_hint()));
        }
        if self.known.insert(name.text.clone(), what).is_some() {
            return Err(NotationError::at(name.place, say::dfd_taken(&name.text)).hint(say::dfd_taken_hint()));
        }
        Ok(())
    }

    fn free(&self, wanted: &str) -> String {
        let numbered = (2..).map(|number| format!("{wanted}-{number}"));
        std::iter::once(wanted.to_owned())
            .chain(numbered)
            .find(|handle| !self.known.contains_key(handle))
            .expect("there are more numbers than handles")
    }

    /// The handles of everything that a fact, threat or placement can be about.
    pub(super) fn handles(&self) -> BTreeMap<Subject, String> {
        let subject = |(handle, named): (&String, &Named)| match named {
            Named::Subject(subject) => Some((*subject, handle.clone())),
            _ => None,
        };
        self.known.iter().filter_map(subject).collect()
    }

    fn get<T>(&self, name: &Name, what: fn() -> String, pick: impl Fn(Named) -> Option<T>) -> Result<T, NotationError> {
        if let Some(found) = self.known.get(&name.text).and_then(|named| pick(*named)) {
            return Ok(found);
        }
        let fitting = self.known.iter().filter(|(_, named)| pick(**named).is_some()).map(|(handle, _)| handle.as_str());
        let message = if self.known.contains_key(&name.text) {
            say::dfd_is_not(&name.text, what())
        } else {
            say::dfd_unknown_handle(&name.text)
        };
        let fitting: Vec<&str> = fitting.collect();
        let hint =
            if fitting.is_empty() { say::dfd_declare_hint() } else { did_you_mean_or_one_of(&name.text, fitting) };
        let mistake = NotationError::at(name.place, message).hint(hint);
        Err(if self.doubtful.contains(&name.text) { mistake.following() } else { mistake })
    }

    pub(super) fn boundary(&self, name: &Name) -> Result<BoundaryId, NotationError> {
        self.get(name, say::dfd_a_boundary, |named| match named {
            Named::Subject(Subject::Boundary(id)) => Some(id),
            _ => None,
        })
    }

    pub(super) fn data(&self, name: &Name) -> Result<DataId, NotationError> {
        self.get(name, say::dfd_a_datum, |named| match named {
            Named::Subject(Subject::Data(id)) => Some(id),
            _ => None,
        })
    }

    pub(super) fn diagram(&self, name: &Name) -> Result<DiagramId, NotationError> {
        self.get(name, say::dfd_a_diagram, |named| match named {
            Named::Diagram(id) => Some(id),
            _ => None,
        })
    }

    pub(super) fn comment(&self, name: &Name) -> Result<CommentId, NotationError> {
        self.get(name, say::dfd_a_comment, |named| match named {
            Named::Comment(id) => Some(id),
            _ => None,
        })
    }

    /// What a flow can begin or end at.
    pub(super) fn end(&self, name: &Name) -> Result<End, NotationError> {
        if name.text == LOOSE {
            return Ok(End::Loose);
        }
        self.get(name, say::dfd_a_flow_end, |named| match named {
            Named::Subject(Subject::Element(id)) => Some(End::Element(id)),
            Named::Subject(Subject::Boundary(id)) => Some(End::Boundary(id)),
            Named::Subject(Subject::Note(id)) => Some(End::Note(id)),
            _ => None,
        })
    }

    /// What can stand on a diagram.
    pub(super) fn shown(&self, name: &Name) -> Result<Subject, NotationError> {
        self.get(name, say::dfd_a_shown, |named| match named {
            Named::Subject(Subject::Model | Subject::Data(_)) => None,
            Named::Subject(subject) => Some(subject),
            _ => None,
        })
    }

    /// What a threat, comment or decision is about. The id of something that is gone stands for itself.
    pub(super) fn subject(&self, name: &Name) -> Result<Subject, NotationError> {
        if name.text == "model" {
            return Ok(Subject::Model);
        }
        if let (None, Some(gone)) = (self.known.get(&name.text), Subject::parse(&name.text)) {
            return Ok(gone);
        }
        self.get(name, say::dfd_a_threatened, |named| match named {
            Named::Subject(subject) => Some(subject),
            _ => None,
        })
    }

    /// The threat written by hand that has the handle.
    pub(super) fn threat(&self, handle: &str) -> Option<ThreatId> {
        match self.known.get(handle) {
            Some(Named::Threat(id)) => Some(*id),
            _ => None,
        }
    }
}
