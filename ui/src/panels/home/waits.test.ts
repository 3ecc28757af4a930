import { expect, test } from "vitest";

import type { ModelSummary, OpenThreats, System } from "../../generated/core";
import { waitsOf } from "./waits";

const NONE: OpenThreats = { critical: 0, high: 0, medium: 0, low: 0, none: 0 };
const model = (title: string, due: string | null, critical = 0): ModelSummary =>
  ({ id: `m-${title}`, title, due, system: null, open: { ...NONE, critical } }) as ModelSummary;
const system = (name: string, due: string | null, considered: System["considered"] = null): System => ({ id: `y-${name}`, name, due, considered }) as System;
const SEEN = { by: "Ann", at: "2026-11-01T08:00:00Z", why: "" };

test("what is overdue comes first, the oldest at the top, then what is critical, due soon, and not looked at", () => {
  const present = {
    systems: [system("Unseen", null), system("Seen", null, SEEN), system("Seen and overdue", "2026-11-20", SEEN)],
    models: [model("Soon", "2026-11-25"), model("Grave", null, 2), model("Calm", null), model("Late", "2026-11-01", 1), { ...model("Lost", null), file: "till.dfd" }, model("Far", "2027-06-01")],
    uncounted: 0,
  };
  const waits = waitsOf(present, "2026-11-24", ({ open }) => open, ({ title }) => title === "Lost");
  expect(waits.map(({ name, mark, words }) => `${name}: ${mark}: ${words}`)).toEqual([
    "Late: critical: Review overdue for 23 days. 1 critical threat is open.",
    "Seen and overdue: critical: Review overdue for 4 days.",
    "Grave: critical: 2 critical threats are open.",
    "Lost: critical: Its file till.dfd is gone. Open the model to write it anew.",
    "Soon: medium: Review due tomorrow.",
    "Unseen: question: No model yet. Draw one, or say that there is nothing new.",
  ]);
});

test("what is not counted is not said to be critical", () => {
  expect(waitsOf({ systems: [], models: [model("Grave", null, 2)], uncounted: 1 }, "2026-11-24", () => null, () => false)).toEqual([]);
});
