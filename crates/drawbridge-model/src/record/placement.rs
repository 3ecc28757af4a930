use crate::geometry::{Point, Rect};
use crate::ids::DiagramId;
use crate::subject::Subject;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where a subject stands on a diagram.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Placement {
    /// The diagram.
    pub diagram: DiagramId,
    /// An element, box boundary or note (`at` counts); a flow or line boundary (`points` count).
    pub subject: Subject,
    /// The box of an element, box boundary or note; the empty box for flows and lines.
    pub at: Rect,
    /// Of a flow: the bends made by hand, without its ends. Of a line boundary: all its points, ends included.
    pub points: Vec<Point>,
    /// Of a flow: where its beginning stands if loose, else the docking point made by hand, as an offset from the
    /// top-left corner of what it stands at.
    pub from: Option<Point>,
    /// Of a flow: the same for its end.
    pub to: Option<Point>,
    /// The centre of the label, where a person moved it; absolute.
    pub label: Option<Point>,
}

/// What identifies a placement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub struct PlacementKey {
    /// The diagram.
    pub diagram: DiagramId,
    /// What stands there.
    pub subject: Subject,
}

impl Placement {
    /// A placement of an element, box boundary or note.
    #[must_use]
    pub const fn boxed(diagram: DiagramId, subject: Subject, at: Rect) -> Self {
        Self { diagram, subject, at, points: Vec::new(), from: None, to: None, label: None }
    }

    /// A placement of a flow or line boundary.
    #[must_use]
    pub fn line(diagram: DiagramId, subject: Subject, points: Vec<Point>) -> Self {
        Self { points, ..Self::boxed(diagram, subject, Rect::default()) }
    }

    /// What identifies it.
    #[must_use]
    pub const fn key(&self) -> PlacementKey {
        PlacementKey { diagram: self.diagram, subject: self.subject }
    }
}
