//! One sitting in the real window: a Threat Dragon file is opened, drawn on, judged, killed and found again.

use std::path::Path;

use drawbridge_tests::webdriver::{Desktop, Gesture, Key, WebDriverError};
use serde_json::Value;

/// The canvas in the hands of a person.
struct Sitting {
    desktop: Desktop,
}

impl Sitting {
    fn ready(&self) -> Result<(), WebDriverError> {
        let ready = "return document.documentElement.dataset.ready === 'true'";
        self.desktop.wait_for("the page to be usable", ready, ()).map(drop)
    }

    /// Waits until the status bar counts so: "2 elements · 1 flow".
    fn counts(&self, wanted: &str) -> Result<(), WebDriverError> {
        let script = "return document.querySelector('[data-counts]')?.textContent.startsWith(arguments[0])";
        self.desktop.wait_for(&format!("the count {wanted}"), script, wanted).map(drop)
    }

    /// The middle of a drawn thing, by the beginning of what is read out of it.
    fn middle(&self, label: &str) -> Result<(i32, i32), WebDriverError> {
        Ok(self.desktop.place_of(&format!(".drawing g[aria-label^=\"{label}\"]"))?.centre())
    }

    fn on_canvas(&self) -> Result<(), WebDriverError> {
        self.desktop.execute::<Value>("document.querySelector('.canvas-clip').focus()", ()).map(drop)
    }

    fn name_it(&self, name: &str) -> Result<(), WebDriverError> {
        let opened = "return document.activeElement?.classList.contains('label-editor')";
        self.desktop.wait_for("the field for the name", opened, ())?;
        self.desktop.perform(&Gesture::new().text(name).chord(&[Key::Enter]))?;
        let closed = "return document.querySelector('.label-editor') === null";
        self.desktop.wait_for("the name to be taken", closed, ()).map(drop)
    }

    /// Places an element with the tool of `key` and names it.
    fn add(&self, key: char, at: (i32, i32), name: &str) -> Result<(), WebDriverError> {
        self.on_canvas()?;
        self.desktop.perform(&Gesture::new().chord(&[Key::Char(key)]).click(at))?;
        self.name_it(name)
    }

    /// Draws a flow with its tool and names it.
    fn connect(&self, from: &str, to: &str, name: &str) -> Result<(), WebDriverError> {
        self.on_canvas()?;
        let (from, to) = (self.middle(from)?, self.middle(to)?);
        self.desktop.perform(&Gesture::new().chord(&[Key::Char('f')]).drag(from, to, 6))?;
        self.name_it(name)?;
        self.desktop.perform(&Gesture::new().chord(&[Key::Char('v')]))
    }

    /// Waits until so many suggestions are decided, by the status bar.
    fn decided(&self, wanted: u32) -> Result<(), WebDriverError> {
        let script = "return document.querySelector('.status').textContent.includes(`· ${arguments[0]} decided`)";
        self.desktop.wait_for(&format!("{wanted} decided"), script, wanted).map(drop)
    }

    fn questions(&self) -> Result<Vec<String>, WebDriverError> {
        self.desktop
            .execute("return [...document.querySelectorAll('[data-question]')].map((one) => one.dataset.question)", ())
    }
}

fn suite(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("suite/window").join(name)
}

#[test]
fn a_sitting_survives_its_end() {
    let folder = tempfile::tempdir().unwrap();
    let desktop = Desktop::in_folder(folder.path()).opening(suite("login.json")).start().unwrap();
    let mut sitting = Sitting { desktop };
    sitting.ready().unwrap();
    sitting.counts("2 elements · 1 flow").unwrap();

    // Five elements and their flows, by pointer and keyboard, below what the file brought.
    let canvas = sitting.desktop.place_of(".canvas-clip").unwrap();
    #[expect(clippy::cast_possible_truncation, reason = "a place on the screen")]
    let at = |x: f64, y: f64| ((canvas.x + canvas.width * x) as i32, (canvas.y + canvas.height * y) as i32);
    for (key, place, name) in [
        ('e', at(0.12, 0.88), "Clerk"),
        ('p', at(0.32, 0.88), "Desk"),
        ('s', at(0.52, 0.88), "Files"),
        ('p', at(0.72, 0.88), "Mailer"),
        ('s', at(0.9, 0.88), "Outbox"),
    ] {
        sitting.add(key, place, name).unwrap();
    }
    sitting.counts("7 elements · 1 flow").unwrap();
    for (from, to, name) in [
        ("External entity Clerk", "Process Desk", "Ask"),
        ("Process Desk", "Data store Files", "Keep"),
        ("Process Mailer", "Data store Outbox", "Post"),
    ] {
        sitting.connect(from, to, name).unwrap();
    }
    sitting.counts("7 elements · 4 flows").unwrap();

    // With nothing selected the list is that of the whole model. A question is answered, and is asked no more.
    sitting.on_canvas().unwrap();
    sitting.desktop.perform(&Gesture::new().chord(&[Key::Escape])).unwrap();
    let question = sitting
        .desktop
        .wait_for("a question", "return document.querySelector('[data-question]')?.dataset.question", ())
        .unwrap();
    let question = question.as_str().unwrap().to_owned();
    sitting.desktop.click(&format!("[data-question=\"{question}\"] .answers button")).unwrap();
    let gone = "return ![...document.querySelectorAll('[data-question]')].some((one) => one.dataset.question === arguments[0])";
    sitting.desktop.wait_for("the question to be settled", gone, &question).unwrap();

    // A suggestion is decided on with a reason; the decision is undone and brought back.
    sitting.desktop.execute::<Value>("const button = [...document.querySelectorAll('.card footer button')].find((one) => one.textContent.trim() === 'Mitigate'); button.scrollIntoView({ block: 'center' }); button.click()", ()).unwrap();
    sitting.desktop.find(".decide textarea").unwrap();
    sitting.desktop.type_into(".decide textarea", "The gateway checks it").unwrap();
    sitting.desktop.perform(&Gesture::new().chord(&[Key::Control, Key::Enter])).unwrap();
    sitting.decided(1).unwrap();
    sitting.on_canvas().unwrap();
    sitting.desktop.perform(&Gesture::new().chord(&[Key::Control, Key::Char('z')])).unwrap();
    sitting.decided(0).unwrap();
    sitting.desktop.perform(&Gesture::new().chord(&[Key::Control, Key::Char('y')])).unwrap();
    sitting.decided(1).unwrap();

    // The process is killed; everything that was answered is there again, the history too.
    sitting.desktop.kill_app().unwrap();
    sitting.desktop.forget_file();
    sitting.desktop.start_again().unwrap();
    sitting.ready().unwrap();
    sitting.counts("7 elements · 4 flows").unwrap();
    sitting.decided(1).unwrap();
    assert!(!sitting.questions().unwrap().contains(&question));
    sitting.on_canvas().unwrap();
    sitting.desktop.perform(&Gesture::new().chord(&[Key::Control, Key::Char('z')])).unwrap();
    sitting.decided(0).unwrap();
}
