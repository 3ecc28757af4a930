//! Commands that ask what the rules say, and what is left unsaid.

use super::App;
use crate::wire::{self, Failure};
use drawbridge_messages as say;

/// How many threats are told of at once; a window shows far fewer.
const AT_ONCE: usize = 500;

impl App {
    /// The answer to `setTier`.
    pub(crate) fn set_tier(&mut self, request: wire::SetTier) -> Result<wire::TierAnswer, Failure> {
        Ok(self.session(request.model)?.set_tier(request.tier))
    }

    /// The answer to `unfold`.
    pub(crate) fn unfold(&mut self, request: wire::OfThreat) -> Result<wire::TierAnswer, Failure> {
        Ok(self.session(request.model)?.unfold(&request.key))
    }

    /// The answer to `threatsAt`.
    pub(crate) fn threats_at(&mut self, request: wire::OfSubject) -> Result<Vec<wire::Suggestion>, Failure> {
        Ok(self.session(request.model)?.threats_at(request.subject))
    }

    /// The answer to `cards`.
    pub(crate) fn cards(&mut self, request: wire::OfThreats) -> Result<Vec<wire::Card>, Failure> {
        if request.keys.len() > AT_ONCE {
            return Err(Failure::usage(&say::failure_too_many_cards()));
        }
        Ok(self.session(request.model)?.cards(&request.keys))
    }

    /// The answer to `explain`.
    pub(crate) fn explain(&mut self, request: wire::OfThreat) -> Result<wire::Explanation, Failure> {
        self.session(request.model)?.explain(&request.key)
    }

    /// The answer to `register`.
    pub(crate) fn register(&mut self, request: wire::OfModel) -> Result<wire::Register, Failure> {
        Ok(self.session(request.model)?.register())
    }

    /// The answer to `silent`.
    pub(crate) fn silent(&mut self, request: wire::OfSubject) -> Result<Vec<wire::SilentRule>, Failure> {
        Ok(self.session(request.model)?.silent(request.subject))
    }

    /// The answer to `facts`.
    pub(crate) fn facts(&mut self, request: wire::OfSubject) -> Result<Vec<wire::KnownFact>, Failure> {
        Ok(self.session(request.model)?.facts(request.subject))
    }

    /// The answer to `ticket`.
    pub(crate) fn ticket(&mut self, request: wire::OfThreats) -> Result<String, Failure> {
        if request.keys.len() > AT_ONCE {
            return Err(Failure::usage(&say::failure_too_many_tickets()));
        }
        Ok(self.session(request.model)?.ticket(&request.keys))
    }
}
