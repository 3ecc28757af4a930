//! What follows from an edit, one file each. A later one sees what the earlier ones did.

mod answers_of_removed_comment;
mod bends_of_moved_ends;
mod comments_of_removed;
mod data_of_removed;
mod decisions_of_removed_threat;
mod flows_of_removed;
mod inside_of_removed_diagram;
mod members_of_removed;
mod membership_by_place;
mod placements_of_removed;
mod threats_of_removed;

use super::draft::Draft;

/// All consequences in the order in which they are drawn.
pub(super) const IN_ORDER: [fn(&mut Draft<'_>); 11] = [
    flows_of_removed::follow,
    members_of_removed::follow,
    data_of_removed::follow,
    inside_of_removed_diagram::follow,
    placements_of_removed::follow,
    threats_of_removed::follow,
    decisions_of_removed_threat::follow,
    comments_of_removed::follow,
    answers_of_removed_comment::follow,
    membership_by_place::follow,
    bends_of_moved_ends::follow,
];

use crate::record::Record;
use crate::subject::Subject;

/// The subject that a record is, if it is one.
fn subject_of(record: &Record) -> Option<Subject> {
    match record {
        Record::Boundary(record) => Some(Subject::Boundary(record.id)),
        Record::Data(record) => Some(Subject::Data(record.id)),
        Record::Element(record) => Some(Subject::Element(record.id)),
        Record::Flow(record) => Some(Subject::Flow(record.id)),
        Record::Note(record) => Some(Subject::Note(record.id)),
        Record::Sheet(_)
        | Record::Diagram(_)
        | Record::Threat(_)
        | Record::Decision(_)
        | Record::Comment(_)
        | Record::Placement(_) => None,
    }
}
