//! From syntax to a compiled condition: every name, type and value is checked.

use super::error::Fault;
use super::scope::Scope;
use super::syntax::{Comparison, Form, Syntax};
use super::values;
use crate::cell::{Negated, Question, Test};
use crate::program::{Node, Op, Step};
use crate::schema::Schema;
use crate::thing::{Family, Var};
use crate::truth::Truth;
use drawbridge_library::{FactDefinition, FactKind};
use drawbridge_model::near::did_you_mean_or_one_of;

/// How deep functions with a condition inside may stand in one another.
const FUNCTIONS: usize = 3;

/// Compiles a condition.
pub(super) fn check(syntax: &Syntax, scope: &Scope, schema: &mut Schema) -> Result<Node, Fault> {
    Checker { schema }.condition(syntax, scope)
}

pub(super) struct Checker<'s> {
    pub(super) schema: &'s mut Schema,
}

/// What stands on one side of a comparison.
enum Operand {
    Fact(Var, FactDefinition),
    Kind(Var),
    Both,
}

impl Checker<'_> {
    fn condition(&mut self, syntax: &Syntax, scope: &Scope) -> Result<Node, Fault> {
        let op = match &syntax.form {
            Form::Or(..) => Op::Or(self.all(syntax, scope)?),
            Form::And(..) => Op::And(self.all(syntax, scope)?),
            Form::Not(inner) => Op::Not(Box::new(self.condition(inner, scope)?)),
            Form::Flag(flag) => Op::Const(Truth::from(*flag)),
            Form::Compare(comparison, left, right) => self.compare(*comparison, left, right, scope)?,
            Form::In(left, right) => self.within(left, right, scope)?,
            Form::Call(None, name, arguments) if name == "has" => self.known(syntax, arguments, scope)?,
            Form::Call(Some(on), name, arguments) => self.call(syntax, on, name, arguments, scope)?,
            Form::Field(..) => self.stands_alone(syntax, scope)?,
            Form::Call(None, name, _) => return Err(unknown_function(syntax, name)),
            Form::Name(name) => return Err(lonely(syntax, name, scope)),
            Form::List(_) | Form::Number(_) | Form::Text(_) => {
                let message = "a value alone is no condition";
                return Err(Fault::new(syntax.from, message, "compare it with a fact"));
            }
        };
        Ok(Node { from: place(syntax.from), to: place(syntax.to), op })
    }

    /// The parts of a chain of `&&` or of `||`.
    fn all(&mut self, syntax: &Syntax, scope: &Scope) -> Result<Vec<Node>, Fault> {
        let mut parts = Vec::new();
        let mut rest = syntax;
        while let (Form::Or(..), Form::Or(left, right)) | (Form::And(..), Form::And(left, right)) =
            (&syntax.form, &rest.form)
        {
            parts.push(self.condition(right, scope)?);
            rest = left;
        }
        parts.push(self.condition(rest, scope)?);
        parts.reverse();
        Ok(parts)
    }

    fn stands_alone(&mut self, syntax: &Syntax, scope: &Scope) -> Result<Op, Fault> {
        match self.operand(syntax, scope)? {
            Operand::Both => Ok(Op::Both),
            Operand::Kind(_) => {
                let message = "a kind alone is no condition";
                Err(Fault::new(syntax.from, message, "compare it: `== \"actor\"`, `\"process\"` or `\"store\"`"))
            }
            Operand::Fact(var, fact) if fact.kind == FactKind::YesNo => {
                Ok(self.fact(var, &fact, Test::Flag(true), Negated::No))
            }
            Operand::Fact(_, fact) => {
                let message = format!("`{}` is {}, so it cannot stand alone", fact.id, fact.expected());
                Err(Fault::new(syntax.from, message, "compare it with a value"))
            }
        }
    }

    fn fact(&mut self, var: Var, fact: &FactDefinition, test: Test, negated: Negated) -> Op {
        Op::Fact(var, self.schema.slot(var.family(), fact), Question { test, negated })
    }

    fn compare(&mut self, by: Comparison, left: &Syntax, right: &Syntax, scope: &Scope) -> Result<Op, Fault> {
        let (by, operand, value) = match (&left.form, &right.form) {
            (_, Form::Flag(_) | Form::Number(_) | Form::Text(_) | Form::List(_)) => (by, left, right),
            (Form::Flag(_) | Form::Number(_) | Form::Text(_), _) => (by.mirrored(), right, left),
            (_, _) => {
                self.operand(left, scope)?;
                let message = "one side of a comparison is a value";
                return Err(Fault::new(right.from, message, "compare the fact with a number, a text, true or false"));
            }
        };
        let op = match self.operand(operand, scope)? {
            Operand::Both => {
                let wanted = values::flag(value, by, "bidirectional")?;
                let positive = wanted == (by == Comparison::Equal);
                let node = Node { from: place(operand.from), to: place(operand.to), op: Op::Both };
                return Ok(if positive { Op::Both } else { Op::Not(Box::new(node)) });
            }
            Operand::Kind(var) => Op::Kind(var, values::kinds(value, by)?),
            Operand::Fact(var, fact) => {
                let (test, negated) = values::test(self.schema, &fact, by, value)?;
                self.fact(var, &fact, test, negated)
            }
        };
        Ok(op)
    }

    fn within(&mut self, left: &Syntax, right: &Syntax, scope: &Scope) -> Result<Op, Fault> {
        let Form::List(members) = &right.form else {
            let message = "`in` is followed by a list";
            return Err(Fault::new(right.from, message, "write the values in brackets: `in [\"a\", \"b\"]`"));
        };
        match self.operand(left, scope)? {
            Operand::Both => Err(Fault::new(left.from, "`in` does not fit true and false", "let it stand alone")),
            Operand::Kind(var) => {
                let mut kinds = 0;
                for member in members {
                    kinds |= values::kinds(member, Comparison::Equal)?;
                }
                Ok(Op::Kind(var, kinds))
            }
            Operand::Fact(var, fact) => {
                let test = values::one_of(self.schema, &fact, left, members)?;
                Ok(self.fact(var, &fact, test, Negated::No))
            }
        }
    }

    fn known(&mut self, syntax: &Syntax, arguments: &[Syntax], scope: &Scope) -> Result<Op, Fault> {
        let [argument] = arguments else {
            return Err(Fault::new(syntax.from, "`has` takes one fact", "write `has(flow.protocol)`"));
        };
        match self.operand(argument, scope)? {
            Operand::Fact(var, fact) => Ok(Op::Known(var, self.schema.slot(var.family(), &fact))),
            Operand::Kind(_) | Operand::Both => {
                let message = "what the drawing shows is always known";
                Err(Fault::new(argument.from, message, "use `has` with a fact of the catalogue"))
            }
        }
    }

    fn call(
        &mut self,
        syntax: &Syntax,
        on: &Syntax,
        name: &str,
        arguments: &[Syntax],
        scope: &Scope,
    ) -> Result<Op, Fault> {
        let var = variable(on, scope)?;
        if name == "component_is" && var.family() == Family::Element {
            return self.component(syntax, var, arguments);
        }
        let fitting = || Step::FUNCTIONS.into_iter().filter(|step| step.stands_on() == var.family());
        let Some(step) = fitting().find(|step| step.word() == name) else {
            let mut words: Vec<&str> = fitting().map(Step::word).collect();
            if var.family() == Family::Element {
                words.push("component_is");
            }
            let message = format!("`{}` has no function `{name}`", var.word());
            return Err(Fault::new(syntax.from, message, did_you_mean_or_one_of(name, words)));
        };
        let Some(inner_scope) = scope.inside(step, FUNCTIONS) else {
            let message = format!("functions stand more than {FUNCTIONS} deep in one another");
            return Err(Fault::new(syntax.from, message, "split the threat into two"));
        };
        let inner = match arguments {
            [] => Node { from: place(syntax.from), to: place(syntax.to), op: Op::Const(Truth::True) },
            [argument] => self.condition(argument, &inner_scope)?,
            [_, second, ..] => {
                let message = format!("`{name}` takes one condition");
                return Err(Fault::new(second.from, message, "join the conditions with `&&` or `||`"));
            }
        };
        Ok(Op::Any(var, step, Box::new(inner)))
    }

    fn component(&self, syntax: &Syntax, var: Var, arguments: &[Syntax]) -> Result<Op, Fault> {
        let [Syntax { form: Form::Text(id), from, .. }] = arguments else {
            let message = "`component_is` takes the id of a component in quotes";
            return Err(Fault::new(syntax.from, message, "write `component_is(\"db/relational\")`"));
        };
        let Some(component) = self.schema.library.component(id) else {
            let ids = self.schema.library.components.keys().map(drawbridge_library::ComponentId::as_str);
            let message = format!("there is no component `{id}` in the loaded packs");
            return Err(Fault::new(*from, message, did_you_mean_or_one_of(id, ids)));
        };
        Ok(Op::Component(var, self.schema.kin(&component.id)))
    }

    fn operand(&self, syntax: &Syntax, scope: &Scope) -> Result<Operand, Fault> {
        let (on, name) = match &syntax.form {
            Form::Field(on, name) => (on, name),
            Form::Name(name) => return Err(lonely(syntax, name, scope)),
            Form::Not(_) => {
                let message = "`!` binds tighter than a comparison";
                return Err(Fault::new(syntax.from, message, "write `!(… == …)` or use `!=`"));
            }
            _ => {
                let message = "only facts and properties can be compared";
                return Err(Fault::new(
                    syntax.from,
                    message,
                    "write it as `variable.fact`, and join with `&&` or `||`",
                ));
            }
        };
        let var = variable(on, scope)?;
        match (var.family(), name.as_str()) {
            (Family::Element, "kind") => return Ok(Operand::Kind(var)),
            (Family::Flow, "bidirectional") => return Ok(Operand::Both),
            _ => {}
        }
        let at = on.to + 1;
        let catalogue = &self.schema.library.facts;
        let kinds = scope.kinds(var);
        let fits = |fact: &FactDefinition| kinds.iter().any(|kind| fact.applies_to.contains(kind));
        match catalogue.named(name) {
            Some(fact) if fits(fact) => Ok(Operand::Fact(var, fact.clone())),
            Some(fact) => {
                let applies: Vec<&str> = fact.applies_to.iter().map(|kind| kind.word()).collect();
                let message = format!("the fact `{name}` does not apply to `{}` here", var.word());
                Err(Fault::new(at, message, format!("it applies to {}", applies.join(", "))))
            }
            None => {
                let known = catalogue.iter().filter(|fact| fits(fact)).map(|fact| fact.id.as_str());
                let message = format!("there is no fact `{name}` of `{}`", var.word());
                let properties = match var.family() {
                    Family::Element => Some("kind"),
                    Family::Flow => Some("bidirectional"),
                    _ => None,
                };
                Err(Fault::new(at, message, did_you_mean_or_one_of(name, known.chain(properties))))
            }
        }
    }
}

fn variable(syntax: &Syntax, scope: &Scope) -> Result<Var, Fault> {
    let Form::Name(name) = &syntax.form else {
        let message = "facts and functions stand directly on a variable";
        return Err(Fault::new(syntax.from, message, "write `variable.fact`"));
    };
    let found = Var::ALL.into_iter().find(|var| var.word() == name);
    found.filter(|var| scope.has(*var)).ok_or_else(|| lonely_variable(syntax, name, scope))
}

fn lonely(syntax: &Syntax, name: &str, scope: &Scope) -> Fault {
    match Var::ALL.into_iter().find(|var| var.word() == name && scope.has(*var)) {
        Some(_) => {
            Fault::new(syntax.from, format!("`{name}` alone is no condition"), "write one of its facts after a dot")
        }
        None => lonely_variable(syntax, name, scope),
    }
}

fn lonely_variable(syntax: &Syntax, name: &str, scope: &Scope) -> Fault {
    let known = Var::ALL.into_iter().filter(|var| scope.has(*var)).map(Var::word);
    let message = if Var::ALL.iter().any(|var| var.word() == name) {
        format!("`{name}` stands for nothing here")
    } else {
        format!("there is no variable `{name}`")
    };
    Fault::new(syntax.from, message, did_you_mean_or_one_of(name, known))
}

fn unknown_function(syntax: &Syntax, name: &str) -> Fault {
    let message = format!("there is no function `{name}`");
    Fault::new(syntax.from, message, did_you_mean_or_one_of(name, ["has"]))
}

fn place(at: usize) -> u32 {
    u32::try_from(at).expect("conditions are shorter than 4 GiB")
}
