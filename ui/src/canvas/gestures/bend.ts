import { distance, pointOf, type Pt, quarterPoint, toPolyline } from "../geometry";
import type { Thing } from "../scene";
import { snapped } from "../snap";
import { type Gesture, hasLeft, type Pointer, type Stage } from "../stage";

/** Drags a bend of a flow or a point of a line boundary; `isNew` puts one there first. */
export function bend(stage: Stage, start: Pointer, thing: Thing, index: number, isNew: "new" | "old"): Gesture {
  const before = thing.placement.points.map(pointOf);
  let points = before;
  let isDrag = false;
  return {
    move(pointer) {
      isDrag ||= hasLeft(start, pointer);
      if (!isDrag) return;
      points = before.toSpliced(index, isNew === "new" ? 0 : 1, snapped(pointer.at, pointer.alt));
      stage.sign([{ type: "line", name: "flow", points: throughEnds(stage, thing, points) }]);
    },
    up() {
      stage.sign([]);
      if (isDrag) setBends(stage, thing, points);
    },
    cancel() {
      stage.sign([]);
    },
  };
}

/** Adds a bend at the point, where the course comes nearest. */
export function addBend(stage: Stage, thing: Thing, at: Pt): void {
  const points = thing.placement.points.map(pointOf);
  setBends(stage, thing, points.toSpliced(placeOfBend(stage, thing, at), 0, snapped(at, false)));
}

/** Takes a bend away. A line boundary keeps two points. */
export function removeBend(stage: Stage, thing: Thing, index: number): void {
  const points = thing.placement.points.map(pointOf).toSpliced(index, 1);
  if (thing.kind === "line" && points.length < 2) return;
  setBends(stage, thing, points);
}

/** Before which of the stored bends a new one at the point belongs. */
export function placeOfBend(stage: Stage, thing: Thing, at: Pt): number {
  const points = thing.placement.points.map(pointOf);
  const { segment } = toPolyline(at, throughEnds(stage, thing, points));
  return thing.kind === "line" ? segment + 1 : segment;
}

/** Stored bends between the drawn ends; a line boundary's points are all its own. */
function throughEnds(stage: Stage, thing: Thing, points: readonly Pt[]): Pt[] {
  if (thing.kind === "line") return [...points];
  const course = stage.scene.course(thing.key);
  const [first, last] = [course[0], course.at(-1)];
  if (first === undefined || last === undefined || distance(first, last) === 0) return [...points];
  return [first, ...points, last];
}

function setBends(stage: Stage, thing: Thing, points: readonly Pt[]): void {
  if (stage.scene.diagram === null) return;
  const edit = { type: "bend", diagram: stage.scene.diagram, subject: thing.subject, points: points.map(quarterPoint) } as const;
  void stage.edit(edit);
}
