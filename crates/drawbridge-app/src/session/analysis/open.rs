//! How many threats are open, by severity: what the rules suggest at any tier, and what was written or imported.

use super::own;
use drawbridge_model::{Model, Severity, Status};
use drawbridge_rules::Engine;
use drawbridge_store::OpenThreats;

/// Counts what nobody has decided about.
pub(super) fn count(engine: &Engine, model: &Model) -> OpenThreats {
    let mut open = OpenThreats::default();
    for finding in engine.findings().iter().filter(|finding| finding.is_suggestion()) {
        let decided = own::decided(model, &finding.key());
        if decided.status == Status::Open {
            add(&mut open, decided.severity.unwrap_or(finding.severity()));
        }
    }
    for threat in own::written(model).filter(|threat| threat.status == Status::Open.word()) {
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
