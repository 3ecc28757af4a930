//! The disk refuses any single operation, or all from one on: a typed error, the workspace as it was, and a second try
//! that works once the disk does.

use crate::disk::{Failure, Fault, Watch};
use crate::edits;
use crate::in_memory;
use crate::scene::{NOON, Scene, base, model_id, new_model, step};
use crate::simulation::State;
use drawbridge_store::{OpenThreats, StoreError, Workspace};

/// What is tried on a failing disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Job {
    Edit,
    LongEdit,
    Undo,
    Create,
    Note,
    BackUp,
    Restore,
    Close,
}

const JOBS: [Job; 8] =
    [Job::Edit, Job::LongEdit, Job::Undo, Job::Create, Job::Note, Job::BackUp, Job::Restore, Job::Close];

fn prepared(scene: &Scene) -> Workspace {
    let mut workspace = scene.open();
    workspace.create_model(&new_model(model_id(1)), &base()).unwrap();
    workspace.append(model_id(1), &edits::diff(0, &base()), &step("First")).unwrap();
    workspace.back_up(&scene.folder.path().join("copy.db")).unwrap();
    workspace
}

fn attempt(job: Job, workspace: &mut Workspace, scene: &Scene) -> Result<(), StoreError> {
    let diff = edits::diff(1, &workspace.load(model_id(1))?);
    match job {
        Job::Edit => workspace.append(model_id(1), &diff, &step("Second")),
        Job::LongEdit => workspace.append(model_id(1), &diff, &step(&"w".repeat(5_000_000))),
        Job::Undo => workspace.undo(model_id(1), "Ada", NOON).map(drop),
        Job::Create => workspace.create_model(&new_model(model_id(2)), &base()),
        Job::Note => workspace.note_open_threats(model_id(1), &OpenThreats::default(), "rules"),
        Job::BackUp => workspace.back_up(&scene.folder.path().join("again.db")),
        Job::Restore => workspace.restore(&scene.folder.path().join("copy.db"), NOON).map(drop),
        Job::Close => {
            let elsewhere = in_memory();
            *workspace = elsewhere.open();
            Ok(())
        }
    }
}

/// Tries the job on a disk that fails from an operation on. Gives whether the disk failed at all.
fn try_failing(watch: &Watch, job: Job, fault: Fault) -> bool {
    let scene = in_memory();
    let mut workspace = prepared(&scene);
    let before = State::of(&workspace);
    watch.fail(scene.folder.path(), fault);
    let result = attempt(job, &mut workspace, &scene);
    let (_, failed) = watch.stop();
    let told = format!("{job:?}, {fault:?}: {result:?}");
    match &result {
        // What could not be tidied up, or was done at a second try of SQLite's own, is no failure of the job.
        Ok(()) => {}
        Err(StoreError::Full { .. }) => assert_eq!(fault.failure, Failure::Full, "{told}"),
        Err(StoreError::DiskFailure { .. }) => assert_eq!(fault.failure, Failure::Broken, "{told}"),
        Err(_) => panic!("{told}: not typed"),
    }
    if job == Job::Close {
        drop(workspace);
        workspace = scene.open();
    }
    if result.is_err() {
        assert_eq!(State::of(&workspace), before, "{told}: it is not as it was");
        assert!(!scene.files().iter().any(|name| name.ends_with(".part")), "{told}: {:?}", scene.files());
        attempt(job, &mut workspace, &scene).unwrap_or_else(|error| panic!("{told}: a second try: {error}"));
    }
    let done = State::of(&workspace);
    workspace.check().unwrap_or_else(|error| panic!("{told}: {error}"));
    drop(workspace);
    let workspace = scene.open();
    workspace.check().unwrap();
    assert_eq!(State::of(&workspace), done, "{told}: what was acknowledged is not there");
    failed > 0
}

/// After a failure the process ends at once: the job is done wholly or not at all.
fn fail_and_reopen(watch: &Watch, job: Job, fault: Fault) {
    let scene = in_memory();
    let mut workspace = prepared(&scene);
    let before = State::of(&workspace);
    watch.fail(scene.folder.path(), fault);
    let result = attempt(job, &mut workspace, &scene);
    drop(workspace);
    watch.stop();
    let workspace = scene.open();
    workspace.check().unwrap();
    let found = State::of(&workspace);
    if result.is_err() && found != before {
        // The commit had reached the log when its sync failed: then it is whole.
        let whole = in_memory();
        let mut other = prepared(&whole);
        attempt(job, &mut other, &whole).unwrap();
        assert_eq!(found, State::of(&other), "{job:?}, {fault:?}: half of it is there");
    }
}

#[test]
fn an_operation_that_fails_costs_nothing_and_a_second_try_works() {
    let watch = Watch::take();
    for failure in [Failure::Full, Failure::Broken] {
        for job in JOBS {
            for times in [1, usize::MAX] {
                // A large job has thousands of operations: the first forty one by one, then every 197th.
                let mut from = 0;
                let mut tried = 0;
                while try_failing(&watch, job, Fault { from, failure, times }) {
                    fail_and_reopen(&watch, job, Fault { from, failure, times });
                    from += if from < 40 { 1 } else { 197 };
                    tried += 1;
                }
                println!("{job:?} on a disk that is {failure:?}, {times} times: {tried} places");
                assert!(tried > 0 || job == Job::Close, "{job:?} wrote nothing");
            }
        }
    }
}
