use super::Rejection;
use super::draft::{Draft, checked};
use crate::ids::CommentId;
use crate::record::{Comment, RecordKey};

pub(super) fn effect(draft: &mut Draft<'_>, id: CommentId, by: Option<&str>) -> Result<(), Rejection> {
    let comment = draft.comment(id).ok_or(Rejection::Missing(RecordKey::Comment(id)))?;
    let comment = Comment { resolved_by: by.map(checked).transpose()?, ..(**comment).clone() };
    draft.put(comment);
    Ok(())
}
