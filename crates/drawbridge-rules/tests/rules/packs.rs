//! Every threat of the built-in packs passes its own tests.

use crate::common::{built_in, read};
use drawbridge_library::{Library, Outcome, SubjectKind};

#[test]
fn every_threat_passes_its_own_tests() {
    let rules = built_in();
    let (mut failures, mut expectations) = (Vec::new(), 0);
    for threat in Library::built_in().threats.values() {
        for test in &threat.tests {
            let read = read(&test.model);
            let engine = read.engine(&rules);
            for expected in &test.expect {
                expectations += 1;
                let key = read.key(expected.threat.as_str(), &expected.at);
                let found = engine.finding_of(&key).map_or(Outcome::Silent, |finding| finding.outcome);
                if found != expected.outcome {
                    let lines = engine.explain(&key).map_or_else(|error| vec![error.to_string()], |told| told.lines());
                    failures.push(format!(
                        "{}: {} ({}): expected {} at {}, found {found}\n  {}",
                        expected.place,
                        threat.id,
                        test.name,
                        expected.outcome,
                        expected.at,
                        lines.join("\n  ")
                    ));
                }
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
    assert!(expectations >= 3 * Library::built_in().threats.len(), "{expectations} expectations are too few");
}

#[test]
fn every_test_of_a_threat_shows_it_firing_and_silent() {
    for threat in Library::built_in().threats.values() {
        let own = threat.tests.iter().flat_map(|test| &test.expect).filter(|expected| expected.threat == threat.id);
        let outcomes: Vec<Outcome> = own.map(|expected| expected.outcome).collect();
        let fires = outcomes.iter().any(|outcome| matches!(outcome, Outcome::Confirmed | Outcome::Possible));
        // The model as a whole stores no facts, so what is about nothing else cannot be silenced.
        let silent = outcomes.contains(&Outcome::Silent) || threat.applies_to.contains(&SubjectKind::Model);
        assert!(fires && silent, "{}: {outcomes:?}", threat.id);
    }
}
