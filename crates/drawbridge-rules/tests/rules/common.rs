//! Models from text, keys from handles.

use drawbridge_library::{Library, PackFile};
use drawbridge_model::{Model, Subject, ThreatKey};
use drawbridge_rules::{Engine, Rules};
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

static BUILT_IN: LazyLock<Arc<Rules>> = LazyLock::new(|| compile(Library::built_in().clone()));

/// The compiled rules of the built-in packs.
pub(crate) fn built_in() -> Arc<Rules> {
    BUILT_IN.clone()
}

pub(crate) fn compile(library: Library) -> Arc<Rules> {
    match Rules::compile(Arc::new(library)) {
        Ok(rules) => Arc::new(rules),
        Err(errors) => panic!("{}", errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")),
    }
}

/// The rules of a pack of one file, over the facts of the built-in packs.
pub(crate) fn pack(yaml: &str) -> Library {
    let mut files = Library::built_in_files();
    files.retain(|file| {
        file.path.contains("/facts/") || file.path.contains("/components/") || file.path.ends_with("pack.yaml")
    });
    for file in &mut files {
        if file.path.contains("/components/") {
            file.text = without_countermeasures(&file.text);
        }
    }
    let head = "id: test\nversion: \"1\"\ntitle: Test\nlicence: Apache-2.0\nsource: here\n";
    files.push(PackFile { path: "test/pack.yaml".to_owned(), text: head.to_owned() });
    files.push(PackFile { path: "test/a.yaml".to_owned(), text: yaml.to_owned() });
    Library::load(&files)
        .unwrap_or_else(|errors| panic!("{}", errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")))
}

/// The countermeasures of components are entries of files that the test pack leaves out.
fn without_countermeasures(text: &str) -> String {
    text.lines().filter(|line| !line.trim_start().starts_with("brings:")).map(|line| format!("{line}\n")).collect()
}

/// A model with its handles.
pub(crate) struct Read {
    pub(crate) model: Model,
    subjects: BTreeMap<String, Subject>,
    handles: BTreeMap<Subject, String>,
}

pub(crate) fn read(text: &str) -> Read {
    let read = drawbridge_notation::read(text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    let subjects = read.handles.iter().map(|(subject, handle)| (handle.clone(), *subject)).collect();
    Read { model: read.model, subjects, handles: read.handles }
}

impl Read {
    pub(crate) fn subject(&self, handle: &str) -> Subject {
        if handle == "model" {
            return Subject::Model;
        }
        *self.subjects.get(handle).unwrap_or_else(|| panic!("no handle {handle}"))
    }

    /// The key of a threat at a handle or at `flow~boundary`.
    pub(crate) fn key(&self, threat: &str, at: &str) -> ThreatKey {
        match at.split_once('~') {
            None => ThreatKey::new(threat, self.subject(at)),
            Some((flow, boundary)) => match (self.subject(flow), self.subject(boundary)) {
                (Subject::Flow(flow), Subject::Boundary(boundary)) => ThreatKey::pair(threat, flow, boundary),
                other => panic!("{at} is {other:?}"),
            },
        }
    }

    /// The key with handles in place of ids.
    pub(crate) fn named(&self, key: &ThreatKey) -> String {
        let name = |subject: Subject| self.handles.get(&subject).cloned().unwrap_or_else(|| subject.to_string());
        let boundary = key.boundary().map(|id| format!("~{}", name(Subject::Boundary(id)))).unwrap_or_default();
        format!("{}@{}{boundary}", key.threat(), name(key.subject()))
    }

    pub(crate) fn engine(&self, rules: &Arc<Rules>) -> Engine {
        let mut engine = Engine::new(rules.clone());
        engine.load(&self.model);
        engine
    }
}
