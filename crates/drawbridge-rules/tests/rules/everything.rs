//! A pack that uses every function and comparison of the language, and conventions under it.

use std::fmt::Write;

/// Id, what it applies to, `when`, `unless`.
const THREATS: [(&str, &str, &str, &str); 18] = [
    ("crosses", "flow", r#"flow.crosses(boundary.trust_level <= "low") || flow.bidirectional"#, "flow.encrypted"),
    ("pairs", "crossing", r#"boundary.trust_level != "full""#, r#"flow.authenticated && boundary.traffic_filtered"#),
    ("numbers", "flow", "flow.port in [1, 3] || flow.port > 3", r#"flow.protocol == "HTTPS""#),
    ("texts", "flow", r#"flow.protocol != "ftp" && has(flow.protocol)"#, r#"flow.tls_version >= "tls12""#),
    ("carries", "flow", r#"flow.carries(data.confidentiality >= "confidential")"#, "flow.encrypted || flow.vpn"),
    (
        "ends",
        "flow",
        r#"source.kind in ["actor", "none"]"#,
        "target.holds(data.class == 'health') || flow.authenticated",
    ),
    ("holds", "store", r#"element.holds(data.class in ["personal", "health"])"#, "element.encrypted_at_rest"),
    ("receives", "process", r#"element.receives(source.kind == "actor" && flow.crosses())"#, "element.validates_input"),
    ("sends", "process, actor", "element.sends(!flow.encrypted && target.kind == 'store')", "false"),
    ("inside", "process, store", r#"element.in_boundary(boundary.boundary_type == "internet")"#, "element.hardened"),
    ("component", "store", r#"element.component_is("db/relational")"#, "element.backed_up"),
    ("carried", "data", "data.carried_by(flow.crosses() && !flow.encrypted)", r#"data.confidentiality == "public""#),
    ("held", "data", r#"data.held_by(element.kind == "store" && !element.encrypted_at_rest)"#, "data.carried_by()"),
    ("contains", "boundary", r#"boundary.contains(element.sends(flow.crosses()))"#, "boundary.traffic_filtered"),
    (
        "crossed",
        "boundary",
        "boundary.crossed_by(!flow.authenticated && source.kind == 'actor')",
        "boundary.traffic_filtered",
    ),
    ("any", "model", "model.any(element.kind == 'store' && !element.backed_up)", "false"),
    (
        "reach",
        "flow",
        "!model.any(element.component_is('db/relational'))",
        "source.sends(flow.crosses(boundary.traffic_filtered))",
    ),
    (
        "deep",
        "process",
        "element.receives(flow.carries(data.class == 'payment') || source.holds(data.integrity == 'high'))",
        "element.in_boundary()",
    ),
];

/// Id, what it applies to, `when`, the facts it sets.
const CONVENTIONS: [(&str, &str, &str, &str); 4] = [
    ("tls", "flow", "flow.crosses() && source.kind == 'actor'", "encrypted: yes, authenticated: yes"),
    ("disks", "store", "element.in_boundary(boundary.traffic_filtered)", "encrypted_at_rest: yes, backed_up: yes"),
    ("zones", "boundary", "boundary.contains(element.kind == 'store')", "traffic_filtered: no, trust_level: high"),
    ("data", "data", "data.carried_by(flow.port == 3)", "confidentiality: secret, class: health"),
];

/// The YAML of the pack.
pub(crate) fn yaml() -> String {
    let mut out = "threats:\n".to_owned();
    for (id, applies_to, when, unless) in THREATS {
        write!(
            out,
            "  - id: {id}
    title: \"{id}\"
    category: tampering
    applies_to: [{applies_to}]
    when: >-
      {when}
    unless: >-
      {unless}
    sentence: \"{id}\"
    why: w
    check: c
    fix: f
    likelihood: medium
    impact: high
    tier: full
    weight: 1
    references: [CWE-20]
    false_positive: n
    countermeasures: []
    tests: []
"
        )
        .unwrap();
    }
    out = out.replacen(
        "likelihood: medium",
        "likelihood: { default: low, cases: [{ if: \"target.holds(data.class == 'health')\", then: high }] }",
        1,
    );
    out.push_str("conventions:\n");
    for (id, applies_to, when, sets) in CONVENTIONS {
        write!(
            out,
            "  - id: {id}
    title: We do {id}
    reason: r
    applies_to: [{applies_to}]
    when: >-
      {when}
    sets: {{ {sets} }}
"
        )
        .unwrap();
    }
    out
}
