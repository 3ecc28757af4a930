//! Comments on a removed subject or threat go with it.

use super::subject_of;
use crate::plan::draft::Draft;
use crate::record::{CommentPlace, Record, RecordKey};
use std::collections::BTreeSet;

pub(super) fn follow(draft: &mut Draft<'_>) {
    let gone = draft.gone();
    let subjects = gone.iter().filter_map(subject_of).map(CommentPlace::Subject);
    let threats = gone.iter().filter_map(|record| match record {
        Record::Threat(threat) => Some(CommentPlace::Threat(threat.key())),
        _ => None,
    });
    let places: BTreeSet<CommentPlace> = subjects.chain(threats).collect();
    if places.is_empty() {
        return;
    }
    let comments: Vec<_> =
        draft.comments().filter(|comment| places.contains(&comment.at)).map(|comment| comment.id).collect();
    for comment in comments {
        draft.remove(RecordKey::Comment(comment));
    }
}
