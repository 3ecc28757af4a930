use super::Rejection;
use super::draft::{Draft, checked};
use crate::ids::DiagramId;

pub(super) fn effect(
    draft: &mut Draft<'_>,
    id: DiagramId,
    title: Option<&str>,
    method: Option<&str>,
    description: Option<&str>,
) -> Result<(), Rejection> {
    let mut diagram = draft.the_diagram(id)?;
    if let Some(title) = title {
        diagram.title = checked(title)?;
    }
    if let Some(method) = method {
        diagram.method = checked(method)?;
    }
    if let Some(description) = description {
        diagram.description = checked(description)?;
    }
    draft.put(diagram);
    Ok(())
}
