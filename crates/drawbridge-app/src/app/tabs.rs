//! Which models stand open, and what goes when one is closed.

use super::App;
use crate::wire::{self, Failure, Nothing, Tabs};
use drawbridge_messages as say;
use drawbridge_store::Access;

/// The setting that keeps them.
const SETTING: &str = "tabs";

/// How many tabs are kept.
const MOST: usize = 100;

impl App {
    /// The answer to `closeModel`.
    pub(crate) fn close_model(&mut self, request: wire::OfModel) -> Result<Nothing, Failure> {
        let counted = if self.sessions.contains_key(&request.model) {
            // Its list row is right without opening it again.
            self.note_open_threats(request.model)
        } else {
            Ok(())
        };
        self.sessions.remove(&request.model);
        counted.map(|()| Nothing {})
    }

    /// The answer to `setTabs`.
    pub(crate) fn set_tabs(&mut self, request: Tabs) -> Result<Nothing, Failure> {
        if request.models.len() > MOST {
            return Err(Failure::usage(&say::failure_too_many_tabs()));
        }
        // Where nothing may be written, nothing is remembered, and that is no reason to trouble anybody.
        if self.workspace.access() == Access::Write {
            let kept = serde_json::to_string(&request).expect("ids are texts");
            self.workspace.set_setting(SETTING, Some(&kept))?;
        }
        Ok(Nothing {})
    }

    /// The tabs as they were kept, without models that are gone since.
    pub(super) fn tabs(&self) -> Result<Tabs, Failure> {
        let kept = self.workspace.setting(SETTING)?;
        // Tabs that cannot be read are no reason not to start.
        let mut tabs: Tabs = kept.and_then(|kept| serde_json::from_str(&kept).ok()).unwrap_or_default();
        tabs.models.retain(|model| self.workspace.model(*model).is_ok_and(|row| row.deleted.is_none()));
        tabs.current = tabs.current.filter(|current| tabs.models.contains(current));
        Ok(tabs)
    }

    /// The answer to `cancel`, for hosts that do not ask the brake themselves, past all waiting commands.
    pub(crate) fn cancel(&mut self, _: Nothing) -> Result<wire::Cancelled, Failure> {
        Ok(wire::Cancelled { stopped: self.surroundings.stop.ask() })
    }
}
