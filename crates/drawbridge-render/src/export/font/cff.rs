//! A Compact Font Format table (Adobe Technical Notes 5176 and 5177) with plain outlines: no hints, no subroutines.

use skrifa::outline::OutlinePen;

/// A Type 2 charstring under construction.
#[derive(Debug, Default)]
pub(super) struct Charstring {
    bytes: Vec<u8>,
    at: (i32, i32),
    /// The exact end of the last segment, for quadratic curves.
    exact: (f32, f32),
}

impl Charstring {
    pub(super) fn finish(mut self) -> Vec<u8> {
        self.bytes.push(14);
        self.bytes
    }

    fn step(&mut self, x: f32, y: f32) {
        let whole = |value: f32| {
            #[expect(clippy::cast_possible_truncation, reason = "font units are far below 2^31")]
            let whole = value.round() as i32;
            whole
        };
        let to = (whole(x), whole(y));
        number(to.0 - self.at.0, &mut self.bytes);
        number(to.1 - self.at.1, &mut self.bytes);
        self.at = to;
        self.exact = (x, y);
    }
}

impl OutlinePen for Charstring {
    fn move_to(&mut self, x: f32, y: f32) {
        self.step(x, y);
        self.bytes.push(21);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.step(x, y);
        self.bytes.push(5);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let (sx, sy) = self.exact;
        let near = |from: f32, control: f32| from + (control - from) * 2.0 / 3.0;
        self.curve_to(near(sx, cx), near(sy, cy), near(x, cx), near(y, cy), x, y);
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        self.step(ax, ay);
        self.step(bx, by);
        self.step(x, y);
        self.bytes.push(8);
    }

    fn close(&mut self) {}
}

/// An integer of a charstring.
fn number(value: i32, out: &mut Vec<u8>) {
    let byte = |value: i32| u8::try_from(value).expect("kept below 256 by the branch");
    match value {
        -107..=107 => out.push(byte(value + 139)),
        108..=1131 => out.extend([byte((value - 108) / 256 + 247), byte((value - 108) % 256)]),
        -1131..=-108 => out.extend([byte((-value - 108) / 256 + 251), byte((-value - 108) % 256)]),
        _ => {
            out.push(28);
            let short = i16::try_from(value.clamp(-32_768, 32_767)).expect("clamped");
            out.extend(short.to_be_bytes());
        }
    }
}

/// The table of these charstrings; the first is `.notdef`.
pub(super) fn table(glyphs: &[Vec<u8>], em: f64) -> Vec<u8> {
    let mut head = vec![1, 0, 4, 4];
    head.extend(index(&[b"Inter".to_vec()]));
    // Top DICT of a fixed length, whatever the offsets are.
    let length = top(em, 0, 0, 0).len();
    let strings = [index(&[]), index(&[])].concat();
    let start = head.len() + index(&[vec![0; length]]).len() + strings.len();
    let mut charset = vec![0];
    for sid in 1..glyphs.len() {
        charset.extend(u16::try_from(sid).expect("no more glyphs than standard names").to_be_bytes());
    }
    let outlines = index(glyphs);
    // defaultWidthX 0: widths stand in `hmtx`.
    let private = [139, 20];
    let charstrings = start + charset.len();
    let top = top(em, start, charstrings, charstrings + outlines.len());
    [head, index(&[top]), strings, charset, outlines, private.to_vec()].concat()
}

fn top(em: f64, charset: usize, charstrings: usize, private: usize) -> Vec<u8> {
    let mut out = Vec::new();
    let scale = real(1.0 / em);
    out.extend([scale.as_slice(), &[139, 139], &scale, &[139, 139, 12, 7]].concat());
    for (operands, operator) in [(vec![charset], 15), (vec![charstrings], 17), (vec![2, private], 18)] {
        for operand in operands {
            out.push(29);
            out.extend(u32::try_from(operand).expect("a small font").to_be_bytes());
        }
        out.push(operator);
    }
    out
}

/// A real number in nibbles: digits, `a` for the point, `f` for the end.
fn real(value: f64) -> Vec<u8> {
    let text = format!("{value:.8}");
    let mut nibbles: Vec<u8> = text.bytes().map(|byte| if byte == b'.' { 10 } else { byte - b'0' }).collect();
    nibbles.push(15);
    if nibbles.len() % 2 == 1 {
        nibbles.push(15);
    }
    let mut out = vec![30];
    out.extend(nibbles.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]));
    out
}

/// An INDEX with offsets of four bytes.
fn index(items: &[Vec<u8>]) -> Vec<u8> {
    let mut out = u16::try_from(items.len()).expect("few items").to_be_bytes().to_vec();
    if items.is_empty() {
        return out;
    }
    out.push(4);
    let mut offset = 1_u32;
    out.extend(offset.to_be_bytes());
    for item in items {
        offset += u32::try_from(item.len()).expect("a small font");
        out.extend(offset.to_be_bytes());
    }
    out.extend(items.concat());
    out
}
