//! What a screen reader reads out of a drawing.

use crate::sketch::{Sketch, diagram};
use drawbridge_model::Severity;
use drawbridge_render::{Badge, Layer, Scene};
use resvg::usvg::roxmltree::Document;

fn spoken(sketch: &Sketch) -> Vec<(Layer, String)> {
    let scene = Scene::of(&sketch.model(), diagram(), &sketch.marks);
    let mut out = Vec::new();
    for fragment in scene.fragments() {
        let document = Document::parse(&fragment.svg).unwrap();
        out.extend(document.root_element().attribute("aria-label").map(|said| (fragment.layer, said.to_owned())));
    }
    out
}

#[test]
fn badges_say_what_they_stand_at_and_what_they_count() {
    let threats = |lesser| Badge::Threats { worst: Severity::Critical, count: 1, lesser };
    let said = |badges: &[Badge]| {
        let sketch = Sketch::placed().process("web", "Web app", "", [0, 0, 100, 100]).mark("web", "Node.js", badges);
        spoken(&sketch)
    };
    let with = |badges: &str| {
        vec![(Layer::Element, "Process Web app, Node.js".to_owned()), (Layer::Badge, format!("Web app: {badges}"))]
    };
    assert_eq!(
        said(&[threats(7), Badge::Questions(6)]),
        with("8 threats, worst critical: 1, 6 questions"),
        "the thing itself is said alike whatever its threats are"
    );
    assert_eq!(said(&[threats(0)]), with("1 threat, critical"));
    assert_eq!(said(&[Badge::Decided]), with("all decided"));
}

#[test]
fn a_flow_without_a_name_is_said_without_a_gap() {
    let flow = |name: &str| {
        let sketch = Sketch::placed()
            .actor("customer", "Customer", "", [0, 0, 100, 60])
            .process("web", "Web app", "", [300, 0, 100, 100])
            .flow("customer", "web", name);
        spoken(&sketch).into_iter().find(|(layer, _)| *layer == Layer::Flow).map(|(_, said)| said)
    };
    assert_eq!(flow("").as_deref(), Some("Flow 1, from Customer to Web app"));
    assert_eq!(flow("Order").as_deref(), Some("Flow 1 Order, from Customer to Web app"));
}
