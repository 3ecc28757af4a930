//! Data, boundaries, elements, flows and notes.

use super::names::Names;
use super::{Builder, Declared, Notice};
use crate::attributes::{Attributes, FactsAllowed};
use crate::error::NotationError;
use crate::syntax::Keyword;
use crate::{FORMAT, NESTING};
use drawbridge_messages as say;
use drawbridge_model::{
    Boundary, BoundaryId, BoundaryShape, Data, DataId, Direction, Element, ElementId, ElementKind, Flow, FlowId, Model,
    Note, NoteId, Scope,
};

impl Builder {
    pub(super) fn data(&mut self, one: &Declared) -> Result<(), NotationError> {
        let attributes = Attributes::of(one.statement, &["description", "order"], FactsAllowed::OfData)?;
        self.doubts(&attributes);
        let data = Data {
            id: DataId::derived(FORMAT, &one.handle, 0),
            name: one.name(),
            description: attributes.text("description")?,
            facts: attributes.facts()?,
            order: attributes.order(self.index("data"))?,
            foreign: one.foreign(),
        };
        self.records.push(data.into());
        Ok(())
    }

    pub(super) fn boundary(&mut self, one: &Declared, names: &Names) -> Result<(), NotationError> {
        let known = ["description", "in", "order", "at", "points", "label"];
        let attributes = Attributes::of(one.statement, &known, FactsAllowed::Yes)?;
        self.doubts(&attributes);
        let outer = boundaries(one, &attributes, names)?;
        if let (Some(place), [_, _, ..]) = (attributes.place("in"), outer.as_slice()) {
            return Err(NotationError::at(place, say::dfd_one_outer()).hint(say::dfd_one_outer_hint()));
        }
        let boundary = Boundary {
            id: BoundaryId::derived(FORMAT, &one.handle, 0),
            name: one.name(),
            description: attributes.text("description")?,
            shape: match one.statement.keyword {
                Keyword::BoundaryLine => BoundaryShape::Line,
                _ => BoundaryShape::Box,
            },
            parent: outer.first().copied(),
            facts: attributes.facts()?,
            order: attributes.order(self.index("boundary"))?,
            foreign: one.foreign(),
        };
        self.records.push(boundary.into());
        Ok(())
    }

    pub(super) fn element(&mut self, one: &Declared, kind: ElementKind, names: &Names) -> Result<(), NotationError> {
        let known = [
            "description",
            "component",
            "owner",
            "out-of-scope",
            "in",
            "holds",
            "child",
            "number",
            "order",
            "at",
            "label",
        ];
        let attributes = Attributes::of(one.statement, &known, FactsAllowed::Yes)?;
        self.doubts(&attributes);
        let child = attributes.list("child").first().map(|name| names.diagram(name)).transpose()?;
        let element = Element {
            id: ElementId::derived(FORMAT, &one.handle, 0),
            number: self.numbers.element(attributes.number("number")?),
            kind,
            name: one.name(),
            description: attributes.text("description")?,
            component: attributes.optional("component")?,
            owner: attributes.text("owner")?,
            scope: scope(&attributes)?,
            boundaries: boundaries(one, &attributes, names)?,
            data: data(&attributes, "holds", names)?,
            child,
            facts: attributes.facts()?,
            order: attributes.order(self.index("element"))?,
            foreign: one.foreign(),
        };
        self.records.push(element.into());
        Ok(())
    }

    pub(super) fn flow(&mut self, one: &Declared, names: &Names) -> Result<(), NotationError> {
        let known =
            ["description", "owner", "out-of-scope", "carries", "number", "order", "points", "from", "to", "label"];
        let attributes = Attributes::of(one.statement, &known, FactsAllowed::Yes)?;
        self.doubts(&attributes);
        let ends = one.statement.ends.as_ref().expect("the parser gives every flow its ends");
        // Looked up before the ends: of those, one may be missing only because its own line cannot be read.
        let data = data(&attributes, "carries", names)?;
        let flow = Flow {
            id: FlowId::derived(FORMAT, &one.handle, 0),
            number: self.numbers.flow(attributes.number("number")?),
            name: one.statement.text.clone().unwrap_or_default(),
            description: attributes.text("description")?,
            from: names.end(&ends.from)?,
            to: names.end(&ends.to)?,
            direction: if ends.both_ways { Direction::Both } else { Direction::OneWay },
            data,
            owner: attributes.text("owner")?,
            scope: scope(&attributes)?,
            facts: attributes.facts()?,
            order: attributes.order(self.index("flow"))?,
            foreign: one.foreign(),
        };
        self.records.push(flow.into());
        Ok(())
    }

    pub(super) fn note(&mut self, one: &Declared) -> Result<(), NotationError> {
        let attributes = Attributes::of(one.statement, &["order", "at", "label"], FactsAllowed::No)?;
        let note = Note {
            id: NoteId::derived(FORMAT, &one.handle, 0),
            text: one.statement.text.clone().unwrap_or_default(),
            order: attributes.order(self.index("note"))?,
            foreign: one.foreign(),
        };
        self.records.push(note.into());
        Ok(())
    }

    /// Tells of facts that look like misspelt attributes.
    fn doubts(&mut self, attributes: &Attributes) {
        self.notes.extend(attributes.doubtful().map(|(name, near)| Notice {
            line: name.place.line,
            column: name.place.column,
            text: say::dfd_doubtful_fact(&name.text, near),
        }));
    }
}

fn scope(attributes: &Attributes) -> Result<Scope, NotationError> {
    Ok(attributes.text_or_bare("out-of-scope")?.map_or(Scope::In, |reason| Scope::Out { reason }))
}

fn boundaries(one: &Declared, attributes: &Attributes, names: &Names) -> Result<Vec<BoundaryId>, NotationError> {
    let mut out: Vec<_> = one.inside.into_iter().collect();
    for name in attributes.list("in") {
        out.push(names.boundary(&name)?);
    }
    Ok(out)
}

fn data(attributes: &Attributes, attribute: &str, names: &Names) -> Result<Vec<DataId>, NotationError> {
    attributes.list(attribute).iter().map(|name| names.data(name)).collect()
}

/// Refuses boundaries that lie in themselves or too deep, which `in=` can say.
pub(super) fn refuse_circles(declared: &[Declared], names: &Names, model: &Model) -> Result<(), NotationError> {
    let outer = |id: &BoundaryId| model.boundary(*id).and_then(|boundary| boundary.parent);
    for one in declared {
        let Some(name) = one.statement.handle.as_ref().filter(|_| one.statement.keyword == Keyword::Boundary) else {
            continue;
        };
        let id = names.boundary(name)?;
        if std::iter::successors(Some(id), outer).nth(NESTING).is_none() {
            continue;
        }
        // A chain longer than there are boundaries never ends.
        let is_circle = std::iter::successors(Some(id), outer).nth(declared.len()).is_some();
        let (message, hint) = if is_circle {
            (say::dfd_circle(&name.text), say::dfd_circle_hint())
        } else {
            (say::dfd_deep(&name.text, NESTING), say::dfd_deep_hint())
        };
        return Err(NotationError::at(name.place, message).hint(hint.to_owned()));
    }
    Ok(())
}
