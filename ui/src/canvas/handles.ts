import { type Box, centre, pointOf, type Pt } from "./geometry";
import type { Scene, Thing } from "./scene";
import { toScreen, type View } from "./view";

/** Something small that can be dragged. Positions in pixels of the diagram. */
export type Handle =
  | { readonly type: "connect"; readonly key: string; readonly at: Pt; readonly side: "top" | "right" | "bottom" | "left" }
  | { readonly type: "resize"; readonly key: string; readonly at: Pt; readonly corner: Corner }
  | { readonly type: "end"; readonly key: string; readonly at: Pt; readonly side: "from" | "to" }
  | { readonly type: "bend"; readonly key: string; readonly at: Pt; readonly index: number };

/** A corner of a box: which edges a drag moves. */
export interface Corner {
  readonly x: "left" | "right";
  readonly y: "top" | "bottom";
}

/** How far connect handles stand off their element, and how near the pointer must be, in screen pixels. */
const STAND_OFF = 14;
const REACH = 12;

const CORNERS: readonly Corner[] = [
  { x: "left", y: "top" },
  { x: "right", y: "top" },
  { x: "right", y: "bottom" },
  { x: "left", y: "bottom" },
];

/** The handles of one selected thing. */
export function handlesOf(scene: Scene, thing: Thing): Handle[] {
  switch (thing.kind) {
    case "flow":
      return [...bendsOf(thing), ...endsOf(scene, thing)];
    case "line":
      return bendsOf(thing);
    default:
      return CORNERS.map((corner) => ({ type: "resize", key: thing.key, at: cornerOf(thing.box, corner), corner }));
  }
}

/** The four handles from which a flow is drawn. */
export function connectHandles(thing: Thing, z: number): Handle[] {
  if (thing.kind === "flow" || thing.kind === "line" || thing.kind === "box" || thing.kind === "note") return [];
  const { x, y, w, h } = thing.box;
  const middle = centre(thing.box);
  const off = STAND_OFF / z;
  const { key } = thing;
  return [
    { type: "connect", key, side: "top", at: { x: middle.x, y: y - off } },
    { type: "connect", key, side: "right", at: { x: x + w + off, y: middle.y } },
    { type: "connect", key, side: "bottom", at: { x: middle.x, y: y + h + off } },
    { type: "connect", key, side: "left", at: { x: x - off, y: middle.y } },
  ];
}

/** The handle under a point of the screen; the nearest wins. */
export function handleAt(handles: readonly Handle[], view: View, screen: Pt): Handle | null {
  let best: { handle: Handle; far: number } | null = null;
  for (const handle of handles) {
    const at = toScreen(view, handle.at);
    const far = Math.hypot(at.x - screen.x, at.y - screen.y);
    if (far <= REACH && (best === null || far < best.far)) best = { handle, far };
  }
  return best?.handle ?? null;
}

/** The point of a corner. */
export function cornerOf(box: Box, corner: Corner): Pt {
  return { x: corner.x === "left" ? box.x : box.x + box.w, y: corner.y === "top" ? box.y : box.y + box.h };
}

function bendsOf(thing: Thing): Handle[] {
  return thing.placement.points.map((point, index) => ({ type: "bend", key: thing.key, at: pointOf(point), index }));
}

function endsOf(scene: Scene, thing: Thing): Handle[] {
  const course = scene.course(thing.key);
  const [from, to] = [course[0], course.at(-1)];
  if (from === undefined || to === undefined) return [];
  return [
    { type: "end", key: thing.key, at: from, side: "from" },
    { type: "end", key: thing.key, at: to, side: "to" },
  ];
}
