//! Something without a name.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_messages as say;
use drawbridge_model::{Edit, Subject};

pub(super) const CHECK: Check =
    Check { code: "name-missing", severity: Gravity::Hint, explanation: say::problem_name_missing_why, find };

fn find(sight: &Sight<'_>) -> Vec<Spot> {
    let is_blank = |name: &str| name.trim().is_empty();
    let elements = sight.elements(None).filter(|row| is_blank(&row.name));
    let elements = elements.map(|row| (Subject::Element(row.id), row.kind.word()));
    let boundaries = sight.model.boundaries().filter(|row| is_blank(&row.name));
    let boundaries = boundaries.map(|row| (Subject::Boundary(row.id), "boundary"));
    let data = sight.model.data().filter(|row| is_blank(&row.name)).map(|row| (Subject::Data(row.id), "datum"));
    let things = elements.chain(boundaries).chain(data);
    let things = things.map(|(at, kind)| Spot::new(at, say::problem_name_missing(kind)));
    let flows = sight.flows().filter(|row| is_blank(&row.name)).map(|flow| {
        let at = Subject::Flow(flow.id);
        let spot = Spot::new(at, say::problem_name_missing_flow(sight.name(at)));
        let is_named = |at: &Subject| sight.model.name(*at).is_some_and(|name| !is_blank(name));
        match (flow.from.subject().filter(is_named), flow.to.subject().filter(is_named)) {
            (Some(from), Some(to)) => {
                let name = say::problem_name_from_to(sight.name(from), sight.name(to));
                spot.mended_by(Edit::Rename { subject: at, name })
            }
            _ => spot,
        }
    });
    things.chain(flows).collect()
}
