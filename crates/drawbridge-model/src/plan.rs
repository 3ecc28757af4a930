//! From an edit to a diff: legality and effect in one file per edit, consequences in one file each.

mod consequences;
mod draft;
mod rejection;

mod add_boundary;
mod add_comment;
mod add_data;
mod add_diagram;
mod add_element;
mod add_note;
mod add_threat;
mod bend;
mod carry;
mod change_kind;
mod connect;
mod decide;
mod describe;
mod edit_comment;
mod edit_diagram;
mod edit_sheet;
mod edit_threat;
mod hold;
mod move_diagram;
mod move_label;
mod move_subjects;
mod move_threat;
mod place;
mod reconnect;
mod remove;
mod remove_comment;
mod remove_diagram;
mod remove_threat;
mod rename;
mod resize;
mod resolve_comment;
mod reverse;
mod set_child;
mod set_component;
mod set_direction;
mod set_fact;
mod set_membership;
mod set_owner;
mod set_scope;
mod unplace;
mod withdraw;

use drawbridge_messages as say;
pub use rejection::Rejection;

use crate::diff::Diff;
use crate::edit::Edit;
use crate::model::Model;
use draft::Draft;

/// What the edit changes in the model, consequences included. The model stays as it is.
///
/// # Errors
/// When the edit is not possible; see [`Rejection`].
pub fn plan(model: &Model, edit: &Edit) -> Result<Diff, Rejection> {
    change(&mut model.clone(), edit)
}

/// Plans the edit and carries it out in place; a rejected edit leaves the model as it was.
///
/// # Errors
/// When the edit is not possible; see [`Rejection`].
pub fn change(model: &mut Model, edit: &Edit) -> Result<Diff, Rejection> {
    let mut draft = Draft::of(model);
    match carry_out(&mut draft, edit) {
        Ok(()) => Ok(draft.into_diff()),
        Err(rejection) => {
            draft.roll_back();
            Err(rejection)
        }
    }
}

/// How deep edits of several edits may stand in one another.
const DEEPEST: u8 = 8;

fn carry_out(draft: &mut Draft<'_>, edit: &Edit) -> Result<(), Rejection> {
    nested(draft, edit, 0)
}

fn nested(draft: &mut Draft<'_>, edit: &Edit, depth: u8) -> Result<(), Rejection> {
    if let Edit::Several { edits } = edit {
        if depth >= DEEPEST {
            return Err(Rejection::Incomplete { attempt: say::refused_several(), why: say::refused_several_why() });
        }
        return edits.iter().try_for_each(|edit| nested(draft, edit, depth + 1));
    }
    draft.begin();
    effect(draft, edit)?;
    for consequence in consequences::IN_ORDER {
        consequence(draft);
    }
    Ok(())
}

fn effect(draft: &mut Draft<'_>, edit: &Edit) -> Result<(), Rejection> {
    match edit {
        Edit::Several { .. } => unreachable!("several edits are taken apart before"),
        Edit::EditSheet { .. } => edit_sheet::effect(draft, edit),
        Edit::AddDiagram { id, title, method } => add_diagram::effect(draft, *id, title, method),
        Edit::EditDiagram { id, title, method, description } => {
            edit_diagram::effect(draft, *id, title.as_deref(), method.as_deref(), description.as_deref())
        }
        Edit::MoveDiagram { id, after } => move_diagram::effect(draft, *id, *after),
        Edit::RemoveDiagram { id } => remove_diagram::effect(draft, *id),
        Edit::AddElement { .. } => add_element::effect(draft, edit),
        Edit::AddBoundary { id, name, diagram, at } => add_boundary::boxed(draft, *id, name, *diagram, *at),
        Edit::AddBoundaryLine { id, name, diagram, points } => add_boundary::line(draft, *id, name, *diagram, points),
        Edit::AddNote { id, text, diagram, at } => add_note::effect(draft, *id, text, *diagram, *at),
        Edit::Remove { subjects } => remove::effect(draft, subjects),
        Edit::Place { diagram, subject, at } => place::effect(draft, *diagram, *subject, *at),
        Edit::Unplace { diagram, subject } => unplace::effect(draft, *diagram, *subject),
        Edit::Move { diagram, subjects, dx, dy } => move_subjects::effect(draft, *diagram, subjects, *dx, *dy),
        Edit::Resize { diagram, subject, at } => resize::effect(draft, *diagram, *subject, *at),
        Edit::Rename { subject, name } => rename::effect(draft, *subject, name),
        Edit::Describe { subject, text } => describe::effect(draft, *subject, text),
        Edit::ChangeKind { element, kind } => change_kind::effect(draft, *element, *kind),
        Edit::SetComponent { element, component } => set_component::effect(draft, *element, component.as_deref()),
        Edit::SetOwner { subject, owner } => set_owner::effect(draft, *subject, owner),
        Edit::SetScope { subject, scope } => set_scope::effect(draft, *subject, scope),
        Edit::SetChild { element, diagram } => set_child::effect(draft, *element, *diagram),
        Edit::Connect { .. } => connect::effect(draft, edit),
        Edit::Reconnect { flow, side, diagram, end, at } => reconnect::effect(draft, *flow, *side, *diagram, *end, *at),
        Edit::SetDirection { flow, direction } => set_direction::effect(draft, *flow, *direction),
        Edit::Reverse { flow } => reverse::effect(draft, *flow),
        Edit::Bend { diagram, subject, points } => bend::effect(draft, *diagram, *subject, points),
        Edit::MoveLabel { diagram, subject, at } => move_label::effect(draft, *diagram, *subject, *at),
        Edit::SetMembership { subject, boundaries } => set_membership::effect(draft, *subject, boundaries),
        Edit::SetFact { subject, fact, value, from } => set_fact::effect(draft, *subject, fact, value.as_ref(), *from),
        Edit::AddData { id, name } => add_data::effect(draft, *id, name),
        Edit::Carry { flow, data } => carry::effect(draft, *flow, data),
        Edit::Hold { element, data } => hold::effect(draft, *element, data),
        Edit::AddThreat { .. } => add_threat::effect(draft, edit),
        Edit::EditThreat { .. } => edit_threat::effect(draft, edit),
        Edit::MoveThreat { id, at } => move_threat::effect(draft, *id, *at),
        Edit::RemoveThreat { id } => remove_threat::effect(draft, *id),
        Edit::Decide { .. } => decide::effect(draft, edit),
        Edit::Withdraw { id } => withdraw::effect(draft, *id),
        Edit::AddComment { .. } => add_comment::effect(draft, edit),
        Edit::EditComment { id, text } => edit_comment::effect(draft, *id, text),
        Edit::ResolveComment { id, by } => resolve_comment::effect(draft, *id, by.as_deref()),
        Edit::RemoveComment { id } => remove_comment::effect(draft, *id),
    }
}
