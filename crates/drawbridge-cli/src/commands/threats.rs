use crate::answer::{Answer, Status, notes_in_words};
use crate::arguments::examples;
use crate::style::Style;
use crate::text::{line, paragraph};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};
use drawbridge_app::jobs::Severity;
use drawbridge_app::jobs::shelf::Place;
use drawbridge_app::jobs::source::Source;
use drawbridge_app::jobs::threats::{self, RuleSet, TIERS, ThreatAnswer, ThreatsAnswer, Tier};
use drawbridge_app::wire::Failure;
use drawbridge_messages as say;
use serde_json::{Value, json};
use std::ffi::OsString;

/// Columns before what belongs to a threat.
const INDENT: usize = 2;

#[derive(Debug, Args)]
#[command(
    about = say::help_threats(),
    after_help = examples(&[
        "drawbridge threats shop.dfd",
        "drawbridge threats model.json --tier five",
        "drawbridge threats model.json --fail-on high --json",
        "drawbridge threats \"workspace:Web shop\"",
    ]),
)]
pub(crate) struct Threats {
    #[arg(help = say::help_source(), value_name = "FILE")]
    source: OsString,
    #[arg(help = say::help_threats_tier(), long, default_value = "full", value_parser = tier())]
    tier: Tier,
    #[arg(help = say::help_threats_rules(), long, default_value = "library")]
    rules: Rules,
    #[arg(help = say::help_threats_fail_on(), long, value_name = "SEVERITY", value_parser = severity())]
    fail_on: Option<Severity>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Rules {
    #[value(help = say::help_threats_library())]
    Library,
    #[value(help = say::help_threats_embedded())]
    Embedded,
}

impl Threats {
    pub(crate) fn run(self, workspace: &Place) -> Result<Box<dyn Answer>, Failure> {
        let rules = match self.rules {
            Rules::Library => RuleSet::Library,
            Rules::Embedded => RuleSet::Embedded,
        };
        let answer = threats::threats(&Source::parse(&self.source), workspace, self.tier, rules)?;
        let status = match self.fail_on {
            Some(severity) if answer.reaches(severity) => Status::Findings,
            _ => Status::Fine,
        };
        Ok(Box::new(Found { answer, status }))
    }
}

fn tier() -> impl TypedValueParser<Value = Tier> {
    PossibleValuesParser::new(TIERS.map(Tier::word)).map(|word| {
        let tier = TIERS.into_iter().find(|tier| tier.word() == word);
        tier.expect("the parser lets only these words pass")
    })
}

fn severity() -> impl TypedValueParser<Value = Severity> {
    PossibleValuesParser::new(Severity::ALL.map(Severity::word)).map(|word| {
        let severity = Severity::ALL.into_iter().find(|severity| severity.word() == word);
        severity.expect("the parser lets only these words pass")
    })
}

struct Found {
    answer: ThreatsAnswer,
    status: Status,
}

impl Answer for Found {
    fn json(&self) -> Value {
        json!(self.answer)
    }

    fn text(&self, style: &Style) -> String {
        let answer = &self.answer;
        let mut parts = vec![heading(style, answer)];
        parts.extend(answer.threats.iter().map(|threat| card(style, answer, threat)));
        if !answer.questions.is_empty() {
            parts.push(questions(style, answer));
        }
        parts.extend(waiting(style, answer));
        parts.join("\n\n")
    }

    fn remarks(&self) -> Vec<String> {
        notes_in_words(&self.answer.notes)
    }

    fn status(&self) -> Status {
        self.status
    }
}

fn heading(style: &Style, answer: &ThreatsAnswer) -> String {
    let stored = answer.threats.iter().filter(|threat| threat.is_stored()).count();
    let possible = answer.threats.iter().filter(|threat| threat.outcome == "possible").count();
    let confirmed = answer.threats.len() - possible - stored;
    let found = say::cli_found(confirmed, possible, style.strong(&line(&answer.title)));
    let found = if stored > 0 { say::cli_found_stored(found, stored) } else { found };
    match answer.tier {
        Tier::Five => say::cli_for_five(found),
        Tier::Thirty => say::cli_for_thirty(found),
        Tier::Full => found,
    }
}

fn card(style: &Style, answer: &ThreatsAnswer, threat: &ThreatAnswer) -> String {
    let certainty = match threat.outcome {
        "possible" => style.unknown(&format!(" · {}", say::cli_possible())),
        _ if threat.is_stored() => style.faint(&format!(" · {}", say::cli_stored())),
        _ => String::new(),
    };
    let status =
        if threat.status == "open" { String::new() } else { style.good(&format!(" · ✓ {}", threat.status)) };
    let category = style.faint(&format!("· {}", threat.category));
    let number = threat.number.map(|number| format!(" · T{number}")).unwrap_or_default();
    let mut lines = vec![
        format!("{} {category}{}{certainty}{status}", style.severity(threat.severity), style.faint(&number)),
        at_margin(style, &Style::strong, &threat.title),
    ];
    if !threat.sentence.is_empty() && threat.sentence != threat.title {
        lines.push(at_margin(style, &plain, &threat.sentence));
    }
    for (place, because) in threat.because.iter().enumerate() {
        let head = if place == 0 { say::cli_because() } else { String::new() };
        let text = format!("{} {}", stated(&because.name, &because.label, &because.shown), source(&because.from));
        lines.push(labelled(style, &head, &text));
    }
    let changes = threat.removed_by.iter().map(|change| stated(&change.name, &change.label, &change.shown));
    let changes: Vec<String> = changes.collect();
    if !changes.is_empty() {
        lines.push(labelled(style, &say::cli_goes_away(), &changes.join(&say::cli_and())));
    }
    let asked = answer.questions.iter().find(|question| Some(&question.id) == threat.question.as_ref());
    if let Some(question) = asked {
        lines.push(labelled(style, &say::cli_asked(), &question.text));
    }
    if !threat.references.is_empty() {
        lines.push(labelled(style, &say::cli_see(), &threat.references.join(", ")));
    }
    lines.push(labelled(style, &say::cli_key(), &threat.key));
    lines.join("\n")
}

/// A fact of something, in words.
fn stated(name: &str, label: &str, value: &str) -> String {
    if name.is_empty() { format!("{label}: {value}") } else { format!("{name} · {label}: {value}") }
}

/// Where a fact came from, in words.
fn source(from: &str) -> String {
    let words = match from {
        "person" => say::cli_stated(),
        "answer" => say::cli_answered(),
        "import" => say::cli_imported(),
        "assumption" => say::cli_assumed(),
        "convention" => say::cli_by_convention(),
        "component" => say::cli_usual(),
        "propagated" => say::cli_follows(),
        "diagram" => say::cli_drawn(),
        "unasked" => say::cli_unasked(),
        other => other.to_owned(),
    };
    format!("({words})")
}

fn questions(style: &Style, answer: &ThreatsAnswer) -> String {
    let mut lines = vec![style.strong(&say::cli_questions())];
    for question in &answer.questions {
        let settles = say::count_threats(question.settles);
        let text = say::cli_question(&question.at.id, &question.fact, settles, &question.text);
        lines.push(paragraph(style, &style.unknown("? "), 2, &text));
    }
    lines.join("\n")
}

fn waiting(style: &Style, answer: &ThreatsAnswer) -> Option<String> {
    let more = answer.more;
    let deeper = match (answer.tier, more.thirty, more.full) {
        (_, 0, 0) => return None,
        (Tier::Five, thirty, full) if thirty > 0 => say::cli_more_thirty(full, thirty),
        (_, _, full) => say::cli_more_full(full),
    };
    Some(style.faint(&deeper))
}

fn plain(_: &Style, text: &str) -> String {
    text.to_owned()
}

/// Lines under the mark of the threat.
fn at_margin(style: &Style, paint: &dyn Fn(&Style, &str) -> String, text: &str) -> String {
    let lines = paragraph(style, &" ".repeat(INDENT), INDENT, text);
    let painted = lines.lines().map(|line| format!("{}{}", " ".repeat(INDENT), paint(style, line.trim_start())));
    painted.collect::<Vec<_>>().join("\n")
}

/// A line with what it says before it.
fn labelled(style: &Style, label: &str, text: &str) -> String {
    let columns = INDENT + 14;
    let head = format!("{}{}", " ".repeat(INDENT), style.faint(&format!("{label:<14}")));
    paragraph(style, &head, columns, text)
}
