/** How many components are remembered. */
const KEPT = 5;

/** Reads what was kept: ids of components, the latest first. */
export function readRecents(kept: unknown): readonly string[] {
  return Array.isArray(kept) ? kept.filter((id): id is string => typeof id === "string").filter((id, at, ids) => ids.indexOf(id) === at).slice(0, KEPT) : [];
}

/** The components that were placed last, the latest first. */
export class Recents {
  ids = $state.raw<readonly string[]>([]);

  constructor(private readonly keep: (ids: readonly string[]) => void) {}

  /** Takes what was kept the last time. */
  take(kept: unknown): void {
    this.ids = readRecents(kept);
  }

  /** Notes that a component was placed. */
  placed(id: string): void {
    if (this.ids[0] === id) return;
    this.ids = readRecents([id, ...this.ids]);
    this.keep(this.ids);
  }
}
