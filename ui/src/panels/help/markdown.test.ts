import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Block, inlineOf, type Inline, parsePage, wordsOf } from "./markdown";

const kinds = (source: string): string => parsePage(source).blocks.map(({ type }) => type).join(" ");

describe("a page", () => {
  test("has headings, paragraphs, lists, code and tables", () => {
    const page = parsePage("# The *title*\n\nOne\nline.\n\n- a\n- b\n  - c\n\n1. x\n\n```\n# no heading\n```\n\n| a | b |\n|---|---|\n| `x|y` | p\\|q |\n");
    expect(page.title).toBe("The title");
    expect(page.blocks.map(({ type }) => type).join(" ")).toBe("heading paragraph list list code table");
    const [, paragraph, list, , code, table] = page.blocks;
    expect(paragraph?.type === "paragraph" && wordsOf(paragraph.parts)).toBe("One line.");
    expect(list?.type === "list" && list.items.map((item) => item.map(({ type }) => type).join(" "))).toEqual(["paragraph", "paragraph list"]);
    expect(code?.type === "code" && code.text).toBe("# no heading");
    expect(table?.type === "table" && table.rows.map((row) => row.map(wordsOf))).toEqual([["x|y", "p|q"]]);
  });

  test("an item goes on where it is indented, and ends where it is not", () => {
    expect(kinds("- a\n\n  more\n\nafter")).toBe("list paragraph");
  });

  test("markup is text", () => {
    const parts = inlineOf('<img src=x onerror="alert(1)"> & <b>');
    expect(parts).toEqual([{ type: "text", text: '<img src=x onerror="alert(1)"> & <b>' }]);
  });

  test("code, links, strong and emphasis nest; a star between words means nothing", () => {
    expect(inlineOf("`a*b*` **c `d`** [e *f*](g.md#h) 2 * 3 * 4 snake_case_name")).toEqual([
      { type: "code", text: "a*b*" },
      { type: "text", text: " " },
      { type: "strong", parts: [{ type: "text", text: "c " }, { type: "code", text: "d" }] },
      { type: "text", text: " " },
      { type: "link", to: "g.md#h", parts: [{ type: "text", text: "e " }, { type: "emphasis", parts: [{ type: "text", text: "f" }] }] },
      { type: "text", text: " 2 * 3 * 4 snake_case_name" },
    ]);
  });

  test("what never ends does not hang", () => {
    for (const odd of ["```\nopen", "| a |", "- ", "**", "[a](", "#", "|---|", "  - a\n - b"]) expect(parsePage(odd).blocks.length).toBeLessThan(4);
  });
});

/** All links of a page. */
function linksOf(blocks: readonly Block[]): string[] {
  const inside = (parts: readonly Inline[]): string[] => parts.flatMap((part) => (part.type === "link" ? [part.to] : "parts" in part ? inside(part.parts) : []));
  return blocks.flatMap((block) => {
    switch (block.type) {
      case "code":
        return [];
      case "list":
        return block.items.flatMap(linksOf);
      case "table":
        return [...block.head, ...block.rows.flat()].flatMap(inside);
      default:
        return inside(block.parts);
    }
  });
}

test("every page of the guide has a title, and its links lead to pages and headings that are there", () => {
  const folder = new URL("../../../../docs/", import.meta.url);
  const pages = new Map(readdirSync(folder).filter((name) => name.endsWith(".md")).map((name) => [name, parsePage(readFileSync(new URL(name, folder), "utf8"))]));
  expect(pages.size).toBeGreaterThan(5);
  for (const [name, page] of pages) {
    expect(page.title, name).not.toBe("");
    for (const link of linksOf(page.blocks).filter((to) => !to.includes(":") && !to.startsWith("../"))) {
      const [file = "", heading] = link.split("#");
      const target = pages.get(file === "" ? name : file);
      expect(target, `${name}: ${link}`).toBeDefined();
      if (heading !== undefined) expect(target?.blocks.some((block) => block.type === "heading" && block.id === heading), `${name}: ${link}`).toBe(true);
    }
  }
});
