//! The built-in packs: complete, consistent, and in texts of their own.

use drawbridge_library::{Level, Library, Outcome, PackFile, Threat};
use drawbridge_model::{ElementKind, FactName, Value};
use std::collections::{BTreeMap, BTreeSet};

fn errors(files: &[PackFile]) -> String {
    match Library::load(files) {
        Ok(_) => String::new(),
        Err(errors) => errors.iter().map(|error| format!("{error}\n    {}\n", error.remedy())).collect(),
    }
}

#[test]
fn the_built_in_packs_load() {
    assert_eq!(errors(&Library::built_in_files()), "");
}

#[test]
fn the_core_pack_is_large_enough() {
    let library = Library::built_in();
    assert!(library.facts.len() >= 100, "{} facts", library.facts.len());
    assert!(library.components.len() >= 30, "{} components", library.components.len());
    assert!(library.threats.len() >= 40, "{} threats", library.threats.len());
    assert!(library.countermeasures.len() >= 30, "{} countermeasures", library.countermeasures.len());
}

#[test]
fn every_threat_has_references_tests_for_each_side_and_countermeasures() {
    let library = Library::built_in();
    for threat in library.threats.values() {
        let id = &threat.id;
        assert!(!threat.references.is_empty(), "{id} has no reference");
        assert!(!threat.countermeasures.is_empty(), "{id} has no countermeasure");
        let outcomes: BTreeSet<Outcome> =
            threat.tests.iter().flat_map(|test| test.expect.iter().map(|expected| expected.outcome)).collect();
        assert!(outcomes.contains(&Outcome::Silent), "{id} has no test in which it is silent");
        let fires = outcomes.contains(&Outcome::Confirmed) || outcomes.contains(&Outcome::Possible);
        assert!(fires, "{id} has no test in which it fires");
    }
}

#[test]
fn threats_and_countermeasures_point_at_one_another() {
    let library = Library::built_in();
    for threat in library.threats.values() {
        for id in &threat.countermeasures {
            let answers = &library.countermeasures[id].answers;
            let back = answers.iter().any(|answer| answer.threat == threat.id);
            assert!(back, "{} names {id}, which does not say that it answers it", threat.id);
        }
        assert!(
            library.answers_to(threat).any(|entry| entry.answers.iter().any(|answer| answer.reduces >= Level::Medium))
        );
    }
    for countermeasure in library.countermeasures.values() {
        assert!(!countermeasure.answers.is_empty(), "{} answers nothing", countermeasure.id);
    }
}

#[test]
fn titles_and_sentences_name_things_and_are_one_sentence() {
    let library = Library::built_in();
    for threat in library.threats.values() {
        assert!(threat.sentence.placeholders().next().is_some(), "the sentence of {} names nothing", threat.id);
        assert!(threat.title.placeholders().next().is_some(), "the title of {} names nothing", threat.id);
        let end = threat.sentence.to_string();
        assert!(end.ends_with('.') && end.matches(". ").count() == 0, "{}: {end}", threat.id);
    }
}

/// All runs of five words in the texts of a threat.
fn five_words(threat: &Threat) -> BTreeSet<String> {
    let texts = [&threat.sentence, &threat.why, &threat.check, &threat.fix, &threat.false_positive];
    let mut runs = BTreeSet::new();
    for text in texts {
        let text = text.to_string().to_lowercase();
        let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        runs.extend(words.windows(5).map(|window| window.join(" ")));
    }
    runs
}

#[test]
fn no_two_threats_share_their_words() {
    let library = Library::built_in();
    let runs: Vec<(&Threat, BTreeSet<String>)> =
        library.threats.values().map(|threat| (threat, five_words(threat))).collect();
    let mut worst = (0, String::new());
    for (index, (left, left_runs)) in runs.iter().enumerate() {
        for (right, right_runs) in &runs[index + 1..] {
            let shared = left_runs.intersection(right_runs).count();
            let percent = shared * 100 / left_runs.len().min(right_runs.len()).max(1);
            worst = worst.max((percent, format!("{} and {}", left.id, right.id)));
        }
    }
    assert!(worst.0 <= 40, "{} share {} % of their five-word runs", worst.1, worst.0);
}

#[test]
fn no_text_stands_twice() {
    let library = Library::built_in();
    let mut seen = BTreeMap::new();
    for threat in library.threats.values() {
        for text in [&threat.sentence, &threat.why, &threat.check, &threat.fix, &threat.false_positive] {
            let before = seen.insert(text.to_string(), threat.id.clone());
            assert_eq!(before, None, "{text}");
        }
    }
}

#[test]
fn components_inherit() {
    let library = Library::built_in();
    let redis = library.component("cache/redis").unwrap();
    assert_eq!(redis.kind, ElementKind::Store);
    assert!(redis.is(&"cache/memory".into()) && !redis.is(&"db/relational".into()));
    assert_eq!(redis.defaults[&FactName::new("store_type")], Value::text("cache"));
    let agent = library.component("ai/agent").unwrap();
    assert_eq!(agent.defaults[&FactName::new("uses_language_model")], Value::Flag(true));
    let keycloak = library.component("idp/keycloak").unwrap();
    assert_eq!(keycloak.id.as_str(), "identity/keycloak");
    for component in library.components.values() {
        assert!(!component.icon.is_empty() && !component.category.is_empty(), "{}", component.id);
    }
}

#[test]
fn condition_places_point_into_the_files() {
    let library = Library::built_in();
    let files = Library::built_in_files();
    for threat in library.threats.values() {
        for source in [&threat.when, &threat.unless].into_iter().flatten() {
            for (offset, character) in source.text.char_indices().filter(|(_, c)| !c.is_whitespace()) {
                let place = source.place_at(offset);
                let file = files.iter().find(|file| *file.path == *place.path).unwrap();
                let line = file.text.lines().nth(place.line as usize - 1).unwrap();
                assert_eq!(line.chars().nth(place.column as usize - 1), Some(character), "{place} in {}", threat.id);
            }
        }
    }
}

/// The words in code quotes in the last cell of each row are facts, or values of choices.
#[test]
fn the_page_on_facts_names_facts_that_exist() {
    let library = Library::built_in();
    let page = include_str!("../../../docs/facts.md");
    let mut named = 0;
    for row in page.lines().filter(|line| line.starts_with('|')) {
        let cell = row.trim_end_matches([' ', '|']).rsplit('|').next().unwrap();
        for word in cell.split('`').skip(1).step_by(2) {
            let is_value = library.facts.iter().any(|fact| fact.rank(word).is_some());
            assert!(is_value || library.facts.named(word).is_some(), "`{word}` in {row}");
            named += 1;
        }
    }
    assert!(named > 100, "the page names {named} facts");
}

/// The entries shown on the page on packs load together with the core pack.
#[test]
fn the_page_on_packs_shows_entries_that_load() {
    let mut files = Library::built_in_files();
    let page = include_str!("../../../docs/packs.md");
    for (index, block) in page.split("```").skip(1).step_by(2).enumerate() {
        let text = block.trim_start_matches("yaml\n").to_owned();
        let path = if index == 0 { "acme/pack.yaml".to_owned() } else { format!("acme/{index}.yaml") };
        files.push(PackFile { path, text });
    }
    assert_eq!(errors(&files), "");
    let library = Library::load(&files).unwrap();
    assert_eq!(library.packs.len(), 2);
    assert!(library.threat("data-leaves-region").is_some());
    assert_eq!(library.conventions.len() + library.questions.len(), 2);
}

/// A countermeasure that is done must be able to end the threat it answers: it states a fact that the threat reads.
#[test]
fn every_threat_can_be_ended_by_a_countermeasure() {
    let library = Library::built_in();
    for threat in library.threats.values() {
        let conditions = [&threat.when, &threat.unless].into_iter().flatten();
        let words: BTreeSet<&str> =
            conditions.flat_map(|source| source.text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_')).collect();
        let ends = library.answers_to(threat).any(|entry| entry.sets.keys().any(|fact| words.contains(fact.as_str())));
        assert!(ends, "no countermeasure for {} states a fact that it reads", threat.id);
    }
}

#[test]
fn facts_have_help_and_questions_ask() {
    let library = Library::built_in();
    for fact in library.facts.iter() {
        assert!(!fact.help.is_empty() && !fact.label.is_empty(), "{}", fact.id);
        assert!(fact.question.to_string().ends_with('?'), "{}", fact.id);
    }
    for threat in library.threats.values() {
        if let Some(question) = &threat.question {
            assert!(question.to_string().ends_with('?'), "{}", threat.id);
        }
    }
}
