import type { Tool } from "../canvas/canvas";
import type { Kind } from "../canvas/kinds";
import { type Action, toChange, withModel } from "./action";

/** The tool that places things of a kind. */
export const placing = (kind: Kind): Tool => ({ type: "place", what: { kind, component: null, name: "" } });

const PLACED: readonly { kind: Kind; label: string; key: string }[] = [
  { kind: "process", label: "Process", key: "P" },
  { kind: "store", label: "Data store", key: "S" },
  { kind: "actor", label: "External entity", key: "E" },
  { kind: "boundary", label: "Trust boundary", key: "B" },
  { kind: "note", label: "Note", key: "N" },
];

export const TOOLS: readonly Action[] = [
  {
    id: "tool.select",
    group: "Tools",
    label: "Select",
    keys: ["V"],
    whyNot: withModel,
    run: (desk) => {
      desk.canvas?.use({ type: "select" });
    },
  },
  {
    id: "tool.hand",
    group: "Tools",
    label: "Move the view",
    keys: ["H"],
    whyNot: withModel,
    run: (desk) => {
      desk.canvas?.use({ type: "hand" });
    },
  },
  {
    id: "tool.flow",
    group: "Tools",
    label: "Draw a flow",
    keys: ["F"],
    whyNot: toChange,
    run: (desk) => {
      desk.canvas?.use({ type: "flow" });
    },
  },
  ...PLACED.map(
    ({ kind, label, key }): Action => ({
      id: `tool.${kind}`,
      group: "Tools",
      label: `Place: ${label.toLowerCase()}`,
      keys: [key],
      whyNot: toChange,
      run: (desk) => {
        desk.canvas?.use(placing(kind));
      },
    }),
  ),
  ...PLACED.map(
    ({ kind, label, key }): Action => ({
      id: `insert.${kind}`,
      group: "Insert",
      label,
      keys: [`Alt+Shift+${key}`],
      whyNot: toChange,
      run: (desk) => {
        desk.canvas?.addInView({ kind, component: null, name: "" });
      },
    }),
  ),
  { id: "insert.diagram", group: "Insert", label: "Diagram", keys: [], whyNot: toChange, run: (desk) => desk.addDiagram() },
];
