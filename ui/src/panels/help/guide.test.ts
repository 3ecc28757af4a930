import { expect, test } from "vitest";
import { type NamedPage, seek, targetOf } from "./guide";
import { parsePage } from "./markdown";

const page = (name: string, source: string, part: NamedPage["part"]): NamedPage => ({ ...parsePage(source), name, part });
const PAGES = [page("dfd", "# Notation\n\nA flow stands on a line.\n\n## Flows\n\nEvery flow has a name.", "reference"), page("drawing", "# Drawing\n\nPull a flow from a dot.", "guide")];

test("headings come first, then the guide, then the reference", () => {
  expect(seek(PAGES, "flow").map(({ page: { name }, heading }) => `${name} ${heading?.id ?? "-"}`)).toEqual(["dfd flows", "drawing -", "dfd -", "dfd flows"]);
  expect(seek(PAGES, "flow dot").map(({ around }) => around)).toEqual(["Pull a flow from a dot."]);
  expect(seek(PAGES, "  ")).toEqual([]);
});

test("links lead to pages and headings of the guide, and nowhere else", () => {
  expect(targetOf("conditions.md#what-it-reads", "facts")).toEqual({ page: "conditions", heading: "what-it-reads" });
  expect(targetOf("#flows", "dfd")).toEqual({ page: "dfd", heading: "flows" });
  for (const out of ["https://example.org/a.md", "../LICENSE", "javascript:alert(1)", "mailto:a@b.c"]) expect(targetOf(out, "dfd")).toBeNull();
});
