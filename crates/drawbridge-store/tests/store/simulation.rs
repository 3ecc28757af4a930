//! The acts of the crash tests in memory, to compare what a disk holds with.

use crate::edits::{self, Act};
use crate::scene::{base, bytes, model_id};
use drawbridge_model::{Diff, Model};
use drawbridge_store::{HistoryPage, StepState, Workspace};

/// What is compared: the model's bytes and how many steps are done and undone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct State {
    model: String,
    done: usize,
    undone: usize,
}

impl State {
    pub(crate) fn of(workspace: &Workspace) -> Self {
        let history = workspace.history(model_id(1), HistoryPage { before: None, limit: u32::MAX }).unwrap();
        let count = |state| history.iter().filter(|entry| entry.state == state).count();
        let model = bytes(&workspace.load(model_id(1)).unwrap());
        Self { model, done: count(StepState::Done), undone: count(StepState::Undone) }
    }
}

/// The same acts in memory, with a history of its own.
pub(crate) struct Simulation {
    pub(crate) model: Model,
    done: Vec<Diff>,
    undone: Vec<Diff>,
    pub(crate) next: u64,
    pub(crate) steps: usize,
}

impl Simulation {
    pub(crate) fn new() -> Self {
        Self { model: base(), done: Vec::new(), undone: Vec::new(), next: 0, steps: 0 }
    }

    pub(crate) fn act(&mut self) {
        let number = self.next;
        self.next += 1;
        match edits::act(number) {
            Act::Edit => self.edit(edits::diff(number, &self.model)),
            Act::Undo => {
                if let Some(diff) = self.done.pop() {
                    self.model.apply(&diff.reversed()).unwrap();
                    self.undone.push(diff);
                }
            }
            Act::Redo => {
                if let Some(diff) = self.undone.pop() {
                    self.model.apply(&diff).unwrap();
                    self.done.push(diff);
                }
            }
        }
    }

    fn edit(&mut self, diff: Diff) {
        if diff.is_empty() {
            return;
        }
        self.model.apply(&diff).unwrap();
        self.done.push(diff);
        self.undone.clear();
        self.steps += 1;
    }

    pub(crate) fn state(&self) -> State {
        State { model: bytes(&self.model), done: self.done.len(), undone: self.undone.len() }
    }
}
