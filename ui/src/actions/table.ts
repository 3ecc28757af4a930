import type { Action } from "./action";
import { EDITING } from "./editing";
import { FILES } from "./files";
import { byChord } from "./keys";
import { TOOLS } from "./tools";
import { VIEWING } from "./viewing";

/** Everything a person can do, in the order of menus. */
export const ACTIONS: readonly Action[] = [...FILES, ...EDITING, ...TOOLS, ...VIEWING];

/** The actions by their chords. */
export const BY_CHORD = byChord(ACTIONS);

/** The action of an id. */
export function action(id: string): Action {
  const found = ACTIONS.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`there is no action ${id}`);
  return found;
}
