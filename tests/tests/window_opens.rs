//! The window opens, its page runs under the policy, takes real input, and stands again after being killed.

use drawbridge_tests::webdriver::{Desktop, Gesture, Key};
use serde_json::Value;

const COMPLETE: &str = "return document.readyState === 'complete' && document.body !== null";

#[test]
fn the_window_opens_and_survives_a_kill() {
    let folder = tempfile::tempdir().unwrap();
    let mut desktop = Desktop::in_folder(folder.path()).start().unwrap();
    desktop.wait_for("the page", COMPLETE, ()).unwrap();
    let first = desktop.process().unwrap();

    desktop.kill_app().unwrap();
    assert!(desktop.process().is_err(), "the process is gone");
    desktop.start_again().unwrap();
    desktop.wait_for("the page again", COMPLETE, ()).unwrap();
    assert_ne!(desktop.process().unwrap(), first);

    let picture = folder.path().join("window.png");
    desktop.screenshot(&picture).unwrap();
    let first = std::fs::read(&picture).unwrap();
    desktop.execute::<Value>("document.body.style.visibility = 'hidden'", ()).unwrap();
    desktop.screenshot(&picture).unwrap();
    assert!(std::fs::read(&picture).unwrap() != first, "the picture shows what the page does");
}

#[test]
fn the_page_hears_pointer_wheel_and_keys() {
    let folder = tempfile::tempdir().unwrap();
    let desktop = Desktop::in_folder(folder.path()).start().unwrap();
    desktop.wait_for("the page", COMPLETE, ()).unwrap();
    let listen = "
        window.heard = [];
        for (const name of ['pointerdown', 'pointerup', 'pointermove', 'wheel', 'keydown'])
            addEventListener(name, (event) => heard.push([event.type, event.clientX ?? null, event.clientY ?? null,
                event.key ?? null, event.ctrlKey, event.shiftKey, event.isTrusted, event.deltaY ?? null]), true);";
    desktop.execute::<Value>(listen, ()).unwrap();

    let gesture = Gesture::new()
        .drag((200, 300), (260, 340), 4)
        .wheel((200, 300), (0, 120))
        .chord(&[Key::Control, Key::Char('z')]);
    desktop.perform(&gesture).unwrap();
    let heard = desktop
        .wait_for("the last key", "return heard.some((one) => one[0] === 'keydown' && one[3] === 'z') && heard", ())
        .unwrap();
    let heard = heard.as_array().unwrap();
    let of = |kind: &str| heard.iter().filter(|event| event[0] == kind).cloned().collect::<Vec<Value>>();

    assert!(heard.iter().all(|event| event[6] == true), "the input is real, not made by a script");
    assert_eq!((&of("pointerdown")[0][1], &of("pointerdown")[0][2]), (&200.into(), &300.into()));
    assert_eq!((&of("pointerup")[0][1], &of("pointerup")[0][2]), (&260.into(), &340.into()));
    assert!(of("pointermove").len() >= 4, "{heard:?}");
    assert_eq!((&of("wheel")[0][1], &of("wheel")[0][7]), (&200.into(), &120.into()));
    assert!(of("keydown").iter().any(|event| event[3] == "z" && event[4] == true), "{heard:?}");
}

#[test]
fn the_page_is_held_to_its_policy() {
    let folder = tempfile::tempdir().unwrap();
    let desktop = Desktop::in_folder(folder.path()).start().unwrap();
    desktop.wait_for("the page", COMPLETE, ()).unwrap();
    let address: String = desktop.execute("return location.href", ()).unwrap();

    // Nothing of Tauri's is within reach of a script that gets into the page by accident, and no prototype can be bent.
    assert!(
        desktop
            .execute::<bool>("return window.__TAURI__ === undefined && Object.isFrozen(Object.prototype)", ())
            .unwrap()
    );

    // A script, a style and a request that came with a file are refused.
    let refused: Vec<String> = desktop
        .execute_async(
            "const done = arguments[arguments.length - 1], seen = [];
             addEventListener('securitypolicyviolation', (event) => {
                 seen.push(event.effectiveDirective);
                 if (new Set(seen).size === 4) done([...new Set(seen)].sort());
             });
             const script = document.createElement('script'); script.textContent = 'window.broken = 1'; document.body.append(script);
             const style = document.createElement('style'); style.textContent = 'body { color: red }'; document.body.append(style);
             const picture = document.createElement('img'); picture.src = 'http://127.0.0.1:9/x.png'; document.body.append(picture);
             fetch('http://127.0.0.1:9/').catch(() => {});",
            (),
        )
        .unwrap();
    assert_eq!(refused, ["connect-src", "img-src", "script-src-elem", "style-src-elem"]);
    assert!(desktop.execute::<bool>("return window.broken === undefined", ()).unwrap());

    // Leaving the page is refused, by link and by script.
    desktop.execute::<Value>("location.href = 'http://127.0.0.1:9/'; const link = document.createElement('a'); link.href = 'data:text/html,gone'; document.body.append(link); link.click()", ()).unwrap();
    assert_eq!(desktop.execute::<String>("return location.href", ()).unwrap(), address);
}

#[test]
fn the_page_comes_back_when_its_renderer_dies() {
    let folder = tempfile::tempdir().unwrap();
    let desktop = Desktop::in_folder(folder.path()).start().unwrap();
    desktop.wait_for("the page", COMPLETE, ()).unwrap();
    let window = desktop.process().unwrap();
    let first = desktop.renderer().unwrap();
    assert_ne!(desktop.kill_renderer().unwrap(), first);
    assert_eq!(desktop.process().unwrap(), window, "the window itself lived on");
}

#[test]
fn a_second_start_hands_its_file_over_and_ends() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("second.dfd");
    std::fs::write(&file, "model \"Second\"\nprocess web \"Web app\"\n").unwrap();
    let desktop = Desktop::in_folder(folder.path()).start().unwrap();
    desktop.wait_for("the page", COMPLETE, ()).unwrap();
    let window = desktop.process().unwrap();
    assert!(desktop.second_start(&file).unwrap().success());
    assert_eq!(desktop.process().unwrap(), window);
    desktop
        .wait_for("the file of the second start", "return document.body.textContent.includes('Second')", ())
        .unwrap();
}
