//! Writes the page's types to the file named by the only argument, by default `ui/src/generated/core.ts`.

use std::path::PathBuf;

fn main() -> std::io::Result<()> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    let path = std::env::args_os().nth(1).map_or_else(|| root.join("ui/src/generated/core.ts"), PathBuf::from);
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(path, drawbridge_app::typescript::core())
}
