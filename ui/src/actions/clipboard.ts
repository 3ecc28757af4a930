import { type Clip, copied, sizeOfClip } from "../replica/clip/clip";
import { boundsOf, pasted } from "../replica/clip/paste";
import { text } from "../messages/text";
import { act, type Action, toChange, withModel } from "./action";
import type { Desk } from "./desk";

/** How far a copy is put beside what it was made from, in quarter pixels: two steps of the grid. */
const BESIDE = 2 * 8 * 4;

/** What was copied last, for every model that is open in the window. */
export class Clipboard {
  clip: Clip | null = null;
  /** How often it was pasted beside itself: each copy stands a little further. */
  private turns = 0;

  take(clip: Clip, turns: 0 | 1): void {
    this.clip = clip;
    this.turns = turns;
  }

  nextTurn(): number {
    this.turns += 1;
    return this.turns - 1;
  }
}

/** Copies what is selected; gives whether there was anything. */
function copy(desk: Desk, turns: 0 | 1): boolean {
  const { replica, diagram } = desk;
  if (replica === null || diagram === null) return false;
  const clip = copied(replica, diagram, desk.selection);
  if (sizeOfClip(clip) === 0) return false;
  desk.clipboard.take(clip, turns);
  return true;
}

/** Puts a clip onto the diagram that is shown: beside itself where it is from there, else into the middle of the view. */
async function paste(desk: Desk, clip: Clip, turn: number): Promise<void> {
  const { replica, diagram, canvas } = desk;
  if (replica === null || diagram === null || canvas === null) return;
  let [dx, dy] = [turn * BESIDE, turn * BESIDE];
  const bounds = boundsOf(clip);
  const isFromHere = clip.model === replica.model && clip.diagram === diagram;
  if (!isFromHere && bounds !== null) {
    const middle = canvas.middle();
    // Whole steps of the grid, so that what stood on it stands on it again.
    dx += Math.round((middle.x * 4 - bounds.x - bounds.w / 2) / 32) * 32;
    dy += Math.round((middle.y * 4 - bounds.y - bounds.h / 2) / 32) * 32;
  }
  const { edit, keys } = await pasted(clip, replica, { diagram, dx, dy }, desk.session.ids);
  if (await desk.session.edit(edit)) canvas.select(keys);
}

const withCopied = (desk: Desk): string | null => toChange(desk) ?? (desk.clipboard.clip === null ? text("why-nothing-copied") : null);
const withAny = (desk: Desk): string | null => (desk.selection.size === 0 ? text("why-nothing-to-copy") : null);

/** Copying within a model, and from one open model to another. */
export const CLIPBOARD: readonly Action[] = [
  act({
    id: "edit.cut",
    group: "Edit",
    label: "action-edit-cut",
    keys: ["Ctrl+X"],
    whyNot: (desk) => toChange(desk) ?? withAny(desk),
    run: async (desk) => {
      if (copy(desk, 0)) await desk.session.edit({ type: "remove", subjects: desk.subjects() });
    },
  }),
  act({
    id: "edit.copy",
    group: "Edit",
    label: "action-edit-copy",
    keys: ["Ctrl+C"],
    whyNot: (desk) => withModel(desk) ?? withAny(desk),
    run: (desk) => {
      copy(desk, 1);
    },
  }),
  act({
    id: "edit.paste",
    group: "Edit",
    label: "action-edit-paste",
    keys: ["Ctrl+V"],
    whyNot: withCopied,
    run: async (desk) => {
      const { clip } = desk.clipboard;
      if (clip !== null) await paste(desk, clip, desk.clipboard.nextTurn());
    },
  }),
  act({
    id: "edit.duplicate",
    group: "Edit",
    label: "action-edit-duplicate",
    keys: ["Ctrl+D"],
    whyNot: (desk) => toChange(desk) ?? withAny(desk),
    run: async (desk) => {
      const { replica, diagram } = desk;
      if (replica !== null && diagram !== null) await paste(desk, copied(replica, diagram, desk.selection), 1);
    },
  }),
];
