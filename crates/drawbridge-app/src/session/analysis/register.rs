//! The register: every threat of a model, with the tier whose list has it.

use super::{Analysis, own, own_budget, telling};
use crate::wire::{RegisterRow, Suggestion, Tier};
use drawbridge_model::{Model, ThreatKey};
use std::collections::BTreeSet;

impl Analysis {
    /// Every threat of the model, the most severe first, and among those of a severity the most urgent.
    pub(crate) fn register(&self, model: &Model) -> Vec<RegisterRow> {
        let keys = |tier| -> BTreeSet<ThreatKey> {
            self.engine.shown(tier).findings.iter().map(drawbridge_rules::Finding::key).collect()
        };
        let five = keys(drawbridge_library::Tier::Five);
        let thirty = keys(drawbridge_library::Tier::Thirty);
        let listed = |key: &ThreatKey| match key {
            key if five.contains(key) => Tier::Five,
            key if thirty.contains(key) => Tier::Thirty,
            _ => Tier::Full,
        };
        let findings = self.engine.findings();
        let suggested = findings.iter().filter(|finding| finding.is_suggestion());
        let suggested = suggested.filter_map(|finding| telling::row(&self.engine, model, finding));
        let mut rows: Vec<RegisterRow> = suggested
            .map(|threat| {
                let listed = listed(&threat.key);
                RegisterRow { threat, listed }
            })
            .collect();
        let mut own: Vec<Suggestion> = own::written(model).chain(own::stale(&self.engine, model)).collect();
        own.sort_by(by_urgency);
        rows.extend(own.into_iter().enumerate().map(|(place, threat)| {
            let fits = |tier: &Tier| place < own_budget(*tier);
            let listed = [Tier::Five, Tier::Thirty].into_iter().find(fits).unwrap_or(Tier::Full);
            RegisterRow { threat, listed }
        }));
        rows.sort_by(|a, b| b.threat.severity.cmp(&a.threat.severity).then_with(|| by_urgency(&a.threat, &b.threat)));
        rows
    }
}

/// The order of lists: by place, ties by key.
pub(super) fn by_urgency(a: &Suggestion, b: &Suggestion) -> std::cmp::Ordering {
    (&a.sort, &a.key).cmp(&(&b.sort, &b.key))
}
