import { describe, expect, test } from "vitest";

import { delta, detailAt, dotDistance, fitted, isWornOut, OVERSCAN, panned, toDiagram, toScreen, type View, zoomed, ZOOM } from "./view";

const SIZE = { w: 800, h: 600 };
const VIEWS: readonly View[] = [
  { x: 0, y: 0, z: 1 },
  { x: -120, y: 45, z: 0.42 },
  { x: 900, y: -300, z: 2.5 },
];

describe("the view", () => {
  test.each(VIEWS)("goes to the screen and back (%o)", (view) => {
    const point = { x: 12.5, y: -7 };
    const back = toDiagram(view, toScreen(view, point));
    expect(back.x).toBeCloseTo(point.x, 9);
    expect(back.y).toBeCloseTo(point.y, 9);
  });

  test.each(VIEWS)("keeps what is under the pointer when it zooms (%o)", (view) => {
    const at = { x: 333, y: 222 };
    const under = toDiagram(view, at);
    const after = toScreen(zoomed(view, at, 1.7), under);
    expect(after.x).toBeCloseTo(at.x, 6);
    expect(after.y).toBeCloseTo(at.y, 6);
  });

  test("does not zoom beyond its limits", () => {
    expect(zoomed(VIEWS[0] as View, { x: 0, y: 0 }, 1e6).z).toBe(ZOOM.max);
    expect(zoomed(VIEWS[0] as View, { x: 0, y: 0 }, 1e-6).z).toBe(ZOOM.min);
  });

  test.each(VIEWS)("shows the same through the outer box as painted anew (%o)", (view) => {
    for (const baked of VIEWS) {
      const d = delta(baked, view);
      const point = { x: 40, y: 70 };
      const painted = toScreen(baked, point);
      // Where the painted point lies in the outer box, moved by the outer box's transform, less its place on the canvas.
      const seen = { x: (painted.x + OVERSCAN) * d.z + d.x - OVERSCAN, y: (painted.y + OVERSCAN) * d.z + d.y - OVERSCAN };
      expect(seen.x).toBeCloseTo(toScreen(view, point).x, 6);
      expect(seen.y).toBeCloseTo(toScreen(view, point).y, 6);
    }
  });

  test("is worn out once an edge comes into sight or it is stretched too far", () => {
    const baked = { x: 0, y: 0, z: 1 };
    expect(isWornOut(baked, panned(baked, OVERSCAN, 0), SIZE)).toBe(false);
    expect(isWornOut(baked, panned(baked, OVERSCAN + 1, 0), SIZE)).toBe(true);
    expect(isWornOut(baked, panned(baked, 0, -OVERSCAN - 1), SIZE)).toBe(true);
    expect(isWornOut(baked, zoomed(baked, { x: 400, y: 300 }, 2.8), SIZE)).toBe(true);
    expect(isWornOut(baked, zoomed(baked, { x: 400, y: 300 }, 0.8), SIZE)).toBe(false);
    expect(isWornOut(baked, zoomed(baked, { x: 400, y: 300 }, 0.39), SIZE)).toBe(true);
  });

  test("fits a box into the middle without enlarging it", () => {
    const view = fitted({ x: 100, y: 100, w: 200, h: 100 }, SIZE);
    expect(view.z).toBe(1);
    expect(toScreen(view, { x: 200, y: 150 })).toEqual({ x: 400, y: 320 });
    expect(fitted({ x: 0, y: 0, w: 7200, h: 10 }, SIZE).z).toBeCloseTo(0.1, 9);
  });

  test("dots never run together nor apart", () => {
    for (const z of [0.02, 0.1, 0.5, 1, 2.5]) {
      expect(dotDistance(z)).toBeGreaterThanOrEqual(11);
      expect(dotDistance(z)).toBeLessThanOrEqual(44);
    }
  });

  test("draws less the smaller it is", () => {
    expect([1, 0.5, 0.49, 0.3, 0.29].map((z) => detailAt(z, 1000))).toEqual(["full", "full", "shapes", "shapes", "merged"]);
    expect([0.3, 0.24, 0.14].map((z) => detailAt(z, 20))).toEqual(["full", "shapes", "merged"]);
  });
});
