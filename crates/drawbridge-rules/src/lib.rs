//! The rules: conditions, three-valued evaluation, explanations, validation.
//!
//! [`Rules::compile`] checks the conditions of a library once. An [`Engine`] holds their outcomes on one model and keeps
//! them in step with its diffs; suggestions, questions and explanations are made from it on demand. [`validate`] looks
//! at the quality of the diagram itself.

pub mod condition;

mod ask;
mod atoms;
mod because;
mod cell;
mod engine;
mod evaluate;
mod explanation;
mod finding;
mod judge;
mod names;
mod origin;
mod program;
mod reads;
mod removal;
mod risk;
mod rules;
mod schema;
mod suggestion;
mod suppose;
mod thing;
mod truth;
mod validation;
mod world;

pub use because::Because;
pub use condition::{Condition, ConditionError};
pub use engine::Engine;
pub use engine::{Known, Listing, More, Shown, Silence, Silent};
pub use explanation::{ExplainError, Explanation, Looked, Step};
pub use finding::{Changes, Finding};
pub use origin::{Origin, Sourced};
pub use removal::Change;
pub use risk::Risk;
pub use rules::Rules;
pub use suggestion::{Answer, Question, QuestionKey, Suggestion};
pub use truth::Truth;
pub use validation::{Gravity, Problem, checks, validate};
