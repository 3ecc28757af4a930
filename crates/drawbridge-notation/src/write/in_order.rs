//! The order of decisions and comments, which have no place of their own: by time, then by what they say. Their ids do
//! not count, for they come from the handles that the order gives; so a text that is read and written stays the same.

use super::handles::Handles;
use drawbridge_model::{Comment, Decision, Model};
use std::collections::BTreeSet;

/// The decisions in the order in which they are written. Everything else has its handle already.
pub(super) fn decisions<'m>(model: &'m Model, handles: &Handles) -> Vec<&'m Decision> {
    let mut out: Vec<&Decision> = model.decisions().map(AsRef::as_ref).collect();
    out.sort_by_cached_key(|one| {
        let said =
            (one.reason.clone(), one.owner.clone(), one.expires.clone(), one.title.clone(), one.unsuggested.clone());
        (
            one.time.clone(),
            handles.key(&one.key),
            one.number,
            one.author.clone(),
            one.force,
            one.status,
            one.severity,
            said,
        )
    });
    out
}

/// The comments in the order in which they are written. Everything but decisions has its handle already.
pub(super) fn comments<'m>(model: &'m Model, handles: &Handles) -> Vec<&'m Comment> {
    let mut out: Vec<&Comment> = model.comments().map(AsRef::as_ref).collect();
    out.sort_by_cached_key(|one| (one.time.clone(), thread(model, handles, one)));
    out
}

/// What a comment says, and what those say that it answers.
fn thread(model: &Model, handles: &Handles, comment: &Comment) -> Vec<[String; 5]> {
    let mut seen = BTreeSet::new();
    let mut out = Vec::new();
    let mut next = Some(comment);
    while let Some(one) = next.filter(|one| seen.insert(one.id)) {
        let resolved = one.resolved_by.clone().unwrap_or_default();
        out.push([one.time.clone(), handles.about(&one.at), one.author.clone(), one.text.clone(), resolved]);
        next = one.answers.and_then(|id| model.comment(id)).map(AsRef::as_ref);
    }
    out
}
