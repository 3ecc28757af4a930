//! What stands in the sources, and what does not.

use super::tree;

/// A file longer than this says why in its first comment.
const LONGEST: usize = 500;
/// The words by which it says so.
const REASON: &str = "lines because";

/// Text that we write ourselves.
const OURS: [&str; 15] =
    ["rs", "ts", "svelte", "css", "html", "js", "toml", "json", "md", "sh", "yaml", "yml", "svg", "xml", "dfd"];

fn code() -> Vec<(std::path::PathBuf, String)> {
    tree::texts(&tree::root(), &["rs", "ts", "svelte", "js", "css", "sh"])
}

#[test]
fn no_file_is_a_hub() {
    let complaints: Vec<String> = code()
        .into_iter()
        .filter(|(path, text)| {
            let generated = tree::name(path).starts_with("ui/src/generated/");
            !generated && text.lines().count() > LONGEST && !text.lines().take(12).any(|line| line.contains(REASON))
        })
        .map(|(path, text)| format!("{}: {} lines", tree::name(&path), text.lines().count()))
        .collect();
    tree::none("a file has more than 500 lines and does not begin with 'longer than 500 lines because …'", &complaints);
}

#[test]
fn nothing_names_a_place_of_one_machine() {
    // Put together here, so that this file does not name them either.
    let places: Vec<String> = ["work", "root", "home"].iter().map(|folder| format!("/{folder}/")).collect();
    let complaints: Vec<String> = tree::texts(&tree::root(), &OURS)
        .into_iter()
        .flat_map(|(path, text)| {
            let lines =
                text.lines().enumerate().filter(|(_, line)| places.iter().any(|place| starts_with_place(line, place)));
            lines
                .map(|(number, line)| format!("{}:{}: {}", tree::name(&path), number + 1, line.trim()))
                .collect::<Vec<String>>()
        })
        .collect();
    tree::none("an absolute path of somebody's machine", &complaints);
}

/// Whether `place` stands in the line as the head of a path: not inside another path or address.
fn starts_with_place(line: &str, place: &str) -> bool {
    line.match_indices(place).any(|(at, _)| {
        !line[..at].chars().next_back().is_some_and(|before| before.is_alphanumeric() || "./}*$-_~".contains(before))
    })
}

#[test]
fn only_the_command_line_prints() {
    let printing = ["print", "eprint"]
        .iter()
        .flat_map(|word| [format!("{word}!("), format!("{word}ln!(")])
        .collect::<Vec<String>>();
    // Tests may; measurements, build scripts and small tools of the house speak to whoever called them.
    let may = |name: &str| {
        name.starts_with("crates/drawbridge-cli/")
            || name.starts_with("bench/")
            || name.starts_with("tests/")
            || name.contains("/tests/")
            || name.contains("/examples/")
            || name.contains("/bin/")
            || name.ends_with("/build.rs")
            || name.ends_with("/tests.rs")
    };
    let complaints: Vec<String> = tree::texts(&tree::root(), &["rs"])
        .into_iter()
        .filter(|(path, text)| {
            let shipped = text.split("#[cfg(test)]").next().unwrap_or(text);
            !may(&tree::name(path))
                && shipped.lines().any(|line| {
                    !line.trim_start().starts_with("//") && printing.iter().any(|word| line.contains(word.as_str()))
                })
        })
        .map(|(path, _)| tree::name(&path))
        .collect();
    tree::none("a crate prints: give the text to whoever asked, or use tracing", &complaints);
}

#[test]
fn no_test_is_switched_off_or_sleeps() {
    let ignore = concat!("#[", "ignore");
    let skips = [
        concat!("test.", "skip("),
        concat!("it.", "skip("),
        concat!("describe.", "skip("),
        concat!("it.", "only("),
        concat!("test.", "only("),
    ];
    let sleep = concat!("thread::", "sleep");
    // The one place that waits between two looks at a condition.
    let waits = ["tests/src/webdriver/process.rs"];
    let complaints: Vec<String> = code()
        .into_iter()
        .filter(|(path, text)| {
            let name = tree::name(path);
            let test = name.contains("/tests/") || name.starts_with("tests/") || text.contains("#[test]");
            text.contains(ignore)
                || skips.iter().any(|skip| text.contains(skip))
                || (test && text.contains(sleep) && !waits.contains(&name.as_str()))
        })
        .map(|(path, _)| tree::name(&path))
        .collect();
    tree::none("a test is switched off, alone, or sleeps instead of waiting for a condition", &complaints);
}

#[test]
fn fonts_have_one_source_and_their_licences() {
    let root = tree::root();
    let fonts: Vec<String> = tree::files(&root)
        .iter()
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| ["otf", "ttf", "woff", "woff2"].iter().any(|font| extension == *font))
        })
        .map(|path| tree::name(path))
        .collect();
    let elsewhere: Vec<String> =
        fonts.iter().filter(|name| !name.starts_with("crates/drawbridge-render/fonts/")).cloned().collect();
    tree::none("a second copy of a font", &elsewhere);
    assert_eq!(fonts.len(), 5, "{fonts:?}");
    for family in ["Inter", "JetBrainsMono"] {
        let text = std::fs::read_to_string(root.join(format!("crates/drawbridge-render/fonts/{family}-OFL.txt")))
            .expect("the licence stands beside the font");
        assert!(text.contains("SIL OPEN FONT LICENSE") && text.starts_with("Copyright"), "{family}");
    }
}
