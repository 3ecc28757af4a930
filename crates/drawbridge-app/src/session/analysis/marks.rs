//! The marks on the drawing: technology below a name, counts of threats and questions, a tick where all is decided.

use super::count;
use crate::wire::{Question, Suggestion};
use drawbridge_library::Library;
use drawbridge_model::{Model, Severity, Subject};
use drawbridge_render::{Badge, Mark, Marks};
use std::collections::BTreeMap;

#[derive(Default)]
struct Counts {
    open: u32,
    worst: Severity,
    decided: u32,
    questions: u32,
}

/// The marks for what the list shows.
pub(super) fn of<'a>(
    model: &Model,
    library: &Library,
    shown: impl Iterator<Item = &'a Suggestion>,
    questions: &[Question],
) -> Marks {
    let mut counts: BTreeMap<Subject, Counts> = BTreeMap::new();
    for threat in shown {
        let counts = counts.entry(threat.at).or_default();
        if threat.status == "open" {
            counts.open += 1;
            counts.worst = counts.worst.max(threat.severity);
        } else {
            counts.decided += 1;
        }
    }
    for question in questions {
        counts.entry(question.at).or_default().questions += 1;
    }
    let mut marks: BTreeMap<Subject, Mark> = counts
        .into_iter()
        .map(|(subject, counts)| (subject, Mark { subtitle: None, badges: badges(&counts) }))
        .collect();
    for element in model.elements() {
        let component = element
            .component
            .as_deref()
            .map(|id| library.component(id).map_or_else(|| id.to_owned(), |component| component.name.clone()));
        if let Some(name) = component {
            marks.entry(Subject::Element(element.id)).or_default().subtitle = Some(name);
        }
    }
    marks.into_iter().collect()
}

fn badges(counts: &Counts) -> Vec<Badge> {
    let mut badges = Vec::new();
    if counts.open > 0 {
        badges.push(Badge::Threats { worst: counts.worst, count: counts.open });
    } else if counts.decided > 0 && counts.questions == 0 {
        badges.push(Badge::Decided);
    }
    if counts.questions > 0 {
        badges.push(Badge::Questions(count(counts.questions as usize)));
    }
    badges
}
