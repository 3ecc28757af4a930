//! Generated from messages/en by `npm run messages`: change the texts there. It is longer than 500 lines because each has a function.

use crate::catalogue;
use std::fmt::Display;

/// The areas that are built in: name and source.
pub(crate) const AREAS: &[(&str, &str)] = &[
    ("core-cli", include_str!("../../../messages/en/core-cli.ftl")),
    ("core-convert", include_str!("../../../messages/en/core-convert.ftl")),
    ("core-disk", include_str!("../../../messages/en/core-disk.ftl")),
    ("core-drawing", include_str!("../../../messages/en/core-drawing.ftl")),
    ("core-edits", include_str!("../../../messages/en/core-edits.ftl")),
    ("core-explain", include_str!("../../../messages/en/core-explain.ftl")),
    ("core-failures", include_str!("../../../messages/en/core-failures.ftl")),
    ("core-formats", include_str!("../../../messages/en/core-formats.ftl")),
    ("core-help", include_str!("../../../messages/en/core-help.ftl")),
    ("core-history", include_str!("../../../messages/en/core-history.ftl")),
    ("core-jobs", include_str!("../../../messages/en/core-jobs.ftl")),
    ("core-notation", include_str!("../../../messages/en/core-notation.ftl")),
    ("core-places", include_str!("../../../messages/en/core-places.ftl")),
    ("core-problems", include_str!("../../../messages/en/core-problems.ftl")),
    ("core-reasons", include_str!("../../../messages/en/core-reasons.ftl")),
    ("core-rules", include_str!("../../../messages/en/core-rules.ftl")),
    ("core-settings", include_str!("../../../messages/en/core-settings.ftl")),
    ("core-store", include_str!("../../../messages/en/core-store.ftl")),
    ("core-tickets", include_str!("../../../messages/en/core-tickets.ftl")),
    ("shared-names", include_str!("../../../messages/en/shared-names.ftl")),
    ("shared-words", include_str!("../../../messages/en/shared-words.ftl")),
];

/// The message `cli-note`.
#[must_use]
pub fn cli_note(code: impl Display, text: impl Display) -> String {
    catalogue::format("cli-note", [("code", catalogue::text(&code)), ("text", catalogue::text(&text))])
}

/// The message `cli-note-at`.
#[must_use]
pub fn cli_note_at(code: impl Display, place: impl Display, text: impl Display) -> String {
    catalogue::format(
        "cli-note-at",
        [("code", catalogue::text(&code)), ("place", catalogue::text(&place)), ("text", catalogue::text(&text))],
    )
}

/// The message `cli-error-mark`.
#[must_use]
pub fn cli_error_mark() -> String {
    catalogue::format("cli-error-mark", [])
}

/// The message `cli-hint-mark`.
#[must_use]
pub fn cli_hint_mark() -> String {
    catalogue::format("cli-hint-mark", [])
}

/// The message `cli-no-output`.
#[must_use]
pub fn cli_no_output(error: impl Display) -> String {
    catalogue::format("cli-no-output", [("error", catalogue::text(&error))])
}

/// The message `cli-no-output-hint`.
#[must_use]
pub fn cli_no_output_hint() -> String {
    catalogue::format("cli-no-output-hint", [])
}

/// The message `cli-no-message`.
#[must_use]
pub fn cli_no_message() -> String {
    catalogue::format("cli-no-message", [])
}

/// The message `cli-defect`.
#[must_use]
pub fn cli_defect(what: impl Display) -> String {
    catalogue::format("cli-defect", [("what", catalogue::text(&what))])
}

/// The message `cli-defect-hint`.
#[must_use]
pub fn cli_defect_hint() -> String {
    catalogue::format("cli-defect-hint", [])
}

/// The message `cli-counting`.
#[must_use]
pub fn cli_counting() -> String {
    catalogue::format("cli-counting", [])
}

/// The message `cli-looking`.
#[must_use]
pub fn cli_looking() -> String {
    catalogue::format("cli-looking", [])
}

/// The message `cli-checking`.
#[must_use]
pub fn cli_checking() -> String {
    catalogue::format("cli-checking", [])
}

/// The message `cli-explaining`.
#[must_use]
pub fn cli_explaining() -> String {
    catalogue::format("cli-explaining", [])
}

/// The message `cli-writing`.
#[must_use]
pub fn cli_writing() -> String {
    catalogue::format("cli-writing", [])
}

/// The message `cli-drawing`.
#[must_use]
pub fn cli_drawing() -> String {
    catalogue::format("cli-drawing", [])
}

/// The message `cli-opening`.
#[must_use]
pub fn cli_opening() -> String {
    catalogue::format("cli-opening", [])
}

/// The message `cli-copying`.
#[must_use]
pub fn cli_copying() -> String {
    catalogue::format("cli-copying", [])
}

/// The message `cli-starting`.
#[must_use]
pub fn cli_starting() -> String {
    catalogue::format("cli-starting", [])
}

/// The message `cli-writing-page`.
#[must_use]
pub fn cli_writing_page() -> String {
    catalogue::format("cli-writing-page", [])
}

/// The message `cli-backed-up`.
#[must_use]
pub fn cli_backed_up(place: impl Display) -> String {
    catalogue::format("cli-backed-up", [("place", catalogue::text(&place))])
}

/// The message `cli-restored`.
#[must_use]
pub fn cli_restored(models: impl Display) -> String {
    catalogue::format("cli-restored", [("models", catalogue::text(&models))])
}

/// The message `cli-kept-before`.
#[must_use]
pub fn cli_kept_before(place: impl Display) -> String {
    catalogue::format("cli-kept-before", [("place", catalogue::text(&place))])
}

/// The message `cli-moved`.
#[must_use]
pub fn cli_moved(place: impl Display) -> String {
    catalogue::format("cli-moved", [("place", catalogue::text(&place))])
}

/// The message `cli-moved-backups`.
#[must_use]
pub fn cli_moved_backups(place: impl Display) -> String {
    catalogue::format("cli-moved-backups", [("place", catalogue::text(&place))])
}

/// The message `cli-usual-place`.
#[must_use]
pub fn cli_usual_place() -> String {
    catalogue::format("cli-usual-place", [])
}

/// The message `cli-named-place`.
#[must_use]
pub fn cli_named_place(place: impl Display) -> String {
    catalogue::format("cli-named-place", [("place", catalogue::text(&place))])
}

/// The message `cli-wrote`.
#[must_use]
pub fn cli_wrote(file: impl Display) -> String {
    catalogue::format("cli-wrote", [("file", catalogue::text(&file))])
}

/// The message `cli-made`.
#[must_use]
pub fn cli_made(id: impl Display, title: impl Display) -> String {
    catalogue::format("cli-made", [("id", catalogue::text(&id)), ("title", catalogue::text(&title))])
}

/// The message `cli-drew`.
#[must_use]
pub fn cli_drew(file: impl Display, title: impl Display) -> String {
    catalogue::format("cli-drew", [("file", catalogue::text(&file)), ("title", catalogue::text(&title))])
}

/// The message `cli-no-file`.
#[must_use]
pub fn cli_no_file(file: impl Display) -> String {
    catalogue::format("cli-no-file", [("file", catalogue::text(&file))])
}

/// The message `cli-no-file-hint`.
#[must_use]
pub fn cli_no_file_hint() -> String {
    catalogue::format("cli-no-file-hint", [])
}

/// The message `cli-no-json`.
#[must_use]
pub fn cli_no_json(error: impl Display, name: impl Display) -> String {
    catalogue::format("cli-no-json", [("error", catalogue::text(&error)), ("name", catalogue::text(&name))])
}

/// The message `cli-no-window`.
#[must_use]
pub fn cli_no_window(window: impl Display) -> String {
    catalogue::format("cli-no-window", [("window", catalogue::text(&window))])
}

/// The message `cli-no-window-hint`.
#[must_use]
pub fn cli_no_window_hint() -> String {
    catalogue::format("cli-no-window-hint", [])
}

/// The message `cli-no-start`.
#[must_use]
pub fn cli_no_start(error: impl Display, file: impl Display) -> String {
    catalogue::format("cli-no-start", [("error", catalogue::text(&error)), ("file", catalogue::text(&file))])
}

/// The message `cli-no-start-hint`.
#[must_use]
pub fn cli_no_start_hint() -> String {
    catalogue::format("cli-no-start-hint", [])
}

/// The message `cli-opened`.
#[must_use]
pub fn cli_opened(file: impl Display) -> String {
    catalogue::format("cli-opened", [("file", catalogue::text(&file))])
}

/// The message `cli-no-title`.
#[must_use]
pub fn cli_no_title() -> String {
    catalogue::format("cli-no-title", [])
}

/// The message `cli-diagrams`.
#[must_use]
pub fn cli_diagrams() -> String {
    catalogue::format("cli-diagrams", [])
}

/// The message `cli-elements`.
#[must_use]
pub fn cli_elements() -> String {
    catalogue::format("cli-elements", [])
}

/// The message `cli-flows`.
#[must_use]
pub fn cli_flows() -> String {
    catalogue::format("cli-flows", [])
}

/// The message `cli-boundaries`.
#[must_use]
pub fn cli_boundaries() -> String {
    catalogue::format("cli-boundaries", [])
}

/// The message `cli-data`.
#[must_use]
pub fn cli_data() -> String {
    catalogue::format("cli-data", [])
}

/// The message `cli-threats`.
#[must_use]
pub fn cli_threats() -> String {
    catalogue::format("cli-threats", [])
}

/// The message `cli-components`.
#[must_use]
pub fn cli_components() -> String {
    catalogue::format("cli-components", [])
}

/// The message `cli-models-title`.
#[must_use]
pub fn cli_models_title() -> String {
    catalogue::format("cli-models-title", [])
}

/// The message `cli-models-elements`.
#[must_use]
pub fn cli_models_elements() -> String {
    catalogue::format("cli-models-elements", [])
}

/// The message `cli-models-flows`.
#[must_use]
pub fn cli_models_flows() -> String {
    catalogue::format("cli-models-flows", [])
}

/// The message `cli-models-changed`.
#[must_use]
pub fn cli_models_changed() -> String {
    catalogue::format("cli-models-changed", [])
}

/// The message `cli-models-id`.
#[must_use]
pub fn cli_models_id() -> String {
    catalogue::format("cli-models-id", [])
}

/// The message `cli-no-models`.
#[must_use]
pub fn cli_no_models(place: impl Display) -> String {
    catalogue::format("cli-no-models", [("place", catalogue::text(&place))])
}

/// The message `cli-no-models-hint`.
#[must_use]
pub fn cli_no_models_hint() -> String {
    catalogue::format("cli-no-models-hint", [])
}

/// The message `cli-systems-name`.
#[must_use]
pub fn cli_systems_name() -> String {
    catalogue::format("cli-systems-name", [])
}

/// The message `cli-systems-tier`.
#[must_use]
pub fn cli_systems_tier() -> String {
    catalogue::format("cli-systems-tier", [])
}

/// The message `cli-systems-owner`.
#[must_use]
pub fn cli_systems_owner() -> String {
    catalogue::format("cli-systems-owner", [])
}

/// The message `cli-systems-due`.
#[must_use]
pub fn cli_systems_due() -> String {
    catalogue::format("cli-systems-due", [])
}

/// The message `cli-systems-open`.
#[must_use]
pub fn cli_systems_open() -> String {
    catalogue::format("cli-systems-open", [])
}

/// The message `cli-systems-state`.
#[must_use]
pub fn cli_systems_state() -> String {
    catalogue::format("cli-systems-state", [])
}

/// The message `cli-systems-id`.
#[must_use]
pub fn cli_systems_id() -> String {
    catalogue::format("cli-systems-id", [])
}

/// The message `cli-no-systems`.
#[must_use]
pub fn cli_no_systems(place: impl Display) -> String {
    catalogue::format("cli-no-systems", [("place", catalogue::text(&place))])
}

/// The message `cli-no-systems-hint`.
#[must_use]
pub fn cli_no_systems_hint() -> String {
    catalogue::format("cli-no-systems-hint", [])
}

/// The message `cli-considered`.
#[must_use]
pub fn cli_considered(by: impl Display, day: impl Display) -> String {
    catalogue::format("cli-considered", [("by", catalogue::text(&by)), ("day", catalogue::text(&day))])
}

/// The message `cli-archived`.
#[must_use]
pub fn cli_archived() -> String {
    catalogue::format("cli-archived", [])
}

/// The message `cli-no-model`.
#[must_use]
pub fn cli_no_model() -> String {
    catalogue::format("cli-no-model", [])
}

/// The message `cli-changed`.
#[must_use]
pub fn cli_changed(by: impl Display, day: impl Display) -> String {
    catalogue::format("cli-changed", [("by", catalogue::text(&by)), ("day", catalogue::text(&day))])
}

/// The message `cli-not-counted`.
#[must_use]
pub fn cli_not_counted() -> String {
    catalogue::format("cli-not-counted", [])
}

/// The message `cli-no-open-threats`.
#[must_use]
pub fn cli_no_open_threats() -> String {
    catalogue::format("cli-no-open-threats", [])
}

/// The message `cli-tier-considered`.
#[must_use]
pub fn cli_tier_considered() -> String {
    catalogue::format("cli-tier-considered", [])
}

/// The message `cli-tier-five`.
#[must_use]
pub fn cli_tier_five() -> String {
    catalogue::format("cli-tier-five", [])
}

/// The message `cli-tier-thirty`.
#[must_use]
pub fn cli_tier_thirty() -> String {
    catalogue::format("cli-tier-thirty", [])
}

/// The message `cli-tier-full`.
#[must_use]
pub fn cli_tier_full() -> String {
    catalogue::format("cli-tier-full", [])
}

/// The message `cli-system-entered`.
#[must_use]
pub fn cli_system_entered(id: impl Display, name: impl Display) -> String {
    catalogue::format("cli-system-entered", [("id", catalogue::text(&id)), ("name", catalogue::text(&name))])
}

/// The message `cli-system-changed`.
#[must_use]
pub fn cli_system_changed(id: impl Display, name: impl Display) -> String {
    catalogue::format("cli-system-changed", [("id", catalogue::text(&id)), ("name", catalogue::text(&name))])
}

/// The message `cli-system-archived`.
#[must_use]
pub fn cli_system_archived(id: impl Display, name: impl Display) -> String {
    catalogue::format("cli-system-archived", [("id", catalogue::text(&id)), ("name", catalogue::text(&name))])
}

/// The message `cli-system-revived`.
#[must_use]
pub fn cli_system_revived(id: impl Display, name: impl Display) -> String {
    catalogue::format("cli-system-revived", [("id", catalogue::text(&id)), ("name", catalogue::text(&name))])
}

/// The message `cli-system-considered`.
#[must_use]
pub fn cli_system_considered(id: impl Display, name: impl Display) -> String {
    catalogue::format("cli-system-considered", [("id", catalogue::text(&id)), ("name", catalogue::text(&name))])
}

/// The message `cli-system-unmarked`.
#[must_use]
pub fn cli_system_unmarked(id: impl Display, name: impl Display) -> String {
    catalogue::format("cli-system-unmarked", [("id", catalogue::text(&id)), ("name", catalogue::text(&name))])
}

/// The message `cli-system-attached`.
#[must_use]
pub fn cli_system_attached(id: impl Display, name: impl Display) -> String {
    catalogue::format("cli-system-attached", [("id", catalogue::text(&id)), ("name", catalogue::text(&name))])
}

/// The message `cli-system-detached`.
#[must_use]
pub fn cli_system_detached(id: impl Display, name: impl Display) -> String {
    catalogue::format("cli-system-detached", [("id", catalogue::text(&id)), ("name", catalogue::text(&name))])
}

/// The message `cli-system-removed`.
#[must_use]
pub fn cli_system_removed(id: impl Display, name: impl Display) -> String {
    catalogue::format("cli-system-removed", [("id", catalogue::text(&id)), ("name", catalogue::text(&name))])
}

/// The message `cli-found`.
#[must_use]
pub fn cli_found(confirmed: impl Display, possible: impl Display, title: impl Display) -> String {
    catalogue::format(
        "cli-found",
        [
            ("confirmed", catalogue::text(&confirmed)),
            ("possible", catalogue::text(&possible)),
            ("title", catalogue::text(&title)),
        ],
    )
}

/// The message `cli-found-stored`.
#[must_use]
pub fn cli_found_stored(found: impl Display, stored: impl Display) -> String {
    catalogue::format("cli-found-stored", [("found", catalogue::text(&found)), ("stored", catalogue::text(&stored))])
}

/// The message `cli-for-five`.
#[must_use]
pub fn cli_for_five(found: impl Display) -> String {
    catalogue::format("cli-for-five", [("found", catalogue::text(&found))])
}

/// The message `cli-for-thirty`.
#[must_use]
pub fn cli_for_thirty(found: impl Display) -> String {
    catalogue::format("cli-for-thirty", [("found", catalogue::text(&found))])
}

/// The message `cli-possible`.
#[must_use]
pub fn cli_possible() -> String {
    catalogue::format("cli-possible", [])
}

/// The message `cli-stored`.
#[must_use]
pub fn cli_stored() -> String {
    catalogue::format("cli-stored", [])
}

/// The message `cli-because`.
#[must_use]
pub fn cli_because() -> String {
    catalogue::format("cli-because", [])
}

/// The message `cli-goes-away`.
#[must_use]
pub fn cli_goes_away() -> String {
    catalogue::format("cli-goes-away", [])
}

/// The message `cli-and`.
#[must_use]
pub fn cli_and() -> String {
    catalogue::format("cli-and", [])
}

/// The message `cli-asked`.
#[must_use]
pub fn cli_asked() -> String {
    catalogue::format("cli-asked", [])
}

/// The message `cli-see`.
#[must_use]
pub fn cli_see() -> String {
    catalogue::format("cli-see", [])
}

/// The message `cli-key`.
#[must_use]
pub fn cli_key() -> String {
    catalogue::format("cli-key", [])
}

/// The message `cli-questions`.
#[must_use]
pub fn cli_questions() -> String {
    catalogue::format("cli-questions", [])
}

/// The message `cli-question`.
#[must_use]
pub fn cli_question(at: impl Display, fact: impl Display, settles: impl Display, text: impl Display) -> String {
    catalogue::format(
        "cli-question",
        [
            ("at", catalogue::text(&at)),
            ("fact", catalogue::text(&fact)),
            ("settles", catalogue::text(&settles)),
            ("text", catalogue::text(&text)),
        ],
    )
}

/// The message `cli-more-thirty`.
#[must_use]
pub fn cli_more_thirty(full: impl Display, thirty: impl Display) -> String {
    catalogue::format("cli-more-thirty", [("full", catalogue::text(&full)), ("thirty", catalogue::text(&thirty))])
}

/// The message `cli-more-full`.
#[must_use]
pub fn cli_more_full(full: impl Display) -> String {
    catalogue::format("cli-more-full", [("full", catalogue::text(&full))])
}

/// The message `cli-stated`.
#[must_use]
pub fn cli_stated() -> String {
    catalogue::format("cli-stated", [])
}

/// The message `cli-answered`.
#[must_use]
pub fn cli_answered() -> String {
    catalogue::format("cli-answered", [])
}

/// The message `cli-imported`.
#[must_use]
pub fn cli_imported() -> String {
    catalogue::format("cli-imported", [])
}

/// The message `cli-assumed`.
#[must_use]
pub fn cli_assumed() -> String {
    catalogue::format("cli-assumed", [])
}

/// The message `cli-by-convention`.
#[must_use]
pub fn cli_by_convention() -> String {
    catalogue::format("cli-by-convention", [])
}

/// The message `cli-usual`.
#[must_use]
pub fn cli_usual() -> String {
    catalogue::format("cli-usual", [])
}

/// The message `cli-follows`.
#[must_use]
pub fn cli_follows() -> String {
    catalogue::format("cli-follows", [])
}

/// The message `cli-drawn`.
#[must_use]
pub fn cli_drawn() -> String {
    catalogue::format("cli-drawn", [])
}

/// The message `cli-unasked`.
#[must_use]
pub fn cli_unasked() -> String {
    catalogue::format("cli-unasked", [])
}

/// The message `cli-when`.
#[must_use]
pub fn cli_when() -> String {
    catalogue::format("cli-when", [])
}

/// The message `cli-unless`.
#[must_use]
pub fn cli_unless() -> String {
    catalogue::format("cli-unless", [])
}

/// The message `cli-fact`.
#[must_use]
pub fn cli_fact(
    fact: impl Display,
    from: impl Display,
    name: impl Display,
    note: impl Display,
    value: impl Display,
) -> String {
    catalogue::format(
        "cli-fact",
        [
            ("fact", catalogue::text(&fact)),
            ("from", catalogue::text(&from)),
            ("name", catalogue::text(&name)),
            ("note", catalogue::text(&note)),
            ("value", catalogue::text(&value)),
        ],
    )
}

/// The message `cli-inapplicable`.
#[must_use]
pub fn cli_inapplicable() -> String {
    catalogue::format("cli-inapplicable", [])
}

/// The message `cli-problems`.
#[must_use]
pub fn cli_problems(errors: impl Display, hints: impl Display, title: impl Display, warnings: impl Display) -> String {
    catalogue::format(
        "cli-problems",
        [
            ("errors", catalogue::text(&errors)),
            ("hints", catalogue::text(&hints)),
            ("title", catalogue::text(&title)),
            ("warnings", catalogue::text(&warnings)),
        ],
    )
}

/// The message `cli-no-problems`.
#[must_use]
pub fn cli_no_problems() -> String {
    catalogue::format("cli-no-problems", [])
}

/// The message `cli-errors`.
#[must_use]
pub fn cli_errors(count: usize) -> String {
    catalogue::format("cli-errors", [("count", catalogue::number(count))])
}

/// The message `cli-warnings`.
#[must_use]
pub fn cli_warnings(count: usize) -> String {
    catalogue::format("cli-warnings", [("count", catalogue::number(count))])
}

/// The message `cli-hints`.
#[must_use]
pub fn cli_hints(count: usize) -> String {
    catalogue::format("cli-hints", [("count", catalogue::number(count))])
}

/// The message `cli-error`.
#[must_use]
pub fn cli_error() -> String {
    catalogue::format("cli-error", [])
}

/// The message `cli-warning`.
#[must_use]
pub fn cli_warning() -> String {
    catalogue::format("cli-warning", [])
}

/// The message `cli-hint`.
#[must_use]
pub fn cli_hint() -> String {
    catalogue::format("cli-hint", [])
}

/// The message `cli-at`.
#[must_use]
pub fn cli_at() -> String {
    catalogue::format("cli-at", [])
}

/// The message `cli-why`.
#[must_use]
pub fn cli_why() -> String {
    catalogue::format("cli-why", [])
}

/// The message `cli-fix`.
#[must_use]
pub fn cli_fix() -> String {
    catalogue::format("cli-fix", [])
}

/// The message `convert-no-format`.
#[must_use]
pub fn convert_no_format() -> String {
    catalogue::format("convert-no-format", [])
}

/// The message `convert-no-format-hint`.
#[must_use]
pub fn convert_no_format_hint() -> String {
    catalogue::format("convert-no-format-hint", [])
}

/// The message `disk-reading`.
#[must_use]
pub fn disk_reading(name: impl Display) -> String {
    catalogue::format("disk-reading", [("name", catalogue::text(&name))])
}

/// The message `disk-arranging`.
#[must_use]
pub fn disk_arranging() -> String {
    catalogue::format("disk-arranging", [])
}

/// The message `disk-analysing`.
#[must_use]
pub fn disk_analysing() -> String {
    catalogue::format("disk-analysing", [])
}

/// The message `disk-keeping`.
#[must_use]
pub fn disk_keeping() -> String {
    catalogue::format("disk-keeping", [])
}

/// The message `disk-comparing`.
#[must_use]
pub fn disk_comparing() -> String {
    catalogue::format("disk-comparing", [])
}

/// The message `disk-writing`.
#[must_use]
pub fn disk_writing(name: impl Display) -> String {
    catalogue::format("disk-writing", [("name", catalogue::text(&name))])
}

/// The message `disk-drawing`.
#[must_use]
pub fn disk_drawing(name: impl Display) -> String {
    catalogue::format("disk-drawing", [("name", catalogue::text(&name))])
}

/// The message `disk-stopped`.
#[must_use]
pub fn disk_stopped() -> String {
    catalogue::format("disk-stopped", [])
}

/// The message `disk-took`.
#[must_use]
pub fn disk_took(name: impl Display) -> String {
    catalogue::format("disk-took", [("name", catalogue::text(&name))])
}

/// The message `disk-lost`.
#[must_use]
pub fn disk_lost(name: impl Display) -> String {
    catalogue::format("disk-lost", [("name", catalogue::text(&name))])
}

/// The message `disk-lost-hint`.
#[must_use]
pub fn disk_lost_hint() -> String {
    catalogue::format("disk-lost-hint", [])
}

/// The message `disk-unbound`.
#[must_use]
pub fn disk_unbound() -> String {
    catalogue::format("disk-unbound", [])
}

/// The message `disk-unbound-hint`.
#[must_use]
pub fn disk_unbound_hint() -> String {
    catalogue::format("disk-unbound-hint", [])
}

/// The message `disk-belongs`.
#[must_use]
pub fn disk_belongs(name: impl Display, title: impl Display) -> String {
    catalogue::format("disk-belongs", [("name", catalogue::text(&name)), ("title", catalogue::text(&title))])
}

/// The message `disk-belongs-hint`.
#[must_use]
pub fn disk_belongs_hint() -> String {
    catalogue::format("disk-belongs-hint", [])
}

/// The message `disk-exists`.
#[must_use]
pub fn disk_exists(name: impl Display) -> String {
    catalogue::format("disk-exists", [("name", catalogue::text(&name))])
}

/// The message `disk-exists-hint`.
#[must_use]
pub fn disk_exists_hint() -> String {
    catalogue::format("disk-exists-hint", [])
}

/// The message `disk-strange-name`.
#[must_use]
pub fn disk_strange_name() -> String {
    catalogue::format("disk-strange-name", [])
}

/// The message `disk-strange-name-hint`.
#[must_use]
pub fn disk_strange_name_hint() -> String {
    catalogue::format("disk-strange-name-hint", [])
}

/// The message `disk-remarks`.
#[must_use]
pub fn disk_remarks() -> String {
    catalogue::format("disk-remarks", [])
}

/// The message `drawn-actor`.
#[must_use]
pub fn drawn_actor(name: impl Display) -> String {
    catalogue::format("drawn-actor", [("name", catalogue::text(&name))])
}

/// The message `drawn-process`.
#[must_use]
pub fn drawn_process(name: impl Display) -> String {
    catalogue::format("drawn-process", [("name", catalogue::text(&name))])
}

/// The message `drawn-store`.
#[must_use]
pub fn drawn_store(name: impl Display) -> String {
    catalogue::format("drawn-store", [("name", catalogue::text(&name))])
}

/// The message `drawn-made-of`.
#[must_use]
pub fn drawn_made_of(technology: impl Display, thing: impl Display) -> String {
    catalogue::format(
        "drawn-made-of",
        [("technology", catalogue::text(&technology)), ("thing", catalogue::text(&thing))],
    )
}

/// The message `drawn-out-of-scope`.
#[must_use]
pub fn drawn_out_of_scope(thing: impl Display) -> String {
    catalogue::format("drawn-out-of-scope", [("thing", catalogue::text(&thing))])
}

/// The message `drawn-boundary`.
#[must_use]
pub fn drawn_boundary(name: impl Display) -> String {
    catalogue::format("drawn-boundary", [("name", catalogue::text(&name))])
}

/// The message `drawn-note`.
#[must_use]
pub fn drawn_note(text: impl Display) -> String {
    catalogue::format("drawn-note", [("text", catalogue::text(&text))])
}

/// The message `drawn-flow`.
#[must_use]
pub fn drawn_flow(name: impl Display) -> String {
    catalogue::format("drawn-flow", [("name", catalogue::text(&name))])
}

/// The message `drawn-flow-unnamed`.
#[must_use]
pub fn drawn_flow_unnamed() -> String {
    catalogue::format("drawn-flow-unnamed", [])
}

/// The message `drawn-one-way`.
#[must_use]
pub fn drawn_one_way(flow: impl Display, from: impl Display, to: impl Display) -> String {
    catalogue::format(
        "drawn-one-way",
        [("flow", catalogue::text(&flow)), ("from", catalogue::text(&from)), ("to", catalogue::text(&to))],
    )
}

/// The message `drawn-both-ways`.
#[must_use]
pub fn drawn_both_ways(flow: impl Display, from: impl Display, to: impl Display) -> String {
    catalogue::format(
        "drawn-both-ways",
        [("flow", catalogue::text(&flow)), ("from", catalogue::text(&from)), ("to", catalogue::text(&to))],
    )
}

/// The message `drawn-nothing`.
#[must_use]
pub fn drawn_nothing() -> String {
    catalogue::format("drawn-nothing", [])
}

/// The message `drawn-badges`.
#[must_use]
pub fn drawn_badges(badges: impl Display, name: impl Display) -> String {
    catalogue::format("drawn-badges", [("badges", catalogue::text(&badges)), ("name", catalogue::text(&name))])
}

/// The message `drawn-threats-alike`.
#[must_use]
pub fn drawn_threats_alike(severity: impl Display, threats: impl Display) -> String {
    catalogue::format(
        "drawn-threats-alike",
        [("severity", catalogue::text(&severity)), ("threats", catalogue::text(&threats))],
    )
}

/// The message `drawn-threats-mixed`.
#[must_use]
pub fn drawn_threats_mixed(severity: impl Display, threats: impl Display, worst: impl Display) -> String {
    catalogue::format(
        "drawn-threats-mixed",
        [
            ("severity", catalogue::text(&severity)),
            ("threats", catalogue::text(&threats)),
            ("worst", catalogue::text(&worst)),
        ],
    )
}

/// The message `drawn-decided`.
#[must_use]
pub fn drawn_decided() -> String {
    catalogue::format("drawn-decided", [])
}

/// The message `edit-sheet`.
#[must_use]
pub fn edit_sheet() -> String {
    catalogue::format("edit-sheet", [])
}

/// The message `edit-add-diagram`.
#[must_use]
pub fn edit_add_diagram(title: impl Display) -> String {
    catalogue::format("edit-add-diagram", [("title", catalogue::text(&title))])
}

/// The message `edit-diagram`.
#[must_use]
pub fn edit_diagram(name: impl Display) -> String {
    catalogue::format("edit-diagram", [("name", catalogue::text(&name))])
}

/// The message `edit-move-diagram`.
#[must_use]
pub fn edit_move_diagram(name: impl Display) -> String {
    catalogue::format("edit-move-diagram", [("name", catalogue::text(&name))])
}

/// The message `edit-remove-diagram`.
#[must_use]
pub fn edit_remove_diagram(name: impl Display) -> String {
    catalogue::format("edit-remove-diagram", [("name", catalogue::text(&name))])
}

/// The message `edit-add-element`.
#[must_use]
pub fn edit_add_element(kind: impl Display, name: impl Display) -> String {
    catalogue::format("edit-add-element", [("kind", catalogue::text(&kind)), ("name", catalogue::text(&name))])
}

/// The message `edit-add-boundary`.
#[must_use]
pub fn edit_add_boundary(name: impl Display) -> String {
    catalogue::format("edit-add-boundary", [("name", catalogue::text(&name))])
}

/// The message `edit-add-note`.
#[must_use]
pub fn edit_add_note() -> String {
    catalogue::format("edit-add-note", [])
}

/// The message `edit-remove`.
#[must_use]
pub fn edit_remove(what: impl Display) -> String {
    catalogue::format("edit-remove", [("what", catalogue::text(&what))])
}

/// The message `edit-place`.
#[must_use]
pub fn edit_place(name: impl Display) -> String {
    catalogue::format("edit-place", [("name", catalogue::text(&name))])
}

/// The message `edit-unplace`.
#[must_use]
pub fn edit_unplace(name: impl Display) -> String {
    catalogue::format("edit-unplace", [("name", catalogue::text(&name))])
}

/// The message `edit-move`.
#[must_use]
pub fn edit_move(what: impl Display) -> String {
    catalogue::format("edit-move", [("what", catalogue::text(&what))])
}

/// The message `edit-resize`.
#[must_use]
pub fn edit_resize(name: impl Display) -> String {
    catalogue::format("edit-resize", [("name", catalogue::text(&name))])
}

/// The message `edit-unname`.
#[must_use]
pub fn edit_unname(name: impl Display) -> String {
    catalogue::format("edit-unname", [("name", catalogue::text(&name))])
}

/// The message `edit-rename`.
#[must_use]
pub fn edit_rename(name: impl Display, to: impl Display) -> String {
    catalogue::format("edit-rename", [("name", catalogue::text(&name)), ("to", catalogue::text(&to))])
}

/// The message `edit-name`.
#[must_use]
pub fn edit_name(name: impl Display, to: impl Display) -> String {
    catalogue::format("edit-name", [("name", catalogue::text(&name)), ("to", catalogue::text(&to))])
}

/// The message `edit-describe`.
#[must_use]
pub fn edit_describe(name: impl Display) -> String {
    catalogue::format("edit-describe", [("name", catalogue::text(&name))])
}

/// The message `edit-kind`.
#[must_use]
pub fn edit_kind(kind: impl Display, name: impl Display) -> String {
    catalogue::format("edit-kind", [("kind", catalogue::text(&kind)), ("name", catalogue::text(&name))])
}

/// The message `edit-no-component`.
#[must_use]
pub fn edit_no_component() -> String {
    catalogue::format("edit-no-component", [])
}

/// The message `edit-component`.
#[must_use]
pub fn edit_component(component: impl Display, name: impl Display) -> String {
    catalogue::format("edit-component", [("component", catalogue::text(&component)), ("name", catalogue::text(&name))])
}

/// The message `edit-owner`.
#[must_use]
pub fn edit_owner(name: impl Display, owner: impl Display) -> String {
    catalogue::format("edit-owner", [("name", catalogue::text(&name)), ("owner", catalogue::text(&owner))])
}

/// The message `edit-scope-in`.
#[must_use]
pub fn edit_scope_in(name: impl Display) -> String {
    catalogue::format("edit-scope-in", [("name", catalogue::text(&name))])
}

/// The message `edit-scope-out`.
#[must_use]
pub fn edit_scope_out(name: impl Display) -> String {
    catalogue::format("edit-scope-out", [("name", catalogue::text(&name))])
}

/// The message `edit-child`.
#[must_use]
pub fn edit_child(name: impl Display) -> String {
    catalogue::format("edit-child", [("name", catalogue::text(&name))])
}

/// The message `edit-nothing`.
#[must_use]
pub fn edit_nothing() -> String {
    catalogue::format("edit-nothing", [])
}

/// The message `edit-connect`.
#[must_use]
pub fn edit_connect(from: impl Display, to: impl Display) -> String {
    catalogue::format("edit-connect", [("from", catalogue::text(&from)), ("to", catalogue::text(&to))])
}

/// The message `edit-reconnect`.
#[must_use]
pub fn edit_reconnect(name: impl Display) -> String {
    catalogue::format("edit-reconnect", [("name", catalogue::text(&name))])
}

/// The message `edit-both-ways`.
#[must_use]
pub fn edit_both_ways(name: impl Display) -> String {
    catalogue::format("edit-both-ways", [("name", catalogue::text(&name))])
}

/// The message `edit-one-way`.
#[must_use]
pub fn edit_one_way(name: impl Display) -> String {
    catalogue::format("edit-one-way", [("name", catalogue::text(&name))])
}

/// The message `edit-reverse`.
#[must_use]
pub fn edit_reverse(name: impl Display) -> String {
    catalogue::format("edit-reverse", [("name", catalogue::text(&name))])
}

/// The message `edit-bend`.
#[must_use]
pub fn edit_bend(name: impl Display) -> String {
    catalogue::format("edit-bend", [("name", catalogue::text(&name))])
}

/// The message `edit-label`.
#[must_use]
pub fn edit_label(name: impl Display) -> String {
    catalogue::format("edit-label", [("name", catalogue::text(&name))])
}

/// The message `edit-membership`.
#[must_use]
pub fn edit_membership(name: impl Display) -> String {
    catalogue::format("edit-membership", [("name", catalogue::text(&name))])
}

/// The message `edit-fact`.
#[must_use]
pub fn edit_fact(fact: impl Display, name: impl Display, value: impl Display) -> String {
    catalogue::format(
        "edit-fact",
        [("fact", catalogue::text(&fact)), ("name", catalogue::text(&name)), ("value", catalogue::text(&value))],
    )
}

/// The message `edit-fact-forgotten`.
#[must_use]
pub fn edit_fact_forgotten(fact: impl Display, name: impl Display) -> String {
    catalogue::format("edit-fact-forgotten", [("fact", catalogue::text(&fact)), ("name", catalogue::text(&name))])
}

/// The message `edit-add-data`.
#[must_use]
pub fn edit_add_data(name: impl Display) -> String {
    catalogue::format("edit-add-data", [("name", catalogue::text(&name))])
}

/// The message `edit-data`.
#[must_use]
pub fn edit_data(name: impl Display) -> String {
    catalogue::format("edit-data", [("name", catalogue::text(&name))])
}

/// The message `edit-add-threat`.
#[must_use]
pub fn edit_add_threat(title: impl Display) -> String {
    catalogue::format("edit-add-threat", [("title", catalogue::text(&title))])
}

/// The message `edit-threat`.
#[must_use]
pub fn edit_threat(title: impl Display) -> String {
    catalogue::format("edit-threat", [("title", catalogue::text(&title))])
}

/// The message `edit-move-threat`.
#[must_use]
pub fn edit_move_threat(place: impl Display, title: impl Display) -> String {
    catalogue::format("edit-move-threat", [("place", catalogue::text(&place)), ("title", catalogue::text(&title))])
}

/// The message `edit-remove-threat`.
#[must_use]
pub fn edit_remove_threat(title: impl Display) -> String {
    catalogue::format("edit-remove-threat", [("title", catalogue::text(&title))])
}

/// The message `edit-withdraw`.
#[must_use]
pub fn edit_withdraw(title: impl Display) -> String {
    catalogue::format("edit-withdraw", [("title", catalogue::text(&title))])
}

/// The message `edit-a-threat`.
#[must_use]
pub fn edit_a_threat() -> String {
    catalogue::format("edit-a-threat", [])
}

/// The message `edit-add-comment`.
#[must_use]
pub fn edit_add_comment() -> String {
    catalogue::format("edit-add-comment", [])
}

/// The message `edit-comment`.
#[must_use]
pub fn edit_comment() -> String {
    catalogue::format("edit-comment", [])
}

/// The message `edit-resolve-comment`.
#[must_use]
pub fn edit_resolve_comment() -> String {
    catalogue::format("edit-resolve-comment", [])
}

/// The message `edit-reopen-comment`.
#[must_use]
pub fn edit_reopen_comment() -> String {
    catalogue::format("edit-reopen-comment", [])
}

/// The message `edit-remove-comment`.
#[must_use]
pub fn edit_remove_comment() -> String {
    catalogue::format("edit-remove-comment", [])
}

/// The message `edit-open`.
#[must_use]
pub fn edit_open(title: impl Display) -> String {
    catalogue::format("edit-open", [("title", catalogue::text(&title))])
}

/// The message `edit-mitigate`.
#[must_use]
pub fn edit_mitigate(title: impl Display) -> String {
    catalogue::format("edit-mitigate", [("title", catalogue::text(&title))])
}

/// The message `edit-accept`.
#[must_use]
pub fn edit_accept(title: impl Display) -> String {
    catalogue::format("edit-accept", [("title", catalogue::text(&title))])
}

/// The message `edit-transfer`.
#[must_use]
pub fn edit_transfer(title: impl Display) -> String {
    catalogue::format("edit-transfer", [("title", catalogue::text(&title))])
}

/// The message `edit-eliminate`.
#[must_use]
pub fn edit_eliminate(title: impl Display) -> String {
    catalogue::format("edit-eliminate", [("title", catalogue::text(&title))])
}

/// The message `edit-not-applicable`.
#[must_use]
pub fn edit_not_applicable(title: impl Display) -> String {
    catalogue::format("edit-not-applicable", [("title", catalogue::text(&title))])
}

/// The message `edit-none`.
#[must_use]
pub fn edit_none() -> String {
    catalogue::format("edit-none", [])
}

/// The message `edit-several`.
#[must_use]
pub fn edit_several(count: impl Display, first: impl Display) -> String {
    catalogue::format("edit-several", [("count", catalogue::text(&count)), ("first", catalogue::text(&first))])
}

/// The message `edit-things`.
#[must_use]
pub fn edit_things(count: usize) -> String {
    catalogue::format("edit-things", [("count", catalogue::number(count))])
}

/// The message `near-meant`.
#[must_use]
pub fn near_meant(near: impl Display) -> String {
    catalogue::format("near-meant", [("near", catalogue::text(&near))])
}

/// The message `near-none`.
#[must_use]
pub fn near_none() -> String {
    catalogue::format("near-none", [])
}

/// The message `near-few`.
#[must_use]
pub fn near_few(few: impl Display) -> String {
    catalogue::format("near-few", [("few", catalogue::text(&few))])
}

/// The message `near-many`.
#[must_use]
pub fn near_many(few: impl Display) -> String {
    catalogue::format("near-many", [("few", catalogue::text(&few))])
}

/// The message `record-sheet`.
#[must_use]
pub fn record_sheet() -> String {
    catalogue::format("record-sheet", [])
}

/// The message `record-diagram`.
#[must_use]
pub fn record_diagram(id: impl Display) -> String {
    catalogue::format("record-diagram", [("id", catalogue::text(&id))])
}

/// The message `record-boundary`.
#[must_use]
pub fn record_boundary(id: impl Display) -> String {
    catalogue::format("record-boundary", [("id", catalogue::text(&id))])
}

/// The message `record-data`.
#[must_use]
pub fn record_data(id: impl Display) -> String {
    catalogue::format("record-data", [("id", catalogue::text(&id))])
}

/// The message `record-element`.
#[must_use]
pub fn record_element(id: impl Display) -> String {
    catalogue::format("record-element", [("id", catalogue::text(&id))])
}

/// The message `record-flow`.
#[must_use]
pub fn record_flow(id: impl Display) -> String {
    catalogue::format("record-flow", [("id", catalogue::text(&id))])
}

/// The message `record-note`.
#[must_use]
pub fn record_note(id: impl Display) -> String {
    catalogue::format("record-note", [("id", catalogue::text(&id))])
}

/// The message `record-threat`.
#[must_use]
pub fn record_threat(id: impl Display) -> String {
    catalogue::format("record-threat", [("id", catalogue::text(&id))])
}

/// The message `record-decision`.
#[must_use]
pub fn record_decision(id: impl Display) -> String {
    catalogue::format("record-decision", [("id", catalogue::text(&id))])
}

/// The message `record-comment`.
#[must_use]
pub fn record_comment(id: impl Display) -> String {
    catalogue::format("record-comment", [("id", catalogue::text(&id))])
}

/// The message `record-placement`.
#[must_use]
pub fn record_placement(diagram: impl Display, subject: impl Display) -> String {
    catalogue::format(
        "record-placement",
        [("diagram", catalogue::text(&diagram)), ("subject", catalogue::text(&subject))],
    )
}

/// The message `refused-missing`.
#[must_use]
pub fn refused_missing(record: impl Display) -> String {
    catalogue::format("refused-missing", [("record", catalogue::text(&record))])
}

/// The message `refused-no-subject`.
#[must_use]
pub fn refused_no_subject(subject: impl Display) -> String {
    catalogue::format("refused-no-subject", [("subject", catalogue::text(&subject))])
}

/// The message `refused-exists`.
#[must_use]
pub fn refused_exists(record: impl Display) -> String {
    catalogue::format("refused-exists", [("record", catalogue::text(&record))])
}

/// The message `refused-kind`.
#[must_use]
pub fn refused_kind(attempt: impl Display, subject: impl Display) -> String {
    catalogue::format("refused-kind", [("attempt", catalogue::text(&attempt)), ("subject", catalogue::text(&subject))])
}

/// The message `refused-placement`.
#[must_use]
pub fn refused_placement(attempt: impl Display, subject: impl Display, why: impl Display) -> String {
    catalogue::format(
        "refused-placement",
        [
            ("attempt", catalogue::text(&attempt)),
            ("subject", catalogue::text(&subject)),
            ("why", catalogue::text(&why)),
        ],
    )
}

/// The message `refused-incomplete`.
#[must_use]
pub fn refused_incomplete(attempt: impl Display, why: impl Display) -> String {
    catalogue::format("refused-incomplete", [("attempt", catalogue::text(&attempt)), ("why", catalogue::text(&why))])
}

/// The message `refused-beyond`.
#[must_use]
pub fn refused_beyond() -> String {
    catalogue::format("refused-beyond", [])
}

/// The message `refused-text`.
#[must_use]
pub fn refused_text() -> String {
    catalogue::format("refused-text", [])
}

/// The message `refused-circle`.
#[must_use]
pub fn refused_circle(subject: impl Display) -> String {
    catalogue::format("refused-circle", [("subject", catalogue::text(&subject))])
}

/// The message `refused-several`.
#[must_use]
pub fn refused_several() -> String {
    catalogue::format("refused-several", [])
}

/// The message `refused-several-why`.
#[must_use]
pub fn refused_several_why() -> String {
    catalogue::format("refused-several-why", [])
}

/// The message `refused-line`.
#[must_use]
pub fn refused_line() -> String {
    catalogue::format("refused-line", [])
}

/// The message `refused-line-why`.
#[must_use]
pub fn refused_line_why() -> String {
    catalogue::format("refused-line-why", [])
}

/// The message `refused-bend`.
#[must_use]
pub fn refused_bend() -> String {
    catalogue::format("refused-bend", [])
}

/// The message `refused-bend-why`.
#[must_use]
pub fn refused_bend_why() -> String {
    catalogue::format("refused-bend-why", [])
}

/// The message `refused-connect`.
#[must_use]
pub fn refused_connect() -> String {
    catalogue::format("refused-connect", [])
}

/// The message `refused-connect-why`.
#[must_use]
pub fn refused_connect_why() -> String {
    catalogue::format("refused-connect-why", [])
}

/// The message `refused-decide`.
#[must_use]
pub fn refused_decide() -> String {
    catalogue::format("refused-decide", [])
}

/// The message `refused-decide-reason`.
#[must_use]
pub fn refused_decide_reason() -> String {
    catalogue::format("refused-decide-reason", [])
}

/// The message `refused-decide-owner`.
#[must_use]
pub fn refused_decide_owner() -> String {
    catalogue::format("refused-decide-owner", [])
}

/// The message `refused-not-there`.
#[must_use]
pub fn refused_not_there() -> String {
    catalogue::format("refused-not-there", [])
}

/// The message `refused-label`.
#[must_use]
pub fn refused_label() -> String {
    catalogue::format("refused-label", [])
}

/// The message `refused-place`.
#[must_use]
pub fn refused_place() -> String {
    catalogue::format("refused-place", [])
}

/// The message `refused-there-already`.
#[must_use]
pub fn refused_there_already() -> String {
    catalogue::format("refused-there-already", [])
}

/// The message `refused-child`.
#[must_use]
pub fn refused_child() -> String {
    catalogue::format("refused-child", [])
}

/// The message `refused-fact`.
#[must_use]
pub fn refused_fact() -> String {
    catalogue::format("refused-fact", [])
}

/// The message `refused-put`.
#[must_use]
pub fn refused_put() -> String {
    catalogue::format("refused-put", [])
}

/// The message `refused-put-boundary`.
#[must_use]
pub fn refused_put_boundary() -> String {
    catalogue::format("refused-put-boundary", [])
}

/// The message `refused-owner`.
#[must_use]
pub fn refused_owner() -> String {
    catalogue::format("refused-owner", [])
}

/// The message `refused-scope`.
#[must_use]
pub fn refused_scope() -> String {
    catalogue::format("refused-scope", [])
}

/// The message `refused-take`.
#[must_use]
pub fn refused_take() -> String {
    catalogue::format("refused-take", [])
}

/// The message `refused-nowhere-else`.
#[must_use]
pub fn refused_nowhere_else() -> String {
    catalogue::format("refused-nowhere-else", [])
}

/// The message `refused-describe`.
#[must_use]
pub fn refused_describe() -> String {
    catalogue::format("refused-describe", [])
}

/// The message `refused-remove`.
#[must_use]
pub fn refused_remove() -> String {
    catalogue::format("refused-remove", [])
}

/// The message `refused-move`.
#[must_use]
pub fn refused_move() -> String {
    catalogue::format("refused-move", [])
}

/// The message `refused-reconnect`.
#[must_use]
pub fn refused_reconnect() -> String {
    catalogue::format("refused-reconnect", [])
}

/// The message `refused-resize`.
#[must_use]
pub fn refused_resize() -> String {
    catalogue::format("refused-resize", [])
}

/// The message `refused-id`.
#[must_use]
pub fn refused_id(letter: impl Display, text: impl Display) -> String {
    catalogue::format("refused-id", [("letter", catalogue::text(&letter)), ("text", catalogue::text(&text))])
}

/// The message `refused-diff-exists`.
#[must_use]
pub fn refused_diff_exists(record: impl Display) -> String {
    catalogue::format("refused-diff-exists", [("record", catalogue::text(&record))])
}

/// The message `refused-diff-differs`.
#[must_use]
pub fn refused_diff_differs(record: impl Display) -> String {
    catalogue::format("refused-diff-differs", [("record", catalogue::text(&record))])
}

/// The message `explain-written`.
#[must_use]
pub fn explain_written(severity: impl Display, status: impl Display) -> String {
    catalogue::format(
        "explain-written",
        [("severity", catalogue::text(&severity)), ("status", catalogue::text(&status))],
    )
}

/// The message `explain-imported`.
#[must_use]
pub fn explain_imported(severity: impl Display, source: impl Display, status: impl Display) -> String {
    catalogue::format(
        "explain-imported",
        [
            ("severity", catalogue::text(&severity)),
            ("source", catalogue::text(&source)),
            ("status", catalogue::text(&status)),
        ],
    )
}

/// The message `explain-said`.
#[must_use]
pub fn explain_said(words: impl Display) -> String {
    catalogue::format("explain-said", [("words", catalogue::text(&words))])
}

/// The message `explain-said-type`.
#[must_use]
pub fn explain_said_type(word: impl Display) -> String {
    catalogue::format("explain-said-type", [("word", catalogue::text(&word))])
}

/// The message `explain-said-status`.
#[must_use]
pub fn explain_said_status(word: impl Display) -> String {
    catalogue::format("explain-said-status", [("word", catalogue::text(&word))])
}

/// The message `explain-said-severity`.
#[must_use]
pub fn explain_said_severity(word: impl Display) -> String {
    catalogue::format("explain-said-severity", [("word", catalogue::text(&word))])
}

/// The message `explain-description`.
#[must_use]
pub fn explain_description(words: impl Display) -> String {
    catalogue::format("explain-description", [("words", catalogue::text(&words))])
}

/// The message `explain-mitigation`.
#[must_use]
pub fn explain_mitigation(words: impl Display) -> String {
    catalogue::format("explain-mitigation", [("words", catalogue::text(&words))])
}

/// The message `explain-no-threat`.
#[must_use]
pub fn explain_no_threat(key: impl Display, source: impl Display) -> String {
    catalogue::format("explain-no-threat", [("key", catalogue::text(&key)), ("source", catalogue::text(&source))])
}

/// The message `explain-no-threat-hint`.
#[must_use]
pub fn explain_no_threat_hint() -> String {
    catalogue::format("explain-no-threat-hint", [])
}

/// The message `failure-fact-kind`.
#[must_use]
pub fn failure_fact_kind(kind: impl Display, label: impl Display) -> String {
    catalogue::format("failure-fact-kind", [("kind", catalogue::text(&kind)), ("label", catalogue::text(&label))])
}

/// The message `failure-fact-value`.
#[must_use]
pub fn failure_fact_value(expected: impl Display, label: impl Display, value: impl Display) -> String {
    catalogue::format(
        "failure-fact-value",
        [
            ("expected", catalogue::text(&expected)),
            ("label", catalogue::text(&label)),
            ("value", catalogue::text(&value)),
        ],
    )
}

/// The message `failure-component-kind`.
#[must_use]
pub fn failure_component_kind(component: impl Display, expected: impl Display, kind: impl Display) -> String {
    catalogue::format(
        "failure-component-kind",
        [
            ("component", catalogue::text(&component)),
            ("expected", catalogue::text(&expected)),
            ("kind", catalogue::text(&kind)),
        ],
    )
}

/// The message `failure-field-name`.
#[must_use]
pub fn failure_field_name() -> String {
    catalogue::format("failure-field-name", [])
}

/// The message `failure-system-nameless`.
#[must_use]
pub fn failure_system_nameless() -> String {
    catalogue::format("failure-system-nameless", [])
}

/// The message `failure-system-nameless-hint`.
#[must_use]
pub fn failure_system_nameless_hint() -> String {
    catalogue::format("failure-system-nameless-hint", [])
}

/// The message `failure-system-links`.
#[must_use]
pub fn failure_system_links() -> String {
    catalogue::format("failure-system-links", [])
}

/// The message `failure-system-links-hint`.
#[must_use]
pub fn failure_system_links_hint() -> String {
    catalogue::format("failure-system-links-hint", [])
}

/// The message `failure-field-link`.
#[must_use]
pub fn failure_field_link() -> String {
    catalogue::format("failure-field-link", [])
}

/// The message `failure-field-owner`.
#[must_use]
pub fn failure_field_owner() -> String {
    catalogue::format("failure-field-owner", [])
}

/// The message `failure-field-contact`.
#[must_use]
pub fn failure_field_contact() -> String {
    catalogue::format("failure-field-contact", [])
}

/// The message `failure-field-long`.
#[must_use]
pub fn failure_field_long(longest: impl Display, what: impl Display) -> String {
    catalogue::format("failure-field-long", [("longest", catalogue::text(&longest)), ("what", catalogue::text(&what))])
}

/// The message `failure-field-long-hint`.
#[must_use]
pub fn failure_field_long_hint() -> String {
    catalogue::format("failure-field-long-hint", [])
}

/// The message `failure-no-day`.
#[must_use]
pub fn failure_no_day(day: impl Display) -> String {
    catalogue::format("failure-no-day", [("day", catalogue::text(&day))])
}

/// The message `failure-no-day-hint`.
#[must_use]
pub fn failure_no_day_hint() -> String {
    catalogue::format("failure-no-day-hint", [])
}

/// The message `failure-field-reason`.
#[must_use]
pub fn failure_field_reason() -> String {
    catalogue::format("failure-field-reason", [])
}

/// The message `failure-no-diagram`.
#[must_use]
pub fn failure_no_diagram() -> String {
    catalogue::format("failure-no-diagram", [])
}

/// The message `failure-inapplicable`.
#[must_use]
pub fn failure_inapplicable() -> String {
    catalogue::format("failure-inapplicable", [])
}

/// The message `failure-fact-is`.
#[must_use]
pub fn failure_fact_is(fact: impl Display, name: impl Display, value: impl Display) -> String {
    catalogue::format(
        "failure-fact-is",
        [("fact", catalogue::text(&fact)), ("name", catalogue::text(&name)), ("value", catalogue::text(&value))],
    )
}

/// The message `failure-no-picture`.
#[must_use]
pub fn failure_no_picture() -> String {
    catalogue::format("failure-no-picture", [])
}

/// The message `failure-too-large-hint`.
#[must_use]
pub fn failure_too_large_hint() -> String {
    catalogue::format("failure-too-large-hint", [])
}

/// The message `failure-smaller`.
#[must_use]
pub fn failure_smaller(percent: impl Display) -> String {
    catalogue::format("failure-smaller", [("percent", catalogue::text(&percent))])
}

/// The message `failure-mint`.
#[must_use]
pub fn failure_mint() -> String {
    catalogue::format("failure-mint", [])
}

/// The message `failure-other-workspace`.
#[must_use]
pub fn failure_other_workspace() -> String {
    catalogue::format("failure-other-workspace", [])
}

/// The message `failure-refused`.
#[must_use]
pub fn failure_refused(attempt: impl Display, why: impl Display) -> String {
    catalogue::format("failure-refused", [("attempt", catalogue::text(&attempt)), ("why", catalogue::text(&why))])
}

/// The message `failure-read-only`.
#[must_use]
pub fn failure_read_only() -> String {
    catalogue::format("failure-read-only", [])
}

/// The message `failure-newer`.
#[must_use]
pub fn failure_newer() -> String {
    catalogue::format("failure-newer", [])
}

/// The message `failure-in-use`.
#[must_use]
pub fn failure_in_use() -> String {
    catalogue::format("failure-in-use", [])
}

/// The message `failure-not-writable`.
#[must_use]
pub fn failure_not_writable() -> String {
    catalogue::format("failure-not-writable", [])
}

/// The message `failure-rules`.
#[must_use]
pub fn failure_rules(count: usize) -> String {
    catalogue::format("failure-rules", [("count", catalogue::number(count))])
}

/// The message `deed-save`.
#[must_use]
pub fn deed_save() -> String {
    catalogue::format("deed-save", [])
}

/// The message `deed-part`.
#[must_use]
pub fn deed_part() -> String {
    catalogue::format("deed-part", [])
}

/// The message `deed-change`.
#[must_use]
pub fn deed_change() -> String {
    catalogue::format("deed-change", [])
}

/// The message `failure-no-diff`.
#[must_use]
pub fn failure_no_diff() -> String {
    catalogue::format("failure-no-diff", [])
}

/// The message `failure-too-many-files`.
#[must_use]
pub fn failure_too_many_files() -> String {
    catalogue::format("failure-too-many-files", [])
}

/// The message `deed-count`.
#[must_use]
pub fn deed_count() -> String {
    catalogue::format("deed-count", [])
}

/// The message `deed-enter-system`.
#[must_use]
pub fn deed_enter_system() -> String {
    catalogue::format("deed-enter-system", [])
}

/// The message `deed-change-system`.
#[must_use]
pub fn deed_change_system() -> String {
    catalogue::format("deed-change-system", [])
}

/// The message `deed-mark-system`.
#[must_use]
pub fn deed_mark_system() -> String {
    catalogue::format("deed-mark-system", [])
}

/// The message `deed-archive-system`.
#[must_use]
pub fn deed_archive_system() -> String {
    catalogue::format("deed-archive-system", [])
}

/// The message `deed-remove-system`.
#[must_use]
pub fn deed_remove_system() -> String {
    catalogue::format("deed-remove-system", [])
}

/// The message `deed-file`.
#[must_use]
pub fn deed_file() -> String {
    catalogue::format("deed-file", [])
}

/// The message `deed-rename`.
#[must_use]
pub fn deed_rename() -> String {
    catalogue::format("deed-rename", [])
}

/// The message `words-rename-model`.
#[must_use]
pub fn words_rename_model(title: impl Display) -> String {
    catalogue::format("words-rename-model", [("title", catalogue::text(&title))])
}

/// The message `deed-copy`.
#[must_use]
pub fn deed_copy() -> String {
    catalogue::format("deed-copy", [])
}

/// The message `words-copy-model`.
#[must_use]
pub fn words_copy_model() -> String {
    catalogue::format("words-copy-model", [])
}

/// The message `deed-archive`.
#[must_use]
pub fn deed_archive() -> String {
    catalogue::format("deed-archive", [])
}

/// The message `deed-delete`.
#[must_use]
pub fn deed_delete() -> String {
    catalogue::format("deed-delete", [])
}

/// The message `deed-restore`.
#[must_use]
pub fn deed_restore() -> String {
    catalogue::format("deed-restore", [])
}

/// The message `deed-remove`.
#[must_use]
pub fn deed_remove() -> String {
    catalogue::format("deed-remove", [])
}

/// The message `deed-name`.
#[must_use]
pub fn deed_name() -> String {
    catalogue::format("deed-name", [])
}

/// The message `failure-field-title`.
#[must_use]
pub fn failure_field_title() -> String {
    catalogue::format("failure-field-title", [])
}

/// The message `failure-untitled`.
#[must_use]
pub fn failure_untitled() -> String {
    catalogue::format("failure-untitled", [])
}

/// The message `failure-untitled-hint`.
#[must_use]
pub fn failure_untitled_hint() -> String {
    catalogue::format("failure-untitled-hint", [])
}

/// The message `failure-differed`.
#[must_use]
pub fn failure_differed() -> String {
    catalogue::format("failure-differed", [])
}

/// The message `failure-differed-hint`.
#[must_use]
pub fn failure_differed_hint() -> String {
    catalogue::format("failure-differed-hint", [])
}

/// The message `failure-the-sample`.
#[must_use]
pub fn failure_the_sample() -> String {
    catalogue::format("failure-the-sample", [])
}

/// The message `deed-take-out`.
#[must_use]
pub fn deed_take_out() -> String {
    catalogue::format("deed-take-out", [])
}

/// The message `deed-take-in`.
#[must_use]
pub fn deed_take_in() -> String {
    catalogue::format("deed-take-in", [])
}

/// The message `failure-too-many-tabs`.
#[must_use]
pub fn failure_too_many_tabs() -> String {
    catalogue::format("failure-too-many-tabs", [])
}

/// The message `failure-too-many-cards`.
#[must_use]
pub fn failure_too_many_cards() -> String {
    catalogue::format("failure-too-many-cards", [])
}

/// The message `failure-too-many-tickets`.
#[must_use]
pub fn failure_too_many_tickets() -> String {
    catalogue::format("failure-too-many-tickets", [])
}

/// The message `failure-no-command`.
#[must_use]
pub fn failure_no_command(name: impl Display) -> String {
    catalogue::format("failure-no-command", [("name", catalogue::text(&name))])
}

/// The message `failure-defect`.
#[must_use]
pub fn failure_defect(name: impl Display) -> String {
    catalogue::format("failure-defect", [("name", catalogue::text(&name))])
}

/// The message `failure-defect-hint`.
#[must_use]
pub fn failure_defect_hint() -> String {
    catalogue::format("failure-defect-hint", [])
}

/// The message `failure-misread`.
#[must_use]
pub fn failure_misread(error: impl Display, name: impl Display) -> String {
    catalogue::format("failure-misread", [("error", catalogue::text(&error)), ("name", catalogue::text(&name))])
}

/// The message `format-empty`.
#[must_use]
pub fn format_empty() -> String {
    catalogue::format("format-empty", [])
}

/// The message `format-unknown-content`.
#[must_use]
pub fn format_unknown_content() -> String {
    catalogue::format("format-unknown-content", [])
}

/// The message `format-not-yet`.
#[must_use]
pub fn format_not_yet(format: impl Display) -> String {
    catalogue::format("format-not-yet", [("format", catalogue::text(&format))])
}

/// The message `format-never-opened`.
#[must_use]
pub fn format_never_opened(format: impl Display) -> String {
    catalogue::format("format-never-opened", [("format", catalogue::text(&format))])
}

/// The message `format-too-large`.
#[must_use]
pub fn format_too_large(limit: impl Display, size: impl Display) -> String {
    catalogue::format("format-too-large", [("limit", catalogue::text(&limit)), ("size", catalogue::text(&size))])
}

/// The message `format-too-deep`.
#[must_use]
pub fn format_too_deep(column: impl Display, format: impl Display, limit: impl Display, line: impl Display) -> String {
    catalogue::format(
        "format-too-deep",
        [
            ("column", catalogue::text(&column)),
            ("format", catalogue::text(&format)),
            ("limit", catalogue::text(&limit)),
            ("line", catalogue::text(&line)),
        ],
    )
}

/// The message `format-too-long`.
#[must_use]
pub fn format_too_long(format: impl Display, limit: impl Display, place: impl Display) -> String {
    catalogue::format(
        "format-too-long",
        [("format", catalogue::text(&format)), ("limit", catalogue::text(&limit)), ("place", catalogue::text(&place))],
    )
}

/// The message `format-too-many`.
#[must_use]
pub fn format_too_many(count: impl Display, format: impl Display, limit: impl Display, what: impl Display) -> String {
    catalogue::format(
        "format-too-many",
        [
            ("count", catalogue::text(&count)),
            ("format", catalogue::text(&format)),
            ("limit", catalogue::text(&limit)),
            ("what", catalogue::text(&what)),
        ],
    )
}

/// The message `format-encoding`.
#[must_use]
pub fn format_encoding(format: impl Display, offset: impl Display) -> String {
    catalogue::format("format-encoding", [("format", catalogue::text(&format)), ("offset", catalogue::text(&offset))])
}

/// The message `format-syntax`.
#[must_use]
pub fn format_syntax(column: impl Display, format: impl Display, line: impl Display, message: impl Display) -> String {
    catalogue::format(
        "format-syntax",
        [
            ("column", catalogue::text(&column)),
            ("format", catalogue::text(&format)),
            ("line", catalogue::text(&line)),
            ("message", catalogue::text(&message)),
        ],
    )
}

/// The message `format-shape`.
#[must_use]
pub fn format_shape(format: impl Display, message: impl Display, path: impl Display) -> String {
    catalogue::format(
        "format-shape",
        [
            ("format", catalogue::text(&format)),
            ("message", catalogue::text(&message)),
            ("path", catalogue::text(&path)),
        ],
    )
}

/// The message `format-notation`.
#[must_use]
pub fn format_notation(mistakes: impl Display) -> String {
    catalogue::format("format-notation", [("mistakes", catalogue::text(&mistakes))])
}

/// The message `format-newer`.
#[must_use]
pub fn format_newer(known: impl Display, version: impl Display) -> String {
    catalogue::format("format-newer", [("known", catalogue::text(&known)), ("version", catalogue::text(&version))])
}

/// The message `format-mistake`.
#[must_use]
pub fn format_mistake(column: impl Display, line: impl Display, message: impl Display) -> String {
    catalogue::format(
        "format-mistake",
        [
            ("column", catalogue::text(&column)),
            ("line", catalogue::text(&line)),
            ("message", catalogue::text(&message)),
        ],
    )
}

/// The message `format-not-written`.
#[must_use]
pub fn format_not_written(format: impl Display) -> String {
    catalogue::format("format-not-written", [("format", catalogue::text(&format))])
}

/// The message `format-empty-hint`.
#[must_use]
pub fn format_empty_hint() -> String {
    catalogue::format("format-empty-hint", [])
}

/// The message `format-unknown-hint`.
#[must_use]
pub fn format_unknown_hint() -> String {
    catalogue::format("format-unknown-hint", [])
}

/// The message `format-not-yet-hint`.
#[must_use]
pub fn format_not_yet_hint() -> String {
    catalogue::format("format-not-yet-hint", [])
}

/// The message `format-zip-hint`.
#[must_use]
pub fn format_zip_hint() -> String {
    catalogue::format("format-zip-hint", [])
}

/// The message `format-doctype-hint`.
#[must_use]
pub fn format_doctype_hint() -> String {
    catalogue::format("format-doctype-hint", [])
}

/// The message `format-large-hint`.
#[must_use]
pub fn format_large_hint() -> String {
    catalogue::format("format-large-hint", [])
}

/// The message `format-deep-hint`.
#[must_use]
pub fn format_deep_hint() -> String {
    catalogue::format("format-deep-hint", [])
}

/// The message `format-long-hint`.
#[must_use]
pub fn format_long_hint() -> String {
    catalogue::format("format-long-hint", [])
}

/// The message `format-encoding-hint`.
#[must_use]
pub fn format_encoding_hint() -> String {
    catalogue::format("format-encoding-hint", [])
}

/// The message `format-syntax-hint`.
#[must_use]
pub fn format_syntax_hint() -> String {
    catalogue::format("format-syntax-hint", [])
}

/// The message `format-shape-hint`.
#[must_use]
pub fn format_shape_hint() -> String {
    catalogue::format("format-shape-hint", [])
}

/// The message `format-mistake-hint`.
#[must_use]
pub fn format_mistake_hint() -> String {
    catalogue::format("format-mistake-hint", [])
}

/// The message `format-mistakes-hint`.
#[must_use]
pub fn format_mistakes_hint() -> String {
    catalogue::format("format-mistakes-hint", [])
}

/// The message `format-newer-hint`.
#[must_use]
pub fn format_newer_hint() -> String {
    catalogue::format("format-newer-hint", [])
}

/// The message `format-drawbridge`.
#[must_use]
pub fn format_drawbridge() -> String {
    catalogue::format("format-drawbridge", [])
}

/// The message `format-dfd`.
#[must_use]
pub fn format_dfd() -> String {
    catalogue::format("format-dfd", [])
}

/// The message `format-threat-dragon-2`.
#[must_use]
pub fn format_threat_dragon_2() -> String {
    catalogue::format("format-threat-dragon-2", [])
}

/// The message `format-threat-dragon-1`.
#[must_use]
pub fn format_threat_dragon_1() -> String {
    catalogue::format("format-threat-dragon-1", [])
}

/// The message `format-tm7`.
#[must_use]
pub fn format_tm7() -> String {
    catalogue::format("format-tm7", [])
}

/// The message `format-tb7`.
#[must_use]
pub fn format_tb7() -> String {
    catalogue::format("format-tb7", [])
}

/// The message `format-drawio`.
#[must_use]
pub fn format_drawio() -> String {
    catalogue::format("format-drawio", [])
}

/// The message `format-otm`.
#[must_use]
pub fn format_otm() -> String {
    catalogue::format("format-otm", [])
}

/// The message `format-threat-composer`.
#[must_use]
pub fn format_threat_composer() -> String {
    catalogue::format("format-threat-composer", [])
}

/// The message `format-cyclonedx`.
#[must_use]
pub fn format_cyclonedx() -> String {
    catalogue::format("format-cyclonedx", [])
}

/// The message `format-tm-library`.
#[must_use]
pub fn format_tm_library() -> String {
    catalogue::format("format-tm-library", [])
}

/// The message `format-threagile`.
#[must_use]
pub fn format_threagile() -> String {
    catalogue::format("format-threagile", [])
}

/// The message `format-pytm-output`.
#[must_use]
pub fn format_pytm_output() -> String {
    catalogue::format("format-pytm-output", [])
}

/// The message `format-pytm`.
#[must_use]
pub fn format_pytm() -> String {
    catalogue::format("format-pytm", [])
}

/// The message `format-hcltm`.
#[must_use]
pub fn format_hcltm() -> String {
    catalogue::format("format-hcltm", [])
}

/// The message `format-zip`.
#[must_use]
pub fn format_zip() -> String {
    catalogue::format("format-zip", [])
}

/// The message `format-doctype`.
#[must_use]
pub fn format_doctype() -> String {
    catalogue::format("format-doctype", [])
}

/// The message `format-none`.
#[must_use]
pub fn format_none() -> String {
    catalogue::format("format-none", [])
}

/// The message `note-more`.
#[must_use]
pub fn note_more(more: usize) -> String {
    catalogue::format("note-more", [("more", catalogue::number(more))])
}

/// The message `note-foreign-left-out`.
#[must_use]
pub fn note_foreign_left_out() -> String {
    catalogue::format("note-foreign-left-out", [])
}

/// The message `note-no-diagram`.
#[must_use]
pub fn note_no_diagram() -> String {
    catalogue::format("note-no-diagram", [])
}

/// The message `note-nesting-cut`.
#[must_use]
pub fn note_nesting_cut() -> String {
    catalogue::format("note-nesting-cut", [])
}

/// The message `note-direction`.
#[must_use]
pub fn note_direction() -> String {
    catalogue::format("note-direction", [])
}

/// The message `note-not-numbers`.
#[must_use]
pub fn note_not_numbers(count: usize) -> String {
    catalogue::format("note-not-numbers", [("count", catalogue::number(count))])
}

/// The message `note-numbers-too-large`.
#[must_use]
pub fn note_numbers_too_large(count: usize) -> String {
    catalogue::format("note-numbers-too-large", [("count", catalogue::number(count))])
}

/// The message `format-place`.
#[must_use]
pub fn format_place(column: impl Display, line: impl Display) -> String {
    catalogue::format("format-place", [("column", catalogue::text(&column)), ("line", catalogue::text(&line))])
}

/// The message `note-control-characters`.
#[must_use]
pub fn note_control_characters(removed: usize) -> String {
    catalogue::format("note-control-characters", [("removed", catalogue::number(removed))])
}

/// The message `format-second-record`.
#[must_use]
pub fn format_second_record() -> String {
    catalogue::format("format-second-record", [])
}

/// The message `note-unknown-keys`.
#[must_use]
pub fn note_unknown_keys(keys: impl Display) -> String {
    catalogue::format("note-unknown-keys", [("keys", catalogue::text(&keys))])
}

/// The message `format-line`.
#[must_use]
pub fn format_line(number: impl Display) -> String {
    catalogue::format("format-line", [("number", catalogue::text(&number))])
}

/// The message `note-newer`.
#[must_use]
pub fn note_newer(version: impl Display) -> String {
    catalogue::format("note-newer", [("version", catalogue::text(&version))])
}

/// The message `format-no-header`.
#[must_use]
pub fn format_no_header() -> String {
    catalogue::format("format-no-header", [])
}

/// The message `format-no-version`.
#[must_use]
pub fn format_no_version() -> String {
    catalogue::format("format-no-version", [])
}

/// The message `format-bad-version`.
#[must_use]
pub fn format_bad_version() -> String {
    catalogue::format("format-bad-version", [])
}

/// The message `format-nesting`.
#[must_use]
pub fn format_nesting(limit: impl Display) -> String {
    catalogue::format("format-nesting", [("limit", catalogue::text(&limit))])
}

/// The message `note-gone-diagram`.
#[must_use]
pub fn note_gone_diagram() -> String {
    catalogue::format("note-gone-diagram", [])
}

/// The message `note-gone-subject`.
#[must_use]
pub fn note_gone_subject() -> String {
    catalogue::format("note-gone-subject", [])
}

/// The message `note-gone-boundary`.
#[must_use]
pub fn note_gone_boundary() -> String {
    catalogue::format("note-gone-boundary", [])
}

/// The message `note-gone-named`.
#[must_use]
pub fn note_gone_named() -> String {
    catalogue::format("note-gone-named", [])
}

/// The message `note-gone-end`.
#[must_use]
pub fn note_gone_end() -> String {
    catalogue::format("note-gone-end", [])
}

/// The message `note-gone-threatened`.
#[must_use]
pub fn note_gone_threatened() -> String {
    catalogue::format("note-gone-threatened", [])
}

/// The message `note-gone-comment`.
#[must_use]
pub fn note_gone_comment() -> String {
    catalogue::format("note-gone-comment", [])
}

/// The message `format-record`.
#[must_use]
pub fn format_record(record: impl Display) -> String {
    catalogue::format("format-record", [("record", catalogue::text(&record))])
}

/// The message `format-not-composed`.
#[must_use]
pub fn format_not_composed() -> String {
    catalogue::format("format-not-composed", [])
}

/// The message `note-no-diagrams`.
#[must_use]
pub fn note_no_diagrams() -> String {
    catalogue::format("note-no-diagrams", [])
}

/// The message `format-no-list`.
#[must_use]
pub fn format_no_list() -> String {
    catalogue::format("format-no-list", [])
}

/// The message `note-section-summary`.
#[must_use]
pub fn note_section_summary() -> String {
    catalogue::format("note-section-summary", [])
}

/// The message `note-section-detail`.
#[must_use]
pub fn note_section_detail() -> String {
    catalogue::format("note-section-detail", [])
}

/// The message `note-not-a-diagram`.
#[must_use]
pub fn note_not_a_diagram() -> String {
    catalogue::format("note-not-a-diagram", [])
}

/// The message `note-unknown-shape`.
#[must_use]
pub fn note_unknown_shape(shown: impl Display) -> String {
    catalogue::format("note-unknown-shape", [("shown", catalogue::text(&shown))])
}

/// The message `note-no-id`.
#[must_use]
pub fn note_no_id() -> String {
    catalogue::format("note-no-id", [])
}

/// The message `note-id-twice`.
#[must_use]
pub fn note_id_twice(id: impl Display) -> String {
    catalogue::format("note-id-twice", [("id", catalogue::text(&id))])
}

/// The message `note-beyond`.
#[must_use]
pub fn note_beyond() -> String {
    catalogue::format("note-beyond", [])
}

/// The message `note-no-place`.
#[must_use]
pub fn note_no_place() -> String {
    catalogue::format("note-no-place", [])
}

/// The message `note-end-nowhere`.
#[must_use]
pub fn note_end_nowhere() -> String {
    catalogue::format("note-end-nowhere", [])
}

/// The message `note-end-at-line`.
#[must_use]
pub fn note_end_at_line() -> String {
    catalogue::format("note-end-at-line", [])
}

/// The message `note-end-gone`.
#[must_use]
pub fn note_end_gone(shown: impl Display) -> String {
    catalogue::format("note-end-gone", [("shown", catalogue::text(&shown))])
}

/// The message `note-not-a-threat`.
#[must_use]
pub fn note_not_a_threat() -> String {
    catalogue::format("note-not-a-threat", [])
}

/// The message `note-threat-id-twice`.
#[must_use]
pub fn note_threat_id_twice(foreign_id: impl Display) -> String {
    catalogue::format("note-threat-id-twice", [("foreign_id", catalogue::text(&foreign_id))])
}

/// The message `note-word-unknown`.
#[must_use]
pub fn note_word_unknown(key: impl Display, said: impl Display) -> String {
    catalogue::format("note-word-unknown", [("key", catalogue::text(&key)), ("said", catalogue::text(&said))])
}

/// The message `note-characters-of-cell`.
#[must_use]
pub fn note_characters_of_cell() -> String {
    catalogue::format("note-characters-of-cell", [])
}

/// The message `note-not-cells`.
#[must_use]
pub fn note_not_cells() -> String {
    catalogue::format("note-not-cells", [])
}

/// The message `note-colours`.
#[must_use]
pub fn note_colours() -> String {
    catalogue::format("note-colours", [])
}

/// The message `note-supplied`.
#[must_use]
pub fn note_supplied(key: impl Display, value: impl Display) -> String {
    catalogue::format("note-supplied", [("key", catalogue::text(&key)), ("value", catalogue::text(&value))])
}

/// The message `note-entries-left-out`.
#[must_use]
pub fn note_entries_left_out() -> String {
    catalogue::format("note-entries-left-out", [])
}

/// The message `note-arranged`.
#[must_use]
pub fn note_arranged() -> String {
    catalogue::format("note-arranged", [])
}

/// The message `note-diagram-supplied`.
#[must_use]
pub fn note_diagram_supplied() -> String {
    catalogue::format("note-diagram-supplied", [])
}

/// The message `note-labels-left-out`.
#[must_use]
pub fn note_labels_left_out() -> String {
    catalogue::format("note-labels-left-out", [])
}

/// The message `note-doubled`.
#[must_use]
pub fn note_doubled(count: usize) -> String {
    catalogue::format("note-doubled", [("count", catalogue::number(count))])
}

/// The message `note-lost-data`.
#[must_use]
pub fn note_lost_data(count: usize) -> String {
    catalogue::format("note-lost-data", [("count", catalogue::number(count))])
}

/// The message `note-lost-comments`.
#[must_use]
pub fn note_lost_comments(count: usize) -> String {
    catalogue::format("note-lost-comments", [("count", catalogue::number(count))])
}

/// The message `note-lost-decisions`.
#[must_use]
pub fn note_lost_decisions(count: usize) -> String {
    catalogue::format("note-lost-decisions", [("count", catalogue::number(count))])
}

/// The message `note-lost-components`.
#[must_use]
pub fn note_lost_components(count: usize) -> String {
    catalogue::format("note-lost-components", [("count", catalogue::number(count))])
}

/// The message `note-lost-owners`.
#[must_use]
pub fn note_lost_owners(count: usize) -> String {
    catalogue::format("note-lost-owners", [("count", catalogue::number(count))])
}

/// The message `note-lost-diagrams`.
#[must_use]
pub fn note_lost_diagrams(count: usize) -> String {
    catalogue::format("note-lost-diagrams", [("count", catalogue::number(count))])
}

/// The message `note-lost-facts`.
#[must_use]
pub fn note_lost_facts(count: usize) -> String {
    catalogue::format("note-lost-facts", [("count", catalogue::number(count))])
}

/// The message `note-lost-threats`.
#[must_use]
pub fn note_lost_threats(count: usize) -> String {
    catalogue::format("note-lost-threats", [("count", catalogue::number(count))])
}

/// The message `note-lost-memberships`.
#[must_use]
pub fn note_lost_memberships(count: usize) -> String {
    catalogue::format("note-lost-memberships", [("count", catalogue::number(count))])
}

/// The message `help-examples`.
#[must_use]
pub fn help_examples() -> String {
    catalogue::format("help-examples", [])
}

/// The message `help-all`.
#[must_use]
pub fn help_all() -> String {
    catalogue::format("help-all", [])
}

/// The message `help-all-long`.
#[must_use]
pub fn help_all_long() -> String {
    catalogue::format("help-all-long", [])
}

/// The message `help-all-exit`.
#[must_use]
pub fn help_all_exit() -> String {
    catalogue::format("help-all-exit", [])
}

/// The message `help-backup`.
#[must_use]
pub fn help_backup() -> String {
    catalogue::format("help-backup", [])
}

/// The message `help-backup-to`.
#[must_use]
pub fn help_backup_to() -> String {
    catalogue::format("help-backup-to", [])
}

/// The message `help-completions`.
#[must_use]
pub fn help_completions() -> String {
    catalogue::format("help-completions", [])
}

/// The message `help-completions-shell`.
#[must_use]
pub fn help_completions_shell() -> String {
    catalogue::format("help-completions-shell", [])
}

/// The message `help-convert`.
#[must_use]
pub fn help_convert() -> String {
    catalogue::format("help-convert", [])
}

/// The message `help-convert-remark`.
#[must_use]
pub fn help_convert_remark() -> String {
    catalogue::format("help-convert-remark", [])
}

/// The message `help-convert-source`.
#[must_use]
pub fn help_convert_source() -> String {
    catalogue::format("help-convert-source", [])
}

/// The message `help-convert-out`.
#[must_use]
pub fn help_convert_out() -> String {
    catalogue::format("help-convert-out", [])
}

/// The message `help-convert-to`.
#[must_use]
pub fn help_convert_to() -> String {
    catalogue::format("help-convert-to", [])
}

/// The message `help-explain`.
#[must_use]
pub fn help_explain() -> String {
    catalogue::format("help-explain", [])
}

/// The message `help-explain-remark`.
#[must_use]
pub fn help_explain_remark() -> String {
    catalogue::format("help-explain-remark", [])
}

/// The message `help-source`.
#[must_use]
pub fn help_source() -> String {
    catalogue::format("help-source", [])
}

/// The message `help-explain-key`.
#[must_use]
pub fn help_explain_key() -> String {
    catalogue::format("help-explain-key", [])
}

/// The message `help-export`.
#[must_use]
pub fn help_export() -> String {
    catalogue::format("help-export", [])
}

/// The message `help-export-model`.
#[must_use]
pub fn help_export_model() -> String {
    catalogue::format("help-export-model", [])
}

/// The message `help-inspect`.
#[must_use]
pub fn help_inspect() -> String {
    catalogue::format("help-inspect", [])
}

/// The message `help-inspect-resolve`.
#[must_use]
pub fn help_inspect_resolve() -> String {
    catalogue::format("help-inspect-resolve", [])
}

/// The message `help-list`.
#[must_use]
pub fn help_list() -> String {
    catalogue::format("help-list", [])
}

/// The message `help-man`.
#[must_use]
pub fn help_man() -> String {
    catalogue::format("help-man", [])
}

/// The message `help-man-to`.
#[must_use]
pub fn help_man_to() -> String {
    catalogue::format("help-man-to", [])
}

/// The message `help-new`.
#[must_use]
pub fn help_new() -> String {
    catalogue::format("help-new", [])
}

/// The message `help-new-title`.
#[must_use]
pub fn help_new_title() -> String {
    catalogue::format("help-new-title", [])
}

/// The message `help-open`.
#[must_use]
pub fn help_open() -> String {
    catalogue::format("help-open", [])
}

/// The message `help-open-remark`.
#[must_use]
pub fn help_open_remark() -> String {
    catalogue::format("help-open-remark", [])
}

/// The message `help-open-file`.
#[must_use]
pub fn help_open_file() -> String {
    catalogue::format("help-open-file", [])
}

/// The message `help-move`.
#[must_use]
pub fn help_move() -> String {
    catalogue::format("help-move", [])
}

/// The message `help-move-remark`.
#[must_use]
pub fn help_move_remark() -> String {
    catalogue::format("help-move-remark", [])
}

/// The message `help-move-to`.
#[must_use]
pub fn help_move_to() -> String {
    catalogue::format("help-move-to", [])
}

/// The message `help-render`.
#[must_use]
pub fn help_render() -> String {
    catalogue::format("help-render", [])
}

/// The message `help-render-remark`.
#[must_use]
pub fn help_render_remark() -> String {
    catalogue::format("help-render-remark", [])
}

/// The message `help-render-out`.
#[must_use]
pub fn help_render_out() -> String {
    catalogue::format("help-render-out", [])
}

/// The message `help-render-diagram`.
#[must_use]
pub fn help_render_diagram() -> String {
    catalogue::format("help-render-diagram", [])
}

/// The message `help-render-theme`.
#[must_use]
pub fn help_render_theme() -> String {
    catalogue::format("help-render-theme", [])
}

/// The message `help-render-light`.
#[must_use]
pub fn help_render_light() -> String {
    catalogue::format("help-render-light", [])
}

/// The message `help-render-dark`.
#[must_use]
pub fn help_render_dark() -> String {
    catalogue::format("help-render-dark", [])
}

/// The message `help-restore`.
#[must_use]
pub fn help_restore() -> String {
    catalogue::format("help-restore", [])
}

/// The message `help-restore-remark`.
#[must_use]
pub fn help_restore_remark() -> String {
    catalogue::format("help-restore-remark", [])
}

/// The message `help-restore-from`.
#[must_use]
pub fn help_restore_from() -> String {
    catalogue::format("help-restore-from", [])
}

/// The message `help-systems`.
#[must_use]
pub fn help_systems() -> String {
    catalogue::format("help-systems", [])
}

/// The message `help-systems-remark`.
#[must_use]
pub fn help_systems_remark() -> String {
    catalogue::format("help-systems-remark", [])
}

/// The message `help-systems-list`.
#[must_use]
pub fn help_systems_list() -> String {
    catalogue::format("help-systems-list", [])
}

/// The message `help-systems-count`.
#[must_use]
pub fn help_systems_count() -> String {
    catalogue::format("help-systems-count", [])
}

/// The message `help-systems-add`.
#[must_use]
pub fn help_systems_add() -> String {
    catalogue::format("help-systems-add", [])
}

/// The message `help-systems-name`.
#[must_use]
pub fn help_systems_name() -> String {
    catalogue::format("help-systems-name", [])
}

/// The message `help-systems-edit`.
#[must_use]
pub fn help_systems_edit() -> String {
    catalogue::format("help-systems-edit", [])
}

/// The message `help-systems-system`.
#[must_use]
pub fn help_systems_system() -> String {
    catalogue::format("help-systems-system", [])
}

/// The message `help-systems-other-name`.
#[must_use]
pub fn help_systems_other_name() -> String {
    catalogue::format("help-systems-other-name", [])
}

/// The message `help-systems-archive`.
#[must_use]
pub fn help_systems_archive() -> String {
    catalogue::format("help-systems-archive", [])
}

/// The message `help-systems-undo`.
#[must_use]
pub fn help_systems_undo() -> String {
    catalogue::format("help-systems-undo", [])
}

/// The message `help-systems-consider`.
#[must_use]
pub fn help_systems_consider() -> String {
    catalogue::format("help-systems-consider", [])
}

/// The message `help-systems-why`.
#[must_use]
pub fn help_systems_why() -> String {
    catalogue::format("help-systems-why", [])
}

/// The message `help-systems-unmark`.
#[must_use]
pub fn help_systems_unmark() -> String {
    catalogue::format("help-systems-unmark", [])
}

/// The message `help-systems-attach`.
#[must_use]
pub fn help_systems_attach() -> String {
    catalogue::format("help-systems-attach", [])
}

/// The message `help-systems-model`.
#[must_use]
pub fn help_systems_model() -> String {
    catalogue::format("help-systems-model", [])
}

/// The message `help-systems-detach`.
#[must_use]
pub fn help_systems_detach() -> String {
    catalogue::format("help-systems-detach", [])
}

/// The message `help-systems-remove`.
#[must_use]
pub fn help_systems_remove() -> String {
    catalogue::format("help-systems-remove", [])
}

/// The message `help-systems-owner`.
#[must_use]
pub fn help_systems_owner() -> String {
    catalogue::format("help-systems-owner", [])
}

/// The message `help-systems-contact`.
#[must_use]
pub fn help_systems_contact() -> String {
    catalogue::format("help-systems-contact", [])
}

/// The message `help-systems-links`.
#[must_use]
pub fn help_systems_links() -> String {
    catalogue::format("help-systems-links", [])
}

/// The message `help-systems-criticality`.
#[must_use]
pub fn help_systems_criticality() -> String {
    catalogue::format("help-systems-criticality", [])
}

/// The message `help-systems-tier`.
#[must_use]
pub fn help_systems_tier() -> String {
    catalogue::format("help-systems-tier", [])
}

/// The message `help-systems-due`.
#[must_use]
pub fn help_systems_due() -> String {
    catalogue::format("help-systems-due", [])
}

/// The message `help-threats`.
#[must_use]
pub fn help_threats() -> String {
    catalogue::format("help-threats", [])
}

/// The message `help-threats-tier`.
#[must_use]
pub fn help_threats_tier() -> String {
    catalogue::format("help-threats-tier", [])
}

/// The message `help-threats-rules`.
#[must_use]
pub fn help_threats_rules() -> String {
    catalogue::format("help-threats-rules", [])
}

/// The message `help-threats-fail-on`.
#[must_use]
pub fn help_threats_fail_on() -> String {
    catalogue::format("help-threats-fail-on", [])
}

/// The message `help-threats-library`.
#[must_use]
pub fn help_threats_library() -> String {
    catalogue::format("help-threats-library", [])
}

/// The message `help-threats-embedded`.
#[must_use]
pub fn help_threats_embedded() -> String {
    catalogue::format("help-threats-embedded", [])
}

/// The message `help-validate`.
#[must_use]
pub fn help_validate() -> String {
    catalogue::format("help-validate", [])
}

/// The message `help-validate-remark`.
#[must_use]
pub fn help_validate_remark() -> String {
    catalogue::format("help-validate-remark", [])
}

/// The message `help-all-json`.
#[must_use]
pub fn help_all_json() -> String {
    catalogue::format("help-all-json", [])
}

/// The message `help-all-workspace`.
#[must_use]
pub fn help_all_workspace() -> String {
    catalogue::format("help-all-workspace", [])
}

/// The message `help-all-author`.
#[must_use]
pub fn help_all_author() -> String {
    catalogue::format("help-all-author", [])
}

/// The message `history-back-to`.
#[must_use]
pub fn history_back_to(words: impl Display) -> String {
    catalogue::format("history-back-to", [("words", catalogue::text(&words))])
}

/// The message `history-to-the-beginning`.
#[must_use]
pub fn history_to_the_beginning() -> String {
    catalogue::format("history-to-the-beginning", [])
}

/// The message `history-no-way`.
#[must_use]
pub fn history_no_way() -> String {
    catalogue::format("history-no-way", [])
}

/// The message `history-no-way-hint`.
#[must_use]
pub fn history_no_way_hint() -> String {
    catalogue::format("history-no-way-hint", [])
}

/// The message `job-convert-itself`.
#[must_use]
pub fn job_convert_itself(file: impl Display) -> String {
    catalogue::format("job-convert-itself", [("file", catalogue::text(&file))])
}

/// The message `job-other-name`.
#[must_use]
pub fn job_other_name() -> String {
    catalogue::format("job-other-name", [])
}

/// The message `job-only-recognised`.
#[must_use]
pub fn job_only_recognised(format: impl Display) -> String {
    catalogue::format("job-only-recognised", [("format", catalogue::text(&format))])
}

/// The message `job-no-extension`.
#[must_use]
pub fn job_no_extension() -> String {
    catalogue::format("job-no-extension", [])
}

/// The message `job-extension-hint`.
#[must_use]
pub fn job_extension_hint(words: impl Display) -> String {
    catalogue::format("job-extension-hint", [("words", catalogue::text(&words))])
}

/// The message `job-not-written`.
#[must_use]
pub fn job_not_written(file: impl Display, why: impl Display) -> String {
    catalogue::format("job-not-written", [("file", catalogue::text(&file)), ("why", catalogue::text(&why))])
}

/// The message `job-no-part`.
#[must_use]
pub fn job_no_part(key: impl Display, source: impl Display) -> String {
    catalogue::format("job-no-part", [("key", catalogue::text(&key)), ("source", catalogue::text(&source))])
}

/// The message `job-no-part-hint`.
#[must_use]
pub fn job_no_part_hint() -> String {
    catalogue::format("job-no-part-hint", [])
}

/// The message `job-no-rule-hint`.
#[must_use]
pub fn job_no_rule_hint() -> String {
    catalogue::format("job-no-rule-hint", [])
}

/// The message `job-read-folder`.
#[must_use]
pub fn job_read_folder(place: impl Display) -> String {
    catalogue::format("job-read-folder", [("place", catalogue::text(&place))])
}

/// The message `job-name-a-file`.
#[must_use]
pub fn job_name_a_file() -> String {
    catalogue::format("job-name-a-file", [])
}

/// The message `job-standard-input`.
#[must_use]
pub fn job_standard_input() -> String {
    catalogue::format("job-standard-input", [])
}

/// The message `job-read-large`.
#[must_use]
pub fn job_read_large(limit: impl Display, place: impl Display) -> String {
    catalogue::format("job-read-large", [("limit", catalogue::text(&limit)), ("place", catalogue::text(&place))])
}

/// The message `job-read-large-hint`.
#[must_use]
pub fn job_read_large_hint() -> String {
    catalogue::format("job-read-large-hint", [])
}

/// The message `job-read-missing`.
#[must_use]
pub fn job_read_missing(place: impl Display) -> String {
    catalogue::format("job-read-missing", [("place", catalogue::text(&place))])
}

/// The message `job-check-name`.
#[must_use]
pub fn job_check_name() -> String {
    catalogue::format("job-check-name", [])
}

/// The message `job-read-forbidden`.
#[must_use]
pub fn job_read_forbidden(place: impl Display) -> String {
    catalogue::format("job-read-forbidden", [("place", catalogue::text(&place))])
}

/// The message `job-read-forbidden-hint`.
#[must_use]
pub fn job_read_forbidden_hint() -> String {
    catalogue::format("job-read-forbidden-hint", [])
}

/// The message `job-read-failed`.
#[must_use]
pub fn job_read_failed(error: impl Display, place: impl Display) -> String {
    catalogue::format("job-read-failed", [("error", catalogue::text(&error)), ("place", catalogue::text(&place))])
}

/// The message `job-read-failed-hint`.
#[must_use]
pub fn job_read_failed_hint() -> String {
    catalogue::format("job-read-failed-hint", [])
}

/// The message `job-draw-itself`.
#[must_use]
pub fn job_draw_itself(file: impl Display) -> String {
    catalogue::format("job-draw-itself", [("file", catalogue::text(&file))])
}

/// The message `job-no-diagram`.
#[must_use]
pub fn job_no_diagram(count: impl Display, diagram: impl Display, source: impl Display) -> String {
    catalogue::format(
        "job-no-diagram",
        [
            ("count", catalogue::text(&count)),
            ("diagram", catalogue::text(&diagram)),
            ("source", catalogue::text(&source)),
        ],
    )
}

/// The message `job-no-diagram-hint`.
#[must_use]
pub fn job_no_diagram_hint() -> String {
    catalogue::format("job-no-diagram-hint", [])
}

/// The message `job-no-picture`.
#[must_use]
pub fn job_no_picture(file: impl Display) -> String {
    catalogue::format("job-no-picture", [("file", catalogue::text(&file))])
}

/// The message `job-no-picture-hint`.
#[must_use]
pub fn job_no_picture_hint() -> String {
    catalogue::format("job-no-picture-hint", [])
}

/// The message `job-untitled`.
#[must_use]
pub fn job_untitled() -> String {
    catalogue::format("job-untitled", [])
}

/// The message `job-untitled-hint`.
#[must_use]
pub fn job_untitled_hint() -> String {
    catalogue::format("job-untitled-hint", [])
}

/// The message `job-restore-missing`.
#[must_use]
pub fn job_restore_missing(file: impl Display) -> String {
    catalogue::format("job-restore-missing", [("file", catalogue::text(&file))])
}

/// The message `job-move-folder`.
#[must_use]
pub fn job_move_folder(place: impl Display) -> String {
    catalogue::format("job-move-folder", [("place", catalogue::text(&place))])
}

/// The message `job-move-folder-hint`.
#[must_use]
pub fn job_move_folder_hint(file: impl Display) -> String {
    catalogue::format("job-move-folder-hint", [("file", catalogue::text(&file))])
}

/// The message `job-left-behind`.
#[must_use]
pub fn job_left_behind(folder: impl Display) -> String {
    catalogue::format("job-left-behind", [("folder", catalogue::text(&folder))])
}

/// The message `job-newer-workspace`.
#[must_use]
pub fn job_newer_workspace(place: impl Display) -> String {
    catalogue::format("job-newer-workspace", [("place", catalogue::text(&place))])
}

/// The message `job-newer-workspace-hint`.
#[must_use]
pub fn job_newer_workspace_hint() -> String {
    catalogue::format("job-newer-workspace-hint", [])
}

/// The message `job-not-attached`.
#[must_use]
pub fn job_not_attached(model: impl Display, system: impl Display) -> String {
    catalogue::format("job-not-attached", [("model", catalogue::text(&model)), ("system", catalogue::text(&system))])
}

/// The message `job-not-attached-hint`.
#[must_use]
pub fn job_not_attached_hint() -> String {
    catalogue::format("job-not-attached-hint", [])
}

/// The message `job-no-rules`.
#[must_use]
pub fn job_no_rules(format: impl Display, source: impl Display) -> String {
    catalogue::format("job-no-rules", [("format", catalogue::text(&format)), ("source", catalogue::text(&source))])
}

/// The message `job-no-rules-hint`.
#[must_use]
pub fn job_no_rules_hint() -> String {
    catalogue::format("job-no-rules-hint", [])
}

/// The message `job-no-home`.
#[must_use]
pub fn job_no_home() -> String {
    catalogue::format("job-no-home", [])
}

/// The message `job-no-home-hint`.
#[must_use]
pub fn job_no_home_hint() -> String {
    catalogue::format("job-no-home-hint", [])
}

/// The message `job-user`.
#[must_use]
pub fn job_user() -> String {
    catalogue::format("job-user", [])
}

/// The message `job-user-number`.
#[must_use]
pub fn job_user_number(number: impl Display) -> String {
    catalogue::format("job-user-number", [("number", catalogue::text(&number))])
}

/// The message `job-no-author`.
#[must_use]
pub fn job_no_author(name: impl Display) -> String {
    catalogue::format("job-no-author", [("name", catalogue::text(&name))])
}

/// The message `job-several-models`.
#[must_use]
pub fn job_several_models(count: impl Display, name: impl Display) -> String {
    catalogue::format("job-several-models", [("count", catalogue::text(&count)), ("name", catalogue::text(&name))])
}

/// The message `job-several-systems`.
#[must_use]
pub fn job_several_systems(count: impl Display, name: impl Display) -> String {
    catalogue::format("job-several-systems", [("count", catalogue::text(&count)), ("name", catalogue::text(&name))])
}

/// The message `job-several-hint`.
#[must_use]
pub fn job_several_hint(ids: impl Display) -> String {
    catalogue::format("job-several-hint", [("ids", catalogue::text(&ids))])
}

/// The message `job-no-model`.
#[must_use]
pub fn job_no_model(name: impl Display) -> String {
    catalogue::format("job-no-model", [("name", catalogue::text(&name))])
}

/// The message `job-no-model-hint`.
#[must_use]
pub fn job_no_model_hint() -> String {
    catalogue::format("job-no-model-hint", [])
}

/// The message `job-no-system`.
#[must_use]
pub fn job_no_system(name: impl Display) -> String {
    catalogue::format("job-no-system", [("name", catalogue::text(&name))])
}

/// The message `job-no-system-hint`.
#[must_use]
pub fn job_no_system_hint() -> String {
    catalogue::format("job-no-system-hint", [])
}

/// The message `job-damaged`.
#[must_use]
pub fn job_damaged(reason: impl Display) -> String {
    catalogue::format("job-damaged", [("reason", catalogue::text(&reason))])
}

/// The message `job-damaged-aside`.
#[must_use]
pub fn job_damaged_aside(place: impl Display, reason: impl Display) -> String {
    catalogue::format("job-damaged-aside", [("place", catalogue::text(&place)), ("reason", catalogue::text(&reason))])
}

/// The message `job-damaged-backup`.
#[must_use]
pub fn job_damaged_backup(backup: impl Display, damage: impl Display) -> String {
    catalogue::format(
        "job-damaged-backup",
        [("backup", catalogue::text(&backup)), ("damage", catalogue::text(&damage))],
    )
}

/// The message `job-choose`.
#[must_use]
pub fn job_choose() -> String {
    catalogue::format("job-choose", [])
}

/// The message `job-reader-slow`.
#[must_use]
pub fn job_reader_slow(seconds: impl Display) -> String {
    catalogue::format("job-reader-slow", [("seconds", catalogue::text(&seconds))])
}

/// The message `job-reader-hint`.
#[must_use]
pub fn job_reader_hint() -> String {
    catalogue::format("job-reader-hint", [])
}

/// The message `job-reader-memory`.
#[must_use]
pub fn job_reader_memory(limit: impl Display) -> String {
    catalogue::format("job-reader-memory", [("limit", catalogue::text(&limit))])
}

/// The message `job-reader-signal`.
#[must_use]
pub fn job_reader_signal(signal: impl Display) -> String {
    catalogue::format("job-reader-signal", [("signal", catalogue::text(&signal))])
}

/// The message `job-reader-silent`.
#[must_use]
pub fn job_reader_silent() -> String {
    catalogue::format("job-reader-silent", [])
}

/// The message `job-write-folder`.
#[must_use]
pub fn job_write_folder(file: impl Display) -> String {
    catalogue::format("job-write-folder", [("file", catalogue::text(&file))])
}

/// The message `job-write-no-folder-hint`.
#[must_use]
pub fn job_write_no_folder_hint() -> String {
    catalogue::format("job-write-no-folder-hint", [])
}

/// The message `job-write-kept`.
#[must_use]
pub fn job_write_kept(failure: impl Display) -> String {
    catalogue::format("job-write-kept", [("failure", catalogue::text(&failure))])
}

/// The message `job-write-no-folder`.
#[must_use]
pub fn job_write_no_folder(file: impl Display) -> String {
    catalogue::format("job-write-no-folder", [("file", catalogue::text(&file))])
}

/// The message `job-write-not-a-folder`.
#[must_use]
pub fn job_write_not_a_folder(file: impl Display) -> String {
    catalogue::format("job-write-not-a-folder", [("file", catalogue::text(&file))])
}

/// The message `job-write-forbidden`.
#[must_use]
pub fn job_write_forbidden(file: impl Display) -> String {
    catalogue::format("job-write-forbidden", [("file", catalogue::text(&file))])
}

/// The message `job-write-read-only`.
#[must_use]
pub fn job_write_read_only(file: impl Display) -> String {
    catalogue::format("job-write-read-only", [("file", catalogue::text(&file))])
}

/// The message `job-write-name`.
#[must_use]
pub fn job_write_name(file: impl Display) -> String {
    catalogue::format("job-write-name", [("file", catalogue::text(&file))])
}

/// The message `job-write-name-hint`.
#[must_use]
pub fn job_write_name_hint() -> String {
    catalogue::format("job-write-name-hint", [])
}

/// The message `job-write-nothing`.
#[must_use]
pub fn job_write_nothing(file: impl Display) -> String {
    catalogue::format("job-write-nothing", [("file", catalogue::text(&file))])
}

/// The message `job-write-place-hint`.
#[must_use]
pub fn job_write_place_hint() -> String {
    catalogue::format("job-write-place-hint", [])
}

/// The message `job-write-full`.
#[must_use]
pub fn job_write_full(file: impl Display) -> String {
    catalogue::format("job-write-full", [("file", catalogue::text(&file))])
}

/// The message `job-write-full-hint`.
#[must_use]
pub fn job_write_full_hint() -> String {
    catalogue::format("job-write-full-hint", [])
}

/// The message `job-write-too-large`.
#[must_use]
pub fn job_write_too_large(file: impl Display) -> String {
    catalogue::format("job-write-too-large", [("file", catalogue::text(&file))])
}

/// The message `job-write-forbidden-hint`.
#[must_use]
pub fn job_write_forbidden_hint() -> String {
    catalogue::format("job-write-forbidden-hint", [])
}

/// The message `job-write-failed`.
#[must_use]
pub fn job_write_failed(error: impl Display, file: impl Display) -> String {
    catalogue::format("job-write-failed", [("error", catalogue::text(&error)), ("file", catalogue::text(&file))])
}

/// The message `dfd-twice`.
#[must_use]
pub fn dfd_twice(name: impl Display) -> String {
    catalogue::format("dfd-twice", [("name", catalogue::text(&name))])
}

/// The message `dfd-twice-hint`.
#[must_use]
pub fn dfd_twice_hint() -> String {
    catalogue::format("dfd-twice-hint", [])
}

/// The message `dfd-no-fact`.
#[must_use]
pub fn dfd_no_fact(name: impl Display) -> String {
    catalogue::format("dfd-no-fact", [("name", catalogue::text(&name))])
}

/// The message `dfd-no-fact-hint`.
#[must_use]
pub fn dfd_no_fact_hint() -> String {
    catalogue::format("dfd-no-fact-hint", [])
}

/// The message `dfd-fact-hint`.
#[must_use]
pub fn dfd_fact_hint(name: impl Display) -> String {
    catalogue::format("dfd-fact-hint", [("name", catalogue::text(&name))])
}

/// The message `dfd-has-no`.
#[must_use]
pub fn dfd_has_no(name: impl Display, word: impl Display) -> String {
    catalogue::format("dfd-has-no", [("name", catalogue::text(&name)), ("word", catalogue::text(&word))])
}

/// The message `dfd-fact-one-value`.
#[must_use]
pub fn dfd_fact_one_value(fact: impl Display) -> String {
    catalogue::format("dfd-fact-one-value", [("fact", catalogue::text(&fact))])
}

/// The message `dfd-one-value-hint`.
#[must_use]
pub fn dfd_one_value_hint() -> String {
    catalogue::format("dfd-one-value-hint", [])
}

/// The message `dfd-fact-twice-hint`.
#[must_use]
pub fn dfd_fact_twice_hint() -> String {
    catalogue::format("dfd-fact-twice-hint", [])
}

/// The message `dfd-fact-twice`.
#[must_use]
pub fn dfd_fact_twice(name: impl Display) -> String {
    catalogue::format("dfd-fact-twice", [("name", catalogue::text(&name))])
}

/// The message `dfd-no-value`.
#[must_use]
pub fn dfd_no_value(name: impl Display) -> String {
    catalogue::format("dfd-no-value", [("name", catalogue::text(&name))])
}

/// The message `dfd-no-value-hint`.
#[must_use]
pub fn dfd_no_value_hint(name: impl Display) -> String {
    catalogue::format("dfd-no-value-hint", [("name", catalogue::text(&name))])
}

/// The message `dfd-not-whole`.
#[must_use]
pub fn dfd_not_whole(value: impl Display) -> String {
    catalogue::format("dfd-not-whole", [("value", catalogue::text(&value))])
}

/// The message `dfd-not-whole-hint`.
#[must_use]
pub fn dfd_not_whole_hint(name: impl Display) -> String {
    catalogue::format("dfd-not-whole-hint", [("name", catalogue::text(&name))])
}

/// The message `dfd-not-day`.
#[must_use]
pub fn dfd_not_day(value: impl Display) -> String {
    catalogue::format("dfd-not-day", [("value", catalogue::text(&value))])
}

/// The message `dfd-not-day-hint`.
#[must_use]
pub fn dfd_not_day_hint(name: impl Display) -> String {
    catalogue::format("dfd-not-day-hint", [("name", catalogue::text(&name))])
}

/// The message `dfd-not-order`.
#[must_use]
pub fn dfd_not_order(value: impl Display) -> String {
    catalogue::format("dfd-not-order", [("value", catalogue::text(&value))])
}

/// The message `dfd-not-order-hint`.
#[must_use]
pub fn dfd_not_order_hint() -> String {
    catalogue::format("dfd-not-order-hint", [])
}

/// The message `dfd-one-of`.
#[must_use]
pub fn dfd_one_of(words: impl Display) -> String {
    catalogue::format("dfd-one-of", [("words", catalogue::text(&words))])
}

/// The message `dfd-cannot-be`.
#[must_use]
pub fn dfd_cannot_be(name: impl Display, value: impl Display) -> String {
    catalogue::format("dfd-cannot-be", [("name", catalogue::text(&name)), ("value", catalogue::text(&value))])
}

/// The message `dfd-needs-rectangle`.
#[must_use]
pub fn dfd_needs_rectangle(name: impl Display) -> String {
    catalogue::format("dfd-needs-rectangle", [("name", catalogue::text(&name))])
}

/// The message `dfd-needs-rectangle-hint`.
#[must_use]
pub fn dfd_needs_rectangle_hint(name: impl Display) -> String {
    catalogue::format("dfd-needs-rectangle-hint", [("name", catalogue::text(&name))])
}

/// The message `dfd-one-point`.
#[must_use]
pub fn dfd_one_point(name: impl Display) -> String {
    catalogue::format("dfd-one-point", [("name", catalogue::text(&name))])
}

/// The message `dfd-one-point-hint`.
#[must_use]
pub fn dfd_one_point_hint(name: impl Display) -> String {
    catalogue::format("dfd-one-point-hint", [("name", catalogue::text(&name))])
}

/// The message `dfd-can-have`.
#[must_use]
pub fn dfd_can_have(names: impl Display) -> String {
    catalogue::format("dfd-can-have", [("names", catalogue::text(&names))])
}

/// The message `dfd-needs-value`.
#[must_use]
pub fn dfd_needs_value(name: impl Display) -> String {
    catalogue::format("dfd-needs-value", [("name", catalogue::text(&name))])
}

/// The message `dfd-needs-value-hint`.
#[must_use]
pub fn dfd_needs_value_hint(name: impl Display) -> String {
    catalogue::format("dfd-needs-value-hint", [("name", catalogue::text(&name))])
}

/// The message `dfd-one-value`.
#[must_use]
pub fn dfd_one_value(name: impl Display) -> String {
    catalogue::format("dfd-one-value", [("name", catalogue::text(&name))])
}

/// The message `dfd-odd-point`.
#[must_use]
pub fn dfd_odd_point() -> String {
    catalogue::format("dfd-odd-point", [])
}

/// The message `dfd-odd-point-hint`.
#[must_use]
pub fn dfd_odd_point_hint() -> String {
    catalogue::format("dfd-odd-point-hint", [])
}

/// The message `dfd-no-pixels`.
#[must_use]
pub fn dfd_no_pixels(value: impl Display) -> String {
    catalogue::format("dfd-no-pixels", [("value", catalogue::text(&value))])
}

/// The message `dfd-no-pixels-hint`.
#[must_use]
pub fn dfd_no_pixels_hint() -> String {
    catalogue::format("dfd-no-pixels-hint", [])
}

/// The message `dfd-a-text`.
#[must_use]
pub fn dfd_a_text() -> String {
    catalogue::format("dfd-a-text", [])
}

/// The message `dfd-line-end`.
#[must_use]
pub fn dfd_line_end() -> String {
    catalogue::format("dfd-line-end", [])
}

/// The message `dfd-text-end`.
#[must_use]
pub fn dfd_text_end() -> String {
    catalogue::format("dfd-text-end", [])
}

/// The message `dfd-too-long`.
#[must_use]
pub fn dfd_too_long() -> String {
    catalogue::format("dfd-too-long", [])
}

/// The message `dfd-too-long-hint`.
#[must_use]
pub fn dfd_too_long_hint() -> String {
    catalogue::format("dfd-too-long-hint", [])
}

/// The message `dfd-strange-sign`.
#[must_use]
pub fn dfd_strange_sign(shown: impl Display) -> String {
    catalogue::format("dfd-strange-sign", [("shown", catalogue::text(&shown))])
}

/// The message `dfd-strange-sign-hint`.
#[must_use]
pub fn dfd_strange_sign_hint() -> String {
    catalogue::format("dfd-strange-sign-hint", [])
}

/// The message `dfd-half-arrow`.
#[must_use]
pub fn dfd_half_arrow() -> String {
    catalogue::format("dfd-half-arrow", [])
}

/// The message `dfd-half-arrow-hint`.
#[must_use]
pub fn dfd_half_arrow_hint() -> String {
    catalogue::format("dfd-half-arrow-hint", [])
}

/// The message `dfd-text-open`.
#[must_use]
pub fn dfd_text_open() -> String {
    catalogue::format("dfd-text-open", [])
}

/// The message `dfd-text-open-hint`.
#[must_use]
pub fn dfd_text_open_hint() -> String {
    catalogue::format("dfd-text-open-hint", [])
}

/// The message `dfd-escape`.
#[must_use]
pub fn dfd_escape() -> String {
    catalogue::format("dfd-escape", [])
}

/// The message `dfd-escape-hint`.
#[must_use]
pub fn dfd_escape_hint() -> String {
    catalogue::format("dfd-escape-hint", [])
}

/// The message `dfd-no-block`.
#[must_use]
pub fn dfd_no_block() -> String {
    catalogue::format("dfd-no-block", [])
}

/// The message `dfd-no-block-hint`.
#[must_use]
pub fn dfd_no_block_hint() -> String {
    catalogue::format("dfd-no-block-hint", [])
}

/// The message `dfd-after-statement`.
#[must_use]
pub fn dfd_after_statement(found: impl Display) -> String {
    catalogue::format("dfd-after-statement", [("found", catalogue::text(&found))])
}

/// The message `dfd-after-statement-hint`.
#[must_use]
pub fn dfd_after_statement_hint() -> String {
    catalogue::format("dfd-after-statement-hint", [])
}

/// The message `dfd-no-statement`.
#[must_use]
pub fn dfd_no_statement(found: impl Display) -> String {
    catalogue::format("dfd-no-statement", [("found", catalogue::text(&found))])
}

/// The message `dfd-no-statement-hint`.
#[must_use]
pub fn dfd_no_statement_hint() -> String {
    catalogue::format("dfd-no-statement-hint", [])
}

/// The message `dfd-meant-actor`.
#[must_use]
pub fn dfd_meant_actor() -> String {
    catalogue::format("dfd-meant-actor", [])
}

/// The message `dfd-meant-store`.
#[must_use]
pub fn dfd_meant_store() -> String {
    catalogue::format("dfd-meant-store", [])
}

/// The message `dfd-meant-process`.
#[must_use]
pub fn dfd_meant_process() -> String {
    catalogue::format("dfd-meant-process", [])
}

/// The message `dfd-meant-boundary`.
#[must_use]
pub fn dfd_meant_boundary() -> String {
    catalogue::format("dfd-meant-boundary", [])
}

/// The message `dfd-unknown-statement`.
#[must_use]
pub fn dfd_unknown_statement(word: impl Display) -> String {
    catalogue::format("dfd-unknown-statement", [("word", catalogue::text(&word))])
}

/// The message `dfd-inside-boundary`.
#[must_use]
pub fn dfd_inside_boundary(word: impl Display) -> String {
    catalogue::format("dfd-inside-boundary", [("word", catalogue::text(&word))])
}

/// The message `dfd-inside-boundary-hint`.
#[must_use]
pub fn dfd_inside_boundary_hint() -> String {
    catalogue::format("dfd-inside-boundary-hint", [])
}

/// The message `dfd-no-arrow`.
#[must_use]
pub fn dfd_no_arrow(found: impl Display) -> String {
    catalogue::format("dfd-no-arrow", [("found", catalogue::text(&found))])
}

/// The message `dfd-no-arrow-hint`.
#[must_use]
pub fn dfd_no_arrow_hint() -> String {
    catalogue::format("dfd-no-arrow-hint", [])
}

/// The message `dfd-no-subject`.
#[must_use]
pub fn dfd_no_subject(found: impl Display) -> String {
    catalogue::format("dfd-no-subject", [("found", catalogue::text(&found))])
}

/// The message `dfd-no-subject-hint`.
#[must_use]
pub fn dfd_no_subject_hint() -> String {
    catalogue::format("dfd-no-subject-hint", [])
}

/// The message `dfd-no-handle-after`.
#[must_use]
pub fn dfd_no_handle_after(found: impl Display) -> String {
    catalogue::format("dfd-no-handle-after", [("found", catalogue::text(&found))])
}

/// The message `dfd-key-hint`.
#[must_use]
pub fn dfd_key_hint() -> String {
    catalogue::format("dfd-key-hint", [])
}

/// The message `dfd-second-text`.
#[must_use]
pub fn dfd_second_text() -> String {
    catalogue::format("dfd-second-text", [])
}

/// The message `dfd-second-text-hint`.
#[must_use]
pub fn dfd_second_text_hint() -> String {
    catalogue::format("dfd-second-text-hint", [])
}

/// The message `dfd-value-missing`.
#[must_use]
pub fn dfd_value_missing(found: impl Display, name: impl Display) -> String {
    catalogue::format("dfd-value-missing", [("found", catalogue::text(&found)), ("name", catalogue::text(&name))])
}

/// The message `dfd-value-missing-hint`.
#[must_use]
pub fn dfd_value_missing_hint() -> String {
    catalogue::format("dfd-value-missing-hint", [])
}

/// The message `dfd-no-source`.
#[must_use]
pub fn dfd_no_source(found: impl Display) -> String {
    catalogue::format("dfd-no-source", [("found", catalogue::text(&found))])
}

/// The message `dfd-no-source-hint`.
#[must_use]
pub fn dfd_no_source_hint() -> String {
    catalogue::format("dfd-no-source-hint", [])
}

/// The message `dfd-has-no-block`.
#[must_use]
pub fn dfd_has_no_block(keyword: impl Display) -> String {
    catalogue::format("dfd-has-no-block", [("keyword", catalogue::text(&keyword))])
}

/// The message `dfd-has-no-block-hint`.
#[must_use]
pub fn dfd_has_no_block_hint() -> String {
    catalogue::format("dfd-has-no-block-hint", [])
}

/// The message `dfd-too-deep`.
#[must_use]
pub fn dfd_too_deep(nesting: impl Display) -> String {
    catalogue::format("dfd-too-deep", [("nesting", catalogue::text(&nesting))])
}

/// The message `dfd-too-deep-hint`.
#[must_use]
pub fn dfd_too_deep_hint() -> String {
    catalogue::format("dfd-too-deep-hint", [])
}

/// The message `dfd-block-open`.
#[must_use]
pub fn dfd_block_open() -> String {
    catalogue::format("dfd-block-open", [])
}

/// The message `dfd-block-open-hint`.
#[must_use]
pub fn dfd_block_open_hint() -> String {
    catalogue::format("dfd-block-open-hint", [])
}

/// The message `dfd-no-handle`.
#[must_use]
pub fn dfd_no_handle(text: impl Display) -> String {
    catalogue::format("dfd-no-handle", [("text", catalogue::text(&text))])
}

/// The message `dfd-no-handle-hint`.
#[must_use]
pub fn dfd_no_handle_hint() -> String {
    catalogue::format("dfd-no-handle-hint", [])
}

/// The message `dfd-before-text-hint`.
#[must_use]
pub fn dfd_before_text_hint() -> String {
    catalogue::format("dfd-before-text-hint", [])
}

/// The message `dfd-handle-hint`.
#[must_use]
pub fn dfd_handle_hint() -> String {
    catalogue::format("dfd-handle-hint", [])
}

/// The message `dfd-expected`.
#[must_use]
pub fn dfd_expected(expected: impl Display, found: impl Display) -> String {
    catalogue::format("dfd-expected", [("expected", catalogue::text(&expected)), ("found", catalogue::text(&found))])
}

/// The message `dfd-expected-hint`.
#[must_use]
pub fn dfd_expected_hint(expected: impl Display) -> String {
    catalogue::format("dfd-expected-hint", [("expected", catalogue::text(&expected))])
}

/// The message `dfd-one-model`.
#[must_use]
pub fn dfd_one_model() -> String {
    catalogue::format("dfd-one-model", [])
}

/// The message `dfd-one-model-hint`.
#[must_use]
pub fn dfd_one_model_hint() -> String {
    catalogue::format("dfd-one-model-hint", [])
}

/// The message `dfd-loose`.
#[must_use]
pub fn dfd_loose() -> String {
    catalogue::format("dfd-loose", [])
}

/// The message `dfd-loose-hint`.
#[must_use]
pub fn dfd_loose_hint() -> String {
    catalogue::format("dfd-loose-hint", [])
}

/// The message `dfd-taken`.
#[must_use]
pub fn dfd_taken(handle: impl Display) -> String {
    catalogue::format("dfd-taken", [("handle", catalogue::text(&handle))])
}

/// The message `dfd-taken-hint`.
#[must_use]
pub fn dfd_taken_hint() -> String {
    catalogue::format("dfd-taken-hint", [])
}

/// The message `dfd-unknown-handle`.
#[must_use]
pub fn dfd_unknown_handle(handle: impl Display) -> String {
    catalogue::format("dfd-unknown-handle", [("handle", catalogue::text(&handle))])
}

/// The message `dfd-declare-hint`.
#[must_use]
pub fn dfd_declare_hint() -> String {
    catalogue::format("dfd-declare-hint", [])
}

/// The message `dfd-shows-itself`.
#[must_use]
pub fn dfd_shows_itself(handle: impl Display) -> String {
    catalogue::format("dfd-shows-itself", [("handle", catalogue::text(&handle))])
}

/// The message `dfd-shows-itself-hint`.
#[must_use]
pub fn dfd_shows_itself_hint() -> String {
    catalogue::format("dfd-shows-itself-hint", [])
}

/// The message `dfd-one-outer`.
#[must_use]
pub fn dfd_one_outer() -> String {
    catalogue::format("dfd-one-outer", [])
}

/// The message `dfd-one-outer-hint`.
#[must_use]
pub fn dfd_one_outer_hint() -> String {
    catalogue::format("dfd-one-outer-hint", [])
}

/// The message `dfd-doubtful-fact`.
#[must_use]
pub fn dfd_doubtful_fact(name: impl Display, near: impl Display) -> String {
    catalogue::format("dfd-doubtful-fact", [("name", catalogue::text(&name)), ("near", catalogue::text(&near))])
}

/// The message `dfd-circle`.
#[must_use]
pub fn dfd_circle(handle: impl Display) -> String {
    catalogue::format("dfd-circle", [("handle", catalogue::text(&handle))])
}

/// The message `dfd-circle-hint`.
#[must_use]
pub fn dfd_circle_hint() -> String {
    catalogue::format("dfd-circle-hint", [])
}

/// The message `dfd-deep`.
#[must_use]
pub fn dfd_deep(handle: impl Display, nesting: impl Display) -> String {
    catalogue::format("dfd-deep", [("handle", catalogue::text(&handle)), ("nesting", catalogue::text(&nesting))])
}

/// The message `dfd-deep-hint`.
#[must_use]
pub fn dfd_deep_hint() -> String {
    catalogue::format("dfd-deep-hint", [])
}

/// The message `dfd-threat-at`.
#[must_use]
pub fn dfd_threat_at() -> String {
    catalogue::format("dfd-threat-at", [])
}

/// The message `dfd-threat-at-hint`.
#[must_use]
pub fn dfd_threat_at_hint() -> String {
    catalogue::format("dfd-threat-at-hint", [])
}

/// The message `dfd-decision-on`.
#[must_use]
pub fn dfd_decision_on() -> String {
    catalogue::format("dfd-decision-on", [])
}

/// The message `dfd-decision-on-hint`.
#[must_use]
pub fn dfd_decision_on_hint() -> String {
    catalogue::format("dfd-decision-on-hint", [])
}

/// The message `dfd-no-threat`.
#[must_use]
pub fn dfd_no_threat() -> String {
    catalogue::format("dfd-no-threat", [])
}

/// The message `dfd-crossing`.
#[must_use]
pub fn dfd_crossing() -> String {
    catalogue::format("dfd-crossing", [])
}

/// The message `dfd-crossing-hint`.
#[must_use]
pub fn dfd_crossing_hint() -> String {
    catalogue::format("dfd-crossing-hint", [])
}

/// The message `dfd-is-not`.
#[must_use]
pub fn dfd_is_not(handle: impl Display, what: impl Display) -> String {
    catalogue::format("dfd-is-not", [("handle", catalogue::text(&handle)), ("what", catalogue::text(&what))])
}

/// The message `dfd-a-boundary`.
#[must_use]
pub fn dfd_a_boundary() -> String {
    catalogue::format("dfd-a-boundary", [])
}

/// The message `dfd-a-datum`.
#[must_use]
pub fn dfd_a_datum() -> String {
    catalogue::format("dfd-a-datum", [])
}

/// The message `dfd-a-diagram`.
#[must_use]
pub fn dfd_a_diagram() -> String {
    catalogue::format("dfd-a-diagram", [])
}

/// The message `dfd-a-comment`.
#[must_use]
pub fn dfd_a_comment() -> String {
    catalogue::format("dfd-a-comment", [])
}

/// The message `dfd-a-flow-end`.
#[must_use]
pub fn dfd_a_flow_end() -> String {
    catalogue::format("dfd-a-flow-end", [])
}

/// The message `dfd-a-shown`.
#[must_use]
pub fn dfd_a_shown() -> String {
    catalogue::format("dfd-a-shown", [])
}

/// The message `dfd-a-threatened`.
#[must_use]
pub fn dfd_a_threatened() -> String {
    catalogue::format("dfd-a-threatened", [])
}

/// The message `dfd-a-handle`.
#[must_use]
pub fn dfd_a_handle() -> String {
    catalogue::format("dfd-a-handle", [])
}

/// The message `dfd-a-handle-or-beginning`.
#[must_use]
pub fn dfd_a_handle_or_beginning() -> String {
    catalogue::format("dfd-a-handle-or-beginning", [])
}

/// The message `dfd-a-beginning`.
#[must_use]
pub fn dfd_a_beginning() -> String {
    catalogue::format("dfd-a-beginning", [])
}

/// The message `dfd-an-end`.
#[must_use]
pub fn dfd_an_end() -> String {
    catalogue::format("dfd-an-end", [])
}

/// The message `dfd-missing-before-text`.
#[must_use]
pub fn dfd_missing_before_text(what: impl Display) -> String {
    catalogue::format("dfd-missing-before-text", [("what", catalogue::text(&what))])
}

/// The message `dfd-missing`.
#[must_use]
pub fn dfd_missing(found: impl Display, what: impl Display) -> String {
    catalogue::format("dfd-missing", [("found", catalogue::text(&found)), ("what", catalogue::text(&what))])
}

/// The message `dfd-mistake`.
#[must_use]
pub fn dfd_mistake(column: impl Display, line: impl Display, message: impl Display) -> String {
    catalogue::format(
        "dfd-mistake",
        [
            ("column", catalogue::text(&column)),
            ("line", catalogue::text(&line)),
            ("message", catalogue::text(&message)),
        ],
    )
}

/// The message `dfd-mistake-hinted`.
#[must_use]
pub fn dfd_mistake_hinted(
    column: impl Display,
    hint: impl Display,
    line: impl Display,
    message: impl Display,
) -> String {
    catalogue::format(
        "dfd-mistake-hinted",
        [
            ("column", catalogue::text(&column)),
            ("hint", catalogue::text(&hint)),
            ("line", catalogue::text(&line)),
            ("message", catalogue::text(&message)),
        ],
    )
}

/// The message `dfd-mistakes`.
#[must_use]
pub fn dfd_mistakes(count: usize) -> String {
    catalogue::format("dfd-mistakes", [("count", catalogue::number(count))])
}

/// The message `dfd-mistakes-more`.
#[must_use]
pub fn dfd_mistakes_more(count: usize) -> String {
    catalogue::format("dfd-mistakes-more", [("count", catalogue::number(count))])
}

/// The message `place-arranged`.
#[must_use]
pub fn place_arranged() -> String {
    catalogue::format("place-arranged", [])
}

/// The message `place-diagram-supplied`.
#[must_use]
pub fn place_diagram_supplied() -> String {
    catalogue::format("place-diagram-supplied", [])
}

/// The message `problem-reference-why`.
#[must_use]
pub fn problem_reference_why() -> String {
    catalogue::format("problem-reference-why", [])
}

/// The message `problem-reference-boundary`.
#[must_use]
pub fn problem_reference_boundary(name: impl Display) -> String {
    catalogue::format("problem-reference-boundary", [("name", catalogue::text(&name))])
}

/// The message `problem-reference-holds`.
#[must_use]
pub fn problem_reference_holds(name: impl Display) -> String {
    catalogue::format("problem-reference-holds", [("name", catalogue::text(&name))])
}

/// The message `problem-reference-inside`.
#[must_use]
pub fn problem_reference_inside(name: impl Display) -> String {
    catalogue::format("problem-reference-inside", [("name", catalogue::text(&name))])
}

/// The message `problem-reference-from-element`.
#[must_use]
pub fn problem_reference_from_element(name: impl Display) -> String {
    catalogue::format("problem-reference-from-element", [("name", catalogue::text(&name))])
}

/// The message `problem-reference-from-boundary`.
#[must_use]
pub fn problem_reference_from_boundary(name: impl Display) -> String {
    catalogue::format("problem-reference-from-boundary", [("name", catalogue::text(&name))])
}

/// The message `problem-reference-from-note`.
#[must_use]
pub fn problem_reference_from_note(name: impl Display) -> String {
    catalogue::format("problem-reference-from-note", [("name", catalogue::text(&name))])
}

/// The message `problem-reference-to-element`.
#[must_use]
pub fn problem_reference_to_element(name: impl Display) -> String {
    catalogue::format("problem-reference-to-element", [("name", catalogue::text(&name))])
}

/// The message `problem-reference-to-boundary`.
#[must_use]
pub fn problem_reference_to_boundary(name: impl Display) -> String {
    catalogue::format("problem-reference-to-boundary", [("name", catalogue::text(&name))])
}

/// The message `problem-reference-to-note`.
#[must_use]
pub fn problem_reference_to_note(name: impl Display) -> String {
    catalogue::format("problem-reference-to-note", [("name", catalogue::text(&name))])
}

/// The message `problem-reference-carries`.
#[must_use]
pub fn problem_reference_carries(name: impl Display) -> String {
    catalogue::format("problem-reference-carries", [("name", catalogue::text(&name))])
}

/// The message `problem-boundary-circle-why`.
#[must_use]
pub fn problem_boundary_circle_why() -> String {
    catalogue::format("problem-boundary-circle-why", [])
}

/// The message `problem-boundary-circle`.
#[must_use]
pub fn problem_boundary_circle(names: impl Display) -> String {
    catalogue::format("problem-boundary-circle", [("names", catalogue::text(&names))])
}

/// The message `problem-diagram-circle-why`.
#[must_use]
pub fn problem_diagram_circle_why() -> String {
    catalogue::format("problem-diagram-circle-why", [])
}

/// The message `problem-diagram-circle`.
#[must_use]
pub fn problem_diagram_circle(name: impl Display) -> String {
    catalogue::format("problem-diagram-circle", [("name", catalogue::text(&name))])
}

/// The message `problem-flow-unconnected-why`.
#[must_use]
pub fn problem_flow_unconnected_why() -> String {
    catalogue::format("problem-flow-unconnected-why", [])
}

/// The message `problem-flow-begins-nowhere`.
#[must_use]
pub fn problem_flow_begins_nowhere(name: impl Display) -> String {
    catalogue::format("problem-flow-begins-nowhere", [("name", catalogue::text(&name))])
}

/// The message `problem-flow-ends-nowhere`.
#[must_use]
pub fn problem_flow_ends_nowhere(name: impl Display) -> String {
    catalogue::format("problem-flow-ends-nowhere", [("name", catalogue::text(&name))])
}

/// The message `problem-flow-unconnected`.
#[must_use]
pub fn problem_flow_unconnected(name: impl Display) -> String {
    catalogue::format("problem-flow-unconnected", [("name", catalogue::text(&name))])
}

/// The message `problem-element-unconnected-why`.
#[must_use]
pub fn problem_element_unconnected_why() -> String {
    catalogue::format("problem-element-unconnected-why", [])
}

/// The message `problem-element-unconnected`.
#[must_use]
pub fn problem_element_unconnected(name: impl Display) -> String {
    catalogue::format("problem-element-unconnected", [("name", catalogue::text(&name))])
}

/// The message `problem-part-unreachable-why`.
#[must_use]
pub fn problem_part_unreachable_why() -> String {
    catalogue::format("problem-part-unreachable-why", [])
}

/// The message `problem-part-unreachable`.
#[must_use]
pub fn problem_part_unreachable(name: impl Display) -> String {
    catalogue::format("problem-part-unreachable", [("name", catalogue::text(&name))])
}

/// The message `problem-parts-separate-why`.
#[must_use]
pub fn problem_parts_separate_why() -> String {
    catalogue::format("problem-parts-separate-why", [])
}

/// The message `problem-parts-separate-more`.
#[must_use]
pub fn problem_parts_separate_more(names: impl Display) -> String {
    catalogue::format("problem-parts-separate-more", [("names", catalogue::text(&names))])
}

/// The message `problem-parts-separate`.
#[must_use]
pub fn problem_parts_separate(names: impl Display) -> String {
    catalogue::format("problem-parts-separate", [("names", catalogue::text(&names))])
}

/// The message `problem-loop-why`.
#[must_use]
pub fn problem_loop_why() -> String {
    catalogue::format("problem-loop-why", [])
}

/// The message `problem-loop`.
#[must_use]
pub fn problem_loop(names: impl Display) -> String {
    catalogue::format("problem-loop", [("names", catalogue::text(&names))])
}

/// The message `problem-no-reader-why`.
#[must_use]
pub fn problem_no_reader_why() -> String {
    catalogue::format("problem-no-reader-why", [])
}

/// The message `problem-no-reader`.
#[must_use]
pub fn problem_no_reader(name: impl Display) -> String {
    catalogue::format("problem-no-reader", [("name", catalogue::text(&name))])
}

/// The message `problem-no-writer-why`.
#[must_use]
pub fn problem_no_writer_why() -> String {
    catalogue::format("problem-no-writer-why", [])
}

/// The message `problem-no-writer`.
#[must_use]
pub fn problem_no_writer(name: impl Display) -> String {
    catalogue::format("problem-no-writer", [("name", catalogue::text(&name))])
}

/// The message `problem-black-hole-why`.
#[must_use]
pub fn problem_black_hole_why() -> String {
    catalogue::format("problem-black-hole-why", [])
}

/// The message `problem-black-hole`.
#[must_use]
pub fn problem_black_hole(name: impl Display) -> String {
    catalogue::format("problem-black-hole", [("name", catalogue::text(&name))])
}

/// The message `problem-miracle-why`.
#[must_use]
pub fn problem_miracle_why() -> String {
    catalogue::format("problem-miracle-why", [])
}

/// The message `problem-miracle`.
#[must_use]
pub fn problem_miracle(name: impl Display) -> String {
    catalogue::format("problem-miracle", [("name", catalogue::text(&name))])
}

/// The message `problem-store-to-store-why`.
#[must_use]
pub fn problem_store_to_store_why() -> String {
    catalogue::format("problem-store-to-store-why", [])
}

/// The message `problem-store-to-store`.
#[must_use]
pub fn problem_store_to_store(from: impl Display, name: impl Display, to: impl Display) -> String {
    catalogue::format(
        "problem-store-to-store",
        [("from", catalogue::text(&from)), ("name", catalogue::text(&name)), ("to", catalogue::text(&to))],
    )
}

/// The message `problem-actor-to-store-why`.
#[must_use]
pub fn problem_actor_to_store_why() -> String {
    catalogue::format("problem-actor-to-store-why", [])
}

/// The message `problem-actor-to-store`.
#[must_use]
pub fn problem_actor_to_store(from: impl Display, name: impl Display, to: impl Display) -> String {
    catalogue::format(
        "problem-actor-to-store",
        [("from", catalogue::text(&from)), ("name", catalogue::text(&name)), ("to", catalogue::text(&to))],
    )
}

/// The message `problem-actor-to-actor-why`.
#[must_use]
pub fn problem_actor_to_actor_why() -> String {
    catalogue::format("problem-actor-to-actor-why", [])
}

/// The message `problem-actor-to-actor`.
#[must_use]
pub fn problem_actor_to_actor(from: impl Display, name: impl Display, to: impl Display) -> String {
    catalogue::format(
        "problem-actor-to-actor",
        [("from", catalogue::text(&from)), ("name", catalogue::text(&name)), ("to", catalogue::text(&to))],
    )
}

/// The message `problem-unbalanced-why`.
#[must_use]
pub fn problem_unbalanced_why() -> String {
    catalogue::format("problem-unbalanced-why", [])
}

/// The message `problem-unbalanced-outside`.
#[must_use]
pub fn problem_unbalanced_outside(flow: impl Display, name: impl Display) -> String {
    catalogue::format(
        "problem-unbalanced-outside",
        [("flow", catalogue::text(&flow)), ("name", catalogue::text(&name))],
    )
}

/// The message `problem-unbalanced-inside`.
#[must_use]
pub fn problem_unbalanced_inside(flow: impl Display, name: impl Display) -> String {
    catalogue::format("problem-unbalanced-inside", [("flow", catalogue::text(&flow)), ("name", catalogue::text(&name))])
}

/// The message `problem-boundary-empty-why`.
#[must_use]
pub fn problem_boundary_empty_why() -> String {
    catalogue::format("problem-boundary-empty-why", [])
}

/// The message `problem-boundary-empty`.
#[must_use]
pub fn problem_boundary_empty(name: impl Display) -> String {
    catalogue::format("problem-boundary-empty", [("name", catalogue::text(&name))])
}

/// The message `problem-boundary-one-why`.
#[must_use]
pub fn problem_boundary_one_why() -> String {
    catalogue::format("problem-boundary-one-why", [])
}

/// The message `problem-boundary-one`.
#[must_use]
pub fn problem_boundary_one(name: impl Display) -> String {
    catalogue::format("problem-boundary-one", [("name", catalogue::text(&name))])
}

/// The message `problem-boundary-not-crossed-why`.
#[must_use]
pub fn problem_boundary_not_crossed_why() -> String {
    catalogue::format("problem-boundary-not-crossed-why", [])
}

/// The message `problem-boundary-not-crossed`.
#[must_use]
pub fn problem_boundary_not_crossed(name: impl Display) -> String {
    catalogue::format("problem-boundary-not-crossed", [("name", catalogue::text(&name))])
}

/// The message `problem-boundaries-overlap-why`.
#[must_use]
pub fn problem_boundaries_overlap_why() -> String {
    catalogue::format("problem-boundaries-overlap-why", [])
}

/// The message `problem-boundaries-overlap`.
#[must_use]
pub fn problem_boundaries_overlap(boundaries: impl Display, name: impl Display) -> String {
    catalogue::format(
        "problem-boundaries-overlap",
        [("boundaries", catalogue::text(&boundaries)), ("name", catalogue::text(&name))],
    )
}

/// The message `problem-no-boundary-why`.
#[must_use]
pub fn problem_no_boundary_why() -> String {
    catalogue::format("problem-no-boundary-why", [])
}

/// The message `problem-no-boundary-at-all`.
#[must_use]
pub fn problem_no_boundary_at_all() -> String {
    catalogue::format("problem-no-boundary-at-all", [])
}

/// The message `problem-no-boundary`.
#[must_use]
pub fn problem_no_boundary(name: impl Display) -> String {
    catalogue::format("problem-no-boundary", [("name", catalogue::text(&name))])
}

/// The message `problem-crossing-protocol-why`.
#[must_use]
pub fn problem_crossing_protocol_why() -> String {
    catalogue::format("problem-crossing-protocol-why", [])
}

/// The message `problem-crossing-protocol`.
#[must_use]
pub fn problem_crossing_protocol(boundary: impl Display, flow: impl Display) -> String {
    catalogue::format(
        "problem-crossing-protocol",
        [("boundary", catalogue::text(&boundary)), ("flow", catalogue::text(&flow))],
    )
}

/// The message `problem-crossing-sender-why`.
#[must_use]
pub fn problem_crossing_sender_why() -> String {
    catalogue::format("problem-crossing-sender-why", [])
}

/// The message `problem-crossing-sender`.
#[must_use]
pub fn problem_crossing_sender(boundary: impl Display, flow: impl Display) -> String {
    catalogue::format(
        "problem-crossing-sender",
        [("boundary", catalogue::text(&boundary)), ("flow", catalogue::text(&flow))],
    )
}

/// The message `problem-component-unknown-why`.
#[must_use]
pub fn problem_component_unknown_why() -> String {
    catalogue::format("problem-component-unknown-why", [])
}

/// The message `problem-component-unknown`.
#[must_use]
pub fn problem_component_unknown(component: impl Display, name: impl Display) -> String {
    catalogue::format(
        "problem-component-unknown",
        [("component", catalogue::text(&component)), ("name", catalogue::text(&name))],
    )
}

/// The message `problem-component-kind-why`.
#[must_use]
pub fn problem_component_kind_why() -> String {
    catalogue::format("problem-component-kind-why", [])
}

/// The message `problem-component-kind`.
#[must_use]
pub fn problem_component_kind(
    component: impl Display,
    expected: impl Display,
    kind: impl Display,
    name: impl Display,
) -> String {
    catalogue::format(
        "problem-component-kind",
        [
            ("component", catalogue::text(&component)),
            ("expected", catalogue::text(&expected)),
            ("kind", catalogue::text(&kind)),
            ("name", catalogue::text(&name)),
        ],
    )
}

/// The message `problem-fact-why`.
#[must_use]
pub fn problem_fact_why() -> String {
    catalogue::format("problem-fact-why", [])
}

/// The message `problem-fact-undeclared`.
#[must_use]
pub fn problem_fact_undeclared(hint: impl Display, name: impl Display, of: impl Display) -> String {
    catalogue::format(
        "problem-fact-undeclared",
        [("hint", catalogue::text(&hint)), ("name", catalogue::text(&name)), ("of", catalogue::text(&of))],
    )
}

/// The message `problem-fact-kind`.
#[must_use]
pub fn problem_fact_kind(kind: impl Display, name: impl Display, of: impl Display) -> String {
    catalogue::format(
        "problem-fact-kind",
        [("kind", catalogue::text(&kind)), ("name", catalogue::text(&name)), ("of", catalogue::text(&of))],
    )
}

/// The message `problem-fact-value`.
#[must_use]
pub fn problem_fact_value(expected: impl Display, name: impl Display, of: impl Display, value: impl Display) -> String {
    catalogue::format(
        "problem-fact-value",
        [
            ("expected", catalogue::text(&expected)),
            ("name", catalogue::text(&name)),
            ("of", catalogue::text(&of)),
            ("value", catalogue::text(&value)),
        ],
    )
}

/// The message `problem-duplicate-why`.
#[must_use]
pub fn problem_duplicate_why() -> String {
    catalogue::format("problem-duplicate-why", [])
}

/// The message `problem-duplicate`.
#[must_use]
pub fn problem_duplicate(name: impl Display) -> String {
    catalogue::format("problem-duplicate", [("name", catalogue::text(&name))])
}

/// The message `problem-name-missing-why`.
#[must_use]
pub fn problem_name_missing_why() -> String {
    catalogue::format("problem-name-missing-why", [])
}

/// The message `problem-name-missing`.
#[must_use]
pub fn problem_name_missing(kind: impl Display) -> String {
    catalogue::format("problem-name-missing", [("kind", catalogue::text(&kind))])
}

/// The message `problem-name-missing-flow`.
#[must_use]
pub fn problem_name_missing_flow(name: impl Display) -> String {
    catalogue::format("problem-name-missing-flow", [("name", catalogue::text(&name))])
}

/// The message `problem-name-from-to`.
#[must_use]
pub fn problem_name_from_to(from: impl Display, to: impl Display) -> String {
    catalogue::format("problem-name-from-to", [("from", catalogue::text(&from)), ("to", catalogue::text(&to))])
}

/// The message `problem-flow-no-data-why`.
#[must_use]
pub fn problem_flow_no_data_why() -> String {
    catalogue::format("problem-flow-no-data-why", [])
}

/// The message `problem-flow-no-data-at-all`.
#[must_use]
pub fn problem_flow_no_data_at_all() -> String {
    catalogue::format("problem-flow-no-data-at-all", [])
}

/// The message `problem-flow-no-data`.
#[must_use]
pub fn problem_flow_no_data(name: impl Display) -> String {
    catalogue::format("problem-flow-no-data", [("name", catalogue::text(&name))])
}

/// The message `problem-flow-twice-why`.
#[must_use]
pub fn problem_flow_twice_why() -> String {
    catalogue::format("problem-flow-twice-why", [])
}

/// The message `problem-flow-twice`.
#[must_use]
pub fn problem_flow_twice(name: impl Display) -> String {
    catalogue::format("problem-flow-twice", [("name", catalogue::text(&name))])
}

/// The message `problem-flow-to-itself-why`.
#[must_use]
pub fn problem_flow_to_itself_why() -> String {
    catalogue::format("problem-flow-to-itself-why", [])
}

/// The message `problem-flow-to-itself`.
#[must_use]
pub fn problem_flow_to_itself(name: impl Display) -> String {
    catalogue::format("problem-flow-to-itself", [("name", catalogue::text(&name))])
}

/// The message `problem-data-not-used-why`.
#[must_use]
pub fn problem_data_not_used_why() -> String {
    catalogue::format("problem-data-not-used-why", [])
}

/// The message `problem-data-not-used`.
#[must_use]
pub fn problem_data_not_used(name: impl Display) -> String {
    catalogue::format("problem-data-not-used", [("name", catalogue::text(&name))])
}

/// The message `problem-scope-why`.
#[must_use]
pub fn problem_scope_why() -> String {
    catalogue::format("problem-scope-why", [])
}

/// The message `problem-scope`.
#[must_use]
pub fn problem_scope(name: impl Display) -> String {
    catalogue::format("problem-scope", [("name", catalogue::text(&name))])
}

/// The message `problem-decision-why`.
#[must_use]
pub fn problem_decision_why() -> String {
    catalogue::format("problem-decision-why", [])
}

/// The message `problem-decision-owner`.
#[must_use]
pub fn problem_decision_owner(name: impl Display, number: impl Display) -> String {
    catalogue::format(
        "problem-decision-owner",
        [("name", catalogue::text(&name)), ("number", catalogue::text(&number))],
    )
}

/// The message `problem-decision-expiry`.
#[must_use]
pub fn problem_decision_expiry(name: impl Display, number: impl Display) -> String {
    catalogue::format(
        "problem-decision-expiry",
        [("name", catalogue::text(&name)), ("number", catalogue::text(&number))],
    )
}

/// The message `problem-decision-reason`.
#[must_use]
pub fn problem_decision_reason(name: impl Display, number: impl Display) -> String {
    catalogue::format(
        "problem-decision-reason",
        [("name", catalogue::text(&name)), ("number", catalogue::text(&number))],
    )
}

/// The message `problem-too-fine-why`.
#[must_use]
pub fn problem_too_fine_why() -> String {
    catalogue::format("problem-too-fine-why", [])
}

/// The message `problem-too-fine`.
#[must_use]
pub fn problem_too_fine(count: usize, title: impl Display) -> String {
    catalogue::format("problem-too-fine", [("count", catalogue::number(count)), ("title", catalogue::text(&title))])
}

/// The message `problem-too-coarse-why`.
#[must_use]
pub fn problem_too_coarse_why() -> String {
    catalogue::format("problem-too-coarse-why", [])
}

/// The message `problem-too-coarse-one`.
#[must_use]
pub fn problem_too_coarse_one(title: impl Display) -> String {
    catalogue::format("problem-too-coarse-one", [("title", catalogue::text(&title))])
}

/// The message `problem-too-coarse-none`.
#[must_use]
pub fn problem_too_coarse_none(title: impl Display) -> String {
    catalogue::format("problem-too-coarse-none", [("title", catalogue::text(&title))])
}

/// The message `problem-diagram`.
#[must_use]
pub fn problem_diagram(title: impl Display) -> String {
    catalogue::format("problem-diagram", [("title", catalogue::text(&title))])
}

/// The message `reason-no-threat`.
#[must_use]
pub fn reason_no_threat(threat: impl Display) -> String {
    catalogue::format("reason-no-threat", [("threat", catalogue::text(&threat))])
}

/// The message `reason-no-subject`.
#[must_use]
pub fn reason_no_subject(threat: impl Display) -> String {
    catalogue::format("reason-no-subject", [("threat", catalogue::text(&threat))])
}

/// The message `reason-own-threat`.
#[must_use]
pub fn reason_own_threat() -> String {
    catalogue::format("reason-own-threat", [])
}

/// The message `reason-out-of-scope`.
#[must_use]
pub fn reason_out_of_scope(name: impl Display) -> String {
    catalogue::format("reason-out-of-scope", [("name", catalogue::text(&name))])
}

/// The message `reason-does-not-cross`.
#[must_use]
pub fn reason_does_not_cross(boundary: impl Display, kinds: impl Display, name: impl Display) -> String {
    catalogue::format(
        "reason-does-not-cross",
        [
            ("boundary", catalogue::text(&boundary)),
            ("kinds", catalogue::text(&kinds)),
            ("name", catalogue::text(&name)),
        ],
    )
}

/// The message `reason-other-kinds`.
#[must_use]
pub fn reason_other_kinds(kinds: impl Display, name: impl Display) -> String {
    catalogue::format("reason-other-kinds", [("kinds", catalogue::text(&kinds)), ("name", catalogue::text(&name))])
}

/// The message `reason-other-components`.
#[must_use]
pub fn reason_other_components(components: impl Display) -> String {
    catalogue::format("reason-other-components", [("components", catalogue::text(&components))])
}

/// The message `reason-confirmed`.
#[must_use]
pub fn reason_confirmed() -> String {
    catalogue::format("reason-confirmed", [])
}

/// The message `reason-possible`.
#[must_use]
pub fn reason_possible(facts: impl Display) -> String {
    catalogue::format("reason-possible", [("facts", catalogue::text(&facts))])
}

/// The message `reason-question`.
#[must_use]
pub fn reason_question(facts: impl Display) -> String {
    catalogue::format("reason-question", [("facts", catalogue::text(&facts))])
}

/// The message `reason-stopped`.
#[must_use]
pub fn reason_stopped(facts: impl Display) -> String {
    catalogue::format("reason-stopped", [("facts", catalogue::text(&facts))])
}

/// The message `reason-silent`.
#[must_use]
pub fn reason_silent(facts: impl Display) -> String {
    catalogue::format("reason-silent", [("facts", catalogue::text(&facts))])
}

/// The message `reason-condition`.
#[must_use]
pub fn reason_condition() -> String {
    catalogue::format("reason-condition", [])
}

/// The message `reason-inapplicable`.
#[must_use]
pub fn reason_inapplicable(fact: impl Display, name: impl Display) -> String {
    catalogue::format("reason-inapplicable", [("fact", catalogue::text(&fact)), ("name", catalogue::text(&name))])
}

/// The message `reason-unasked-holds`.
#[must_use]
pub fn reason_unasked_holds(condition: impl Display, fact: impl Display, name: impl Display) -> String {
    catalogue::format(
        "reason-unasked-holds",
        [
            ("condition", catalogue::text(&condition)),
            ("fact", catalogue::text(&fact)),
            ("name", catalogue::text(&name)),
        ],
    )
}

/// The message `reason-unasked-true`.
#[must_use]
pub fn reason_unasked_true(condition: impl Display, fact: impl Display, name: impl Display) -> String {
    catalogue::format(
        "reason-unasked-true",
        [
            ("condition", catalogue::text(&condition)),
            ("fact", catalogue::text(&fact)),
            ("name", catalogue::text(&name)),
        ],
    )
}

/// The message `reason-unasked-false`.
#[must_use]
pub fn reason_unasked_false(condition: impl Display, fact: impl Display, name: impl Display) -> String {
    catalogue::format(
        "reason-unasked-false",
        [
            ("condition", catalogue::text(&condition)),
            ("fact", catalogue::text(&fact)),
            ("name", catalogue::text(&name)),
        ],
    )
}

/// The message `reason-fact`.
#[must_use]
pub fn reason_fact(
    fact: impl Display,
    from: impl Display,
    name: impl Display,
    note: impl Display,
    value: impl Display,
) -> String {
    catalogue::format(
        "reason-fact",
        [
            ("fact", catalogue::text(&fact)),
            ("from", catalogue::text(&from)),
            ("name", catalogue::text(&name)),
            ("note", catalogue::text(&note)),
            ("value", catalogue::text(&value)),
        ],
    )
}

/// The message `reason-truth`.
#[must_use]
pub fn reason_truth(condition: impl Display, truth: impl Display) -> String {
    catalogue::format("reason-truth", [("condition", catalogue::text(&condition)), ("truth", catalogue::text(&truth))])
}

/// The message `reason-step-inapplicable`.
#[must_use]
pub fn reason_step_inapplicable(fact: impl Display, name: impl Display, step: impl Display) -> String {
    catalogue::format(
        "reason-step-inapplicable",
        [("fact", catalogue::text(&fact)), ("name", catalogue::text(&name)), ("step", catalogue::text(&step))],
    )
}

/// The message `reason-step`.
#[must_use]
pub fn reason_step(
    fact: impl Display,
    from: impl Display,
    name: impl Display,
    step: impl Display,
    value: impl Display,
) -> String {
    catalogue::format(
        "reason-step",
        [
            ("fact", catalogue::text(&fact)),
            ("from", catalogue::text(&from)),
            ("name", catalogue::text(&name)),
            ("step", catalogue::text(&step)),
            ("value", catalogue::text(&value)),
        ],
    )
}

/// The message `reason-step-noted`.
#[must_use]
pub fn reason_step_noted(
    fact: impl Display,
    from: impl Display,
    name: impl Display,
    note: impl Display,
    step: impl Display,
    value: impl Display,
) -> String {
    catalogue::format(
        "reason-step-noted",
        [
            ("fact", catalogue::text(&fact)),
            ("from", catalogue::text(&from)),
            ("name", catalogue::text(&name)),
            ("note", catalogue::text(&note)),
            ("step", catalogue::text(&step)),
            ("value", catalogue::text(&value)),
        ],
    )
}

/// The message `reason-risk`.
#[must_use]
pub fn reason_risk(
    bad: impl Display,
    impact: impl Display,
    likelihood: impl Display,
    likely: impl Display,
    score: impl Display,
    severity: impl Display,
) -> String {
    catalogue::format(
        "reason-risk",
        [
            ("bad", catalogue::text(&bad)),
            ("impact", catalogue::text(&impact)),
            ("likelihood", catalogue::text(&likelihood)),
            ("likely", catalogue::text(&likely)),
            ("score", catalogue::text(&score)),
            ("severity", catalogue::text(&severity)),
        ],
    )
}

/// The message `question-carries`.
#[must_use]
pub fn question_carries(name: impl Display) -> String {
    catalogue::format("question-carries", [("name", catalogue::text(&name))])
}

/// The message `question-holds`.
#[must_use]
pub fn question_holds(name: impl Display) -> String {
    catalogue::format("question-holds", [("name", catalogue::text(&name))])
}

/// The message `question-yes`.
#[must_use]
pub fn question_yes() -> String {
    catalogue::format("question-yes", [])
}

/// The message `question-no`.
#[must_use]
pub fn question_no() -> String {
    catalogue::format("question-no", [])
}

/// The message `question-unknown`.
#[must_use]
pub fn question_unknown() -> String {
    catalogue::format("question-unknown", [])
}

/// The message `reason-and-more`.
#[must_use]
pub fn reason_and_more(names: impl Display, rest: impl Display) -> String {
    catalogue::format("reason-and-more", [("names", catalogue::text(&names)), ("rest", catalogue::text(&rest))])
}

/// The message `reason-list-and`.
#[must_use]
pub fn reason_list_and() -> String {
    catalogue::format("reason-list-and", [])
}

/// The message `rules-stopped`.
#[must_use]
pub fn rules_stopped(facts: impl Display) -> String {
    catalogue::format("rules-stopped", [("facts", catalogue::text(&facts))])
}

/// The message `rules-stopped-always`.
#[must_use]
pub fn rules_stopped_always() -> String {
    catalogue::format("rules-stopped-always", [])
}

/// The message `rules-not-known`.
#[must_use]
pub fn rules_not_known(questions: impl Display) -> String {
    catalogue::format("rules-not-known", [("questions", catalogue::text(&questions))])
}

/// The message `rules-not-known-besides`.
#[must_use]
pub fn rules_not_known_besides(facts: impl Display, questions: impl Display) -> String {
    catalogue::format(
        "rules-not-known-besides",
        [("facts", catalogue::text(&facts)), ("questions", catalogue::text(&questions))],
    )
}

/// The message `rules-does-not-apply`.
#[must_use]
pub fn rules_does_not_apply(facts: impl Display) -> String {
    catalogue::format("rules-does-not-apply", [("facts", catalogue::text(&facts))])
}

/// The message `rules-does-not-apply-here`.
#[must_use]
pub fn rules_does_not_apply_here() -> String {
    catalogue::format("rules-does-not-apply-here", [])
}

/// The message `rules-other-components`.
#[must_use]
pub fn rules_other_components(components: impl Display) -> String {
    catalogue::format("rules-other-components", [("components", catalogue::text(&components))])
}

/// The message `rules-out-of-scope`.
#[must_use]
pub fn rules_out_of_scope(name: impl Display) -> String {
    catalogue::format("rules-out-of-scope", [("name", catalogue::text(&name))])
}

/// The message `rules-fact`.
#[must_use]
pub fn rules_fact(from: impl Display, label: impl Display, name: impl Display, value: impl Display) -> String {
    catalogue::format(
        "rules-fact",
        [
            ("from", catalogue::text(&from)),
            ("label", catalogue::text(&label)),
            ("name", catalogue::text(&name)),
            ("value", catalogue::text(&value)),
        ],
    )
}

/// The message `rules-fact-unasked`.
#[must_use]
pub fn rules_fact_unasked(label: impl Display, name: impl Display) -> String {
    catalogue::format("rules-fact-unasked", [("label", catalogue::text(&label)), ("name", catalogue::text(&name))])
}

/// The message `rules-fact-unknown`.
#[must_use]
pub fn rules_fact_unknown(label: impl Display, name: impl Display) -> String {
    catalogue::format("rules-fact-unknown", [("label", catalogue::text(&label)), ("name", catalogue::text(&name))])
}

/// The message `rules-and`.
#[must_use]
pub fn rules_and(first: impl Display, second: impl Display) -> String {
    catalogue::format("rules-and", [("first", catalogue::text(&first)), ("second", catalogue::text(&second))])
}

/// The message `rules-from-person`.
#[must_use]
pub fn rules_from_person() -> String {
    catalogue::format("rules-from-person", [])
}

/// The message `rules-from-answer`.
#[must_use]
pub fn rules_from_answer() -> String {
    catalogue::format("rules-from-answer", [])
}

/// The message `rules-from-import`.
#[must_use]
pub fn rules_from_import() -> String {
    catalogue::format("rules-from-import", [])
}

/// The message `rules-from-assumption`.
#[must_use]
pub fn rules_from_assumption() -> String {
    catalogue::format("rules-from-assumption", [])
}

/// The message `rules-from-convention`.
#[must_use]
pub fn rules_from_convention(note: impl Display) -> String {
    catalogue::format("rules-from-convention", [("note", catalogue::text(&note))])
}

/// The message `rules-from-component`.
#[must_use]
pub fn rules_from_component(note: impl Display) -> String {
    catalogue::format("rules-from-component", [("note", catalogue::text(&note))])
}

/// The message `rules-from-propagated`.
#[must_use]
pub fn rules_from_propagated(note: impl Display) -> String {
    catalogue::format("rules-from-propagated", [("note", catalogue::text(&note))])
}

/// The message `rules-from-diagram`.
#[must_use]
pub fn rules_from_diagram() -> String {
    catalogue::format("rules-from-diagram", [])
}

/// The message `rules-kind`.
#[must_use]
pub fn rules_kind(kind: impl Display, name: impl Display) -> String {
    catalogue::format("rules-kind", [("kind", catalogue::text(&kind)), ("name", catalogue::text(&name))])
}

/// The message `rules-both-ways`.
#[must_use]
pub fn rules_both_ways(name: impl Display) -> String {
    catalogue::format("rules-both-ways", [("name", catalogue::text(&name))])
}

/// The message `rules-one-way`.
#[must_use]
pub fn rules_one_way(name: impl Display) -> String {
    catalogue::format("rules-one-way", [("name", catalogue::text(&name))])
}

/// The message `rules-component`.
#[must_use]
pub fn rules_component(name: impl Display, value: impl Display) -> String {
    catalogue::format("rules-component", [("name", catalogue::text(&name)), ("value", catalogue::text(&value))])
}

/// The message `rules-no-component`.
#[must_use]
pub fn rules_no_component(name: impl Display) -> String {
    catalogue::format("rules-no-component", [("name", catalogue::text(&name))])
}

/// The message `rules-crosses`.
#[must_use]
pub fn rules_crosses(name: impl Display, value: impl Display) -> String {
    catalogue::format("rules-crosses", [("name", catalogue::text(&name)), ("value", catalogue::text(&value))])
}

/// The message `rules-crosses-none`.
#[must_use]
pub fn rules_crosses_none(name: impl Display) -> String {
    catalogue::format("rules-crosses-none", [("name", catalogue::text(&name))])
}

/// The message `rules-carries`.
#[must_use]
pub fn rules_carries(name: impl Display, value: impl Display) -> String {
    catalogue::format("rules-carries", [("name", catalogue::text(&name)), ("value", catalogue::text(&value))])
}

/// The message `rules-carries-none`.
#[must_use]
pub fn rules_carries_none(name: impl Display) -> String {
    catalogue::format("rules-carries-none", [("name", catalogue::text(&name))])
}

/// The message `rules-carries-unasked`.
#[must_use]
pub fn rules_carries_unasked(name: impl Display) -> String {
    catalogue::format("rules-carries-unasked", [("name", catalogue::text(&name))])
}

/// The message `rules-holds`.
#[must_use]
pub fn rules_holds(name: impl Display, value: impl Display) -> String {
    catalogue::format("rules-holds", [("name", catalogue::text(&name)), ("value", catalogue::text(&value))])
}

/// The message `rules-holds-none`.
#[must_use]
pub fn rules_holds_none(name: impl Display) -> String {
    catalogue::format("rules-holds-none", [("name", catalogue::text(&name))])
}

/// The message `rules-holds-unasked`.
#[must_use]
pub fn rules_holds_unasked(name: impl Display) -> String {
    catalogue::format("rules-holds-unasked", [("name", catalogue::text(&name))])
}

/// The message `rules-receives`.
#[must_use]
pub fn rules_receives(name: impl Display, value: impl Display) -> String {
    catalogue::format("rules-receives", [("name", catalogue::text(&name)), ("value", catalogue::text(&value))])
}

/// The message `rules-receives-none`.
#[must_use]
pub fn rules_receives_none(name: impl Display) -> String {
    catalogue::format("rules-receives-none", [("name", catalogue::text(&name))])
}

/// The message `rules-sends`.
#[must_use]
pub fn rules_sends(name: impl Display, value: impl Display) -> String {
    catalogue::format("rules-sends", [("name", catalogue::text(&name)), ("value", catalogue::text(&value))])
}

/// The message `rules-sends-none`.
#[must_use]
pub fn rules_sends_none(name: impl Display) -> String {
    catalogue::format("rules-sends-none", [("name", catalogue::text(&name))])
}

/// The message `rules-in-boundary`.
#[must_use]
pub fn rules_in_boundary(name: impl Display, value: impl Display) -> String {
    catalogue::format("rules-in-boundary", [("name", catalogue::text(&name)), ("value", catalogue::text(&value))])
}

/// The message `rules-in-boundary-none`.
#[must_use]
pub fn rules_in_boundary_none(name: impl Display) -> String {
    catalogue::format("rules-in-boundary-none", [("name", catalogue::text(&name))])
}

/// The message `rules-carried-by`.
#[must_use]
pub fn rules_carried_by(name: impl Display, value: impl Display) -> String {
    catalogue::format("rules-carried-by", [("name", catalogue::text(&name)), ("value", catalogue::text(&value))])
}

/// The message `rules-carried-by-none`.
#[must_use]
pub fn rules_carried_by_none(name: impl Display) -> String {
    catalogue::format("rules-carried-by-none", [("name", catalogue::text(&name))])
}

/// The message `rules-held-by`.
#[must_use]
pub fn rules_held_by(name: impl Display, value: impl Display) -> String {
    catalogue::format("rules-held-by", [("name", catalogue::text(&name)), ("value", catalogue::text(&value))])
}

/// The message `rules-held-by-none`.
#[must_use]
pub fn rules_held_by_none(name: impl Display) -> String {
    catalogue::format("rules-held-by-none", [("name", catalogue::text(&name))])
}

/// The message `rules-contains`.
#[must_use]
pub fn rules_contains(name: impl Display, value: impl Display) -> String {
    catalogue::format("rules-contains", [("name", catalogue::text(&name)), ("value", catalogue::text(&value))])
}

/// The message `rules-contains-none`.
#[must_use]
pub fn rules_contains_none(name: impl Display) -> String {
    catalogue::format("rules-contains-none", [("name", catalogue::text(&name))])
}

/// The message `rules-crossed-by`.
#[must_use]
pub fn rules_crossed_by(name: impl Display, value: impl Display) -> String {
    catalogue::format("rules-crossed-by", [("name", catalogue::text(&name)), ("value", catalogue::text(&value))])
}

/// The message `rules-crossed-by-none`.
#[must_use]
pub fn rules_crossed_by_none(name: impl Display) -> String {
    catalogue::format("rules-crossed-by-none", [("name", catalogue::text(&name))])
}

/// The message `rules-any`.
#[must_use]
pub fn rules_any(value: impl Display) -> String {
    catalogue::format("rules-any", [("value", catalogue::text(&value))])
}

/// The message `rules-any-none`.
#[must_use]
pub fn rules_any_none() -> String {
    catalogue::format("rules-any-none", [])
}

/// The message `settings-no-language`.
#[must_use]
pub fn settings_no_language(language: impl Display) -> String {
    catalogue::format("settings-no-language", [("language", catalogue::text(&language))])
}

/// The message `backups-name`.
#[must_use]
pub fn backups_name(day: impl Display) -> String {
    catalogue::format("backups-name", [("day", catalogue::text(&day))])
}

/// The message `backups-none-of-that-name`.
#[must_use]
pub fn backups_none_of_that_name() -> String {
    catalogue::format("backups-none-of-that-name", [])
}

/// The message `backups-none-hint`.
#[must_use]
pub fn backups_none_hint() -> String {
    catalogue::format("backups-none-hint", [])
}

/// The message `workspace-moved-unnoted`.
#[must_use]
pub fn workspace_moved_unnoted(place: impl Display) -> String {
    catalogue::format("workspace-moved-unnoted", [("place", catalogue::text(&place))])
}

/// The message `workspace-moved-unnoted-hint`.
#[must_use]
pub fn workspace_moved_unnoted_hint(place: impl Display) -> String {
    catalogue::format("workspace-moved-unnoted-hint", [("place", catalogue::text(&place))])
}

/// The message `workspace-not-noted`.
#[must_use]
pub fn workspace_not_noted(error: impl Display) -> String {
    catalogue::format("workspace-not-noted", [("error", catalogue::text(&error))])
}

/// The message `settings-views-unfit`.
#[must_use]
pub fn settings_views_unfit() -> String {
    catalogue::format("settings-views-unfit", [])
}

/// The message `thumbnails-too-many`.
#[must_use]
pub fn thumbnails_too_many() -> String {
    catalogue::format("thumbnails-too-many", [])
}

/// The message `deed-set`.
#[must_use]
pub fn deed_set() -> String {
    catalogue::format("deed-set", [])
}

/// The message `deed-restore-backup`.
#[must_use]
pub fn deed_restore_backup() -> String {
    catalogue::format("deed-restore-backup", [])
}

/// The message `deed-move-workspace`.
#[must_use]
pub fn deed_move_workspace() -> String {
    catalogue::format("deed-move-workspace", [])
}

/// The message `store-backing-up`.
#[must_use]
pub fn store_backing_up() -> String {
    catalogue::format("store-backing-up", [])
}

/// The message `store-moving`.
#[must_use]
pub fn store_moving() -> String {
    catalogue::format("store-moving", [])
}

/// The message `store-opening`.
#[must_use]
pub fn store_opening() -> String {
    catalogue::format("store-opening", [])
}

/// The message `store-restoring`.
#[must_use]
pub fn store_restoring() -> String {
    catalogue::format("store-restoring", [])
}

/// The message `store-upgrading`.
#[must_use]
pub fn store_upgrading() -> String {
    catalogue::format("store-upgrading", [])
}

/// The message `store-creating`.
#[must_use]
pub fn store_creating() -> String {
    catalogue::format("store-creating", [])
}

/// The message `store-checking`.
#[must_use]
pub fn store_checking() -> String {
    catalogue::format("store-checking", [])
}

/// The message `store-reading-pins`.
#[must_use]
pub fn store_reading_pins() -> String {
    catalogue::format("store-reading-pins", [])
}

/// The message `store-pinning`.
#[must_use]
pub fn store_pinning() -> String {
    catalogue::format("store-pinning", [])
}

/// The message `store-counting`.
#[must_use]
pub fn store_counting() -> String {
    catalogue::format("store-counting", [])
}

/// The message `store-reading-history`.
#[must_use]
pub fn store_reading_history() -> String {
    catalogue::format("store-reading-history", [])
}

/// The message `store-loading`.
#[must_use]
pub fn store_loading() -> String {
    catalogue::format("store-loading", [])
}

/// The message `store-reading-view`.
#[must_use]
pub fn store_reading_view() -> String {
    catalogue::format("store-reading-view", [])
}

/// The message `store-keeping-view`.
#[must_use]
pub fn store_keeping_view() -> String {
    catalogue::format("store-keeping-view", [])
}

/// The message `store-entering-system`.
#[must_use]
pub fn store_entering_system() -> String {
    catalogue::format("store-entering-system", [])
}

/// The message `store-listing-systems`.
#[must_use]
pub fn store_listing_systems() -> String {
    catalogue::format("store-listing-systems", [])
}

/// The message `store-finding-system`.
#[must_use]
pub fn store_finding_system() -> String {
    catalogue::format("store-finding-system", [])
}

/// The message `store-removing-system`.
#[must_use]
pub fn store_removing_system() -> String {
    catalogue::format("store-removing-system", [])
}

/// The message `store-reading-setting`.
#[must_use]
pub fn store_reading_setting() -> String {
    catalogue::format("store-reading-setting", [])
}

/// The message `store-changing-setting`.
#[must_use]
pub fn store_changing_setting() -> String {
    catalogue::format("store-changing-setting", [])
}

/// The message `store-locking-file`.
#[must_use]
pub fn store_locking_file() -> String {
    catalogue::format("store-locking-file", [])
}

/// The message `store-locking`.
#[must_use]
pub fn store_locking() -> String {
    catalogue::format("store-locking", [])
}

/// The message `store-saving`.
#[must_use]
pub fn store_saving() -> String {
    catalogue::format("store-saving", [])
}

/// The message `store-removing-backup`.
#[must_use]
pub fn store_removing_backup() -> String {
    catalogue::format("store-removing-backup", [])
}

/// The message `store-listing-backups`.
#[must_use]
pub fn store_listing_backups() -> String {
    catalogue::format("store-listing-backups", [])
}

/// The message `store-adding-model`.
#[must_use]
pub fn store_adding_model() -> String {
    catalogue::format("store-adding-model", [])
}

/// The message `store-making-folder`.
#[must_use]
pub fn store_making_folder() -> String {
    catalogue::format("store-making-folder", [])
}

/// The message `store-filing`.
#[must_use]
pub fn store_filing() -> String {
    catalogue::format("store-filing", [])
}

/// The message `store-removing-model`.
#[must_use]
pub fn store_removing_model() -> String {
    catalogue::format("store-removing-model", [])
}

/// The message `store-copying-backup`.
#[must_use]
pub fn store_copying_backup() -> String {
    catalogue::format("store-copying-backup", [])
}

/// The message `store-copying-backup-to`.
#[must_use]
pub fn store_copying_backup_to() -> String {
    catalogue::format("store-copying-backup-to", [])
}

/// The message `store-listing-models`.
#[must_use]
pub fn store_listing_models() -> String {
    catalogue::format("store-listing-models", [])
}

/// The message `store-finding-model`.
#[must_use]
pub fn store_finding_model() -> String {
    catalogue::format("store-finding-model", [])
}

/// The message `store-finding-files`.
#[must_use]
pub fn store_finding_files() -> String {
    catalogue::format("store-finding-files", [])
}

/// The message `store-setting-aside`.
#[must_use]
pub fn store_setting_aside() -> String {
    catalogue::format("store-setting-aside", [])
}

/// The message `store-undoing`.
#[must_use]
pub fn store_undoing() -> String {
    catalogue::format("store-undoing", [])
}

/// The message `store-redoing`.
#[must_use]
pub fn store_redoing() -> String {
    catalogue::format("store-redoing", [])
}

/// The message `store-binding`.
#[must_use]
pub fn store_binding() -> String {
    catalogue::format("store-binding", [])
}

/// The message `store-archiving`.
#[must_use]
pub fn store_archiving() -> String {
    catalogue::format("store-archiving", [])
}

/// The message `store-deleting`.
#[must_use]
pub fn store_deleting() -> String {
    catalogue::format("store-deleting", [])
}

/// The message `store-taking-out`.
#[must_use]
pub fn store_taking_out() -> String {
    catalogue::format("store-taking-out", [])
}

/// The message `store-a-step`.
#[must_use]
pub fn store_a_step() -> String {
    catalogue::format("store-a-step", [])
}

/// The message `store-its-state`.
#[must_use]
pub fn store_its_state() -> String {
    catalogue::format("store-its-state", [])
}

/// The message `store-a-model-id`.
#[must_use]
pub fn store_a_model_id() -> String {
    catalogue::format("store-a-model-id", [])
}

/// The message `store-links`.
#[must_use]
pub fn store_links() -> String {
    catalogue::format("store-links", [])
}

/// The message `store-a-system-id`.
#[must_use]
pub fn store_a_system_id() -> String {
    catalogue::format("store-a-system-id", [])
}

/// The message `store-a-record`.
#[must_use]
pub fn store_a_record() -> String {
    catalogue::format("store-a-record", [])
}

/// The message `store-a-criticality`.
#[must_use]
pub fn store_a_criticality() -> String {
    catalogue::format("store-a-criticality", [])
}

/// The message `store-a-tier`.
#[must_use]
pub fn store_a_tier() -> String {
    catalogue::format("store-a-tier", [])
}

/// The message `store-record`.
#[must_use]
pub fn store_record(id: impl Display, kind: impl Display) -> String {
    catalogue::format("store-record", [("id", catalogue::text(&id)), ("kind", catalogue::text(&kind))])
}

/// The message `store-unknown-word`.
#[must_use]
pub fn store_unknown_word(word: impl Display) -> String {
    catalogue::format("store-unknown-word", [("word", catalogue::text(&word))])
}

/// The message `store-not-unicode`.
#[must_use]
pub fn store_not_unicode() -> String {
    catalogue::format("store-not-unicode", [])
}

/// The message `store-newer-schema`.
#[must_use]
pub fn store_newer_schema(schema: impl Display) -> String {
    catalogue::format("store-newer-schema", [("schema", catalogue::text(&schema))])
}

/// The message `store-foreign-backup`.
#[must_use]
pub fn store_foreign_backup() -> String {
    catalogue::format("store-foreign-backup", [])
}

/// The message `store-writing-forbidden`.
#[must_use]
pub fn store_writing_forbidden() -> String {
    catalogue::format("store-writing-forbidden", [])
}

/// The message `store-write-protected`.
#[must_use]
pub fn store_write_protected() -> String {
    catalogue::format("store-write-protected", [])
}

/// The message `store-cannot-open`.
#[must_use]
pub fn store_cannot_open() -> String {
    catalogue::format("store-cannot-open", [])
}

/// The message `store-in-the-way`.
#[must_use]
pub fn store_in_the_way() -> String {
    catalogue::format("store-in-the-way", [])
}

/// The message `store-gone-or-empty`.
#[must_use]
pub fn store_gone_or_empty() -> String {
    catalogue::format("store-gone-or-empty", [])
}

/// The message `store-no-database`.
#[must_use]
pub fn store_no_database() -> String {
    catalogue::format("store-no-database", [])
}

/// The message `store-strange-tables`.
#[must_use]
pub fn store_strange_tables() -> String {
    catalogue::format("store-strange-tables", [])
}

/// The message `store-too-short`.
#[must_use]
pub fn store_too_short() -> String {
    catalogue::format("store-too-short", [])
}

/// The message `store-among-backups`.
#[must_use]
pub fn store_among_backups() -> String {
    catalogue::format("store-among-backups", [])
}

/// The message `store-error-full`.
#[must_use]
pub fn store_error_full(attempt: impl Display, path: impl Display) -> String {
    catalogue::format("store-error-full", [("attempt", catalogue::text(&attempt)), ("path", catalogue::text(&path))])
}

/// The message `store-error-not-writable`.
#[must_use]
pub fn store_error_not_writable(attempt: impl Display, path: impl Display, reason: impl Display) -> String {
    catalogue::format(
        "store-error-not-writable",
        [
            ("attempt", catalogue::text(&attempt)),
            ("path", catalogue::text(&path)),
            ("reason", catalogue::text(&reason)),
        ],
    )
}

/// The message `store-error-vanished`.
#[must_use]
pub fn store_error_vanished(attempt: impl Display, path: impl Display) -> String {
    catalogue::format(
        "store-error-vanished",
        [("attempt", catalogue::text(&attempt)), ("path", catalogue::text(&path))],
    )
}

/// The message `store-error-in-use`.
#[must_use]
pub fn store_error_in_use(path: impl Display) -> String {
    catalogue::format("store-error-in-use", [("path", catalogue::text(&path))])
}

/// The message `store-error-busy`.
#[must_use]
pub fn store_error_busy(attempt: impl Display, path: impl Display) -> String {
    catalogue::format("store-error-busy", [("attempt", catalogue::text(&attempt)), ("path", catalogue::text(&path))])
}

/// The message `store-error-damaged`.
#[must_use]
pub fn store_error_damaged(attempt: impl Display, path: impl Display, reason: impl Display) -> String {
    catalogue::format(
        "store-error-damaged",
        [
            ("attempt", catalogue::text(&attempt)),
            ("path", catalogue::text(&path)),
            ("reason", catalogue::text(&reason)),
        ],
    )
}

/// The message `store-error-foreign`.
#[must_use]
pub fn store_error_foreign(path: impl Display) -> String {
    catalogue::format("store-error-foreign", [("path", catalogue::text(&path))])
}

/// The message `store-error-not-a-workspace`.
#[must_use]
pub fn store_error_not_a_workspace(path: impl Display) -> String {
    catalogue::format("store-error-not-a-workspace", [("path", catalogue::text(&path))])
}

/// The message `store-error-older`.
#[must_use]
pub fn store_error_older(path: impl Display, schema: impl Display) -> String {
    catalogue::format("store-error-older", [("path", catalogue::text(&path)), ("schema", catalogue::text(&schema))])
}

/// The message `store-error-read-only`.
#[must_use]
pub fn store_error_read_only(attempt: impl Display, path: impl Display) -> String {
    catalogue::format(
        "store-error-read-only",
        [("attempt", catalogue::text(&attempt)), ("path", catalogue::text(&path))],
    )
}

/// The message `store-error-missing`.
#[must_use]
pub fn store_error_missing(attempt: impl Display, path: impl Display) -> String {
    catalogue::format("store-error-missing", [("attempt", catalogue::text(&attempt)), ("path", catalogue::text(&path))])
}

/// The message `store-error-exists`.
#[must_use]
pub fn store_error_exists(attempt: impl Display, path: impl Display) -> String {
    catalogue::format("store-error-exists", [("attempt", catalogue::text(&attempt)), ("path", catalogue::text(&path))])
}

/// The message `store-error-not-a-backup`.
#[must_use]
pub fn store_error_not_a_backup(path: impl Display, reason: impl Display) -> String {
    catalogue::format(
        "store-error-not-a-backup",
        [("path", catalogue::text(&path)), ("reason", catalogue::text(&reason))],
    )
}

/// The message `store-error-no-model`.
#[must_use]
pub fn store_error_no_model(attempt: impl Display, model: impl Display, path: impl Display) -> String {
    catalogue::format(
        "store-error-no-model",
        [("attempt", catalogue::text(&attempt)), ("model", catalogue::text(&model)), ("path", catalogue::text(&path))],
    )
}

/// The message `store-error-no-system`.
#[must_use]
pub fn store_error_no_system(attempt: impl Display, path: impl Display, system: impl Display) -> String {
    catalogue::format(
        "store-error-no-system",
        [
            ("attempt", catalogue::text(&attempt)),
            ("path", catalogue::text(&path)),
            ("system", catalogue::text(&system)),
        ],
    )
}

/// The message `store-error-model-exists`.
#[must_use]
pub fn store_error_model_exists(model: impl Display, path: impl Display) -> String {
    catalogue::format(
        "store-error-model-exists",
        [("model", catalogue::text(&model)), ("path", catalogue::text(&path))],
    )
}

/// The message `store-error-diverged`.
#[must_use]
pub fn store_error_diverged(
    attempt: impl Display,
    model: impl Display,
    path: impl Display,
    record: impl Display,
) -> String {
    catalogue::format(
        "store-error-diverged",
        [
            ("attempt", catalogue::text(&attempt)),
            ("model", catalogue::text(&model)),
            ("path", catalogue::text(&path)),
            ("record", catalogue::text(&record)),
        ],
    )
}

/// The message `store-error-unreadable`.
#[must_use]
pub fn store_error_unreadable(
    attempt: impl Display,
    path: impl Display,
    reason: impl Display,
    what: impl Display,
) -> String {
    catalogue::format(
        "store-error-unreadable",
        [
            ("attempt", catalogue::text(&attempt)),
            ("path", catalogue::text(&path)),
            ("reason", catalogue::text(&reason)),
            ("what", catalogue::text(&what)),
        ],
    )
}

/// The message `store-error-disk-failure`.
#[must_use]
pub fn store_error_disk_failure(attempt: impl Display, path: impl Display, reason: impl Display) -> String {
    catalogue::format(
        "store-error-disk-failure",
        [
            ("attempt", catalogue::text(&attempt)),
            ("path", catalogue::text(&path)),
            ("reason", catalogue::text(&reason)),
        ],
    )
}

/// The message `store-error-io`.
#[must_use]
pub fn store_error_io(attempt: impl Display, path: impl Display, source: impl Display) -> String {
    catalogue::format(
        "store-error-io",
        [
            ("attempt", catalogue::text(&attempt)),
            ("path", catalogue::text(&path)),
            ("source", catalogue::text(&source)),
        ],
    )
}

/// The message `store-error-sqlite`.
#[must_use]
pub fn store_error_sqlite(attempt: impl Display, path: impl Display, source: impl Display) -> String {
    catalogue::format(
        "store-error-sqlite",
        [
            ("attempt", catalogue::text(&attempt)),
            ("path", catalogue::text(&path)),
            ("source", catalogue::text(&source)),
        ],
    )
}

/// The message `store-error-sqlite-too-old`.
#[must_use]
pub fn store_error_sqlite_too_old(path: impl Display, version: impl Display) -> String {
    catalogue::format(
        "store-error-sqlite-too-old",
        [("path", catalogue::text(&path)), ("version", catalogue::text(&version))],
    )
}

/// The message `ticket-numbered`.
#[must_use]
pub fn ticket_numbered(number: impl Display, title: impl Display) -> String {
    catalogue::format("ticket-numbered", [("number", catalogue::text(&number)), ("title", catalogue::text(&title))])
}

/// The message `ticket-place`.
#[must_use]
pub fn ticket_place(kind: impl Display, place: impl Display) -> String {
    catalogue::format("ticket-place", [("kind", catalogue::text(&kind)), ("place", catalogue::text(&place))])
}

/// The message `ticket-place-flow`.
#[must_use]
pub fn ticket_place_flow(place: impl Display, source: impl Display, target: impl Display) -> String {
    catalogue::format(
        "ticket-place-flow",
        [
            ("place", catalogue::text(&place)),
            ("source", catalogue::text(&source)),
            ("target", catalogue::text(&target)),
        ],
    )
}

/// The message `ticket-severity`.
#[must_use]
pub fn ticket_severity(severity: impl Display) -> String {
    catalogue::format("ticket-severity", [("severity", catalogue::text(&severity))])
}

/// The message `ticket-severity-computed`.
#[must_use]
pub fn ticket_severity_computed(arithmetic: impl Display, severity: impl Display) -> String {
    catalogue::format(
        "ticket-severity-computed",
        [("arithmetic", catalogue::text(&arithmetic)), ("severity", catalogue::text(&severity))],
    )
}

/// The message `ticket-category`.
#[must_use]
pub fn ticket_category(category: impl Display) -> String {
    catalogue::format("ticket-category", [("category", catalogue::text(&category))])
}

/// The message `ticket-status`.
#[must_use]
pub fn ticket_status(status: impl Display) -> String {
    catalogue::format("ticket-status", [("status", catalogue::text(&status))])
}

/// The message `ticket-model`.
#[must_use]
pub fn ticket_model(model: impl Display) -> String {
    catalogue::format("ticket-model", [("model", catalogue::text(&model))])
}

/// The message `ticket-model-diagrams`.
#[must_use]
pub fn ticket_model_diagrams(diagrams: impl Display, model: impl Display) -> String {
    catalogue::format(
        "ticket-model-diagrams",
        [("diagrams", catalogue::text(&diagrams)), ("model", catalogue::text(&model))],
    )
}

/// The message `ticket-facts`.
#[must_use]
pub fn ticket_facts() -> String {
    catalogue::format("ticket-facts", [])
}

/// The message `ticket-stale`.
#[must_use]
pub fn ticket_stale() -> String {
    catalogue::format("ticket-stale", [])
}

/// The message `ticket-why`.
#[must_use]
pub fn ticket_why() -> String {
    catalogue::format("ticket-why", [])
}

/// The message `ticket-check`.
#[must_use]
pub fn ticket_check() -> String {
    catalogue::format("ticket-check", [])
}

/// The message `ticket-fix`.
#[must_use]
pub fn ticket_fix() -> String {
    catalogue::format("ticket-fix", [])
}

/// The message `ticket-references`.
#[must_use]
pub fn ticket_references() -> String {
    catalogue::format("ticket-references", [])
}

/// The message `ticket-decision`.
#[must_use]
pub fn ticket_decision() -> String {
    catalogue::format("ticket-decision", [])
}

/// The message `ticket-decided`.
#[must_use]
pub fn ticket_decided(author: impl Display, day: impl Display, status: impl Display) -> String {
    catalogue::format(
        "ticket-decided",
        [("author", catalogue::text(&author)), ("day", catalogue::text(&day)), ("status", catalogue::text(&status))],
    )
}

/// The message `ticket-reason`.
#[must_use]
pub fn ticket_reason(reason: impl Display) -> String {
    catalogue::format("ticket-reason", [("reason", catalogue::text(&reason))])
}

/// The message `ticket-owner`.
#[must_use]
pub fn ticket_owner(owner: impl Display) -> String {
    catalogue::format("ticket-owner", [("owner", catalogue::text(&owner))])
}

/// The message `ticket-expires`.
#[must_use]
pub fn ticket_expires(day: impl Display) -> String {
    catalogue::format("ticket-expires", [("day", catalogue::text(&day))])
}

/// The message `name-the-model`.
#[must_use]
pub fn name_the_model() -> String {
    catalogue::format("name-the-model", [])
}

/// The message `name-unnamed-actor`.
#[must_use]
pub fn name_unnamed_actor() -> String {
    catalogue::format("name-unnamed-actor", [])
}

/// The message `name-unnamed-process`.
#[must_use]
pub fn name_unnamed_process() -> String {
    catalogue::format("name-unnamed-process", [])
}

/// The message `name-unnamed-store`.
#[must_use]
pub fn name_unnamed_store() -> String {
    catalogue::format("name-unnamed-store", [])
}

/// The message `name-unnamed-element`.
#[must_use]
pub fn name_unnamed_element() -> String {
    catalogue::format("name-unnamed-element", [])
}

/// The message `name-unnamed-flow`.
#[must_use]
pub fn name_unnamed_flow() -> String {
    catalogue::format("name-unnamed-flow", [])
}

/// The message `name-unnamed-boundary`.
#[must_use]
pub fn name_unnamed_boundary() -> String {
    catalogue::format("name-unnamed-boundary", [])
}

/// The message `name-unnamed-datum`.
#[must_use]
pub fn name_unnamed_datum() -> String {
    catalogue::format("name-unnamed-datum", [])
}

/// The message `name-empty-note`.
#[must_use]
pub fn name_empty_note() -> String {
    catalogue::format("name-empty-note", [])
}

/// The message `name-open-end`.
#[must_use]
pub fn name_open_end() -> String {
    catalogue::format("name-open-end", [])
}

/// The message `name-flow-between`.
#[must_use]
pub fn name_flow_between(from: impl Display, to: impl Display) -> String {
    catalogue::format("name-flow-between", [("from", catalogue::text(&from)), ("to", catalogue::text(&to))])
}

/// The message `severity-critical`.
#[must_use]
pub fn severity_critical() -> String {
    catalogue::format("severity-critical", [])
}

/// The message `severity-high`.
#[must_use]
pub fn severity_high() -> String {
    catalogue::format("severity-high", [])
}

/// The message `severity-medium`.
#[must_use]
pub fn severity_medium() -> String {
    catalogue::format("severity-medium", [])
}

/// The message `severity-low`.
#[must_use]
pub fn severity_low() -> String {
    catalogue::format("severity-low", [])
}

/// The message `severity-none`.
#[must_use]
pub fn severity_none() -> String {
    catalogue::format("severity-none", [])
}

/// The message `status-open`.
#[must_use]
pub fn status_open() -> String {
    catalogue::format("status-open", [])
}

/// The message `status-mitigate`.
#[must_use]
pub fn status_mitigate() -> String {
    catalogue::format("status-mitigate", [])
}

/// The message `status-accept`.
#[must_use]
pub fn status_accept() -> String {
    catalogue::format("status-accept", [])
}

/// The message `status-transfer`.
#[must_use]
pub fn status_transfer() -> String {
    catalogue::format("status-transfer", [])
}

/// The message `status-eliminate`.
#[must_use]
pub fn status_eliminate() -> String {
    catalogue::format("status-eliminate", [])
}

/// The message `status-notApplicable`.
#[must_use]
pub fn status_not_applicable() -> String {
    catalogue::format("status-notApplicable", [])
}

/// The message `kind-actor`.
#[must_use]
pub fn kind_actor() -> String {
    catalogue::format("kind-actor", [])
}

/// The message `kind-process`.
#[must_use]
pub fn kind_process() -> String {
    catalogue::format("kind-process", [])
}

/// The message `kind-store`.
#[must_use]
pub fn kind_store() -> String {
    catalogue::format("kind-store", [])
}

/// The message `kind-flow`.
#[must_use]
pub fn kind_flow() -> String {
    catalogue::format("kind-flow", [])
}

/// The message `kind-boundary`.
#[must_use]
pub fn kind_boundary() -> String {
    catalogue::format("kind-boundary", [])
}

/// The message `kind-data`.
#[must_use]
pub fn kind_data() -> String {
    catalogue::format("kind-data", [])
}

/// The message `kind-note`.
#[must_use]
pub fn kind_note() -> String {
    catalogue::format("kind-note", [])
}

/// The message `kind-model`.
#[must_use]
pub fn kind_model() -> String {
    catalogue::format("kind-model", [])
}

/// The message `kind-diagram`.
#[must_use]
pub fn kind_diagram() -> String {
    catalogue::format("kind-diagram", [])
}

/// The message `count-elements`.
#[must_use]
pub fn count_elements(count: usize) -> String {
    catalogue::format("count-elements", [("count", catalogue::number(count))])
}

/// The message `count-flows`.
#[must_use]
pub fn count_flows(count: usize) -> String {
    catalogue::format("count-flows", [("count", catalogue::number(count))])
}

/// The message `count-boundaries`.
#[must_use]
pub fn count_boundaries(count: usize) -> String {
    catalogue::format("count-boundaries", [("count", catalogue::number(count))])
}

/// The message `count-threats`.
#[must_use]
pub fn count_threats(count: usize) -> String {
    catalogue::format("count-threats", [("count", catalogue::number(count))])
}

/// The message `count-notes`.
#[must_use]
pub fn count_notes(count: usize) -> String {
    catalogue::format("count-notes", [("count", catalogue::number(count))])
}

/// The message `count-questions`.
#[must_use]
pub fn count_questions(count: usize) -> String {
    catalogue::format("count-questions", [("count", catalogue::number(count))])
}

/// The message `count-models`.
#[must_use]
pub fn count_models(count: usize) -> String {
    catalogue::format("count-models", [("count", catalogue::number(count))])
}

/// The message `count-systems`.
#[must_use]
pub fn count_systems(count: usize) -> String {
    catalogue::format("count-systems", [("count", catalogue::number(count))])
}
