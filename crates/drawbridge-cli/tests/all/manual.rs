//! The manual page, the completions and the written guide know every command.

use crate::run::Desk;
use std::path::Path;

const COMMANDS: [&str; 16] = [
    "inspect",
    "threats",
    "validate",
    "explain",
    "convert",
    "render",
    "new",
    "list",
    "systems",
    "export",
    "backup",
    "restore",
    "move",
    "open",
    "completions",
    "man",
];

#[test]
fn the_commands_are_these() {
    let help = Desk::new().run(["-h"]).out;
    let (_, commands) = help.split_once("Commands:\n").unwrap();
    let (commands, _) = commands.split_once("\n\n").unwrap();
    let names: Vec<&str> = commands.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert_eq!(names, [&COMMANDS[..], &["help"]].concat());
}

#[test]
fn the_guide_has_an_example_of_every_command() {
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/command-line.md");
    let guide = std::fs::read_to_string(guide).unwrap();
    for command in COMMANDS {
        assert!(guide.contains(&format!("drawbridge {command}")), "{command}");
    }
}

#[test]
fn every_example_of_the_guide_names_a_command() {
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/command-line.md");
    let guide = std::fs::read_to_string(guide).unwrap();
    let examples = guide.lines().filter_map(|line| line.strip_prefix("drawbridge "));
    let mut count = 0;
    for example in examples {
        let command = example.split_whitespace().find(|word| COMMANDS.contains(word));
        assert!(command.is_some(), "{example}");
        count += 1;
    }
    assert!(count >= COMMANDS.len());
}

#[test]
fn the_manual_page_names_every_command() {
    let page = Desk::new().run(["man"]).out;
    assert!(page.contains(".TH drawbridge 1"), "{page}");
    for command in COMMANDS {
        assert!(page.contains(&format!("drawbridge\\-{command}(1)")), "{command}");
    }
}

#[test]
fn pages_are_written_for_every_command() {
    let desk = Desk::new();
    let answer = desk.json(0, &["man", "--to", "."]);
    assert_eq!(answer["files"].as_array().unwrap().len(), COMMANDS.len() + 1);
    for command in COMMANDS {
        assert!(desk.read(&format!("drawbridge-{command}.1")).contains("Examples:"), "{command}");
    }
}

#[test]
fn completions_know_every_command() {
    let desk = Desk::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let ran = desk.run(["completions", shell]);
        assert_eq!(ran.status, 0);
        for command in COMMANDS {
            assert!(ran.out.contains(command), "{shell}: {command}");
        }
        assert!(!ran.out.contains("read-child"), "{shell}");
    }
}
