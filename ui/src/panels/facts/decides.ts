import type { Card, FactName, Subject } from "../../generated/core";
import { keyOf } from "../../replica/subject";

/** How many threats turn on each fact of a subject: it made them true, or another value would remove them. */
export function decidedBy(cards: readonly Pick<Card, "because" | "removedBy">[], subject: Subject): ReadonlyMap<FactName, number> {
  const key = keyOf(subject);
  const counts = new Map<FactName, number>();
  for (const { because, removedBy } of cards) {
    const facts = new Set([...because, ...removedBy].filter(({ of }) => keyOf(of) === key).map(({ fact }) => fact));
    for (const fact of facts) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  }
  return counts;
}
