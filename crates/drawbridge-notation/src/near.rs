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
}
