import type { Desk } from "./desk";

/** The menus in their order. */
export const GROUPS = ["File", "Models", "Edit", "Insert", "Tools", "View", "Help"] as const;
export type Group = (typeof GROUPS)[number];

/** Something a person can do: one record, read by menu, toolbar, keyboard, command palette and shortcut sheet. */
export interface Action {
  /** Its name, permanent: shortcuts of a person hang on it. */
  readonly id: string;
  readonly group: Group;
  readonly label: string;
  /** Chords such as `Ctrl+Z`, the first one shown. */
  readonly keys: readonly string[];
  /** Why it cannot be done now, in words; `null` when it can. */
  readonly whyNot: (desk: Desk) => string | null;
  readonly run: (desk: Desk) => void | Promise<void>;
  /** Whether a key held down does it again. */
  readonly repeats?: "yes";
}

export const always = (): string | null => null;

/** Needs an open model on the screen. */
export const withModel = (desk: Desk): string | null =>
  desk.replica === null || desk.screen === "start" ? "No model is open." : null;

/** Needs an open model that can be changed. */
export const toChange = (desk: Desk): string | null =>
  withModel(desk) ?? (desk.isReadOnly ? "The workspace can only be read." : null);

/** Needs something selected that can be changed. */
export const withSelection = (desk: Desk): string | null =>
  toChange(desk) ?? (desk.selection.size === 0 ? "Nothing is selected." : null);
