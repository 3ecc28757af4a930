//! Reference numbers of public catalogues.

use std::fmt;

/// A catalogue that numbers point into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReferenceScheme {
    /// Common Weakness Enumeration: `CWE-89`.
    Cwe,
    /// Common Attack Pattern Enumeration: `CAPEC-66`.
    Capec,
    /// MITRE ATT&CK techniques and mitigations: `T1110.004`, `M1032`.
    Attack,
    /// OWASP Application Security Verification Standard 5.0: `ASVS-V1.2.4`, or a section `ASVS-V1.2`.
    Asvs,
    /// MITRE D3FEND: `D3-MFA`.
    D3fend,
    /// NIST SP 800-53: `NIST-AC-6`.
    Nist,
}

/// One reference number.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference {
    scheme: ReferenceScheme,
    text: String,
}

impl Reference {
    /// Reads a number by its shape; whether the catalogue has it is not known here.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let scheme = if is_number(text.strip_prefix("CWE-")) {
            ReferenceScheme::Cwe
        } else if is_number(text.strip_prefix("CAPEC-")) {
            ReferenceScheme::Capec
        } else if is_attack(text) {
            ReferenceScheme::Attack
        } else if text.strip_prefix("ASVS-V").is_some_and(is_dotted) {
            ReferenceScheme::Asvs
        } else if text.strip_prefix("D3-").is_some_and(|rest| is_capitals(rest) && rest.len() <= 6) {
            ReferenceScheme::D3fend
        } else if text.strip_prefix("NIST-").is_some_and(is_nist) {
            ReferenceScheme::Nist
        } else {
            return None;
        };
        Some(Self { scheme, text: text.to_owned() })
    }

    /// The catalogue.
    #[must_use]
    pub fn scheme(&self) -> ReferenceScheme {
        self.scheme
    }

    /// The number as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

fn is_number(text: Option<&str>) -> bool {
    text.is_some_and(|text| (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit()))
}

fn is_digits(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_attack(text: &str) -> bool {
    match (text.strip_prefix('T'), text.strip_prefix('M')) {
        (Some(rest), _) => match rest.split_once('.') {
            Some((technique, sub)) => is_digits(technique, 4) && is_digits(sub, 3),
            None => is_digits(rest, 4),
        },
        (_, Some(rest)) => is_digits(rest, 4),
        _ => false,
    }
}

/// A chapter from 1 to 17 with one or two further numbers.
fn is_dotted(text: &str) -> bool {
    let parts: Option<Vec<u8>> = text.split('.').map(|part| part.parse().ok()).collect();
    parts.is_some_and(|parts| (2..=3).contains(&parts.len()) && (1..=17).contains(&parts[0]))
}

fn is_capitals(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn is_nist(text: &str) -> bool {
    text.split_once('-').is_some_and(|(family, number)| {
        is_capitals(family) && family.len() == 2 && is_number(Some(number)) && number.len() <= 2
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes() {
        for good in
            ["CWE-89", "CAPEC-66", "T1110", "T1110.004", "M1032", "ASVS-V1.2.4", "ASVS-V6.3", "D3-MFA", "NIST-AC-6"]
        {
            assert!(Reference::parse(good).is_some(), "{good}");
        }
        for bad in ["CWE-", "cwe-89", "T110", "T1110.4", "ASVS-V18.1", "ASVS-V6", "D3-mfa", "NIST-AC", "http://x"] {
            assert!(Reference::parse(bad).is_none(), "{bad}");
        }
    }
}
