import { text } from "../messages/text";
import type { Action } from "./action";
import type { Desk, HomeDesk, HomeFilter, HomeShape, HomeSort } from "./desk";

/** Needs the list of models on the screen. */
const onHome = (desk: Desk): string | null => (desk.screen === "start" ? null : text("home-why-not-shown"));

/** Needs the list, and a workspace that can be changed. */
const toChange = (desk: Desk): string | null => onHome(desk) ?? (desk.isReadOnly ? text("home-why-read-only") : null);

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
    if (target === "none") return text("home-why-no-row");
    if (!targets.includes(target)) return target === "model" ? text("home-why-is-model") : text("home-why-is-system");
    if (filters.includes(filter)) return null;
    if (filter === "bin") return text("home-why-in-bin");
    return filter === "archive" ? text("home-why-in-archive") : text("home-why-in-use");
  };

const IN_USE: readonly HomeFilter[] = ["all", "due"];
const KEPT: readonly HomeFilter[] = [...IN_USE, "archive"];

const SORTS: readonly HomeSort[] = ["name", "due", "threats", "changed"];

const FILTERS: readonly { filter: HomeFilter; key: string }[] = [
  { filter: "all", key: "Ctrl+1" },
  { filter: "due", key: "Ctrl+2" },
  { filter: "archive", key: "Ctrl+3" },
  { filter: "bin", key: "Ctrl+4" },
];

const SHAPES: readonly HomeShape[] = ["list", "cards"];

/** What can be done in the list of models. */
export const HOME: readonly Action[] = [
  {
    id: "home.open",
    group: "Models",
    get label() {
      return text("home-action-open");
    },
    keys: ["Enter"],
    whyNot: (desk) =>
      onHome(desk) ?? (desk.home.target !== "model" ? text("home-why-no-model") : desk.home.filter === "bin" ? text("home-why-restore-first") : null),
    run: (desk) => desk.home.open(),
  },
  {
    id: "home.rename",
    group: "Models",
    get label() {
      return text("home-action-rename");
    },
    keys: ["F2"],
    whyNot: withRow(ROWS, KEPT),
    run: (desk) => {
      desk.home.rename();
    },
  },
  {
    id: "home.filing",
    group: "Models",
    get label() {
      return text("home-action-filing");
    },
    keys: ["Ctrl+I"],
    whyNot: withRow(["model"], KEPT),
    run: (desk) => {
      desk.home.details();
    },
  },
  {
    id: "home.details",
    group: "Models",
    get label() {
      return text("home-action-details");
    },
    keys: ["Alt+Enter"],
    whyNot: withRow(SYSTEMS, KEPT),
    run: (desk) => {
      desk.home.details();
    },
  },
  { id: "home.duplicate", group: "Models", get label() { return text("home-action-duplicate"); }, keys: ["Ctrl+D"], whyNot: withRow(["model"], KEPT), run: (desk) => desk.home.duplicate() },
  { id: "home.archive", group: "Models", get label() { return text("home-action-archive"); }, keys: ["A"], whyNot: withRow(ROWS, IN_USE), run: (desk) => desk.home.archive() },
  { id: "home.takeOut", group: "Models", get label() { return text("home-action-take-out"); }, keys: ["U"], whyNot: withRow(ROWS, ["archive"]), run: (desk) => desk.home.takeOut() },
  {
    id: "home.delete",
    group: "Models",
    get label() {
      return text("home-action-delete");
    },
    keys: ["Delete"],
    whyNot: withRow(["model"], KEPT),
    run: (desk) => desk.home.remove(),
  },
  { id: "home.removeSystem", group: "Models", get label() { return text("home-action-remove-system"); }, keys: ["Shift+Delete"], whyNot: withRow(SYSTEMS, KEPT), run: (desk) => desk.home.remove() },
  { id: "home.restore", group: "Models", get label() { return text("home-action-restore"); }, keys: ["R"], whyNot: withRow(["model"], ["bin"]), run: (desk) => desk.home.restore() },
  {
    id: "home.deleteForGood",
    group: "Models",
    get label() {
      return text("home-action-delete-for-good");
    },
    keys: ["Ctrl+Delete"],
    whyNot: withRow(["model"], ["bin"]),
    run: (desk) => {
      desk.home.deleteForGood();
    },
  },
  {
    id: "home.consider",
    group: "Models",
    get label() {
      return text("home-action-consider");
    },
    keys: ["C"],
    whyNot: (desk) => withRow(SYSTEMS, IN_USE)(desk) ?? (desk.home.target === "system" ? text("home-why-has-model") : null),
    run: (desk) => desk.home.consider(),
  },
  {
    id: "home.unconsider",
    group: "Models",
    get label() {
      return text("home-action-unconsider");
    },
    keys: ["Shift+C"],
    whyNot: (desk) => withRow(SYSTEMS, IN_USE)(desk) ?? (desk.home.isConsidered ? null : text("home-why-not-considered")),
    run: (desk) => desk.home.unconsider(),
  },
  {
    id: "home.newSystem",
    group: "Models",
    get label() {
      return text("home-action-new-system");
    },
    keys: ["Ctrl+Shift+N"],
    whyNot: toChange,
    run: (desk) => {
      desk.home.newSystem();
    },
  },
  {
    id: "home.newModelHere",
    group: "Models",
    get label() {
      return text("home-action-new-model-here");
    },
    keys: ["N"],
    whyNot: withRow(SYSTEMS, IN_USE),
    run: (desk) => {
      desk.home.newModelHere();
    },
  },
  {
    id: "home.takeBack",
    group: "Models",
    get label() {
      return text("home-action-take-back");
    },
    keys: ["Ctrl+Z"],
    whyNot: (desk) => toChange(desk) ?? (desk.home.back === null ? text("home-why-nothing-back") : null),
    run: (desk) => desk.home.takeBack(),
  },
  {
    id: "home.find",
    group: "Models",
    get label() {
      return text("home-action-find");
    },
    keys: ["Ctrl+F"],
    whyNot: onHome,
    run: (desk) => {
      desk.focusSearch();
    },
  },
  ...FILTERS.map(
    ({ filter, key }): Action => ({
      id: `home.show.${filter}`,
      group: "Models",
      get label() {
        return text(`home-action-show-${filter}`);
      },
      keys: [key],
      whyNot: onHome,
      run: (desk) => {
        desk.home.filter = filter;
      },
    }),
  ),
  ...SORTS.map(
    (sort): Action => ({
      id: `home.sort.${sort}`,
      group: "Models",
      get label() {
        return text(`home-action-sort-${sort}`);
      },
      keys: [],
      whyNot: onHome,
      run: (desk) => {
        desk.home.sort = sort;
      },
    }),
  ),
  ...SHAPES.map(
    (shape): Action => ({
      id: `home.as.${shape}`,
      group: "Models",
      get label() {
        return text(`home-action-as-${shape}`);
      },
      keys: [],
      whyNot: onHome,
      run: (desk) => {
        desk.home.shape = shape;
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
