import type { FlowId, Side } from "../../generated/core";
import { endAt } from "../../replica/subject";
import { edgeTowards, type Pt, quarterPoint } from "../geometry";
import type { Thing } from "../scene";
import { snapped } from "../snap";
import { type Gesture, hasLeft, type Pointer, type Stage } from "../stage";

/** Drags one end of a flow to something else, or to nothing, where it stays loose. */
export function reconnect(stage: Stage, start: Pointer, flow: Thing, side: Side): Gesture {
  const course = stage.scene.course(flow.key);
  const fixed: Pt = (side === "from" ? course.at(-1) : course[0]) ?? start.at;
  let isDrag = false;
  return {
    move(pointer) {
      isDrag ||= hasLeft(start, pointer);
      if (!isDrag) return;
      const to = stage.scene.endAt(pointer.at, stage.view.z);
      const end = to === null ? pointer.at : edgeTowards(to.box, fixed);
      stage.sign([
        ...(to === null ? [] : [{ type: "box", name: "target", box: to.box } as const]),
        { type: "line", name: "flow", points: side === "from" ? [end, fixed] : [fixed, end] },
      ]);
    },
    up(pointer) {
      stage.sign([]);
      const { diagram } = stage.scene;
      if (!isDrag || diagram === null) return;
      const to = stage.scene.endAt(pointer.at, stage.view.z);
      const end = (to === null ? null : endAt(to.subject)) ?? ({ type: "loose" } as const);
      const at = end.type === "loose" ? quarterPoint(snapped(pointer.at, pointer.alt)) : null;
      void stage.edit({ type: "reconnect", flow: flow.key as FlowId, side, diagram, end, at });
    },
    cancel() {
      stage.sign([]);
    },
  };
}

