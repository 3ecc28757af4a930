import { expect, test } from "vitest";

import { guidesFor } from "./guides";

const box = { x: 0, y: 0, w: 100, h: 60 };
const other = { box: { x: 203, y: 300, w: 100, h: 60 } };

test("a box is pulled onto the edge of another, and a guide shows it", () => {
  const { by, lines } = guidesFor(box, { x: 200, y: 48 }, { x: 201, y: 50 }, [other], 1, false);
  expect(by).toEqual({ x: 203, y: 48 });
  expect(lines.length).toBe(1);
});

test("far from others the grid counts, and with Alt nothing pulls", () => {
  expect(guidesFor(box, { x: 96, y: 48 }, { x: 99, y: 50 }, [other], 1, false)).toEqual({ by: { x: 96, y: 48 }, lines: [] });
  expect(guidesFor(box, { x: 201, y: 50 }, { x: 201, y: 50 }, [other], 1, true).lines).toEqual([]);
});
