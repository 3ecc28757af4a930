//! Threats written by hand, decisions and comments.

use super::line::Line;
use super::{Writer, in_order};
use crate::words::is_day;
use drawbridge_model::{Force, Severity, Status};

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
                .word(&self.handles.named(threat.at))
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
        for decision in in_order::decisions(self.model, &self.handles) {
            let mut line = Line::new("decision")
                .word(self.handles.decision(decision.id).unwrap_or_default())
                .word("on")
                .word(&self.handles.key(&decision.key))
                .number("number", self.numbers.write_decision(&decision.key, decision.number))
                .text("status", if decision.status == Status::Open { "" } else { decision.status.word() })
                .text("reason", &decision.reason)
                .text("owner", &decision.owner);
            // The reader takes nothing but a day.
            if let Some(expires) = decision.expires.as_deref().filter(|expires| is_day(expires)) {
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
        for comment in in_order::comments(self.model, &self.handles) {
            let at = self.handles.about(&comment.at);
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
}
