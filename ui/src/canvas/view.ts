import type { Box, Pt } from "./geometry";

/** What part of the diagram is seen: screen = diagram × z + (x, y). */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** The size of the canvas on the screen. */
export interface Size {
  readonly w: number;
  readonly h: number;
}

/** How much of the drawing is painted beyond each edge of the canvas, in screen pixels. */
export const OVERSCAN = 300;
/** How much of an edge may stay blank during a zoom, in screen pixels. */
export const TOLERANCE = 250;
/** The smallest and the largest zoom. */
export const ZOOM = { min: 0.02, max: 8 } as const;
/** Between which ratios a painted drawing is scaled rather than painted anew. */
export const STRETCH = { min: 0.4, max: 2.7 } as const;

export const toScreen = (view: View, point: Pt): Pt => ({ x: point.x * view.z + view.x, y: point.y * view.z + view.y });
export const toDiagram = (view: View, point: Pt): Pt => ({
  x: (point.x - view.x) / view.z,
  y: (point.y - view.y) / view.z,
});

/** The view moved by screen pixels. */
export const panned = (view: View, dx: number, dy: number): View => ({ ...view, x: view.x + dx, y: view.y + dy });

/** The view zoomed by a factor so that what lies under the screen point stays under it. */
export function zoomed(view: View, at: Pt, factor: number): View {
  const z = Math.min(ZOOM.max, Math.max(ZOOM.min, view.z * factor));
  const k = z / view.z;
  return { x: at.x - (at.x - view.x) * k, y: at.y - (at.y - view.y) * k, z };
}

/** How much of the top of the canvas lies under the tools, in screen pixels. */
const TOOLS = 40;

/** A view to come back to; `whole` is how large the canvas was, if all of the diagram was shown on purpose. */
export interface Sight {
  readonly view: View;
  readonly whole: Size | null;
}

/** The view that shows the box in the middle below the tools, not larger than life unless `max` allows it, nor smaller than `min`. */
export function fitted(box: Box, size: Size, margin = Math.min(40, size.w / 12, size.h / 12), max = 1, min: number = ZOOM.min): View {
  const room = { w: Math.max(1, size.w - 2 * margin), h: Math.max(1, size.h - TOOLS - 2 * margin) };
  const z = Math.min(max, Math.max(min, Math.min(room.w / Math.max(1, box.w), room.h / Math.max(1, box.h))));
  return { x: size.w / 2 - (box.x + box.w / 2) * z, y: (size.h + TOOLS) / 2 - (box.y + box.h / 2) * z, z };
}

/** The distance of the dots on the screen: those of the grid, thinned out where they would run together. */
export function dotDistance(z: number): number {
  let distance = 16 * z;
  while (distance < 11) distance *= 4;
  return distance;
}

/** The transform of the outer box that shows `view` while the drawing is painted for `baked`. */
export function delta(baked: View, view: View): View {
  const k = view.z / baked.z;
  return { x: view.x + OVERSCAN - k * (baked.x + OVERSCAN), y: view.y + OVERSCAN - k * (baked.y + OVERSCAN), z: k };
}

/** Whether the painted drawing no longer serves the view: it is stretched too far, or an edge came into sight. */
export function isWornOut(baked: View, view: View, size: Size): boolean {
  const d = delta(baked, view);
  if (d.z < STRETCH.min || d.z > STRETCH.max) return true;
  const slack = d.z === 1 ? 0 : TOLERANCE;
  const [left, top] = [d.x - OVERSCAN, d.y - OVERSCAN];
  const right = left + d.z * (size.w + 2 * OVERSCAN);
  const bottom = top + d.z * (size.h + 2 * OVERSCAN);
  return left > slack || top > slack || right < size.w - slack || bottom < size.h - slack;
}

/** How much is drawn at a zoom: everything, shapes without labels, or merged shapes. */
export type Detail = "full" | "shapes" | "merged";

/** Up to how many things everything is drawn at almost any zoom: painting them costs little. */
const FEW = 150;

/** How much is drawn of so many things at a zoom. */
export function detailAt(z: number, things: number): Detail {
  const scale = things <= FEW ? 0.5 : 1;
  return z < 0.3 * scale ? "merged" : z < 0.5 * scale ? "shapes" : "full";
}
