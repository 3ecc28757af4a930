//! The `@font-face` rules of an SVG file.

use super::font;
use crate::scene::Scene;
use crate::text::{Weight, fonts};
use std::fmt::Write as _;

/// Rules that carry the glyphs which the texts of the scene use, one a weight.
pub(super) fn font_faces(scene: &Scene) -> String {
    let mut texts: [Vec<String>; 3] = Default::default();
    for fragment in scene.fragments() {
        for text in fragment.svg.split("<text class=\"").skip(1) {
            let Some((class, rest)) = text.split_once('"') else { continue };
            let content = rest.split_once('>').and_then(|(_, rest)| rest.split_once("</text>"));
            if let Some((content, _)) = content {
                let plain = content.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
                texts[weight(class) as usize].push(plain);
            }
        }
    }
    let mut out = String::new();
    for weight in Weight::ALL {
        let Some(font) = font::subset(weight, texts[weight as usize].iter().map(String::as_str)) else { continue };
        let (family, number) = (fonts::FAMILY, weight.number());
        let data = base64(&font);
        writeln!(
            out,
            "@font-face{{font-family:{family};font-weight:{number};src:url(data:font/otf;base64,{data}) format(\"opentype\")}}"
        )
        .expect("a string takes every write");
    }
    out
}

/// The weight in which the style sheet sets texts of a class.
fn weight(class: &str) -> Weight {
    match class {
        "db-name" | "db-boundary-name" | "db-badge-text" => Weight::SemiBold,
        _ => Weight::Regular,
    }
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let mut word = [0_u8; 4];
        word[1..=chunk.len()].copy_from_slice(chunk);
        let bits = u32::from_be_bytes(word);
        for place in 0..4 {
            let digit = usize::try_from(bits >> (18 - 6 * place) & 63).expect("six bits");
            out.push(if place > chunk.len() { '=' } else { char::from(DIGITS[digit]) });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_pads() {
        assert_eq!(
            ["", "f", "fo", "foo", "foobar"].map(|text| base64(text.as_bytes())),
            ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYmFy"]
        );
    }
}
