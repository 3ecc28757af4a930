import { describe, expect, test } from "vitest";

import { freePlace, GAP } from "./freePlace";
import type { Box } from "./geometry";

/** The room between two boxes along the axis on which they are further apart. */
const room = (a: Box, b: Box): number =>
  Math.max(a.x - (b.x + b.w), b.x - (a.x + a.w), a.y - (b.y + b.h), b.y - (a.y + a.h));

describe("a free place", () => {
  test("is the wish where nothing stands", () => {
    expect(freePlace("process", { x: 400, y: 300 }, [])).toEqual({ x: 352, y: 256, w: 96, h: 96 });
  });

  test("keeps a full gap to all neighbours, and stays near", () => {
    const taken: Box[] = [];
    for (let placed = 0; placed < 12; placed += 1) {
      const box = freePlace("store", { x: 400, y: 300 }, taken);
      for (const other of taken) expect(room(box, other)).toBeGreaterThanOrEqual(GAP);
      expect(Math.hypot(box.x - 400, box.y - 300)).toBeLessThan(900);
      taken.push(box);
    }
  });
});
