//! The built-in packs: complete, consistent, and in texts of their own.

use drawbridge_library::{Library, PackFile};

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
