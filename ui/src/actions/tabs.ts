import { text } from "../messages/text";
import { act, type Action, toChange, withModel } from "./action";
import type { Desk } from "./desk";

/** Needs another tab to go to. */
const withTabs = (desk: Desk): string | null => {
  const count = desk.tabs.list.length;
  return count === 0 || (count === 1 && desk.screen !== "start") ? text("why-no-other-tab") : null;
};
const withDiagram = (desk: Desk): string | null => toChange(desk) ?? (desk.diagram === null ? text("why-no-diagram") : null);

/** Needs a diagram on a side of the one that is shown. */
const withNeighbour =
  (step: 1 | -1) =>
  (desk: Desk): string | null => {
    const at = desk.diagrams.findIndex(({ id }) => id === desk.diagram);
    return withDiagram(desk) ?? (desk.diagrams[at + step] === undefined ? text("why-no-diagram-there") : null);
  };
const withDiagrams = (desk: Desk): string | null => withModel(desk) ?? (desk.diagrams.length < 2 ? text("why-one-diagram") : null);

/** Open models and the diagrams of the one that is shown. */
export const TABS: readonly Action[] = [
  act({ id: "tab.next", group: "View", label: "action-tab-next", keys: ["Ctrl+Tab", "Ctrl+PageDown"], repeats: "yes", whyNot: withTabs, run: (desk) => desk.open.step(1) }),
  act({ id: "tab.previous", group: "View", label: "action-tab-previous", keys: ["Ctrl+Shift+Tab", "Ctrl+PageUp"], repeats: "yes", whyNot: withTabs, run: (desk) => desk.open.step(-1) }),
  act({
    id: "tab.close",
    group: "File",
    label: "action-tab-close",
    keys: ["Ctrl+W"],
    whyNot: withModel,
    run: async (desk) => {
      if (desk.replica !== null) await desk.open.close(desk.replica.model);
    },
  }),
  act({ id: "diagram.next", group: "View", label: "action-diagram-next", keys: ["Alt+PageDown"], repeats: "yes", whyNot: withDiagrams, run: (desk) => desk.sheets.step(1) }),
  act({ id: "diagram.previous", group: "View", label: "action-diagram-previous", keys: ["Alt+PageUp"], repeats: "yes", whyNot: withDiagrams, run: (desk) => desk.sheets.step(-1) }),
  act({
    id: "diagram.rename",
    group: "Edit",
    label: "action-diagram-rename",
    keys: ["Shift+F2"],
    whyNot: withDiagram,
    run: (desk) => {
      desk.naming = desk.diagram;
    },
  }),
  act({ id: "diagram.left", group: "Edit", label: "action-diagram-left", keys: ["Alt+Shift+PageUp"], whyNot: withNeighbour(-1), run: (desk) => desk.sheets.moveShown(-1) }),
  act({ id: "diagram.right", group: "Edit", label: "action-diagram-right", keys: ["Alt+Shift+PageDown"], whyNot: withNeighbour(1), run: (desk) => desk.sheets.moveShown(1) }),
  act({
    id: "insert.diagram",
    group: "Insert",
    label: "action-insert-diagram",
    keys: [],
    whyNot: toChange,
    run: async (desk) => {
      desk.naming = await desk.addDiagram();
    },
  }),
  act({
    id: "edit.removeDiagram",
    group: "Edit",
    label: "action-edit-remove-diagram",
    keys: [],
    whyNot: (desk) => withDiagram(desk) ?? (desk.diagrams.length < 2 ? text("why-last-diagram") : null),
    run: (desk) => desk.removeDiagram(),
  }),
];
