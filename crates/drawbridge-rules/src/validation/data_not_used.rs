//! A datum that nothing carries or holds.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_messages as say;
use drawbridge_model::{Edit, Subject};

pub(super) const CHECK: Check =
    Check { code: "data-not-used", severity: Gravity::Hint, explanation: say::problem_data_not_used_why, find };

fn find(sight: &Sight<'_>) -> Vec<Spot> {
    let idle = sight.model.data().filter(|data| sight.model.holders(data.id).next().is_none());
    let spots = idle.map(|data| {
        let at = Subject::Data(data.id);
        let text = say::problem_data_not_used(sight.name(at));
        Spot::new(at, text).mended_by(Edit::Remove { subjects: vec![at] })
    });
    spots.collect()
}
