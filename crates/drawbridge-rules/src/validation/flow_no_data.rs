//! A flow of which nobody says what it carries.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_model::Subject;

pub(super) const CHECK: Check = Check {
    code: "flow-no-data",
    severity: Gravity::Hint,
    explanation: "What a flow carries decides how bad it is when somebody reads or changes it.",
    find,
};

fn find(sight: &Sight<'_>) -> Vec<Spot> {
    if sight.model.data().next().is_none() {
        let some = sight.flows().next().is_some();
        let text = "the model names no data, so no flow can say what it carries".to_owned();
        return some.then(|| Spot::new(Subject::Model, text)).into_iter().collect();
    }
    let empty = sight.flows().filter(|flow| flow.data.is_empty());
    let spots = empty.map(|flow| {
        Spot::new(Subject::Flow(flow.id), format!("nobody says what data {} carries", sight.flow_name(flow.id)))
    });
    spots.collect()
}
