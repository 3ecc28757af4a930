import { type Box, type Pt } from "./geometry";
import { usualBox } from "./gestures/place";
import type { Kind } from "./kinds";

/** The room that a new thing keeps to its neighbours, in pixels: a flow and its name fit between. */
export const GAP = 96;

/** How far apart the places are that are tried, in pixels. */
const STEP = 32;

/** How many rings of places around the wish are tried. */
const RINGS = 40;

/** The box of a new thing as near to a point as its room to all that stands there allows. */
export function freePlace(kind: Kind, wish: Pt, taken: readonly Box[]): Box {
  for (let ring = 0; ring <= RINGS; ring += 1) {
    for (const middle of around(wish, ring)) {
      const box = usualBox(kind, middle, false);
      if (!taken.some((other) => isNear(box, other))) return box;
    }
  }
  return usualBox(kind, wish, false);
}

/** The places of a square ring, the nearest to its middle first. */
function around(wish: Pt, ring: number): Pt[] {
  if (ring === 0) return [wish];
  const places: Pt[] = [];
  for (let at = -ring; at <= ring; at += 1) {
    for (const [x, y] of [[ring, at], [-ring, at], [at, ring], [at, -ring]] as const) places.push({ x: wish.x + x * STEP, y: wish.y + y * STEP });
  }
  const far = (place: Pt): number => Math.hypot(place.x - wish.x, place.y - wish.y);
  return places.sort((a, b) => far(a) - far(b));
}

const isNear = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w + GAP && b.x < a.x + a.w + GAP && a.y < b.y + b.h + GAP && b.y < a.y + a.h + GAP;
