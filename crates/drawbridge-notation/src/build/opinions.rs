//! Threats written by hand, decisions and comments.

use super::names::Names;
use super::{Builder, Declared};
use crate::FORMAT;
use crate::attributes::{Attributes, FactsAllowed};
use crate::error::NotationError;
use crate::syntax::{About, Name};
use crate::words::{severities, statuses};
use drawbridge_messages as say;
use drawbridge_model::{
    Comment, CommentId, CommentPlace, Decision, DecisionId, Force, Severity, Status, Subject, Threat, ThreatId,
    ThreatKey,
};

impl Builder {
    pub(super) fn threat(&mut self, one: &Declared, names: &Names) -> Result<(), NotationError> {
        let known = ["category", "severity", "status", "description", "mitigation", "number", "order"];
        let attributes = Attributes::of(one.statement, &known, FactsAllowed::No)?;
        let about = about(one);
        if about.threat.is_some() {
            return Err(NotationError::at(about.subject.place, say::dfd_threat_at()).hint(say::dfd_threat_at_hint()));
        }
        let id = ThreatId::derived(FORMAT, &one.handle, 0);
        let at = names.subject(&about.subject)?;
        let threat = Threat {
            id,
            number: self.numbers.threat(attributes.number("number")?),
            at,
            title: one.statement.text.clone().unwrap_or_default(),
            category: attributes.text("category")?,
            severity: attributes.choice("severity", &severities())?.unwrap_or(Severity::None),
            status: attributes.choice("status", &statuses())?.unwrap_or(Status::Open),
            description: attributes.text("description")?,
            mitigation: attributes.text("mitigation")?,
            order: attributes.order(self.index("threat"))?,
            foreign: one.foreign(),
        };
        self.numbers.remember(&threat.key(), threat.number);
        self.records.push(threat.into());
        Ok(())
    }

    pub(super) fn decision(&mut self, one: &Declared, names: &Names) -> Result<(), NotationError> {
        let known = [
            "status",
            "reason",
            "owner",
            "author",
            "time",
            "expires",
            "severity",
            "title",
            "number",
            "beside",
            "unsuggested",
        ];
        let attributes = Attributes::of(one.statement, &known, FactsAllowed::No)?;
        let about = about(one);
        let Some(threat) = &about.threat else {
            return Err(
                NotationError::at(about.subject.place, say::dfd_decision_on()).hint(say::dfd_decision_on_hint())
            );
        };
        let key = key(threat, &about.subject, names)?;
        let decision = Decision {
            id: DecisionId::derived(FORMAT, &one.handle, 0),
            number: self.numbers.decision(&key, attributes.number("number")?),
            key,
            author: attributes.text("author")?,
            time: attributes.text("time")?,
            status: attributes.choice("status", &statuses())?.unwrap_or(Status::Open),
            reason: attributes.text("reason")?,
            owner: attributes.text("owner")?,
            expires: attributes.day("expires")?,
            severity: attributes.choice("severity", &severities())?,
            force: if attributes.flag("beside")? { Force::Beside } else { Force::InForce },
            title: attributes.text("title")?,
            unsuggested: attributes.optional("unsuggested")?,
        };
        self.records.push(decision.into());
        Ok(())
    }

    pub(super) fn comment(&mut self, one: &Declared, names: &Names) -> Result<(), NotationError> {
        let attributes =
            Attributes::of(one.statement, &["author", "time", "answers", "resolved-by"], FactsAllowed::No)?;
        let about = about(one);
        let at = match &about.threat {
            Some(threat) => CommentPlace::Threat(key(threat, &about.subject, names)?),
            None => CommentPlace::Subject(names.subject(&about.subject)?),
        };
        let comment = Comment {
            id: CommentId::derived(FORMAT, &one.handle, 0),
            at,
            answers: attributes.list("answers").first().map(|name| names.comment(name)).transpose()?,
            author: attributes.text("author")?,
            time: attributes.text("time")?,
            text: one.statement.text.clone().unwrap_or_default(),
            resolved_by: attributes.optional("resolved-by")?,
        };
        self.records.push(comment.into());
        Ok(())
    }
}

fn about<'a>(one: &Declared<'a>) -> &'a About {
    one.statement.about.as_ref().expect("the parser gives every threat, decision and comment what it is about")
}

/// The key of `threat@handle`, `threat@flow~boundary` or `own/handle@handle`, with ids for handles.
fn key(threat: &str, subject: &Name, names: &Names) -> Result<ThreatKey, NotationError> {
    let threat = match threat.strip_prefix("own/").and_then(|handle| names.threat(handle)) {
        Some(id) => format!("own/{id}"),
        None => threat.to_owned(),
    };
    let refused = || NotationError::at(subject.place, say::dfd_no_threat()).hint(say::dfd_key_hint());
    let Some((flow, boundary)) = subject.text.split_once('~') else {
        let key = ThreatKey::new(&threat, names.subject(subject)?);
        return ThreatKey::parse(key.as_str()).ok_or_else(refused);
    };
    let part = |text: &str| Name { text: text.to_owned(), place: subject.place };
    match (names.subject(&part(flow))?, names.subject(&part(boundary))?) {
        (Subject::Flow(flow), Subject::Boundary(boundary)) => {
            let key = ThreatKey::pair(&threat, flow, boundary);
            ThreatKey::parse(key.as_str()).ok_or_else(refused)
        }
        _ => Err(NotationError::at(subject.place, say::dfd_crossing()).hint(say::dfd_crossing_hint())),
    }
}
