//! Text is as wide as usvg will draw it.

use drawbridge_render::png;
use drawbridge_render::text::{Weight, fonts, width};
use resvg::usvg::{Node, Options, Tree};
use std::sync::Arc;

fn options() -> Options<'static> {
    let mut options = Options { font_family: fonts::FAMILY.into(), ..Options::default() };
    let database = Arc::make_mut(&mut options.fontdb);
    for weight in Weight::ALL {
        database.load_font_data(fonts::bytes(weight).to_vec());
    }
    options
}

/// The advance of a text in usvg: how far a second piece that follows it is moved.
fn drawn(text: &str, weight: Weight, options: &Options<'_>) -> f64 {
    let left_of_bar = |text: &str| {
        let escaped = text.replace('&', "&amp;").replace('<', "&lt;");
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><text xml:space=\"preserve\" \
             font-family=\"Inter\" font-size=\"100\" font-weight=\"{}\">{escaped}<tspan>|</tspan></text></svg>",
            weight.number()
        );
        let tree = Tree::from_str(&svg, options).unwrap();
        let Node::Text(text) = &tree.root().children()[0] else { panic!("no text") };
        f64::from(text.flattened().children().last().unwrap().abs_bounding_box().right())
    };
    left_of_bar(text) - left_of_bar("")
}

#[test]
fn widths_agree_with_usvg_within_one_per_cent() {
    let options = options();
    let texts = [
        "Customer",
        "Web app",
        "5 Save order",
        "AVAST To Ty Wa LT",
        "PostgreSQL 16.2 (primary)",
        "Identity provider / OpenID",
        "1 Reads & writes <records>",
        "Überweisung an Bank, größer als 10.000 €",
        "Κατάστημα Заказы",
        "x -> y => z 10x20 (a:b)",
        "fi ffl office affluent",
    ];
    for weight in Weight::ALL {
        for text in texts {
            let (ours, theirs) = (width(text, weight, 100.0), drawn(text, weight, &options));
            assert!((ours - theirs).abs() <= 0.01 * theirs, "{text}, {weight:?}: {ours} against {theirs}");
        }
    }
}

#[test]
fn the_bundled_font_draws_all_weights() {
    let picture = |weight: u16| {
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"90\" height=\"20\"><text y=\"15\" \
             font-family=\"Inter\" font-weight=\"{weight}\">Orders</text></svg>"
        );
        png(&svg, 1.0).unwrap()
    };
    assert_ne!(picture(400), picture(500));
    assert_ne!(picture(500), picture(600));
}
