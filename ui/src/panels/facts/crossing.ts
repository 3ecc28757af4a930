import type { BoundaryId, Flow } from "../../generated/core";
import type { Replica } from "../../replica/replica";

/**
 * The boxes that a flow crosses: those that hold exactly one of its ends, the innermost first. `null` where that cannot
 * be said from membership alone: an end is loose or stands at no element, or the model has lines, which are crossed by
 * where they are drawn.
 */
export function crossedBy(replica: Replica, { from, to }: Pick<Flow, "from" | "to">): readonly BoundaryId[] | null {
  if (from.type !== "element" || to.type !== "element") return null;
  for (const { shape } of replica.boundaries.values()) if (shape === "line") return null;
  const [a, b] = [around(replica, from.id), around(replica, to.id)];
  return [...[...a].filter((id) => !b.has(id)), ...[...b].filter((id) => !a.has(id))];
}

/** All boundaries around an element, the innermost first. */
function around(replica: Replica, element: string): ReadonlySet<BoundaryId> {
  const found = new Set<BoundaryId>();
  for (const innermost of replica.elements.get(element)?.boundaries ?? []) {
    for (let id: BoundaryId | null = innermost; id !== null && !found.has(id); id = replica.boundaries.get(id)?.parent ?? null) found.add(id);
  }
  return found;
}
