use crate::answer::{Answer, notes, notes_in_words};
use crate::arguments::remark_and_examples;
use crate::style::Style;
use crate::text::line;
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use drawbridge_app::jobs::shelf::Place;
use drawbridge_app::jobs::source::Source;
use drawbridge_app::jobs::{self, Format};
use drawbridge_app::wire::{Code, Failure, ImportNote};
use drawbridge_messages as say;
use serde_json::{Value, json};
use std::ffi::OsString;
use std::path::PathBuf;

#[derive(Debug, Args)]
#[command(
    about = say::help_convert(),
    after_help = remark_and_examples(&say::help_convert_remark(), &[
        "drawbridge convert model.json shop.drawbridge",
        "drawbridge convert shop.dfd shop.json --json",
        "drawbridge convert - out.txt --to dfd < model.json",
        "drawbridge convert \"workspace:Web shop\" shop.dfd",
    ]),
)]
pub(crate) struct Convert {
    #[arg(help = say::help_convert_source(), value_name = "IN")]
    source: OsString,
    #[arg(help = say::help_convert_out())]
    out: PathBuf,
    #[arg(help = say::help_convert_to(), long, value_name = "FORMAT", value_parser = format())]
    to: Option<Format>,
}

impl Convert {
    pub(crate) fn run(self, workspace: &Place) -> Result<Box<dyn Answer>, Failure> {
        let source = Source::parse(&self.source);
        if self.out.as_os_str() == "-" {
            let to = self.to.ok_or_else(|| Failure {
                code: Code::Usage,
                message: say::convert_no_format(),
                hint: Some(say::convert_no_format_hint()),
            })?;
            let (text, notes) = jobs::convert::converted(&source, workspace, to)?;
            return Ok(Box::new(Printed { text, notes }));
        }
        let notes = jobs::convert::convert(&source, workspace, &self.out, self.to)?;
        Ok(Box::new(Written { file: self.out, notes }))
    }
}

/// A model that was written to a file.
pub(super) struct Written {
    pub(super) file: PathBuf,
    pub(super) notes: Vec<ImportNote>,
}

impl Answer for Written {
    fn json(&self) -> Value {
        json!({"notes": notes(&self.notes)})
    }

    fn text(&self, style: &Style) -> String {
        say::cli_wrote(style.strong(&line(&self.file.display().to_string())))
    }

    fn remarks(&self) -> Vec<String> {
        notes_in_words(&self.notes)
    }
}

/// A model that goes to standard output.
struct Printed {
    text: String,
    notes: Vec<ImportNote>,
}

impl Answer for Printed {
    fn json(&self) -> Value {
        json!({"notes": notes(&self.notes), "text": self.text})
    }

    fn text(&self, _style: &Style) -> String {
        self.text.clone()
    }

    fn remarks(&self) -> Vec<String> {
        notes_in_words(&self.notes)
    }
}

/// The formats that can be written, by their words.
pub(super) fn format() -> impl TypedValueParser<Value = Format> {
    PossibleValuesParser::new(jobs::WRITTEN.map(|(word, _)| word)).map(|word| {
        let found = jobs::WRITTEN.into_iter().find(|(written, _)| *written == word);
        found.expect("the parser lets only these words pass").1
    })
}
