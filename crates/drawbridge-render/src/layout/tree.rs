//! What is laid out, as a tree: boundaries hold boundaries, elements, notes and loose ends of flows.

use super::{end_subject, is_line, size};
use crate::geo::{Area, Spot};
use crate::text::Style;
use drawbridge_model::crossing::Side;
use drawbridge_model::{BoundaryId, ElementKind, FlowId, Model, Subject};
use std::collections::BTreeMap;

/// Everything that is laid out. Node 0 is the diagram; parents stand before their children.
pub(super) struct Tree {
    nodes: Vec<Node>,
    links: Vec<Vec<Link>>,
    pulls: Vec<Vec<Pull>>,
}

/// One thing.
pub(super) struct Node {
    pub(super) what: What,
    parent: usize,
    pub(super) children: Vec<usize>,
    /// Relative to the corner of the parent.
    pub(super) area: Area,
    /// The least width of a box, for its title.
    pub(super) least: f64,
    /// The kind of an element.
    pub(super) kind: Option<ElementKind>,
    /// Whether only external entities stand here: they open the diagram on the left.
    pub(super) outside: bool,
    /// Whether any flow ends here or inside.
    pub(super) linked: bool,
    /// The absolute top-left corner after the last pass.
    corner: Spot,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    Root,
    Subject(Subject),
    Loose(FlowId, Side),
}

/// A flow between two children of one node, or what lies in them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Link {
    /// The children.
    pub(super) ends: [usize; 2],
    /// What the flow ends at.
    pub(super) leaves: [usize; 2],
    /// The width of its label.
    pub(super) label: f64,
}

/// A flow from something inside a node to something outside.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pull {
    /// The child.
    pub(super) child: usize,
    inside: usize,
    outside: usize,
}

impl Tree {
    pub(super) fn of(model: &Model, subjects: &[Subject]) -> Self {
        let mut tree = Self { nodes: vec![node(What::Root, 0, (0.0, 0.0))], links: Vec::new(), pulls: Vec::new() };
        let mut places: BTreeMap<Subject, usize> = BTreeMap::new();
        tree.add_boundaries(model, subjects, &mut places);
        tree.add_leaves(model, subjects, &mut places);
        tree.add_flows(model, subjects, &places);
        tree
    }

    fn add_boundaries(&mut self, model: &Model, subjects: &[Subject], places: &mut BTreeMap<Subject, usize>) {
        let mut boxes: Vec<(usize, &str, BoundaryId)> = Vec::new();
        for subject in subjects {
            let Subject::Boundary(id) = subject else { continue };
            if let Some(boundary) = model.boundary(*id).filter(|_| !is_line(model, *subject)) {
                boxes.push((model.ancestors(*id).len(), boundary.order.as_str(), *id));
            }
        }
        boxes.sort_unstable();
        for (_, _, id) in boxes {
            let around = model.ancestors(id);
            let parent = around.iter().find_map(|id| places.get(&Subject::Boundary(*id))).copied().unwrap_or(0);
            let place = self.push(What::Subject(Subject::Boundary(id)), parent, (0.0, 0.0));
            let name = model.name(Subject::Boundary(id)).unwrap_or_default();
            self.nodes[place].least = Style::BOUNDARY.width(name).min(260.0) + 24.0;
            places.insert(Subject::Boundary(id), place);
        }
    }

    fn add_leaves(&mut self, model: &Model, subjects: &[Subject], places: &mut BTreeMap<Subject, usize>) {
        let mut elements: Vec<_> = subjects
            .iter()
            .filter_map(|subject| match subject {
                Subject::Element(id) => model.element(*id),
                _ => None,
            })
            .collect();
        elements.sort_by(|a, b| (&a.order, a.id).cmp(&(&b.order, b.id)));
        for element in elements {
            let around = element.boundaries.iter().copied().chain(model.boundaries_around(element.id));
            let parent = around.filter_map(|id| places.get(&Subject::Boundary(id))).copied().next().unwrap_or(0);
            let place = self.push(What::Subject(Subject::Element(element.id)), parent, size::element(element));
            self.nodes[place].kind = Some(element.kind);
            places.insert(Subject::Element(element.id), place);
        }
        for place in (0..self.nodes.len()).rev() {
            self.nodes[place].outside = if self.is_group(place) {
                let children = &self.nodes[place].children;
                !children.is_empty() && children.iter().all(|child| self.nodes[*child].outside)
            } else {
                self.nodes[place].kind == Some(ElementKind::Actor)
            };
        }
        for subject in subjects {
            let Subject::Note(id) = subject else { continue };
            if let Some(note) = model.note(*id) {
                let place = self.push(What::Subject(*subject), 0, size::note(note));
                places.insert(*subject, place);
            }
        }
    }

    fn add_flows(&mut self, model: &Model, subjects: &[Subject], places: &BTreeMap<Subject, usize>) {
        let mut flows: Vec<_> = subjects
            .iter()
            .filter_map(|subject| match subject {
                Subject::Flow(id) => model.flow(*id),
                _ => None,
            })
            .collect();
        flows.sort_by(|a, b| (&a.order, a.id).cmp(&(&b.order, b.id)));
        let mut ends = Vec::new();
        for flow in flows {
            let place = |end| end_subject(model, end).and_then(|subject| places.get(&subject)).copied();
            let (from, to) = (place(flow.from), place(flow.to));
            let loose = |tree: &mut Self, side, other: Option<usize>| {
                let parent = other.map_or(0, |other| tree.nodes[other].parent);
                tree.push(What::Loose(flow.id, side), parent, (8.0, 8.0))
            };
            let from = from.unwrap_or_else(|| loose(self, Side::From, to));
            let to = to.unwrap_or_else(|| loose(self, Side::To, Some(from)));
            ends.push(([from, to], size::label(flow)));
        }
        self.links.resize_with(self.nodes.len(), Vec::new);
        self.pulls.resize_with(self.nodes.len(), Vec::new);
        for (leaves, label) in ends {
            self.link(leaves, label);
        }
    }

    fn link(&mut self, leaves: [usize; 2], label: f64) {
        let paths = leaves.map(|leaf| self.path(leaf));
        let shared = paths[0].iter().zip(&paths[1]).take_while(|(a, b)| a == b).count();
        for path in &paths {
            for place in path {
                self.nodes[*place].linked = true;
            }
        }
        if let (Some(a), Some(b)) = (paths[0].get(shared), paths[1].get(shared)) {
            self.links[paths[0][shared - 1]].push(Link { ends: [*a, *b], leaves, label });
        }
        for (side, path) in paths.iter().enumerate() {
            for pair in path[shared.min(path.len())..].windows(2) {
                self.pulls[pair[0]].push(Pull { child: pair[1], inside: leaves[side], outside: leaves[1 - side] });
            }
        }
    }

    /// From the diagram down to a node, both included.
    fn path(&self, place: usize) -> Vec<usize> {
        let mut out = vec![place];
        let mut at = place;
        while at != 0 {
            at = self.nodes[at].parent;
            out.push(at);
        }
        out.reverse();
        out
    }

    fn push(&mut self, what: What, parent: usize, size: (f64, f64)) -> usize {
        let place = self.nodes.len();
        self.nodes.push(node(what, parent, size));
        self.nodes[parent].children.push(place);
        place
    }

    pub(super) fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    pub(super) fn node(&self, place: usize) -> &Node {
        &self.nodes[place]
    }

    pub(super) fn node_mut(&mut self, place: usize) -> &mut Node {
        &mut self.nodes[place]
    }

    pub(super) fn links(&self, group: usize) -> &[Link] {
        &self.links[group]
    }

    pub(super) fn pulls(&self, group: usize) -> &[Pull] {
        &self.pulls[group]
    }

    /// Whether the node is the diagram or a boundary.
    pub(super) fn is_group(&self, place: usize) -> bool {
        matches!(self.nodes[place].what, What::Root | What::Subject(Subject::Boundary(_)))
    }

    /// The diagram and all boundaries, each after what it holds.
    pub(super) fn groups_inside_out(&self) -> Vec<usize> {
        (0..self.nodes.len()).rev().filter(|place| self.is_group(*place)).collect()
    }

    /// How far below the top of `child` the centre of a leaf in it lies.
    pub(super) fn port(&self, child: usize, leaf: usize) -> f64 {
        let mut y = self.nodes[leaf].area.h / 2.0;
        let mut at = leaf;
        while at != child && at != 0 {
            y += self.nodes[at].area.y;
            at = self.nodes[at].parent;
        }
        y
    }

    /// Where, below the top of the group, what a pull pulls at lay after the last pass.
    pub(super) fn pull_target(&self, group: usize, pull: Pull) -> f64 {
        let outside = &self.nodes[pull.outside];
        outside.corner.y + outside.area.h / 2.0 - self.nodes[group].corner.y
    }

    /// How far below the top of its child the inner end of a pull lies.
    pub(super) fn pull_port(&self, pull: Pull) -> f64 {
        self.port(pull.child, pull.inside)
    }

    /// Reckons where everything lies on the diagram after a pass.
    pub(super) fn settle(&mut self) {
        for place in 0..self.nodes.len() {
            let parent = self.nodes[place].parent;
            let origin = if place == 0 { Spot::default() } else { self.nodes[parent].corner };
            let node = &mut self.nodes[place];
            node.corner = origin.plus(Spot::new(node.area.x, node.area.y));
        }
    }

    /// The absolute box of a node.
    pub(super) fn absolute(&self, node: &Node) -> Area {
        Area::new(node.corner.x, node.corner.y, node.area.w, node.area.h)
    }
}

fn node(what: What, parent: usize, (w, h): (f64, f64)) -> Node {
    let area = Area::new(0.0, 0.0, w, h);
    Node {
        what,
        parent,
        children: Vec::new(),
        area,
        least: 0.0,
        kind: None,
        outside: false,
        linked: false,
        corner: Spot::default(),
    }
}
