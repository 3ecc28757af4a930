//! SIGKILL at random moments: what was acknowledged is there afterwards.
//!
//! A child process edits, undoes and redoes, and acknowledges each act on a pipe once the store has answered. The
//! parent kills it, opens the workspace and compares it, byte for byte, with a simulation of the acknowledged acts.
//! The one act that was under way when the process died may be there or not, but wholly.

use crate::edits::{self, Act};
use crate::scene::{NOON, Scene, base, diagram, model_id, new_model, step};
use crate::simulation::{Simulation, State};
use drawbridge_store::{Access, StoreError, Workspace};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant};

const CHILD: &str = "DRAWBRIDGE_STORE_CHILD";
const FIRST: &str = "DRAWBRIDGE_STORE_FIRST";
const READY: &str = "ready\n";
const ACKNOWLEDGED: &str = "ack\n";
/// Beyond this act the child ends by itself, should its parent have died.
const LAST: u64 = 1_000_000;
const LONGEST_DELAY_MS: u64 = 200;
const AT_LEAST_A_KILL: u64 = 20;

#[test]
fn acknowledged_edits_survive_kills() {
    if let Ok(path) = std::env::var(CHILD) {
        let first = std::env::var(FIRST).unwrap().parse().unwrap();
        return edit_until_killed(Path::new(&path), first);
    }
    let kills = std::env::var("DRAWBRIDGE_KILLS").map_or(200, |kills| kills.parse().unwrap());
    let scene = Scene::new();
    scene.open().create_model(&new_model(model_id(1)), &base()).unwrap();
    let mut simulated = Simulation::new();
    let mut random = Random(0x2026_1123_1015_0000);
    let (start, mut acknowledged, mut under_way) = (Instant::now(), 0, 0);
    for round in 0..kills {
        let mut victim = Victim::spawn(&scene.path, simulated.next);
        if round % 5 > 0 {
            // One in five may die while it still opens the workspace; the others have begun to edit.
            victim.wait_for(random.below(AT_LEAST_A_KILL));
        }
        if round % 10 == 1 {
            share(&scene);
        }
        let delay = Duration::from_micros(random.below(LONGEST_DELAY_MS * 1_000));
        wait(delay); // The moment of the kill is what the test is about.
        let acks = victim.kill();
        acknowledged += acks;
        (0..acks).for_each(|_| simulated.act());
        under_way += u64::from(verify(&scene, &mut simulated));
    }
    println!(
        "{kills} kills in {:.1} s: {acknowledged} acknowledged acts, {} a kill, all there; {under_way} more had just \
         become durable; the history holds {} steps",
        start.elapsed().as_secs_f64(),
        acknowledged / kills,
        simulated.steps,
    );
    assert!(acknowledged >= AT_LEAST_A_KILL * kills, "too few acts to prove anything: {acknowledged}");
}

/// Waits on a channel that nobody sends on.
fn wait(time: Duration) {
    let (_open, silence) = mpsc::channel::<()>();
    assert_eq!(silence.recv_timeout(time), Err(RecvTimeoutError::Timeout));
}

/// The process that is killed, and the pipe that it acknowledges on.
struct Victim {
    process: Child,
    pipe: BufReader<ChildStdout>,
    acknowledged: u64,
}

impl Victim {
    fn spawn(path: &Path, first: u64) -> Self {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .args(["crash::acknowledged_edits_survive_kills", "--exact", "--nocapture"])
            .env(CHILD, path)
            .env(FIRST, first.to_string())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .unwrap();
        let pipe = BufReader::new(process.stdout.take().unwrap());
        Self { process, pipe, acknowledged: 0 }
    }

    /// Waits until it is editing and has acknowledged that many acts.
    fn wait_for(&mut self, acts: u64) {
        let (mut line, mut ready) = (String::new(), false);
        while !ready || self.acknowledged < acts {
            line.clear();
            assert!(self.pipe.read_line(&mut line).unwrap() > 0, "the child ended before it was killed");
            ready |= line == READY;
            self.acknowledged += u64::from(line == ACKNOWLEDGED);
        }
    }

    /// Kills it and gives the number of acts that it had acknowledged.
    fn kill(mut self) -> u64 {
        self.process.kill().unwrap();
        let mut output = String::new();
        self.pipe.read_to_string(&mut output).unwrap();
        let status = self.process.wait().unwrap();
        assert!(status.code().is_none(), "the child ended by itself: {status}: {output}");
        let rest = output.split_inclusive('\n').filter(|line| *line == ACKNOWLEDGED);
        self.acknowledged + u64::try_from(rest.count()).unwrap()
    }
}

/// While the child writes, nobody else can, and a reader sees a whole state.
fn share(scene: &Scene) {
    let error = Workspace::open(&scene.path, Access::Write).unwrap_err();
    assert!(matches!(error, StoreError::InUse { .. }), "{error:?}");
    let reader = scene.reader().unwrap().workspace;
    assert!(reader.load(model_id(1)).unwrap().diagram(diagram()).is_some());
}

/// Opens the workspace after a kill and compares. Gives whether the act under way had become durable.
fn verify(scene: &Scene, simulated: &mut Simulation) -> bool {
    let workspace = scene.open();
    workspace.check().unwrap();
    let stored = State::of(&workspace);
    let before = simulated.state();
    if stored == before {
        return false;
    }
    simulated.act();
    assert_eq!(stored, simulated.state(), "act {}: neither before nor after it", simulated.next - 1);
    true
}

fn edit_until_killed(path: &Path, first: u64) {
    let mut workspace = Workspace::open(path, Access::Write).unwrap().workspace;
    let mut model = workspace.load(model_id(1)).unwrap();
    let mut pipe = std::io::stdout().lock();
    write!(pipe, "\n{READY}").and_then(|()| pipe.flush()).unwrap(); // The break ends what the test runner wrote.
    for number in first..LAST {
        let diff = match edits::act(number) {
            Act::Edit => {
                let diff = edits::diff(number, &model);
                workspace.append(model_id(1), &diff, &step(&format!("Act {number}"))).unwrap();
                Some(diff)
            }
            Act::Undo => workspace.undo(model_id(1), "Ada", NOON).unwrap(),
            Act::Redo => workspace.redo(model_id(1), "Ada", NOON).unwrap(),
        };
        pipe.write_all(ACKNOWLEDGED.as_bytes()).and_then(|()| pipe.flush()).unwrap();
        model.apply(&diff.unwrap_or_default()).unwrap();
    }
}

/// Xorshift: the moments differ from run to run anyway, as the machine does.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }
}
