import { expect, test } from "vitest";

import type { Decision, Status } from "../../generated/core";
import { recentReasons } from "./reasons";

const decision = (status: Status, reason: string, time: string): Decision => ({ id: time, status, reason, time }) as unknown as Decision;

test("the reasons for the same status, the latest first, each once", () => {
  const decisions = [
    decision("accept", "Small.", "2026-01-01T00:00:00Z"),
    decision("mitigate", "Patched.", "2026-01-05T00:00:00Z"),
    decision("accept", "Rare.", "2026-01-03T00:00:00Z"),
    decision("accept", " Small. ", "2026-01-04T00:00:00Z"),
    decision("accept", "", "2026-01-06T00:00:00Z"),
    decision("accept", "x".repeat(200), "2026-01-07T00:00:00Z"),
  ];
  expect(recentReasons(decisions, "accept")).toEqual(["Small.", "Rare."]);
  expect(recentReasons(decisions, "notApplicable")).toEqual([]);
});
