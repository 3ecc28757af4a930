use super::whereabouts;
use crate::error::ReadError;
use crate::format::Format;
use crate::limits;
use drawbridge_messages as say;
use drawbridge_model::{Facts, Model, Record, Scope, Value, text};

/// Refuses texts that a model may not hold: too long, not composed, or with control characters.
pub(crate) fn check_texts(format: Format, model: &Model) -> Result<(), ReadError> {
    for record in model.records() {
        let mut result = Ok(());
        each_text(&record, &mut |one: &str| {
            if result.is_ok() && one.len() > limits::TEXT {
                let place = say::format_record(whereabouts::of(record.key()));
                result = Err(ReadError::TooLong { format, place, limit: limits::TEXT });
            } else if result.is_ok() && !text::is_clean(one) {
                let message = say::format_not_composed();
                result = Err(ReadError::Shape { format, path: whereabouts::of(record.key()), message });
            }
        });
        result?;
    }
    Ok(())
}

/// Calls with every text of a record that people see.
fn each_text(record: &Record, call: &mut dyn FnMut(&str)) {
    let facts = |facts: &Facts, call: &mut dyn FnMut(&str)| {
        for (name, fact) in facts.iter() {
            call(name.as_str());
            for stated in fact.statements() {
                if let Value::Text(text) = &stated.value {
                    call(text);
                }
            }
        }
    };
    let scope = |scope: &Scope, call: &mut dyn FnMut(&str)| {
        if let Scope::Out { reason } = scope {
            call(reason);
        }
    };
    match record {
        Record::Sheet(one) => {
            [&one.title, &one.owner, &one.reviewer, &one.description].into_iter().for_each(|text| call(text));
            one.contributors.iter().for_each(|text| call(text));
        }
        Record::Diagram(one) => [&one.title, &one.method, &one.description].into_iter().for_each(|text| call(text)),
        Record::Boundary(one) => {
            [&one.name, &one.description].into_iter().for_each(|text| call(text));
            facts(&one.facts, call);
        }
        Record::Data(one) => {
            [&one.name, &one.description].into_iter().for_each(|text| call(text));
            facts(&one.facts, call);
        }
        Record::Element(one) => {
            [&one.name, &one.description, &one.owner].into_iter().for_each(|text| call(text));
            one.component.iter().for_each(|text| call(text));
            scope(&one.scope, call);
            facts(&one.facts, call);
        }
        Record::Flow(one) => {
            [&one.name, &one.description, &one.owner].into_iter().for_each(|text| call(text));
            scope(&one.scope, call);
            facts(&one.facts, call);
        }
        Record::Note(one) => call(&one.text),
        Record::Threat(one) => {
            [&one.title, &one.category, &one.description, &one.mitigation].into_iter().for_each(|text| call(text));
        }
        Record::Decision(one) => {
            let texts = [&one.author, &one.time, &one.reason, &one.owner, &one.title];
            texts.into_iter().chain(&one.expires).for_each(|text| call(text));
        }
        Record::Comment(one) => {
            [&one.author, &one.time, &one.text].into_iter().chain(&one.resolved_by).for_each(|text| call(text));
        }
        Record::Placement(_) => {}
    }
}
