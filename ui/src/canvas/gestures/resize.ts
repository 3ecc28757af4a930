import { type Box, quarterRect } from "../geometry";
import type { Corner } from "../handles";
import type { Thing } from "../scene";
import { snapped } from "../snap";
import { type Gesture, hasLeft, type Pointer, type Stage } from "../stage";

/** The least that anything measures, in pixels. */
const LEAST = 24;

/** Drags a corner of a box; the opposite one stays. */
export function resize(stage: Stage, start: Pointer, thing: Thing, corner: Corner): Gesture {
  let box = thing.box;
  let isDrag = false;
  return {
    move(pointer) {
      isDrag ||= hasLeft(start, pointer);
      if (!isDrag) return;
      box = resized(thing.box, corner, snapped(pointer.at, pointer.alt));
      stage.sign([{ type: "box", name: "ghost", box }]);
    },
    up() {
      stage.sign([]);
      if (!isDrag || stage.scene.diagram === null) return;
      void stage.edit({ type: "resize", diagram: stage.scene.diagram, subject: thing.subject, at: quarterRect(box) });
    },
    cancel() {
      stage.sign([]);
    },
  };
}

/** The box with a corner at the point, never smaller than the least. */
export function resized(box: Box, corner: Corner, to: { x: number; y: number }): Box {
  const [right, bottom] = [box.x + box.w, box.y + box.h];
  const x = corner.x === "left" ? Math.min(to.x, right - LEAST) : box.x;
  const y = corner.y === "top" ? Math.min(to.y, bottom - LEAST) : box.y;
  return {
    x,
    y,
    w: corner.x === "left" ? right - x : Math.max(LEAST, to.x - box.x),
    h: corner.y === "top" ? bottom - y : Math.max(LEAST, to.y - box.y),
  };
}
