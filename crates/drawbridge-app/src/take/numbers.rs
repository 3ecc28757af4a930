//! Short numbers for what is new: those that the file gave, unless they are taken.

use drawbridge_model::Record;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What is numbered in one row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Row {
    Elements,
    Flows,
    /// Threats of people and suggestions that were decided.
    Threats,
}

/// New records with numbers that none of the others has.
pub(super) fn free(others: &[Record], mut new: Vec<Record>) -> Vec<Record> {
    let mut taken: BTreeSet<(Row, u32)> = others.iter().filter_map(number).collect();
    for record in &mut new {
        let Some((row, wished)) = number(record) else { continue };
        if !taken.insert((row, wished)) {
            let last = taken.range((row, 0)..=(row, u32::MAX)).next_back().map_or(0, |(_, last)| *last);
            let next = last.saturating_add(1);
            set_number(record, next);
            taken.insert((row, next));
        }
    }
    new
}

/// The row and the number of a record. A suggestion that has no number yet has 0.
fn number(record: &Record) -> Option<(Row, u32)> {
    let numbered = match record {
        Record::Element(element) => (Row::Elements, element.number),
        Record::Flow(flow) => (Row::Flows, flow.number),
        Record::Threat(threat) => (Row::Threats, threat.number),
        Record::Decision(decision) => (Row::Threats, decision.number),
        _ => return None,
    };
    (numbered.1 > 0).then_some(numbered)
}

fn set_number(record: &mut Record, number: u32) {
    match record {
        Record::Element(element) => Arc::make_mut(element).number = number,
        Record::Flow(flow) => Arc::make_mut(flow).number = number,
        Record::Threat(threat) => Arc::make_mut(threat).number = number,
        Record::Decision(decision) => Arc::make_mut(decision).number = number,
        _ => {}
    }
}
