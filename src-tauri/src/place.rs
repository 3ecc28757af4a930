//! Where the workspace is: as the arguments say, until the core has moved it.

use std::path::PathBuf;

/// The command by which the page has the workspace moved.
const MOVE: &str = "moveWorkspace";

/// The place of the workspace, told to each core that is started. The window keeps it for a workspace that was named at
/// the start: no note says where such a one went.
#[derive(Debug, Default)]
pub(crate) struct Place {
    chosen: Option<PathBuf>,
    moved: Option<PathBuf>,
}

impl Place {
    /// Takes note of what the user chose in a dialog that asks where to write.
    pub(crate) fn chose(&mut self, path: Option<PathBuf>) {
        self.chosen = path;
    }

    /// Takes note of what the core answered to a call: it has moved the workspace, unless the user cancelled.
    pub(crate) fn answered(&mut self, call: &str, answer: &str) {
        if call == MOVE && answer != "null" {
            self.moved = self.chosen.take().or(self.moved.take());
        }
    }

    /// Where it is, where `named` is what the arguments say.
    pub(crate) fn or(&self, named: PathBuf) -> PathBuf {
        self.moved.clone().unwrap_or(named)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(place: &Place) -> String {
        place.or(PathBuf::from("/named.db")).display().to_string()
    }

    #[test]
    fn a_core_that_is_started_again_gets_the_place_to_which_the_workspace_was_moved() {
        let mut place = Place::default();
        assert_eq!(at(&place), "/named.db");
        place.chose(Some("/one.db".into()));
        place.answered("moveWorkspace", r#"{"place":"/one.db","left":null}"#);
        assert_eq!(at(&place), "/one.db");
        place.chose(Some("/two.db".into()));
        place.answered("moveWorkspace", r#"{"place":"/two.db","left":null}"#);
        assert_eq!(at(&place), "/two.db", "it was moved once more");
    }

    #[test]
    fn a_file_that_is_saved_and_a_move_that_is_cancelled_move_nothing() {
        let mut place = Place::default();
        place.chose(Some("/shop.dfd".into()));
        place.answered("exportFile", r#"{"name":"shop.dfd","notes":[]}"#);
        place.chose(None);
        place.answered("moveWorkspace", "null");
        assert_eq!(at(&place), "/named.db");
    }
}
