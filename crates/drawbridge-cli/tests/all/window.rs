//! Opening a file in the window.

use crate::models::SHOP;
use crate::run::{Desk, binary, ran, text};
use std::os::unix::fs::PermissionsExt;

/// A stand-in for the window that answers through a pipe with what it was called with.
const STAND_IN: &str = "#!/bin/sh\nprintf '%s\\n' \"$@\" > \"$DRAWBRIDGE_TEST_PIPE\"\n";

#[test]
fn the_program_beside_ours_gets_the_file_and_the_workspace() {
    let desk = Desk::new().with("shop.dfd", SHOP).with("drawbridge-desktop", STAND_IN);
    std::fs::copy(binary(), desk.path("drawbridge")).unwrap();
    std::fs::set_permissions(desk.path("drawbridge-desktop"), PermissionsExt::from_mode(0o755)).unwrap();
    let pipe = desk.path("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let mut command = desk.command(&desk.path("drawbridge"));
    command.env("DRAWBRIDGE_TEST_PIPE", &pipe);
    let ran = ran(command.args(["open", "shop.dfd", "--workspace", "team.db", "--json"]), b"");
    assert_eq!(ran.status, 0, "{ran:?}");
    assert_eq!(text(&ran.json(), "/file"), desk.path("shop.dfd").canonicalize().unwrap().to_str().unwrap());
    // Reading the pipe waits until the stand-in has written to it.
    let arguments = std::fs::read_to_string(&pipe).unwrap();
    let arguments: Vec<&str> = arguments.lines().collect();
    assert_eq!(arguments[0], "--workspace");
    assert!(arguments[1].ends_with("/team.db") && arguments[1].starts_with('/'), "{arguments:?}");
    assert!(arguments[2].ends_with("/shop.dfd") && arguments[2].starts_with('/'), "{arguments:?}");
}

#[test]
fn where_there_is_no_window_it_says_so() {
    let desk = Desk::new().with("shop.dfd", SHOP);
    std::fs::copy(binary(), desk.path("drawbridge")).unwrap();
    let mut command = desk.command(&desk.path("drawbridge"));
    let ran = ran(command.env("PATH", "").args(["open", "shop.dfd", "--json"]), b"");
    assert_eq!(ran.status, 2);
    assert!(text(&ran.json(), "/error/message").contains("drawbridge-desktop"));
}
