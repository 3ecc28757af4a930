//! The threat model as a document: elements, flows, boundaries, data, facts, diagrams.
//!
//! `Edit` is the only way a [`Model`] changes and [`Diff`] the only way anyone learns of it:
//! `plan(&Model, &Edit) -> Diff`, then `Model::apply(&Diff)`. Nothing here reads a clock, a file, the
//! environment or a random number; ids, authors and times arrive in the edit.
//!
//! The serde form of these types is the form in which records cross to the page. What goes to disk has
//! versioned structs of its own in `drawbridge-records`.

pub mod crossing;
pub mod diff;
pub mod edit;
pub mod facts;
pub mod geometry;
pub mod graph;
pub mod ids;
pub mod model;
pub mod near;
pub mod order;
pub mod plan;
pub mod record;
pub mod subject;
#[cfg(feature = "testing")]
pub mod testing;
pub mod text;
pub mod words;

pub use diff::Diff;
pub use edit::Edit;
pub use facts::{Fact, FactName, Facts, Provenance, Stated, Value};
pub use geometry::{Point, Rect};
pub use ids::{BoundaryId, CommentId, DataId, DecisionId, DiagramId, ElementId, FlowId, NoteId, ThreatId};
pub use model::Model;
pub use order::OrderKey;
pub use plan::{Rejection, change, plan};
pub use record::{
    Boundary, BoundaryShape, Comment, CommentPlace, Data, Decision, Diagram, Direction, Element, ElementKind, End,
    Flow, Force, Foreign, Note, Placement, PlacementKey, Record, RecordKey, Scope, Severity, Sheet, Status, Threat,
};
pub use subject::{Subject, ThreatKey};
