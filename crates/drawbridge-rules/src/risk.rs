//! How bad a suggestion is: likelihood times impact, with the arithmetic kept.

use drawbridge_library::Level;
use drawbridge_messages as say;
use drawbridge_model::Severity;
use serde::Serialize;
use std::fmt;

/// Likelihood and impact of a suggestion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct Risk {
    /// How likely.
    pub likelihood: Level,
    /// How bad.
    pub impact: Level,
}

impl Risk {
    /// The product of both, each counted from 1 (low) to 4 (critical): 1 to 16.
    #[must_use]
    pub const fn score(self) -> u8 {
        steps(self.likelihood) * steps(self.impact)
    }

    /// The severity: low up to 2, medium up to 4, high up to 9, critical above.
    #[must_use]
    pub const fn severity(self) -> Severity {
        match self.score() {
            0 => Severity::None,
            1..=2 => Severity::Low,
            3..=4 => Severity::Medium,
            5..=9 => Severity::High,
            _ => Severity::Critical,
        }
    }
}

/// The arithmetic: `likelihood high (3) × impact critical (4) = 12, critical`.
impl fmt::Display for Risk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (likelihood, impact) = (steps(self.likelihood), steps(self.impact));
        let (score, severity) = (self.score(), self.severity());
        f.write_str(&say::reason_risk(impact, self.impact, self.likelihood, likelihood, score, severity))
    }
}

const fn steps(level: Level) -> u8 {
    match level {
        Level::Low => 1,
        Level::Medium => 2,
        Level::High => 3,
        Level::Critical => 4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;
    use std::fmt::Write;

    #[test]
    fn the_matrix() {
        let mut out = String::new();
        for likelihood in Level::ALL {
            for impact in Level::ALL {
                writeln!(out, "{}", Risk { likelihood, impact }).unwrap();
            }
        }
        expect![[r#"
            likelihood low (1) × impact low (1) = 1, low
            likelihood low (1) × impact medium (2) = 2, low
            likelihood low (1) × impact high (3) = 3, medium
            likelihood low (1) × impact critical (4) = 4, medium
            likelihood medium (2) × impact low (1) = 2, low
            likelihood medium (2) × impact medium (2) = 4, medium
            likelihood medium (2) × impact high (3) = 6, high
            likelihood medium (2) × impact critical (4) = 8, high
            likelihood high (3) × impact low (1) = 3, medium
            likelihood high (3) × impact medium (2) = 6, high
            likelihood high (3) × impact high (3) = 9, high
            likelihood high (3) × impact critical (4) = 12, critical
            likelihood critical (4) × impact low (1) = 4, medium
            likelihood critical (4) × impact medium (2) = 8, high
            likelihood critical (4) × impact high (3) = 12, critical
            likelihood critical (4) × impact critical (4) = 16, critical
        "#]]
        .assert_eq(&out);
    }
}
