//! Generated from messages/en by `npm run messages`: change the texts there. It grows beyond 500 lines with them.

use crate::catalogue::{format, number, text};
use std::fmt::Display;

/// The areas that are built in: name and source.
pub(crate) const AREAS: &[(&str, &str)] = &[
    ("core-disk", include_str!("../../../messages/en/core-disk.ftl")),
    ("core-failures", include_str!("../../../messages/en/core-failures.ftl")),
    ("core-problems", include_str!("../../../messages/en/core-problems.ftl")),
    ("core-reasons", include_str!("../../../messages/en/core-reasons.ftl")),
    ("core-rules", include_str!("../../../messages/en/core-rules.ftl")),
    ("core-tickets", include_str!("../../../messages/en/core-tickets.ftl")),
    ("shared-names", include_str!("../../../messages/en/shared-names.ftl")),
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

/// The message `problem-reference-why`.
#[must_use]
pub fn problem_reference_why() -> String {
    format("problem-reference-why", &[])
}

/// The message `problem-reference-boundary`.
#[must_use]
pub fn problem_reference_boundary(name: impl Display) -> String {
    format("problem-reference-boundary", &[("name", text(&name))])
}

/// The message `problem-reference-holds`.
#[must_use]
pub fn problem_reference_holds(name: impl Display) -> String {
    format("problem-reference-holds", &[("name", text(&name))])
}

/// The message `problem-reference-inside`.
#[must_use]
pub fn problem_reference_inside(name: impl Display) -> String {
    format("problem-reference-inside", &[("name", text(&name))])
}

/// The message `problem-reference-from-element`.
#[must_use]
pub fn problem_reference_from_element(name: impl Display) -> String {
    format("problem-reference-from-element", &[("name", text(&name))])
}

/// The message `problem-reference-from-boundary`.
#[must_use]
pub fn problem_reference_from_boundary(name: impl Display) -> String {
    format("problem-reference-from-boundary", &[("name", text(&name))])
}

/// The message `problem-reference-from-note`.
#[must_use]
pub fn problem_reference_from_note(name: impl Display) -> String {
    format("problem-reference-from-note", &[("name", text(&name))])
}

/// The message `problem-reference-to-element`.
#[must_use]
pub fn problem_reference_to_element(name: impl Display) -> String {
    format("problem-reference-to-element", &[("name", text(&name))])
}

/// The message `problem-reference-to-boundary`.
#[must_use]
pub fn problem_reference_to_boundary(name: impl Display) -> String {
    format("problem-reference-to-boundary", &[("name", text(&name))])
}

/// The message `problem-reference-to-note`.
#[must_use]
pub fn problem_reference_to_note(name: impl Display) -> String {
    format("problem-reference-to-note", &[("name", text(&name))])
}

/// The message `problem-reference-carries`.
#[must_use]
pub fn problem_reference_carries(name: impl Display) -> String {
    format("problem-reference-carries", &[("name", text(&name))])
}

/// The message `problem-boundary-circle-why`.
#[must_use]
pub fn problem_boundary_circle_why() -> String {
    format("problem-boundary-circle-why", &[])
}

/// The message `problem-boundary-circle`.
#[must_use]
pub fn problem_boundary_circle(names: impl Display) -> String {
    format("problem-boundary-circle", &[("names", text(&names))])
}

/// The message `problem-diagram-circle-why`.
#[must_use]
pub fn problem_diagram_circle_why() -> String {
    format("problem-diagram-circle-why", &[])
}

/// The message `problem-diagram-circle`.
#[must_use]
pub fn problem_diagram_circle(name: impl Display) -> String {
    format("problem-diagram-circle", &[("name", text(&name))])
}

/// The message `problem-flow-unconnected-why`.
#[must_use]
pub fn problem_flow_unconnected_why() -> String {
    format("problem-flow-unconnected-why", &[])
}

/// The message `problem-flow-begins-nowhere`.
#[must_use]
pub fn problem_flow_begins_nowhere(name: impl Display) -> String {
    format("problem-flow-begins-nowhere", &[("name", text(&name))])
}

/// The message `problem-flow-ends-nowhere`.
#[must_use]
pub fn problem_flow_ends_nowhere(name: impl Display) -> String {
    format("problem-flow-ends-nowhere", &[("name", text(&name))])
}

/// The message `problem-flow-unconnected`.
#[must_use]
pub fn problem_flow_unconnected(name: impl Display) -> String {
    format("problem-flow-unconnected", &[("name", text(&name))])
}

/// The message `problem-element-unconnected-why`.
#[must_use]
pub fn problem_element_unconnected_why() -> String {
    format("problem-element-unconnected-why", &[])
}

/// The message `problem-element-unconnected`.
#[must_use]
pub fn problem_element_unconnected(name: impl Display) -> String {
    format("problem-element-unconnected", &[("name", text(&name))])
}

/// The message `problem-part-unreachable-why`.
#[must_use]
pub fn problem_part_unreachable_why() -> String {
    format("problem-part-unreachable-why", &[])
}

/// The message `problem-part-unreachable`.
#[must_use]
pub fn problem_part_unreachable(name: impl Display) -> String {
    format("problem-part-unreachable", &[("name", text(&name))])
}

/// The message `problem-parts-separate-why`.
#[must_use]
pub fn problem_parts_separate_why() -> String {
    format("problem-parts-separate-why", &[])
}

/// The message `problem-parts-separate-more`.
#[must_use]
pub fn problem_parts_separate_more(names: impl Display) -> String {
    format("problem-parts-separate-more", &[("names", text(&names))])
}

/// The message `problem-parts-separate`.
#[must_use]
pub fn problem_parts_separate(names: impl Display) -> String {
    format("problem-parts-separate", &[("names", text(&names))])
}

/// The message `problem-loop-why`.
#[must_use]
pub fn problem_loop_why() -> String {
    format("problem-loop-why", &[])
}

/// The message `problem-loop`.
#[must_use]
pub fn problem_loop(names: impl Display) -> String {
    format("problem-loop", &[("names", text(&names))])
}

/// The message `problem-no-reader-why`.
#[must_use]
pub fn problem_no_reader_why() -> String {
    format("problem-no-reader-why", &[])
}

/// The message `problem-no-reader`.
#[must_use]
pub fn problem_no_reader(name: impl Display) -> String {
    format("problem-no-reader", &[("name", text(&name))])
}

/// The message `problem-no-writer-why`.
#[must_use]
pub fn problem_no_writer_why() -> String {
    format("problem-no-writer-why", &[])
}

/// The message `problem-no-writer`.
#[must_use]
pub fn problem_no_writer(name: impl Display) -> String {
    format("problem-no-writer", &[("name", text(&name))])
}

/// The message `problem-black-hole-why`.
#[must_use]
pub fn problem_black_hole_why() -> String {
    format("problem-black-hole-why", &[])
}

/// The message `problem-black-hole`.
#[must_use]
pub fn problem_black_hole(name: impl Display) -> String {
    format("problem-black-hole", &[("name", text(&name))])
}

/// The message `problem-miracle-why`.
#[must_use]
pub fn problem_miracle_why() -> String {
    format("problem-miracle-why", &[])
}

/// The message `problem-miracle`.
#[must_use]
pub fn problem_miracle(name: impl Display) -> String {
    format("problem-miracle", &[("name", text(&name))])
}

/// The message `problem-store-to-store-why`.
#[must_use]
pub fn problem_store_to_store_why() -> String {
    format("problem-store-to-store-why", &[])
}

/// The message `problem-store-to-store`.
#[must_use]
pub fn problem_store_to_store(from: impl Display, name: impl Display, to: impl Display) -> String {
    format("problem-store-to-store", &[("from", text(&from)), ("name", text(&name)), ("to", text(&to))])
}

/// The message `problem-actor-to-store-why`.
#[must_use]
pub fn problem_actor_to_store_why() -> String {
    format("problem-actor-to-store-why", &[])
}

/// The message `problem-actor-to-store`.
#[must_use]
pub fn problem_actor_to_store(from: impl Display, name: impl Display, to: impl Display) -> String {
    format("problem-actor-to-store", &[("from", text(&from)), ("name", text(&name)), ("to", text(&to))])
}

/// The message `problem-actor-to-actor-why`.
#[must_use]
pub fn problem_actor_to_actor_why() -> String {
    format("problem-actor-to-actor-why", &[])
}

/// The message `problem-actor-to-actor`.
#[must_use]
pub fn problem_actor_to_actor(from: impl Display, name: impl Display, to: impl Display) -> String {
    format("problem-actor-to-actor", &[("from", text(&from)), ("name", text(&name)), ("to", text(&to))])
}

/// The message `problem-unbalanced-why`.
#[must_use]
pub fn problem_unbalanced_why() -> String {
    format("problem-unbalanced-why", &[])
}

/// The message `problem-unbalanced-outside`.
#[must_use]
pub fn problem_unbalanced_outside(flow: impl Display, name: impl Display) -> String {
    format("problem-unbalanced-outside", &[("flow", text(&flow)), ("name", text(&name))])
}

/// The message `problem-unbalanced-inside`.
#[must_use]
pub fn problem_unbalanced_inside(flow: impl Display, name: impl Display) -> String {
    format("problem-unbalanced-inside", &[("flow", text(&flow)), ("name", text(&name))])
}

/// The message `problem-boundary-empty-why`.
#[must_use]
pub fn problem_boundary_empty_why() -> String {
    format("problem-boundary-empty-why", &[])
}

/// The message `problem-boundary-empty`.
#[must_use]
pub fn problem_boundary_empty(name: impl Display) -> String {
    format("problem-boundary-empty", &[("name", text(&name))])
}

/// The message `problem-boundary-one-why`.
#[must_use]
pub fn problem_boundary_one_why() -> String {
    format("problem-boundary-one-why", &[])
}

/// The message `problem-boundary-one`.
#[must_use]
pub fn problem_boundary_one(name: impl Display) -> String {
    format("problem-boundary-one", &[("name", text(&name))])
}

/// The message `problem-boundary-not-crossed-why`.
#[must_use]
pub fn problem_boundary_not_crossed_why() -> String {
    format("problem-boundary-not-crossed-why", &[])
}

/// The message `problem-boundary-not-crossed`.
#[must_use]
pub fn problem_boundary_not_crossed(name: impl Display) -> String {
    format("problem-boundary-not-crossed", &[("name", text(&name))])
}

/// The message `problem-boundaries-overlap-why`.
#[must_use]
pub fn problem_boundaries_overlap_why() -> String {
    format("problem-boundaries-overlap-why", &[])
}

/// The message `problem-boundaries-overlap`.
#[must_use]
pub fn problem_boundaries_overlap(boundaries: impl Display, name: impl Display) -> String {
    format("problem-boundaries-overlap", &[("boundaries", text(&boundaries)), ("name", text(&name))])
}

/// The message `problem-no-boundary-why`.
#[must_use]
pub fn problem_no_boundary_why() -> String {
    format("problem-no-boundary-why", &[])
}

/// The message `problem-no-boundary-at-all`.
#[must_use]
pub fn problem_no_boundary_at_all() -> String {
    format("problem-no-boundary-at-all", &[])
}

/// The message `problem-no-boundary`.
#[must_use]
pub fn problem_no_boundary(name: impl Display) -> String {
    format("problem-no-boundary", &[("name", text(&name))])
}

/// The message `problem-crossing-protocol-why`.
#[must_use]
pub fn problem_crossing_protocol_why() -> String {
    format("problem-crossing-protocol-why", &[])
}

/// The message `problem-crossing-protocol`.
#[must_use]
pub fn problem_crossing_protocol(boundary: impl Display, flow: impl Display) -> String {
    format("problem-crossing-protocol", &[("boundary", text(&boundary)), ("flow", text(&flow))])
}

/// The message `problem-crossing-sender-why`.
#[must_use]
pub fn problem_crossing_sender_why() -> String {
    format("problem-crossing-sender-why", &[])
}

/// The message `problem-crossing-sender`.
#[must_use]
pub fn problem_crossing_sender(boundary: impl Display, flow: impl Display) -> String {
    format("problem-crossing-sender", &[("boundary", text(&boundary)), ("flow", text(&flow))])
}

/// The message `problem-component-unknown-why`.
#[must_use]
pub fn problem_component_unknown_why() -> String {
    format("problem-component-unknown-why", &[])
}

/// The message `problem-component-unknown`.
#[must_use]
pub fn problem_component_unknown(component: impl Display, name: impl Display) -> String {
    format("problem-component-unknown", &[("component", text(&component)), ("name", text(&name))])
}

/// The message `problem-component-kind-why`.
#[must_use]
pub fn problem_component_kind_why() -> String {
    format("problem-component-kind-why", &[])
}

/// The message `problem-component-kind`.
#[must_use]
pub fn problem_component_kind(component: impl Display, expected: impl Display, kind: impl Display, name: impl Display) -> String {
    format(
        "problem-component-kind",
        &[("component", text(&component)), ("expected", text(&expected)), ("kind", text(&kind)), ("name", text(&name))],
    )
}

/// The message `problem-fact-why`.
#[must_use]
pub fn problem_fact_why() -> String {
    format("problem-fact-why", &[])
}

/// The message `problem-fact-undeclared`.
#[must_use]
pub fn problem_fact_undeclared(hint: impl Display, name: impl Display, of: impl Display) -> String {
    format("problem-fact-undeclared", &[("hint", text(&hint)), ("name", text(&name)), ("of", text(&of))])
}

/// The message `problem-fact-kind`.
#[must_use]
pub fn problem_fact_kind(kind: impl Display, name: impl Display, of: impl Display) -> String {
    format("problem-fact-kind", &[("kind", text(&kind)), ("name", text(&name)), ("of", text(&of))])
}

/// The message `problem-fact-value`.
#[must_use]
pub fn problem_fact_value(expected: impl Display, name: impl Display, of: impl Display, value: impl Display) -> String {
    format(
        "problem-fact-value",
        &[("expected", text(&expected)), ("name", text(&name)), ("of", text(&of)), ("value", text(&value))],
    )
}

/// The message `problem-duplicate-why`.
#[must_use]
pub fn problem_duplicate_why() -> String {
    format("problem-duplicate-why", &[])
}

/// The message `problem-duplicate`.
#[must_use]
pub fn problem_duplicate(name: impl Display) -> String {
    format("problem-duplicate", &[("name", text(&name))])
}

/// The message `problem-name-missing-why`.
#[must_use]
pub fn problem_name_missing_why() -> String {
    format("problem-name-missing-why", &[])
}

/// The message `problem-name-missing`.
#[must_use]
pub fn problem_name_missing(kind: impl Display) -> String {
    format("problem-name-missing", &[("kind", text(&kind))])
}

/// The message `problem-name-missing-flow`.
#[must_use]
pub fn problem_name_missing_flow(name: impl Display) -> String {
    format("problem-name-missing-flow", &[("name", text(&name))])
}

/// The message `problem-name-from-to`.
#[must_use]
pub fn problem_name_from_to(from: impl Display, to: impl Display) -> String {
    format("problem-name-from-to", &[("from", text(&from)), ("to", text(&to))])
}

/// The message `problem-flow-no-data-why`.
#[must_use]
pub fn problem_flow_no_data_why() -> String {
    format("problem-flow-no-data-why", &[])
}

/// The message `problem-flow-no-data-at-all`.
#[must_use]
pub fn problem_flow_no_data_at_all() -> String {
    format("problem-flow-no-data-at-all", &[])
}

/// The message `problem-flow-no-data`.
#[must_use]
pub fn problem_flow_no_data(name: impl Display) -> String {
    format("problem-flow-no-data", &[("name", text(&name))])
}

/// The message `problem-flow-twice-why`.
#[must_use]
pub fn problem_flow_twice_why() -> String {
    format("problem-flow-twice-why", &[])
}

/// The message `problem-flow-twice`.
#[must_use]
pub fn problem_flow_twice(name: impl Display) -> String {
    format("problem-flow-twice", &[("name", text(&name))])
}

/// The message `problem-flow-to-itself-why`.
#[must_use]
pub fn problem_flow_to_itself_why() -> String {
    format("problem-flow-to-itself-why", &[])
}

/// The message `problem-flow-to-itself`.
#[must_use]
pub fn problem_flow_to_itself(name: impl Display) -> String {
    format("problem-flow-to-itself", &[("name", text(&name))])
}

/// The message `problem-data-not-used-why`.
#[must_use]
pub fn problem_data_not_used_why() -> String {
    format("problem-data-not-used-why", &[])
}

/// The message `problem-data-not-used`.
#[must_use]
pub fn problem_data_not_used(name: impl Display) -> String {
    format("problem-data-not-used", &[("name", text(&name))])
}

/// The message `problem-scope-why`.
#[must_use]
pub fn problem_scope_why() -> String {
    format("problem-scope-why", &[])
}

/// The message `problem-scope`.
#[must_use]
pub fn problem_scope(name: impl Display) -> String {
    format("problem-scope", &[("name", text(&name))])
}

/// The message `problem-too-fine-why`.
#[must_use]
pub fn problem_too_fine_why() -> String {
    format("problem-too-fine-why", &[])
}

/// The message `problem-too-fine`.
#[must_use]
pub fn problem_too_fine(count: usize, title: impl Display) -> String {
    format("problem-too-fine", &[("count", number(count)), ("title", text(&title))])
}

/// The message `problem-too-coarse-why`.
#[must_use]
pub fn problem_too_coarse_why() -> String {
    format("problem-too-coarse-why", &[])
}

/// The message `problem-too-coarse-one`.
#[must_use]
pub fn problem_too_coarse_one(title: impl Display) -> String {
    format("problem-too-coarse-one", &[("title", text(&title))])
}

/// The message `problem-too-coarse-none`.
#[must_use]
pub fn problem_too_coarse_none(title: impl Display) -> String {
    format("problem-too-coarse-none", &[("title", text(&title))])
}

/// The message `problem-diagram`.
#[must_use]
pub fn problem_diagram(title: impl Display) -> String {
    format("problem-diagram", &[("title", text(&title))])
}

/// The message `problem-model`.
#[must_use]
pub fn problem_model() -> String {
    format("problem-model", &[])
}

/// The message `reason-no-threat`.
#[must_use]
pub fn reason_no_threat(threat: impl Display) -> String {
    format("reason-no-threat", &[("threat", text(&threat))])
}

/// The message `reason-no-subject`.
#[must_use]
pub fn reason_no_subject(threat: impl Display) -> String {
    format("reason-no-subject", &[("threat", text(&threat))])
}

/// The message `reason-own-threat`.
#[must_use]
pub fn reason_own_threat() -> String {
    format("reason-own-threat", &[])
}

/// The message `reason-out-of-scope`.
#[must_use]
pub fn reason_out_of_scope(name: impl Display) -> String {
    format("reason-out-of-scope", &[("name", text(&name))])
}

/// The message `reason-does-not-cross`.
#[must_use]
pub fn reason_does_not_cross(boundary: impl Display, kinds: impl Display, name: impl Display) -> String {
    format("reason-does-not-cross", &[("boundary", text(&boundary)), ("kinds", text(&kinds)), ("name", text(&name))])
}

/// The message `reason-other-kinds`.
#[must_use]
pub fn reason_other_kinds(kinds: impl Display, name: impl Display) -> String {
    format("reason-other-kinds", &[("kinds", text(&kinds)), ("name", text(&name))])
}

/// The message `reason-other-components`.
#[must_use]
pub fn reason_other_components(components: impl Display) -> String {
    format("reason-other-components", &[("components", text(&components))])
}

/// The message `reason-confirmed`.
#[must_use]
pub fn reason_confirmed() -> String {
    format("reason-confirmed", &[])
}

/// The message `reason-possible`.
#[must_use]
pub fn reason_possible(facts: impl Display) -> String {
    format("reason-possible", &[("facts", text(&facts))])
}

/// The message `reason-question`.
#[must_use]
pub fn reason_question(facts: impl Display) -> String {
    format("reason-question", &[("facts", text(&facts))])
}

/// The message `reason-stopped`.
#[must_use]
pub fn reason_stopped(facts: impl Display) -> String {
    format("reason-stopped", &[("facts", text(&facts))])
}

/// The message `reason-silent`.
#[must_use]
pub fn reason_silent(facts: impl Display) -> String {
    format("reason-silent", &[("facts", text(&facts))])
}

/// The message `reason-condition`.
#[must_use]
pub fn reason_condition() -> String {
    format("reason-condition", &[])
}

/// The message `reason-inapplicable`.
#[must_use]
pub fn reason_inapplicable(fact: impl Display, name: impl Display) -> String {
    format("reason-inapplicable", &[("fact", text(&fact)), ("name", text(&name))])
}

/// The message `reason-unasked-holds`.
#[must_use]
pub fn reason_unasked_holds(condition: impl Display, fact: impl Display, name: impl Display) -> String {
    format("reason-unasked-holds", &[("condition", text(&condition)), ("fact", text(&fact)), ("name", text(&name))])
}

/// The message `reason-unasked-true`.
#[must_use]
pub fn reason_unasked_true(condition: impl Display, fact: impl Display, name: impl Display) -> String {
    format("reason-unasked-true", &[("condition", text(&condition)), ("fact", text(&fact)), ("name", text(&name))])
}

/// The message `reason-unasked-false`.
#[must_use]
pub fn reason_unasked_false(condition: impl Display, fact: impl Display, name: impl Display) -> String {
    format("reason-unasked-false", &[("condition", text(&condition)), ("fact", text(&fact)), ("name", text(&name))])
}

/// The message `reason-fact`.
#[must_use]
pub fn reason_fact(fact: impl Display, from: impl Display, name: impl Display, note: impl Display, value: impl Display) -> String {
    format(
        "reason-fact",
        &[("fact", text(&fact)), ("from", text(&from)), ("name", text(&name)), ("note", text(&note)), ("value", text(&value))],
    )
}

/// The message `reason-truth`.
#[must_use]
pub fn reason_truth(condition: impl Display, truth: impl Display) -> String {
    format("reason-truth", &[("condition", text(&condition)), ("truth", text(&truth))])
}

/// The message `reason-step-inapplicable`.
#[must_use]
pub fn reason_step_inapplicable(fact: impl Display, name: impl Display, step: impl Display) -> String {
    format("reason-step-inapplicable", &[("fact", text(&fact)), ("name", text(&name)), ("step", text(&step))])
}

/// The message `reason-step`.
#[must_use]
pub fn reason_step(fact: impl Display, from: impl Display, name: impl Display, step: impl Display, value: impl Display) -> String {
    format(
        "reason-step",
        &[("fact", text(&fact)), ("from", text(&from)), ("name", text(&name)), ("step", text(&step)), ("value", text(&value))],
    )
}

/// The message `reason-step-noted`.
#[must_use]
pub fn reason_step_noted(fact: impl Display, from: impl Display, name: impl Display, note: impl Display, step: impl Display, value: impl Display) -> String {
    format(
        "reason-step-noted",
        &[("fact", text(&fact)), ("from", text(&from)), ("name", text(&name)), ("note", text(&note)), ("step", text(&step)), ("value", text(&value))],
    )
}

/// The message `reason-risk`.
#[must_use]
pub fn reason_risk(bad: impl Display, impact: impl Display, likelihood: impl Display, likely: impl Display, score: impl Display, severity: impl Display) -> String {
    format(
        "reason-risk",
        &[("bad", text(&bad)), ("impact", text(&impact)), ("likelihood", text(&likelihood)), ("likely", text(&likely)), ("score", text(&score)), ("severity", text(&severity))],
    )
}

/// The message `question-carries`.
#[must_use]
pub fn question_carries(name: impl Display) -> String {
    format("question-carries", &[("name", text(&name))])
}

/// The message `question-holds`.
#[must_use]
pub fn question_holds(name: impl Display) -> String {
    format("question-holds", &[("name", text(&name))])
}

/// The message `question-yes`.
#[must_use]
pub fn question_yes() -> String {
    format("question-yes", &[])
}

/// The message `question-no`.
#[must_use]
pub fn question_no() -> String {
    format("question-no", &[])
}

/// The message `question-unknown`.
#[must_use]
pub fn question_unknown() -> String {
    format("question-unknown", &[])
}

/// The message `rules-list-and`.
#[must_use]
pub fn rules_list_and() -> String {
    format("rules-list-and", &[])
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
pub fn rules_kind(kind: impl Display, name: impl Display) -> String {
    format("rules-kind", &[("kind", text(&kind)), ("name", text(&name))])
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

/// The message `name-the-model`.
#[must_use]
pub fn name_the_model() -> String {
    format("name-the-model", &[])
}

/// The message `name-unnamed-actor`.
#[must_use]
pub fn name_unnamed_actor() -> String {
    format("name-unnamed-actor", &[])
}

/// The message `name-unnamed-process`.
#[must_use]
pub fn name_unnamed_process() -> String {
    format("name-unnamed-process", &[])
}

/// The message `name-unnamed-store`.
#[must_use]
pub fn name_unnamed_store() -> String {
    format("name-unnamed-store", &[])
}

/// The message `name-unnamed-element`.
#[must_use]
pub fn name_unnamed_element() -> String {
    format("name-unnamed-element", &[])
}

/// The message `name-unnamed-flow`.
#[must_use]
pub fn name_unnamed_flow() -> String {
    format("name-unnamed-flow", &[])
}

/// The message `name-unnamed-boundary`.
#[must_use]
pub fn name_unnamed_boundary() -> String {
    format("name-unnamed-boundary", &[])
}

/// The message `name-unnamed-datum`.
#[must_use]
pub fn name_unnamed_datum() -> String {
    format("name-unnamed-datum", &[])
}

/// The message `name-empty-note`.
#[must_use]
pub fn name_empty_note() -> String {
    format("name-empty-note", &[])
}

/// The message `name-open-end`.
#[must_use]
pub fn name_open_end() -> String {
    format("name-open-end", &[])
}

/// The message `name-flow-between`.
#[must_use]
pub fn name_flow_between(from: impl Display, to: impl Display) -> String {
    format("name-flow-between", &[("from", text(&from)), ("to", text(&to))])
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
