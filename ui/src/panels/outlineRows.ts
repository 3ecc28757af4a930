import type { Boundary, BoundaryId, Element, Flow, Subject } from "../generated/core";
import { calledBy } from "../replica/lookups";
import { compareText, type Replica } from "../replica/replica";

/** The tables of the outline. */
export type OutlineKind = "element" | "flow" | "boundary";

/** A row of the outline: an element, a flow or a boundary. */
export type OutlineRow =
  | { readonly key: string; readonly subject: Subject & { type: "element" }; readonly record: Element }
  | { readonly key: string; readonly subject: Subject & { type: "flow" }; readonly record: Flow }
  | { readonly key: string; readonly subject: Subject & { type: "boundary" }; readonly record: Boundary };

/** The rows of one table, in the order of the model. */
export function rowsOf(replica: Replica, kind: OutlineKind): OutlineRow[] {
  switch (kind) {
    case "element":
      return inOrder(replica.elements.values()).map((record) => ({ key: record.id, subject: { type: "element", id: record.id }, record }));
    case "flow":
      return inOrder(replica.flows.values()).map((record) => ({ key: record.id, subject: { type: "flow", id: record.id }, record }));
    case "boundary":
      return inOrder(replica.boundaries.values()).map((record) => ({ key: record.id, subject: { type: "boundary", id: record.id }, record }));
  }
}

const inOrder = <T extends { order: string; id: string }>(records: Iterable<T>): T[] =>
  [...records].sort((a, b) => compareText(a.order, b.order) || compareText(a.id, b.id));

/** The table that lists a thing; null for what none does. */
export function tableOf(key: string): OutlineKind | null {
  if (key.startsWith("e")) return "element";
  if (key.startsWith("f")) return "flow";
  return key.startsWith("b") ? "boundary" : null;
}

/** What the data of ids are called, in one line. */
export const dataNames = (replica: Replica, ids: Element["data"]): string => ids.map((id) => calledBy(replica, { type: "data", id })).join(", ");

/** The names in a line that commas part; each once, whatever its case. */
export function namesIn(line: string): string[] {
  const names = line.split(",").map((name) => name.trim());
  return names.filter((name, at) => name !== "" && names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === at);
}

/** The boundaries around a boundary or in it are not its own to be put into: those that are left, in order. */
export function possibleParents(replica: Replica, id: BoundaryId): Boundary[] {
  const isWithin = (inner: Boundary | undefined): boolean => inner !== undefined && (inner.id === id || isWithin(inner.parent === null ? undefined : replica.boundaries.get(inner.parent)));
  return inOrder(replica.boundaries.values()).filter((boundary) => boundary.shape === "box" && !isWithin(boundary));
}
