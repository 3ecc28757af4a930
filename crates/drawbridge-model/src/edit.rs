//! Edits: what a person means to change. Ids, authors and times are minted by the application and arrive here.

use crate::crossing::Side;
use crate::facts::{FactName, Provenance, Value};
use crate::geometry::{Point, Rect};
use crate::ids::{BoundaryId, CommentId, DataId, DecisionId, DiagramId, ElementId, FlowId, NoteId, ThreatId};
use crate::record::{CommentPlace, Direction, ElementKind, End, Scope, Severity, Status};
use crate::subject::{Subject, ThreatKey};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One edit. Each variant is planned in a file of its own in `plan/`; one edit is one undo step.
///
/// A field that is `None` in an edit of several fields is left as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[expect(missing_docs, reason = "the fields carry the names of the records' fields, documented there")]
pub enum Edit {
    /// Several edits as one step, in order; if one is rejected, all are.
    Several { edits: Vec<Edit> },

    /// Changes the model sheet.
    EditSheet {
        title: Option<String>,
        owner: Option<String>,
        reviewer: Option<String>,
        contributors: Option<Vec<String>>,
        description: Option<String>,
    },

    /// Adds a diagram after the last one.
    AddDiagram { id: DiagramId, title: String, method: String },
    /// Changes a diagram's title, method or description.
    EditDiagram { id: DiagramId, title: Option<String>, method: Option<String>, description: Option<String> },
    /// Puts a diagram after another, or first.
    MoveDiagram { id: DiagramId, after: Option<DiagramId> },
    /// Removes a diagram and what stands on it alone.
    RemoveDiagram { id: DiagramId },

    /// Adds an element and its placement; it joins the boundary that it lands in.
    AddElement {
        id: ElementId,
        kind: ElementKind,
        name: String,
        component: Option<String>,
        diagram: DiagramId,
        at: Rect,
    },
    /// Adds a box boundary; what lies inside becomes its members.
    AddBoundary { id: BoundaryId, name: String, diagram: DiagramId, at: Rect },
    /// Adds a line boundary through at least two points.
    AddBoundaryLine { id: BoundaryId, name: String, diagram: DiagramId, points: Vec<Point> },
    /// Adds a note.
    AddNote { id: NoteId, text: String, diagram: DiagramId, at: Rect },
    /// Removes subjects with what cannot be without them.
    Remove { subjects: Vec<Subject> },

    /// Shows an existing element, box or note on one more diagram, with its flows to what stands there.
    Place { diagram: DiagramId, subject: Subject, at: Rect },
    /// Takes a placement away; the last one is refused (that is [`Edit::Remove`]).
    Unplace { diagram: DiagramId, subject: Subject },
    /// Moves subjects on a diagram by quarter pixels; a box takes along what it holds.
    Move { diagram: DiagramId, subjects: Vec<Subject>, dx: i32, dy: i32 },
    /// Sets the box of a subject.
    Resize { diagram: DiagramId, subject: Subject, at: Rect },

    /// Names an element, flow, boundary or datum; sets the text of a note; titles the model.
    Rename { subject: Subject, name: String },
    /// Describes an element, flow, boundary, datum or the model.
    Describe { subject: Subject, text: String },
    /// Makes another kind of an element.
    ChangeKind { element: ElementId, kind: ElementKind },
    /// Makes an element of a component of the library.
    SetComponent { element: ElementId, component: Option<String> },
    /// Says who owns an element or flow.
    SetOwner { subject: Subject, owner: String },
    /// Takes an element or flow out of scope or back.
    SetScope { subject: Subject, scope: Scope },
    /// Says which diagram shows the inside of a process.
    SetChild { element: ElementId, diagram: Option<DiagramId> },

    /// Adds a flow and its placement. `from_at` and `to_at`: see [`crate::record::Placement`].
    Connect {
        id: FlowId,
        name: String,
        diagram: DiagramId,
        from: End,
        to: End,
        from_at: Option<Point>,
        to_at: Option<Point>,
    },
    /// Moves one end of a flow to something else.
    Reconnect { flow: FlowId, side: Side, diagram: DiagramId, end: End, at: Option<Point> },
    /// Turns a flow round, or makes it go both ways.
    SetDirection { flow: FlowId, direction: Direction },
    /// Swaps the two ends of a flow.
    Reverse { flow: FlowId },
    /// Sets the bends of a flow, or all points of a line boundary.
    Bend { diagram: DiagramId, subject: Subject, points: Vec<Point> },
    /// Puts a flow's label somewhere, or back to its own place.
    MoveLabel { diagram: DiagramId, subject: Subject, at: Option<Point> },

    /// Says which boundaries hold an element or boundary, whatever the drawing says.
    SetMembership { subject: Subject, boundaries: Vec<BoundaryId> },

    /// States a fact, or takes the statement of that strength back.
    SetFact { subject: Subject, fact: FactName, value: Option<Value>, from: Provenance },

    /// Adds a datum.
    AddData { id: DataId, name: String },
    /// Says which data a flow carries.
    Carry { flow: FlowId, data: Vec<DataId> },
    /// Says which data an element holds.
    Hold { element: ElementId, data: Vec<DataId> },

    /// Adds a threat by hand.
    AddThreat {
        id: ThreatId,
        at: Subject,
        title: String,
        category: String,
        severity: Severity,
        description: String,
        mitigation: String,
    },
    /// Changes a threat written by hand or imported.
    EditThreat {
        id: ThreatId,
        title: Option<String>,
        category: Option<String>,
        severity: Option<Severity>,
        status: Option<Status>,
        description: Option<String>,
        mitigation: Option<String>,
    },
    /// Moves a threat to another subject; decisions and comments go with it.
    MoveThreat { id: ThreatId, at: Subject },
    /// Removes a threat.
    RemoveThreat { id: ThreatId },

    /// Decides a threat: the author's earlier opinion on it is replaced, others stay beside.
    Decide {
        id: DecisionId,
        key: ThreatKey,
        title: String,
        status: Status,
        reason: String,
        owner: String,
        expires: Option<String>,
        severity: Option<Severity>,
        author: String,
        time: String,
        /// Written by the application, like author and time.
        #[serde(default)]
        #[ts(optional)]
        unsuggested: Option<String>,
    },
    /// Takes a decision back.
    Withdraw { id: DecisionId },

    /// Adds a comment or an answer to one.
    AddComment {
        id: CommentId,
        at: CommentPlace,
        answers: Option<CommentId>,
        text: String,
        author: String,
        time: String,
    },
    /// Changes the text of a comment.
    EditComment { id: CommentId, text: String },
    /// Resolves the thread that a comment begins, or opens it again.
    ResolveComment { id: CommentId, by: Option<String> },
    /// Removes a comment and the answers to it.
    RemoveComment { id: CommentId },
}

impl Edit {
    /// Several edits as one step.
    #[must_use]
    pub fn several(edits: impl IntoIterator<Item = Self>) -> Self {
        Self::Several { edits: edits.into_iter().collect() }
    }
}
