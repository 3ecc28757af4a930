import { expect, test } from "vitest";

import { Heights, offsetsOf, rangeIn } from "./virtual";

test("only the rows that touch the stretch are there", () => {
  const offsets = offsetsOf([100, 50, 50, 100]);
  expect(offsets).toEqual([0, 100, 150, 200, 300]);
  expect(rangeIn(offsets, -50, 99)).toEqual({ from: 0, to: 1 });
  expect(rangeIn(offsets, 110, 160)).toEqual({ from: 1, to: 3 });
  expect(rangeIn(offsets, 250, 1000)).toEqual({ from: 3, to: 4 });
  expect(rangeIn(offsetsOf([]), 0, 100)).toEqual({ from: 0, to: 0 });
});

test("a measured height is news once", () => {
  const heights = new Heights();
  expect(heights.of("a", 40)).toBe(40);
  expect([heights.keep("a", 0), heights.keep("a", 52), heights.keep("a", 52)]).toEqual([false, true, false]);
  expect(heights.of("a", 40)).toBe(52);
});
