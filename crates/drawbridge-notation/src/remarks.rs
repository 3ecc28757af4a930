//! Remarks: what stands behind `#` in a text.

/// Whether a text holds remarks. They are no part of the model, so a text that is written anew has none.
#[must_use]
pub fn has_remarks(text: &[u8]) -> bool {
    String::from_utf8_lossy(text).lines().any(has_remark)
}

fn has_remark(line: &str) -> bool {
    let mut characters = line.chars();
    let mut in_quotes = false;
    while let Some(character) = characters.next() {
        match character {
            '#' if !in_quotes => return true,
            '"' => in_quotes = !in_quotes,
            '\\' if in_quotes => {
                characters.next();
            }
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_remark_stands_outside_of_quotes() {
        for text in ["# A", "model \"M\"\n  # A", "process a \"A\" # A", "process a \"\\\"\" # A"] {
            assert!(has_remarks(text.as_bytes()), "{text}");
        }
        for text in ["", "process a \"A # 1\"", "process a \"\\\" # 1\""] {
            assert!(!has_remarks(text.as_bytes()), "{text}");
        }
    }
}
