//! The order within ranks: few crossings, by the barycentre of neighbours.

/// Sweeps over all ranks.
const SWEEPS: usize = 12;

/// A part of an edge between two neighbouring ranks, as places in them.
pub(super) type Segment = (usize, usize);

/// Orders the items of each rank. `ranks` lists items by number in their first order; `segments[r]` are pairs of items
/// of rank `r` and `r + 1`. `pulls` are places wished for from outside, by item.
pub(super) fn order(ranks: &mut [Vec<usize>], segments: &[Vec<Segment>], items: usize, pulls: &[Option<f64>]) {
    let mut before: Vec<Vec<usize>> = vec![Vec::new(); items];
    let mut after: Vec<Vec<usize>> = vec![Vec::new(); items];
    for (a, b) in segments.iter().flatten() {
        after[*a].push(*b);
        before[*b].push(*a);
    }
    for rank in ranks.iter_mut() {
        if rank.iter().filter(|item| pulls[**item].is_some()).count() > 1 {
            sort_by(rank, |item| pulls[item]);
        }
    }
    let mut place = places(ranks, items);
    let mut best = ranks.to_vec();
    let mut least = crossings(ranks, segments, &place);
    for sweep in 0..SWEEPS {
        if least == 0 {
            break;
        }
        let down = sweep % 2 == 0;
        let neighbours = if down { &before } else { &after };
        let rows: Vec<usize> = if down { (0..ranks.len()).collect() } else { (0..ranks.len()).rev().collect() };
        for row in rows {
            sort_by(&mut ranks[row], |item| mean(neighbours[item].iter().map(|other| place[*other])));
            for (index, item) in ranks[row].iter().enumerate() {
                place[*item] = number(index);
            }
        }
        let now = crossings(ranks, segments, &place);
        if now < least {
            least = now;
            best = ranks.to_vec();
        }
    }
    ranks.clone_from_slice(&best);
}

fn places(ranks: &[Vec<usize>], items: usize) -> Vec<f64> {
    let mut place = vec![0.0; items];
    for rank in ranks {
        for (index, item) in rank.iter().enumerate() {
            place[*item] = number(index);
        }
    }
    place
}

/// Sorts by wish; what has none keeps its place among the others.
fn sort_by(rank: &mut [usize], wish: impl Fn(usize) -> Option<f64>) {
    let mut wishing: Vec<(f64, usize)> = rank.iter().filter_map(|item| Some((wish(*item)?, *item))).collect();
    wishing.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut next = wishing.into_iter();
    for slot in rank.iter_mut() {
        if wish(*slot).is_some()
            && let Some((_, item)) = next.next()
        {
            *slot = item;
        }
    }
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = values.fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
    (count > 0.0).then(|| sum / count)
}

fn number(value: usize) -> f64 {
    f64::from(u32::try_from(value).unwrap_or(u32::MAX))
}

/// How many pairs of segments cross (Barth, Mutzel and Jünger 2004: inversions, by a tree of sums).
fn crossings(ranks: &[Vec<usize>], segments: &[Vec<Segment>], place: &[f64]) -> u64 {
    let mut total = 0;
    for (row, segments) in segments.iter().enumerate() {
        let width = ranks.get(row + 1).map_or(0, Vec::len);
        let mut ends: Vec<(u32, u32)> = segments.iter().map(|(a, b)| (whole(place[*a]), whole(place[*b]))).collect();
        ends.sort_unstable();
        let mut tree = vec![0_u64; width + 1];
        for (seen, (_, end)) in (0_u64..).zip(ends) {
            let mut upto = 0;
            let mut at = end as usize + 1;
            while at > 0 {
                upto += tree[at];
                at &= at - 1;
            }
            total += seen - upto;
            at = end as usize + 1;
            while at <= width {
                tree[at] += 1;
                at += at & at.wrapping_neg();
            }
        }
    }
    total
}

fn whole(place: f64) -> u32 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "places are small whole numbers")]
    let whole = place as u32;
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crossed_pairs_are_uncrossed() {
        let mut ranks = vec![vec![0, 1, 2], vec![3, 4, 5]];
        let segments = vec![vec![(0, 5), (1, 4), (2, 3)]];
        assert_eq!(crossings(&ranks, &segments, &places(&ranks, 6)), 3);
        order(&mut ranks, &segments, 6, &[None; 6]);
        assert_eq!(crossings(&ranks, &segments, &places(&ranks, 6)), 0);
    }
}
