//! Paths and links in the documents lead somewhere.

use super::tree;

/// The folders that a path in a document begins with.
const HEADS: [&str; 11] = [
    "crates/",
    "src-tauri/",
    "ui/",
    "icons/",
    "tests/",
    "library/",
    "examples/",
    "bench/",
    "fuzz/",
    "docs/",
    "scripts/",
];

/// What stands between single backticks in `text`, outside code blocks.
fn code_words(text: &str) -> Vec<String> {
    let prose: String = text.split("```").step_by(2).collect();
    prose
        .lines()
        .flat_map(|line| line.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<String>>())
        .collect()
}

/// Where the links of `text` lead, without addresses and anchors.
fn links(text: &str) -> Vec<String> {
    text.split("](")
        .skip(1)
        .filter_map(|rest| rest.split_once(')'))
        .map(|(link, _)| link.split('#').next().unwrap_or(link).to_owned())
        .filter(|link| !link.is_empty() && !link.contains("://"))
        .collect()
}

#[test]
fn paths_and_links_lead_somewhere() {
    let root = tree::root();
    let mut complaints = Vec::new();
    for (path, text) in tree::texts(&root, &["md"]) {
        let folder = path.parent().expect("a file stands in a folder");
        for word in code_words(&text) {
            let is_path = HEADS.iter().any(|head| word.starts_with(head)) && !word.contains(['*', '<', '{', ' ', '…']);
            if is_path && !root.join(&word).exists() {
                complaints.push(format!("{}: `{word}`", tree::name(&path)));
            }
        }
        for link in links(&text) {
            if !folder.join(&link).exists() {
                complaints.push(format!("{}: ({link})", tree::name(&path)));
            }
        }
    }
    tree::none("a document names what is not there", &complaints);
}

#[test]
fn code_words_and_links_are_found() {
    let text = "See `a/b` and [c](d.md#e), not [f](https://g).\n```\n`h/i`\n```\n`j/k`";
    assert_eq!(code_words(text), ["a/b", "j/k"]);
    assert_eq!(links(text), ["d.md"]);
}
