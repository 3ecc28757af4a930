use super::Rejection;
use super::draft::Draft;
use crate::ids::ThreatId;
use crate::record::{Comment, CommentPlace, Decision, RecordKey};
use crate::subject::Subject;

/// Its key changes with its subject, so decisions and comments are moved to the new key.
pub(super) fn effect(draft: &mut Draft<'_>, id: ThreatId, at: Subject) -> Result<(), Rejection> {
    let threat = draft.threat(id).ok_or(Rejection::Missing(RecordKey::Threat(id)))?;
    draft.must_have(at)?;
    let mut threat = (**threat).clone();
    let old = threat.key();
    threat.at = at;
    let new = threat.key();
    let decisions: Vec<Decision> = draft.decisions_on(&old).map(|decision| (**decision).clone()).collect();
    let place = CommentPlace::Threat(old);
    let comments: Vec<Comment> =
        draft.comments().filter(|comment| comment.at == place).map(|comment| (**comment).clone()).collect();
    draft.put(threat);
    for decision in decisions {
        draft.put(Decision { key: new.clone(), ..decision });
    }
    for comment in comments {
        draft.put(Comment { at: CommentPlace::Threat(new.clone()), ..comment });
    }
    Ok(())
}
