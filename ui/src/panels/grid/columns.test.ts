import { expect, test } from "vitest";

import { moved } from "./columns";

const size = { rows: 10, columns: 4, page: 5 };

test.each([
  ["ArrowDown", false, { row: 9, column: 1 }, { row: 9, column: 1 }],
  ["ArrowUp", false, { row: 3, column: 1 }, { row: 2, column: 1 }],
  ["ArrowLeft", false, { row: 3, column: 0 }, { row: 3, column: 0 }],
  ["ArrowRight", false, { row: 3, column: 1 }, { row: 3, column: 2 }],
  ["PageDown", false, { row: 3, column: 1 }, { row: 8, column: 1 }],
  ["PageUp", false, { row: 3, column: 1 }, { row: 0, column: 1 }],
  ["Home", false, { row: 3, column: 2 }, { row: 3, column: 0 }],
  ["Home", true, { row: 3, column: 2 }, { row: 0, column: 0 }],
  ["End", true, { row: 3, column: 2 }, { row: 9, column: 3 }],
])("%s (Ctrl: %s) leads from %o to %o", (key, ctrl, from, to) => {
  expect(moved(key, ctrl, from, size)).toEqual(to);
});

test("other keys lead nowhere", () => {
  expect(moved("a", false, { row: 0, column: 0 }, size)).toBeNull();
});
