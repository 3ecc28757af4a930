import type { Boundary, BoundaryId, DiagramId, Edit, Element, ElementKind, Flow, FactSummary, Side, Subject } from "../../generated/core";
import { text } from "../../messages/text";
import { calledBy, endCalled, nameOf } from "../../replica/lookups";
import type { Replica } from "../../replica/replica";
import { endAt, keyOfEnd, subjectOf } from "../../replica/subject";
import type { WindowDesk } from "../desk.svelte";
import type { CellEditor, CellOption, Column } from "../grid/columns";
import { factEditor, factText } from "../grid/factCell";
import { dataNames, type OutlineKind, type OutlineRow, possibleParents } from "../outlineRows";
import { setData } from "./adding";
import { putInside } from "./inside";

/** The kinds of elements, as they are picked. */
export const KINDS: readonly { kind: ElementKind; key: "outline-kind-actor" | "outline-kind-process" | "outline-kind-store" }[] = [
  { kind: "actor", key: "outline-kind-actor" },
  { kind: "process", key: "outline-kind-process" },
  { kind: "store", key: "outline-kind-store" },
];

type OutlineColumn = Column<OutlineRow>;

/** What the columns of the outline read and change. */
interface Context {
  readonly desk: WindowDesk;
  readonly replica: Replica;
}

/** The columns of a table of the outline. */
export function columnsOf(desk: WindowDesk, replica: Replica, kind: OutlineKind): OutlineColumn[] {
  const context = { desk, replica };
  const name: OutlineColumn = {
    id: "name",
    label: text("outline-column-name"),
    width: "minmax(90px, 1.4fr)",
    text: ({ subject }) => ({ text: calledBy(replica, subject), ...(nameOf(replica, subject).trim() === "" ? { tone: "none" } : {}) }),
    edit: ({ subject }) => ({ type: "text", value: nameOf(replica, subject), set: (typed) => void desk.session.edit({ type: "rename", subject, name: typed.trim() }) }),
  };
  const threats: OutlineColumn = { id: "threats", label: text("outline-column-threats"), width: "136px", atLeast: 440 };
  const number: OutlineColumn = { id: "number", label: text("outline-column-number"), width: "36px", atLeast: 400, isNumber: true, text: ({ record }) => ({ text: "number" in record ? String(record.number) : "" }) };
  switch (kind) {
    case "element":
      return [number, name, kindColumn(context), componentColumn(context), insideColumn(context), dataColumn(context), threats];
    case "flow":
      return [number, name, endColumn(context, "from"), endColumn(context, "to"), dataColumn(context), ...factColumns(context, FLOW_FACTS), threats];
    case "boundary":
      return [name, parentColumn(context), ...factColumns(context, BOUNDARY_FACTS), membersColumn(context), threats];
  }
}

const FLOW_FACTS = [
  { fact: "protocol", label: "outline-column-protocol", width: "84px", atLeast: 560 },
  { fact: "encrypted", label: "outline-column-encrypted", width: "88px", atLeast: 480 },
] as const;
const BOUNDARY_FACTS = [
  { fact: "trust_level", label: "outline-column-trust", width: "128px", atLeast: 480 },
  { fact: "boundary_type", label: "outline-column-type", width: "140px", atLeast: 620 },
] as const;

const elementOf = (row: OutlineRow): Element | null => (row.subject.type === "element" ? (row.record as Element) : null);
const flowOf = (row: OutlineRow): Flow | null => (row.subject.type === "flow" ? (row.record as Flow) : null);
const boundaryOf = (row: OutlineRow): Boundary | null => (row.subject.type === "boundary" ? (row.record as Boundary) : null);

const choice = (value: string, options: readonly CellOption[], set: (picked: string) => void): CellEditor => ({ type: "choice", value, options, set });

function kindColumn({ desk }: Context): OutlineColumn {
  return {
    id: "kind",
    label: text("outline-column-kind"),
    width: "112px",
    text: (row) => ({ text: text(KINDS.find(({ kind }) => kind === elementOf(row)?.kind)?.key ?? "outline-kind-process") }),
    edit: (row) => {
      const element = elementOf(row);
      if (element === null) return null;
      const options = KINDS.map(({ kind, key }) => ({ value: kind as string, label: text(key) }));
      return choice(element.kind, options, (kind) => void desk.session.edit({ type: "changeKind", element: element.id, kind: kind as ElementKind }));
    },
  };
}

function componentColumn({ desk }: Context): OutlineColumn {
  const known = desk.start?.components ?? [];
  const called = (id: string): string => known.find((component) => component.id === id)?.name ?? id;
  return {
    id: "component",
    label: text("outline-column-component"),
    width: "minmax(96px, 1fr)",
    atLeast: 700,
    text: (row) => {
      const id = elementOf(row)?.component ?? null;
      return id === null ? { text: "–", tone: "none" } : { text: called(id) };
    },
    edit: (row) => {
      const element = elementOf(row);
      if (element === null) return null;
      const { component } = element;
      const fitting = known.filter(({ kind }) => kind === element.kind).map(({ id, name }) => ({ value: id, label: name }));
      const foreign = component !== null && !fitting.some(({ value }) => value === component) ? [{ value: component, label: called(component) }] : [];
      const options = [{ value: "", label: text("outline-no-component") }, ...foreign, ...fitting];
      return choice(component ?? "", options, (id) => void desk.session.edit({ type: "setComponent", element: element.id, component: id === "" ? null : id }));
    },
  };
}

function insideColumn({ desk, replica }: Context): OutlineColumn {
  return {
    id: "inside",
    label: text("outline-column-inside"),
    width: "minmax(90px, 0.9fr)",
    atLeast: 480,
    text: (row) => {
      const ids = elementOf(row)?.boundaries ?? [];
      return ids.length === 0 ? { text: "–", tone: "none" } : { text: ids.map((id) => calledBy(replica, { type: "boundary", id })).join(", ") };
    },
    edit: (row) => {
      const element = elementOf(row);
      if (element === null) return null;
      const boxes = [...replica.boundaries.values()].filter(({ shape }) => shape === "box");
      const options = [{ value: "", label: text("outline-no-boundary") }, ...boxes.map(({ id }) => ({ value: id as string, label: calledBy(replica, { type: "boundary", id }) }))];
      return choice(element.boundaries[0] ?? "", options, (id) => {
        const [only, ...rest] = putInside(replica, desk.diagram, element.id, id === "" ? null : (id as BoundaryId));
        if (only === undefined) return;
        void desk.session.edit(rest.length === 0 ? only : { type: "several", edits: [only, ...rest] }).then((isDone) => {
          if (isDone) desk.canvas?.reveal(element.id);
        });
      });
    },
  };
}

function dataColumn({ desk, replica }: Context): OutlineColumn {
  return {
    id: "data",
    label: text("outline-column-data"),
    width: "minmax(90px, 1fr)",
    atLeast: 620,
    text: (row) => {
      const names = dataNames(replica, elementOf(row)?.data ?? flowOf(row)?.data ?? []);
      return names === "" ? { text: "–", tone: "none" } : { text: names };
    },
    edit: (row) => {
      const [element, flow] = [elementOf(row), flowOf(row)];
      const names = dataNames(replica, element?.data ?? flow?.data ?? []);
      return {
        type: "text",
        value: names,
        hint: text("outline-data-hint"),
        set: (typed) =>
          void setData(desk, replica, typed, (data): Edit => (flow !== null ? { type: "carry", flow: flow.id, data } : { type: "hold", element: (row.record as Element).id, data })),
      };
    },
  };
}

/** The diagram on which the end of a flow is changed: the one that is shown, else one that shows the flow. */
function diagramOf({ desk, replica }: Context, flow: Flow): DiagramId | null {
  if (desk.diagram !== null && replica.placements.get(desk.diagram)?.has(flow.id) === true) return desk.diagram;
  return desk.diagrams.find(({ id }) => replica.placements.get(id)?.has(flow.id) === true)?.id ?? null;
}

/** What a flow can end at on a diagram. */
export function endsOn(replica: Replica, diagram: DiagramId | null): CellOption[] {
  const placed = diagram === null ? undefined : replica.placements.get(diagram);
  return [...(placed?.values() ?? [])]
    .filter(({ subject }) => subject.type === "element")
    .map(({ subject }) => ({ value: (subject as Subject & { id: string }).id, label: calledBy(replica, subject) }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
}

function endColumn(context: Context, side: Side): OutlineColumn {
  const { desk, replica } = context;
  return {
    id: side,
    label: text(side === "from" ? "outline-column-from" : "outline-column-to"),
    width: "minmax(70px, 1fr)",
    text: (row) => {
      const end = flowOf(row)?.[side];
      return end === undefined ? { text: "" } : { text: endCalled(replica, end), ...(end.type === "loose" ? { tone: "none" } : {}) };
    },
    edit: (row) => {
      const flow = flowOf(row);
      const diagram = flow === null ? null : diagramOf(context, flow);
      if (flow === null || diagram === null) return null;
      const ends = endsOn(replica, diagram);
      const current = keyOfEnd(flow[side]) ?? "";
      const options = ends.some(({ value }) => value === current) ? ends : [{ value: current, label: endCalled(replica, flow[side]) }, ...ends];
      return choice(current, options, (picked) => {
        const subject = subjectOf(picked);
        const end = subject === null ? null : endAt(subject);
        if (end !== null) void desk.session.edit({ type: "reconnect", flow: flow.id, side, diagram, end, at: null });
      });
    },
  };
}

function factColumns({ desk, replica }: Context, wanted: readonly { fact: string; label: Parameters<typeof text>[0] & `outline-column-${string}`; width: string; atLeast: number }[]): OutlineColumn[] {
  return wanted.flatMap(({ fact, label, width, atLeast }): OutlineColumn[] => {
    const summary: FactSummary | undefined = desk.start?.facts.find(({ id }) => id === fact);
    if (summary === undefined) return [];
    return [
      {
        id: fact,
        label: text(label),
        width,
        atLeast,
        text: ({ subject }) => factText(replica, subject, summary),
        edit: ({ subject }) => factEditor(desk, replica, subject, summary),
      },
    ];
  });
}

function parentColumn({ desk, replica }: Context): OutlineColumn {
  return {
    id: "parent",
    label: text("outline-column-inside"),
    width: "minmax(96px, 1fr)",
    text: (row) => {
      const parent = boundaryOf(row)?.parent ?? null;
      return parent === null ? { text: "–", tone: "none" } : { text: calledBy(replica, { type: "boundary", id: parent }) };
    },
    edit: (row) => {
      const boundary = boundaryOf(row);
      if (boundary === null) return null;
      const options = [{ value: "", label: text("outline-no-boundary") }, ...possibleParents(replica, boundary.id).map(({ id }) => ({ value: id as string, label: calledBy(replica, { type: "boundary", id }) }))];
      return choice(boundary.parent ?? "", options, (id) => void desk.session.edit({ type: "setMembership", subject: row.subject, boundaries: id === "" ? [] : [id as BoundaryId] }));
    },
  };
}

function membersColumn({ replica }: Context): OutlineColumn {
  return {
    id: "members",
    label: text("outline-column-members"),
    width: "84px",
    atLeast: 560,
    isNumber: true,
    text: (row) => ({ text: String([...replica.elements.values()].filter(({ boundaries }) => boundaries.some((id) => id === row.key)).length) }),
  };
}
