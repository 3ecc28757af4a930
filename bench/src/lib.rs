//! Measuring: samples, their median and 95th percentile, and each figure beside its goal.

pub mod models;

use std::time::{Duration, Instant};

/// Times taken of one piece of work.
#[derive(Debug, Clone)]
pub struct Samples(Vec<Duration>);

impl Samples {
    /// Does the work once without counting it, then `count` times.
    pub fn of(count: usize, mut work: impl FnMut()) -> Self {
        work();
        Self::with(count, || (), |()| work())
    }

    /// Like [`Samples::of`], with something made afresh each time that is not part of what is measured.
    pub fn with<T>(count: usize, mut prepare: impl FnMut() -> T, mut work: impl FnMut(T)) -> Self {
        let sample = |_| {
            let prepared = prepare();
            let start = Instant::now();
            work(prepared);
            start.elapsed()
        };
        Self::from_times((0..count).map(sample))
    }

    /// Times that were taken elsewhere; at least one.
    pub fn from_times(times: impl IntoIterator<Item = Duration>) -> Self {
        let mut times: Vec<Duration> = times.into_iter().collect();
        assert!(!times.is_empty(), "nothing was measured");
        times.sort();
        Self(times)
    }

    /// The middle one.
    #[must_use]
    pub fn median(&self) -> Duration {
        self.0[self.0.len() / 2]
    }

    /// The one that nineteen in twenty stay below.
    #[must_use]
    pub fn p95(&self) -> Duration {
        self.0[(self.0.len() * 95).div_ceil(100) - 1]
    }
}

/// Prints one figure: what, its value, the goal, and value through goal (below 1 is met).
#[expect(clippy::print_stdout, reason = "the figures are the output of a benchmark")]
pub fn figure(what: &str, value: f64, goal: Option<f64>, unit: &str) {
    match goal {
        Some(goal) => {
            let verdict = if value <= goal { "met" } else { "MISSED" };
            println!(
                "{what:<64} {value:>10.2} {unit:<3} goal {goal:>7.1} {unit:<3} ratio {:>6.3}  {verdict}",
                value / goal
            );
        }
        None => println!("{what:<64} {value:>10.2} {unit:<3}"),
    }
}

/// Milliseconds as a number.
#[must_use]
pub fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}
