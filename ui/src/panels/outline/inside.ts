import type { BoundaryId, DiagramId, Edit, ElementId, Subject } from "../../generated/core";
import { type Box, boxOf, contains, quarterRect, quarters } from "../../canvas/geometry";
import { GRID, onGrid } from "../../canvas/snap";
import type { Replica } from "../../replica/replica";

/** The room kept to the edges of a boundary and to what else stands in it, in pixels; above, its name stands. */
const EDGE = 24;
const NAME = 40;
const GAP = 40;

/**
 * The edits that put an element into a boundary, or into none, and bring it to stand there on a diagram that shows both:
 * what is drawn says what is meant. Where the boundary has no room left it grows.
 */
export function putInside(replica: Replica, diagram: DiagramId | null, element: ElementId, boundary: BoundaryId | null): Edit[] {
  const subject: Subject = { type: "element", id: element };
  const member: Edit = { type: "setMembership", subject, boundaries: boundary === null ? [] : [boundary] };
  const placed = diagram === null ? undefined : replica.placements.get(diagram);
  const [box, around] = [placed?.get(element), boundary === null ? undefined : placed?.get(boundary)];
  if (diagram === null || box === undefined || around === undefined || boundary === null) return [member];
  const own = boxOf(box.at);
  const room = boxOf(around.at);
  if (contains(room, own)) return [member];
  const others = [...(placed?.values() ?? [])]
    .filter(({ subject: { type }, subject: other }) => (type === "element" || type === "note") && other.type !== "model" && other.id !== element)
    .map(({ at }) => boxOf(at));
  const at = freeIn(room, own, others);
  if (at !== null) return [moveTo(diagram, subject, own, at), member];
  const below = { x: onGrid(room.x + EDGE), y: onGrid(room.y + room.h + GAP / 2) };
  const grown: Box = { ...room, w: Math.max(room.w, own.w + 2 * EDGE), h: below.y + own.h + EDGE - room.y };
  const grow: Edit = { type: "resize", diagram, subject: { type: "boundary", id: boundary }, at: quarterRect(grown) };
  return [grow, moveTo(diagram, subject, own, below), member];
}

function moveTo(diagram: DiagramId, subject: Subject, from: Box, to: { x: number; y: number }): Edit {
  return { type: "move", diagram, subjects: [subject], dx: quarters(to.x - from.x), dy: quarters(to.y - from.y) };
}

/** The first free place in a room for a box, row by row; null where there is none. */
function freeIn(room: Box, box: Box, others: readonly Box[]): { x: number; y: number } | null {
  const near = (x: number, y: number): boolean =>
    others.some((other) => x < other.x + other.w + GAP && other.x < x + box.w + GAP && y < other.y + other.h + GAP && other.y < y + box.h + GAP);
  for (let y = onGrid(room.y + NAME); y + box.h <= room.y + room.h - EDGE; y += GRID) {
    for (let x = onGrid(room.x + EDGE); x + box.w <= room.x + room.w - EDGE; x += GRID) if (!near(x, y)) return { x, y };
  }
  return null;
}
