//! "Did you mean": the nearest of several words.

/// The hint that names the word nearest to the one given, when one is near enough to be a slip of the fingers.
pub(crate) fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest(word, known).map(|near| format!("did you mean `{near}`?"))
}

/// The word nearest to the one given: at most a third of its letters differ, and never more than three.
pub(crate) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let letters: Vec<char> = word.chars().take(80).collect();
    let most = (letters.len() / 3).clamp(1, 3);
    known
        .into_iter()
        .filter(|candidate| *candidate != word && candidate.len() <= 320)
        .map(|candidate| (distance(&letters, candidate), candidate))
        .filter(|(distance, _)| *distance <= most)
        .min()
        .map(|(_, candidate)| candidate)
}

/// The number of letters to insert, remove or replace (Levenshtein).
fn distance(word: &[char], other: &str) -> usize {
    let mut row: Vec<usize> = (0..=word.len()).collect();
    for (index, letter) in other.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = index + 1;
        for column in 1..=word.len() {
            let replaced = diagonal + usize::from(word[column - 1] != letter);
            diagonal = row[column];
            row[column] = replaced.min(row[column] + 1).min(row[column - 1] + 1);
        }
    }
    row[word.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_found_and_strangers_are_not() {
        let known = ["actor", "process", "store", "boundary"];
        assert_eq!(nearest("proces", known), Some("process"));
        assert_eq!(nearest("bondary", known), Some("boundary"));
        assert_eq!(nearest("spaceship", known), None);
        assert_eq!(nearest("x", known), None);
    }
}
