import type { Home, ModelId } from "../../generated/core";
import type { Host } from "../../host/host";

/** How many models the core looks after at once. */
const AT_ONCE = 500;

/** Where nobody looked yet. */
export const NONE_LOST: ReadonlySet<ModelId> = new Set<ModelId>();

/** The models of some shelves whose file is gone. */
export async function lostFiles(call: Host["call"], shelves: readonly Home[]): Promise<ReadonlySet<ModelId>> {
  const bound = shelves.flatMap(({ models }) => models.filter(({ file }) => file !== null).map(({ id }) => id));
  const lost = new Set<ModelId>();
  for (let from = 0; from < bound.length; from += AT_ONCE) {
    for (const id of await call("lostFiles", { models: bound.slice(from, from + AT_ONCE) })) lost.add(id);
  }
  return lost;
}
