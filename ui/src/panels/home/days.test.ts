import { expect, test } from "vitest";

import { changedWords, dayOf, dayWords, daysBetween, dueWords, isDue } from "./days";

const TODAY = "2026-11-24";

test.each([
  ["2026-11-12", "Overdue 12 d", "overdue"],
  ["2026-11-24", "Due today", "soon"],
  ["2026-12-02", "2 Dec", "soon"],
  ["2026-12-24", "24 Dec", "later"],
  ["2027-01-31", "31 Jan 2027", "later"],
])("a review on %s is: %s", (due, text, state) => {
  expect(dueWords(due, TODAY)).toEqual({ text, state });
  expect(isDue(due, TODAY)).toBe(state !== "later");
});

test("days are days, whatever the clock is set to in between", () => {
  expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
  expect(daysBetween("2026-11-24", "2026-11-23")).toBe(-1);
  expect(isDue(null, TODAY)).toBe(false);
});

test("a change of today tells its time, one of yesterday says so, an older one its day", () => {
  const at = (day: string): string => new Date(`${day}T09:05:00`).toISOString();
  expect(changedWords(at(TODAY), TODAY)).toBe("09:05");
  expect(changedWords(at("2026-11-23"), TODAY)).toBe("Yesterday");
  expect(changedWords(at("2026-11-02"), TODAY)).toBe("2 Nov");
  expect(changedWords("", TODAY)).toBe("");
  expect(dayOf(new Date(2026, 0, 5))).toBe("2026-01-05");
  expect(dayWords("2025-01-05", TODAY)).toBe("5 Jan 2025");
});
