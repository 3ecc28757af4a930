//! What the three processes of a window hold in memory.

use std::fs;

use drawbridge_bench::figure;
use drawbridge_tests::editor::Editor;

/// Resident memory in MB: of the window, of its page, of its core.
pub(crate) struct Memory {
    pub(crate) window: f64,
    pub(crate) page: f64,
    pub(crate) core: f64,
}

impl Memory {
    pub(crate) fn of(editor: &Editor) -> Self {
        let window = editor.desktop.process().expect("the window runs");
        let page = editor.desktop.renderer().expect("the page is drawn");
        Self { window: resident(window), page: resident(page), core: core_of(window).map_or(f64::NAN, resident) }
    }

    pub(crate) fn sum(&self) -> f64 {
        self.window + self.page + self.core
    }
}

/// Tells what a window with 1,000 elements holds.
pub(crate) fn told(editor: &Editor) {
    let memory = Memory::of(editor);
    figure("memory of the window's process at 1,000 elements", memory.window, None, "MB");
    figure("memory of the page's process at 1,000 elements", memory.page, None, "MB");
    figure("memory of the core's process at 1,000 elements", memory.core, None, "MB");
}

fn resident(process: u32) -> f64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse::<f64>().unwrap_or(f64::NAN) / 1_024.0
}

/// The child of the window that is its core.
fn core_of(window: u32) -> Option<u32> {
    let children = fs::read_to_string(format!("/proc/{window}/task/{window}/children")).unwrap_or_default();
    let mut children = children.split_whitespace().filter_map(|child| child.parse::<u32>().ok());
    children.find(|child| {
        fs::read(format!("/proc/{child}/cmdline"))
            .is_ok_and(|line| line.split(|&byte| byte == 0).any(|word| word == b"serve-window"))
    })
}
