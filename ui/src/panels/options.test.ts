import { expect, test } from "vitest";

import { found } from "./options";

const OPTIONS = ["Web app", "The web", "Orders", "Mail"].map((label) => ({ id: label, label, note: label === "Mail" ? "web service" : "" }));
const labels = (sought: string): string[] => found(OPTIONS, sought).map(({ label }) => label);

test("what begins with the words comes first, what holds them after it, in their order", () => {
  expect(labels("web")).toEqual(["Web app", "The web", "Mail"]);
  expect(labels("  APP web ")).toEqual(["Web app"]);
  expect(labels("")).toEqual(["Web app", "The web", "Orders", "Mail"]);
  expect(labels("none")).toEqual([]);
});
