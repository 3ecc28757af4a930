//! The quality of the diagram: what a reviewer would stumble over before any threat is discussed.
//!
//! One file per check, all of them in [`CHECKS`]. Files of other tools often have loose ends, which are warnings; errors
//! are only what makes the analysis wrong.

mod actor_to_actor;
mod actor_to_store;
mod boundaries_overlap;
mod boundary_circle;
mod boundary_members;
mod boundary_not_crossed;
mod component_kind;
mod component_unknown;
mod crossing_facts;
mod data_not_used;
mod decision_incomplete;
mod diagram_circle;
mod diagram_size;
mod duplicate_names;
mod element_unconnected;
mod fact_not_in_catalogue;
mod flow_duplicate;
mod flow_no_data;
mod flow_to_itself;
mod flow_unconnected;
mod loop_on_its_own;
mod name_missing;
mod part_unreachable;
mod parts_separate;
mod process_no_boundary;
mod process_one_sided;
mod reference_missing;
mod scope_no_reason;
mod sight;
mod store_one_sided;
mod store_to_store;
mod unbalanced_child;

use drawbridge_library::Library;
use drawbridge_model::{Edit, Model, Subject};
use serde::Serialize;
use sight::Sight;
use std::fmt;

/// How much a problem matters, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Gravity {
    /// It makes the analysis wrong.
    Error,
    /// It is probably a mistake.
    Warning,
    /// It could be better.
    Hint,
}

impl Gravity {
    /// The word of the command line.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Hint => "hint",
        }
    }
}

impl fmt::Display for Gravity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.word())
    }
}

/// Something that is wrong with the diagram.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The id of the check, such as `store-no-reader`.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Gravity,
    /// Where.
    pub at: Subject,
    /// What is wrong, with real names.
    pub text: String,
    /// Why it matters.
    pub explanation: String,
    /// An edit that mends it, where one can be known.
    pub fix: Option<Edit>,
}

/// A check of the diagram.
struct Check {
    code: &'static str,
    severity: Gravity,
    explanation: fn() -> String,
    find: fn(&Sight<'_>) -> Vec<Spot>,
}

/// What a check found: where, in which words, and how to mend it.
struct Spot {
    at: Subject,
    text: String,
    fix: Option<Edit>,
}

impl Spot {
    fn new(at: Subject, text: String) -> Self {
        Self { at, text, fix: None }
    }

    fn mended_by(self, fix: Edit) -> Self {
        Self { fix: Some(fix), ..self }
    }
}

/// All checks: first what makes the analysis wrong, then from large to small.
const CHECKS: &[Check] = &[
    reference_missing::CHECK,
    boundary_circle::CHECK,
    diagram_circle::CHECK,
    flow_unconnected::CHECK,
    element_unconnected::CHECK,
    part_unreachable::CHECK,
    parts_separate::CHECK,
    loop_on_its_own::CHECK,
    store_one_sided::NO_READER,
    store_one_sided::NO_WRITER,
    store_to_store::CHECK,
    actor_to_store::CHECK,
    actor_to_actor::CHECK,
    process_one_sided::BLACK_HOLE,
    process_one_sided::MIRACLE,
    unbalanced_child::CHECK,
    boundary_members::NONE,
    boundary_members::ONE,
    boundary_not_crossed::CHECK,
    boundaries_overlap::CHECK,
    process_no_boundary::CHECK,
    crossing_facts::NO_PROTOCOL,
    crossing_facts::NO_AUTHENTICATION,
    component_unknown::CHECK,
    component_kind::CHECK,
    fact_not_in_catalogue::CHECK,
    duplicate_names::CHECK,
    name_missing::CHECK,
    flow_no_data::CHECK,
    flow_duplicate::CHECK,
    flow_to_itself::CHECK,
    data_not_used::CHECK,
    scope_no_reason::CHECK,
    decision_incomplete::CHECK,
    diagram_size::TOO_FINE,
    diagram_size::TOO_COARSE,
];

/// Everything that is wrong with a diagram, errors first, then in the order of the checks and of the ids.
#[must_use]
pub fn validate(model: &Model, library: &Library) -> Vec<Problem> {
    let sight = Sight::of(model, library);
    let mut out = Vec::new();
    for check in CHECKS {
        let mut spots = (check.find)(&sight);
        spots.sort_by(|a, b| (a.at, &a.text).cmp(&(b.at, &b.text)));
        if spots.is_empty() {
            continue;
        }
        let Check { code, severity, .. } = *check;
        let explanation = (check.explanation)();
        out.extend(spots.into_iter().map(|Spot { at, text, fix }| Problem {
            code,
            severity,
            at,
            text,
            explanation: explanation.clone(),
            fix,
        }));
    }
    out.sort_by_key(|problem| problem.severity);
    out
}

/// The id, gravity and explanation of every check, in the order in which they are made.
pub fn checks() -> impl Iterator<Item = (&'static str, Gravity, String)> {
    CHECKS.iter().map(|check| (check.code, check.severity, (check.explanation)()))
}
