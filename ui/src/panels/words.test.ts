import { expect, test } from "vitest";

import { sentence } from "./words";

test("a text of the core begins with a capital, a name of the user's as it is", () => {
  expect(sentence("open the file: it is empty")).toBe("Open the file: it is empty");
  expect(sentence("écrit ici")).toBe("Écrit ici");
  expect(sentence("old.json: line 2")).toBe("old.json: line 2");
  expect(sentence("e1: a cell")).toBe("e1: a cell");
  expect(sentence("")).toBe("");
});
