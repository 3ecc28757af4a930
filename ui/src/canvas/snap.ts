import type { Pt } from "./geometry";

/** The grid, in pixels of the diagram. */
export const GRID = 8;

/** The nearest line of the grid. */
export const onGrid = (value: number): number => Math.round(value / GRID) * GRID;

/** The point on the grid, unless snapping is suspended. */
export function snapped(point: Pt, suspended: boolean): Pt {
  return suspended ? point : { x: onGrid(point.x), y: onGrid(point.y) };
}

/** The movement that brings a corner onto the grid. */
export function snappedBy(corner: Pt, dx: number, dy: number, suspended: boolean): Pt {
  if (suspended) return { x: dx, y: dy };
  return { x: onGrid(corner.x + dx) - corner.x, y: onGrid(corner.y + dy) - corner.y };
}
