import { expect, test } from "vitest";

import type { Home, ModelId, ModelSummary } from "../../generated/core";
import type { Host } from "../../host/host";
import { lostFiles } from "./lostFiles";

const shelf = (from: number, to: number): Home =>
  ({ systems: [], uncounted: 0, models: Array.from({ length: to - from }, (_, at) => ({ id: `m${String(from + at)}`, file: at % 2 === 0 ? "a.dfd" : null }) as ModelSummary) }) as Home;

test("only models with a file are asked about, 500 at a time", async () => {
  const asked: number[] = [];
  const call = ((_: string, { models }: { models: ModelId[] }) => {
    asked.push(models.length);
    return Promise.resolve(models.filter((id) => id === "m0" || id === "m1002"));
  }) as unknown as Host["call"];
  expect([...(await lostFiles(call, [shelf(0, 1000), shelf(1000, 1006)]))]).toEqual(["m0", "m1002"]);
  expect(asked).toEqual([500, 3]);
});
