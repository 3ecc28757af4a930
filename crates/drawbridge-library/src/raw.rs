//! The form of the YAML files, exactly as typed. Checks and resolved forms come after.

use drawbridge_model::ElementKind;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_saphyr::Spanned;
use std::collections::BTreeMap;
use std::fmt;

use crate::catalogue::SubjectKind;
use crate::countermeasure::{Control, Effort};
use crate::rating::Level;
use crate::threat::{Grouping, Tier};

/// A text that knows its place.
pub(crate) type Text = Spanned<String>;
/// Facts and their values; the place is that of the value.
pub(crate) type RawFacts = BTreeMap<String, Text>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawPack {
    pub(crate) id: Text,
    pub(crate) version: String,
    pub(crate) title: String,
    pub(crate) licence: String,
    pub(crate) source: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct RawFile {
    pub(crate) facts: Vec<RawFact>,
    pub(crate) components: Vec<RawComponent>,
    pub(crate) threats: Vec<RawThreat>,
    pub(crate) countermeasures: Vec<RawCountermeasure>,
    pub(crate) conventions: Vec<RawConvention>,
    pub(crate) questions: Vec<RawQuestion>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum RawFactKind {
    YesNo,
    Choice,
    Number,
    Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawFact {
    pub(crate) id: Text,
    pub(crate) applies_to: Vec<SubjectKind>,
    pub(crate) kind: RawFactKind,
    #[serde(default)]
    pub(crate) ordered: Option<bool>,
    #[serde(default)]
    pub(crate) values: Ordered,
    pub(crate) label: String,
    pub(crate) question: Text,
    pub(crate) help: String,
    #[serde(default)]
    pub(crate) protective: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawComponent {
    pub(crate) id: Text,
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) kind: Option<ElementKind>,
    #[serde(default)]
    pub(crate) technology: Option<String>,
    #[serde(default)]
    pub(crate) icon: Option<String>,
    #[serde(default)]
    pub(crate) category: Option<String>,
    #[serde(default)]
    pub(crate) extends: Option<Text>,
    #[serde(default)]
    pub(crate) defaults: RawFacts,
    #[serde(default)]
    pub(crate) brings: Vec<Text>,
    #[serde(default)]
    pub(crate) aliases: Vec<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawThreat {
    pub(crate) id: Text,
    pub(crate) title: Text,
    pub(crate) category: Text,
    pub(crate) applies_to: Vec<SubjectKind>,
    #[serde(default)]
    pub(crate) components: Vec<Text>,
    #[serde(default)]
    pub(crate) when: Option<Text>,
    #[serde(default)]
    pub(crate) unless: Option<Text>,
    pub(crate) sentence: Text,
    pub(crate) why: Text,
    pub(crate) check: Text,
    pub(crate) fix: Text,
    #[serde(default)]
    pub(crate) question: Option<Text>,
    pub(crate) likelihood: RawRating,
    pub(crate) impact: RawRating,
    pub(crate) tier: Tier,
    #[serde(default)]
    pub(crate) weight: u32,
    #[serde(default)]
    pub(crate) references: Vec<Text>,
    pub(crate) false_positive: Text,
    #[serde(default)]
    pub(crate) countermeasures: Vec<Text>,
    #[serde(default)]
    pub(crate) aliases: Vec<Text>,
    #[serde(default)]
    pub(crate) group: Option<Grouping>,
    #[serde(default)]
    pub(crate) tests: Vec<RawTest>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawTest {
    pub(crate) name: Text,
    pub(crate) model: String,
    pub(crate) expect: Vec<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawCountermeasure {
    pub(crate) id: Text,
    pub(crate) title: String,
    pub(crate) what: String,
    pub(crate) verify: String,
    pub(crate) effort: Effort,
    pub(crate) control: Control,
    #[serde(default)]
    pub(crate) references: Vec<Text>,
    pub(crate) answers: Vec<RawAnswer>,
    #[serde(default)]
    pub(crate) sets: RawFacts,
    #[serde(default)]
    pub(crate) aliases: Vec<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawAnswer {
    pub(crate) threat: Text,
    pub(crate) reduces: Level,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawConvention {
    pub(crate) id: Text,
    pub(crate) title: String,
    pub(crate) reason: String,
    pub(crate) applies_to: Vec<SubjectKind>,
    #[serde(default)]
    pub(crate) when: Option<Text>,
    pub(crate) sets: RawFacts,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawQuestion {
    pub(crate) id: Text,
    pub(crate) text: Text,
    pub(crate) help: String,
    pub(crate) applies_to: Vec<SubjectKind>,
    #[serde(default)]
    pub(crate) when: Option<Text>,
    pub(crate) sets: RawFacts,
}

/// A mapping in the order of the file.
#[derive(Debug, Default)]
pub(crate) struct Ordered(pub(crate) Vec<(String, String)>);

impl<'de> Deserialize<'de> for Ordered {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Pairs;
        impl<'de> Visitor<'de> for Pairs {
            type Value = Ordered;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a mapping of values to labels")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Ordered, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Ordered(pairs))
            }
        }
        deserializer.deserialize_map(Pairs)
    }
}

/// A level alone, or `{default, cases: [{if, then}]}`.
#[derive(Debug)]
pub(crate) struct RawRating {
    pub(crate) default: Level,
    pub(crate) cases: Vec<RawCase>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawCase {
    pub(crate) r#if: Text,
    pub(crate) then: Level,
}

impl<'de> Deserialize<'de> for RawRating {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Full {
            default: Level,
            cases: Vec<RawCase>,
        }
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = RawRating;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("low, medium, high, critical, or a mapping of `default` and `cases`")
            }

            fn visit_str<E: serde::de::Error>(self, word: &str) -> Result<RawRating, E> {
                let default = Level::ALL.into_iter().find(|level| level.word() == word);
                let default = default.ok_or_else(|| E::custom(format!("`{word}` is no level")))?;
                Ok(RawRating { default, cases: Vec::new() })
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<RawRating, A::Error> {
                let full = Full::deserialize(serde::de::value::MapAccessDeserializer::new(map))?;
                Ok(RawRating { default: full.default, cases: full.cases })
            }
        }
        deserializer.deserialize_any(Either)
    }
}
