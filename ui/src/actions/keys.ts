import type { Action } from "./action";

/** The part of a key event that counts. */
export interface Stroke {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** A key event as a chord: `Ctrl+Shift+Z`, `Shift+1`, `?`, `Delete`. */
export function chordOf(stroke: Stroke): string {
  const parts: string[] = [];
  if (stroke.ctrlKey || stroke.metaKey) parts.push("Ctrl");
  if (stroke.altKey) parts.push("Alt");
  const digit = /^Digit(\d)$/.exec(stroke.code)?.[1];
  if (stroke.shiftKey && digit !== undefined) return [...parts, "Shift", digit].join("+");
  // A sign such as `?` or `+` already says whether Shift is part of it.
  const isSign = stroke.key.length === 1 && !/[a-z0-9 ]/i.test(stroke.key);
  if (stroke.shiftKey && !isSign) parts.push("Shift");
  const key = stroke.key === " " ? "Space" : /^[a-z]$/i.test(stroke.key) ? stroke.key.toUpperCase() : stroke.key;
  return [...parts, key].join("+");
}

/** The actions by chord. Of two with the same chord the first in the table wins. */
export function byChord(actions: readonly Action[]): ReadonlyMap<string, Action> {
  const found = new Map<string, Action>();
  for (const action of actions) for (const key of action.keys) if (!found.has(key)) found.set(key, action);
  return found;
}

/** A chord as people read it. */
export function shown(chord: string): string {
  return chord
    .replace("ArrowLeft", "←")
    .replace("ArrowRight", "→")
    .replace("ArrowUp", "↑")
    .replace("ArrowDown", "↓")
    .replace("Escape", "Esc")
    .replace("Delete", "Del");
}

/** Whether a stroke types a character into the name of what is selected, where no action wants it. */
export function typed(stroke: Stroke): string | null {
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey) return null;
  return stroke.key.length === 1 && stroke.key !== " " ? stroke.key : null;
}
