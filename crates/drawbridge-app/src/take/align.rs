//! Which records of two models are the same thing: those with the same id, else those that are called the same.

use drawbridge_model::{CommentPlace, Model, Record, Subject, ThreatKey};
use drawbridge_records::{from_line, to_line};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// How long an id is: its kind letter and 16 characters.
const LENGTH: usize = 17;

/// Ids of one model, with those of the same things in another.
pub(super) type Names = BTreeMap<String, String>;

/// What each record of `from` is called in `to`, beyond what is known already. What only `from` has is left out.
///
/// Several things that are called the same are paired in the order in which they stand.
pub(super) fn names(from: &Model, to: &Model, known: Names) -> Names {
    let (from, to) = (records(from), records(to));
    let mut claimed: BTreeSet<String> = known.values().cloned().collect();
    let mut names = known;
    for step in 0..STEPS {
        let of_step = |records: &[(String, Record)]| -> Vec<(String, Record)> {
            records.iter().filter(|(_, record)| self::step(record) == step).cloned().collect()
        };
        let (ours, theirs) = (of_step(&from), of_step(&to));
        let there: BTreeSet<&String> = theirs.iter().map(|(id, _)| id).collect();
        for (id, _) in &ours {
            if !names.contains_key(id) && there.contains(id) && !claimed.contains(id) {
                claimed.insert(id.clone());
                names.insert(id.clone(), id.clone());
            }
        }
        let mut free: BTreeMap<String, VecDeque<String>> = BTreeMap::new();
        for (id, record) in theirs.iter().filter(|(id, _)| !claimed.contains(id)) {
            free.entry(signature(record, &Names::new())).or_default().push_back(id.clone());
        }
        for (id, record) in &ours {
            if names.contains_key(id) {
                continue;
            }
            if let Some(other) = free.get_mut(&signature(record, &names)).and_then(VecDeque::pop_front) {
                claimed.insert(other.clone());
                names.insert(id.clone(), other);
            }
        }
    }
    names
}

/// The records that have an id of their own, in the order in which they stand in their rows.
fn records(model: &Model) -> Vec<(String, Record)> {
    let mut records: Vec<(String, Record)> =
        model.records().filter_map(|record| Some((id(&record)?, record))).collect();
    records.sort_by(|(a, one), (b, other)| (order(one), a).cmp(&(order(other), b)));
    records
}

fn id(record: &Record) -> Option<String> {
    Some(match record {
        Record::Sheet(_) | Record::Placement(_) => return None,
        Record::Diagram(one) => one.id.to_string(),
        Record::Boundary(one) => one.id.to_string(),
        Record::Data(one) => one.id.to_string(),
        Record::Element(one) => one.id.to_string(),
        Record::Flow(one) => one.id.to_string(),
        Record::Note(one) => one.id.to_string(),
        Record::Threat(one) => one.id.to_string(),
        Record::Decision(one) => one.id.to_string(),
        Record::Comment(one) => one.id.to_string(),
    })
}

fn order(record: &Record) -> &str {
    match record {
        Record::Diagram(one) => one.order.as_str(),
        Record::Boundary(one) => one.order.as_str(),
        Record::Data(one) => one.order.as_str(),
        Record::Element(one) => one.order.as_str(),
        Record::Flow(one) => one.order.as_str(),
        Record::Note(one) => one.order.as_str(),
        Record::Threat(one) => one.order.as_str(),
        Record::Decision(one) => &one.time,
        Record::Comment(one) => &one.time,
        Record::Sheet(_) | Record::Placement(_) => "",
    }
}

/// How many steps there are: what a signature names must be paired before it.
const STEPS: u8 = 4;

const fn step(record: &Record) -> u8 {
    match record {
        Record::Flow(_) => 1,
        Record::Threat(_) => 2,
        Record::Decision(_) | Record::Comment(_) => 3,
        _ => 0,
    }
}

/// What a record is called, in the ids of the other model.
fn signature(record: &Record, names: &Names) -> String {
    let renamed = |id: String| names.get(&id).cloned().unwrap_or(id);
    let subject = |subject: Subject| renamed(subject.to_string());
    let end = |end: Option<Subject>| end.map(subject).unwrap_or_default();
    let key = |key: &ThreatKey| in_names(key.as_str(), names);
    let parts: [String; 4] = match record {
        Record::Diagram(one) => ["diagram".into(), one.title.clone(), String::new(), String::new()],
        Record::Boundary(one) => ["boundary".into(), one.name.clone(), String::new(), String::new()],
        Record::Data(one) => ["data".into(), one.name.clone(), String::new(), String::new()],
        Record::Element(one) => ["element".into(), one.kind.word().into(), one.name.clone(), String::new()],
        Record::Note(one) => ["note".into(), one.text.clone(), String::new(), String::new()],
        Record::Flow(one) => ["flow".into(), end(one.from.subject()), end(one.to.subject()), one.name.clone()],
        Record::Threat(one) => ["threat".into(), subject(one.at), one.title.clone(), String::new()],
        Record::Decision(one) => ["decision".into(), key(&one.key), one.author.clone(), one.time.clone()],
        Record::Comment(one) => {
            let at = match &one.at {
                CommentPlace::Subject(at) => subject(*at),
                CommentPlace::Threat(at) => key(at),
            };
            ["comment".into(), at, format!("{} {}", one.author, one.time), one.text.clone()]
        }
        Record::Sheet(_) | Record::Placement(_) => Default::default(),
    };
    parts.join("\u{0}")
}

/// The model in the ids of another. Ids also stand within threat keys and within what a foreign file said.
pub(super) fn renamed(model: &Model, names: &Names) -> Model {
    if names.iter().all(|(from, to)| from == to) {
        return model.clone();
    }
    let renamed = |record: Record| from_line(&in_names(&to_line(&record), names)).unwrap_or(record);
    Model::from_records(model.records().map(renamed))
}

/// A text with every id that stands in it as a word of its own in other names.
fn in_names(text: &str, names: &Names) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(|character: char| character.is_ascii_alphanumeric()) {
        let (between, from_word) = rest.split_at(start);
        let end = from_word.find(|character: char| !character.is_ascii_alphanumeric()).unwrap_or(from_word.len());
        let (word, after) = from_word.split_at(end);
        out.push_str(between);
        let name = if word.len() == LENGTH { names.get(word).map(String::as_str) } else { None };
        out.push_str(name.unwrap_or(word));
        rest = after;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Model {
        drawbridge_notation::read(text).expect("the fixture is sound").model
    }

    fn element(model: &Model, name: &str) -> String {
        model.elements().find(|element| element.name == name).expect("it exists").id.to_string()
    }

    #[test]
    fn the_same_ids_come_first_and_then_the_same_names() {
        let mine = read("model \"M\"\nprocess a \"Web\"\nstore b \"Orders\"\nflow f: a -> b \"Save\"\n");
        let other =
            read("model \"M\"\nprocess a \"Shop\"\nstore z \"Orders\"\nflow g: a -> z \"Save\"\nactor n \"New\"\n");
        let names = names(&other, &mine, Names::new());
        assert_eq!(names.get(&element(&other, "Shop")), Some(&element(&mine, "Web")));
        assert_eq!(names.get(&element(&other, "Orders")), Some(&element(&mine, "Orders")));
        assert_eq!(names.get(&element(&other, "New")), None);
        let flow = |model: &Model| model.flows().next().map(|flow| flow.id.to_string());
        assert_eq!(names.get(&flow(&other).unwrap()).cloned(), flow(&mine), "the ends are paired before it");
        let renamed = renamed(&other, &names);
        assert_eq!(renamed.flows().next().unwrap().to, mine.flows().next().unwrap().to);
    }

    #[test]
    fn things_that_are_called_the_same_are_paired_in_their_order() {
        let mine = read("model \"M\"\nprocess a \"P\"\nprocess b \"P\"\n");
        let other = read("model \"M\"\nprocess y \"P\"\nprocess z \"P\"\nprocess x \"P\"\n");
        let names = names(&other, &mine, Names::new());
        let in_order = |model: &Model| -> Vec<String> {
            let mut all: Vec<_> = model.elements().collect();
            all.sort_by_key(|element| element.order.clone());
            all.iter().map(|element| element.id.to_string()).collect()
        };
        let paired: Vec<_> = in_order(&other).iter().filter_map(|id| names.get(id).cloned()).collect();
        assert_eq!(paired, in_order(&mine));
    }

    #[test]
    fn only_whole_words_are_ids() {
        let names = Names::from([("e0000000000000001".to_owned(), "eZ".to_owned())]);
        assert_eq!(in_names("x@e0000000000000001~b", &names), "x@eZ~b");
        assert_eq!(in_names("xe0000000000000001", &names), "xe0000000000000001");
        assert_eq!(in_names("ä e0000000000000001é", &names), "ä eZé");
    }
}
