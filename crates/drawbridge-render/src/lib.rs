//! Scene to SVG, text metrics, routing, layout, PNG.
