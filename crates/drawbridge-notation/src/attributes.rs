//! The attributes of a statement, told apart into those of the notation and facts.

use crate::error::NotationError;
use crate::lexer::Place;
use crate::syntax::{Attribute, Name, Statement, Value};
use crate::words::{RESERVED, is_day};
use drawbridge_messages as say;
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
                    return Err(error(attribute, say::dfd_twice(name)).hint(say::dfd_twice_hint()));
                }
                if attribute.from.is_some() {
                    return Err(error(attribute, say::dfd_no_fact(name)).hint(say::dfd_no_fact_hint()));
                }
            } else if !attribute.is_fact && RESERVED.contains(&name) {
                let hint = say::dfd_fact_hint(name);
                let hint = if allowed == FactsAllowed::No { may_have(names) } else { hint };
                return Err(error(attribute, say::dfd_has_no(name, word)).hint(hint));
            } else if allowed == FactsAllowed::No {
                let hint = did_you_mean(name, names.iter().copied()).unwrap_or_else(|| may_have(names));
                return Err(error(attribute, say::dfd_has_no(name, word)).hint(hint));
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
                    let message = say::dfd_fact_one_value(&attribute.name.text);
                    let hint = say::dfd_one_value_hint();
                    return Err(NotationError::at(second.place, message).hint(hint));
                }
            };
            let name = FactName::new(name);
            let before = facts.get(&name).map_or(0, |fact| fact.statements().len());
            facts.state(name.clone(), value, attribute.from.unwrap_or(Provenance::Person));
            if facts.get(&name).map_or(0, |fact| fact.statements().len()) == before {
                let hint = say::dfd_fact_twice_hint();
                return Err(error(attribute, say::dfd_fact_twice(name)).hint(hint));
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
            Some(attribute) => Err(error(attribute, say::dfd_no_value(name)).hint(say::dfd_no_value_hint(name))),
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
        let message =
            || NotationError::at(value.place, say::dfd_not_whole(&value.text)).hint(say::dfd_not_whole_hint(name));
        value.text.parse().map(Some).map_err(|_| message())
    }

    /// A day, where it stands.
    pub(crate) fn day(&self, name: &str) -> Result<Option<String>, NotationError> {
        let Some(attribute) = self.known.get(name) else { return Ok(None) };
        let value = one(attribute)?;
        if is_day(&value.text) {
            return Ok(Some(value.text.clone()));
        }
        Err(NotationError::at(value.place, say::dfd_not_day(&value.text)).hint(say::dfd_not_day_hint(name)))
    }

    /// A place in an order.
    pub(crate) fn order(&self, index: u32) -> Result<OrderKey, NotationError> {
        let Some(attribute) = self.known.get("order") else { return Ok(OrderKey::nth(index)) };
        let value = one(attribute)?;
        OrderKey::parse(&value.text).ok_or_else(|| {
            NotationError::at(value.place, say::dfd_not_order(&value.text)).hint(say::dfd_not_order_hint())
        })
    }

    /// One of several words.
    pub(crate) fn choice<T: Copy>(&self, name: &str, words: &[(&str, T)]) -> Result<Option<T>, NotationError> {
        let Some(attribute) = self.known.get(name) else { return Ok(None) };
        let value = one(attribute)?;
        let found = words.iter().find(|(word, _)| *word == value.text);
        found.map(|(_, meaning)| Some(*meaning)).ok_or_else(|| {
            let known = words.iter().map(|(word, _)| *word);
            let all = || say::dfd_one_of(known.clone().collect::<Vec<_>>().join(", "));
            NotationError::at(value.place, say::dfd_cannot_be(name, &value.text))
                .hint(did_you_mean(&value.text, known.clone()).unwrap_or_else(all))
        })
    }

    /// A box: left, top, width, height in pixels.
    pub(crate) fn rect(&self, name: &str) -> Result<Option<Rect>, NotationError> {
        let Some(attribute) = self.known.get(name) else { return Ok(None) };
        let [x, y, w, h] = attribute.values.as_slice() else {
            return Err(error(attribute, say::dfd_needs_rectangle(name)).hint(say::dfd_needs_rectangle_hint(name)));
        };
        let rect = Rect { x: pixels(x)?, y: pixels(y)?, w: size(w)?, h: size(h)? };
        Ok(Some(rect))
    }

    /// A point: left and top in pixels.
    pub(crate) fn point(&self, name: &str) -> Result<Option<Point>, NotationError> {
        let Some(attribute) = self.known.get(name) else { return Ok(None) };
        match points(attribute)?.as_slice() {
            [point] => Ok(Some(*point)),
            _ => Err(error(attribute, say::dfd_one_point(name)).hint(say::dfd_one_point_hint(name))),
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
    say::dfd_can_have(names.join(", "))
}

fn error(attribute: &Attribute, message: String) -> NotationError {
    NotationError::at(attribute.name.place, message)
}

fn one(attribute: &Attribute) -> Result<&Value, NotationError> {
    match attribute.values.as_slice() {
        [value] => Ok(value),
        [] => Err(error(attribute, say::dfd_needs_value(&attribute.name.text))
            .hint(say::dfd_needs_value_hint(&attribute.name.text))),
        [_, second, ..] => {
            Err(NotationError::at(second.place, say::dfd_one_value(&attribute.name.text))
                .hint(say::dfd_one_value_hint()))
        }
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
        return Err(NotationError::at(odd.place, say::dfd_odd_point()).hint(say::dfd_odd_point_hint()));
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
        let message = say::dfd_no_pixels(&value.text);
        return Err(NotationError::at(value.place, message).hint(say::dfd_no_pixels_hint()));
    }
    #[expect(clippy::cast_possible_truncation, reason = "the bounds above keep it within i32")]
    Ok(scaled as i32)
}
