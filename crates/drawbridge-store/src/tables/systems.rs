//! The systems of an organisation: the inventory, with or without models.

use crate::codec;
use crate::error::StoreError;
use crate::workspace::{Attempt, Workspace};
use drawbridge_messages as say;
use drawbridge_model::ids::SystemId;
use rusqlite::{Connection, Row, params};

/// A system, which may exist before it has a model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct System {
    /// Its id, minted by the caller.
    pub id: SystemId,
    /// Its name.
    pub name: String,
    /// Who owns it.
    pub owner: String,
    /// Whom to ask.
    pub contact: String,
    /// Addresses of its documents, code and tickets.
    pub links: Vec<String>,
    /// How much depends on it.
    pub criticality: Option<Criticality>,
    /// How deep its model has to go.
    pub tier: Option<Tier>,
    /// The day on which it is to be reviewed (`2027-01-31`).
    pub review_due: Option<String>,
    /// That somebody decided that it needs no model.
    pub considered: Option<Considered>,
    /// When it was entered.
    pub created: String,
    /// When it was archived.
    pub archived: Option<String>,
}

/// That a system was considered and needs no model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Considered {
    /// Who decided.
    pub by: String,
    /// When: UTC, RFC 3339, seconds.
    pub at: String,
    /// Why, in a line.
    pub why: String,
}

/// How much depends on a system. The order is ascending.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Criticality {
    Low,
    Medium,
    High,
    Critical,
}

impl Criticality {
    /// All, in ascending order.
    pub const ALL: [Self; 4] = [Self::Low, Self::Medium, Self::High, Self::Critical];

    /// The word of the database and of inventories.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Critical => "critical",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|criticality| criticality.word() == word)
    }
}

/// How deep a model has to go. The order is ascending.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tier {
    /// One line, no model.
    Considered,
    /// Five minutes, without drawing.
    Five,
    /// Thirty minutes, guided.
    Thirty,
    /// Everything.
    Full,
}

impl Tier {
    /// All, in ascending order.
    pub const ALL: [Self; 4] = [Self::Considered, Self::Five, Self::Thirty, Self::Full];

    /// The word of the database and of command lines.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Considered => "considered",
            Self::Five => "five",
            Self::Thirty => "thirty",
            Self::Full => "full",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tier| tier.word() == word)
    }
}

impl Workspace {
    /// Enters a system, or replaces what is known of it.
    ///
    /// # Errors
    /// Whatever the disk refuses.
    pub fn put_system(&mut self, system: &System) -> Result<(), StoreError> {
        let links = serde_json::to_string(&system.links).expect("a list of strings is always JSON");
        let considered = system.considered.as_ref();
        self.write(say::store_entering_system, |transaction, attempt| {
            let sql = "INSERT INTO systems VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
                       ON CONFLICT (id) DO UPDATE SET
                       name = excluded.name, owner = excluded.owner, contact = excluded.contact,
                       links = excluded.links, criticality = excluded.criticality, tier = excluded.tier,
                       review_due = excluded.review_due, considered_by = excluded.considered_by,
                       considered_at = excluded.considered_at, considered_why = excluded.considered_why,
                       created = excluded.created, archived = excluded.archived";
            let values = params![
                system.id.as_str(),
                system.name,
                system.owner,
                system.contact,
                links,
                system.criticality.map(Criticality::word),
                system.tier.map(Tier::word),
                system.review_due,
                considered.map(|considered| &considered.by),
                considered.map(|considered| &considered.at),
                considered.map(|considered| &considered.why),
                system.created,
                system.archived,
            ];
            let done = transaction.prepare_cached(sql).and_then(|mut statement| statement.execute(values));
            done.map(drop).map_err(|error| attempt.failed(error))
        })
    }

    /// All systems by name, archived ones included.
    ///
    /// # Errors
    /// Whatever the disk refuses.
    pub fn systems(&self) -> Result<Vec<System>, StoreError> {
        let attempt = self.attempt(say::store_listing_systems);
        let fail = |error| attempt.failed(error);
        let mut statement = self.connection.prepare_cached("SELECT * FROM systems ORDER BY name, id").map_err(fail)?;
        let mut rows = statement.query([]).map_err(fail)?;
        let mut systems = Vec::new();
        while let Some(row) = rows.next().map_err(fail)? {
            systems.push(read(attempt, row)?);
        }
        Ok(systems)
    }

    /// One system, archived or not.
    ///
    /// # Errors
    /// [`StoreError::NoSystem`], and whatever the disk refuses.
    pub fn system(&self, id: SystemId) -> Result<System, StoreError> {
        let attempt = self.attempt(say::store_finding_system);
        let fail = |error| attempt.failed(error);
        let mut statement = self.connection.prepare_cached("SELECT * FROM systems WHERE id = ?1").map_err(fail)?;
        let mut rows = statement.query([id.as_str()]).map_err(fail)?;
        match rows.next().map_err(fail)? {
            Some(row) => read(attempt, row),
            None => Err(no_system(attempt, id)),
        }
    }

    /// Removes a system; its models stay and belong to none.
    ///
    /// # Errors
    /// [`StoreError::NoSystem`], and whatever the disk refuses.
    pub fn remove_system(&mut self, system: SystemId) -> Result<(), StoreError> {
        self.write(say::store_removing_system, |transaction, attempt| {
            require(transaction, attempt, system)?;
            let done = transaction.execute("DELETE FROM systems WHERE id = ?1", [system.as_str()]);
            done.map(drop).map_err(|error| attempt.failed(error))
        })
    }
}

fn read(attempt: Attempt<'_>, row: &Row<'_>) -> Result<System, StoreError> {
    let text = |column: &str| row.get::<_, String>(column).map_err(|error| attempt.failed(error));
    let maybe = |column: &str| row.get::<_, Option<String>>(column).map_err(|error| attempt.failed(error));
    let considered = maybe("considered_by")?.zip(maybe("considered_at")?).zip(maybe("considered_why")?);
    Ok(System {
        id: parse_id(attempt, &text("id")?)?,
        name: text("name")?,
        owner: text("owner")?,
        contact: text("contact")?,
        links: serde_json::from_str(&text("links")?)
            .map_err(|error| codec::unreadable(attempt, &say::store_links(), &error))?,
        criticality: maybe("criticality")?
            .map(|word| parse_word(attempt, &say::store_a_criticality(), Criticality::parse(&word), &word))
            .transpose()?,
        tier: maybe("tier")?
            .map(|word| parse_word(attempt, &say::store_a_tier(), Tier::parse(&word), &word))
            .transpose()?,
        review_due: maybe("review_due")?,
        considered: considered.map(|((by, at), why)| Considered { by, at, why }),
        created: text("created")?,
        archived: maybe("archived")?,
    })
}

/// Reads the id of a system.
pub(crate) fn parse_id(attempt: Attempt<'_>, id: &str) -> Result<SystemId, StoreError> {
    SystemId::parse(id).map_err(|error| codec::unreadable(attempt, &say::store_a_system_id(), &error))
}

/// A word that was understood, or the error that it was not.
pub(crate) fn parse_word<T>(attempt: Attempt<'_>, what: &str, parsed: Option<T>, word: &str) -> Result<T, StoreError> {
    parsed.ok_or_else(|| codec::unreadable(attempt, what, &say::store_unknown_word(word)))
}

/// Makes sure that there is such a system.
pub(crate) fn require(connection: &Connection, attempt: Attempt<'_>, system: SystemId) -> Result<(), StoreError> {
    let found = connection
        .prepare_cached("SELECT 1 FROM systems WHERE id = ?1")
        .and_then(|mut statement| statement.exists([system.as_str()]))
        .map_err(|error| attempt.failed(error))?;
    if found { Ok(()) } else { Err(no_system(attempt, system)) }
}

fn no_system(attempt: Attempt<'_>, system: SystemId) -> StoreError {
    StoreError::NoSystem { attempt: attempt.what, path: attempt.path.to_owned(), system }
}
