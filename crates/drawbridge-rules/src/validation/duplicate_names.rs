//! Two things of one name.

use super::sight::Sight;
use super::{Check, Gravity, Spot};
use drawbridge_messages as say;
use drawbridge_model::{Edit, Subject};
use std::collections::{BTreeMap, BTreeSet};

pub(super) const CHECK: Check =
    Check { code: "duplicate-names", severity: Gravity::Hint, explanation: say::problem_duplicate_why, find };

fn find(sight: &Sight<'_>) -> Vec<Spot> {
    let mut out = of_one_sort(sight, sight.model.elements().map(|row| (Subject::Element(row.id), row.name.as_str())));
    out.extend(of_one_sort(sight, sight.model.boundaries().map(|row| (Subject::Boundary(row.id), row.name.as_str()))));
    out.extend(of_one_sort(sight, sight.model.data().map(|row| (Subject::Data(row.id), row.name.as_str()))));
    out
}

fn of_one_sort<'m>(sight: &Sight<'_>, named: impl Iterator<Item = (Subject, &'m str)>) -> Vec<Spot> {
    let mut by_name: BTreeMap<String, Vec<Subject>> = BTreeMap::new();
    for (subject, name) in named.filter(|(_, name)| !name.trim().is_empty()) {
        by_name.entry(name.trim().to_lowercase()).or_default().push(subject);
    }
    let taken: BTreeSet<String> = by_name.keys().cloned().collect();
    let mut out = Vec::new();
    for subjects in by_name.values() {
        let mut number = 1;
        for at in subjects.iter().skip(1) {
            let name = sight.name(*at);
            let fresh = loop {
                number += 1;
                let candidate = format!("{name} {number}");
                if !taken.contains(&candidate.to_lowercase()) {
                    break candidate;
                }
            };
            let fix = Edit::Rename { subject: *at, name: fresh };
            out.push(Spot::new(*at, say::problem_duplicate(name)).mended_by(fix));
        }
    }
    out
}
