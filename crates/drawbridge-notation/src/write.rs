//! A model as text.

mod handles;
mod in_order;
mod line;
mod opinions;
mod placements;
mod sequence;
mod things;

use crate::build::{METHOD, implied_title};
use crate::numbers::Numbers;
use drawbridge_model::{BoundaryId, DataId, Diagram, Model, Sheet};
pub(crate) use handles::Handles;
use line::Line;
use placements::Drawing;
use sequence::Sequence;

/// The model as text that [`crate::read`] understands.
///
/// Ids become handles: those of the file that the model came from, else made of names. What other formats held beside
/// the model is left out, and so is a reference to something that the model does not hold.
#[must_use]
pub fn write(model: &Model) -> String {
    let handles = Handles::of(model);
    let writer = Writer {
        model,
        drawing: Drawing::of(model),
        sequence: Sequence::of(model),
        handles,
        numbers: Numbers::default(),
        out: String::new(),
        depth: 0,
    };
    writer.text()
}

struct Writer<'a> {
    model: &'a Model,
    handles: Handles,
    drawing: Drawing,
    sequence: Sequence,
    numbers: Numbers,
    out: String,
    depth: usize,
}

/// The diagram that needs no line of its own, because the reader implies it.
fn implied_diagram(model: &Model) -> Option<&Diagram> {
    let mut diagrams = model.diagrams();
    let (Some(only), None) = (diagrams.next(), diagrams.next()) else { return None };
    let plain = only.title == implied_title(&model.sheet().title) && only.method == METHOD;
    let inside = model.elements().any(|element| element.child == Some(only.id));
    (plain && only.description.is_empty() && !inside).then_some(only)
}

impl Writer<'_> {
    fn text(mut self) -> String {
        self.sheet();
        if self.drawing == Drawing::Inline {
            self.diagrams();
        }
        self.data();
        for id in self.sequence.roots.clone() {
            self.boundary(id);
        }
        for id in self.sequence.loose.clone() {
            self.element(id, &[]);
        }
        self.flows();
        self.annotations();
        if self.drawing == Drawing::Blocks {
            self.diagrams();
        }
        if self.out.is_empty() {
            // A file without a word could as well be one that was cut off, and is refused.
            self.put(Line::new("model").quoted(""));
        }
        self.out
    }

    fn put(&mut self, line: Line) {
        self.out.push_str(&"  ".repeat(self.depth));
        self.out.push_str(&line.finish());
        self.out.push('\n');
    }

    fn sheet(&mut self) {
        let sheet = self.model.sheet();
        let said = Sheet { foreign: None, ..Sheet::clone(sheet) };
        if said == Sheet::default() {
            return;
        }
        let line = Line::new("model")
            .quoted(&sheet.title)
            .text("owner", &sheet.owner)
            .text("reviewer", &sheet.reviewer)
            .texts("contributors", &sheet.contributors)
            .text("description", &sheet.description);
        self.put(line);
    }

    fn diagrams(&mut self) {
        let implied = implied_diagram(self.model).filter(|_| self.drawing == Drawing::Inline).map(|diagram| diagram.id);
        for diagram in self.model.ordered_diagrams() {
            if implied == Some(diagram.id) {
                continue;
            }
            let method = if diagram.method == METHOD { "" } else { diagram.method.as_str() };
            let line = Line::new("diagram").word(self.handles.diagram(diagram.id)).quoted(&diagram.title);
            let line = match diagram.method.as_str() {
                "" => line.quoted_attribute("method", ""),
                _ => line.text("method", method),
            };
            let line = line.text("description", &diagram.description);
            if self.drawing == Drawing::Inline {
                self.put(line);
                continue;
            }
            self.put(line.open());
            self.depth += 1;
            let mut lines: Vec<_> = self
                .model
                .placements_on(diagram.id)
                .filter_map(|placement| {
                    let handle = self.handles.subject(placement.subject)?;
                    Some((placements::rank(placement.subject)?, handle, placement))
                })
                .collect();
            lines.sort_by_key(|(rank, handle, _)| (*rank, *handle));
            let lines: Vec<_> = lines
                .iter()
                .map(|(_, handle, placement)| placements::positions(Line::new(handle), placement))
                .collect();
            for line in lines {
                self.put(line);
            }
            self.depth -= 1;
            self.put(Line::new("}"));
        }
    }

    /// The handles of data that the model holds.
    fn data_handles(&self, data: &[DataId]) -> Vec<String> {
        data.iter().filter_map(|id| self.handles.data(*id)).map(str::to_owned).collect()
    }

    /// The handles of boundaries that the model holds.
    fn boundary_handles(&self, boundaries: &[BoundaryId]) -> Vec<String> {
        boundaries.iter().filter_map(|id| self.handles.boundary(*id)).map(str::to_owned).collect()
    }
}
