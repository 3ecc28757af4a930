//! Colours: custom properties on the screen, resolved values in exports.

/// The two themes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Theme {
    /// Dark ink on a light canvas.
    #[default]
    Light,
    /// Light ink on a dark canvas.
    Dark,
}

/// The style sheet of drawings for the page. Colours are the page's custom properties, so a change of theme needs no
/// redraw. Fragments use only these classes. Sizes are multiplied by `--fine` where the page sets it: it sets texts larger
/// and shrinks them, which keeps WebKit from rounding their glyphs to whole pixels.
pub const SCREEN_CSS: &str = "\
.db-name,.db-sub,.db-label-text,.db-boundary-name,.db-note-text,.db-badge-text,.db-empty{font-family:Inter,system-ui,sans-serif}
.db-name{font-size:calc(13px*var(--fine,1));font-weight:600;fill:var(--ink);text-anchor:middle}
.db-name.small{font-size:calc(11px*var(--fine,1))}
.db-name.tiny{font-size:calc(9px*var(--fine,1))}
.db-sub{font-size:calc(11px*var(--fine,1));font-weight:400;fill:var(--ink-3);text-anchor:middle}
.db-empty{font-size:calc(13px*var(--fine,1));font-weight:400;fill:var(--ink-3);text-anchor:middle}
.db-shape{fill:var(--shape);stroke:var(--shape-line);stroke-width:1.5}
.db-fill{fill:var(--shape);stroke:none}
.db-edge{fill:none;stroke:var(--shape-line);stroke-width:1.75}
.out .db-shape,.out .db-edge{stroke:var(--ink-3);stroke-dasharray:5 4}
.out .db-name,.out .db-sub{fill:var(--ink-3)}
.db-line{fill:none;stroke:var(--flow);stroke-width:1.5}
.db-head{fill:var(--flow);stroke:var(--flow);stroke-width:1;stroke-linejoin:round}
.out .db-line{stroke:var(--ink-3);stroke-dasharray:5 4}
.out .db-head{fill:var(--ink-3);stroke:var(--ink-3)}
.db-hit{fill:none;stroke:none;stroke-width:14;pointer-events:stroke}
.db-label-text{font-size:calc(12px*var(--fine,1));font-weight:400;fill:var(--ink-2);text-anchor:middle}
.out .db-label-text{fill:var(--ink-3)}
.db-back{fill:var(--canvas);stroke:none}
.db-border{fill:none;stroke:var(--boundary);stroke-width:1.5;stroke-dasharray:6 4;pointer-events:stroke}
.db-boundary-name{font-size:calc(12px*var(--fine,1));font-weight:600;fill:var(--boundary)}
.db-note-shape{fill:var(--med-soft);stroke:var(--line-strong);stroke-width:1}
.db-note-fold{fill:var(--canvas);stroke:var(--line-strong);stroke-width:1;stroke-linejoin:round}
.db-note-text{font-size:calc(12px*var(--fine,1));font-weight:400;fill:var(--ink)}
.db-badge-box{fill:var(--panel);stroke:var(--ink-3);stroke-width:1}
.db-badge-sign{fill:var(--ink-3);stroke:none}
.db-badge-tick{fill:none;stroke:var(--low);stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}
.db-badge-text{font-size:calc(11px*var(--fine,1));font-weight:600;fill:var(--ink-3)}
.critical .db-badge-box{fill:var(--crit-soft);stroke:var(--crit)}
.critical .db-badge-sign,.critical .db-badge-text{fill:var(--crit)}
.high .db-badge-box{fill:var(--high-soft);stroke:var(--high)}
.high .db-badge-sign,.high .db-badge-text{fill:var(--high)}
.medium .db-badge-box{fill:var(--med-soft);stroke:var(--med)}
.medium .db-badge-sign,.medium .db-badge-text{fill:var(--med)}
.low .db-badge-box{fill:var(--low-soft);stroke:var(--low)}
.low .db-badge-sign,.low .db-badge-text{fill:var(--low)}
.question .db-badge-box{fill:var(--q-soft);stroke:var(--q)}
.question .db-badge-text{fill:var(--q)}
.decided .db-badge-box{fill:var(--low-soft);stroke:var(--low)}
";

/// Custom property, light value, dark value.
const COLOURS: [(&str, &str, &str); 21] = [
    ("ink", "#16202e", "#e8edf4"),
    ("ink-2", "#4a5768", "#b0bccb"),
    ("ink-3", "#66748a", "#8a97a9"),
    ("panel", "#ffffff", "#151b24"),
    ("line-strong", "#cbd2dc", "#364253"),
    ("canvas", "#fbfcfd", "#11171f"),
    ("shape", "#ffffff", "#1a222d"),
    ("shape-line", "#38465a", "#93a2b8"),
    ("boundary", "#b4233b", "#ff7a8c"),
    ("flow", "#55637a", "#8b99ad"),
    ("crit", "#b4232c", "#ff8a8f"),
    ("crit-soft", "#fdecec", "#3a1c22"),
    ("high", "#c2500a", "#ffb07a"),
    ("high-soft", "#fdefe4", "#3a2718"),
    ("med", "#8a6a00", "#e8cc6a"),
    ("med-soft", "#fbf3d6", "#332c14"),
    ("low", "#2f6f4f", "#86d3a8"),
    ("low-soft", "#e6f4ec", "#173024"),
    ("q", "#6a3fc4", "#c3a6ff"),
    ("q-soft", "#f0eafc", "#2a2142"),
    ("dot", "#dde2e9", "#1f2833"),
];

impl Theme {
    /// The value of a custom property, without its dashes; `None` where drawings do not use it.
    #[must_use]
    pub fn colour(self, property: &str) -> Option<&'static str> {
        let (_, light, dark) = COLOURS.iter().find(|(name, ..)| *name == property)?;
        Some(match self {
            Self::Light => light,
            Self::Dark => dark,
        })
    }

    /// The style sheet with every colour resolved and every size as it is.
    #[must_use]
    pub fn css(self) -> String {
        let sheet = SCREEN_CSS.replace("*var(--fine,1))", "").replace("calc(", "");
        let mut out = String::with_capacity(sheet.len());
        let mut rest = sheet.as_str();
        while let Some((before, after)) = rest.split_once("var(--") {
            let (name, after) = after.split_once(')').unwrap_or((after, ""));
            out.push_str(before);
            out.push_str(self.colour(name).unwrap_or("none"));
            rest = after;
        }
        out.push_str(rest);
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_colour_of_the_style_sheet_resolves() {
        for part in SCREEN_CSS.split("var(--").skip(1) {
            let name = part.split(')').next().unwrap();
            assert!(name == "fine,1" || Theme::Light.colour(name).is_some(), "{name}");
        }
        assert!(!Theme::Dark.css().contains("var("));
        assert!(Theme::Dark.css().contains("fill:#1a222d"));
        assert!(Theme::Dark.css().contains(".db-name{font-size:13px;"));
    }
}
