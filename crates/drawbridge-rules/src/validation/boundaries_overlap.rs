//! An element in several boundaries that do not lie in one another.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_messages as say;
use drawbridge_model::{Edit, Subject};

pub(super) const CHECK: Check = Check {
    code: "boundaries-overlap",
    severity: Gravity::Warning,
    explanation: say::problem_boundaries_overlap_why,
    find,
};

fn find(sight: &Sight<'_>) -> Vec<Spot> {
    let several = sight.elements(None).filter(|element| element.boundaries.len() > 1);
    let spots = several.map(|element| {
        let at = Subject::Element(element.id);
        let names: Vec<String> = element.boundaries.iter().map(|id| sight.name(Subject::Boundary(*id))).collect();
        let text = say::problem_boundaries_overlap(names.join(&say::reason_list_and()), sight.name(at));
        Spot::new(at, text).mended_by(Edit::SetMembership { subject: at, boundaries: element.boundaries[..1].to_vec() })
    });
    spots.collect()
}
