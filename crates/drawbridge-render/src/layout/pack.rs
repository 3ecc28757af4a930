//! Things without any flow, set in rows.

/// Between them in pixels.
const GAP: f64 = 36.0;

/// The corners of things of these sizes in rows of about `width`, from the origin on; and the size of it all.
pub(super) fn rows(sizes: &[(f64, f64)], width: f64) -> (Vec<(f64, f64)>, (f64, f64)) {
    let area: f64 = sizes.iter().map(|(w, h)| (w + GAP) * (h + GAP)).sum();
    let width = width.max((area * 1.8).sqrt());
    let (mut x, mut y, mut height, mut right) = (0.0_f64, 0.0_f64, 0.0_f64, 0.0_f64);
    let mut out = Vec::with_capacity(sizes.len());
    for (w, h) in sizes {
        if x > 0.0 && x + w > width {
            (x, y, height) = (0.0, y + height + GAP, 0.0);
        }
        out.push((x, y));
        right = right.max(x + w);
        height = height.max(*h);
        x += w + GAP;
    }
    (out, (right, y + height))
}
