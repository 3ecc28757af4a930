use super::Rejection;
use super::draft::{Draft, checked};
use crate::facts::{FactName, Facts, Provenance, Value};
use crate::subject::Subject;
use drawbridge_messages as say;

pub(super) fn effect(
    draft: &mut Draft<'_>,
    subject: Subject,
    fact: &FactName,
    value: Option<&Value>,
    from: Provenance,
) -> Result<(), Rejection> {
    checked(fact.as_str())?;
    if let Some(Value::Text(text)) = value {
        checked(text)?;
    }
    let change = |facts: &mut Facts| match value {
        Some(value) => facts.state(fact.clone(), value.clone(), from),
        None => facts.retract(fact, from),
    };
    let missing = Rejection::NoSubject(subject);
    match subject {
        Subject::Boundary(id) => {
            let mut record = (**draft.boundary(id).ok_or(missing)?).clone();
            change(&mut record.facts);
            draft.put(record);
        }
        Subject::Flow(id) => {
            let mut record = draft.the_flow(id)?;
            change(&mut record.facts);
            draft.put(record);
        }
        Subject::Element(id) => {
            let mut record = draft.the_element(id)?;
            change(&mut record.facts);
            draft.put(record);
        }
        Subject::Data(id) => {
            let mut record = (**draft.datum(id).ok_or(missing)?).clone();
            change(&mut record.facts);
            draft.put(record);
        }
        Subject::Model | Subject::Note(_) => {
            return Err(Rejection::WrongKind { attempt: say::refused_fact(), subject });
        }
    }
    Ok(())
}
