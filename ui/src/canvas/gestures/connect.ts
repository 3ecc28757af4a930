import type { Edit } from "../../generated/core";
import { endAt } from "../../replica/subject";
import { centre, edgeTowards, type Pt } from "../geometry";
import { sizeOf } from "../kinds";
import { onGrid } from "../snap";
import type { Thing } from "../scene";
import { type Gesture, hasLeft, type Pointer, type Stage } from "../stage";

/** A drag within one element that is shorter was hardly meant as a flow, in screen pixels. */
const HARDLY = 24;

/** How far a neighbour stands off what it was made from, in pixels. */
const GAP = 96;

/** Draws a flow from something to something else. On nothing, the person is asked what to put there. */
export function connect(stage: Stage, start: Pointer, from: Thing, side: Side | null): Gesture {
  let isDrag = false;
  const target = (pointer: Pointer): Thing | null => stage.scene.endAt(pointer.at, stage.view.z);
  return {
    move(pointer) {
      isDrag ||= hasLeft(start, pointer);
      if (!isDrag) return;
      const to = target(pointer);
      const end: Pt = to === null || to.key === from.key ? pointer.at : edgeTowards(to.box, centre(from.box));
      stage.sign([
        ...(to === null ? [] : [{ type: "box", name: "target", box: to.box } as const]),
        { type: "line", name: "flow", points: [edgeTowards(from.box, end), end] },
      ]);
    },
    up(pointer) {
      stage.sign([]);
      const to = target(pointer);
      if (!isDrag) {
        if (side !== null) void neighbour(stage, from, side);
      } else if (to === null) stage.choose(from, pointer.at);
      else {
        const far = Math.hypot(pointer.screen.x - start.screen.x, pointer.screen.y - start.screen.y);
        void join(stage, from, to, to.key === from.key && far < HARDLY ? "gone with Escape" : "kept");
      }
    },
    cancel() {
      stage.sign([]);
    },
  };
}

/** The side of an element on which a handle was clicked. */
export type Side = "top" | "right" | "bottom" | "left";

/** Adds a flow between two things and lets it be named; one that was hardly meant goes when the naming is escaped. */
export async function join(stage: Stage, from: Thing, to: Thing, meant: "kept" | "gone with Escape" = "kept"): Promise<void> {
  const { diagram } = stage.scene;
  const [begin, end] = [endAt(from.subject), endAt(to.subject)];
  if (diagram === null || begin === null || end === null) return;
  const id = await stage.ids.next("f");
  const edit: Edit = { type: "connect", id, name: "", diagram, from: begin, to: end, fromAt: null, toAt: null };
  if (!(await stage.edit(edit))) return;
  stage.select([id]);
  if (meant === "kept") stage.label(id);
  else stage.label(id, () => void stage.edit({ type: "remove", subjects: [{ type: "flow", id }] }));
}

/** Adds a process beside something, connected to it: whatever is drawn, flows go from it to processes. */
async function neighbour(stage: Stage, from: Thing, side: Side): Promise<void> {
  const { x, y, w, h } = from.box;
  const at: Pt = {
    x: side === "left" ? x - GAP - w : side === "right" ? x + w + GAP : x,
    y: side === "top" ? y - GAP - h : side === "bottom" ? y + h + GAP : y,
  };
  await connectNew(stage, from, "process", { x: at.x + w / 2, y: at.y + h / 2 });
}

/** Adds an element with its middle at a point and a flow to it, as one step; lets the element be named. */
export async function connectNew(stage: Stage, from: Thing, kind: "actor" | "process" | "store", middle: Pt): Promise<void> {
  const { diagram } = stage.scene;
  const begin = endAt(from.subject);
  if (diagram === null || begin === null) return;
  const [id, flow] = [await stage.ids.next("e"), await stage.ids.next("f")];
  const { w, h } = sizeOf(kind);
  const at = { x: onGrid(middle.x - w / 2) * 4, y: onGrid(middle.y - h / 2) * 4, w: w * 4, h: h * 4 };
  const accepted = await stage.edit({
    type: "several",
    edits: [
      { type: "addElement", id, kind, name: "", component: null, diagram, at },
      { type: "connect", id: flow, name: "", diagram, from: begin, to: { type: "element", id }, fromAt: null, toAt: null },
    ],
  });
  if (!accepted) return;
  stage.select([id]);
  stage.label(id);
}
