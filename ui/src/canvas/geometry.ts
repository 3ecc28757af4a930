import type { Point as QuarterPoint, Rect as QuarterRect } from "../generated/core";

/** A point in pixels of the diagram, or of the screen where that is said. */
export interface Pt {
  readonly x: number;
  readonly y: number;
}

/** A box in pixels: top-left corner and size. */
export interface Box extends Pt {
  readonly w: number;
  readonly h: number;
}

/** Quarter pixels of a record to pixels. */
export const px = (quarters: number): number => quarters / 4;
/** Pixels to the nearest quarter pixel of a record. */
export const quarters = (pixels: number): number => Math.round(pixels * 4);

export const pointOf = (point: QuarterPoint): Pt => ({ x: px(point.x), y: px(point.y) });
export const boxOf = (rect: QuarterRect): Box => ({ x: px(rect.x), y: px(rect.y), w: px(rect.w), h: px(rect.h) });
export const quarterPoint = (point: Pt): QuarterPoint => ({ x: quarters(point.x), y: quarters(point.y) });
export const quarterRect = (box: Box): QuarterRect => ({
  x: quarters(box.x),
  y: quarters(box.y),
  w: quarters(box.w),
  h: quarters(box.h),
});

export const centre = (box: Box): Pt => ({ x: box.x + box.w / 2, y: box.y + box.h / 2 });
export const moved = (point: Pt, dx: number, dy: number): Pt => ({ x: point.x + dx, y: point.y + dy });
export const distance = (a: Pt, b: Pt): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Whether the point lies in the box grown by the margin. */
export function inside(box: Box, point: Pt, margin = 0): boolean {
  return (
    point.x >= box.x - margin &&
    point.x <= box.x + box.w + margin &&
    point.y >= box.y - margin &&
    point.y <= box.y + box.h + margin
  );
}

/** Whether the inner box lies wholly in the outer one. */
export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.w <= outer.x + outer.w &&
    inner.y + inner.h <= outer.y + outer.h
  );
}

/** The smallest box around both corners, whichever way they lie. */
export function boxBetween(a: Pt, b: Pt): Box {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y) };
}

/** The smallest box around all; `null` for none. */
export function union(boxes: Iterable<Box>): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.w);
    bottom = Math.max(bottom, box.y + box.h);
  }
  return left > right ? null : { x: left, y: top, w: right - left, h: bottom - top };
}

/** The box around points; `null` for none. */
export function around(points: readonly Pt[]): Box | null {
  return union(points.map(({ x, y }) => ({ x, y, w: 0, h: 0 })));
}

/** How far a point is from a segment. */
export function toSegment(point: Pt, a: Pt, b: Pt): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length));
  return distance(point, { x: a.x + t * dx, y: a.y + t * dy });
}

/** How far a point is from a polyline, and after which of its points the nearest segment begins. */
export function toPolyline(point: Pt, points: readonly Pt[]): { distance: number; segment: number } {
  let best = { distance: Infinity, segment: 0 };
  for (let index = 0; index + 1 < points.length; index += 1) {
    const [a, b] = [points[index], points[index + 1]];
    if (a === undefined || b === undefined) continue;
    const far = toSegment(point, a, b);
    if (far < best.distance) best = { distance: far, segment: index };
  }
  return best;
}

/** The point half-way along a polyline. */
export function middle(points: readonly Pt[]): Pt {
  const lengths = points.slice(1).map((point, index) => distance(point, points[index] ?? point));
  let rest = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [index, length] of lengths.entries()) {
    const [a, b] = [points[index], points[index + 1]];
    if (a !== undefined && b !== undefined && rest <= length && length > 0) {
      return { x: a.x + ((b.x - a.x) * rest) / length, y: a.y + ((b.y - a.y) * rest) / length };
    }
    rest -= length;
  }
  return points[0] ?? { x: 0, y: 0 };
}

/** Where the line from the centre of a box towards a point leaves the box. */
export function edgeTowards(box: Box, target: Pt): Pt {
  const from = centre(box);
  const [dx, dy] = [target.x - from.x, target.y - from.y];
  if (dx === 0 && dy === 0) return from;
  const scale = Math.min(dx === 0 ? Infinity : box.w / 2 / Math.abs(dx), dy === 0 ? Infinity : box.h / 2 / Math.abs(dy));
  return { x: from.x + dx * Math.min(1, scale), y: from.y + dy * Math.min(1, scale) };
}
