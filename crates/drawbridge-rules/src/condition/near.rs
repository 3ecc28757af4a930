//! "Did you mean": the known name nearest to a mistyped one.

/// A remedy that names the nearest candidate, or lists a few when none is near.
pub(super) fn suggestion<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> String {
    let mut all: Vec<&str> = candidates.into_iter().collect();
    all.sort_unstable();
    all.dedup();
    let near = all.iter().map(|candidate| (distance(word, candidate), *candidate)).min();
    match near {
        Some((edits, candidate)) if edits <= 1 + candidate.chars().count() / 4 => {
            format!("did you mean `{candidate}`?")
        }
        None => "there is none to choose from".to_owned(),
        Some(_) => {
            let few: Vec<&str> = all.iter().take(12).copied().collect();
            let more = if all.len() > few.len() { ", …" } else { "" };
            format!("choose from {}{more}", few.join(", "))
        }
    }
}

/// Levenshtein's distance, one row at a time.
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (index, from) in left.chars().enumerate() {
        let mut diagonal = index;
        row[0] = index + 1;
        for (column, to) in right.iter().enumerate() {
            let replaced = diagonal + usize::from(from != *to);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(row[column] + 1).min(diagonal + 1);
        }
    }
    row[right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_find_their_word_and_nonsense_a_list() {
        assert_eq!(suggestion("encryted", ["encrypted", "protocol"]), "did you mean `encrypted`?");
        assert_eq!(suggestion("colour", ["encrypted", "protocol"]), "choose from encrypted, protocol");
    }
}
