import type { DataId, Edit, ElementKind } from "../../generated/core";
import { freePlace } from "../../canvas/freePlace";
import { type Box, boxOf, quarterRect } from "../../canvas/geometry";
import type { Kind } from "../../canvas/kinds";
import { endAt, subjectOf } from "../../replica/subject";
import type { Replica } from "../../replica/replica";
import type { WindowDesk } from "../desk.svelte";
import { namesIn } from "../outlineRows";

/** Where a new thing stands: near what is drawn already, at its usual size. */
function placeOf(desk: WindowDesk, replica: Replica, kind: Kind): Box {
  const placed = desk.diagram === null ? undefined : replica.placements.get(desk.diagram);
  const boxes = [...(placed?.values() ?? [])].filter(({ subject }) => subject.type !== "flow").map(({ at }) => boxOf(at));
  const [first] = boxes;
  if (first === undefined) return freePlace(kind, { x: 240, y: 200 }, []);
  const right = Math.max(...boxes.map(({ x, w }) => x + w));
  const top = Math.min(...boxes.map(({ y }) => y));
  return freePlace(kind, { x: right + 160, y: top + 120 }, boxes);
}

/** Adds an element to the diagram that is shown. Gives its key; null where it was refused. */
export async function addElement(desk: WindowDesk, replica: Replica, kind: ElementKind, name: string): Promise<string | null> {
  if (desk.diagram === null) return null;
  const id = await desk.session.ids.next("e");
  const at = quarterRect(placeOf(desk, replica, kind));
  return (await desk.session.edit({ type: "addElement", id, kind, name, component: null, diagram: desk.diagram, at })) ? id : null;
}

/** Adds a boundary to the diagram that is shown. */
export async function addBoundary(desk: WindowDesk, replica: Replica, name: string): Promise<string | null> {
  if (desk.diagram === null) return null;
  const id = await desk.session.ids.next("b");
  const at = quarterRect(placeOf(desk, replica, "boundary"));
  return (await desk.session.edit({ type: "addBoundary", id, name, diagram: desk.diagram, at })) ? id : null;
}

/** Adds a flow between two things of the diagram that is shown. */
export async function addFlow(desk: WindowDesk, from: string, to: string, name: string): Promise<string | null> {
  const ends = [from, to].map(subjectOf).map((subject) => (subject === null ? null : endAt(subject)));
  const [begin, end] = ends;
  if (desk.diagram === null || begin === null || begin === undefined || end === null || end === undefined) return null;
  const id = await desk.session.ids.next("f");
  return (await desk.session.edit({ type: "connect", id, name, diagram: desk.diagram, from: begin, to: end, fromAt: null, toAt: null })) ? id : null;
}

/** Adds a datum to the catalogue. */
export async function addDatum(desk: WindowDesk, name: string): Promise<string | null> {
  const id = await desk.session.ids.next("d");
  return (await desk.session.edit({ type: "addData", id, name })) ? id : null;
}

/** Says which data something holds or carries, by their names; names that the catalogue lacks are added to it, in one step. */
export async function setData(desk: WindowDesk, replica: Replica, line: string, use: (data: DataId[]) => Edit): Promise<void> {
  const added: Edit[] = [];
  const ids: DataId[] = [];
  for (const name of namesIn(line)) {
    const known = [...replica.data.values()].find((data) => data.name.trim().toLowerCase() === name.toLowerCase());
    const id = known?.id ?? (await desk.session.ids.next("d"));
    if (known === undefined) added.push({ type: "addData", id, name });
    ids.push(id);
  }
  const edit = use(ids);
  await desk.session.edit(added.length === 0 ? edit : { type: "several", edits: [...added, edit] });
}
