//! The format of a file by its content. The order of the tests matters; extensions are not looked at.

use crate::decode;
use crate::format::Format;
use serde::de::{IgnoredAny, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use std::fmt;

/// How much of a file is looked at for marks, in bytes.
const HEAD: usize = 64 * 1024;

/// Tells the format of a file by its content.
#[must_use]
pub fn detect(bytes: &[u8]) -> Format {
    look(bytes).0
}

/// The format, and how many cells a Threat Dragon file has, counted before anything of it is kept.
pub(crate) fn look(bytes: &[u8]) -> (Format, usize) {
    if bytes.starts_with(b"PK\x03\x04") {
        return (Format::Zip, 0);
    }
    let text = decode::lossy(bytes);
    let text = text.trim_start();
    match text.as_bytes().first() {
        None => (Format::Unknown, 0),
        Some(b'<') => (xml(text), 0),
        Some(b'{') => json(text),
        Some(_) => (plain(text), 0),
    }
}

fn head(text: &str) -> &str {
    let mut end = text.len().min(HEAD);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

fn xml(text: &str) -> Format {
    let head = head(text);
    if head.contains("<!DOCTYPE") || head.contains("<!ENTITY") {
        return Format::DocumentType;
    }
    let root = head.split('<').map(|tag| tag.trim_start()).find(|tag| tag.starts_with(|c: char| c.is_alphabetic()));
    let name = root.unwrap_or_default().split([' ', '>', '/', '\n', '\r', '\t']).next().unwrap_or_default();
    match name.rsplit(':').next().unwrap_or_default() {
        "ThreatModel" if head.contains("ThreatModeling.Model") => Format::Tm7,
        "KnowledgeBase" => Format::Tb7,
        "mxfile" | "mxGraphModel" | "mxlibrary" => Format::DrawIo,
        "svg" if head.contains("&lt;mxfile") => Format::DrawIo,
        _ => Format::Unknown,
    }
}

/// The keys of a JSON object that tell its format; everything else is skipped.
#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
struct Marks {
    drawbridge: Option<IgnoredAny>,
    summary: Option<Value>,
    detail: Option<Detail>,
    version: Option<Value>,
    otm_version: Option<IgnoredAny>,
    project: Option<IgnoredAny>,
    trust_zones: Option<IgnoredAny>,
    schema: Option<Value>,
    application_info: Option<IgnoredAny>,
    threats: Option<IgnoredAny>,
    mitigations: Option<IgnoredAny>,
    assumptions: Option<IgnoredAny>,
    bom_format: Option<Value>,
    spec_format: Option<Value>,
    #[serde(rename = "trust_zones")]
    library_zones: Option<IgnoredAny>,
    #[serde(rename = "data_flows")]
    library_flows: Option<IgnoredAny>,
    scope: Option<IgnoredAny>,
    #[serde(rename = "threagile_version")]
    threagile: Option<IgnoredAny>,
    elements: Option<IgnoredAny>,
    flows: Option<IgnoredAny>,
    boundaries: Option<IgnoredAny>,
    threats_file: Option<IgnoredAny>,
    merge_responses: Option<IgnoredAny>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Detail {
    diagrams: Option<Vec<DiagramMarks>>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
struct DiagramMarks {
    diagram_json: Option<Version1Marks>,
    cells: Option<Count>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Version1Marks {
    cells: Option<Count>,
}

/// The length of a list whose items are skipped.
struct Count(usize);

impl<'de> Deserialize<'de> for Count {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Items;

        impl<'de> Visitor<'de> for Items {
            type Value = Count;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Count, A::Error> {
                let mut count = 0;
                while items.next_element::<IgnoredAny>()?.is_some() {
                    count += 1;
                }
                Ok(Count(count))
            }
        }

        deserializer.deserialize_seq(Items)
    }
}

fn json(text: &str) -> (Format, usize) {
    if head(text).trim_start_matches(['{', ' ']).starts_with("\"drawbridge\"") {
        return (Format::Native, 0);
    }
    // What cannot be parsed, because it was cut off or nests too deep, is told by its words.
    match serde_json::from_str::<Marks>(text) {
        Ok(marks) => (json_by_marks(&marks), marks.cells()),
        Err(_) => (json_by_words(head(text)), 0),
    }
}

impl Marks {
    fn cells(&self) -> usize {
        let diagrams = self.detail.iter().filter_map(|detail| detail.diagrams.as_ref()).flatten();
        let count = |cells: &Option<Count>| cells.as_ref().map_or(0, |cells| cells.0);
        diagrams
            .map(|diagram| count(&diagram.cells) + diagram.diagram_json.as_ref().map_or(0, |old| count(&old.cells)))
            .sum()
    }
}

fn json_by_marks(marks: &Marks) -> Format {
    let is = |value: &Option<Value>, word: &str| value.as_ref().and_then(Value::as_str) == Some(word);
    if marks.drawbridge.is_some() {
        return Format::Native;
    }
    // Either part of a Threat Dragon file may be missing; the other must then be unmistakable.
    let diagrams = marks.detail.as_ref().and_then(|detail| detail.diagrams.as_deref());
    let has_cells =
        |diagrams: &[DiagramMarks]| diagrams.iter().any(|one| one.cells.is_some() || one.diagram_json.is_some());
    if diagrams.is_some_and(|diagrams| marks.summary.is_some() || has_cells(diagrams)) {
        return threat_dragon(diagrams.unwrap_or_default(), marks.version.as_ref());
    }
    let is_titled = marks.summary.as_ref().is_some_and(|summary| summary.get("title").is_some());
    if is_titled && (marks.detail.is_some() || is_version(marks.version.as_ref())) {
        return threat_dragon(&[], marks.version.as_ref());
    }
    if marks.otm_version.is_some() || (marks.project.is_some() && marks.trust_zones.is_some()) {
        return Format::Otm;
    }
    let composed = [&marks.application_info, &marks.threats, &marks.mitigations, &marks.assumptions]
        .iter()
        .any(|one| one.is_some());
    if marks.schema.as_ref().and_then(Value::as_f64) == Some(1.0) && composed {
        return Format::ThreatComposer;
    }
    if is(&marks.bom_format, "CycloneDX") || is(&marks.spec_format, "CycloneDX") {
        return Format::CycloneDx;
    }
    if marks.library_zones.is_some() && marks.library_flows.is_some() && marks.scope.is_some() {
        return Format::TmLibrary;
    }
    if marks.threagile.is_some() {
        return Format::Threagile;
    }
    let pytm = marks.elements.is_some() && marks.flows.is_some() && marks.boundaries.is_some();
    if pytm && (marks.threats_file.is_some() || marks.merge_responses.is_some()) {
        return Format::PytmJson;
    }
    Format::Unknown
}

/// Whether the version is one of Threat Dragon: `2.0`, `v2.3.0-RC1`, `1.6.1`.
fn is_version(version: Option<&Value>) -> bool {
    let version = version.and_then(Value::as_str).unwrap_or_default().trim_start_matches('v');
    version.starts_with("1.") || version.starts_with("2.")
}

fn threat_dragon(diagrams: &[DiagramMarks], version: Option<&Value>) -> Format {
    match version.and_then(Value::as_str) {
        _ if diagrams.iter().any(|diagram| diagram.diagram_json.is_some()) => Format::ThreatDragon1,
        _ if diagrams.iter().any(|diagram| diagram.cells.is_some()) => Format::ThreatDragon2,
        None => Format::ThreatDragon1,
        Some(version) if version.trim_start_matches('v').starts_with("1.") => Format::ThreatDragon1,
        Some(_) => Format::ThreatDragon2,
    }
}

fn json_by_words(head: &str) -> Format {
    let has = |word: &str| head.contains(&format!("\"{word}\""));
    if has("diagramJson") {
        Format::ThreatDragon1
    } else if has("otmVersion") {
        Format::Otm
    } else if has("CycloneDX") {
        Format::CycloneDx
    } else if has("summary") && (has("detail") || has("version")) {
        Format::ThreatDragon2
    } else if has("applicationInfo") {
        Format::ThreatComposer
    } else if has("threagile_version") {
        Format::Threagile
    } else {
        Format::Unknown
    }
}

fn plain(text: &str) -> Format {
    let head = head(text);
    let mut lines = head.lines().map(str::trim_end);
    let begins = |key: &str| head.lines().any(|line| line.starts_with(key));
    if begins("otmVersion:") || begins("\"otmVersion\":") {
        return Format::Otm;
    }
    if begins("threagile_version:") || (begins("includes:") && begins("title:")) {
        return Format::Threagile;
    }
    if lines.any(|line| line.trim_start().starts_with("threatmodel \"")) {
        return Format::Hcltm;
    }
    if begins("from pytm import") || begins("import pytm") {
        return Format::PytmSource;
    }
    let first = head.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'));
    let Some(first) = first else { return Format::Unknown };
    let keyword = first.split([' ', '\t']).next().unwrap_or_default();
    if KEYWORDS.contains(&keyword) && first.len() > keyword.len() {
        return Format::Notation;
    }
    Format::Unknown
}

/// What the first statement of a `.dfd` text can begin with.
const KEYWORDS: [&str; 13] = [
    "model",
    "diagram",
    "boundary",
    "boundary-line",
    "data",
    "actor",
    "process",
    "store",
    "flow",
    "note",
    "threat",
    "decision",
    "comment",
];
