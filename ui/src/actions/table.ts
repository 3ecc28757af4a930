import type { Action } from "./action";
import { CLIPBOARD } from "./clipboard";
import { EDITING } from "./editing";
import { FILES } from "./files";
import { HOME } from "./home";
import { byChord } from "./keys";
import { TABS } from "./tabs";
import { REGISTER } from "./register";
import { CARDS, THREATS } from "./threats";
import { TOOLS } from "./tools";
import { VIEWING } from "./viewing";

/** Everything a person can do, in the order of menus. */
export const ACTIONS: readonly Action[] = [...FILES, ...HOME, ...TABS, ...EDITING, ...CLIPBOARD, ...TOOLS, ...VIEWING, ...THREATS, ...CARDS, ...REGISTER];

/** The actions of the editor by their chords. */
export const BY_CHORD = byChord(ACTIONS.filter((candidate) => !HOME.includes(candidate) && !REGISTER.includes(candidate) && !CARDS.includes(candidate)));

/** The actions by their chords where the list of models is shown: a chord means what it does to the list first. */
export const HOME_BY_CHORD = byChord([...HOME, ...ACTIONS]);

/** The action of an id. */
export function action(id: string): Action {
  const found = ACTIONS.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`there is no action ${id}`);
  return found;
}
