//! OWASP Threat Dragon: version 2 both ways, version 1 in.
//!
//! What a file holds beside the model is kept as its own JSON in `foreign`: of the sheet the root without diagrams, of
//! a diagram the diagram with its cells replaced by the ids of their records, of a cell the cell with its threats
//! replaced likewise. Cells of unknown shape stay verbatim in the list of their diagram. Writing starts from these and
//! changes only what was changed in the model, so an untouched file comes back as it was.

mod arrange;
mod cell;
mod demands;
mod losses;
mod membership;
mod patch;
mod place;
mod read;
mod threat;
mod version1;
mod words;
mod write;

pub(crate) use read::read;
pub(crate) use write::write;
