//! A session: one open model with its analysis and its drawings, kept in step by diffs.

mod analysis;
mod pictures;
mod ticket;

use crate::wire::{self, Failure, Fragment, OutcomeChanges, Picture, Snapshot, Theme};
pub(crate) use analysis::{Analysis, written};
use drawbridge_messages as say;
use drawbridge_model::ids::ModelId;
use drawbridge_model::model::Mismatch;
use drawbridge_model::{DiagramId, Diff, Edit, Model, Subject, ThreatKey, change};
use drawbridge_rules::Rules;
use pictures::Pictures;
pub(crate) use pictures::export as picture;
use std::sync::Arc;

/// What followed from a diff.
#[derive(Debug)]
pub(crate) struct Followed {
    pub(crate) fragments: Vec<Fragment>,
    pub(crate) outcomes: OutcomeChanges,
    pub(crate) told: wire::Told,
}

/// An open model.
#[derive(Debug)]
pub(crate) struct Session {
    id: ModelId,
    model: Model,
    revision: u32,
    analysis: Analysis,
    pictures: Pictures,
}

impl Session {
    pub(crate) fn new(id: ModelId, model: Model, rules: &Arc<Rules>) -> Self {
        let analysis = Analysis::new(rules.clone(), &model);
        Self { id, model, revision: 0, analysis, pictures: Pictures::default() }
    }

    pub(crate) fn model(&self) -> &Model {
        &self.model
    }

    pub(crate) fn revision(&self) -> u32 {
        self.revision
    }

    /// Carries out an edit on the model alone; [`Session::follow`] brings the rest in step once it is durable.
    pub(crate) fn change(&mut self, edit: &Edit) -> Result<Diff, Failure> {
        Ok(change(&mut self.model, edit)?)
    }

    /// Carries out a diff on the model alone.
    pub(crate) fn apply(&mut self, diff: &Diff) -> Result<(), Mismatch> {
        self.model.apply(diff)
    }

    /// Undoes a change that could not be made durable.
    pub(crate) fn take_back(&mut self, diff: &Diff) {
        self.model.apply(&diff.reversed()).expect("the diff was made on this model just now");
    }

    /// Brings analysis and drawings in step with a diff that the model has already, and gives what changed in them.
    pub(crate) fn follow(&mut self, diff: &Diff) -> Followed {
        self.revision += 1;
        let (outcomes, told) = self.analysis.follow(&self.model, diff);
        let fragments = self.pictures.follow(&self.model, &self.analysis);
        Followed { fragments, outcomes, told }
    }

    /// Everything that a window needs; the caller adds history, notes and file.
    pub(crate) fn snapshot(&mut self) -> Result<Snapshot, Failure> {
        let first = self.model.ordered_diagrams().first().map(|diagram| diagram.id);
        let drawing = match first {
            Some(first) => Some(self.drawing(first)?),
            None => None,
        };
        Ok(Snapshot {
            model: self.id,
            revision: self.revision,
            records: self.model.records().collect(),
            drawing,
            tier: self.analysis.tier(),
            suggestions: self.analysis.suggestions(),
            questions: self.analysis.questions(),
            more: self.analysis.more(),
            history: wire::HistoryState::default(),
            notes: Vec::new(),
            notes_are_new: false,
            file: None,
        })
    }

    pub(crate) fn drawing(&mut self, diagram: DiagramId) -> Result<wire::Drawing, Failure> {
        if self.model.diagram(diagram).is_none() {
            return Err(Failure::usage(&say::failure_no_diagram()));
        }
        Ok(self.pictures.drawing(&self.model, diagram, &self.analysis))
    }

    /// What the edit would draw anew on the diagram, tried on a scratch copy.
    pub(crate) fn preview(&mut self, diagram: DiagramId, edit: &Edit) -> Result<Vec<Fragment>, Failure> {
        let mut scratch = self.model.clone();
        change(&mut scratch, edit)?;
        Ok(self.pictures.preview(&scratch, diagram, &self.analysis))
    }

    pub(crate) fn set_tier(&mut self, tier: wire::Tier) -> wire::TierAnswer {
        let outcomes = self.analysis.set_tier(&self.model, tier);
        let fragments = self.pictures.follow(&self.model, &self.analysis);
        wire::TierAnswer { outcomes, fragments }
    }

    pub(crate) fn unfold(&mut self, key: &ThreatKey) -> wire::TierAnswer {
        let outcomes = self.analysis.unfold(&self.model, key);
        let fragments = self.pictures.follow(&self.model, &self.analysis);
        wire::TierAnswer { outcomes, fragments }
    }

    pub(crate) fn threats_at(&self, subject: Subject) -> Vec<wire::Suggestion> {
        self.analysis.at(&self.model, subject)
    }

    pub(crate) fn register(&self) -> wire::Register {
        wire::Register { revision: self.revision, rows: self.analysis.register(&self.model) }
    }

    pub(crate) fn silent(&self, subject: Subject) -> Vec<wire::SilentRule> {
        self.analysis.silent(&self.model, subject)
    }

    pub(crate) fn facts(&self, subject: Subject) -> Vec<wire::KnownFact> {
        self.analysis.facts(subject)
    }

    pub(crate) fn ticket(&self, keys: &[ThreatKey]) -> String {
        ticket::text(&self.model, keys.iter().filter_map(|key| self.analysis.whole(&self.model, key)))
    }

    pub(crate) fn cards(&self, keys: &[ThreatKey]) -> Vec<wire::Card> {
        keys.iter().filter_map(|key| self.analysis.card(&self.model, key)).collect()
    }

    pub(crate) fn open_threats(&self) -> drawbridge_store::OpenThreats {
        self.analysis.open_threats(&self.model)
    }

    /// Writes into every decision of an edit why the rules do not suggest its threat, where they do not.
    pub(crate) fn note_silence(&self, edit: &mut Edit) {
        match edit {
            Edit::Several { edits } => edits.iter_mut().for_each(|edit| self.note_silence(edit)),
            Edit::Decide { key, unsuggested, .. } => *unsuggested = self.analysis.unsuggested(key),
            _ => {}
        }
    }

    pub(crate) fn problems(&self) -> Vec<wire::Problem> {
        self.analysis.problems(&self.model)
    }

    pub(crate) fn explain(&self, key: &ThreatKey) -> Result<wire::Explanation, Failure> {
        self.analysis.explain(key)
    }

    pub(crate) fn picture(
        &self,
        diagram: DiagramId,
        format: Picture,
        theme: Theme,
    ) -> Result<(Vec<u8>, Vec<wire::ImportNote>), Failure> {
        pictures::export(&self.model, diagram, format, theme, &self.analysis)
    }
}
