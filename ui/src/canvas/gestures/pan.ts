import type { Gesture, Pointer, Stage } from "../stage";
import { panned } from "../view";

/** Drags the view. */
export function pan(stage: Stage, start: Pointer): Gesture {
  const before = stage.view;
  return {
    move({ screen }) {
      stage.glide(panned(before, screen.x - start.screen.x, screen.y - start.screen.y));
    },
    up() {
      stage.settle();
    },
    cancel() {
      stage.glide(before);
      stage.settle();
    },
  };
}
