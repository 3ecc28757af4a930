import type { Subject } from "../../generated/core";
import type { Section } from "./sections";

const part = (...ids: string[]): Section => ({ label: "", ids });

/** What the menu of the canvas offers where nothing is selected. */
const NOTHING: readonly Section[] = [
  part("insert.process", "insert.store", "insert.actor", "insert.boundary", "insert.note"),
  part("edit.paste", "edit.selectAll", "view.fit"),
];

/** What the menu of the canvas offers on what is selected. */
export function canvasSections(selected: readonly Subject[]): readonly Section[] {
  const [only] = selected;
  if (only === undefined) return NOTHING;
  const common = part("edit.cut", "edit.copy", "edit.paste", "edit.duplicate", "edit.delete");
  const sight = part("view.fitSelection");
  if (selected.length > 1) return [...(selected.length === 2 ? [part("edit.connect")] : []), common, sight];
  if (only.type === "flow") return [part("edit.rename", "edit.flow.reverse", "edit.flow.straighten"), common];
  if (only.type === "element") return [part("edit.rename", "edit.kind.actor", "edit.kind.process", "edit.kind.store"), common, sight];
  return [part("edit.rename"), common, sight];
}
