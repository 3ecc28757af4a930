//! The tables of the workspace: one file each, the SQL of its migrations beside it.

pub(crate) mod history;
pub(crate) mod models;
pub(crate) mod pins;
pub(crate) mod records;
pub(crate) mod settings;
pub(crate) mod summaries;
pub(crate) mod systems;
pub(crate) mod views;
