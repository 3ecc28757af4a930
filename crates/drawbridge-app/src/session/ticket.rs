//! Threats as Markdown for a ticket. Everything that people wrote stands in it as text, never as markup.

use super::analysis::reasons;
use crate::wire::{Card, Outcome, Suggestion, Verdict};
use drawbridge_messages as say;
use drawbridge_model::{Model, Severity, Subject, words};

/// The text of several threats, in their order.
pub(super) fn text(model: &Model, threats: impl Iterator<Item = (Suggestion, Card)>) -> String {
    threats.map(|(threat, card)| one(model, &threat, &card)).collect::<Vec<_>>().join("\n")
}

fn one(model: &Model, threat: &Suggestion, card: &Card) -> String {
    let mut out = Page::default();
    let title = line(&threat.title);
    out.block(&format!(
        "## {}",
        match threat.number {
            Some(number) => say::ticket_numbered(number.to_string(), &title),
            None => title,
        }
    ));
    let severity = severity(threat.severity);
    let facts = [
        place(model, threat.at),
        if card.arithmetic.is_empty() {
            say::ticket_severity(&severity)
        } else {
            say::ticket_severity_computed(line(&card.arithmetic), &severity)
        },
        say::ticket_status(status(&threat.status)),
        whereabouts(model, threat.at),
    ];
    let category = Some(&threat.category).filter(|category| !category.is_empty());
    let category = category.map(|category| say::ticket_category(line(&category.replace('-', " "))));
    out.list(facts.into_iter().chain(category));
    out.paragraphs(&threat.sentence);
    if threat.outcome == Outcome::Stale {
        out.section(&say::ticket_facts(), &[say::ticket_stale()]);
    }
    // What the drawing shows of kinds stands above already.
    let because = card.because.iter().filter(|fact| fact.fact != "kind");
    let because: Vec<String> = because.map(|fact| line(&reasons::reason(fact))).collect();
    out.section(&say::ticket_facts(), &because);
    for (heading, text) in
        [(say::ticket_why(), &card.why), (say::ticket_check(), &card.check), (say::ticket_fix(), &card.fix)]
    {
        if !text.trim().is_empty() {
            out.heading(&heading);
            out.paragraphs(text);
        }
    }
    if !card.references.is_empty() {
        out.section(&say::ticket_references(), &[line(&card.references.join(", "))]);
    }
    if let Some(verdict) = &threat.decision {
        out.section(&say::ticket_decision(), &decision(verdict, &threat.status));
    }
    out.0
}

fn place(model: &Model, at: Subject) -> String {
    let name = line(&words::name(model, at));
    match at {
        Subject::Flow(id) => match model.flow(id) {
            Some(flow) => {
                let end = |end| line(&words::end_name(model, end));
                say::ticket_place_flow(&name, end(flow.from), end(flow.to))
            }
            None => say::ticket_place(say::kind_flow(), &name),
        },
        Subject::Element(id) => {
            let kind = match model.element(id).map(|element| element.kind) {
                Some(drawbridge_model::ElementKind::Actor) => say::kind_actor(),
                Some(drawbridge_model::ElementKind::Store) => say::kind_store(),
                _ => say::kind_process(),
            };
            say::ticket_place(&kind, &name)
        }
        Subject::Boundary(_) => say::ticket_place(say::kind_boundary(), &name),
        Subject::Data(_) => say::ticket_place(say::kind_data(), &name),
        Subject::Note(_) => say::ticket_place(say::kind_note(), &name),
        Subject::Model => say::ticket_place(say::kind_model(), &name),
    }
}

/// The model and the diagrams on which the subject stands.
fn whereabouts(model: &Model, at: Subject) -> String {
    let title = line(&words::name(model, Subject::Model));
    let stands =
        |diagram: drawbridge_model::DiagramId| model.placements_of(at).any(|placement| placement.diagram == diagram);
    let diagrams = model.ordered_diagrams();
    let diagrams: Vec<String> =
        diagrams.iter().filter(|diagram| stands(diagram.id)).map(|diagram| line(&diagram.title)).collect();
    if diagrams.is_empty() {
        say::ticket_model(&title)
    } else {
        say::ticket_model_diagrams(diagrams.join(", "), &title)
    }
}

fn decision(verdict: &Verdict, word: &str) -> Vec<String> {
    let day = verdict.time.get(..10).unwrap_or(&verdict.time);
    let mut out = vec![say::ticket_decided(line(&verdict.author), line(day), status(word))];
    let reason = Some(&verdict.reason).filter(|reason| !reason.trim().is_empty());
    out.extend(reason.map(|reason| say::ticket_reason(line(reason))));
    let owner = Some(&verdict.owner).filter(|owner| !owner.trim().is_empty());
    out.extend(owner.map(|owner| say::ticket_owner(line(owner))));
    out.extend(verdict.expires.as_ref().map(|day| say::ticket_expires(line(day))));
    out
}

fn severity(severity: Severity) -> String {
    match severity {
        Severity::Critical => say::severity_critical(),
        Severity::High => say::severity_high(),
        Severity::Medium => say::severity_medium(),
        Severity::Low => say::severity_low(),
        Severity::None => say::severity_none(),
    }
}

fn status(word: &str) -> String {
    match word {
        "mitigate" => say::status_mitigate(),
        "accept" => say::status_accept(),
        "transfer" => say::status_transfer(),
        "eliminate" => say::status_eliminate(),
        "not-applicable" => say::status_not_applicable(),
        _ => say::status_open(),
    }
}

/// A Markdown text in the making: blocks with an empty line after each.
#[derive(Default)]
struct Page(String);

impl Page {
    fn block(&mut self, text: &str) {
        self.0.push_str(text);
        self.0.push_str("\n\n");
    }

    fn heading(&mut self, text: &str) {
        self.block(&format!("### {text}"));
    }

    fn list(&mut self, lines: impl Iterator<Item = String>) {
        let lines: Vec<String> = lines.map(|line| format!("- {line}")).collect();
        self.block(&lines.join("\n"));
    }

    /// A heading with a list; nothing without lines.
    fn section(&mut self, heading: &str, lines: &[String]) {
        if !lines.is_empty() {
            self.heading(heading);
            self.list(lines.iter().cloned());
        }
    }

    /// A text of several lines, each a paragraph.
    fn paragraphs(&mut self, text: &str) {
        for paragraph in text.lines().map(line).filter(|line| !line.is_empty()) {
            self.block(&paragraph);
        }
    }
}

/// A text on one line, with everything in it that Markdown would take for markup escaped.
fn line(text: &str) -> String {
    let clean = drawbridge_model::text::clean(text);
    let text = clean.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::with_capacity(text.len() + 8);
    // At the start of a line, more is markup: "1. first", "- first", "+ first", "= under a heading".
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    for (at, char) in text.chars().enumerate() {
        let everywhere = matches!(
            char,
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '&' | '#' | '|' | '~' | '$' | '!' | '@'
        );
        let at_start = (at == 0 && matches!(char, '-' | '+' | '=' | ':'))
            || (digits > 0 && at == digits && matches!(char, '.' | ')'));
        if everywhere || at_start {
            out.push('\\');
        }
        out.push(char);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_wrote_is_no_markup() {
        for (written, escaped) in [
            ("<script>alert(1)</script>", r"\<script\>alert(1)\</script\>"),
            ("[click](javascript:x)", r"\[click\](javascript:x)"),
            ("![x](http://a/b.png)", r"\!\[x\](http://a/b.png)"),
            ("# not a heading\n\n---\n- nor a list", r"\# not a heading --- - nor a list"),
            ("- nor this", r"\- nor this"),
            ("1. nor this", r"1\. nor this"),
            ("12) nor this", r"12\) nor this"),
            ("a_b*c*`d`~~e~~|f|&lt;$g$ @all", r"a\_b\*c\*\`d\`\~\~e\~\~\|f\|\&lt;\$g\$ \@all"),
            ("plain words, 3.5 of them - and more", "plain words, 3.5 of them - and more"),
        ] {
            assert_eq!(line(written), escaped);
        }
    }
}
