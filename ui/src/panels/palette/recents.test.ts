import { expect, test } from "vitest";
import { readRecents, Recents } from "./recents.svelte";

test("the latest stands first, once, and only a few are kept", () => {
  const kept: (readonly string[])[] = [];
  const recents = new Recents((ids) => kept.push(ids));
  for (const id of ["a", "b", "a", "a", "c", "d", "e", "f"]) recents.placed(id);
  expect(recents.ids).toEqual(["f", "e", "d", "c", "a"]);
  expect(kept.at(-1)).toEqual(recents.ids);
  expect(kept).toHaveLength(7);
});

test("what was kept badly is nothing", () => {
  expect(readRecents("a")).toEqual([]);
  expect(readRecents(["a", 3, null, "a", "b"])).toEqual(["a", "b"]);
});
