//! Version 1 of the stored form: one struct per record, keys in the order of their fields.

mod annotations;
mod boundary;
mod data;
mod decisions;
mod element;
mod facts;
mod flow;
mod foreign;
mod placement;
mod sheet;
mod words;

use crate::error::RecordError;
use crate::line::{Extra, Line};
use drawbridge_model as model;
use drawbridge_model::Subject;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// One stored record; the key `record` says which.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "record", rename_all = "snake_case")]
pub(crate) enum Record {
    Sheet(sheet::Sheet),
    Diagram(sheet::Diagram),
    Boundary(boundary::Boundary),
    Data(data::Data),
    Element(element::Element),
    Flow(flow::Flow),
    Note(annotations::Note),
    Threat(decisions::Threat),
    Decision(decisions::Decision),
    Comment(annotations::Comment),
    Placement(placement::Placement),
}

macro_rules! conversions {
    ($($kind:ident),*) => {
        impl Record {
            /// The stored form of a record with the unknown keys beside it.
            pub(crate) fn from_line(record: &model::Record, extra: Extra) -> Self {
                match record {
                    $(model::Record::$kind(record) => Self::$kind(record.as_ref().stored(extra)),)*
                }
            }

            /// The record with its unknown keys.
            pub(crate) fn into_line(self) -> Result<Line, RecordError> {
                match self {
                    $(Self::$kind(mut stored) => {
                        let extra = std::mem::take(&mut stored.extra);
                        Ok(Line { record: model::Record::$kind(Arc::new(stored.record()?)), extra })
                    })*
                }
            }
        }
    };
}
conversions!(Sheet, Diagram, Boundary, Data, Element, Flow, Note, Threat, Decision, Comment, Placement);

/// A record of the model that has a stored form.
trait Store {
    type Stored: Stored<Record = Self>;

    fn stored(&self, extra: Extra) -> Self::Stored;
}

/// A stored form of a record of the model.
trait Stored {
    type Record;

    fn record(self) -> Result<Self::Record, RecordError>;
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

fn order(text: &str) -> Result<model::OrderKey, RecordError> {
    model::OrderKey::parse(text).ok_or_else(|| RecordError::value("order", text))
}

fn first_order() -> String {
    model::OrderKey::default().as_str().to_owned()
}

fn subject(field: &'static str, text: &str) -> Result<Subject, RecordError> {
    Subject::parse(text).ok_or_else(|| RecordError::value(field, text))
}

fn threat_key(field: &'static str, text: &str) -> Result<model::ThreatKey, RecordError> {
    model::ThreatKey::parse(text).ok_or_else(|| RecordError::value(field, text))
}
