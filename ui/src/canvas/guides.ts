import type { Box, Pt } from "./geometry";

/** How near two lines must be to pull, in screen pixels. */
const PULL = 5;

/** The three lines of a box along one axis: both edges and the middle. */
const lines = (start: number, length: number): readonly number[] => [start, start + length / 2, start + length];

/**
 * Pulls a moved box onto the edges and middles of others, where one is nearer than the grid's own line.
 *
 * @param box where the box stands before the movement
 * @param grid the movement onto the grid
 * @param free the movement of the pointer
 * @returns the movement to make, and the guides to show, in pixels of the diagram
 */
export function guidesFor(
  box: Box,
  grid: Pt,
  free: Pt,
  others: readonly { readonly box: Box }[],
  z: number,
  suspended: boolean,
): { by: Pt; lines: Pt[][] } {
  if (suspended) return { by: grid, lines: [] };
  const pull = PULL / z;
  const x = nearest(lines(box.x + free.x, box.w), others.map((other) => lines(other.box.x, other.box.w)), pull);
  const y = nearest(lines(box.y + free.y, box.h), others.map((other) => lines(other.box.y, other.box.h)), pull);
  const by = { x: x === null ? grid.x : free.x + x.off, y: y === null ? grid.y : free.y + y.off };
  const found: Pt[][] = [];
  const reach = (index: number): Box => others[index]?.box ?? box;
  if (x !== null) {
    const other = reach(x.other);
    const [top, bottom] = [Math.min(other.y, box.y + by.y), Math.max(other.y + other.h, box.y + by.y + box.h)];
    found.push([{ x: x.line, y: top - 8 }, { x: x.line, y: bottom + 8 }]);
  }
  if (y !== null) {
    const other = reach(y.other);
    const [left, right] = [Math.min(other.x, box.x + by.x), Math.max(other.x + other.w, box.x + by.x + box.w)];
    found.push([{ x: left - 8, y: y.line }, { x: right + 8, y: y.line }]);
  }
  return { by, lines: found };
}

/** The smallest step that lays one of my lines on the same line of another. */
function nearest(
  mine: readonly number[],
  theirs: readonly (readonly number[])[],
  pull: number,
): { off: number; line: number; other: number } | null {
  let best: { off: number; line: number; other: number } | null = null;
  for (const [other, list] of theirs.entries()) {
    for (const [index, line] of list.entries()) {
      const off = line - (mine[index] ?? line);
      if (Math.abs(off) <= pull && (best === null || Math.abs(off) < Math.abs(best.off))) best = { off, line, other };
    }
  }
  return best;
}
