//! Labels are text, whatever they hold.

use crate::sketch::{Sketch, diagram};
use drawbridge_render::Scene;
use expect_test::expect;
use resvg::usvg::roxmltree::Document;

#[test]
fn markup_and_controls_in_labels_stay_text() {
    let sketch = Sketch::placed()
        .process("p", "<script>\u{0}alert(1)</script>", "", [0, 0, 300, 120])
        .actor("a", "\"]]>&amp;<!--", "", [500, 0, 300, 120])
        .boundary("b", "<g onload='x'>", "", [-20, -40, 860, 220])
        .note("n", "</text></svg>\u{1b}", [0, 300, 300, 100])
        .flow("p", "a", "<a href=\"javascript:x\">&#0;</a>");
    let mut seen = String::new();
    for fragment in Scene::of(&sketch.model(), diagram(), &sketch.marks).fragments() {
        let document = Document::parse(&fragment.svg).unwrap();
        for node in document.descendants().filter(|node| node.has_tag_name("text")) {
            assert!(node.children().all(|child| child.is_text()), "{}", fragment.svg);
            assert_eq!(node.text().map(str::trim), node.text(), "no blanks are added");
            seen.push_str(node.text().unwrap());
            seen.push('\n');
        }
    }
    expect![[r#"
        <g onload='x'>
        <script>alert(1)</script>
        "]]>&amp;<!--
        </text></svg>
        1 <a
        href="javascript:x">&#0;</a>
    "#]]
    .assert_eq(&seen);
}
