import type { Card, FactName, Subject } from "../generated/core";
import { factsOf } from "../replica/lookups";
import type { Replica } from "../replica/replica";
import { keyOf } from "../replica/subject";

/**
 * Which facts of a subject come first: 0 what is stated, 1 what a question asks, 2 what a suggestion turns on.
 * Facts that are not named here follow in the order of the catalogue.
 */
export function rankOfFacts(
  questions: readonly { at: Subject; fact: FactName }[],
  cards: readonly Card[],
  replica: Replica,
  subject: Subject,
): ReadonlyMap<FactName, number> {
  const key = keyOf(subject);
  const ranks = new Map<FactName, number>();
  const put = (fact: FactName, rank: number): void => {
    ranks.set(fact, Math.min(rank, ranks.get(fact) ?? rank));
  };
  for (const fact of Object.keys(factsOf(replica, subject))) put(fact, 0);
  for (const { at, fact } of questions) if (keyOf(at) === key) put(fact, 1);
  for (const { removedBy } of cards) for (const { of, fact } of removedBy) if (keyOf(of) === key) put(fact, 2);
  return ranks;
}
