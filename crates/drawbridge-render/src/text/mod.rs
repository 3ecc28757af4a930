//! Text as it will be drawn: widths with the bundled fonts, and lines broken to fit.

pub mod fonts;
mod width;
mod wrap;

pub use width::width;
pub(crate) use wrap::is_joint;
pub use wrap::wrap;

/// The weights in which the bundled Inter is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// 400.
    Regular,
    /// 500.
    Medium,
    /// 600.
    SemiBold,
}

impl Weight {
    /// All, the lightest first.
    pub const ALL: [Self; 3] = [Self::Regular, Self::Medium, Self::SemiBold];

    /// The number of CSS.
    #[must_use]
    pub const fn number(self) -> u16 {
        match self {
            Self::Regular => 400,
            Self::Medium => 500,
            Self::SemiBold => 600,
        }
    }
}

/// A kind of text: weight and size in pixels, as the style sheet sets it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// The weight.
    pub weight: Weight,
    /// The size of the em in pixels.
    pub size: f64,
    /// From one baseline to the next, in pixels.
    pub leading: f64,
}

impl Style {
    /// The name of an element.
    pub const NAME: Self = Self { weight: Weight::SemiBold, size: 13.0, leading: 16.0 };
    /// A name that is long for its shape.
    pub const NAME_SMALL: Self = Self { weight: Weight::SemiBold, size: 11.0, leading: 13.0 };
    /// A name that is very long for its shape.
    pub const NAME_TINY: Self = Self { weight: Weight::SemiBold, size: 9.0, leading: 11.0 };
    /// The technology below it.
    pub const SUBTITLE: Self = Self { weight: Weight::Regular, size: 11.0, leading: 14.0 };
    /// The label of a flow.
    pub const LABEL: Self = Self { weight: Weight::Regular, size: 12.0, leading: 15.0 };
    /// The name of a boundary.
    pub const BOUNDARY: Self = Self { weight: Weight::SemiBold, size: 12.0, leading: 15.0 };
    /// The text of a note.
    pub const NOTE: Self = Self { weight: Weight::Regular, size: 12.0, leading: 16.0 };
    /// The count in a badge.
    pub const BADGE: Self = Self { weight: Weight::SemiBold, size: 11.0, leading: 14.0 };

    /// The width of one line in pixels.
    #[must_use]
    pub fn width(self, text: &str) -> f64 {
        width(text, self.weight, self.size)
    }

    /// The text broken into lines no wider than `room` pixels, at most `lines` of them.
    #[must_use]
    pub fn wrap(self, text: &str, room: f64, lines: usize) -> Vec<String> {
        wrap(text, self, room, lines)
    }

    /// From the top of a line of this leading to its baseline, in pixels.
    #[must_use]
    pub fn baseline(self) -> f64 {
        // Capitals of Inter are 0.727 em high; this centres them in the line.
        f64::midpoint(self.leading, 0.727 * self.size)
    }
}
