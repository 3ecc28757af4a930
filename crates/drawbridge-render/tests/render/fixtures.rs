//! The diagrams that goldens are made of.

use crate::sketch::Sketch;
use drawbridge_model::Severity;
use drawbridge_render::Badge;

fn threats(worst: Severity, count: u32) -> Badge {
    Badge::Threats { worst, count, lesser: 0 }
}

/// A web shop in three zones, placed by hand.
pub(crate) fn shop() -> Sketch {
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
pub(crate) fn forms() -> Sketch {
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
        .mark("old", "COBOL", &[Badge::Threats { worst: Severity::Medium, count: 2, lesser: 10 }, Badge::Questions(3)])
        .mark("f5", "", &[threats(Severity::Low, 1)])
        .mark("outer", "", &[threats(Severity::High, 2)])
}

const AT: [i32; 4] = [0; 4];

/// The noise benchmark of the domain, without places.
pub(crate) fn benchmark() -> Sketch {
    Sketch::unplaced()
        .boundary("internet", "Internet", "", AT)
        .boundary("company", "Company", "", AT)
        .boundary("provider", "Provider", "", AT)
        .actor("browser", "Browser", "internet", AT)
        .process("web", "Web app", "company", AT)
        .store("db", "Database", "company", AT)
        .actor("idp", "Identity provider", "provider", AT)
        .flow("browser", "web", "Requests page")
        .flow("web", "browser", "Page")
        .flow("web", "db", "Reads and writes records")
        .flow("web", "idp", "Checks token")
        .flow("browser", "idp", "Signs in")
}

/// A hospital in nested zones, without places.
pub(crate) fn hospital() -> Sketch {
    Sketch::unplaced()
        .boundary("outside", "Outside", "", AT)
        .boundary("cloud", "Cloud account", "", AT)
        .boundary("edge", "Edge", "cloud", AT)
        .boundary("private", "Private network", "cloud", AT)
        .boundary("records", "Records enclave", "private", AT)
        .boundary("lab", "Laboratory", "", AT)
        .actor("patient", "Patient", "outside", AT)
        .actor("doctor", "Doctor", "outside", AT)
        .actor("insurer", "Insurer", "outside", AT)
        .process("gateway", "API gateway", "edge", AT)
        .process("site", "Patient portal", "edge", AT)
        .process("login", "Identity service", "private", AT)
        .process("appointments", "Appointments", "private", AT)
        .process("billing", "Billing", "private", AT)
        .process("chart", "Chart service", "records", AT)
        .store("charts", "Patient charts", "records", AT)
        .store("audit", "Audit log", "records", AT)
        .store("users", "Accounts", "private", AT)
        .store("calendar", "Calendar", "private", AT)
        .store("invoices", "Invoices", "private", AT)
        .process("bridge", "Message bridge", "lab", AT)
        .actor("analyser", "Blood analyser", "lab", AT)
        .note("note", "Charts leave the enclave only through the chart service.", AT)
        .flow("patient", "site", "Browses")
        .flow("doctor", "gateway", "Works on charts")
        .flow("site", "gateway", "Calls")
        .flow("gateway", "login", "Checks token")
        .flow("login", "users", "Looks up account")
        .flow("gateway", "appointments", "Books")
        .flow("appointments", "calendar", "Stores appointment")
        .flow("gateway", "chart", "Reads and writes chart")
        .flow("chart", "charts", "Chart")
        .flow("charts", "chart", "Chart")
        .flow("chart", "audit", "Access record")
        .flow("appointments", "billing", "Visit")
        .flow("billing", "invoices", "Invoice")
        .flow("billing", "insurer", "Claim")
        .flow("analyser", "bridge", "Results")
        .flow("bridge", "gateway", "Results (HL7)")
        .flow("login", "patient", "One-time code")
}

/// A graph of so many elements, always the same, in boxes of five, with about 1.3 flows an element.
pub(crate) fn crowd(elements: u32) -> Sketch {
    let mut sketch = Sketch::unplaced();
    let mut seed = 12_345_u32;
    let mut draw = move |below: u32| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 8) % below
    };
    let name = |index: u32| format!("e{index}");
    for index in 0..elements {
        let zone = format!("z{}", index / 5);
        if index % 5 == 0 {
            let around = if index >= 20 && index % 20 == 0 { format!("z{}", index / 5 - 2) } else { String::new() };
            sketch = sketch.boundary(&zone, &format!("Zone {}", index / 5 + 1), &around, AT);
        }
        sketch = match draw(5) {
            0 => sketch.actor(&name(index), &format!("Client {index}"), &zone, AT),
            1 => sketch.store(&name(index), &format!("Store {index}"), &zone, AT),
            _ => sketch.process(&name(index), &format!("Service {index}"), &zone, AT),
        };
    }
    for index in 1..elements {
        let near = index.saturating_sub(1 + draw(6));
        sketch = sketch.flow(&name(near), &name(index), &format!("Message {index}"));
        if draw(10) < 3 {
            let far = draw(elements);
            sketch = sketch.flow(&name(index), &name(far), "Reply");
        }
    }
    sketch
}
