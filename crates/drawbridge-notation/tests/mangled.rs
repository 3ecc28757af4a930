//! Texts of the right words in the wrong order: each is read, or refused with places and ways out.

use drawbridge_notation::{MOST_MISTAKES, read};
use proptest::prelude::*;

const PARTS: [&str; 34] = [
    "model",
    "diagram",
    "boundary",
    "boundary-line",
    "data",
    "actor",
    "process",
    "store",
    "flow",
    "note",
    "threat",
    "decision",
    "comment",
    "at",
    "on",
    "a",
    "b",
    "c",
    "d",
    "_",
    "\"Text\"",
    "\"open",
    "->",
    "<->",
    ":",
    "=",
    ",",
    "@",
    "{",
    "}",
    "\n",
    "\n",
    "at=1,2,3,4",
    ";",
];

/// A statement that is right, or some words of any kind.
fn line() -> impl Strategy<Value = String> {
    let right = [
        "process a \"A\"",
        "diagram d {",
        "boundary b {",
        "}",
        "a at=1,2,3,4",
        "flow f: a -> b",
        "threat t at a \"T\"",
        "decision e on x@a",
    ];
    let words = prop::collection::vec(prop::sample::select(&PARTS[..]), 1..9);
    prop_oneof![prop::sample::select(right.to_vec()).prop_map(str::to_owned), words.prop_map(|words| words.join(" "))]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn mangled_texts_are_read_or_refused_with_a_way_out(lines in prop::collection::vec(line(), 0..14)) {
        let text = lines.join("\n");
        if let Err(told) = read(&text) {
            let mistakes = told.mistakes();
            prop_assert!(!mistakes.is_empty() && mistakes.len() <= MOST_MISTAKES);
            prop_assert!(mistakes.iter().all(|mistake| mistake.hint.is_some()), "{}\n{}", text, told);
            prop_assert!(mistakes.is_sorted_by_key(|mistake| (mistake.line, mistake.column)));
            let last = u32::try_from(text.split('\n').count()).unwrap();
            prop_assert!(mistakes.iter().all(|mistake| mistake.line >= 1 && mistake.line <= last), "{}\n{}", text, told);
        }
    }
}
