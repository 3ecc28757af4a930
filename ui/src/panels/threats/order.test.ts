import { expect, test } from "vitest";

import { afterLoss, nextOf, nextOpen } from "./order";

const KEYS = [..."abcd"];

test("going through a list stays at its ends", () => {
  expect(nextOf(KEYS, "b", "next")).toBe("c");
  expect(nextOf(KEYS, "d", "next")).toBe("d");
  expect(nextOf(KEYS, "a", "previous")).toBe("a");
  expect(nextOf(KEYS, null, "next")).toBe("a");
  expect(nextOf(KEYS, "b", "last")).toBe("d");
  expect(nextOf([], null, "next")).toBeNull();
});

test("after a decision the next open one is current, else the one before", () => {
  expect(nextOpen(KEYS, "b", new Set("ad"))).toBe("d");
  expect(nextOpen(KEYS, "d", new Set("ab"))).toBe("b");
  expect(nextOpen(KEYS, "b", new Set("b"))).toBeNull();
});

test("what stands in the place of a card that is gone", () => {
  expect(afterLoss(KEYS, "b", KEYS)).toBe("b");
  expect(afterLoss(KEYS, "b", [..."axd"])).toBe("d");
  expect(afterLoss(KEYS, "d", [..."xa"])).toBe("a");
  expect(afterLoss(KEYS, "d", ["x"])).toBe("x");
  expect(afterLoss(KEYS, "d", [])).toBeNull();
});
