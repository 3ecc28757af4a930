//! A question of a pack that sets several facts at once.

use drawbridge_model::{FactName, Value};
use std::collections::{BTreeMap, BTreeSet};

use crate::catalogue::SubjectKind;
use crate::id::{PackId, QuestionId};
use crate::place::{Place, Source};
use crate::template::Template;

/// A question whose "yes" says more than one fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The id.
    pub id: QuestionId,
    /// The pack it stands in.
    pub pack: PackId,
    /// The text, with placeholders.
    pub text: Template,
    /// One sentence of help.
    pub help: String,
    /// What it is asked about.
    pub applies_to: BTreeSet<SubjectKind>,
    /// Where it makes sense to ask; missing means everywhere.
    pub when: Option<Source>,
    /// The facts that "yes" sets.
    pub sets: BTreeMap<FactName, Value>,
    /// Where it is declared.
    pub place: Place,
}
