import { describe, expect, test } from "vitest";

import type { ElementId, Severity, Suggestion, ThreatKey } from "../../generated/core";
import { filtered, inPlace, linesOf, NO_FILTER, RegisterRows, sorted, type ThreatRow, type Words } from "./registerRows";

const words: Words = {
  place: (at) => (at.type === "model" ? "the model" : `Place ${at.id}`),
  near: (at) => (at.type === "model" ? "the model" : `Place ${at.id}\nGateway`),
  category: (category) => category.toUpperCase(),
  status: (status) => status,
  outcome: (outcome) => outcome,
};

function threat(name: string, part: Partial<Suggestion> = {}): Suggestion {
  return {
    key: `${name}@e1` as unknown as ThreatKey,
    number: null,
    at: { type: "element", id: "e1" as ElementId },
    title: name,
    sentence: "",
    category: "tampering",
    severity: "medium",
    outcome: "confirmed",
    status: "open",
    decision: null,
    tier: "five",
    sort: name,
    alike: 0,
    ...part,
  };
}

const rowsOf = (...threats: Suggestion[]): ThreatRow[] => new RegisterRows().of(threats, words);
const titles = (rows: readonly ThreatRow[]): string[] => rows.map(({ suggestion }) => suggestion.title);
const names = (severity: Severity): string => severity;

const accepted = threat("Weak key", { status: "accept", number: 12, severity: "low", decision: { author: "Kim", time: "2026-01-02T03:04:05Z", reason: "Switched off", owner: "Ada", expires: "2027-01-31" } });
const stale = threat("Old hash", { status: "mitigate", outcome: "stale", number: 3, severity: "critical" });
const elsewhere = threat("Spoofed user", { at: { type: "element", id: "e2" as ElementId }, category: "spoofing", severity: "high" });
const all = rowsOf(accepted, stale, elsewhere);

describe("the filter", () => {
  test("wants every word of its text, wherever it stands in the row", () => {
    expect(titles(filtered(all, { ...NO_FILTER, text: "ada weak" }, null))).toEqual(["Weak key"]);
    expect(titles(filtered(all, { ...NO_FILTER, text: "T12" }, null))).toEqual(["Weak key"]);
    expect(titles(filtered(all, { ...NO_FILTER, text: "switched nothing" }, null))).toEqual([]);
  });

  test("tells apart what is open, decided and no longer suggested", () => {
    expect(titles(filtered(all, { ...NO_FILTER, status: "undecided" }, null))).toEqual(["Spoofed user"]);
    expect(titles(filtered(all, { ...NO_FILTER, status: "decided" }, null))).toEqual(["Weak key", "Old hash"]);
    expect(titles(filtered(all, { ...NO_FILTER, status: "stale" }, null))).toEqual(["Old hash"]);
    expect(titles(filtered(all, { ...NO_FILTER, status: "accept" }, null))).toEqual(["Weak key"]);
  });

  test("takes severity, category, diagram and place together, a place by what is near it too", () => {
    expect(titles(filtered(all, { ...NO_FILTER, severity: "high", category: "spoofing" }, null))).toEqual(["Spoofed user"]);
    expect(titles(filtered(all, NO_FILTER, new Set(["e2"])))).toEqual(["Spoofed user"]);
    expect(titles(filtered(all, { ...NO_FILTER, place: "gateway" }, new Set(["e1"])))).toEqual(["Weak key", "Old hash"]);
  });
});

describe("the order", () => {
  test("is the severities' own, not that of their words", () => {
    expect(titles(sorted(all, { column: "severity", direction: "up" }))).toEqual(["Old hash", "Spoofed user", "Weak key"]);
    expect(titles(sorted(all, { column: "severity", direction: "down" }))).toEqual(["Weak key", "Spoofed user", "Old hash"]);
  });

  test("puts what says nothing last, whichever way round, and numbers by their value", () => {
    expect(titles(sorted(all, { column: "number", direction: "up" }))).toEqual(["Old hash", "Weak key", "Spoofed user"]);
    expect(titles(sorted(all, { column: "number", direction: "down" }))).toEqual(["Weak key", "Old hash", "Spoofed user"]);
    expect(titles(sorted(all, { column: "owner", direction: "down" }))[0]).toBe("Weak key");
  });
});

describe("groups", () => {
  test("count what is in them and what of it is open, and hide it when folded", () => {
    const lines = linesOf(all, "category", new Set(["tampering"]), names);
    expect(lines.map((line) => (line.type === "group" ? `${line.label} ${String(line.count)} ${String(line.open)} ${String(line.isFolded)}` : line.row.suggestion.title))).toEqual([
      "SPOOFING 1 1 false",
      "Spoofed user",
      "TAMPERING 2 0 true",
    ]);
  });

  test("of severities stand the worst first", () => {
    const lines = linesOf(all, "severity", new Set(), names).filter(({ type }) => type === "group");
    expect(lines.map(({ key }) => key)).toEqual(["group critical", "group high", "group low"]);
  });
});

test("a row stays the same object until it says something else", () => {
  const kept = new RegisterRows();
  const [before] = kept.of([elsewhere], words);
  expect(kept.of([elsewhere], words)[0]).toBe(before);
  expect(kept.of([elsewhere], { ...words, place: () => "Renamed" })[0]).not.toBe(before);
  expect(kept.of([{ ...elsewhere, status: "accept" }], words)[0]).not.toBe(before);
});

test("threats that are told anew keep their places, and new ones come last", () => {
  const [a, b, c, d] = ["a", "b", "c", "d"].map((name) => threat(name));
  if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error("four threats were made");
  const decided = { ...b, status: "accept" };
  expect(inPlace([a, b, c], [d, c, a, decided])).toEqual([a, decided, c, d]);
  expect(inPlace([a, b], [b])).toEqual([b]);
});
