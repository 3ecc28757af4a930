import type {
  Answer,
  BoundaryId,
  DiagramId,
  Diff,
  Element,
  ElementId,
  ElementKind,
  Flow,
  FlowId,
  ModelId,
  Placement,
  Record,
  Rect,
  Snapshot,
  Subject,
} from "../generated/core";

/** Records for unit tests: a customer, a web application and a boundary around it. Used by tests only. */
export const MODEL = "m0000000000000000" as ModelId;
export const DIAGRAM = "g0000000000000000" as DiagramId;

export const elementId = (name: string): ElementId => `e${name.padEnd(16, "0")}` as ElementId;
export const flowId = (name: string): FlowId => `f${name.padEnd(16, "0")}` as FlowId;
export const boundaryId = (name: string): BoundaryId => `b${name.padEnd(16, "0")}` as BoundaryId;

export function element(name: string, kind: ElementKind = "process"): Element {
  return {
    id: elementId(name),
    number: 1,
    kind,
    name,
    description: "",
    component: null,
    owner: "",
    scope: { type: "in" },
    boundaries: [],
    data: [],
    child: null,
    facts: {},
    order: "V000000",
  };
}

export function flow(name: string, from: string, to: string): Flow {
  return {
    id: flowId(name),
    number: 1,
    name,
    description: "",
    from: { type: "element", id: elementId(from) },
    to: { type: "element", id: elementId(to) },
    direction: "oneWay",
    data: [],
    owner: "",
    scope: { type: "in" },
    facts: {},
    order: "V000000",
  };
}

/** A placement; the box is in pixels. */
export function placed(subject: Subject, x = 0, y = 0, w = 0, h = 0): Placement {
  const at: Rect = { x: x * 4, y: y * 4, w: w * 4, h: h * 4 };
  return { diagram: DIAGRAM, subject, at, points: [], from: null, to: null, label: null };
}

export function snapshot(records: Record[]): Snapshot {
  return {
    model: MODEL,
    revision: 0,
    records,
    drawing: { diagram: DIAGRAM, fragments: [], bounds: { x: 0, y: 0, w: 0, h: 0 } },
    tier: "thirty",
    suggestions: [],
    questions: [],
    more: { thirty: 0, full: 0 },
    history: { undo: null, redo: null, saved: "", ahead: false },
    notes: [],
    notesAreNew: false,
    file: null,
  };
}

const nobody = { critical: 0, high: 0, medium: 0, low: 0, none: 0 };

export function answer(revision: number, diff: Partial<Diff>): Answer {
  return {
    model: MODEL,
    revision,
    diff: { added: [], updated: [], removed: [], ...diff },
    fragments: [],
    outcomes: { appeared: [], changed: [], vanished: [], gained: 0, lost: 0, questions: [], more: { thirty: 0, full: 0 } },
    told: { gone: nobody, new: nobody, keys: [] },
    history: { undo: "add", redo: null, saved: "2026-01-01T00:00:00Z", ahead: false },
  };
}
