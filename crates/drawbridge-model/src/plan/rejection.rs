use crate::record::RecordKey;
use crate::subject::Subject;
use drawbridge_messages as say;

/// Why an edit cannot be carried out. Nothing has changed then.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Rejection {
    /// A record that the edit names does not exist.
    #[error("{}", say::refused_missing(.0))]
    Missing(RecordKey),
    /// A subject that the edit names does not exist.
    #[error("{}", say::refused_no_subject(.0))]
    NoSubject(Subject),
    /// The id of a new record is taken.
    #[error("{}", say::refused_exists(.0))]
    Exists(RecordKey),
    /// The subject is of a kind that the edit does not fit.
    #[error("{}", say::refused_kind(.attempt, .subject))]
    WrongKind {
        /// What was attempted.
        attempt: String,
        /// On what.
        subject: Subject,
    },
    /// The subject does not stand on the diagram, or stands there already, or nowhere else.
    #[error("{}", say::refused_placement(.attempt, .subject, .why))]
    Placement {
        /// What was attempted.
        attempt: String,
        /// On what.
        subject: Subject,
        /// What is in the way.
        why: String,
    },
    /// A coordinate or size beyond the limit.
    #[error("{}", say::refused_beyond())]
    Beyond,
    /// A text that is too long or holds what XML 1.0 forbids.
    #[error("{}", say::refused_text())]
    Text,
    /// The change would make boundaries hold one another in a circle.
    #[error("{}", say::refused_circle(.0))]
    Circle(Subject),
    /// Something that the edit demands is not given.
    #[error("{}", say::refused_incomplete(.attempt, .why))]
    Incomplete {
        /// What was attempted.
        attempt: String,
        /// What is missing.
        why: String,
    },
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{DiagramId, ElementId};
    use crate::record::PlacementKey;

    #[test]
    fn a_refusal_calls_records_by_what_people_call_them() {
        let (element, diagram) = (ElementId::from_entropy([0; 10]), DiagramId::from_entropy([0; 10]));
        let missing = Rejection::Missing(RecordKey::Element(element));
        assert_eq!(missing.to_string(), format!("change the model: element {element} does not exist"));
        let subject = Subject::Element(element);
        let exists = Rejection::Exists(RecordKey::Placement(PlacementKey { diagram, subject }));
        let place = format!("the place of {element} on diagram {diagram}");
        assert_eq!(exists.to_string(), format!("add to the model: {place} exists already"));
    }
}
