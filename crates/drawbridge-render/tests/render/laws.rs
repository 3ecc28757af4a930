//! Laws of drawing: an update gives what a redraw gives; everything is well-formed and finite.

use crate::random::{Change, carry_out, change, sketch};
use crate::sketch::diagram;
use drawbridge_model::Subject;
use drawbridge_render::{Badge, Drawing, Fragment, FragmentChange, Layer, Mark, Scene};
use proptest::prelude::*;
use resvg::usvg::roxmltree::{Document, Node};
use std::collections::BTreeMap;

const TAGS: [&str; 5] = ["g", "path", "rect", "ellipse", "text"];
const ATTRIBUTES: [&str; 14] =
    ["aria-label", "class", "cx", "cy", "d", "data-id", "data-kind", "height", "role", "rx", "ry", "width", "x", "y"];

type Page = BTreeMap<(Layer, Subject), (String, String)>;

fn page(fragments: &[Fragment]) -> Page {
    let entry = |part: &Fragment| ((part.layer, part.subject), (part.order.clone(), part.svg.clone()));
    fragments.iter().map(entry).collect()
}

fn follow(page: &mut Page, changes: Vec<FragmentChange>) {
    for change in changes {
        match change.svg {
            Some(svg) => page.insert((change.layer, change.subject), (change.order, svg)),
            None => page.remove(&(change.layer, change.subject)),
        };
    }
}

fn assert_sound(fragments: &[Fragment]) {
    for fragment in fragments {
        let document = Document::parse(&fragment.svg).unwrap_or_else(|error| panic!("{error}: {}", fragment.svg));
        let elements = || document.descendants().filter(Node::is_element);
        assert_eq!(elements().filter(|node| node.has_tag_name("g") && node.attribute("data-id").is_some()).count(), 1);
        for node in elements() {
            assert!(TAGS.contains(&node.tag_name().name()), "{}", fragment.svg);
            for attribute in node.attributes() {
                assert!(ATTRIBUTES.contains(&attribute.name()), "{} in {}", attribute.name(), fragment.svg);
                if ["x", "y", "width", "height", "cx", "cy", "rx", "ry"].contains(&attribute.name()) {
                    assert!(attribute.value().parse::<f64>().unwrap().is_finite(), "{}", fragment.svg);
                }
                if attribute.name() == "d" {
                    let letters: String = attribute.value().chars().filter(|c| c.is_ascii_alphabetic()).collect();
                    assert!(letters.chars().all(|letter| "MLQAZ".contains(letter)), "{letters}");
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn an_update_gives_what_a_redraw_gives(sketch in sketch(), changes in proptest::collection::vec(change(), 1..12)) {
        let mut model = sketch.model();
        let mut marks = sketch.marks.clone();
        let mut drawing = Drawing::new(&model, diagram(), &marks);
        let mut page = page(drawing.scene().fragments());
        for change in changes {
            match &change {
                Change::Mark(which, count) => {
                    let all: Vec<_> = model.placements_on(diagram()).map(|placement| placement.subject).collect();
                    if !all.is_empty() {
                        let badges = if *count == 0 { vec![] } else { vec![Badge::Questions(*count)] };
                        marks.set(*which.get(&all), Mark { subtitle: None, badges });
                    }
                }
                _ => carry_out(&mut model, &change),
            }
            follow(&mut page, drawing.update(&model, &marks));
            let fresh = Drawing::new(&model, diagram(), &marks);
            prop_assert_eq!(&page, &self::page(fresh.scene().fragments()));
            prop_assert_eq!(drawing.scene(), fresh.scene());
            prop_assert_eq!(drawing.routes().collect::<Vec<_>>(), fresh.routes().collect::<Vec<_>>());
            prop_assert!(drawing.update(&model, &marks).is_empty());
        }
    }

    #[test]
    fn fragments_are_well_formed_and_finite(sketch in sketch()) {
        assert_sound(Scene::of(&sketch.model(), diagram(), &sketch.marks).fragments());
        assert_sound(Scene::of(&sketch.laid_out(), diagram(), &sketch.marks).fragments());
    }
}
