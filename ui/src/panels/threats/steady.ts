import type { Suggestion, ThreatKey } from "../../generated/core";

/** A list as it is shown: its rows, and which of them were not there before the last change. */
export interface Steadied {
  readonly suggestions: readonly Suggestion[];
  readonly fresh: ReadonlySet<ThreatKey>;
}

/** What a list is of, and at which state of the model. */
export interface Asked {
  /** What is selected and how deep the list goes: another list has an order of its own. */
  readonly context: string;
  readonly revision: number;
}

/**
 * Keeps cards in their places while the model changes under them: a card that was there stays between the same
 * neighbours, what is gone leaves, and what is new stands after what it follows in the order of the core.
 */
export class SteadyList {
  private asked: Asked | null = null;
  private order: readonly ThreatKey[] = [];
  private fresh: ReadonlySet<ThreatKey> = new Set();

  /** Takes the list in the order of the core, and gives it as it is to be shown. */
  take(asked: Asked, suggestions: readonly Suggestion[]): Steadied {
    const before = this.asked;
    this.asked = asked;
    if (before?.context !== asked.context) {
      this.fresh = new Set();
      this.order = suggestions.map(({ key }) => key);
      return { suggestions, fresh: this.fresh };
    }
    const known = new Set(this.order);
    const added = suggestions.filter(({ key }) => !known.has(key)).map(({ key }) => key);
    const left = new Map(suggestions.map((suggestion) => [suggestion.key, suggestion]));
    if (before.revision !== asked.revision && added.length > 0) this.fresh = new Set(added);
    this.order = merged(
      this.order.filter((key) => left.has(key)),
      suggestions.map(({ key }) => key),
    );
    return { suggestions: this.order.map((key) => left.get(key)).filter((found) => found !== undefined), fresh: this.fresh };
  }
}

/** The kept ones in their order, each new one right after the one that it follows among all. */
function merged(kept: readonly ThreatKey[], all: readonly ThreatKey[]): ThreatKey[] {
  const known = new Set(kept);
  /** The new ones by what they follow; those at the head follow nothing. */
  const after = new Map<ThreatKey | null, ThreatKey[]>();
  let last: ThreatKey | null = null;
  for (const key of all) {
    if (known.has(key)) last = key;
    else {
      const list = after.get(last);
      if (list === undefined) after.set(last, [key]);
      else list.push(key);
    }
  }
  return [...(after.get(null) ?? []), ...kept.flatMap((key) => [key, ...(after.get(key) ?? [])])];
}
