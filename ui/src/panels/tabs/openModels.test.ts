import { expect, test } from "vitest";
import type { ModelId, ModelSummary } from "../../generated/core";
import { OpenModels } from "./openModels.svelte";

const id = (name: string): ModelId => name as ModelId;

function opened(...names: string[]): { open: OpenModels; kept: string[] } {
  const kept: string[] = [];
  const open = new OpenModels((models, current) => kept.push(`${models.join("")}:${current ?? "-"}`));
  let before: ModelId | null = null;
  for (const name of names) {
    open.shown(id(name), name.toUpperCase(), before);
    before = id(name);
  }
  return { open, kept };
}

test("a model gets one tab, after the one it was opened from", () => {
  const { open, kept } = opened("a", "b", "c");
  open.shown(id("d"), "D", id("a"));
  open.shown(id("b"), "B again", id("d"));
  expect(open.list.map(({ title }) => title)).toEqual(["A", "D", "B again", "C"]);
  expect(kept.at(-1)).toBe("adbc:b");
});

test("closing goes to the next tab, at the end to the one before, and from another tab nowhere", () => {
  const { open, kept } = opened("a", "b", "c");
  expect(open.closed(id("a"), id("c"))).toBe("c");
  expect(open.closed(id("c"), id("c"))).toBe("b");
  expect(open.closed(id("b"), id("b"))).toBeNull();
  expect(kept.at(-1)).toBe(":-");
  expect(open.closed(id("x"), null)).toBeNull();
});

test("tabs are gone through in a ring and moved within the row", () => {
  const { open } = opened("a", "b", "c");
  expect(open.beside(id("c"), 1)).toBe("a");
  expect(open.beside(id("a"), -1)).toBe("c");
  expect(open.beside(null, 1)).toBe("a");
  open.move(id("a"), 1, id("a"));
  open.move(id("c"), 1, id("a"));
  expect(open.list.map(({ model }) => model).join("")).toBe("bac");
  expect(opened("a").open.beside(id("a"), 1)).toBeNull();
});

test("where a model was left is known until it is closed", () => {
  const { open } = opened("a", "b");
  open.left(id("a"), { diagram: null, selection: new Set(["e1"]) });
  expect([...(open.placeOf(id("a"))?.selection ?? [])]).toEqual(["e1"]);
  open.closed(id("a"), id("b"));
  expect(open.placeOf(id("a"))).toBeNull();
});

test("the tabs of the last time come back in their order, without models that are gone", () => {
  const { open, kept } = opened();
  const there = ["a", "b", "c"].map((name) => ({ id: id(name), title: name.toUpperCase() }) as ModelSummary);
  open.restore([id("c"), id("x"), id("a")], there);
  expect(open.list).toEqual([
    { model: "c", title: "C" },
    { model: "a", title: "A" },
  ]);
  expect(kept).toEqual([]);
  open.away();
  expect(kept).toEqual(["ca:-"]);
});
