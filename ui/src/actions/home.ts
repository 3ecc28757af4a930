import { text } from "../messages/text";
import { act, type Action } from "./action";
import { shown } from "./keys";
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
  act({
    id: "home.open",
    group: "Models",
    label: "home-action-open",
    keys: ["Enter"],
    whyNot: (desk) =>
      onHome(desk) ?? (desk.home.target !== "model" ? text("home-why-no-model") : desk.home.filter === "bin" ? text("home-why-restore-first") : null),
    run: (desk) => desk.home.open(),
  }),
  act({
    id: "home.rename",
    group: "Models",
    label: "home-action-rename",
    keys: ["F2"],
    whyNot: withRow(ROWS, KEPT),
    run: (desk) => {
      desk.home.rename();
    },
  }),
  act({
    id: "home.filing",
    group: "Models",
    label: "home-action-filing",
    keys: ["Ctrl+I"],
    whyNot: withRow(["model"], KEPT),
    run: (desk) => {
      desk.home.details();
    },
  }),
  act({
    id: "home.details",
    group: "Models",
    label: "home-action-details",
    keys: ["Alt+Enter"],
    whyNot: withRow(SYSTEMS, KEPT),
    run: (desk) => {
      desk.home.details();
    },
  }),
  act({ id: "home.duplicate", group: "Models", label: "home-action-duplicate", keys: ["Ctrl+D"], whyNot: withRow(["model"], KEPT), run: (desk) => desk.home.duplicate() }),
  act({ id: "home.archive", group: "Models", label: "home-action-archive", keys: ["A"], whyNot: withRow(ROWS, IN_USE), run: (desk) => desk.home.archive() }),
  act({ id: "home.takeOut", group: "Models", label: "home-action-take-out", keys: ["U"], whyNot: withRow(ROWS, ["archive"]), run: (desk) => desk.home.takeOut() }),
  act({
    id: "home.delete",
    group: "Models",
    label: "home-action-delete",
    keys: ["Delete"],
    whyNot: (desk) =>
      onHome(desk) === null && SYSTEMS.includes(desk.home.target) ? text("home-why-remove-system", { key: shown("Shift+Delete") }) : withRow(["model"], KEPT)(desk),
    run: (desk) => desk.home.remove(),
  }),
  act({ id: "home.removeSystem", group: "Models", label: "home-action-remove-system", keys: ["Shift+Delete"], whyNot: withRow(SYSTEMS, KEPT), run: (desk) => desk.home.remove() }),
  act({ id: "home.restore", group: "Models", label: "home-action-restore", keys: ["R"], whyNot: withRow(["model"], ["bin"]), run: (desk) => desk.home.restore() }),
  act({
    id: "home.deleteForGood",
    group: "Models",
    label: "home-action-delete-for-good",
    keys: ["Ctrl+Delete"],
    whyNot: withRow(["model"], ["bin"]),
    run: (desk) => {
      desk.home.deleteForGood();
    },
  }),
  act({
    id: "home.consider",
    group: "Models",
    label: "home-action-consider",
    keys: ["C"],
    whyNot: (desk) => withRow(SYSTEMS, IN_USE)(desk) ?? (desk.home.target === "system" ? text("home-why-has-model") : null),
    run: (desk) => desk.home.consider(),
  }),
  act({
    id: "home.unconsider",
    group: "Models",
    label: "home-action-unconsider",
    keys: ["Shift+C"],
    whyNot: (desk) => withRow(SYSTEMS, IN_USE)(desk) ?? (desk.home.isConsidered ? null : text("home-why-not-considered")),
    run: (desk) => desk.home.unconsider(),
  }),
  act({
    id: "home.newSystem",
    group: "Models",
    label: "home-action-new-system",
    keys: ["Ctrl+Shift+N"],
    whyNot: toChange,
    run: (desk) => {
      desk.home.newSystem();
    },
  }),
  act({
    id: "home.newModelHere",
    group: "Models",
    label: "home-action-new-model-here",
    keys: ["N"],
    whyNot: withRow(SYSTEMS, IN_USE),
    run: (desk) => {
      desk.home.newModelHere();
    },
  }),
  act({
    id: "home.takeBack",
    group: "Models",
    label: "home-action-take-back",
    keys: ["Ctrl+Z"],
    whyNot: (desk) => toChange(desk) ?? (desk.home.back === null ? text("home-why-nothing-back") : null),
    run: (desk) => desk.home.takeBack(),
  }),
  act({
    id: "home.find",
    group: "Models",
    label: "home-action-find",
    keys: ["Ctrl+F"],
    whyNot: onHome,
    run: (desk) => {
      desk.focusSearch();
    },
  }),
  ...FILTERS.map(
    ({ filter, key }): Action =>
      act({
        id: `home.show.${filter}`,
        group: "Models",
        label: `home-action-show-${filter}`,
        keys: [key],
        whyNot: onHome,
        run: (desk) => {
          desk.home.filter = filter;
        },
      }),
  ),
  ...SORTS.map(
    (sort): Action =>
      act({
        id: `home.sort.${sort}`,
        group: "Models",
        label: `home-action-sort-${sort}`,
        keys: [],
        whyNot: onHome,
        run: (desk) => {
          desk.home.sort = sort;
        },
      }),
  ),
  ...SHAPES.map(
    (shape): Action =>
      act({
        id: `home.as.${shape}`,
        group: "Models",
        label: `home-action-as-${shape}`,
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
