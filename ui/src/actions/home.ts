import type { Action } from "./action";
import type { Desk, HomeDesk, HomeFilter, HomeSort } from "./desk";

const READ_ONLY = "The workspace can only be read.";

/** Needs the list of models on the screen. */
const onHome = (desk: Desk): string | null => (desk.screen === "start" ? null : "The list of models is not shown.");

/** Needs the list, and a workspace that can be changed. */
const toChange = (desk: Desk): string | null => onHome(desk) ?? (desk.isReadOnly ? READ_ONLY : null);

type Target = HomeDesk["target"];
const SYSTEMS: readonly Target[] = ["emptySystem", "system"];
const ROWS: readonly Target[] = ["emptySystem", "system", "model"];

/** Needs a current row of some kind, on some shelves, that can be changed. */
const withRow =
  (targets: readonly Target[], filters: readonly HomeFilter[]) =>
  (desk: Desk): string | null => {
    const why = toChange(desk);
    if (why !== null) return why;
    const { target, filter } = desk.home;
    if (target === "none") return "No row is current.";
    if (!targets.includes(target)) return target === "model" ? "The current row is a model." : "The current row is a system.";
    if (filters.includes(filter)) return null;
    if (filter === "bin") return "The model is in the bin.";
    return filter === "archive" ? "It is in the archive." : "It is in use.";
  };

const IN_USE: readonly HomeFilter[] = ["all", "due"];
const KEPT: readonly HomeFilter[] = [...IN_USE, "archive"];

const SORTS: readonly { sort: HomeSort; label: string }[] = [
  { sort: "name", label: "Sort by system and name" },
  { sort: "due", label: "Sort by day of review" },
  { sort: "threats", label: "Sort by open threats" },
  { sort: "changed", label: "Sort by last change" },
];

const FILTERS: readonly { filter: HomeFilter; label: string; key: string }[] = [
  { filter: "all", label: "Show all models in use", key: "Ctrl+1" },
  { filter: "due", label: "Show what is due for review", key: "Ctrl+2" },
  { filter: "archive", label: "Show the archive", key: "Ctrl+3" },
  { filter: "bin", label: "Show the bin", key: "Ctrl+4" },
];

/** What can be done in the list of models. */
export const HOME: readonly Action[] = [
  {
    id: "home.open",
    group: "Models",
    label: "Open",
    keys: ["Enter"],
    whyNot: (desk) =>
      onHome(desk) ?? (desk.home.target !== "model" ? "The current row is no model." : desk.home.filter === "bin" ? "Restore the model to open it." : null),
    run: (desk) => desk.home.open(),
  },
  {
    id: "home.rename",
    group: "Models",
    label: "Rename",
    keys: ["F2"],
    whyNot: withRow(ROWS, KEPT),
    run: (desk) => {
      desk.home.rename();
    },
  },
  {
    id: "home.filing",
    group: "Models",
    label: "System, depth and review…",
    keys: ["Ctrl+I"],
    whyNot: withRow(["model"], KEPT),
    run: (desk) => {
      desk.home.details();
    },
  },
  {
    id: "home.details",
    group: "Models",
    label: "What is known of the system…",
    keys: ["Alt+Enter"],
    whyNot: withRow(SYSTEMS, KEPT),
    run: (desk) => {
      desk.home.details();
    },
  },
  { id: "home.duplicate", group: "Models", label: "Duplicate", keys: ["Ctrl+D"], whyNot: withRow(["model"], KEPT), run: (desk) => desk.home.duplicate() },
  { id: "home.archive", group: "Models", label: "Archive", keys: ["A"], whyNot: withRow(ROWS, IN_USE), run: (desk) => desk.home.archive() },
  { id: "home.takeOut", group: "Models", label: "Take out of the archive", keys: ["U"], whyNot: withRow(ROWS, ["archive"]), run: (desk) => desk.home.takeOut() },
  {
    id: "home.delete",
    group: "Models",
    label: "Delete",
    keys: ["Delete"],
    whyNot: withRow(["model"], KEPT),
    run: (desk) => desk.home.remove(),
  },
  { id: "home.removeSystem", group: "Models", label: "Remove the system…", keys: ["Shift+Delete"], whyNot: withRow(SYSTEMS, KEPT), run: (desk) => desk.home.remove() },
  { id: "home.restore", group: "Models", label: "Restore", keys: ["R"], whyNot: withRow(["model"], ["bin"]), run: (desk) => desk.home.restore() },
  {
    id: "home.deleteForGood",
    group: "Models",
    label: "Delete for good…",
    keys: ["Ctrl+Delete"],
    whyNot: withRow(["model"], ["bin"]),
    run: (desk) => {
      desk.home.deleteForGood();
    },
  },
  {
    id: "home.consider",
    group: "Models",
    label: "Considered, nothing new",
    keys: ["C"],
    whyNot: (desk) => withRow(SYSTEMS, IN_USE)(desk) ?? (desk.home.target === "system" ? "The system has a model." : null),
    run: (desk) => desk.home.consider(),
  },
  {
    id: "home.unconsider",
    group: "Models",
    label: "Take back: considered",
    keys: ["Shift+C"],
    whyNot: (desk) => withRow(SYSTEMS, IN_USE)(desk) ?? (desk.home.isConsidered ? null : "The system is not marked as considered."),
    run: (desk) => desk.home.unconsider(),
  },
  {
    id: "home.newSystem",
    group: "Models",
    label: "New system…",
    keys: ["Ctrl+Shift+N"],
    whyNot: toChange,
    run: (desk) => {
      desk.home.newSystem();
    },
  },
  {
    id: "home.newModelHere",
    group: "Models",
    label: "New model of the system…",
    keys: ["N"],
    whyNot: withRow(SYSTEMS, IN_USE),
    run: (desk) => {
      desk.home.newModelHere();
    },
  },
  {
    id: "home.takeBack",
    group: "Models",
    label: "Take the last step of the list back",
    keys: ["Ctrl+Z"],
    whyNot: (desk) => toChange(desk) ?? (desk.home.back === null ? "There is nothing to take back." : null),
    run: (desk) => desk.home.takeBack(),
  },
  {
    id: "home.find",
    group: "Models",
    label: "Search models and systems",
    keys: ["Ctrl+F"],
    whyNot: onHome,
    run: (desk) => {
      desk.focusSearch();
    },
  },
  ...FILTERS.map(
    ({ filter, label, key }): Action => ({
      id: `home.show.${filter}`,
      group: "Models",
      label,
      keys: [key],
      whyNot: onHome,
      run: (desk) => {
        desk.home.filter = filter;
      },
    }),
  ),
  ...SORTS.map(
    ({ sort, label }): Action => ({
      id: `home.sort.${sort}`,
      group: "Models",
      label,
      keys: [],
      whyNot: onHome,
      run: (desk) => {
        desk.home.sort = sort;
      },
    }),
  ),
];

/** What the context menu of a row offers, by what the row is and where. */
export function menuOf({ target, filter, isConsidered }: HomeDesk): readonly string[] {
  if (target === "none") return [];
  if (filter === "bin") return ["home.restore", "home.deleteForGood"];
  const put = filter === "archive" ? "home.takeOut" : "home.archive";
  if (target === "model") return ["home.open", "home.rename", "home.filing", "home.duplicate", put, "home.delete"];
  const considered = isConsidered ? ["home.unconsider"] : target === "emptySystem" ? ["home.consider"] : [];
  const inUse = filter === "archive" ? [] : ["home.newModelHere", ...considered];
  return [...inUse, "home.rename", "home.details", put, "home.removeSystem"];
}
