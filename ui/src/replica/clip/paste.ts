import type { DataId, DiagramId, Edit, End, Facts, Point, Rect, Subject } from "../../generated/core";
import type { IdPool } from "../idPool";
import type { Replica } from "../replica";
import { keyOf, keyOfEnd } from "../subject";
import type { Clip, Placed } from "./clip";

/** What a paste comes to: one edit, and the keys of what it adds. */
export interface Paste {
  readonly edit: Edit;
  readonly keys: readonly string[];
}

/** Where the parts of a clip go: by how much they move, in quarter pixels, onto which diagram. */
export interface Target {
  readonly diagram: DiagramId;
  readonly dx: number;
  readonly dy: number;
}

/** Puts a clip onto a diagram of a model as new things, with their facts; decisions and comments stay where they were. */
export async function pasted(clip: Clip, replica: Replica, target: Target, ids: Pick<IdPool, "next">): Promise<Paste> {
  const edits: Edit[] = [];
  const become = new Map<string, Subject>();
  const data = await dataIn(clip, replica, ids, edits);
  const { diagram } = target;
  const at = ({ x, y, w, h }: Rect): Rect => ({ x: x + target.dx, y: y + target.dy, w, h });
  const point = ({ x, y }: Point): Point => ({ x: x + target.dx, y: y + target.dy });

  for (const { record, place } of clip.boundaries) {
    const id = await ids.next("b");
    const subject = known(become, record.id, { type: "boundary", id });
    if (record.shape === "line") edits.push({ type: "addBoundaryLine", id, name: record.name, diagram, points: place.points.map(point) });
    else edits.push({ type: "addBoundary", id, name: record.name, diagram, at: at(place.at) });
    edits.push(...described(subject, record), ...facts(subject, record.facts), ...label(place, subject, target));
  }
  for (const { record, place } of clip.elements) {
    const id = await ids.next("e");
    const subject = known(become, record.id, { type: "element", id });
    edits.push({ type: "addElement", id, kind: record.kind, name: record.name, component: record.component, diagram, at: at(place.at) });
    edits.push(...described(subject, record), ...owned(subject, record), ...facts(subject, record.facts));
    const held = record.data.flatMap((one) => data.get(one) ?? []);
    if (held.length > 0) edits.push({ type: "hold", element: id, data: held });
  }
  for (const { record, place } of clip.notes) {
    const id = await ids.next("n");
    known(become, record.id, { type: "note", id });
    edits.push({ type: "addNote", id, text: record.text, diagram, at: at(place.at) });
  }
  for (const { record, place } of clip.flows) {
    const id = await ids.next("f");
    const subject = known(become, record.id, { type: "flow", id });
    const [from, to] = [endOf(record.from, become), endOf(record.to, become)];
    const fromAt = place.from === null ? null : point(place.from);
    const toAt = place.to === null ? null : point(place.to);
    edits.push({ type: "connect", id, name: record.name, diagram, from, to, fromAt, toAt });
    if (record.direction !== "oneWay") edits.push({ type: "setDirection", flow: id, direction: record.direction });
    if (place.points.length > 0) edits.push({ type: "bend", diagram, subject, points: place.points.map(point) });
    const carried = record.data.flatMap((one) => data.get(one) ?? []);
    if (carried.length > 0) edits.push({ type: "carry", flow: id, data: carried });
    edits.push(...described(subject, record), ...owned(subject, record), ...facts(subject, record.facts), ...label(place, subject, target));
  }
  return { edit: { type: "several", edits }, keys: [...become.values()].map(keyOf) };
}

/** The box around what a clip holds, in quarter pixels; `null` for a clip of flows alone. */
export function boundsOf({ boundaries, elements, notes }: Clip): Rect | null {
  const boxes = [...boundaries, ...elements, ...notes].map(({ place }: Placed<unknown>) => place.at);
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return { x, y, w: Math.max(...boxes.map((box) => box.x + box.w)) - x, h: Math.max(...boxes.map((box) => box.y + box.h)) - y };
}

/** The data that a clip names, in the model that it is put into: of another model, what has the same name there. */
async function dataIn(clip: Clip, replica: Replica, ids: Pick<IdPool, "next">, edits: Edit[]): Promise<Map<string, DataId>> {
  const found = new Map<string, DataId>();
  const byName = new Map([...replica.data.values()].map(({ name, id }) => [name, id]));
  for (const record of clip.data) {
    const same = clip.model === replica.model ? replica.data.get(record.id)?.id : byName.get(record.name);
    if (same !== undefined) {
      found.set(record.id, same);
      continue;
    }
    const id = await ids.next("d");
    edits.push({ type: "addData", id, name: record.name }, ...facts({ type: "data", id }, record.facts));
    found.set(record.id, id);
  }
  return found;
}

function known<S extends Subject>(become: Map<string, Subject>, old: string, subject: S): S {
  become.set(old, subject);
  return subject;
}

function endOf(end: End, become: ReadonlyMap<string, Subject>): End {
  const subject = become.get(keyOfEnd(end) ?? "");
  return subject?.type === "element" || subject?.type === "boundary" || subject?.type === "note" ? subject : { type: "loose" };
}

const described = (subject: Subject, { description }: { readonly description: string }): Edit[] =>
  description === "" ? [] : [{ type: "describe", subject, text: description }];

const owned = (subject: Subject, { owner, scope }: { readonly owner: string; readonly scope: { readonly type: "in" } | { readonly type: "out"; readonly reason: string } }): Edit[] => [
  ...(owner === "" ? [] : [{ type: "setOwner", subject, owner } as const]),
  ...(scope.type === "in" ? [] : [{ type: "setScope", subject, scope } as const]),
];

const facts = (subject: Subject, stated: Facts): Edit[] =>
  Object.entries(stated).flatMap(([fact, all]) => (all ?? []).map(({ value, from }): Edit => ({ type: "setFact", subject, fact, value, from })));

const label = (place: { readonly label: Point | null }, subject: Subject, { diagram, dx, dy }: Target): Edit[] =>
  place.label === null ? [] : [{ type: "moveLabel", diagram, subject, at: { x: place.label.x + dx, y: place.label.y + dy } }];
