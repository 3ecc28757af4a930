import { type Box, centre, quarterPoint } from "../geometry";
import type { Thing } from "../scene";
import { type Gesture, hasLeft, type Pointer, type Stage } from "../stage";

/** Drags the label of a flow off its usual place. */
export function moveLabel(stage: Stage, start: Pointer, flow: Thing, label: Box): Gesture {
  const middle = centre(label);
  let isDrag = false;
  const shifted = (pointer: Pointer): Box => ({
    ...label,
    x: label.x + pointer.at.x - start.at.x,
    y: label.y + pointer.at.y - start.at.y,
  });
  return {
    move(pointer) {
      isDrag ||= hasLeft(start, pointer);
      if (isDrag) stage.sign([{ type: "box", name: "ghost", box: shifted(pointer) }]);
    },
    up(pointer) {
      stage.sign([]);
      if (!isDrag || stage.scene.diagram === null) return;
      const at = quarterPoint({ x: middle.x + pointer.at.x - start.at.x, y: middle.y + pointer.at.y - start.at.y });
      void stage.edit({ type: "moveLabel", diagram: stage.scene.diagram, subject: flow.subject, at });
    },
    cancel() {
      stage.sign([]);
    },
  };
}
