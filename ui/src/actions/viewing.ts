import { type Action, always, withModel } from "./action";
import type { BottomTab, Desk } from "./desk";

/** The factor of one step of the zoom. */
const STEP = 1.25;

const toggle = (desk: Desk, tab: BottomTab): void => {
  desk.bottomTab = desk.bottomTab === tab ? null : tab;
};

export const VIEWING: readonly Action[] = [
  {
    id: "view.zoomIn",
    group: "View",
    label: "Zoom in",
    keys: ["Ctrl++", "Ctrl+="],
    repeats: "yes",
    whyNot: withModel,
    run: (desk) => {
      desk.canvas?.zoomBy(STEP);
    },
  },
  {
    id: "view.zoomOut",
    group: "View",
    label: "Zoom out",
    keys: ["Ctrl+-"],
    repeats: "yes",
    whyNot: withModel,
    run: (desk) => {
      desk.canvas?.zoomBy(1 / STEP);
    },
  },
  {
    id: "view.actual",
    group: "View",
    label: "Zoom to 100 %",
    keys: ["Ctrl+0"],
    whyNot: withModel,
    run: (desk) => {
      if (desk.canvas !== null) desk.canvas.zoomBy(1 / desk.canvas.view.z);
    },
  },
  {
    id: "view.fit",
    group: "View",
    label: "Show everything",
    keys: ["Shift+1"],
    whyNot: withModel,
    run: (desk) => {
      desk.canvas?.fit("all");
    },
  },
  {
    id: "view.fitSelection",
    group: "View",
    label: "Show the selection",
    keys: ["Shift+2"],
    whyNot: (desk) => withModel(desk) ?? (desk.selection.size === 0 ? "Nothing is selected." : null),
    run: (desk) => {
      desk.canvas?.fit("selection");
    },
  },
  {
    id: "view.theme",
    group: "View",
    label: "Switch between light and dark",
    keys: ["Ctrl+Shift+L"],
    whyNot: always,
    run: (desk) => {
      const isDark = document.documentElement.dataset["theme"] === "dark";
      desk.theme = isDark ? "light" : "dark";
    },
  },
  {
    id: "view.themeSystem",
    group: "View",
    label: "Follow the system's theme",
    keys: [],
    whyNot: always,
    run: (desk) => {
      desk.theme = "system";
    },
  },
  {
    id: "view.outline",
    group: "View",
    label: "Outline",
    keys: ["Ctrl+1"],
    whyNot: withModel,
    run: (desk) => {
      toggle(desk, "outline");
    },
  },
  {
    id: "view.problems",
    group: "View",
    label: "Problems",
    keys: ["Ctrl+2"],
    whyNot: withModel,
    run: (desk) => {
      toggle(desk, "problems");
    },
  },
  {
    id: "view.history",
    group: "View",
    label: "History",
    keys: ["Ctrl+3"],
    whyNot: withModel,
    run: (desk) => {
      toggle(desk, "history");
    },
  },
  {
    id: "view.sheet",
    group: "View",
    label: "Model sheet",
    keys: [],
    whyNot: withModel,
    run: (desk) => {
      desk.canvas?.select([]);
      desk.sideTab = "facts";
    },
  },
  {
    id: "view.nextRegion",
    group: "View",
    label: "Go to the next part of the window",
    keys: ["F6"],
    whyNot: always,
    run: (desk) => {
      desk.nextRegion(1);
    },
  },
  {
    id: "view.previousRegion",
    group: "View",
    label: "Go to the previous part of the window",
    keys: ["Shift+F6"],
    whyNot: always,
    run: (desk) => {
      desk.nextRegion(-1);
    },
  },
  {
    id: "view.find",
    group: "View",
    label: "Find a component",
    keys: ["Ctrl+F"],
    whyNot: withModel,
    run: (desk) => {
      desk.focusSearch();
    },
  },
  {
    id: "help.commands",
    group: "Help",
    label: "Find or run a command",
    keys: ["Ctrl+K"],
    whyNot: always,
    run: (desk) => {
      desk.dialog = "commands";
    },
  },
  {
    id: "help.shortcuts",
    group: "Help",
    label: "Keyboard shortcuts",
    keys: ["?", "F1"],
    whyNot: always,
    run: (desk) => {
      desk.dialog = "shortcuts";
    },
  },
  { id: "help.tour", group: "Help", label: "Take the tour", keys: [], whyNot: always, run: (desk) => desk.takeTour() },
];
