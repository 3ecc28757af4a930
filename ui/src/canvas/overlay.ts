import { svgElement } from "./dom";
import type { Box, Pt } from "./geometry";
import type { Handle } from "./handles";
import { toScreen, type View } from "./view";

/** How long the head of a flow is that is being drawn, in screen pixels. */
const HEAD = 11;

/** Something that the canvas draws over the drawing, in pixels of the diagram. */
export type Sign =
  | { readonly type: "box"; readonly name: "selected" | "marquee" | "ghost" | "target" | "hover"; readonly box: Box; readonly isRound?: boolean }
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
        rx: sign.isRound === true ? (sign.box.w * view.z) / 2 : sign.name === "marquee" ? 2 : 4,
      });
    }
    case "line": {
      const points = sign.points.map((point) => toScreen(view, point));
      const line = svgElement("polyline", { class: `sign sign-line sign-${sign.name}`, points: pointsOf(points) });
      if (sign.name !== "flow") return line;
      const group = svgElement("g", {});
      group.append(line, headOf(points));
      return group;
    }
    case "handle":
      return drawnHandle(sign.handle, view);
  }
}

const pointsOf = (points: readonly Pt[]): string => points.map(({ x, y }) => `${String(x)},${String(y)}`).join(" ");

/** The head of a flow that is being drawn: which way it goes is seen before it is there. */
function headOf(points: readonly Pt[]): SVGElement {
  const [end, before] = [points.at(-1) ?? { x: 0, y: 0 }, points.at(-2) ?? { x: 0, y: 0 }];
  const far = Math.hypot(end.x - before.x, end.y - before.y);
  const [dx, dy] = far === 0 ? [1, 0] : [(end.x - before.x) / far, (end.y - before.y) / far];
  const foot = { x: end.x - HEAD * dx, y: end.y - HEAD * dy };
  const half = HEAD * 0.42;
  return svgElement("polygon", {
    class: "sign-head",
    points: pointsOf([end, { x: foot.x - half * dy, y: foot.y + half * dx }, { x: foot.x + half * dy, y: foot.y - half * dx }]),
  });
}

function drawnHandle(handle: Handle, view: View): SVGElement {
  const { x, y } = toScreen(view, handle.at);
  if (handle.type === "resize") {
    return svgElement("rect", { class: "handle handle-resize", x: x - 4, y: y - 4, width: 8, height: 8, rx: 2 });
  }
  return svgElement("circle", { class: `handle handle-${handle.type}`, cx: x, cy: y, r: handle.type === "connect" ? 5.5 : 4.5 });
}
