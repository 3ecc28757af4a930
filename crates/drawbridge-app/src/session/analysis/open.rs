//! How many threats are open, by severity: what the rules suggest at any tier, and what was written or imported.

use super::own;
use crate::scope::is_out;
use crate::wire::Suggestion;
use drawbridge_model::{Model, Severity, Status};
use drawbridge_rules::Engine;
use drawbridge_store::OpenThreats;

/// Counts what nobody has decided about; what is written of something out of scope is left out.
pub(super) fn count(engine: &Engine, model: &Model) -> OpenThreats {
    let mut open = OpenThreats::default();
    for finding in engine.findings().iter().filter(|finding| finding.is_suggestion()) {
        let decided = own::decided(model, &finding.key());
        if decided.status == Status::Open {
            add(&mut open, decided.severity.unwrap_or(finding.severity()));
        }
    }
    let counts = |threat: &Suggestion| threat.status == Status::Open.word() && !is_out(model, threat.at);
    for threat in own::written(model).filter(counts) {
        add(&mut open, threat.severity);
    }
    open
}

fn add(open: &mut OpenThreats, severity: Severity) {
    let place = match severity {
        Severity::Critical => &mut open.critical,
        Severity::High => &mut open.high,
        Severity::Medium => &mut open.medium,
        Severity::Low => &mut open.low,
        Severity::None => &mut open.none,
    };
    *place += 1;
}
