import { expect, test } from "vitest";

import type { ModelId, ModelSummary, System, SystemId } from "../../generated/core";
import { keySet } from "../../replica/subject";
import { moved, noCounts, placed, type Shelves, turned, withCounts, withoutModel } from "./shelves";

const model = (id: string, system: string | null = null): ModelSummary => ({ id, system, open: null }) as ModelSummary;
const system = (id: string, archived: string | null = null): System => ({ id, archived }) as System;
const SHELVES: Shelves = {
  present: { systems: [system("y1"), system("y2")], models: [model("m1", "y1"), model("m2")], uncounted: 0 },
  archive: { systems: [], models: [], uncounted: 0 },
  bin: { systems: [], models: [model("m3")], uncounted: 0 },
};
const ids = (shelves: Shelves): string[][] => [shelves.present, shelves.archive, shelves.bin].map(({ models }) => models.map(({ id }) => id));

test("a model stands on one shelf only, as it is now", () => {
  expect(ids(moved(SHELVES, model("m1"), "bin"))).toEqual([["m2"], [], ["m1", "m3"]]);
  expect(ids(moved(SHELVES, model("m3"), "archive"))).toEqual([["m1", "m2"], ["m3"], []]);
});

test("a system stands where it is kept", () => {
  const put = placed(SHELVES, system("y1", "2026-11-24T08:00:00Z"));
  expect([put.present.systems.map(({ id }) => id), put.archive.systems.map(({ id }) => id)]).toEqual([["y2"], ["y1"]]);
  expect(placed(put, system("y1")).archive.systems).toEqual([]);
  expect(withoutModel(SHELVES.present).map(({ id }) => id)).toEqual(["y2" as SystemId]);
});

test("counts are kept beside the models, and groups turn", () => {
  const open = { critical: 1, high: 0, medium: 0, low: 0, none: 0 };
  const counts = withCounts(noCounts(), [{ ...model("m1"), open }, model("m2")]);
  expect([...counts]).toEqual([["m1" as ModelId, open]]);
  expect([...turned(keySet(["a"]), "b")]).toEqual(["a", "b"]);
  expect([...turned(keySet(["a"]), "a")]).toEqual([]);
  expect([...turned(keySet(["a"]), "a", "closed")]).toEqual(["a"]);
});
