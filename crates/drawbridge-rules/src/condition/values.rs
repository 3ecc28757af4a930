//! Values in comparisons: of the right type, and one that the fact can have.

use super::error::Fault;
use super::syntax::{Comparison, Form, Syntax};
use crate::cell::{Negated, Test};
use crate::program::{NO_KIND, kind_bit};
use crate::schema::Schema;
use drawbridge_library::{Choice, FactDefinition, FactKind};
use drawbridge_model::ElementKind;
use drawbridge_model::near::did_you_mean_or_one_of;

/// The test that a comparison with a value makes.
pub(super) fn test(
    schema: &mut Schema,
    fact: &FactDefinition,
    by: Comparison,
    value: &Syntax,
) -> Result<(Test, Negated), Fault> {
    let negated = if by == Comparison::Unequal { Negated::Yes } else { Negated::No };
    match &fact.kind {
        FactKind::YesNo => Ok((Test::Flag(flag(value, by, fact.id.as_str())?), negated)),
        FactKind::Choice { values, ordered } => {
            if by.is_order() && !ordered {
                let message = format!("the values of `{}` have no order", fact.id);
                return Err(Fault::new(value.from, message, "use `==`, `!=` or `in`"));
            }
            let wanted = rank(fact, values, value)?;
            let by = if by == Comparison::Unequal { Comparison::Equal } else { by };
            let fitting = (0..).zip(values).filter(|(rank, _)| by.holds(*rank, wanted));
            Ok((Test::Choice(fitting.fold(0, |mask, (rank, _)| mask | 1 << rank)), negated))
        }
        FactKind::Number => Ok((within(by, number(fact, value)?), negated)),
        FactKind::Text if by.is_order() => {
            let message = format!("the texts of `{}` have no order", fact.id);
            Err(Fault::new(value.from, message, "use `==`, `!=` or `in`"))
        }
        FactKind::Text => Ok((Test::Texts([schema.symbol(text(fact, value)?)].into()), negated)),
    }
}

/// The test that `in` makes.
pub(super) fn one_of(
    schema: &mut Schema,
    fact: &FactDefinition,
    operand: &Syntax,
    members: &[Syntax],
) -> Result<Test, Fault> {
    match &fact.kind {
        FactKind::YesNo => {
            let message = format!("`{}` is yes or no, which `in` does not fit", fact.id);
            Err(Fault::new(operand.from, message, "let it stand alone"))
        }
        FactKind::Choice { values, .. } => {
            let mut mask = 0;
            for member in members {
                mask |= 1 << rank(fact, values, member)?;
            }
            Ok(Test::Choice(mask))
        }
        FactKind::Number => {
            let numbers: Result<Box<[i64]>, Fault> = members.iter().map(|member| number(fact, member)).collect();
            Ok(Test::Numbers(numbers?))
        }
        FactKind::Text => {
            let mut symbols = Vec::new();
            for member in members {
                symbols.push(schema.symbol(text(fact, member)?));
            }
            Ok(Test::Texts(symbols.into()))
        }
    }
}

/// A value compared with a fact or property that is true or false.
pub(super) fn flag(value: &Syntax, by: Comparison, name: &str) -> Result<bool, Fault> {
    match &value.form {
        Form::Flag(_) if by.is_order() => {
            Err(Fault::new(value.from, "true and false have no order", "let the fact stand alone, or use `==`"))
        }
        Form::Flag(flag) => Ok(*flag),
        _ => Err(Fault::new(value.from, format!("`{name}` is yes or no"), "compare it with true or false")),
    }
}

/// The kinds that a comparison accepts, as bits.
pub(super) fn kinds(value: &Syntax, by: Comparison) -> Result<u8, Fault> {
    const ALL: u8 = 0b1111;
    let Form::Text(word) = &value.form else {
        return Err(Fault::new(value.from, "a kind is a text", "write \"actor\", \"process\", \"store\" or \"none\""));
    };
    let found = ElementKind::ALL.into_iter().find(|kind| kind.word() == word).map(kind_bit);
    let Some(bit) = found.or_else(|| (word == "none").then_some(NO_KIND)) else {
        let words = ElementKind::ALL.into_iter().map(ElementKind::word).chain(["none"]);
        return Err(Fault::new(value.from, format!("there is no kind `{word}`"), did_you_mean_or_one_of(word, words)));
    };
    match by {
        Comparison::Equal => Ok(bit),
        Comparison::Unequal => Ok(ALL & !bit),
        _ => Err(Fault::new(value.from, "kinds have no order", "use `==`, `!=` or `in`")),
    }
}

fn rank(fact: &FactDefinition, values: &[Choice], value: &Syntax) -> Result<i64, Fault> {
    let word = text(fact, value)?;
    let found = fact.rank(word).and_then(|rank| i64::try_from(rank).ok()).filter(|rank| *rank < 64);
    found.ok_or_else(|| {
        let known = values.iter().map(|choice| choice.value.as_str());
        Fault::new(value.from, format!("`{}` has no value `{word}`", fact.id), did_you_mean_or_one_of(word, known))
    })
}

fn text<'a>(fact: &FactDefinition, value: &'a Syntax) -> Result<&'a str, Fault> {
    match &value.form {
        Form::Text(text) => Ok(text),
        _ => Err(wrong(fact, value)),
    }
}

fn number(fact: &FactDefinition, value: &Syntax) -> Result<i64, Fault> {
    match &value.form {
        Form::Number(number) => Ok(*number),
        _ => Err(wrong(fact, value)),
    }
}

fn wrong(fact: &FactDefinition, value: &Syntax) -> Fault {
    Fault::new(
        value.from,
        format!("`{}` is compared with a value of another type", fact.id),
        format!("it takes {}", fact.expected()),
    )
}

fn within(by: Comparison, number: i64) -> Test {
    match by {
        Comparison::Equal | Comparison::Unequal => Test::Within(number, number),
        Comparison::Less => Test::Within(i64::MIN, number.saturating_sub(1)),
        Comparison::AtMost => Test::Within(i64::MIN, number),
        Comparison::Greater => Test::Within(number.saturating_add(1), i64::MAX),
        Comparison::AtLeast => Test::Within(number, i64::MAX),
    }
}
