//! Packs: components, threats, countermeasures, questions, conventions and the fact catalogue.
//!
//! A pack is a folder of YAML with a `pack.yaml`. This crate takes the texts of such files and gives a checked
//! [`Library`]; it touches no disk. Conditions are carried as [`Source`]: drawbridge-rules parses and type-checks them
//! against the [`Catalogue`].

mod built_in;
mod catalogue;
mod check;
mod component;
mod convention;
mod countermeasure;
mod error;
mod expectation;
mod hash;
mod id;
mod library;
mod pack;
mod place;
mod question;
mod rating;
mod raw;
mod reference;
mod template;
mod threat;
mod yaml;

pub use catalogue::{Catalogue, Choice, FactDefinition, FactKind, SubjectKind, ValueError};
pub use component::Component;
pub use convention::Convention;
pub use countermeasure::{Answer, Control, Countermeasure, Effort};
pub use error::{PackError, Problem};
pub use expectation::{Expectation, Outcome, ThreatTest};
pub use id::{ComponentId, ConventionId, CountermeasureId, PackId, QuestionId, ThreatId};
pub use library::Library;
pub use pack::{PackFile, PackInfo};
pub use place::{Place, Source};
pub use question::Question;
pub use rating::{Case, Level, Rating};
pub use reference::{Reference, ReferenceScheme};
pub use template::{Placeholder, Template};
pub use threat::{Grouping, Threat, Tier};
