//! The library as the page sees it, and the checks that need it before an edit is planned.

use crate::wire::{self, Code, Failure};
use drawbridge_library::{FactDefinition, FactKind, Library, SubjectKind};
use drawbridge_messages as say;
use drawbridge_model::{Edit, Model, Subject, Value};

/// The fact catalogue for the inspector.
pub(crate) fn facts(library: &Library) -> Vec<wire::FactSummary> {
    let summary = |fact: &FactDefinition| wire::FactSummary {
        id: fact.id.clone(),
        applies_to: fact.applies_to.iter().map(|kind| kind.word().to_owned()).collect(),
        kind: match fact.kind {
            FactKind::YesNo => "flag",
            FactKind::Choice { .. } => "choice",
            FactKind::Number => "number",
            FactKind::Text => "text",
        }
        .to_owned(),
        choices: choices(fact),
        label: fact.label.clone(),
        help: fact.help.clone(),
    };
    library.facts.iter().map(summary).collect()
}

/// The values that a person can pick for a fact; none where they write one.
pub(crate) fn choices(fact: &FactDefinition) -> Vec<wire::Choice> {
    match &fact.kind {
        FactKind::YesNo => [(true, "Yes"), (false, "No")]
            .map(|(value, label)| wire::Choice { value: Value::Flag(value), label: label.to_owned() })
            .into(),
        FactKind::Choice { values, .. } => values
            .iter()
            .map(|choice| wire::Choice { value: Value::text(&choice.value), label: choice.label.clone() })
            .collect(),
        FactKind::Number | FactKind::Text => Vec::new(),
    }
}

/// The components for the palette.
pub(crate) fn components(library: &Library) -> Vec<wire::ComponentSummary> {
    let summary = |component: &drawbridge_library::Component| wire::ComponentSummary {
        id: component.id.to_string(),
        name: component.name.clone(),
        kind: component.kind.word().to_owned(),
        category: component.category.clone(),
        icon: component.icon.clone(),
    };
    library.components.values().map(summary).collect()
}

/// Refuses values that a fact of the catalogue does not take, and components of another kind. Facts and components
/// that no pack knows are let through: they may belong to a pack that is not loaded here.
pub(crate) fn check(library: &Library, model: &Model, edit: &Edit) -> Result<(), Failure> {
    match edit {
        Edit::Several { edits } => edits.iter().try_for_each(|edit| check(library, model, edit)),
        Edit::SetFact { subject, fact, value: Some(value), .. } => {
            let Some(definition) = library.facts.get(fact) else { return Ok(()) };
            if let Some(kind) = kind(model, *subject)
                && !definition.applies_to.contains(&kind)
            {
                return Err(refused(say::failure_fact_kind(kind, &definition.label)));
            }
            if definition.accepts(value) {
                return Ok(());
            }
            Err(refused(say::failure_fact_value(definition.expected(), &definition.label, value)))
        }
        Edit::SetComponent { element, component: Some(component) } => {
            let kind = model.element(*element).map(|element| element.kind);
            fits(library, component, kind)
        }
        Edit::AddElement { kind, component: Some(component), .. } => fits(library, component, Some(*kind)),
        _ => Ok(()),
    }
}

fn fits(library: &Library, id: &str, kind: Option<drawbridge_model::ElementKind>) -> Result<(), Failure> {
    match (library.component(id), kind) {
        (Some(component), Some(kind)) if component.kind != kind => {
            Err(refused(say::failure_component_kind(&component.name, component.kind, kind)))
        }
        _ => Ok(()),
    }
}

fn refused(message: String) -> Failure {
    Failure { code: Code::Rejected, message, hint: None }
}

fn kind(model: &Model, subject: Subject) -> Option<SubjectKind> {
    match subject {
        Subject::Element(id) => model.element(id).map(|element| element.kind.into()),
        Subject::Flow(_) => Some(SubjectKind::Flow),
        Subject::Boundary(_) => Some(SubjectKind::Boundary),
        Subject::Data(_) => Some(SubjectKind::Data),
        Subject::Model => Some(SubjectKind::Model),
        Subject::Note(_) => None,
    }
}
