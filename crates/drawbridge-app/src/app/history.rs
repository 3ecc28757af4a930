//! The history of a model: what was done, and the way back to it.

use super::App;
use crate::wire::{self, Failure};
use drawbridge_messages as say;
use drawbridge_store::{HistoryEntry, HistoryPage, Step, StepState};

/// How many steps are listed where nobody says how many.
const USUAL: u32 = 500;
/// The most steps that are listed at once.
const MOST: u32 = 1_000;

impl App {
    /// The answer to `history`.
    pub(crate) fn history(&mut self, request: wire::HistoryRequest) -> Result<Vec<wire::HistoryStep>, Failure> {
        let limit = request.count.unwrap_or(USUAL).min(MOST);
        let page = HistoryPage { before: request.before.map(i64::from), limit };
        Ok(self.workspace.history(request.model, page)?.into_iter().map(told).collect())
    }

    /// The answer to `jumpBack`.
    pub(crate) fn jump_back(&mut self, request: wire::JumpBack) -> Result<Option<wire::Answer>, Failure> {
        self.must_be_writable(say::deed_change)?;
        let model = request.model;
        self.session(model)?;
        let step = request.step.map(i64::from);
        let Some(way) = self.workspace.way_to(model, step)? else {
            let hint = Some(say::history_no_way_hint());
            return Err(Failure { hint, ..Failure::usage(&say::history_no_way()) });
        };
        if way.is_empty() {
            return Ok(None);
        }
        let words = match step {
            None => say::history_to_the_beginning(),
            Some(step) => {
                let page = HistoryPage { before: Some(step.saturating_add(1)), limit: 1 };
                let entry = self.workspace.history(model, page)?.pop();
                say::history_back_to(entry.map(|entry| entry.words).unwrap_or_default())
            }
        };
        let (author, time) = (self.author.name.clone(), (self.surroundings.clock)());
        self.workspace.append(model, &way, &Step { mark: None, author, time, words })?;
        self.walked(model, Some(way))
    }
}

fn told(step: HistoryEntry) -> wire::HistoryStep {
    let state = match step.state {
        StepState::Done => "done",
        StepState::Undone => "undone",
        StepState::Dropped => "dropped",
    };
    wire::HistoryStep {
        number: u32::try_from(step.seq).unwrap_or(u32::MAX),
        author: step.author,
        time: step.time,
        words: step.words,
        state: state.to_owned(),
        kinds: step.kinds.into_iter().collect(),
    }
}
