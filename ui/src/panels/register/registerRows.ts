import type { Severity, Subject, Suggestion, ThreatKey } from "../../generated/core";
import { keyOf } from "../../replica/subject";

/** The columns of the register, by which it can be sorted. */
export type Column = "severity" | "number" | "title" | "place" | "category" | "status" | "owner" | "outcome" | "decided";
/** What the register can be grouped by. */
export type Grouping = "none" | "place" | "category" | "severity";

/** A threat as the register shows it, with the words that are searched and sorted by. */
export interface ThreatRow {
  readonly key: ThreatKey;
  readonly suggestion: Suggestion;
  /** What the place is called, and its key. */
  readonly place: string;
  readonly placeKey: string;
  /** The ends of the place too, where it is a flow: what a search for a place looks at. */
  readonly near: string;
  readonly category: string;
  readonly status: string;
  readonly owner: string;
  /** The day on which an acceptance ends; empty where none does. */
  readonly until: string;
  /** When it was decided: UTC, RFC 3339; empty where it was not. */
  readonly decided: string;
  readonly outcome: string;
  /** All words of the row, in lower case. */
  readonly search: string;
}

/** What the register shows of all threats. */
export interface RegisterFilter {
  readonly text: string;
  readonly place: string;
  readonly severity: Severity | "";
  /** A category as the core names it. */
  readonly category: string;
  /** A status, or `undecided`, `decided`, `stale`. */
  readonly status: string;
  /** The id of a diagram. */
  readonly diagram: string;
}

export const NO_FILTER: RegisterFilter = { text: "", place: "", severity: "", category: "", status: "", diagram: "" };

/** A line of the table: the head of a group, or a threat. */
export type Line =
  | { readonly type: "group"; readonly key: string; readonly label: string; readonly count: number; readonly open: number; readonly isFolded: boolean }
  | { readonly type: "threat"; readonly key: string; readonly row: ThreatRow };

/** The severities, the worst first. */
export const SEVERITIES: readonly Severity[] = ["critical", "high", "medium", "low", "none"];

/** What the words of a row are made with. */
export interface Words {
  readonly place: (at: Subject) => string;
  readonly near: (at: Subject) => string;
  readonly category: (category: string) => string;
  readonly status: (status: string) => string;
  readonly outcome: (outcome: Suggestion["outcome"]) => string;
}

/** Makes rows of threats; a row stays the same object as long as it says the same. */
export class RegisterRows {
  private kept = new Map<string, ThreatRow>();

  /** The row of each threat, in their order. */
  of(suggestions: readonly Suggestion[], words: Words): ThreatRow[] {
    const before = this.kept;
    this.kept = new Map();
    return suggestions.map((suggestion) => {
      const old = before.get(suggestion.key);
      const place = words.place(suggestion.at);
      const near = words.near(suggestion.at);
      const isSame = old?.suggestion === suggestion && old.place === place && old.near === near.toLowerCase();
      const row = isSame ? old : made(suggestion, place, near, words);
      this.kept.set(suggestion.key, row);
      return row;
    });
  }
}

function made(suggestion: Suggestion, place: string, near: string, words: Words): ThreatRow {
  const { decision } = suggestion;
  const category = words.category(suggestion.category);
  const status = words.status(suggestion.status);
  const outcome = words.outcome(suggestion.outcome);
  const number = suggestion.number === null ? "" : `t${String(suggestion.number)}`;
  return {
    key: suggestion.key,
    suggestion,
    place,
    placeKey: keyOf(suggestion.at),
    near: near.toLowerCase(),
    category,
    status,
    owner: decision?.owner ?? "",
    until: decision?.expires ?? "",
    decided: decision?.time ?? "",
    outcome,
    search: [number, suggestion.title, place, category, status, decision?.owner ?? "", suggestion.severity, decision?.reason ?? ""].join("\n").toLowerCase(),
  };
}

/** The rows that fit the filter, in their order. Every word of the text must stand in the row. */
export function filtered(rows: readonly ThreatRow[], filter: RegisterFilter, onDiagram: ReadonlySet<string> | null): ThreatRow[] {
  const words = filter.text.toLowerCase().split(/\s+/u).filter((word) => word !== "");
  const place = filter.place.trim().toLowerCase();
  return rows.filter(
    (row) =>
      (filter.severity === "" || row.suggestion.severity === filter.severity) &&
      (filter.category === "" || row.suggestion.category === filter.category) &&
      (filter.status === "" || hasStatus(row.suggestion, filter.status)) &&
      (onDiagram === null || onDiagram.has(row.placeKey)) &&
      (place === "" || row.near.includes(place)) &&
      words.every((word) => row.search.includes(word)),
  );
}

function hasStatus({ status, outcome }: Suggestion, wanted: string): boolean {
  if (wanted === "undecided") return status === "open";
  if (wanted === "decided") return status !== "open";
  if (wanted === "stale") return outcome === "stale";
  return status === wanted;
}

/** What a row is sorted by in a column, and whether empty ones stand last whatever the direction. */
const VALUES: { readonly [C in Column]: (row: ThreatRow) => string | number } = {
  severity: ({ suggestion }) => SEVERITIES.indexOf(suggestion.severity),
  number: ({ suggestion }) => suggestion.number ?? "",
  title: ({ suggestion }) => suggestion.title.toLowerCase(),
  place: ({ place }) => place.toLowerCase(),
  category: ({ category }) => category.toLowerCase(),
  status: ({ status }) => status.toLowerCase(),
  owner: ({ owner }) => owner.toLowerCase(),
  outcome: ({ outcome }) => outcome,
  decided: ({ decided }) => decided,
};

/** How a column is sorted. */
export interface Sorting {
  readonly column: Column;
  readonly direction: "up" | "down";
}

/** The rows in the order of a column; where it says the same, and where it says nothing, in the order of the core. */
export function sorted(rows: readonly ThreatRow[], { column, direction }: Sorting): ThreatRow[] {
  const value = VALUES[column];
  const keyed = rows.map((row, at) => ({ row, at, value: value(row) }));
  const sign = direction === "up" ? 1 : -1;
  keyed.sort((a, b) => {
    if (a.value === b.value) return a.at - b.at;
    if (a.value === "") return 1;
    if (b.value === "") return -1;
    return a.value < b.value ? -sign : sign;
  });
  return keyed.map(({ row }) => row);
}

/** The lines of the table: rows, under the heads of their groups where there are groups. */
export function linesOf(rows: readonly ThreatRow[], grouping: Grouping, folded: ReadonlySet<string>, severity: (severity: Severity) => string): Line[] {
  if (grouping === "none") return rows.map(threat);
  const groups = new Map<string, { label: string; rows: ThreatRow[] }>();
  for (const row of rows) {
    const { key, label } = groupOf(row, grouping, severity);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { label, rows: [row] });
    else group.rows.push(row);
  }
  const inOrder = [...groups.entries()];
  if (grouping === "severity") inOrder.sort(([a], [b]) => rank(a) - rank(b));
  else inOrder.sort(([, a], [, b]) => compare(a.label.toLowerCase(), b.label.toLowerCase()));
  return inOrder.flatMap(([key, group]): Line[] => {
    const isFolded = folded.has(key);
    const open = group.rows.filter(({ suggestion }) => suggestion.status === "open").length;
    const head: Line = { type: "group", key: `group ${key}`, label: group.label, count: group.rows.length, open, isFolded };
    return isFolded ? [head] : [head, ...group.rows.map(threat)];
  });
}

const threat = (row: ThreatRow): Line => ({ type: "threat", key: row.key, row });
const rank = (severity: string): number => SEVERITIES.findIndex((one) => one === severity);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function groupOf(row: ThreatRow, grouping: Exclude<Grouping, "none">, severity: (severity: Severity) => string): { key: string; label: string } {
  if (grouping === "place") return { key: row.placeKey, label: row.place };
  if (grouping === "category") return { key: row.suggestion.category, label: row.category };
  return { key: row.suggestion.severity, label: severity(row.suggestion.severity) };
}

/** The place of each line by its key. */
export const placesOf = (lines: readonly Line[]): ReadonlyMap<string, number> => new Map(lines.map(({ key }, at) => [key, at]));

/** Each of some words once, in order. */
export const distinct = (words: readonly string[]): string[] => [...new Set(words)].sort();

/** Threats as they are told now in the places that they had before; those that are new come last. */
export function inPlace<T extends { readonly key: string }>(before: readonly { readonly key: string }[], now: readonly T[]): T[] {
  const left = new Map(now.map((threat) => [threat.key, threat]));
  const kept = before.flatMap(({ key }) => {
    const threat = left.get(key);
    left.delete(key);
    return threat === undefined ? [] : [threat];
  });
  return [...kept, ...left.values()];
}
