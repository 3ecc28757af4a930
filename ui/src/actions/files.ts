import { text } from "../messages/text";
import { act, type Action, always, toChange, withModel } from "./action";
import { step } from "./stepping";

export const FILES: readonly Action[] = [
  act({ id: "file.home", group: "File", label: "action-file-home", keys: ["Ctrl+Shift+O"], whyNot: always, run: (desk) => desk.goHome() }),
  act({
    id: "file.new",
    group: "File",
    label: "action-file-new",
    keys: ["Ctrl+N"],
    whyNot: (desk) => (desk.isReadOnly ? text("why-read-only") : null),
    run: (desk) => {
      desk.dialog = "newModel";
    },
  }),
  act({ id: "file.open", group: "File", label: "action-file-open", keys: ["Ctrl+O"], whyNot: always, run: (desk) => desk.openFile() }),
  act({ id: "file.sample", group: "File", label: "action-file-sample", keys: [], whyNot: always, run: (desk) => desk.openSample() }),
  act({
    id: "file.save",
    group: "File",
    label: "action-file-save",
    // Without a file it asks for one.
    labelNow: (desk) => text(desk.files.isBound ? "action-file-save" : "action-file-save-first"),
    keys: ["Ctrl+S"],
    whyNot: withModel,
    run: (desk) => desk.files.save(),
  }),
  act({ id: "file.saveCopy", group: "File", label: "action-file-save-copy", keys: ["Ctrl+Shift+S"], whyNot: withModel, run: (desk) => desk.files.saveCopy() }),
  act({ id: "file.bind", group: "File", label: "action-file-bind", keys: [], whyNot: toChange, run: (desk) => desk.files.bind() }),
  act({
    id: "file.unbind",
    group: "File",
    label: "action-file-unbind",
    keys: [],
    whyNot: (desk) => toChange(desk) ?? (desk.files.isBound ? null : text("why-no-file")),
    run: (desk) => desk.files.unbind(),
  }),
  act({ id: "export.dfd", group: "File", label: "action-export-dfd", keys: [], whyNot: withModel, run: (desk) => desk.files.exportFile("dfd") }),
  act({ id: "export.threatDragon", group: "File", label: "action-export-threat-dragon", keys: [], whyNot: withModel, run: (desk) => desk.files.exportFile("threatDragon") }),
  act({ id: "export.svg", group: "File", label: "action-export-svg", keys: [], whyNot: withModel, run: (desk) => desk.files.exportPicture("svg") }),
  act({ id: "export.png", group: "File", label: "action-export-png", keys: [], whyNot: withModel, run: (desk) => desk.files.exportPicture("png") }),
  act({
    id: "settings.open",
    group: "File",
    label: "action-settings-open",
    keys: ["Ctrl+,"],
    whyNot: always,
    run: (desk) => {
      desk.dialog = "settings";
    },
  }),
  act({
    id: "edit.undo",
    group: "Edit",
    label: "action-edit-undo",
    keys: ["Ctrl+Z"],
    repeats: "yes",
    whyNot: (desk) => toChange(desk) ?? (desk.replica?.history.undo === null ? text("why-nothing-to-undo") : null),
    run: (desk) => step(desk, () => desk.session.undo()),
  }),
  act({
    id: "edit.redo",
    group: "Edit",
    label: "action-edit-redo",
    keys: ["Ctrl+Shift+Z", "Ctrl+Y"],
    repeats: "yes",
    whyNot: (desk) => toChange(desk) ?? (desk.replica?.history.redo === null ? text("why-nothing-to-redo") : null),
    run: (desk) => step(desk, () => desk.session.redo()),
  }),
];
