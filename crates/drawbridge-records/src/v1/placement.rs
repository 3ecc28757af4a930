use super::{Store, Stored, is_default, subject};
use crate::error::RecordError;
use crate::line::Extra;
use drawbridge_model as model;
use drawbridge_model::DiagramId;
use drawbridge_model::geometry::{QUARTERS, pixels};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Placement {
    diagram: DiagramId,
    subject: String,
    /// Left, top, width, height.
    #[serde(default, skip_serializing_if = "is_default")]
    at: [Pixels; 4],
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    points: Vec<[Pixels; 2]>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    from: Option<[Pixels; 2]>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    to: Option<[Pixels; 2]>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    label: Option<[Pixels; 2]>,
    #[serde(flatten)]
    pub(super) extra: Extra,
}

/// Quarter pixels, stored as decimal pixels: `12`, `12.25`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Pixels(i32);

impl Serialize for Pixels {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0 % QUARTERS == 0 {
            serializer.serialize_i32(self.0 / QUARTERS)
        } else {
            serializer.serialize_f64(pixels(self.0))
        }
    }
}

impl<'de> Deserialize<'de> for Pixels {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let scaled = (f64::deserialize(deserializer)? * f64::from(QUARTERS)).round();
        // Widths may reach twice the limit of a coordinate; the model checks the rest.
        if scaled.abs() > f64::from(2 * model::geometry::LIMIT) {
            return Err(D::Error::custom("a coordinate lies beyond the limit of 1,000,000 pixels"));
        }
        #[expect(clippy::cast_possible_truncation, reason = "the bound above keeps it within i32")]
        Ok(Self(scaled as i32))
    }
}

fn stored_point(point: model::Point) -> [Pixels; 2] {
    [Pixels(point.x), Pixels(point.y)]
}

fn point([x, y]: [Pixels; 2]) -> model::Point {
    model::Point { x: x.0, y: y.0 }
}

impl Store for model::Placement {
    type Stored = Placement;

    fn stored(&self, extra: Extra) -> Placement {
        Placement {
            diagram: self.diagram,
            subject: self.subject.to_string(),
            at: [self.at.x, self.at.y, self.at.w, self.at.h].map(Pixels),
            points: self.points.iter().copied().map(stored_point).collect(),
            from: self.from.map(stored_point),
            to: self.to.map(stored_point),
            label: self.label.map(stored_point),
            extra,
        }
    }
}

impl Stored for Placement {
    type Record = model::Placement;

    fn record(self) -> Result<model::Placement, RecordError> {
        let [x, y, w, h] = self.at.map(|pixels| pixels.0);
        Ok(model::Placement {
            diagram: self.diagram,
            subject: subject("subject", &self.subject)?,
            at: model::Rect { x, y, w, h },
            points: self.points.into_iter().map(point).collect(),
            from: self.from.map(point),
            to: self.to.map(point),
            label: self.label.map(point),
        })
    }
}
