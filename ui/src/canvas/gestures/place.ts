import type { Edit } from "../../generated/core";
import { type Box, boxBetween, type Pt, quarterRect } from "../geometry";
import { type Kind, sizeOf } from "../kinds";
import type { Sign } from "../overlay";
import { snapped } from "../snap";
import { type Gesture, hasLeft, type Pointer, type Stage } from "../stage";

/** The least that a drawn box measures, in pixels. */
const LEAST = 24;

/** What is placed: a kind, and for an element the component that it is made of. */
export interface Placing {
  readonly kind: Kind;
  readonly component: string | null;
  readonly name: string;
}

/** Adds something: a click places it in its usual size, a drag draws its box. Then its name can be typed. */
export function place(stage: Stage, start: Pointer, what: Placing): Gesture {
  let isDrag = false;
  const box = (pointer: Pointer): Box => {
    if (!isDrag) return usualBox(what.kind, pointer.at, pointer.alt);
    const drawn = boxBetween(snapped(start.at, pointer.alt), snapped(pointer.at, pointer.alt));
    return { ...drawn, w: Math.max(LEAST, drawn.w), h: Math.max(LEAST, drawn.h) };
  };
  return {
    move(pointer) {
      isDrag ||= hasLeft(start, pointer);
      stage.sign([ghostOf(what.kind, box(pointer))]);
    },
    up(pointer) {
      stage.sign([]);
      stage.done();
      void add(stage, what, box(pointer));
    },
    cancel() {
      stage.sign([]);
    },
  };
}

/** What shows where a new thing will stand. */
export const ghostOf = (kind: Kind, box: Box): Sign => ({ type: "box", name: "ghost", box, isRound: kind === "process" });

/** The box of a new thing with its middle at a point. */
export function usualBox(kind: Kind, middle: Pt, suspended: boolean): Box {
  const { w, h } = sizeOf(kind);
  return { ...snapped({ x: middle.x - w / 2, y: middle.y - h / 2 }, suspended), w, h };
}

/** Adds a thing in a box, selects it and lets its name be typed. */
export async function add(stage: Stage, what: Placing, box: Box): Promise<void> {
  const { diagram } = stage.scene;
  if (diagram === null) return;
  const at = quarterRect(box);
  let edit: Edit;
  let key: string;
  if (what.kind === "boundary") {
    const id = await stage.ids.next("b");
    edit = { type: "addBoundary", id, name: what.name, diagram, at };
    key = id;
  } else if (what.kind === "note") {
    const id = await stage.ids.next("n");
    edit = { type: "addNote", id, text: what.name, diagram, at };
    key = id;
  } else {
    const id = await stage.ids.next("e");
    edit = { type: "addElement", id, kind: what.kind, name: what.name, component: what.component, diagram, at };
    key = id;
  }
  if (!(await stage.edit(edit))) return;
  stage.select([key]);
  stage.label(key);
}
