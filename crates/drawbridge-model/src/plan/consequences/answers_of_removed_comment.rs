//! Answers to a removed comment go with it, and the answers to those.

use crate::ids::CommentId;
use crate::plan::draft::Draft;
use crate::record::{Record, RecordKey};

pub(super) fn follow(draft: &mut Draft<'_>) {
    let mut waiting: Vec<CommentId> = draft
        .gone()
        .iter()
        .filter_map(|record| match record {
            Record::Comment(comment) => Some(comment.id),
            _ => None,
        })
        .collect();
    while let Some(gone) = waiting.pop() {
        let answers: Vec<_> =
            draft.comments().filter(|comment| comment.answers == Some(gone)).map(|comment| comment.id).collect();
        for answer in answers {
            draft.remove(RecordKey::Comment(answer));
            waiting.push(answer);
        }
    }
}
