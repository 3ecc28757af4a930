//! Models built by hand for the tests of drawing, with names as handles.

use drawbridge_model::*;
use drawbridge_render::{Mark, Marks};
use std::collections::BTreeMap;

/// A model under construction: one diagram.
#[derive(Debug, Default)]
pub(crate) struct Sketch {
    records: Vec<Record>,
    handles: BTreeMap<String, Subject>,
    placements: bool,
    count: u32,
    pub(crate) marks: Marks,
}

pub(crate) fn diagram() -> DiagramId {
    DiagramId::derived("sketch", "diagram", 0)
}

impl Sketch {
    pub(crate) fn placed() -> Self {
        Self { placements: true, ..Self::unplaced() }
    }

    pub(crate) fn unplaced() -> Self {
        let mut sketch = Self::default();
        sketch.records.push(
            Diagram {
                id: diagram(),
                title: "Level 0".into(),
                method: "STRIDE".into(),
                description: String::new(),
                order: OrderKey::nth(0),
                foreign: None,
            }
            .into(),
        );
        sketch
    }

    fn next(&mut self) -> u32 {
        self.count += 1;
        self.count
    }

    fn put(&mut self, handle: &str, subject: Subject, record: impl Into<Record>, at: [i32; 4]) {
        self.records.push(record.into());
        self.handles.insert(handle.into(), subject);
        if self.placements {
            let at = Rect::px(at[0], at[1], at[2], at[3]);
            self.records.push(Placement::boxed(diagram(), subject, at).into());
        }
    }

    pub(crate) fn subject(&self, handle: &str) -> Subject {
        self.handles[handle]
    }

    pub(crate) fn element(mut self, kind: ElementKind, handle: &str, name: &str, inside: &str, at: [i32; 4]) -> Self {
        let number = self.next();
        let id = ElementId::derived("sketch", handle, 0);
        let boundaries = match self.handles.get(inside) {
            Some(Subject::Boundary(id)) => vec![*id],
            _ => Vec::new(),
        };
        let record = Element {
            id,
            number,
            kind,
            name: name.into(),
            description: String::new(),
            component: None,
            owner: String::new(),
            scope: Scope::In,
            boundaries,
            data: Vec::new(),
            child: None,
            facts: Facts::default(),
            order: OrderKey::nth(number),
            foreign: None,
        };
        self.put(handle, Subject::Element(id), record, at);
        self
    }

    pub(crate) fn actor(self, handle: &str, name: &str, inside: &str, at: [i32; 4]) -> Self {
        self.element(ElementKind::Actor, handle, name, inside, at)
    }

    pub(crate) fn process(self, handle: &str, name: &str, inside: &str, at: [i32; 4]) -> Self {
        self.element(ElementKind::Process, handle, name, inside, at)
    }

    pub(crate) fn store(self, handle: &str, name: &str, inside: &str, at: [i32; 4]) -> Self {
        self.element(ElementKind::Store, handle, name, inside, at)
    }

    pub(crate) fn boundary(mut self, handle: &str, name: &str, inside: &str, at: [i32; 4]) -> Self {
        let id = BoundaryId::derived("sketch", handle, 0);
        let parent = match self.handles.get(inside) {
            Some(Subject::Boundary(id)) => Some(*id),
            _ => None,
        };
        let order = OrderKey::nth(self.next());
        let record = Boundary {
            id,
            name: name.into(),
            description: String::new(),
            shape: BoundaryShape::Box,
            parent,
            facts: Facts::default(),
            order,
            foreign: None,
        };
        self.put(handle, Subject::Boundary(id), record, at);
        self
    }

    pub(crate) fn line(mut self, handle: &str, name: &str, points: &[[i32; 2]]) -> Self {
        let at = [0, 0, 0, 0];
        self = self.boundary(handle, name, "", at);
        let subject = self.subject(handle);
        let count = self.records.len();
        if let Some(Record::Boundary(boundary)) = self.records.get_mut(count - if self.placements { 2 } else { 1 }) {
            std::sync::Arc::make_mut(boundary).shape = BoundaryShape::Line;
        }
        self.with_placement(subject, |placement| {
            placement.points = points.iter().map(|[x, y]| Point::px(*x, *y)).collect();
        })
    }

    pub(crate) fn note(mut self, handle: &str, text: &str, at: [i32; 4]) -> Self {
        let id = NoteId::derived("sketch", handle, 0);
        let order = OrderKey::nth(self.next());
        self.put(handle, Subject::Note(id), Note { id, text: text.into(), order, foreign: None }, at);
        self
    }

    fn end(&self, handle: &str) -> End {
        match self.handles.get(handle) {
            Some(Subject::Element(id)) => End::Element(*id),
            Some(Subject::Boundary(id)) => End::Boundary(*id),
            Some(Subject::Note(id)) => End::Note(*id),
            _ => End::Loose,
        }
    }

    pub(crate) fn flow(mut self, from: &str, to: &str, name: &str) -> Self {
        let number = u32::try_from(self.records.iter().filter(|r| matches!(r, Record::Flow(_))).count()).unwrap() + 1;
        let handle = format!("f{number}");
        let id = FlowId::derived("sketch", &handle, 0);
        let record = Flow {
            id,
            number,
            name: name.into(),
            description: String::new(),
            from: self.end(from),
            to: self.end(to),
            direction: Direction::OneWay,
            data: Vec::new(),
            owner: String::new(),
            scope: Scope::In,
            facts: Facts::default(),
            order: OrderKey::nth(number),
            foreign: None,
        };
        self.put(&handle, Subject::Flow(id), record, [0, 0, 0, 0]);
        self
    }

    fn with_placement(mut self, subject: Subject, change: impl FnOnce(&mut Placement)) -> Self {
        for record in &mut self.records {
            if let Record::Placement(placement) = record
                && placement.subject == subject
            {
                change(std::sync::Arc::make_mut(placement));
                break;
            }
        }
        self
    }

    pub(crate) fn bends(self, handle: &str, points: &[[i32; 2]]) -> Self {
        let subject = self.subject(handle);
        self.with_placement(subject, |placement| {
            placement.points = points.iter().map(|[x, y]| Point::px(*x, *y)).collect();
        })
    }

    pub(crate) fn loose(self, handle: &str, from: Option<[i32; 2]>, to: Option<[i32; 2]>) -> Self {
        let subject = self.subject(handle);
        self.with_placement(subject, |placement| {
            placement.from = from.map(|[x, y]| Point::px(x, y));
            placement.to = to.map(|[x, y]| Point::px(x, y));
        })
    }

    /// Gives loose ends a place.
    pub(crate) fn loose_where_needed(self, handle: &str) -> Self {
        let flow = self.subject(handle);
        let ends = self.records.iter().find_map(|record| match record {
            Record::Flow(record) if Subject::Flow(record.id) == flow => Some((record.from, record.to)),
            _ => None,
        });
        let (from, to) = ends.unwrap();
        let place = |end: End, at: [i32; 2]| (end == End::Loose).then_some(at);
        self.loose(handle, place(from, [-60, 30]), place(to, [700, 410]))
    }

    pub(crate) fn both_ways(mut self, handle: &str) -> Self {
        self.change_flow(handle, |flow| flow.direction = Direction::Both);
        self
    }

    pub(crate) fn out(mut self, handle: &str) -> Self {
        let scope = Scope::Out { reason: "looked at elsewhere".into() };
        match self.subject(handle) {
            Subject::Flow(_) => self.change_flow(handle, |flow| flow.scope = scope),
            subject => {
                for record in &mut self.records {
                    if let Record::Element(element) = record
                        && Subject::Element(element.id) == subject
                    {
                        std::sync::Arc::make_mut(element).scope = scope.clone();
                    }
                }
            }
        }
        self
    }

    fn change_flow(&mut self, handle: &str, change: impl FnOnce(&mut Flow)) {
        let subject = self.subject(handle);
        let flow = self.records.iter_mut().find_map(|record| match record {
            Record::Flow(flow) if Subject::Flow(flow.id) == subject => Some(flow),
            _ => None,
        });
        change(std::sync::Arc::make_mut(flow.unwrap()));
    }

    pub(crate) fn mark(mut self, handle: &str, subtitle: &str, badges: &[drawbridge_render::Badge]) -> Self {
        let subtitle = (!subtitle.is_empty()).then(|| subtitle.to_owned());
        self.marks.set(self.subject(handle), Mark { subtitle, badges: badges.to_vec() });
        self
    }

    pub(crate) fn model(&self) -> Model {
        Model::from_records(self.records.iter().cloned())
    }

    /// The model with places found by the layout.
    pub(crate) fn laid_out(&self) -> Model {
        let model = self.model();
        let placements = drawbridge_render::layout(&model, diagram()).into_iter().map(Record::from);
        Model::from_records(self.records.iter().cloned().chain(placements))
    }
}
