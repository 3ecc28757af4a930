//! A fact that decides, as a part of a sentence: "encrypted of Place order is no (stated)".

use crate::wire::Because;
use drawbridge_messages as say;

/// Several facts in one sentence; `None` without any.
pub(in crate::session) fn joined(facts: &[Because]) -> Option<String> {
    facts.iter().map(reason).reduce(|first, second| say::rules_and(&first, &second))
}

/// One fact.
pub(in crate::session) fn reason(fact: &Because) -> String {
    let Because { name, value, .. } = fact;
    let is_none = value == "none";
    let of_list = |some: String, none: String| if is_none { none } else { some };
    match fact.fact.as_str() {
        "kind" => say::rules_kind(kind(value), name),
        "component" => of_list(say::rules_component(name, value), say::rules_no_component(name)),
        "bidirectional" if value == "yes" => say::rules_both_ways(name),
        "bidirectional" => say::rules_one_way(name),
        "crosses" => of_list(say::rules_crosses(name, value), say::rules_crosses_none(name)),
        "carries" if fact.from == "unasked" => say::rules_carries_unasked(name),
        "carries" => of_list(say::rules_carries(name, value), say::rules_carries_none(name)),
        "holds" if fact.from == "unasked" => say::rules_holds_unasked(name),
        "holds" => of_list(say::rules_holds(name, value), say::rules_holds_none(name)),
        "receives" => of_list(say::rules_receives(name, value), say::rules_receives_none(name)),
        "sends" => of_list(say::rules_sends(name, value), say::rules_sends_none(name)),
        "in_boundary" => of_list(say::rules_in_boundary(name, value), say::rules_in_boundary_none(name)),
        "carried_by" => of_list(say::rules_carried_by(name, value), say::rules_carried_by_none(name)),
        "held_by" => of_list(say::rules_held_by(name, value), say::rules_held_by_none(name)),
        "contains" => of_list(say::rules_contains(name, value), say::rules_contains_none(name)),
        "crossed_by" => of_list(say::rules_crossed_by(name, value), say::rules_crossed_by_none(name)),
        "any" if is_none => say::rules_any_none(),
        "any" => say::rules_any(value),
        _ if fact.from == "unasked" => say::rules_fact_unasked(&fact.label, name),
        _ if value == "unknown" => say::rules_fact_unknown(&fact.label, name),
        _ => say::rules_fact(from(fact), &fact.label, name, value),
    }
}

/// What people call a kind of element.
fn kind(word: &str) -> String {
    match word {
        "actor" => say::kind_actor(),
        "store" => say::kind_store(),
        "process" => say::kind_process(),
        other => other.to_owned(),
    }
}

/// Where the value came from.
fn from(fact: &Because) -> String {
    match fact.from.as_str() {
        "answer" => say::rules_from_answer(),
        "import" => say::rules_from_import(),
        "assumption" => say::rules_from_assumption(),
        "convention" => say::rules_from_convention(&fact.note),
        "component" => say::rules_from_component(&fact.note),
        "propagated" => say::rules_from_propagated(&fact.note),
        "diagram" => say::rules_from_diagram(),
        _ => say::rules_from_person(),
    }
}
