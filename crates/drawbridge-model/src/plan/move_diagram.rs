use super::Rejection;
use super::draft::Draft;
use crate::ids::DiagramId;
use crate::order::OrderKey;
use crate::record::RecordKey;

pub(super) fn effect(draft: &mut Draft<'_>, id: DiagramId, after: Option<DiagramId>) -> Result<(), Rejection> {
    let mut diagram = draft.the_diagram(id)?;
    let others: Vec<_> =
        draft.ordered_diagrams().into_iter().filter(|other| other.id != id).map(|d| (d.id, d.order.clone())).collect();
    let place = match after {
        None => 0,
        Some(after) => {
            let place = others.iter().position(|(other, _)| *other == after);
            place.ok_or(Rejection::Missing(RecordKey::Diagram(after)))? + 1
        }
    };
    let low = place.checked_sub(1).and_then(|before| others.get(before)).map(|(_, order)| order);
    let high = others.get(place).map(|(_, order)| order).filter(|high| low.is_none_or(|low| low < *high));
    diagram.order = OrderKey::between(low, high);
    draft.put(diagram);
    Ok(())
}
