import type { Home, ModelId, ModelSummary, OpenThreats, Shelf, System, SystemId } from "../../generated/core";

/** What stands on each shelf. */
export type Shelves = { readonly [S in Shelf]: Home };

const NAMES: readonly Shelf[] = ["present", "archive", "bin"];

/** The shelves with a model on one of them, and on no other. */
export function moved(shelves: Shelves, model: ModelSummary, to: Shelf): Shelves {
  return withModels(shelves, [model], to);
}

/** The shelves with some models on one of them, and on no other. */
export function withModels(shelves: Shelves, models: readonly ModelSummary[], to: Shelf): Shelves {
  const ids = new Set(models.map(({ id }) => id));
  const next = { ...shelves };
  for (const name of NAMES) {
    const rest = shelves[name].models.filter(({ id }) => !ids.has(id));
    next[name] = { ...shelves[name], models: name === to ? [...models, ...rest] : rest };
  }
  return next;
}

/** The shelves with a system where it is kept. */
export function placed(shelves: Shelves, system: System): Shelves {
  const without = (home: Home): System[] => home.systems.filter(({ id }) => id !== system.id);
  const { present, archive } = shelves;
  const isPresent = system.archived === null;
  return {
    ...shelves,
    present: { ...present, systems: isPresent ? [...without(present), system] : without(present) },
    archive: { ...archive, systems: isPresent ? without(archive) : [...without(archive), system] },
  };
}

/** The systems in use and in the archive by id. */
export function systemsOf(shelves: Shelves): ReadonlyMap<SystemId, System> {
  return new Map([...shelves.present.systems, ...shelves.archive.systems].map((system) => [system.id, system]));
}

/** The systems of a shelf that have no model on it. */
export function withoutModel({ systems, models }: Home): readonly System[] {
  const used = new Set(models.map(({ system }) => system));
  return systems.filter(({ id }) => !used.has(id));
}

/** The open threats that were counted since the shelves were read. */
export type Counts = ReadonlyMap<ModelId, OpenThreats>;

/** Where nothing was counted yet. */
export const noCounts = (): Counts => new Map<ModelId, OpenThreats>();

/** The counts with those of some models. */
export function withCounts(counts: Counts, models: readonly ModelSummary[]): Counts {
  const next = new Map(counts);
  for (const { id, open } of models) if (open !== null) next.set(id, open);
  return next;
}

/** The closed groups with one opened or closed; without a word which, it is turned. */
export function turned(closed: ReadonlySet<string>, key: string, to?: "open" | "closed"): ReadonlySet<string> {
  const next = new Set(closed);
  if (to === "open" || (to === undefined && closed.has(key))) next.delete(key);
  else next.add(key);
  return next;
}
