//! What is known of a subject, with the values that lose.

use crate::common::{compile, pack, read};
use crate::tape::{change, empty, tapes};
use drawbridge_model::{Edit, FactName, Model, Provenance, Subject, Value, plan};
use drawbridge_rules::{Engine, Known, Origin, Rules};
use proptest::prelude::*;
use std::sync::{Arc, LazyLock};

static EVERYTHING: LazyLock<Arc<Rules>> = LazyLock::new(|| compile(pack(&crate::everything::yaml())));

/// Two conventions on one fact of stores, the first of which counts, and one on a fact that no condition reads.
const CONVENTIONS: &str = "conventions:
  - id: a-disks
    title: All disks are encrypted
    reason: r
    applies_to: [store]
    sets: { encrypted_at_rest: true }
  - id: b-old-disks
    title: Old disks are not
    reason: r
    applies_to: [store]
    sets: { encrypted_at_rest: false, backed_up: true }
";

const SHOP: &str = r#"model "Shop"
store orders "Orders" component=db/postgresql
process web "Web app"
flow save: web -> orders "Save"
"#;

fn state(engine: &mut Engine, model: &mut Model, subject: Subject, fact: &str, value: Option<Value>, from: Provenance) {
    let diff = plan(model, &Edit::SetFact { subject, fact: fact.into(), value, from }).unwrap();
    model.apply(&diff).unwrap();
    engine.update(model, &diff);
}

/// A fact in one line: `value (from: note), …`.
fn line(engine: &Engine, subject: Subject, fact: &str) -> String {
    let known = engine.known_of(subject).into_iter().find(|known| known.fact.as_str() == fact);
    let values = known.map_or(Vec::new(), |known| known.values);
    let told = values.iter().map(|one| match one.note.as_str() {
        "" => format!("{} ({})", one.value, one.from),
        note => format!("{} ({}: {note})", one.value, one.from),
    });
    told.collect::<Vec<_>>().join(", ")
}

#[test]
fn every_value_is_told_with_where_it_came_from_the_strongest_first() {
    let rules = compile(pack(CONVENTIONS));
    let read = read(SHOP);
    let (orders, mut model, mut engine) = (read.subject("orders"), read.model.clone(), read.engine(&rules));
    let rest = "yes (convention: All disks are encrypted), no (convention: Old disks are not)";
    assert_eq!(line(&engine, orders, "encrypted_at_rest"), rest);
    assert_eq!(line(&engine, orders, "backed_up"), "yes (convention: Old disks are not)");
    let flag = |value| Some(Value::Flag(value));
    state(&mut engine, &mut model, orders, "encrypted_at_rest", flag(true), Provenance::Assumption);
    state(&mut engine, &mut model, orders, "encrypted_at_rest", flag(false), Provenance::Import);
    state(&mut engine, &mut model, orders, "encrypted_at_rest", Some(Value::Unknown), Provenance::Answer);
    let all = format!("unknown (answer), no (import), yes (assumption), {rest}");
    assert_eq!(line(&engine, orders, "encrypted_at_rest"), all);
    let web = read.subject("web");
    assert_eq!(engine.known_of(web), Vec::new(), "nothing speaks for any fact of it");
    state(&mut engine, &mut model, web, "encrypted_at_rest", flag(true), Provenance::Import);
    assert_eq!(line(&engine, web, "encrypted_at_rest"), "yes (import)", "it is kept, though it does not apply");
    assert_eq!(engine.known_of(Subject::Model), Vec::new());
}

#[test]
fn what_a_component_brings_is_the_weakest() {
    let rules = compile(pack("conventions: []\n"));
    let library = rules.library();
    let with_default = library.components.values().find_map(|component| {
        let (fact, value) = component.defaults.iter().next()?;
        Some((component, fact.clone(), value.clone()))
    });
    let (component, fact, value) = with_default.expect("components bring facts");
    let kind = component.kind.word();
    let text = format!("model \"M\"\n{kind} it \"It\" component={}\n", component.id);
    let read = read(&text);
    let (it, mut model, mut engine) = (read.subject("it"), read.model.clone(), read.engine(&rules));
    let default = format!("{value} (component: {})", component.name);
    assert_eq!(line(&engine, it, fact.as_str()), default);
    state(&mut engine, &mut model, it, fact.as_str(), Some(Value::Unknown), Provenance::Assumption);
    assert_eq!(line(&engine, it, fact.as_str()), format!("unknown (assumption), {default}"));
}

fn subjects(model: &Model) -> Vec<Subject> {
    let elements = model.elements().map(|record| Subject::Element(record.id));
    let flows = model.flows().map(|record| Subject::Flow(record.id));
    let boundaries = model.boundaries().map(|record| Subject::Boundary(record.id));
    elements.chain(flows).chain(boundaries).chain(model.data().map(|record| Subject::Data(record.id))).collect()
}

/// Takes the statement in force back; what is known then.
fn without_first(engine: &Engine, model: &Model, subject: Subject, known: &Known) -> Option<Vec<Known>> {
    let fact: &FactName = &known.fact;
    let from = model.facts(subject)?.get(fact)?.strongest().from;
    let (mut engine, mut model) = (engine.clone(), model.clone());
    state(&mut engine, &mut model, subject, fact.as_str(), None, from);
    Some(engine.known_of(subject))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_value_that_a_reason_names_is_the_first_that_is_known(mut tapes in tapes(10..40)) {
        let model = grown(&mut tapes);
        let mut engine = Engine::new(EVERYTHING.clone());
        engine.load(&model);
        for suggestion in engine.suggestions() {
            let is_catalogued = |fact: &FactName| EVERYTHING.library().facts.get(fact).is_some();
            for because in suggestion.because.iter().filter(|because| is_catalogued(&because.fact)) {
                let known = engine.known_of(because.of).into_iter().find(|known| known.fact == because.fact);
                match known {
                    None => prop_assert_eq!(because.from, Origin::Unasked),
                    Some(known) => {
                        let first = &known.values[0];
                        prop_assert_eq!((&first.value, first.from, &first.note), (&because.value, because.from, &because.note));
                    }
                }
            }
        }
    }

    #[test]
    fn the_next_value_is_in_force_when_the_first_is_taken_back(mut tapes in tapes(10..40)) {
        let model = grown(&mut tapes);
        let mut engine = Engine::new(EVERYTHING.clone());
        engine.load(&model);
        for subject in subjects(&model) {
            for known in engine.known_of(subject) {
                prop_assert!(known.values.is_sorted_by_key(|one| one.from));
                let Some(after) = without_first(&engine, &model, subject, &known) else { continue };
                let left = after.into_iter().find(|one| one.fact == known.fact).map_or(Vec::new(), |one| one.values);
                // Conventions look at what is stored, so the layers below may change with it: of those stated, one is gone.
                let stated = |values: &[drawbridge_rules::Sourced]| -> Vec<_> {
                    values.iter().filter(|one| one.from <= Origin::Assumption).cloned().collect()
                };
                prop_assert_eq!(stated(&left), stated(&known.values[1..]));
            }
        }
    }
}

fn grown(tapes: &mut [crate::tape::Tape]) -> Model {
    let mut model = empty();
    for tape in tapes {
        let diff = change(&model, EVERYTHING.library(), tape);
        model.apply(&diff).unwrap();
    }
    model
}
