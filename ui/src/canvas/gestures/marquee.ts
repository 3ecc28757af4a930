import { boxBetween } from "../geometry";
import { type Gesture, hasLeft, type Pointer, type Stage } from "../stage";

/** Selects what lies wholly in a box; with Shift, beside what was selected. */
export function marquee(stage: Stage, start: Pointer): Gesture {
  const before = new Set(stage.selection);
  const kept = start.shift ? before : new Set<string>();
  let isDrag = false;
  return {
    move(pointer) {
      isDrag ||= hasLeft(start, pointer);
      if (!isDrag) return;
      const box = boxBetween(start.at, pointer.at);
      stage.select([...kept, ...stage.scene.within(box).map(({ key }) => key)]);
      stage.sign([{ type: "box", name: "marquee", box }]);
    },
    up() {
      if (!isDrag) stage.select(kept);
      stage.sign([]);
    },
    cancel() {
      stage.select(before);
      stage.sign([]);
    },
  };
}
