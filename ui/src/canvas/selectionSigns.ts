import { union } from "./geometry";
import type { Handle } from "./handles";
import type { Sign } from "./overlay";
import type { Scene } from "./scene";

/** Beyond how many selected things one box around all stands for theirs. */
const MANY = 150;

/** What shows the selection, what the pointer is over, and the handles. */
export function selectionSigns(
  stage: { readonly scene: Scene; readonly selection: ReadonlySet<string> },
  handles: readonly Handle[],
  hovered: string | null,
): Sign[] {
  const things = [...stage.selection].map((key) => stage.scene.things.get(key)).filter((thing) => thing !== undefined);
  const boxes = things.filter(({ kind }) => kind !== "flow" && kind !== "line").map(({ box }) => box);
  const signs: Sign[] = [];
  const all = boxes.length > MANY ? union(boxes) : null;
  for (const box of all === null ? boxes : [all]) signs.push({ type: "box", name: "selected", box });
  const over = hovered === null || stage.selection.has(hovered) ? undefined : stage.scene.things.get(hovered);
  if (over !== undefined && over.kind !== "flow" && over.kind !== "line") signs.push({ type: "box", name: "hover", box: over.box });
  for (const handle of handles) signs.push({ type: "handle", handle });
  return signs;
}
