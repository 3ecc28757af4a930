import type { Kind } from "../canvas/kinds";
import type { Tool } from "../canvas/tool";
import type { PlainKey } from "../messages/text";
import { act, type Action, toChange, withModel } from "./action";

/** The tool that places things of a kind. */
export const placing = (kind: Kind): Tool => ({ type: "place", what: { kind, component: null, name: "" } });

const PLACED: readonly { kind: Kind; tool: PlainKey; insert: PlainKey; key: string }[] = [
  { kind: "process", tool: "action-tool-process", insert: "action-insert-process", key: "P" },
  { kind: "store", tool: "action-tool-store", insert: "action-insert-store", key: "S" },
  { kind: "actor", tool: "action-tool-actor", insert: "action-insert-actor", key: "E" },
  { kind: "boundary", tool: "action-tool-boundary", insert: "action-insert-boundary", key: "B" },
  { kind: "note", tool: "action-tool-note", insert: "action-insert-note", key: "N" },
];

export const TOOLS: readonly Action[] = [
  act({
    id: "tool.select",
    group: "Tools",
    label: "action-tool-select",
    keys: ["V"],
    whyNot: withModel,
    run: (desk) => {
      desk.canvas?.use({ type: "select" });
    },
  }),
  act({
    id: "tool.hand",
    group: "Tools",
    label: "action-tool-hand",
    keys: ["H"],
    whyNot: withModel,
    run: (desk) => {
      desk.canvas?.use({ type: "hand" });
    },
  }),
  act({
    id: "tool.flow",
    group: "Tools",
    label: "action-tool-flow",
    keys: ["F"],
    whyNot: toChange,
    run: (desk) => {
      desk.canvas?.use({ type: "flow" });
    },
  }),
  ...PLACED.map(({ kind, tool, key }) =>
    act({
      id: `tool.${kind}`,
      group: "Tools",
      label: tool,
      keys: [key],
      whyNot: toChange,
      run: (desk) => {
        desk.canvas?.use(placing(kind));
      },
    }),
  ),
  ...PLACED.map(({ kind, insert, key }) =>
    act({
      id: `insert.${kind}`,
      group: "Insert",
      label: insert,
      keys: [`Alt+Shift+${key}`],
      whyNot: toChange,
      run: (desk) => {
        desk.canvas?.addInView({ kind, component: null, name: "" });
      },
    }),
  ),
];
