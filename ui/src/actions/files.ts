import { type Action, always, toChange, withModel } from "./action";

export const FILES: readonly Action[] = [
  {
    id: "file.home",
    group: "File",
    label: "All models",
    keys: ["Ctrl+Shift+O"],
    whyNot: always,
    run: (desk) => desk.goHome(),
  },
  {
    id: "file.new",
    group: "File",
    label: "New model…",
    keys: ["Ctrl+N"],
    whyNot: (desk) => (desk.isReadOnly ? "The workspace can only be read." : null),
    run: (desk) => {
      desk.dialog = "newModel";
    },
  },
  { id: "file.open", group: "File", label: "Open a file…", keys: ["Ctrl+O"], whyNot: always, run: (desk) => desk.openFile() },
  { id: "file.sample", group: "File", label: "Open the sample model", keys: [], whyNot: always, run: (desk) => desk.openSample() },
  {
    id: "file.save",
    group: "File",
    label: "Save as a Drawbridge file…",
    keys: ["Ctrl+S"],
    whyNot: withModel,
    run: (desk) => desk.exportFile("drawbridge"),
  },
  { id: "export.dfd", group: "File", label: "Export as text (.dfd)…", keys: [], whyNot: withModel, run: (desk) => desk.exportFile("dfd") },
  {
    id: "export.threatDragon",
    group: "File",
    label: "Export for Threat Dragon…",
    keys: [],
    whyNot: withModel,
    run: (desk) => desk.exportFile("threatDragon"),
  },
  { id: "export.svg", group: "File", label: "Export the picture as SVG…", keys: [], whyNot: withModel, run: (desk) => desk.exportPicture("svg") },
  { id: "export.png", group: "File", label: "Export the picture as PNG…", keys: [], whyNot: withModel, run: (desk) => desk.exportPicture("png") },
  {
    id: "edit.undo",
    group: "Edit",
    label: "Undo",
    keys: ["Ctrl+Z"],
    repeats: "yes",
    whyNot: (desk) => toChange(desk) ?? (desk.replica?.history.undo === null ? "There is nothing to undo." : null),
    run: async (desk) => {
      await desk.session.undo();
    },
  },
  {
    id: "edit.redo",
    group: "Edit",
    label: "Redo",
    keys: ["Ctrl+Shift+Z", "Ctrl+Y"],
    repeats: "yes",
    whyNot: (desk) => toChange(desk) ?? (desk.replica?.history.redo === null ? "There is nothing to redo." : null),
    run: async (desk) => {
      await desk.session.redo();
    },
  },
];
