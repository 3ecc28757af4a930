//! What is left unsaid at a subject, and why, in sentences.

use super::{Analysis, reasons, telling};
use crate::wire::{Because, Silence, SilentRule};
use drawbridge_messages as say;
use drawbridge_model::{Model, Subject, Value, words};
use drawbridge_rules::{Silence as Why, Silent};

impl Analysis {
    /// The rules that say nothing at a subject, those that are stopped by what protects first.
    pub(crate) fn silent(&self, model: &Model, subject: Subject) -> Vec<SilentRule> {
        self.engine.silent_at(subject).into_iter().map(|silent| self.tell_silent(model, subject, silent)).collect()
    }

    fn tell_silent(&self, model: &Model, subject: Subject, silent: Silent) -> SilentRule {
        let facts: Vec<Because> =
            silent.facts.iter().map(|because| telling::because_of(self.library(), because)).collect();
        let is_unsaid = |fact: &Because| {
            silent
                .facts
                .iter()
                .any(|one| one.value == Value::Unknown && one.fact.as_str() == fact.fact && one.of == fact.of)
        };
        let said: Vec<Because> = facts.iter().filter(|fact| !is_unsaid(fact)).cloned().collect();
        let reasons = reasons::joined(if silent.silence == Why::NotKnown { &said } else { &facts });
        let questions = silent.questions.join(" ");
        let (why, sentence) = match (silent.silence, reasons) {
            (Why::Stopped, Some(reasons)) => (Silence::Stopped, say::rules_stopped(&reasons)),
            (Why::Stopped, None) => (Silence::Stopped, say::rules_stopped_always()),
            (Why::NotKnown, Some(reasons)) => (Silence::NotKnown, say::rules_not_known_besides(&reasons, &questions)),
            (Why::NotKnown, None) => (Silence::NotKnown, say::rules_not_known(&questions)),
            (Why::DoesNotApply, Some(reasons)) => (Silence::DoesNotApply, say::rules_does_not_apply(&reasons)),
            (Why::DoesNotApply, None) => (Silence::DoesNotApply, say::rules_does_not_apply_here()),
            (Why::OtherComponents, _) => {
                (Silence::OtherComponents, say::rules_other_components(silent.components.join(", ")))
            }
            (Why::OutOfScope, _) => (Silence::OutOfScope, say::rules_out_of_scope(words::name(model, subject))),
        };
        SilentRule { key: silent.key, title: silent.title, why, sentence, facts }
    }
}
