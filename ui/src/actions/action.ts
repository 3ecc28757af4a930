import { type PlainKey, text } from "../messages/text";
import type { Desk } from "./desk";

/** The menus in their order. */
export const GROUPS = ["File", "Models", "Edit", "Insert", "Tools", "Threats", "View", "Help"] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_NAMES: { readonly [G in Group]: PlainKey } = {
  File: "action-group-file",
  Models: "action-group-models",
  Edit: "action-group-edit",
  Insert: "action-group-insert",
  Tools: "action-group-tools",
  Threats: "action-group-threats",
  View: "action-group-view",
  Help: "action-group-help",
};

/** The name of a menu. */
export const groupName = (group: Group): string => text(GROUP_NAMES[group]);

/** Something a person can do: one record, read by menu, toolbar, keyboard, command palette and shortcut sheet. */
export interface Action {
  /** Its name, permanent: shortcuts of a person hang on it. */
  readonly id: string;
  readonly group: Group;
  readonly label: string;
  /** The label where what it does hangs on how things stand. */
  readonly labelNow?: (desk: Desk) => string;
  /** Chords such as `Ctrl+Z`, the first one shown. */
  readonly keys: readonly string[];
  /** Why it cannot be done now, in words; `null` when it can. */
  readonly whyNot: (desk: Desk) => string | null;
  readonly run: (desk: Desk) => void | Promise<void>;
  /** Whether a key held down does it again. */
  readonly repeats?: "yes";
}

/** An action whose label stands in the catalogue, asked for when it is shown. */
export function act({ label: key, ...rest }: Omit<Action, "label"> & { readonly label: PlainKey }): Action {
  return {
    ...rest,
    get label() {
      return text(key);
    },
  };
}

/** What an action is called now. */
export const labelOf = (action: Action, desk: Desk): string => action.labelNow?.(desk) ?? action.label;

export const always = (): string | null => null;

/** Needs an open model on the screen. */
export const withModel = (desk: Desk): string | null =>
  desk.replica === null || desk.screen === "start" ? text("why-no-model") : null;

/** Needs an open model that can be changed. */
export const toChange = (desk: Desk): string | null =>
  withModel(desk) ?? (desk.isReadOnly ? text("why-read-only") : null);

/** Needs something selected that can be changed. */
export const withSelection = (desk: Desk): string | null =>
  toChange(desk) ?? (desk.selection.size === 0 ? text("why-nothing-selected") : null);
