import type { Fact, KnownValue } from "../../generated/core";

/** What is stored in a model; the rest is laid under it by the core. */
const STORED: ReadonlySet<string> = new Set(["person", "answer", "import", "assumption"]);

/**
 * Every value that speaks for a fact, the one in force first. What is stored is taken from the replica, which knows of an
 * edit at once; what conventions and components say, from what the core told last.
 */
export function spokenFor(fact: Fact | undefined, told: readonly KnownValue[]): readonly KnownValue[] {
  const stored = (fact ?? []).map(({ value, from }) => ({ value, from, note: "" }));
  return [...stored, ...told.filter(({ from }) => !STORED.has(from))];
}
