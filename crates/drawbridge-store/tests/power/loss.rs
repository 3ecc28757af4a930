//! The power goes after every single write, sync, truncation and deletion: every acknowledged act is there afterwards.

use crate::disk::{Op, Watch, What};
use crate::edits::{self, Act};
use crate::in_memory;
use crate::remains::{Files, Loss, SECTOR, after, lay, read, unsynced};
use crate::scene::{NOON, Scene, base, model_id, new_model, step};
use crate::simulation::{Simulation, State};
use drawbridge_store::{Condition, OpenThreats, Opened, Workspace};
use std::collections::BTreeSet;
use std::time::Instant;

/// What was done to a disk, and what was acknowledged when.
struct Tape {
    before: Files,
    ops: Vec<Op>,
    /// For each act, the number of operations when it was acknowledged.
    acknowledged: Vec<usize>,
    /// The state before the first act and after each.
    states: Vec<State>,
}

/// How long the words of the edits are: long ones fill the log, which is then copied back while edits go on.
fn act(workspace: &mut Workspace, simulated: &mut Simulation, words: &str) {
    let number = simulated.next;
    match edits::act(number) {
        Act::Edit => {
            let diff = edits::diff(number, &simulated.model);
            workspace.append(model_id(1), &diff, &step(words)).unwrap();
        }
        Act::Undo => drop(workspace.undo(model_id(1), "Ada", NOON).unwrap()),
        Act::Redo => drop(workspace.redo(model_id(1), "Ada", NOON).unwrap()),
    }
    simulated.act();
    if number % 4 == 1 {
        // Written without a sync: it may be lost, and must take nothing with it.
        workspace.note_open_threats(model_id(1), &OpenThreats::default(), "rules").unwrap();
    }
}

/// Sessions of acts, each closed at the end, with every operation noted.
fn record(watch: &Watch, scene: &Scene, sessions: &[(usize, usize)]) -> Tape {
    scene.open().create_model(&new_model(model_id(1)), &base()).unwrap();
    let before = read(&scene.path);
    let mut simulated = Simulation::new();
    let (mut acknowledged, mut states) = (Vec::new(), vec![simulated.state()]);
    watch.note(scene.folder.path());
    for (acts, length) in sessions {
        let mut workspace = scene.open();
        for _ in 0..*acts {
            act(&mut workspace, &mut simulated, &"w".repeat(*length));
            acknowledged.push(watch.count());
            states.push(simulated.state());
        }
    }
    let (ops, _) = watch.stop();
    Tape { before, ops, acknowledged, states }
}

impl Tape {
    /// Opens what is left after the first `count` operations, and checks that it is a state that may be there.
    fn check(&self, count: usize, loss: Loss) {
        let scene = in_memory();
        lay(&after(&self.before, &self.ops[..count], loss), scene.folder.path());
        let Opened { workspace, condition } = scene.open_any();
        let told = format!("after {count} of {} operations, {loss:?}", self.ops.len());
        assert_eq!(condition, Condition::Sound, "{told}");
        workspace.check().unwrap_or_else(|error| panic!("{told}: {error}"));
        let state = State::of(&workspace);
        let acts = self.acknowledged.iter().filter(|at| **at <= count).count();
        let may_be = &self.states[acts..self.states.len().min(acts + 2)];
        assert!(may_be.contains(&state), "{told}: neither the state after act {acts} nor the one after the next");
        let (model, row) = (workspace.load(model_id(1)).unwrap(), workspace.model(model_id(1)).unwrap());
        let elements = usize::try_from(row.summary.counts.elements).unwrap();
        assert_eq!(elements, model.elements().count(), "{told}: the summary differs");
    }

    /// The moments to try: all, or where there are many, those around everything but a write, and some between.
    fn moments(&self, most: usize) -> BTreeSet<usize> {
        let stride = self.ops.len().div_ceil(most);
        let ends = self.ops.iter().enumerate().filter(|(_, op)| !matches!(op.what, What::Write { .. }));
        let ends = ends.flat_map(|(number, _)| [number, number + 1]);
        (0..=self.ops.len()).step_by(stride).chain(ends.filter(|_| stride < 3)).collect()
    }
}

#[test]
fn every_acknowledged_act_outlives_a_loss_of_power_after_any_operation() {
    let watch = Watch::take();
    let start = Instant::now();
    let (mut tried, mut noted) = (0, 0);
    for (sessions, most) in [(&[(12, 10), (1, 10), (9, 10)][..], usize::MAX), (&[(24, 250_000)][..], 120)] {
        let scene = in_memory();
        let tape = record(&watch, &scene, sessions);
        let kinds = |wanted: fn(&What) -> bool| tape.ops.iter().filter(|op| wanted(&op.what)).count();
        assert!(kinds(|what| matches!(what, What::Sync)) > 20 && kinds(|what| matches!(what, What::Write { .. })) > 50);
        noted += tape.ops.len();
        for count in tape.moments(most) {
            let seed = count as u64;
            let torn = unsynced(&tape.ops[..count]) / 2;
            for loss in [Loss::Nothing, Loss::Everything, Loss::Tail { sectors: torn }, Loss::Scattered { seed }] {
                tape.check(count, loss);
                tried += 1;
            }
        }
    }
    println!("{tried} remains of {noted} operations opened in {:.1} s", start.elapsed().as_secs_f64());
    assert!(tried > 500, "{tried}");
}

#[test]
fn a_log_torn_at_any_sector_gives_the_acts_that_are_whole_in_it() {
    let watch = Watch::take();
    let scene = in_memory();
    scene.open().create_model(&new_model(model_id(1)), &base()).unwrap();
    let mut simulated = Simulation::new();
    let mut states = vec![simulated.state()];
    let mut workspace = scene.open();
    for _ in 0..16 {
        act(&mut workspace, &mut simulated, "words");
        states.push(simulated.state());
    }
    let files = read(&scene.path);
    drop((workspace, watch));
    let log = format!("{}-wal", scene.path.display());
    let length = files[&log].len();
    let mut latest = 0;
    for end in (0..=length).step_by(SECTOR).chain([length]) {
        let mut files = files.clone();
        files.get_mut(&log).unwrap().truncate(end);
        let torn = in_memory();
        lay(&files, torn.folder.path());
        let Opened { workspace, condition } = torn.open_any();
        assert_eq!(condition, Condition::Sound, "{end}");
        workspace.check().unwrap();
        let state = State::of(&workspace);
        // More of the log never gives less: the state is that after the same act or a later one.
        let later = states[latest..].iter().position(|one| *one == state);
        latest += later.unwrap_or_else(|| panic!("torn at {end}: not a state after act {latest} or a later one"));
    }
    assert_eq!(states[latest], states[16], "the whole log gives every act");
    println!("a log of {length} bytes torn at {} places", length / SECTOR + 2);
}
