//! "Did you mean": the known word nearest to a mistyped one.

use drawbridge_messages as say;

/// The most letters of a word that are compared.
const LETTERS: usize = 80;

/// How many words are listed where none is near.
const LISTED: usize = 12;

/// The known word nearest to the one given: at most a third of its letters differ, and never more than three. Letters
/// that changed places with their neighbour count as one slip. Of equally near ones the first in the alphabet.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let letters: Vec<char> = word.chars().take(LETTERS).collect();
    let most = (letters.len() / 3).clamp(1, 3);
    known
        .into_iter()
        .filter(|candidate| *candidate != word && candidate.len() <= 4 * LETTERS)
        .map(|candidate| (distance(&letters, candidate), candidate))
        .filter(|(distance, _)| *distance <= most)
        .min()
        .map(|(_, candidate)| candidate)
}

/// The hint that names the nearest word, where one is near enough to be a slip of the fingers.
pub fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest(word, known).map(say::near_meant)
}

/// The hint that names the nearest word, or lists a few of those known where none is near.
pub fn did_you_mean_or_one_of<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let mut all: Vec<&str> = known.into_iter().collect();
    all.sort_unstable();
    all.dedup();
    if let Some(hint) = did_you_mean(word, all.iter().copied()) {
        return hint;
    }
    let few = all.iter().take(LISTED).copied().collect::<Vec<_>>().join(", ");
    match all.len() {
        0 => say::near_none(),
        1..=LISTED => say::near_few(few),
        _ => say::near_many(few),
    }
}

/// The number of letters to insert, remove, replace or swap with their neighbour (optimal string alignment).
fn distance(word: &[char], other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut rows: Vec<Vec<usize>> = vec![(0..=word.len()).collect()];
    for line in 1..=other.len() {
        let mut row = vec![line];
        for column in 1..=word.len() {
            let differs = usize::from(word[column - 1] != other[line - 1]);
            let mut best =
                (rows[line - 1][column - 1] + differs).min(rows[line - 1][column] + 1).min(row[column - 1] + 1);
            let swapped =
                line > 1 && column > 1 && word[column - 1] == other[line - 2] && word[column - 2] == other[line - 1];
            if swapped {
                best = best.min(rows[line - 2][column - 2] + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows[other.len()][word.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_found_and_strangers_are_not() {
        let known = ["actor", "process", "store", "boundary"];
        assert_eq!(nearest("proces", known), Some("process"));
        assert_eq!(nearest("bondary", known), Some("boundary"));
        assert_eq!(nearest("sotre", known), Some("store"));
        assert_eq!(nearest("spaceship", known), None);
        assert_eq!(nearest("x", known), None);
    }

    #[test]
    fn hints_name_one_or_list_a_few() {
        assert_eq!(did_you_mean_or_one_of("encryted", ["encrypted", "protocol"]), "did you mean `encrypted`?");
        assert_eq!(did_you_mean_or_one_of("colour", ["protocol", "encrypted"]), "choose from encrypted, protocol");
        assert_eq!(did_you_mean_or_one_of("colour", []), "there is none to choose from");
        let many: Vec<String> = (10..30).map(|number| format!("word{number}")).collect();
        let hint = did_you_mean_or_one_of("colour", many.iter().map(String::as_str));
        assert!(hint.starts_with("choose from word10, word11") && hint.ends_with("word21, …"), "{hint}");
    }
}
