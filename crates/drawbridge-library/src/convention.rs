//! A convention of an organisation: facts that hold by default.

use drawbridge_model::{FactName, Value};
use std::collections::{BTreeMap, BTreeSet};

use crate::catalogue::SubjectKind;
use crate::id::{ConventionId, PackId};
use crate::place::{Place, Source};

/// A convention: "we always terminate TLS at the gateway".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Convention {
    /// The id.
    pub id: ConventionId,
    /// The pack it stands in.
    pub pack: PackId,
    /// The convention in one sentence.
    pub title: String,
    /// Why one may rely on it.
    pub reason: String,
    /// What it applies to; never a crossing or the model, which store no facts.
    pub applies_to: BTreeSet<SubjectKind>,
    /// Where it holds; missing means everywhere. Looks at the drawing and at stored facts.
    pub when: Option<Source>,
    /// The facts that hold.
    pub sets: BTreeMap<FactName, Value>,
    /// Where it is declared.
    pub place: Place,
}
