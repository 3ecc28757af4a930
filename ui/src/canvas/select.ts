import { bend, placeOfBend } from "./gestures/bend";
import { connect } from "./gestures/connect";
import { marquee } from "./gestures/marquee";
import { move } from "./gestures/move";
import { moveLabel } from "./gestures/moveLabel";
import { reconnect } from "./gestures/reconnect";
import { resize } from "./gestures/resize";
import { inside, type Box } from "./geometry";
import { connectHandles, type Handle, handleAt, handlesOf } from "./handles";
import type { Thing } from "./scene";
import type { Gesture, Pointer, Stage } from "./stage";

/** What a press means while the tool that selects is in hand: on a handle, on something, on nothing. */
export function press(stage: Stage, pointer: Pointer, hovered: string | null, labelBox: (key: string) => Box | null): Gesture {
  const handle = handleAt(handlesInReach(stage, hovered), stage.view, pointer.screen);
  if (handle !== null) return pull(stage, pointer, handle);
  const hits = stage.scene.hits(pointer.at, stage.view.z);
  const thing = pointer.alt ? beneath(hits, stage.selection) : hits[0];
  if (thing === undefined) return marquee(stage, pointer);
  choose(stage, thing, pointer.shift);
  if (thing.kind === "flow") return pullFlow(stage, pointer, thing, labelBox(thing.key));
  if (thing.kind === "line" && stage.selection.size === 1) {
    return bend(stage, pointer, thing, placeOfBend(stage, thing, pointer.at), "new");
  }
  return move(stage, pointer, thing);
}

/** The handles that can be seen now: of the one selected thing, and of what the pointer is over. */
export function handlesInReach(stage: Stage, hovered: string | null): Handle[] {
  const [only] = stage.selection.size === 1 ? stage.selection : [];
  const selected = only === undefined ? undefined : stage.scene.things.get(only);
  const over = hovered === null ? undefined : stage.scene.things.get(hovered);
  const joined = over ?? selected;
  return [
    ...(selected === undefined ? [] : handlesOf(stage.scene, selected)),
    ...(joined === undefined ? [] : connectHandles(joined, stage.view.z)),
  ];
}

/** Shift adds or takes away; a press on something already selected keeps the rest. */
function choose(stage: Stage, thing: Thing, shift: boolean): void {
  const { selection } = stage;
  if (shift) {
    stage.select(selection.has(thing.key) ? [...selection].filter((key) => key !== thing.key) : [...selection, thing.key]);
  } else if (!selection.has(thing.key)) stage.select([thing.key]);
}

/** What lies beneath the selected one, round and round. */
function beneath(hits: readonly Thing[], selection: ReadonlySet<string>): Thing | undefined {
  const at = hits.findIndex(({ key }) => selection.has(key));
  return hits[(at + 1) % Math.max(1, hits.length)];
}

function pull(stage: Stage, pointer: Pointer, handle: Handle): Gesture {
  const thing = stage.scene.things.get(handle.key);
  if (thing === undefined) return marquee(stage, pointer);
  switch (handle.type) {
    case "connect":
      return connect(stage, pointer, thing, handle.side);
    case "resize":
      return resize(stage, pointer, thing, handle.corner);
    case "end":
      return reconnect(stage, pointer, thing, handle.side);
    case "bend":
      return bend(stage, pointer, thing, handle.index, "old");
  }
}

function pullFlow(stage: Stage, pointer: Pointer, flow: Thing, label: Box | null): Gesture {
  if (label !== null && inside(label, pointer.at)) return moveLabel(stage, pointer, flow, label);
  return bend(stage, pointer, flow, placeOfBend(stage, flow, pointer.at), "new");
}
