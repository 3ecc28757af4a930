//! The diagrams that goldens are made of.

use crate::sketch::Sketch;
use drawbridge_model::Severity;
use drawbridge_render::Badge;

fn threats(worst: Severity, count: u32) -> Badge {
    Badge::Threats { worst, count }
}

/// A web shop in three zones, placed by hand.
pub fn shop() -> Sketch {
    Sketch::placed()
        .boundary("internet", "Internet", "", [0, 28, 170, 400])
        .boundary("company", "Company network", "", [212, 0, 380, 480])
        .boundary("provider", "Payment provider", "", [632, 28, 130, 170])
        .actor("customer", "Customer", "internet", [30, 112, 115, 64])
        .actor("staff", "Shop staff", "internet", [30, 308, 115, 64])
        .process("web", "Web app", "company", [260, 98, 96, 96])
        .process("payments", "Payments", "company", [440, 96, 96, 96])
        .store("orders", "Orders", "company", [244, 352, 128, 56])
        .store("events", "Events", "company", [428, 340, 122, 56])
        .actor("network", "Card network", "provider", [652, 86, 92, 64])
        .flow("customer", "web", "Order")
        .flow("web", "customer", "Receipt")
        .flow("web", "payments", "Charge")
        .flow("payments", "network", "Card token")
        .flow("web", "orders", "Save order")
        .flow("payments", "events", "Event")
        .flow("staff", "web", "Sign in")
        .bends("f7", &[[215, 338]])
        .mark("customer", "browser", &[Badge::Decided])
        .mark("staff", "SSO user", &[])
        .mark("web", "Node.js", &[threats(Severity::Critical, 2)])
        .mark("payments", "Java", &[threats(Severity::High, 1)])
        .mark("orders", "PostgreSQL", &[Badge::Questions(3)])
        .mark("events", "Kafka", &[])
}

/// Every form that can be drawn, the unusual ones first of all.
pub fn forms() -> Sketch {
    Sketch::placed()
        .boundary("outer", "Outer zone with a name that is far too long for its box", "", [0, 0, 300, 260])
        .boundary("inner", "Inner zone", "outer", [20, 40, 160, 190])
        .line("perimeter", "Perimeter", &[[340, 0], [360, 120], [330, 260]])
        .process("wide", "Order fulfilment and returns", "inner", [40, 80, 120, 64])
        .store("narrow", "Addresses", "inner", [60, 180, 60, 30])
        .actor("old", "Legacy mainframe", "outer", [200, 80, 80, 60])
        .out("old")
        .process("loop", "Scheduler", "", [420, 40, 90, 90])
        .note("note", "Cards are never stored here; see the decision of May.", [560, 20, 150, 74])
        .actor("far", "Partner", "", [560, 180, 110, 60])
        .flow("loop", "loop", "Tick")
        .flow("wide", "old", "Nightly file")
        .out("f2")
        .flow("far", "outer", "Anything")
        .flow("loop", "", "Nowhere")
        .loose("f4", None, Some([420, 230]))
        .flow("far", "loop", "Both ways")
        .both_ways("f5")
        .flow("note", "far", "")
        .flow("wide", "narrow", "Reads")
        .flow("narrow", "wide", "Writes")
        .mark("old", "COBOL", &[threats(Severity::Medium, 12), Badge::Questions(3)])
        .mark("f5", "", &[threats(Severity::Low, 1)])
        .mark("outer", "", &[threats(Severity::High, 2)])
}
