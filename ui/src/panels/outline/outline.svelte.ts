import type { OutlineKind } from "../outlineRows";

/** Which table of the outline is shown, and whether a row is being added. */
export class OutlineView {
  kind = $state.raw<OutlineKind>("flow");
  isAdding = $state(false);
}
