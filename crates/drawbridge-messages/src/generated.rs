//! Generated from messages/en by `npm run messages`: change the texts there. It grows beyond 500 lines with them.

use crate::catalogue::{format, number, text};

/// The areas that are built in: name and source.
pub(crate) const AREAS: &[(&str, &str)] = &[
    ("core-failures", include_str!("../../../messages/en/core-failures.ftl")),
    ("shared-words", include_str!("../../../messages/en/shared-words.ftl")),
];

/// The message `failure-no-command`.
#[must_use]
pub fn failure_no_command(name: &str) -> String {
    format("failure-no-command", &[("name", text(name))])
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
