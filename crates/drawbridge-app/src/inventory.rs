//! Systems and summaries of models between the store and whoever asks: checked on the way in, put together on the way
//! out. The command table and the jobs of the command line stand on it.

use crate::wire::{self, Considered, Criticality, Depth, Failure, ModelSummary, OpenThreats, SystemFields};
use drawbridge_library::Library;
use drawbridge_messages as say;
use drawbridge_model::ids::SystemId;
use drawbridge_store::{self as store, ModelRow};
use std::collections::BTreeMap;
use std::path::Path;

/// The most links that a system may have.
const MOST_LINKS: usize = 100;
/// The longest text of a system, in characters.
const LONGEST: usize = 2_000;

/// What is entered of a system, checked and cleaned.
///
/// # Errors
/// When the name is empty, a text is too long, or the day is none.
pub(crate) fn checked(fields: SystemFields) -> Result<SystemFields, Failure> {
    let name = line(&say::failure_field_name(), &fields.name)?;
    if name.is_empty() {
        return Err(usage(&say::failure_system_nameless(), &say::failure_system_nameless_hint()));
    }
    if fields.links.len() > MOST_LINKS {
        return Err(usage(&say::failure_system_links(), &say::failure_system_links_hint()));
    }
    let links: Result<Vec<String>, Failure> =
        fields.links.iter().map(|link| line(&say::failure_field_link(), link)).collect();
    Ok(SystemFields {
        name,
        owner: line(&say::failure_field_owner(), &fields.owner)?,
        contact: line(&say::failure_field_contact(), &fields.contact)?,
        links: links?.into_iter().filter(|link| !link.is_empty()).collect(),
        criticality: fields.criticality,
        tier: fields.tier,
        due: day(fields.due)?,
    })
}

/// A text in one line.
///
/// # Errors
/// When it is too long.
pub(crate) fn line(what: &str, text: &str) -> Result<String, Failure> {
    let text = drawbridge_model::text::clean(text);
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() > LONGEST {
        return Err(usage(&say::failure_field_long(LONGEST, what), &say::failure_field_long_hint()));
    }
    Ok(text)
}

/// A day, where one is given.
///
/// # Errors
/// When it is none.
pub(crate) fn day(day: Option<String>) -> Result<Option<String>, Failure> {
    let day = day.map(|day| day.trim().to_owned()).filter(|day| !day.is_empty());
    let Some(text) = day else { return Ok(None) };
    match text.parse::<jiff::civil::Date>() {
        Ok(date) if date.to_string() == text => Ok(Some(text)),
        _ => {
            let message = say::failure_no_day(text.escape_debug());
            Err(usage(&message, &say::failure_no_day_hint()))
        }
    }
}

fn usage(message: &str, hint: &str) -> Failure {
    Failure { hint: Some(hint.to_owned()), ..Failure::usage(message) }
}

/// A new system as it is stored.
pub(crate) fn entered(id: SystemId, fields: SystemFields, time: String) -> store::System {
    let empty = store::System {
        id,
        name: String::new(),
        owner: String::new(),
        contact: String::new(),
        links: Vec::new(),
        criticality: None,
        tier: None,
        review_due: None,
        considered: None,
        created: time,
        archived: None,
    };
    with_fields(empty, fields)
}

/// The system with other fields.
pub(crate) fn with_fields(system: store::System, fields: SystemFields) -> store::System {
    store::System {
        name: fields.name,
        owner: fields.owner,
        contact: fields.contact,
        links: fields.links,
        criticality: fields.criticality.map(Into::into),
        tier: fields.tier.map(Into::into),
        review_due: fields.due,
        ..system
    }
}

/// The system with the mark that it was considered, or without one.
///
/// # Errors
/// When the reason is too long.
pub(crate) fn considered(
    system: store::System,
    by: &str,
    at: String,
    why: Option<&str>,
) -> Result<store::System, Failure> {
    let why = why.map(|why| line(&say::failure_field_reason(), why)).transpose()?;
    let considered = why.map(|why| store::Considered { by: by.to_owned(), at, why });
    Ok(store::System { considered, ..system })
}

/// The system as it crosses.
pub(crate) fn told(system: store::System) -> wire::System {
    let store::Considered { by, at, why } = match system.considered {
        Some(considered) => considered,
        None => store::Considered { by: String::new(), at: String::new(), why: String::new() },
    };
    wire::System {
        id: system.id,
        fields: SystemFields {
            name: system.name,
            owner: system.owner,
            contact: system.contact,
            links: system.links,
            criticality: system.criticality.map(Into::into),
            tier: system.tier.map(Into::into),
            due: system.review_due,
        },
        considered: (!at.is_empty()).then_some(Considered { by, at, why }),
        created: system.created,
        archived: system.archived,
    }
}

/// What turns rows into summaries: the systems, whose owner and day stand in for those of a model without, and the
/// rules, by which a count of open threats must have been made.
pub(crate) struct Summaries {
    systems: BTreeMap<SystemId, store::System>,
    rules: String,
}

impl Summaries {
    pub(crate) fn new(systems: &[store::System], library: &Library) -> Self {
        let systems = systems.iter().map(|system| (system.id, system.clone())).collect();
        Self { systems, rules: rules(library) }
    }

    /// Whether the open threats of a model must be counted.
    pub(crate) fn is_uncounted(&self, row: &ModelRow) -> bool {
        row.summary.open.as_ref().is_none_or(|open| open.rules != self.rules)
    }

    /// The summary of a row.
    pub(crate) fn of(&self, row: ModelRow) -> ModelSummary {
        let system = row.system.and_then(|id| self.systems.get(&id));
        let owner = match system {
            Some(system) if row.summary.owner.is_empty() => system.owner.clone(),
            _ => row.summary.owner.clone(),
        };
        let open = (!self.is_uncounted(&row)).then(|| row.summary.open.as_ref().map(|open| open.threats.into()));
        let counts = row.summary.counts;
        ModelSummary {
            id: row.id,
            title: row.title,
            system: row.system,
            tier: row.tier.map(Into::into),
            owner,
            own_due: row.review_due.clone(),
            due: row.review_due.or_else(|| system.and_then(|system| system.review_due.clone())),
            open: open.flatten(),
            diagrams: counts.diagrams,
            elements: counts.elements,
            flows: counts.flows,
            boundaries: counts.boundaries,
            threats: counts.threats,
            decisions: counts.decisions,
            comments: counts.comments,
            created: row.created,
            updated: row.updated,
            changed_by: row.summary.changed_by,
            file: row.file.map(|file| {
                let name = Path::new(&file.path).file_name().map(|name| name.to_string_lossy().into_owned());
                name.unwrap_or_default()
            }),
        }
    }
}

/// What the rules are called in a count of open threats: other packs, other counts.
pub(crate) fn rules(library: &Library) -> String {
    let packs = library.packs.iter().map(|pack| format!("{} {}", pack.id, pack.hash));
    packs.collect::<Vec<_>>().join(", ")
}

impl From<store::OpenThreats> for OpenThreats {
    fn from(open: store::OpenThreats) -> Self {
        let store::OpenThreats { critical, high, medium, low, none } = open;
        Self { critical, high, medium, low, none }
    }
}

macro_rules! same_words {
    ($here:ty, $there:ty: $($variant:ident),*) => {
        impl From<$here> for $there {
            fn from(from: $here) -> Self {
                match from { $(<$here>::$variant => Self::$variant),* }
            }
        }
        impl From<$there> for $here {
            fn from(from: $there) -> Self {
                match from { $(<$there>::$variant => Self::$variant),* }
            }
        }
    };
}

same_words!(Criticality, store::Criticality: Low, Medium, High, Critical);
same_words!(Depth, store::Tier: Considered, Five, Thirty, Full);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_days_of_the_calendar() {
        let read = |text: &str| day(Some(text.into()));
        assert_eq!(read(" 2027-01-31 ").unwrap().as_deref(), Some("2027-01-31"));
        assert_eq!(read("").unwrap(), None);
        for wrong in ["2027-02-30", "31.1.2027", "soon", "2027-1-1", "2027-01-31T00:00:00Z"] {
            assert_eq!(read(wrong).unwrap_err().hint.as_deref(), Some("write it as 2027-01-31"), "{wrong}");
        }
    }

    #[test]
    fn a_system_has_a_name_and_its_texts_stand_in_one_line() {
        let fields = SystemFields {
            name: " Web\n shop ".into(),
            links: vec![" ".into(), "a".into()],
            ..SystemFields::default()
        };
        let fields = checked(fields).unwrap();
        assert_eq!((fields.name.as_str(), fields.links), ("Web shop", vec!["a".to_owned()]));
        assert!(checked(SystemFields::default()).is_err());
        let long = SystemFields { name: "x".repeat(LONGEST + 1), ..SystemFields::default() };
        assert!(checked(long).is_err());
    }
}
