//! The catalogue in memory.

use crate::generated::AREAS;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::fmt::Display;
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

static ENGLISH: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| {
    let english: LanguageIdentifier = "en".parse().expect("en is a language tag");
    let mut bundle = FluentBundle::new_concurrent(vec![english]);
    // Names stand in the middle of sentences that are compared, copied and searched: no isolation marks around them.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(in_thousands));
    for (area, source) in AREAS {
        let resource = FluentResource::try_new((*source).to_owned());
        let resource = resource.unwrap_or_else(|(_, errors)| panic!("{area}.ftl is unreadable: {errors:?}"));
        bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{area}.ftl: {errors:?}"));
    }
    bundle
});

/// Numbers as the page writes them: 1,200.
fn in_thousands<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let digits = number.as_string();
    let (whole, fraction) = digits.split_once('.').map_or((&*digits, None), |(whole, rest)| (whole, Some(rest)));
    let mut told = String::with_capacity(digits.len() + 4);
    for (at, digit) in whole.char_indices() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) && !told.ends_with('-') {
            told.push(',');
        }
        told.push(digit);
    }
    if let Some(fraction) = fraction {
        told.push('.');
        told.push_str(fraction);
    }
    Some(told)
}

/// An argument that is a text, or whatever else is told as it shows itself.
pub(crate) fn text(value: &dyn Display) -> FluentValue<'static> {
    FluentValue::String(value.to_string().into())
}

/// An argument that is a number.
#[expect(clippy::cast_precision_loss, reason = "counts of a model are far below 2^53")]
pub(crate) fn number(value: usize) -> FluentValue<'static> {
    FluentValue::Number(FluentNumber::new(value as f64, fluent_bundle::types::FluentNumberOptions::default()))
}

/// The text of a message.
pub(crate) fn format<const N: usize>(key: &str, given: [(&'static str, FluentValue<'static>); N]) -> String {
    let mut arguments = FluentArgs::with_capacity(N);
    for (name, value) in given {
        arguments.set(name, value);
    }
    told(key, &arguments)
}

fn told(key: &str, arguments: &FluentArgs<'_>) -> String {
    let message = ENGLISH.get_message(key).and_then(|message| message.value());
    let pattern = message.expect("the functions are made from the catalogue");
    let mut errors = Vec::new();
    ENGLISH.format_pattern(pattern, Some(arguments), &mut errors).into_owned()
}

#[cfg(test)]
mod tests {
    use crate::{count_elements, failure_no_command};

    #[test]
    fn numbers_are_told_in_the_plural_and_in_thousands() {
        assert_eq!(count_elements(1), "1 element");
        assert_eq!(count_elements(0), "0 elements");
        assert_eq!(count_elements(999), "999 elements");
        assert_eq!(count_elements(1_234_567), "1,234,567 elements");
    }

    #[test]
    fn what_a_name_holds_is_told_as_it_is() {
        assert_eq!(failure_no_command("{ $x } <b>"), "call { $x } <b>: there is no such command");
    }
}
