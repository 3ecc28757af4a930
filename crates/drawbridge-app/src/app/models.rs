//! Commands on models that are open: edit, undo, redo, and what is asked of them.

use super::App;
use crate::session::Followed;
use crate::wire::{self, Failure};
use drawbridge_messages as say;
use drawbridge_model::words;
use drawbridge_store::Step;

impl App {
    /// The answer to `edit`.
    pub(crate) fn edit(&mut self, request: wire::EditModel) -> Result<wire::Answer, Failure> {
        self.must_be_writable(say::deed_change)?;
        let time = (self.surroundings.clock)();
        let mut edit = request.edit;
        super::stamp::stamp(&mut edit, &self.author.name, &time);
        let rules = self.rules.clone();
        let author = self.author.name.clone();
        let model = request.model;
        let session = self.session(model)?;
        super::stamp::settle_lists(session.model(), &mut edit);
        session.note_silence(&mut edit);
        crate::catalogue::check(rules.library(), session.model(), &edit)?;
        let words = words::of(session.model(), &edit);
        let diff = session.change(&edit)?;
        let step = Step { mark: request.mark, author, time, words };
        if let Err(error) = self.workspace.append(model, &diff, &step) {
            self.session(model)?.take_back(&diff);
            return Err(error.into());
        }
        self.answer(model, diff)
    }

    /// The answer to `undo`.
    pub(crate) fn undo(&mut self, request: wire::OfModel) -> Result<Option<wire::Answer>, Failure> {
        self.must_be_writable(say::deed_change)?;
        self.session(request.model)?;
        let time = (self.surroundings.clock)();
        let diff = self.workspace.undo(request.model, &self.author.name, &time)?;
        self.walked(request.model, diff)
    }

    /// The answer to `redo`.
    pub(crate) fn redo(&mut self, request: wire::OfModel) -> Result<Option<wire::Answer>, Failure> {
        self.must_be_writable(say::deed_change)?;
        self.session(request.model)?;
        let time = (self.surroundings.clock)();
        let diff = self.workspace.redo(request.model, &self.author.name, &time)?;
        self.walked(request.model, diff)
    }

    pub(super) fn walked(
        &mut self,
        model: drawbridge_model::ids::ModelId,
        diff: Option<drawbridge_model::Diff>,
    ) -> Result<Option<wire::Answer>, Failure> {
        let Some(diff) = diff else { return Ok(None) };
        if let Err(mismatch) = self.session(model)?.apply(&diff) {
            // The workspace is right: load the model from it again.
            tracing::error!("{mismatch}");
            self.sessions.remove(&model);
            return Err(Failure {
                code: wire::Code::Bug,
                message: say::failure_differed(),
                hint: Some(say::failure_differed_hint()),
            });
        }
        self.answer(model, diff).map(Some)
    }

    /// What the page must learn of a diff that is durable and applied.
    fn answer(
        &mut self,
        model: drawbridge_model::ids::ModelId,
        diff: drawbridge_model::Diff,
    ) -> Result<wire::Answer, Failure> {
        let session = self.session(model)?;
        let Followed { fragments, outcomes, told } = session.follow(&diff);
        let revision = session.revision();
        match self.history_state(model) {
            Ok(history) => Ok(wire::Answer { model, revision, diff, fragments, outcomes, told, history }),
            Err(failure) => {
                // The page does not hear of this diff, so it must begin again from a snapshot.
                self.sessions.remove(&model);
                Err(failure)
            }
        }
    }

    pub(super) fn history_state(
        &mut self,
        model: drawbridge_model::ids::ModelId,
    ) -> Result<wire::HistoryState, Failure> {
        let next = self.workspace.peek(model)?;
        let row = self.workspace.model(model)?;
        Ok(wire::HistoryState { undo: next.undo, redo: next.redo, saved: row.updated, ahead: row.ahead })
    }

    /// The answer to `drawing`.
    pub(crate) fn drawing(&mut self, request: wire::OfDiagram) -> Result<wire::Drawing, Failure> {
        self.session(request.model)?.drawing(request.diagram)
    }

    /// The answer to `preview`.
    pub(crate) fn preview(&mut self, request: wire::Preview) -> Result<Vec<wire::Fragment>, Failure> {
        self.session(request.model)?.preview(request.diagram, &request.edit)
    }

    /// The answer to `problems`.
    pub(crate) fn problems(&mut self, request: wire::OfModel) -> Result<Vec<wire::Problem>, Failure> {
        Ok(self.session(request.model)?.problems())
    }
}
