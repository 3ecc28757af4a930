import type { PlainKey } from "../../messages/text";

/** What the pointer does on the canvas, and what the keyboard does there beside the actions. */
export const POINTER: readonly { readonly keys: PlainKey; readonly label: PlainKey }[] = [
  { keys: "help-pointer-wheel", label: "help-pointer-zoom" },
  { keys: "help-pointer-two-fingers", label: "help-pointer-move-view" },
  { keys: "help-pointer-space", label: "help-pointer-move-view-too" },
  { keys: "help-pointer-drag-dot", label: "help-pointer-draw-flow" },
  { keys: "help-pointer-click-dot", label: "help-pointer-add-neighbour" },
  { keys: "help-pointer-double-flow", label: "help-pointer-bend" },
  { keys: "help-pointer-alt-drag", label: "help-pointer-suspend-grid" },
  { keys: "help-pointer-alt-click", label: "help-pointer-beneath" },
  { keys: "help-pointer-typing", label: "help-pointer-rename" },
  { keys: "help-pointer-escape", label: "help-pointer-cancel" },
];
