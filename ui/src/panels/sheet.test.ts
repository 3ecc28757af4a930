import { expect, test } from "vitest";

import { namesOf } from "./sheet";

test.each([
  ["Ada\nBob", ["Ada", "Bob"]],
  ["  Ada \n\n Bob\n", ["Ada", "Bob"]],
  ["Lovelace, Ada", ["Lovelace, Ada"]],
  ["\n ", []],
])("%o names %o", (text, names) => {
  expect(namesOf(text)).toEqual(names);
});
