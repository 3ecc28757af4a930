import type { Element, Flow, Subject } from "../generated/core";
import { calledBy, endCalled, kindWords } from "../replica/lookups";
import { compareText, type Replica } from "../replica/replica";

/** A row of the outline. */
export interface Row {
  readonly subject: Subject & { id: string };
  readonly number: number;
  readonly name: string;
  readonly kind: string;
  readonly where: string;
  readonly data: string;
}

/** The rows of the outline; a row stays the same object as long as it says the same, so that it is not drawn anew. */
export class OutlineRows {
  private kept = new Map<string, Row>();

  /** All elements in their order, then all flows in theirs. */
  of(replica: Replica): Row[] {
    const rows = [
      ...[...replica.elements.values()].sort(byOrder).map((element) => ofElement(replica, element)),
      ...[...replica.flows.values()].sort(byOrder).map((flow) => ofFlow(replica, flow)),
    ].map((row) => this.same(row));
    this.kept = new Map(rows.map((row) => [row.subject.id, row]));
    return rows;
  }

  private same(row: Row): Row {
    const old = this.kept.get(row.subject.id);
    const says = ({ number, name, kind, where, data }: Row): string => [number, name, kind, where, data].join("\n");
    return old !== undefined && says(old) === says(row) ? old : row;
  }
}

const byOrder = (a: Element | Flow, b: Element | Flow): number => compareText(a.order, b.order) || compareText(a.id, b.id);

const dataNames = (replica: Replica, ids: Element["data"]): string => ids.map((id) => calledBy(replica, { type: "data", id })).join(", ");

function ofElement(replica: Replica, element: Element): Row {
  return {
    subject: { type: "element", id: element.id },
    number: element.number,
    name: calledBy(replica, { type: "element", id: element.id }),
    kind: kindWords(element.kind),
    where: element.boundaries.map((id) => calledBy(replica, { type: "boundary", id })).join(", "),
    data: dataNames(replica, element.data),
  };
}

function ofFlow(replica: Replica, flow: Flow): Row {
  return {
    subject: { type: "flow", id: flow.id },
    number: flow.number,
    name: calledBy(replica, { type: "flow", id: flow.id }),
    kind: "Flow",
    where: `${endCalled(replica, flow.from)} ${flow.direction === "both" ? "↔" : "→"} ${endCalled(replica, flow.to)}`,
    data: dataNames(replica, flow.data),
  };
}
