//! An element in several boundaries that do not lie in one another.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_model::{Edit, Subject};

pub(super) const CHECK: Check = Check {
    code: "boundaries-overlap",
    severity: Gravity::Warning,
    explanation: "An element normally stands in one innermost boundary. In several, flows cross more of them than was \
                  probably meant.",
    find,
};

fn find(sight: &Sight<'_>) -> Vec<Spot> {
    let several = sight.elements(None).filter(|element| element.boundaries.len() > 1);
    let spots = several.map(|element| {
        let at = Subject::Element(element.id);
        let names: Vec<String> = element.boundaries.iter().map(|id| sight.name(Subject::Boundary(*id))).collect();
        let text = format!("{} lies in {} at once", sight.name(at), names.join(" and "));
        Spot::new(at, text).mended_by(Edit::SetMembership { subject: at, boundaries: element.boundaries[..1].to_vec() })
    });
    spots.collect()
}
