//! Threats written by hand, decisions and comments.

use super::Writer;
use super::line::{Line, quote};
use crate::words::is_handle;
use drawbridge_model::{CommentPlace, Force, Severity, Status, Subject, ThreatId, ThreatKey};

impl Writer<'_> {
    pub(super) fn annotations(&mut self) {
        self.notes();
        self.threats();
        self.decisions();
        self.comments();
    }

    fn threats(&mut self) {
        for id in self.sequence.threats.clone() {
            let Some(threat) = self.model.threat(id).cloned() else { continue };
            let line = Line::new("threat")
                .word(self.handles.threat(id).unwrap_or_default())
                .word("at")
                .word(&self.subject(threat.at))
                .quoted(&threat.title)
                .number("number", self.numbers.write_threat(threat.number))
                .text("category", &threat.category)
                .text("severity", if threat.severity == Severity::None { "" } else { threat.severity.word() })
                .text("status", if threat.status == Status::Open { "" } else { threat.status.word() })
                .text("description", &threat.description)
                .text("mitigation", &threat.mitigation);
            self.numbers.remember(&threat.key(), threat.number);
            self.put(line);
        }
    }

    fn decisions(&mut self) {
        let mut decisions: Vec<_> = self.model.decisions().cloned().collect();
        decisions.sort_by(|a, b| a.time.cmp(&b.time));
        for decision in decisions {
            let mut line = Line::new("decision")
                .word(self.handles.decision(decision.id).unwrap_or_default())
                .word("on")
                .word(&self.key(&decision.key))
                .number("number", self.numbers.write_decision(&decision.key, decision.number))
                .text("status", if decision.status == Status::Open { "" } else { decision.status.word() })
                .text("reason", &decision.reason)
                .text("owner", &decision.owner);
            if let Some(expires) = &decision.expires {
                line = line.quoted_attribute("expires", expires);
            }
            if let Some(severity) = decision.severity {
                line = line.text("severity", severity.word());
            }
            if decision.force == Force::Beside {
                line = line.word("beside");
            }
            if let Some(why) = &decision.unsuggested {
                line = line.quoted_attribute("unsuggested", why);
            }
            let line =
                line.text("title", &decision.title).text("author", &decision.author).text("time", &decision.time);
            self.put(line);
        }
    }

    fn comments(&mut self) {
        let mut comments: Vec<_> = self.model.comments().cloned().collect();
        comments.sort_by(|a, b| a.time.cmp(&b.time));
        for comment in comments {
            let at = match &comment.at {
                CommentPlace::Subject(subject) => self.subject(*subject),
                CommentPlace::Threat(key) => self.key(key),
            };
            let mut line = Line::new("comment")
                .word(self.handles.comment(comment.id).unwrap_or_default())
                .word("at")
                .word(&at)
                .quoted(&comment.text)
                .text("author", &comment.author)
                .text("time", &comment.time);
            if let Some(answered) = comment.answers.and_then(|id| self.handles.comment(id)) {
                line = line.word(&format!("answers={answered}"));
            }
            if let Some(by) = &comment.resolved_by {
                line = line.quoted_attribute("resolved-by", by);
            }
            self.put(line);
        }
    }

    /// The handle of a subject; the id of one that is gone.
    fn subject(&self, subject: Subject) -> String {
        self.handles.subject(subject).map_or_else(|| subject.to_string(), str::to_owned)
    }

    /// The key of a threat with handles for ids.
    fn key(&self, key: &ThreatKey) -> String {
        let own = key.threat().strip_prefix("own/").and_then(|id| ThreatId::parse(id).ok());
        let threat = match own.and_then(|id| self.handles.threat(id)) {
            Some(handle) => format!("own/{handle}"),
            None => key.threat().to_owned(),
        };
        let threat = if is_handle(&threat) { threat } else { quote(&threat) };
        match key.boundary() {
            Some(boundary) => {
                format!("{threat}@{}~{}", self.subject(key.subject()), self.subject(Subject::Boundary(boundary)))
            }
            None => format!("{threat}@{}", self.subject(key.subject())),
        }
    }
}
