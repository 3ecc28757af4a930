//! Models that the tests call the binary on.

/// A shop with something to find in it, in the notation.
pub(crate) const SHOP: &str = r#"model "Shop"
data card "Card number" confidentiality=secret
boundary internet "Internet" {
  actor customer "Customer"
}
boundary company "Company" {
  process web "Web app"
  store orders "Orders"
}
flow order: customer -> web "Place order" carries=card
flow save: web -> orders "Save order" encrypted=no
"#;

/// A shop in which nothing is wrong enough to be an error.
pub(crate) const CRATE_OF_TEA: &str = "model \"Tea\"\nprocess kettle \"Kettle\"\n";

/// A Threat Dragon 2 model with one threat, two diagrams, and one cell id on both of them.
pub(crate) const DRAGON: &str = r#"{
  "version": "2.3.0",
  "summary": {"title": "Dragon shop", "owner": "", "description": "", "id": 0},
  "detail": {
    "contributors": [],
    "diagrams": [
      {
        "id": 0, "title": "Main", "diagramType": "STRIDE", "placeholder": "", "thumbnail": "", "version": "2.3.0",
        "cells": [
          {"id": "box-1", "shape": "trust-boundary-box", "position": {"x": 0, "y": 0},
           "size": {"width": 300, "height": 300}, "zIndex": -1,
           "data": {"type": "tm.BoundaryBox", "name": "Inside", "description": "", "isTrustBoundary": true,
                    "hasOpenThreats": false}},
          {"id": "actor-1", "shape": "actor", "position": {"x": 500, "y": 50}, "size": {"width": 160, "height": 80},
           "zIndex": 1, "attrs": {"text": {"text": "Buyer"}},
           "data": {"type": "tm.Actor", "name": "Buyer", "description": "", "outOfScope": false,
                    "reasonOutOfScope": "", "hasOpenThreats": false, "providesAuthentication": false, "threats": []}},
          {"id": "process-1", "shape": "process", "position": {"x": 50, "y": 50},
           "size": {"width": 100, "height": 100}, "zIndex": 2, "attrs": {"text": {"text": "Till"}},
           "data": {"type": "tm.Process", "name": "Till", "description": "", "outOfScope": false,
                    "reasonOutOfScope": "", "hasOpenThreats": true, "handlesCardPayment": false,
                    "handlesGoodsOrServices": false, "isWebApplication": true, "privilegeLevel": "",
                    "threats": [
                      {"id": "threat-1", "title": "Till is robbed", "status": "Open", "severity": "High",
                       "type": "Tampering", "description": "d", "mitigation": "m", "modelType": "STRIDE", "new": false,
                       "number": 1, "score": ""}]}},
          {"id": "flow-1", "shape": "flow", "source": {"cell": "actor-1"}, "target": {"cell": "process-1"},
           "vertices": [], "zIndex": 3, "labels": ["Pays"],
           "data": {"type": "tm.Flow", "name": "Pays", "description": "", "outOfScope": false,
                    "reasonOutOfScope": "", "hasOpenThreats": false, "isBidirectional": false, "isEncrypted": false,
                    "isPublicNetwork": true, "protocol": "HTTP", "threats": []}}
        ]
      },
      {
        "id": 1, "title": "Copy", "diagramType": "STRIDE", "placeholder": "", "thumbnail": "", "version": "2.3.0",
        "cells": [
          {"id": "process-1", "shape": "process", "position": {"x": 50, "y": 50},
           "size": {"width": 100, "height": 100}, "zIndex": 1, "attrs": {"text": {"text": "Another till"}},
           "data": {"type": "tm.Process", "name": "Another till", "description": "", "outOfScope": false,
                    "reasonOutOfScope": "", "hasOpenThreats": false, "handlesCardPayment": false,
                    "handlesGoodsOrServices": false, "isWebApplication": true, "privilegeLevel": "", "threats": []}}
        ]
      }
    ],
    "diagramTop": 2, "reviewer": "", "threatTop": 1
  }
}
"#;
