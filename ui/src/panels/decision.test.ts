import { describe, expect, test } from "vitest";

import { isDay, ownerOf, usualEnd } from "./decision";

describe("an acceptance", () => {
  test.each([
    ["2026-11-24T07:30:00Z", "2027-02-24"],
    ["2026-11-30T23:59:59Z", "2027-02-28"],
    ["2027-11-30T12:00:00Z", "2028-02-29"],
    ["2026-01-31T00:00:00Z", "2026-04-30"],
  ])("made at %s ends on %s", (time, day) => {
    expect(usualEnd(time)).toBe(day);
  });

  test.each(["2026-02-30", "31.01.2027", "2027-1-31", "", "tomorrow", "2026-13-01"])("has no end on %o", (text) => {
    expect(isDay(text)).toBe(false);
  });

  test("ends on a day of the calendar", () => {
    expect(isDay("2028-02-29")).toBe(true);
  });

  test("is owned by its author, unless nobody knows who that is", () => {
    expect(ownerOf("Kim Example")).toBe("Kim Example");
    expect(ownerOf("unknown")).toBe("");
    expect(ownerOf("")).toBe("");
  });
});
