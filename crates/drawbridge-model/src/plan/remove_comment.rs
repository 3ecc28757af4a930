use super::Rejection;
use super::draft::Draft;
use crate::ids::CommentId;
use crate::record::RecordKey;

pub(super) fn effect(draft: &mut Draft<'_>, id: CommentId) -> Result<(), Rejection> {
    let key = RecordKey::Comment(id);
    draft.comment(id).ok_or(Rejection::Missing(key))?;
    draft.remove(key);
    Ok(())
}
