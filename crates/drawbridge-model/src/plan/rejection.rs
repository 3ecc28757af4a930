use crate::record::RecordKey;
use crate::subject::Subject;

/// Why an edit cannot be carried out. Nothing has changed then.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Rejection {
    /// A record that the edit names does not exist.
    #[error("change the model: {0:?} does not exist")]
    Missing(RecordKey),
    /// A subject that the edit names does not exist.
    #[error("change the model: {0} does not exist")]
    NoSubject(Subject),
    /// The id of a new record is taken.
    #[error("add to the model: {0:?} exists already")]
    Exists(RecordKey),
    /// The subject is of a kind that the edit does not fit.
    #[error("{attempt}: {subject} is of another kind")]
    WrongKind {
        /// What was attempted.
        attempt: &'static str,
        /// On what.
        subject: Subject,
    },
    /// The subject does not stand on the diagram, or stands there already, or nowhere else.
    #[error("{attempt}: {subject} {why}")]
    Placement {
        /// What was attempted.
        attempt: &'static str,
        /// On what.
        subject: Subject,
        /// What is in the way.
        why: &'static str,
    },
    /// A coordinate or size beyond the limit.
    #[error("place on a diagram: coordinates and sizes lie within 1,000,000 pixels, sizes are not negative")]
    Beyond,
    /// A text that is too long or holds what XML 1.0 forbids.
    #[error("set a text: it is longer than 64 KiB or holds characters that no file can carry")]
    Text,
    /// The change would make boundaries hold one another in a circle.
    #[error("move {0} into a boundary: it would hold itself")]
    Circle(Subject),
    /// Something that the edit demands is not given.
    #[error("{attempt}: {why}")]
    Incomplete {
        /// What was attempted.
        attempt: &'static str,
        /// What is missing.
        why: &'static str,
    },
}
