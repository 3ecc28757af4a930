use crate::answer::Answer;
use crate::style::Style;
use crate::text::{line, table};
use clap::{Args, Subcommand, ValueEnum};
use drawbridge_app::jobs::shelf::Place;
use drawbridge_app::jobs::systems::{self, Act, Changes, Counting, ListedSystem, ModelOfSystem, SystemsAnswer};
use drawbridge_app::wire::{Criticality, Depth, Failure, OpenThreats};
use serde_json::{Value, json};

/// List the systems of the workspace, with or without models, and look after them
#[derive(Debug, Args)]
#[command(after_help = "\
A system is named by its name or its id, a model by its title or its id.

Examples:
  drawbridge systems
  drawbridge systems list --count --json
  drawbridge systems add \"Web shop\" --owner Sales --criticality high --due 2027-01-31
  drawbridge systems edit \"Web shop\" --tier thirty --due none
  drawbridge systems attach \"Web shop\" \"Checkout\"
  drawbridge systems consider \"Intranet\" --why \"no data, no change\"
  drawbridge systems archive \"Old shop\"")]
pub(crate) struct Systems {
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Debug, Subcommand)]
enum What {
    /// List the systems and their models
    List {
        /// Count the open threats of models that have changed since they were last counted.
        #[arg(long)]
        count: bool,
    },
    /// Enter a system
    Add {
        /// Its name.
        name: String,
        #[command(flatten)]
        fields: Fields,
    },
    /// Say anew what is known of a system; what is left out stays
    Edit {
        /// The system.
        system: String,
        /// Another name.
        #[arg(long)]
        name: Option<String>,
        #[command(flatten)]
        fields: Fields,
    },
    /// Put a system into the archive
    Archive {
        /// The system.
        system: String,
        /// Take it out of the archive instead.
        #[arg(long)]
        undo: bool,
    },
    /// Mark a system as considered, with nothing new to model: your name and the time are noted
    Consider {
        /// The system.
        system: String,
        /// Why, in a line.
        #[arg(long, value_name = "TEXT", default_value = "")]
        why: String,
        /// Take the mark back instead.
        #[arg(long, conflicts_with = "why")]
        undo: bool,
    },
    /// Attach a model to a system
    Attach {
        /// The system.
        system: String,
        /// The model.
        model: String,
    },
    /// Detach a model from its system
    Detach {
        /// The system.
        system: String,
        /// The model.
        model: String,
    },
    /// Remove a system for good; its models stay
    Remove {
        /// The system.
        system: String,
    },
}

#[derive(Debug, Args)]
struct Fields {
    /// Who owns it.
    #[arg(long)]
    owner: Option<String>,
    /// Whom to ask.
    #[arg(long)]
    contact: Option<String>,
    /// An address of its documents, code or tickets; may be given several times, and replaces those there were.
    #[arg(long = "link", value_name = "ADDRESS")]
    links: Vec<String>,
    /// How much depends on it.
    #[arg(long)]
    criticality: Option<Dependence>,
    /// How deep its model has to go.
    #[arg(long)]
    tier: Option<Tier>,
    /// The day of its review, such as 2027-01-31; `none` for no day.
    #[arg(long, value_name = "DAY")]
    due: Option<String>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Dependence {
    None,
    Low,
    Medium,
    High,
    Critical,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Tier {
    None,
    Considered,
    Five,
    Thirty,
    Full,
}

impl Fields {
    fn changes(self, name: Option<String>) -> Changes {
        let criticality = |word| match word {
            Dependence::None => None,
            Dependence::Low => Some(Criticality::Low),
            Dependence::Medium => Some(Criticality::Medium),
            Dependence::High => Some(Criticality::High),
            Dependence::Critical => Some(Criticality::Critical),
        };
        let tier = |word| match word {
            Tier::None => None,
            Tier::Considered => Some(Depth::Considered),
            Tier::Five => Some(Depth::Five),
            Tier::Thirty => Some(Depth::Thirty),
            Tier::Full => Some(Depth::Full),
        };
        Changes {
            name,
            owner: self.owner,
            contact: self.contact,
            links: Some(self.links).filter(|links| !links.is_empty()),
            criticality: self.criticality.map(criticality),
            tier: self.tier.map(tier),
            due: self.due.map(|due| Some(due).filter(|due| due != "none")),
        }
    }
}

impl Systems {
    pub(crate) fn run(self, workspace: &Place) -> Result<Box<dyn Answer>, Failure> {
        let done = |words, answer| -> Result<Box<dyn Answer>, Failure> { Ok(Box::new(Done { words, answer })) };
        let act = |words, system: &str, act| done(words, systems::act(workspace, system, act)?);
        match self.what.unwrap_or(What::List { count: false }) {
            What::List { count } => {
                let place = workspace.path()?.display().to_string();
                let counting = if count { Counting::Anew } else { Counting::AsKnown };
                Ok(Box::new(Listing { place, answer: systems::list(workspace, counting)? }))
            }
            What::Add { name, fields } => done("Entered", systems::add(workspace, fields.changes(Some(name)))?),
            What::Edit { system, name, fields } => act("Changed", &system, Act::Edit(Box::new(fields.changes(name)))),
            What::Archive { system, undo: false } => act("Archived", &system, Act::Archive),
            What::Archive { system, undo: true } => act("Took out of the archive", &system, Act::Revive),
            What::Consider { system, why, undo: false } => act("Considered", &system, Act::Consider(why)),
            What::Consider { system, undo: true, .. } => act("Took the mark off", &system, Act::Reconsider),
            What::Attach { system, model } => act("Attached a model to", &system, Act::Attach(model)),
            What::Detach { system, model } => act("Detached a model from", &system, Act::Detach(model)),
            What::Remove { system } => act("Removed", &system, Act::Remove),
        }
    }
}

struct Done {
    words: &'static str,
    answer: ListedSystem,
}

impl Answer for Done {
    fn json(&self) -> Value {
        json!(self.answer)
    }

    fn text(&self, style: &Style) -> String {
        let name = style.strong(&line(&self.answer.fields.name));
        format!("{} {name} {}", self.words, style.faint(&self.answer.id))
    }

    fn remarks(&self) -> Vec<String> {
        self.answer.remarks.clone()
    }
}

struct Listing {
    place: String,
    answer: SystemsAnswer,
}

impl Answer for Listing {
    fn json(&self) -> Value {
        json!(self.answer)
    }

    fn text(&self, style: &Style) -> String {
        let SystemsAnswer { systems, models } = &self.answer;
        if systems.is_empty() && models.is_empty() {
            let how = style.faint("Enter one with `drawbridge systems add NAME`.");
            return format!("There are no systems in {}.\n{how}", line(&self.place));
        }
        let head = ["System · model", "Tier", "Owner", "Due", "Open threats", "State", "Id"].map(str::to_owned);
        let mut rows = vec![head.to_vec()];
        for system in systems {
            rows.push(row_of(system));
            rows.extend(system.models.iter().map(|model| row_of_model("· ", model)));
        }
        rows.extend(models.iter().map(|model| row_of_model("", model)));
        let table = table(&rows);
        let (head, rows) = table.split_once('\n').unwrap_or((&table, ""));
        format!("{}\n{rows}", style.faint(head))
    }
}

fn row_of(system: &ListedSystem) -> Vec<String> {
    let fields = &system.fields;
    let state = match (&system.archived, &system.considered) {
        (Some(_), _) => "archived".to_owned(),
        (None, Some(mark)) => format!("considered {} by {}", mark.at.get(..10).unwrap_or_default(), line(&mark.by)),
        (None, None) if system.models.is_empty() => "no model".to_owned(),
        (None, None) => String::new(),
    };
    let due = fields.due.clone().unwrap_or_default();
    vec![line(&fields.name), tier(fields.tier), line(&fields.owner), due, String::new(), state, system.id.clone()]
}

fn row_of_model(before: &str, model: &ModelOfSystem) -> Vec<String> {
    let changed = format!("changed {} by {}", model.updated.get(..10).unwrap_or_default(), line(&model.changed_by));
    vec![
        format!("{before}{}", line(&model.title)),
        tier(model.tier),
        line(&model.owner),
        model.due.clone().unwrap_or_default(),
        open(model.open),
        changed,
        model.id.clone(),
    ]
}

fn tier(tier: Option<Depth>) -> String {
    let word = match tier {
        None => "",
        Some(Depth::Considered) => "considered",
        Some(Depth::Five) => "five",
        Some(Depth::Thirty) => "thirty",
        Some(Depth::Full) => "full",
    };
    word.to_owned()
}

/// The open threats in words, the worst first.
fn open(open: Option<OpenThreats>) -> String {
    let Some(OpenThreats { critical, high, medium, low, none }) = open else { return "not counted".to_owned() };
    let counts = [(critical, "critical"), (high, "high"), (medium, "medium"), (low, "low"), (none, "none")];
    let words = counts.iter().filter(|(count, _)| *count > 0).map(|(count, word)| format!("{count} {word}"));
    let words = words.collect::<Vec<_>>().join(", ");
    if words.is_empty() { "no open threats".to_owned() } else { words }
}
