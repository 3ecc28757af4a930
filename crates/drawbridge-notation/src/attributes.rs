//! The attributes of a statement, told apart into those of the notation and facts.

use crate::error::NotationError;
use crate::lexer::Place;
use crate::syntax::{Attribute, Name, Statement, Value};
use crate::words::RESERVED;
use drawbridge_model::geometry::{LIMIT, QUARTERS};
use drawbridge_model::near::did_you_mean;
use drawbridge_model::{FactName, Facts, OrderKey, Point, Provenance, Rect, Value as FactValue};
use std::collections::BTreeMap;

/// Whether a statement may state facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FactsAllowed {
    /// It may; a bare word is a fact that is yes.
    Yes,
    /// It may; a bare word is the value of the fact `class`.
    OfData,
    /// It may not.
    No,
}

pub(crate) struct Attributes<'a> {
    known: BTreeMap<&'a str, &'a Attribute>,
    facts: Vec<&'a Attribute>,
    allowed: FactsAllowed,
}

impl<'a> Attributes<'a> {
    /// The attributes of a statement that may have these names.
    pub(crate) fn of(statement: &'a Statement, names: &[&str], allowed: FactsAllowed) -> Result<Self, NotationError> {
        let mut out = Self { known: BTreeMap::new(), facts: Vec::new(), allowed };
        let word = statement.keyword.word();
        for attribute in &statement.attributes {
            let name = attribute.name.text.as_str();
            if !attribute.is_fact && names.contains(&name) {
                if out.known.insert(name, attribute).is_some() {
                    return Err(
                        error(attribute, format!("`{name}` stands twice")).hint("take one of them out".to_owned())
                    );
                }
                if attribute.from.is_some() {
                    return Err(error(attribute, format!("`{name}` is not a fact, so it has no `@`"))
                        .hint("take the `@` and what follows it out".to_owned()));
                }
            } else if !attribute.is_fact && RESERVED.contains(&name) {
                let hint = format!("write `.{name}=` if you mean a fact of that name");
                let hint = if allowed == FactsAllowed::No { may_have(names) } else { hint };
                return Err(error(attribute, format!("`{word}` has no `{name}`")).hint(hint));
            } else if allowed == FactsAllowed::No {
                let hint = did_you_mean(name, names.iter().copied()).unwrap_or_else(|| may_have(names));
                return Err(error(attribute, format!("`{word}` has no `{name}`")).hint(hint));
            } else {
                out.facts.push(attribute);
            }
        }
        Ok(out)
    }

    /// The facts among them.
    pub(crate) fn facts(&self) -> Result<Facts, NotationError> {
        let mut facts = Facts::default();
        for attribute in &self.facts {
            let (name, value) = match attribute.values.as_slice() {
                [] if self.allowed == FactsAllowed::OfData => ("class", FactValue::text(&attribute.name.text)),
                [] => (attribute.name.text.as_str(), FactValue::Flag(true)),
                [value] => (attribute.name.text.as_str(), fact_value(value)),
                [_, second, ..] => {
                    let message = format!("the fact `{}` has one value", attribute.name.text);
                    let hint = "put a text with a comma into quotes".to_owned();
                    return Err(NotationError::at(second.place, message).hint(hint));
                }
            };
            let name = FactName::new(name);
            let before = facts.get(&name).map_or(0, |fact| fact.statements().len());
            facts.state(name.clone(), value, attribute.from.unwrap_or(Provenance::Person));
            if facts.get(&name).map_or(0, |fact| fact.statements().len()) == before {
                let hint = "of two values for one fact only one can be meant".to_owned();
                return Err(error(attribute, format!("the fact `{name}` is stated twice")).hint(hint));
            }
        }
        Ok(facts)
    }

    /// The place of each fact whose name is a slip of the fingers away from an attribute.
    pub(crate) fn doubtful(&self) -> impl Iterator<Item = (&'a Name, &'static str)> + '_ {
        self.facts.iter().filter(|attribute| !attribute.is_fact).filter_map(|attribute| {
            let long = RESERVED.iter().copied().filter(|word| word.len() >= 5);
            drawbridge_model::near::nearest(&attribute.name.text, long).map(|near| (&attribute.name, near))
        })
    }

    /// The text of an attribute; empty when it is missing.
    pub(crate) fn text(&self, name: &str) -> Result<String, NotationError> {
        Ok(self.optional(name)?.unwrap_or_default())
    }

    /// The text of an attribute, where it stands.
    pub(crate) fn optional(&self, name: &str) -> Result<Option<String>, NotationError> {
        let Some(attribute) = self.known.get(name) else { return Ok(None) };
        Ok(Some(one(attribute)?.text.clone()))
    }

    /// The text of an attribute that may stand without a value.
    pub(crate) fn text_or_bare(&self, name: &str) -> Result<Option<String>, NotationError> {
        match self.known.get(name) {
            Some(attribute) if attribute.values.is_empty() => Ok(Some(String::new())),
            _ => self.optional(name),
        }
    }

    /// Whether the bare word stands there.
    pub(crate) fn flag(&self, name: &str) -> Result<bool, NotationError> {
        match self.known.get(name) {
            None => Ok(false),
            Some(attribute) if attribute.values.is_empty() => Ok(true),
            Some(attribute) => {
                Err(error(attribute, format!("`{name}` stands without a value")).hint(format!("write `{name}` alone")))
            }
        }
    }

    /// The values of a list; empty when it is missing.
    pub(crate) fn list(&self, name: &str) -> Vec<Name> {
        let values = self.known.get(name).map(|attribute| attribute.values.as_slice()).unwrap_or_default();
        values.iter().map(|value| Name { text: value.text.clone(), place: value.place }).collect()
    }

    /// A whole number that is not negative.
    pub(crate) fn number(&self, name: &str) -> Result<Option<u32>, NotationError> {
        let Some(attribute) = self.known.get(name) else { return Ok(None) };
        let value = one(attribute)?;
        let message = || {
            NotationError::at(value.place, format!("`{}` is not a whole number", value.text))
                .hint(format!("as in `{name}=12`; leave `{name}` out to have it counted"))
        };
        value.text.parse().map(Some).map_err(|_| message())
    }

    /// A place in an order.
    pub(crate) fn order(&self, index: u32) -> Result<OrderKey, NotationError> {
        let Some(attribute) = self.known.get("order") else { return Ok(OrderKey::nth(index)) };
        let value = one(attribute)?;
        OrderKey::parse(&value.text).ok_or_else(|| {
            NotationError::at(value.place, format!("`{}` is not a place in an order", value.text))
                .hint("leave `order` out: the order of the lines counts".to_owned())
        })
    }

    /// One of several words.
    pub(crate) fn choice<T: Copy>(&self, name: &str, words: &[(&str, T)]) -> Result<Option<T>, NotationError> {
        let Some(attribute) = self.known.get(name) else { return Ok(None) };
        let value = one(attribute)?;
        let found = words.iter().find(|(word, _)| *word == value.text);
        found.map(|(_, meaning)| Some(*meaning)).ok_or_else(|| {
            let known = words.iter().map(|(word, _)| *word);
            let all = || format!("it is one of {}", known.clone().collect::<Vec<_>>().join(", "));
            NotationError::at(value.place, format!("`{name}` cannot be `{}`", value.text))
                .hint(did_you_mean(&value.text, known.clone()).unwrap_or_else(all))
        })
    }

    /// A box: left, top, width, height in pixels.
    pub(crate) fn rect(&self, name: &str) -> Result<Option<Rect>, NotationError> {
        let Some(attribute) = self.known.get(name) else { return Ok(None) };
        let [x, y, w, h] = attribute.values.as_slice() else {
            return Err(error(attribute, format!("`{name}` needs left, top, width and height"))
                .hint(format!("as in `{name}=40,80,160,90`")));
        };
        let rect = Rect { x: pixels(x)?, y: pixels(y)?, w: size(w)?, h: size(h)? };
        Ok(Some(rect))
    }

    /// A point: left and top in pixels.
    pub(crate) fn point(&self, name: &str) -> Result<Option<Point>, NotationError> {
        let Some(attribute) = self.known.get(name) else { return Ok(None) };
        match points(attribute)?.as_slice() {
            [point] => Ok(Some(*point)),
            _ => Err(error(attribute, format!("`{name}` is one point")).hint(format!("as in `{name}=40,80`"))),
        }
    }

    /// Several points.
    pub(crate) fn points(&self, name: &str) -> Result<Vec<Point>, NotationError> {
        self.known.get(name).map_or_else(|| Ok(Vec::new()), |attribute| points(attribute))
    }

    /// Where the attribute stands.
    pub(crate) fn place(&self, name: &str) -> Option<Place> {
        self.known.get(name).map(|attribute| attribute.name.place)
    }
}

fn may_have(names: &[&str]) -> String {
    format!("it can have {}", names.join(", "))
}

fn error(attribute: &Attribute, message: String) -> NotationError {
    NotationError::at(attribute.name.place, message)
}

fn one(attribute: &Attribute) -> Result<&Value, NotationError> {
    match attribute.values.as_slice() {
        [value] => Ok(value),
        [] => Err(error(attribute, format!("`{}` needs a value", attribute.name.text))
            .hint(format!("as in `{}=\"…\"`", attribute.name.text))),
        [_, second, ..] => Err(NotationError::at(second.place, format!("`{}` has one value", attribute.name.text))
            .hint("put a text with a comma into quotes".to_owned())),
    }
}

/// What a value of a fact means: quoted it is text, bare it may be yes, no, unknown or a number.
fn fact_value(value: &Value) -> FactValue {
    match value.text.as_str() {
        text if value.is_quoted => FactValue::text(text),
        "yes" => FactValue::Flag(true),
        "no" => FactValue::Flag(false),
        "unknown" => FactValue::Unknown,
        text => text.parse().map_or_else(|_| FactValue::text(text), FactValue::Number),
    }
}

fn points(attribute: &Attribute) -> Result<Vec<Point>, NotationError> {
    let (pairs, rest) = attribute.values.as_chunks::<2>();
    if let [odd] = rest {
        return Err(NotationError::at(odd.place, "the last point has only one coordinate")
            .hint("every point is left,top".to_owned()));
    }
    pairs.iter().map(|[x, y]| Ok(Point { x: pixels(x)?, y: pixels(y)? })).collect()
}

fn pixels(value: &Value) -> Result<i32, NotationError> {
    quarters(value, -f64::from(LIMIT), f64::from(LIMIT))
}

fn size(value: &Value) -> Result<i32, NotationError> {
    quarters(value, 0.0, f64::from(2 * LIMIT))
}

fn quarters(value: &Value, least: f64, most: f64) -> Result<i32, NotationError> {
    let number: f64 = value.text.parse().unwrap_or(f64::NAN);
    let scaled = (number * f64::from(QUARTERS)).round();
    if !(least..=most).contains(&scaled) {
        let message = format!("`{}` is not a number of pixels that a diagram can hold", value.text);
        return Err(NotationError::at(value.place, message)
            .hint("coordinates reach from -1000000 to 1000000, sizes are not negative".to_owned()));
    }
    #[expect(clippy::cast_possible_truncation, reason = "the bounds above keep it within i32")]
    Ok(scaled as i32)
}
