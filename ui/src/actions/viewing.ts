import { text } from "../messages/text";
import { act, type Action, always, withModel } from "./action";
import type { BottomTab, Desk } from "./desk";

/** The factor of one step of the zoom. */
const STEP = 1.25;

const toggle = (desk: Desk, tab: BottomTab): void => {
  desk.bottomTab = desk.bottomTab === tab ? null : tab;
  if (desk.bottomTab !== null) desk.enterPanel(desk.bottomTab);
};

/** Needs the editor on the screen: the panels around the canvas are there. */
const onEditor = (desk: Desk): string | null => withModel(desk) ?? (desk.screen === "editor" ? null : text("why-no-editor"));

const SCREENS = [
  { screen: "editor", id: "view.diagram", label: "action-view-diagram", key: "Ctrl+Shift+E" },
  { screen: "threats", id: "view.register", label: "action-view-register", key: "Ctrl+Shift+T" },
  { screen: "data", id: "view.data", label: "action-view-data", key: "Ctrl+Shift+D" },
] as const;

const THEMES = [
  { theme: "system", id: "view.themeSystem", label: "action-view-theme-system" },
  { theme: "contrast", id: "view.themeContrast", label: "action-view-theme-contrast" },
] as const;

export const VIEWING: readonly Action[] = [
  ...SCREENS.map(({ screen, id, label, key }) =>
    act({
      id,
      group: "View",
      label,
      keys: [key],
      whyNot: (desk) => (desk.replica === null && desk.tabs.list.length === 0 ? text("why-no-model") : null),
      run: (desk) => desk.goTo(screen),
    }),
  ),
  act({
    id: "view.zoomIn",
    group: "View",
    label: "action-view-zoom-in",
    keys: ["Ctrl++", "Ctrl+="],
    repeats: "yes",
    whyNot: withModel,
    run: (desk) => {
      desk.canvas?.zoomBy(STEP);
    },
  }),
  act({
    id: "view.zoomOut",
    group: "View",
    label: "action-view-zoom-out",
    keys: ["Ctrl+-"],
    repeats: "yes",
    whyNot: withModel,
    run: (desk) => {
      desk.canvas?.zoomBy(1 / STEP);
    },
  }),
  act({
    id: "view.actual",
    group: "View",
    label: "action-view-actual",
    keys: ["Ctrl+0"],
    whyNot: withModel,
    run: (desk) => {
      if (desk.canvas !== null) desk.canvas.zoomBy(1 / desk.canvas.view.z);
    },
  }),
  act({
    id: "view.fit",
    group: "View",
    label: "action-view-fit",
    keys: ["Shift+1"],
    whyNot: withModel,
    run: (desk) => {
      desk.canvas?.fit("all");
    },
  }),
  act({
    id: "view.fitSelection",
    group: "View",
    label: "action-view-fit-selection",
    keys: ["Shift+2"],
    whyNot: (desk) => withModel(desk) ?? (desk.selection.size === 0 ? text("why-nothing-selected") : null),
    run: (desk) => {
      desk.canvas?.fit("selection");
    },
  }),
  act({
    id: "view.theme",
    group: "View",
    label: "action-view-theme",
    keys: ["Ctrl+Shift+L"],
    whyNot: always,
    run: (desk) => {
      const isDark = document.documentElement.dataset["theme"] === "dark";
      desk.preferences.theme = isDark ? "light" : "dark";
    },
  }),
  ...THEMES.map(({ theme, id, label }) =>
    act({
      id,
      group: "View",
      label,
      keys: [],
      whyNot: always,
      run: (desk) => {
        desk.preferences.theme = theme;
      },
    }),
  ),
  act({
    id: "view.density",
    group: "View",
    label: "action-view-density",
    keys: [],
    whyNot: always,
    run: (desk) => {
      desk.preferences.density = desk.preferences.density === "compact" ? "comfortable" : "compact";
    },
  }),
  act({
    id: "view.palette",
    group: "View",
    label: "action-view-palette",
    keys: ["Ctrl+B"],
    whyNot: onEditor,
    run: (desk) => {
      desk.layout.palette = !desk.layout.palette;
    },
  }),
  act({
    id: "view.bottom",
    group: "View",
    label: "action-view-bottom",
    keys: ["Ctrl+J"],
    whyNot: onEditor,
    run: (desk) => {
      desk.toggleBottom();
    },
  }),
  act({
    id: "view.inspector",
    group: "View",
    label: "action-view-inspector",
    keys: ["Ctrl+Shift+I"],
    whyNot: onEditor,
    run: (desk) => {
      desk.layout.inspector = !desk.layout.inspector;
    },
  }),
  act({
    id: "view.layout",
    group: "View",
    label: "action-view-layout",
    keys: [],
    whyNot: always,
    run: (desk) => {
      desk.layout.reset();
    },
  }),
  act({
    id: "view.outline",
    group: "View",
    label: "action-view-outline",
    keys: ["Ctrl+1"],
    whyNot: withModel,
    run: (desk) => {
      toggle(desk, "outline");
    },
  }),
  act({
    id: "view.problems",
    group: "View",
    label: "action-view-problems",
    keys: ["Ctrl+2"],
    whyNot: withModel,
    run: (desk) => {
      toggle(desk, "problems");
    },
  }),
  act({
    id: "view.history",
    group: "View",
    label: "action-view-history",
    keys: ["Ctrl+3"],
    whyNot: withModel,
    run: (desk) => {
      toggle(desk, "history");
    },
  }),
  act({
    id: "view.sheet",
    group: "View",
    label: "action-view-sheet",
    keys: [],
    whyNot: withModel,
    run: (desk) => {
      desk.show("editor");
      desk.layout.inspector = true;
      desk.canvas?.select([]);
      desk.sideTab = "facts";
      desk.enterPanel("facts");
    },
  }),
  act({
    id: "view.nextRegion",
    group: "View",
    label: "action-view-next-region",
    keys: ["F6"],
    whyNot: always,
    run: (desk) => {
      desk.nextRegion(1);
    },
  }),
  act({
    id: "view.previousRegion",
    group: "View",
    label: "action-view-previous-region",
    keys: ["Shift+F6"],
    whyNot: always,
    run: (desk) => {
      desk.nextRegion(-1);
    },
  }),
  act({
    id: "view.find",
    group: "View",
    label: "action-view-find",
    keys: ["Ctrl+F"],
    whyNot: (desk) => withModel(desk) ?? (desk.screen === "start" ? text("why-no-editor") : null),
    run: (desk) => {
      if (desk.screen === "editor") desk.layout.palette = true;
      desk.focusSearch();
    },
  }),
  act({
    id: "help.commands",
    group: "Help",
    label: "action-help-commands",
    keys: ["Ctrl+K"],
    whyNot: always,
    run: (desk) => {
      desk.dialog = "commands";
    },
  }),
  act({
    id: "help.open",
    group: "Help",
    label: "action-help-open",
    keys: ["F1"],
    whyNot: always,
    run: (desk) => {
      desk.help();
    },
  }),
  act({
    id: "help.shortcuts",
    group: "Help",
    label: "action-help-shortcuts",
    keys: ["?"],
    whyNot: always,
    run: (desk) => {
      desk.dialog = "shortcuts";
    },
  }),
  act({
    id: "help.about",
    group: "Help",
    label: "action-help-about",
    keys: [],
    whyNot: always,
    run: (desk) => {
      desk.help("about");
    },
  }),
  act({ id: "help.tour", group: "Help", label: "action-help-tour", keys: [], whyNot: always, run: (desk) => desk.takeTour() }),
];
