use crate::answer::Answer;
use crate::arguments::remark_and_examples;
use crate::style::Style;
use crate::text::{line, table};
use clap::{Args, Subcommand, ValueEnum};
use drawbridge_app::jobs::shelf::Place;
use drawbridge_app::jobs::systems::{self, Act, Changes, Counting, ListedSystem, ModelOfSystem, SystemsAnswer};
use drawbridge_app::wire::{Criticality, Depth, Failure, OpenThreats};
use drawbridge_messages as say;
use serde_json::{Value, json};

#[derive(Debug, Args)]
#[command(
    about = say::help_systems(),
    after_help = remark_and_examples(&say::help_systems_remark(), &[
        "drawbridge systems",
        "drawbridge systems list --count --json",
        "drawbridge systems add \"Web shop\" --owner Sales --criticality high --due 2027-01-31",
        "drawbridge systems edit \"Web shop\" --tier thirty --due none",
        "drawbridge systems attach \"Web shop\" \"Checkout\"",
        "drawbridge systems consider \"Intranet\" --why \"no data, no change\"",
        "drawbridge systems archive \"Old shop\"",
    ]),
)]
pub(crate) struct Systems {
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Debug, Subcommand)]
enum What {
    #[command(about = say::help_systems_list())]
    List {
        #[arg(help = say::help_systems_count(), long)]
        count: bool,
    },
    #[command(about = say::help_systems_add())]
    Add {
        #[arg(help = say::help_systems_name())]
        name: String,
        #[command(flatten)]
        fields: Fields,
    },
    #[command(about = say::help_systems_edit())]
    Edit {
        #[arg(help = say::help_systems_system())]
        system: String,
        #[arg(help = say::help_systems_other_name(), long)]
        name: Option<String>,
        #[command(flatten)]
        fields: Fields,
    },
    #[command(about = say::help_systems_archive())]
    Archive {
        #[arg(help = say::help_systems_system())]
        system: String,
        #[arg(help = say::help_systems_undo(), long)]
        undo: bool,
    },
    #[command(about = say::help_systems_consider())]
    Consider {
        #[arg(help = say::help_systems_system())]
        system: String,
        #[arg(help = say::help_systems_why(), long, value_name = "TEXT", default_value = "")]
        why: String,
        #[arg(help = say::help_systems_unmark(), long, conflicts_with = "why")]
        undo: bool,
    },
    #[command(about = say::help_systems_attach())]
    Attach {
        #[arg(help = say::help_systems_system())]
        system: String,
        #[arg(help = say::help_systems_model())]
        model: String,
    },
    #[command(about = say::help_systems_detach())]
    Detach {
        #[arg(help = say::help_systems_system())]
        system: String,
        #[arg(help = say::help_systems_model())]
        model: String,
    },
    #[command(about = say::help_systems_remove())]
    Remove {
        #[arg(help = say::help_systems_system())]
        system: String,
    },
}

#[derive(Debug, Args)]
struct Fields {
    #[arg(help = say::help_systems_owner(), long)]
    owner: Option<String>,
    #[arg(help = say::help_systems_contact(), long)]
    contact: Option<String>,
    #[arg(help = say::help_systems_links(), long = "link", value_name = "ADDRESS")]
    links: Vec<String>,
    #[arg(help = say::help_systems_criticality(), long)]
    criticality: Option<Dependence>,
    #[arg(help = say::help_systems_tier(), long)]
    tier: Option<Tier>,
    #[arg(help = say::help_systems_due(), long, value_name = "DAY")]
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
        let done = |words: Words, answer| -> Result<Box<dyn Answer>, Failure> { Ok(Box::new(Done { words, answer })) };
        let act = |words: Words, system: &str, act| done(words, systems::act(workspace, system, act)?);
        match self.what.unwrap_or(What::List { count: false }) {
            What::List { count } => {
                let place = workspace.path()?.display().to_string();
                let counting = if count { Counting::Anew } else { Counting::AsKnown };
                Ok(Box::new(Listing { place, answer: systems::list(workspace, counting)? }))
            }
            What::Add { name, fields } => {
                done(|id, name| say::cli_system_entered(id, name), systems::add(workspace, fields.changes(Some(name)))?)
            }
            What::Edit { system, name, fields } => {
                act(|id, name| say::cli_system_changed(id, name), &system, Act::Edit(Box::new(fields.changes(name))))
            }
            What::Archive { system, undo: false } => {
                act(|id, name| say::cli_system_archived(id, name), &system, Act::Archive)
            }
            What::Archive { system, undo: true } => {
                act(|id, name| say::cli_system_revived(id, name), &system, Act::Revive)
            }
            What::Consider { system, why, undo: false } => {
                act(|id, name| say::cli_system_considered(id, name), &system, Act::Consider(why))
            }
            What::Consider { system, undo: true, .. } => {
                act(|id, name| say::cli_system_unmarked(id, name), &system, Act::Reconsider)
            }
            What::Attach { system, model } => {
                act(|id, name| say::cli_system_attached(id, name), &system, Act::Attach(model))
            }
            What::Detach { system, model } => {
                act(|id, name| say::cli_system_detached(id, name), &system, Act::Detach(model))
            }
            What::Remove { system } => act(|id, name| say::cli_system_removed(id, name), &system, Act::Remove),
        }
    }
}

/// Says of which system, by its id and name, something was done.
type Words = fn(&str, &str) -> String;

struct Done {
    words: Words,
    answer: ListedSystem,
}

impl Answer for Done {
    fn json(&self) -> Value {
        json!(self.answer)
    }

    fn text(&self, style: &Style) -> String {
        let name = style.strong(&line(&self.answer.fields.name));
        (self.words)(&style.faint(&self.answer.id), &name)
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
            let how = style.faint(&say::cli_no_systems_hint());
            return format!("{}\n{how}", say::cli_no_systems(line(&self.place)));
        }
        let head = vec![
            say::cli_systems_name(),
            say::cli_systems_tier(),
            say::cli_systems_owner(),
            say::cli_systems_due(),
            say::cli_systems_open(),
            say::cli_systems_state(),
            say::cli_systems_id(),
        ];
        let mut rows = vec![head];
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
        (Some(_), _) => say::cli_archived(),
        (None, Some(mark)) => say::cli_considered(line(&mark.by), mark.at.get(..10).unwrap_or_default()),
        (None, None) if system.models.is_empty() => say::cli_no_model(),
        (None, None) => String::new(),
    };
    let due = fields.due.clone().unwrap_or_default();
    vec![line(&fields.name), tier(fields.tier), line(&fields.owner), due, String::new(), state, system.id.clone()]
}

fn row_of_model(before: &str, model: &ModelOfSystem) -> Vec<String> {
    let changed = say::cli_changed(line(&model.changed_by), model.updated.get(..10).unwrap_or_default());
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
    match tier {
        None => String::new(),
        Some(Depth::Considered) => say::cli_tier_considered(),
        Some(Depth::Five) => say::cli_tier_five(),
        Some(Depth::Thirty) => say::cli_tier_thirty(),
        Some(Depth::Full) => say::cli_tier_full(),
    }
}

/// The open threats in words, the worst first.
fn open(open: Option<OpenThreats>) -> String {
    let Some(OpenThreats { critical, high, medium, low, none }) = open else { return say::cli_not_counted() };
    let counts = [
        (critical, say::severity_critical()),
        (high, say::severity_high()),
        (medium, say::severity_medium()),
        (low, say::severity_low()),
        (none, say::severity_none()),
    ];
    let words = counts.iter().filter(|(count, _)| *count > 0).map(|(count, word)| format!("{count} {word}"));
    let words = words.collect::<Vec<_>>().join(", ");
    if words.is_empty() { say::cli_no_open_threats() } else { words }
}
