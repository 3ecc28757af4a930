//! The tables around the outlines, and the file that holds them.

use crate::text::fonts::Face;
use skrifa::raw::types::Tag;
use std::collections::BTreeMap;

/// An OpenType file: names and metrics of the whole font, glyphs, characters and kerning of the subset.
pub(super) fn font(
    face: &Face,
    cff: &[u8],
    advances: &[u16],
    map: &BTreeMap<u16, u16>,
    kerning: &BTreeMap<(u16, u16), i16>,
) -> Vec<u8> {
    let copy =
        |tag: &[u8; 4]| face.font.table_data(Tag::new(tag)).map(|data| data.as_bytes().to_vec()).unwrap_or_default();
    let count = u16::try_from(advances.len()).expect("no more glyphs than standard names");
    let mut hhea = copy(b"hhea");
    if let Some(slot) = hhea.get_mut(34..36) {
        slot.copy_from_slice(&count.to_be_bytes());
    }
    let mut head = copy(b"head");
    if let Some(slot) = head.get_mut(8..12) {
        slot.fill(0);
    }
    let hmtx = advances.iter().flat_map(|advance| [advance.to_be_bytes(), [0, 0]]).flatten().collect();
    let mut tables: BTreeMap<&[u8; 4], Vec<u8>> = BTreeMap::from([
        (b"CFF ", cff.to_vec()),
        (b"OS/2", copy(b"OS/2")),
        (b"cmap", cmap(map)),
        (b"head", head),
        (b"hhea", hhea),
        (b"hmtx", hmtx),
        (b"maxp", [&[0, 0, 0x50, 0], count.to_be_bytes().as_slice()].concat()),
        (b"name", copy(b"name")),
        (b"post", copy(b"post")),
    ]);
    if !kerning.is_empty() {
        tables.insert(b"kern", kern(kerning));
    }
    file(&tables)
}

fn file(tables: &BTreeMap<&[u8; 4], Vec<u8>>) -> Vec<u8> {
    let count = u16::try_from(tables.len()).expect("ten tables");
    let mut out = b"OTTO".to_vec();
    out.extend(search(count, 16));
    let mut offset = 12 + 16 * tables.len();
    let mut head = 0;
    for (tag, data) in tables {
        if *tag == b"head" {
            head = offset;
        }
        out.extend_from_slice(*tag);
        for number in [sum(data), word(offset), word(data.len())] {
            out.extend(number.to_be_bytes());
        }
        offset += data.len().next_multiple_of(4);
    }
    for data in tables.values() {
        out.extend(data);
        out.resize(out.len().next_multiple_of(4), 0);
    }
    let adjustment = 0xB1B0_AFBA_u32.wrapping_sub(sum(&out));
    if let Some(slot) = out.get_mut(head + 8..head + 12) {
        slot.copy_from_slice(&adjustment.to_be_bytes());
    }
    out
}

fn word(value: usize) -> u32 {
    u32::try_from(value).expect("a small font")
}

fn sum(data: &[u8]) -> u32 {
    data.chunks(4).fold(0, |sum: u32, chunk| {
        let mut word = [0; 4];
        word[..chunk.len()].copy_from_slice(chunk);
        sum.wrapping_add(u32::from_be_bytes(word))
    })
}

/// Number of entries, search range, entry selector, range shift.
fn search(count: u16, size: u16) -> Vec<u8> {
    let selector = u16::try_from(count.max(1).ilog2()).expect("below 16");
    let range = (1 << selector) * size;
    [count, range, selector, (count * size).saturating_sub(range)]
        .iter()
        .flat_map(|number| number.to_be_bytes())
        .collect()
}

/// Format 4 with a segment for each run of characters and glyphs that ascend together.
fn cmap(map: &BTreeMap<u16, u16>) -> Vec<u8> {
    let mut segments: Vec<(u16, u16, u16)> = Vec::new();
    for (character, glyph) in map {
        match segments.last_mut() {
            Some((start, end, first)) if *end + 1 == *character && *first + (*character - *start) == *glyph => {
                *end = *character;
            }
            _ => segments.push((*character, *character, *glyph)),
        }
    }
    if segments.last().is_none_or(|(_, end, _)| *end != u16::MAX) {
        segments.push((u16::MAX, u16::MAX, 0));
    }
    let count = u16::try_from(segments.len()).expect("no more segments than glyphs");
    let double = search(count, 2);
    let mut body = (count * 2).to_be_bytes().to_vec();
    body.extend(&double[2..]);
    let mut column = |values: Vec<u16>| body.extend(values.iter().flat_map(|value| value.to_be_bytes()));
    column(segments.iter().map(|(_, end, _)| *end).collect());
    column(vec![0]);
    column(segments.iter().map(|(start, ..)| *start).collect());
    column(segments.iter().map(|(start, _, first)| first.wrapping_sub(*start)).collect());
    column(vec![0; segments.len()]);
    let length = u16::try_from(body.len() + 6).expect("no more segments than glyphs");
    let mut out: Vec<u8> = [0_u16, 1, 3, 1, 0, 12, 4, length, 0].iter().flat_map(|value| value.to_be_bytes()).collect();
    out.extend(body);
    out
}

/// Format 0: pairs by glyph.
fn kern(kerning: &BTreeMap<(u16, u16), i16>) -> Vec<u8> {
    let count = kerning.len().min(8_000);
    let pairs = u16::try_from(count).expect("kept small");
    let length = 14 + 6 * pairs;
    let mut out: Vec<u8> = [0, 1, 0, length, 1].iter().flat_map(|value: &u16| value.to_be_bytes()).collect();
    out.extend(search(pairs, 6));
    for ((left, right), units) in kerning.iter().take(count) {
        out.extend([left.to_be_bytes(), right.to_be_bytes(), units.to_be_bytes()].concat());
    }
    out
}
