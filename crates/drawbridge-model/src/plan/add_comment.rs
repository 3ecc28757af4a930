use super::Rejection;
use super::draft::{Draft, checked};
use crate::edit::Edit;
use crate::record::{Comment, CommentPlace, RecordKey};

pub(super) fn effect(draft: &mut Draft<'_>, edit: &Edit) -> Result<(), Rejection> {
    let Edit::AddComment { id, at, answers, text, author, time } = edit else { return Ok(()) };
    draft.must_be_new(RecordKey::Comment(*id))?;
    if let CommentPlace::Subject(subject) = at {
        draft.must_have(*subject)?;
    }
    if let Some(first) = answers {
        draft.comment(*first).ok_or(Rejection::Missing(RecordKey::Comment(*first)))?;
    }
    let comment = Comment {
        id: *id,
        at: at.clone(),
        answers: *answers,
        author: checked(author)?,
        time: checked(time)?,
        text: checked(text)?,
        resolved_by: None,
    };
    draft.put(comment);
    Ok(())
}
