//! Generated from messages/en by `npm run messages`: change the texts there. It grows beyond 500 lines with them.

use crate::catalogue::{format, number, text};
use std::fmt::Display;

/// The areas that are built in: name and source.
pub(crate) const AREAS: &[(&str, &str)] = &[
    ("core-disk", include_str!("../../../messages/en/core-disk.ftl")),
    ("core-failures", include_str!("../../../messages/en/core-failures.ftl")),
    ("core-rules", include_str!("../../../messages/en/core-rules.ftl")),
    ("core-tickets", include_str!("../../../messages/en/core-tickets.ftl")),
    ("shared-words", include_str!("../../../messages/en/shared-words.ftl")),
];

/// The message `disk-reading`.
#[must_use]
pub fn disk_reading(name: impl Display) -> String {
    format("disk-reading", &[("name", text(&name))])
}

/// The message `disk-arranging`.
#[must_use]
pub fn disk_arranging() -> String {
    format("disk-arranging", &[])
}

/// The message `disk-analysing`.
#[must_use]
pub fn disk_analysing() -> String {
    format("disk-analysing", &[])
}

/// The message `disk-keeping`.
#[must_use]
pub fn disk_keeping() -> String {
    format("disk-keeping", &[])
}

/// The message `disk-comparing`.
#[must_use]
pub fn disk_comparing() -> String {
    format("disk-comparing", &[])
}

/// The message `disk-writing`.
#[must_use]
pub fn disk_writing(name: impl Display) -> String {
    format("disk-writing", &[("name", text(&name))])
}

/// The message `disk-drawing`.
#[must_use]
pub fn disk_drawing(name: impl Display) -> String {
    format("disk-drawing", &[("name", text(&name))])
}

/// The message `disk-stopped`.
#[must_use]
pub fn disk_stopped() -> String {
    format("disk-stopped", &[])
}

/// The message `disk-took`.
#[must_use]
pub fn disk_took(name: impl Display) -> String {
    format("disk-took", &[("name", text(&name))])
}

/// The message `disk-lost`.
#[must_use]
pub fn disk_lost(name: impl Display) -> String {
    format("disk-lost", &[("name", text(&name))])
}

/// The message `disk-lost-hint`.
#[must_use]
pub fn disk_lost_hint() -> String {
    format("disk-lost-hint", &[])
}

/// The message `disk-unbound`.
#[must_use]
pub fn disk_unbound() -> String {
    format("disk-unbound", &[])
}

/// The message `disk-unbound-hint`.
#[must_use]
pub fn disk_unbound_hint() -> String {
    format("disk-unbound-hint", &[])
}

/// The message `disk-belongs`.
#[must_use]
pub fn disk_belongs(name: impl Display, title: impl Display) -> String {
    format("disk-belongs", &[("name", text(&name)), ("title", text(&title))])
}

/// The message `disk-belongs-hint`.
#[must_use]
pub fn disk_belongs_hint() -> String {
    format("disk-belongs-hint", &[])
}

/// The message `disk-exists`.
#[must_use]
pub fn disk_exists(name: impl Display) -> String {
    format("disk-exists", &[("name", text(&name))])
}

/// The message `disk-exists-hint`.
#[must_use]
pub fn disk_exists_hint() -> String {
    format("disk-exists-hint", &[])
}

/// The message `disk-strange-name`.
#[must_use]
pub fn disk_strange_name() -> String {
    format("disk-strange-name", &[])
}

/// The message `disk-strange-name-hint`.
#[must_use]
pub fn disk_strange_name_hint() -> String {
    format("disk-strange-name-hint", &[])
}

/// The message `disk-remarks`.
#[must_use]
pub fn disk_remarks() -> String {
    format("disk-remarks", &[])
}

/// The message `failure-no-command`.
#[must_use]
pub fn failure_no_command(name: impl Display) -> String {
    format("failure-no-command", &[("name", text(&name))])
}

/// The message `rules-stopped`.
#[must_use]
pub fn rules_stopped(facts: impl Display) -> String {
    format("rules-stopped", &[("facts", text(&facts))])
}

/// The message `rules-stopped-always`.
#[must_use]
pub fn rules_stopped_always() -> String {
    format("rules-stopped-always", &[])
}

/// The message `rules-does-not-apply`.
#[must_use]
pub fn rules_does_not_apply(facts: impl Display) -> String {
    format("rules-does-not-apply", &[("facts", text(&facts))])
}

/// The message `rules-does-not-apply-here`.
#[must_use]
pub fn rules_does_not_apply_here() -> String {
    format("rules-does-not-apply-here", &[])
}

/// The message `rules-other-components`.
#[must_use]
pub fn rules_other_components(components: impl Display) -> String {
    format("rules-other-components", &[("components", text(&components))])
}

/// The message `rules-out-of-scope`.
#[must_use]
pub fn rules_out_of_scope(name: impl Display) -> String {
    format("rules-out-of-scope", &[("name", text(&name))])
}

/// The message `rules-fact`.
#[must_use]
pub fn rules_fact(from: impl Display, label: impl Display, name: impl Display, value: impl Display) -> String {
    format(
        "rules-fact",
        &[("from", text(&from)), ("label", text(&label)), ("name", text(&name)), ("value", text(&value))],
    )
}

/// The message `rules-fact-unasked`.
#[must_use]
pub fn rules_fact_unasked(label: impl Display, name: impl Display) -> String {
    format("rules-fact-unasked", &[("label", text(&label)), ("name", text(&name))])
}

/// The message `rules-fact-unknown`.
#[must_use]
pub fn rules_fact_unknown(label: impl Display, name: impl Display) -> String {
    format("rules-fact-unknown", &[("label", text(&label)), ("name", text(&name))])
}

/// The message `rules-and`.
#[must_use]
pub fn rules_and(first: impl Display, second: impl Display) -> String {
    format("rules-and", &[("first", text(&first)), ("second", text(&second))])
}

/// The message `rules-from-person`.
#[must_use]
pub fn rules_from_person() -> String {
    format("rules-from-person", &[])
}

/// The message `rules-from-answer`.
#[must_use]
pub fn rules_from_answer() -> String {
    format("rules-from-answer", &[])
}

/// The message `rules-from-import`.
#[must_use]
pub fn rules_from_import() -> String {
    format("rules-from-import", &[])
}

/// The message `rules-from-assumption`.
#[must_use]
pub fn rules_from_assumption() -> String {
    format("rules-from-assumption", &[])
}

/// The message `rules-from-convention`.
#[must_use]
pub fn rules_from_convention(note: impl Display) -> String {
    format("rules-from-convention", &[("note", text(&note))])
}

/// The message `rules-from-component`.
#[must_use]
pub fn rules_from_component(note: impl Display) -> String {
    format("rules-from-component", &[("note", text(&note))])
}

/// The message `rules-from-propagated`.
#[must_use]
pub fn rules_from_propagated(note: impl Display) -> String {
    format("rules-from-propagated", &[("note", text(&note))])
}

/// The message `rules-from-diagram`.
#[must_use]
pub fn rules_from_diagram() -> String {
    format("rules-from-diagram", &[])
}

/// The message `rules-kind`.
#[must_use]
pub fn rules_kind(name: impl Display, value: impl Display) -> String {
    format("rules-kind", &[("name", text(&name)), ("value", text(&value))])
}

/// The message `rules-both-ways`.
#[must_use]
pub fn rules_both_ways(name: impl Display) -> String {
    format("rules-both-ways", &[("name", text(&name))])
}

/// The message `rules-one-way`.
#[must_use]
pub fn rules_one_way(name: impl Display) -> String {
    format("rules-one-way", &[("name", text(&name))])
}

/// The message `rules-component`.
#[must_use]
pub fn rules_component(name: impl Display, value: impl Display) -> String {
    format("rules-component", &[("name", text(&name)), ("value", text(&value))])
}

/// The message `rules-no-component`.
#[must_use]
pub fn rules_no_component(name: impl Display) -> String {
    format("rules-no-component", &[("name", text(&name))])
}

/// The message `rules-crosses`.
#[must_use]
pub fn rules_crosses(name: impl Display, value: impl Display) -> String {
    format("rules-crosses", &[("name", text(&name)), ("value", text(&value))])
}

/// The message `rules-crosses-none`.
#[must_use]
pub fn rules_crosses_none(name: impl Display) -> String {
    format("rules-crosses-none", &[("name", text(&name))])
}

/// The message `rules-carries`.
#[must_use]
pub fn rules_carries(name: impl Display, value: impl Display) -> String {
    format("rules-carries", &[("name", text(&name)), ("value", text(&value))])
}

/// The message `rules-carries-none`.
#[must_use]
pub fn rules_carries_none(name: impl Display) -> String {
    format("rules-carries-none", &[("name", text(&name))])
}

/// The message `rules-carries-unasked`.
#[must_use]
pub fn rules_carries_unasked(name: impl Display) -> String {
    format("rules-carries-unasked", &[("name", text(&name))])
}

/// The message `rules-holds`.
#[must_use]
pub fn rules_holds(name: impl Display, value: impl Display) -> String {
    format("rules-holds", &[("name", text(&name)), ("value", text(&value))])
}

/// The message `rules-holds-none`.
#[must_use]
pub fn rules_holds_none(name: impl Display) -> String {
    format("rules-holds-none", &[("name", text(&name))])
}

/// The message `rules-holds-unasked`.
#[must_use]
pub fn rules_holds_unasked(name: impl Display) -> String {
    format("rules-holds-unasked", &[("name", text(&name))])
}

/// The message `rules-receives`.
#[must_use]
pub fn rules_receives(name: impl Display, value: impl Display) -> String {
    format("rules-receives", &[("name", text(&name)), ("value", text(&value))])
}

/// The message `rules-receives-none`.
#[must_use]
pub fn rules_receives_none(name: impl Display) -> String {
    format("rules-receives-none", &[("name", text(&name))])
}

/// The message `rules-sends`.
#[must_use]
pub fn rules_sends(name: impl Display, value: impl Display) -> String {
    format("rules-sends", &[("name", text(&name)), ("value", text(&value))])
}

/// The message `rules-sends-none`.
#[must_use]
pub fn rules_sends_none(name: impl Display) -> String {
    format("rules-sends-none", &[("name", text(&name))])
}

/// The message `rules-in-boundary`.
#[must_use]
pub fn rules_in_boundary(name: impl Display, value: impl Display) -> String {
    format("rules-in-boundary", &[("name", text(&name)), ("value", text(&value))])
}

/// The message `rules-in-boundary-none`.
#[must_use]
pub fn rules_in_boundary_none(name: impl Display) -> String {
    format("rules-in-boundary-none", &[("name", text(&name))])
}

/// The message `rules-carried-by`.
#[must_use]
pub fn rules_carried_by(name: impl Display, value: impl Display) -> String {
    format("rules-carried-by", &[("name", text(&name)), ("value", text(&value))])
}

/// The message `rules-carried-by-none`.
#[must_use]
pub fn rules_carried_by_none(name: impl Display) -> String {
    format("rules-carried-by-none", &[("name", text(&name))])
}

/// The message `rules-held-by`.
#[must_use]
pub fn rules_held_by(name: impl Display, value: impl Display) -> String {
    format("rules-held-by", &[("name", text(&name)), ("value", text(&value))])
}

/// The message `rules-held-by-none`.
#[must_use]
pub fn rules_held_by_none(name: impl Display) -> String {
    format("rules-held-by-none", &[("name", text(&name))])
}

/// The message `rules-contains`.
#[must_use]
pub fn rules_contains(name: impl Display, value: impl Display) -> String {
    format("rules-contains", &[("name", text(&name)), ("value", text(&value))])
}

/// The message `rules-contains-none`.
#[must_use]
pub fn rules_contains_none(name: impl Display) -> String {
    format("rules-contains-none", &[("name", text(&name))])
}

/// The message `rules-crossed-by`.
#[must_use]
pub fn rules_crossed_by(name: impl Display, value: impl Display) -> String {
    format("rules-crossed-by", &[("name", text(&name)), ("value", text(&value))])
}

/// The message `rules-crossed-by-none`.
#[must_use]
pub fn rules_crossed_by_none(name: impl Display) -> String {
    format("rules-crossed-by-none", &[("name", text(&name))])
}

/// The message `rules-any`.
#[must_use]
pub fn rules_any(value: impl Display) -> String {
    format("rules-any", &[("value", text(&value))])
}

/// The message `rules-any-none`.
#[must_use]
pub fn rules_any_none() -> String {
    format("rules-any-none", &[])
}

/// The message `ticket-numbered`.
#[must_use]
pub fn ticket_numbered(number: impl Display, title: impl Display) -> String {
    format("ticket-numbered", &[("number", text(&number)), ("title", text(&title))])
}

/// The message `ticket-place`.
#[must_use]
pub fn ticket_place(kind: impl Display, place: impl Display) -> String {
    format("ticket-place", &[("kind", text(&kind)), ("place", text(&place))])
}

/// The message `ticket-place-flow`.
#[must_use]
pub fn ticket_place_flow(place: impl Display, source: impl Display, target: impl Display) -> String {
    format("ticket-place-flow", &[("place", text(&place)), ("source", text(&source)), ("target", text(&target))])
}

/// The message `ticket-severity`.
#[must_use]
pub fn ticket_severity(severity: impl Display) -> String {
    format("ticket-severity", &[("severity", text(&severity))])
}

/// The message `ticket-severity-computed`.
#[must_use]
pub fn ticket_severity_computed(arithmetic: impl Display, severity: impl Display) -> String {
    format("ticket-severity-computed", &[("arithmetic", text(&arithmetic)), ("severity", text(&severity))])
}

/// The message `ticket-category`.
#[must_use]
pub fn ticket_category(category: impl Display) -> String {
    format("ticket-category", &[("category", text(&category))])
}

/// The message `ticket-status`.
#[must_use]
pub fn ticket_status(status: impl Display) -> String {
    format("ticket-status", &[("status", text(&status))])
}

/// The message `ticket-model`.
#[must_use]
pub fn ticket_model(model: impl Display) -> String {
    format("ticket-model", &[("model", text(&model))])
}

/// The message `ticket-model-diagrams`.
#[must_use]
pub fn ticket_model_diagrams(diagrams: impl Display, model: impl Display) -> String {
    format("ticket-model-diagrams", &[("diagrams", text(&diagrams)), ("model", text(&model))])
}

/// The message `ticket-facts`.
#[must_use]
pub fn ticket_facts() -> String {
    format("ticket-facts", &[])
}

/// The message `ticket-stale`.
#[must_use]
pub fn ticket_stale() -> String {
    format("ticket-stale", &[])
}

/// The message `ticket-why`.
#[must_use]
pub fn ticket_why() -> String {
    format("ticket-why", &[])
}

/// The message `ticket-check`.
#[must_use]
pub fn ticket_check() -> String {
    format("ticket-check", &[])
}

/// The message `ticket-fix`.
#[must_use]
pub fn ticket_fix() -> String {
    format("ticket-fix", &[])
}

/// The message `ticket-references`.
#[must_use]
pub fn ticket_references() -> String {
    format("ticket-references", &[])
}

/// The message `ticket-decision`.
#[must_use]
pub fn ticket_decision() -> String {
    format("ticket-decision", &[])
}

/// The message `ticket-decided`.
#[must_use]
pub fn ticket_decided(author: impl Display, day: impl Display, status: impl Display) -> String {
    format("ticket-decided", &[("author", text(&author)), ("day", text(&day)), ("status", text(&status))])
}

/// The message `ticket-reason`.
#[must_use]
pub fn ticket_reason(reason: impl Display) -> String {
    format("ticket-reason", &[("reason", text(&reason))])
}

/// The message `ticket-owner`.
#[must_use]
pub fn ticket_owner(owner: impl Display) -> String {
    format("ticket-owner", &[("owner", text(&owner))])
}

/// The message `ticket-expires`.
#[must_use]
pub fn ticket_expires(day: impl Display) -> String {
    format("ticket-expires", &[("day", text(&day))])
}

/// The message `severity-critical`.
#[must_use]
pub fn severity_critical() -> String {
    format("severity-critical", &[])
}

/// The message `severity-high`.
#[must_use]
pub fn severity_high() -> String {
    format("severity-high", &[])
}

/// The message `severity-medium`.
#[must_use]
pub fn severity_medium() -> String {
    format("severity-medium", &[])
}

/// The message `severity-low`.
#[must_use]
pub fn severity_low() -> String {
    format("severity-low", &[])
}

/// The message `severity-none`.
#[must_use]
pub fn severity_none() -> String {
    format("severity-none", &[])
}

/// The message `status-open`.
#[must_use]
pub fn status_open() -> String {
    format("status-open", &[])
}

/// The message `status-mitigate`.
#[must_use]
pub fn status_mitigate() -> String {
    format("status-mitigate", &[])
}

/// The message `status-accept`.
#[must_use]
pub fn status_accept() -> String {
    format("status-accept", &[])
}

/// The message `status-transfer`.
#[must_use]
pub fn status_transfer() -> String {
    format("status-transfer", &[])
}

/// The message `status-eliminate`.
#[must_use]
pub fn status_eliminate() -> String {
    format("status-eliminate", &[])
}

/// The message `status-notApplicable`.
#[must_use]
pub fn status_not_applicable() -> String {
    format("status-notApplicable", &[])
}

/// The message `kind-actor`.
#[must_use]
pub fn kind_actor() -> String {
    format("kind-actor", &[])
}

/// The message `kind-process`.
#[must_use]
pub fn kind_process() -> String {
    format("kind-process", &[])
}

/// The message `kind-store`.
#[must_use]
pub fn kind_store() -> String {
    format("kind-store", &[])
}

/// The message `kind-flow`.
#[must_use]
pub fn kind_flow() -> String {
    format("kind-flow", &[])
}

/// The message `kind-boundary`.
#[must_use]
pub fn kind_boundary() -> String {
    format("kind-boundary", &[])
}

/// The message `kind-data`.
#[must_use]
pub fn kind_data() -> String {
    format("kind-data", &[])
}

/// The message `kind-note`.
#[must_use]
pub fn kind_note() -> String {
    format("kind-note", &[])
}

/// The message `kind-model`.
#[must_use]
pub fn kind_model() -> String {
    format("kind-model", &[])
}

/// The message `kind-diagram`.
#[must_use]
pub fn kind_diagram() -> String {
    format("kind-diagram", &[])
}

/// The message `count-elements`.
#[must_use]
pub fn count_elements(count: usize) -> String {
    format("count-elements", &[("count", number(count))])
}

/// The message `count-flows`.
#[must_use]
pub fn count_flows(count: usize) -> String {
    format("count-flows", &[("count", number(count))])
}

/// The message `count-boundaries`.
#[must_use]
pub fn count_boundaries(count: usize) -> String {
    format("count-boundaries", &[("count", number(count))])
}

/// The message `count-threats`.
#[must_use]
pub fn count_threats(count: usize) -> String {
    format("count-threats", &[("count", number(count))])
}

/// The message `count-notes`.
#[must_use]
pub fn count_notes(count: usize) -> String {
    format("count-notes", &[("count", number(count))])
}

/// The message `count-questions`.
#[must_use]
pub fn count_questions(count: usize) -> String {
    format("count-questions", &[("count", number(count))])
}

/// The message `count-models`.
#[must_use]
pub fn count_models(count: usize) -> String {
    format("count-models", &[("count", number(count))])
}

/// The message `count-systems`.
#[must_use]
pub fn count_systems(count: usize) -> String {
    format("count-systems", &[("count", number(count))])
}
