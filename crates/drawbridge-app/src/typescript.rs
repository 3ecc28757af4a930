//! The page's types, made from the command table: `ui/src/generated/core.ts`.

use crate::commands::{self, Visit};
use crate::wire;
use std::any::TypeId;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use ts_rs::{Config, TS, TypeVisitor};

/// The text of `ui/src/generated/core.ts`.
#[must_use]
pub fn core() -> String {
    let mut all = Declarations::default();
    let mut table = Table { declarations: &mut all, lines: String::new() };
    commands::describe(&mut table);
    let lines = table.lines;
    // The facts of a subject are a map with a type written by hand, which hides what its values are.
    all.visit::<drawbridge_model::Fact>();
    all.visit::<wire::Message>();
    all.visit::<wire::Failure>();
    let mut out = String::from("// Made by `cargo run -p drawbridge-app --bin generate`. Do not edit.\n");
    for declaration in all.text.values() {
        out.push('\n');
        out.push_str(declaration);
        out.push('\n');
    }
    out.push_str(
        "\n/** Every command of the core: what it takes and what it answers. */\nexport interface Commands {\n",
    );
    out.push_str(&lines);
    out.push_str("}\n");
    out
}

#[derive(Default)]
struct Declarations {
    seen: BTreeSet<TypeId>,
    text: BTreeMap<String, String>,
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
        let config = Config::default();
        // Only types that are declared in a file of their own have a name to be imported by.
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            self.text.insert(T::ident(&config), format!("{docs}export {}", T::decl(&config)));
        }
    }
}

struct Table<'a> {
    declarations: &'a mut Declarations,
    lines: String,
}

impl Visit for Table<'_> {
    fn command<Q: TS + 'static, A: TS + 'static>(&mut self, name: &str, doc: &str) {
        self.declarations.visit::<Q>();
        self.declarations.visit::<A>();
        let config = Config::default();
        let (request, answer) = (Q::name(&config), A::name(&config));
        let _ = writeln!(self.lines, "  /** {doc} */\n  {name}: {{ request: {request}; answer: {answer} }};");
    }
}
