import { svgElement } from "./dom";
import type { Box, Pt } from "./geometry";
import type { Handle } from "./handles";
import { toScreen, type View } from "./view";

/** Something that the canvas draws over the drawing, in pixels of the diagram. */
export type Sign =
  | { readonly type: "box"; readonly name: "selected" | "marquee" | "ghost" | "target" | "hover"; readonly box: Box }
  | { readonly type: "line"; readonly name: "selected" | "ghost" | "guide" | "flow"; readonly points: readonly Pt[] }
  | { readonly type: "handle"; readonly handle: Handle };

/** The canvas's own drawing: selection, handles, guides, what a gesture is about to do. It is painted for the screen. */
export class Overlay {
  readonly svg = svgElement("svg", { class: "overlay", "aria-hidden": "true" });

  /** Draws these signs and nothing else. */
  draw(signs: readonly Sign[], view: View): void {
    this.svg.replaceChildren(...signs.map((sign) => drawn(sign, view)));
  }
}

function drawn(sign: Sign, view: View): SVGElement {
  switch (sign.type) {
    case "box": {
      const { x, y } = toScreen(view, sign.box);
      const pad = sign.name === "selected" || sign.name === "hover" ? 3 : 0;
      return svgElement("rect", {
        class: `sign sign-${sign.name}`,
        x: x - pad,
        y: y - pad,
        width: sign.box.w * view.z + 2 * pad,
        height: sign.box.h * view.z + 2 * pad,
        rx: sign.name === "marquee" ? 2 : 4,
      });
    }
    case "line": {
      const points = sign.points.map((point) => toScreen(view, point));
      return svgElement("polyline", {
        class: `sign sign-line sign-${sign.name}`,
        points: points.map(({ x, y }) => `${String(x)},${String(y)}`).join(" "),
      });
    }
    case "handle":
      return drawnHandle(sign.handle, view);
  }
}

function drawnHandle(handle: Handle, view: View): SVGElement {
  const { x, y } = toScreen(view, handle.at);
  if (handle.type === "resize") {
    return svgElement("rect", { class: "handle handle-resize", x: x - 4, y: y - 4, width: 8, height: 8, rx: 2 });
  }
  return svgElement("circle", { class: `handle handle-${handle.type}`, cx: x, cy: y, r: handle.type === "connect" ? 5.5 : 4.5 });
}
