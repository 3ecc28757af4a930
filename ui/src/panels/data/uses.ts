import type { DataId, Subject } from "../../generated/core";
import { compareText, type Replica } from "../../replica/replica";

/** Something that a datum is carried by or held by. */
export type Use = Subject & { type: "element" | "flow" };

/** Where a datum goes. */
export interface Uses {
  readonly flows: readonly Use[];
  readonly elements: readonly Use[];
}

/** The uses of a model without data. */
export const NO_USES: ReadonlyMap<string, Uses> = new Map();

const NOWHERE: Uses = { flows: [], elements: [] };

/** Where each datum of a model goes, in the order of the model. */
export function usesOf(replica: Replica): ReadonlyMap<string, Uses> {
  const found = new Map<string, { flows: Use[]; elements: Use[] }>();
  const at = (id: string): { flows: Use[]; elements: Use[] } => {
    let uses = found.get(id);
    if (uses === undefined) found.set(id, (uses = { flows: [], elements: [] }));
    return uses;
  };
  const byOrder = (a: { order: string; id: string }, b: { order: string; id: string }): number => compareText(a.order, b.order) || compareText(a.id, b.id);
  for (const { id, data } of [...replica.flows.values()].sort(byOrder)) for (const datum of data) at(datum).flows.push({ type: "flow", id });
  for (const { id, data } of [...replica.elements.values()].sort(byOrder)) for (const datum of data) at(datum).elements.push({ type: "element", id });
  return found;
}

/** Where a datum goes. */
export const usesAt = (uses: ReadonlyMap<string, Uses>, id: DataId): Uses => uses.get(id) ?? NOWHERE;
