import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import type { Browser, Page } from "playwright-core";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";

import { startBrowser } from "./support/browser";

let browser: Browser;
let page: Page;

/** The one door for SVG text, as it is, in a real browser: its parser is the one that counts. */
beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.newPage();
  const path = fileURLToPath(new URL("../../ui/src/canvas/insertFragment.ts", import.meta.url));
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  const script = ts.transpileModule(readFileSync(path, "utf8"), { compilerOptions: options }).outputText;
  await page.evaluate(`${script.replaceAll("export ", "")}\nglobalThis.door = { insertFragment, insertFragments };`);
});
afterAll(async () => {
  await browser.close();
});

/** What becomes of a fragment, as text; `null` when it is refused. */
const through = (svg: string): Promise<string | null> =>
  page.evaluate((text) => {
    interface Door {
      insertFragment(svg: string, page: Document): SVGGElement | null;
    }
    const node = (globalThis as unknown as { door: Door }).door.insertFragment(text, document);
    if (node === null) return null;
    const copy = node.cloneNode(true) as SVGGElement;
    copy.removeAttribute("xmlns");
    return copy.outerHTML.replaceAll(' xmlns="http://www.w3.org/2000/svg"', "");
  }, svg);

test("our own drawings pass unchanged", async () => {
  const svg = '<g class="db-element process" data-id="e1" role="img" aria-label="Process A"><ellipse class="db-shape" cx="1" cy="2" rx="3" ry="4"></ellipse><text class="db-name" x="1" y="2">A &amp; B &lt;b&gt;</text></g>';
  expect(await through(svg)).toBe(svg);
});

test.each([
  ["a script", "<g><script>alert(1)</script><path d=\"M0 0\"/></g>"],
  ["a script of HTML", '<g><script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script></g>'],
  ["a foreign object", '<g><foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="x" onerror="alert(1)"/></body></foreignObject></g>'],
  ["handlers", '<g onload="alert(1)" onclick="alert(1)"><path onmouseover="alert(1)" d="M0 0"/></g>'],
  ["links", '<g xmlns:xlink="http://www.w3.org/1999/xlink"><a href="javascript:alert(1)" xlink:href="javascript:alert(1)"><text>x</text></a></g>'],
  ["references", '<g><use href="#x"/><image href="https://example.org/x.png"/><path fill="url(https://example.org/#x)" d="M0 0"/></g>'],
  ["styles", '<g style="background:url(https://example.org)"><style>* { display: none }</style></g>'],
  ["animations", '<g><set attributeName="href" to="javascript:alert(1)"/><animate attributeName="x"/></g>'],
  ["names of another space", '<g><svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(1)</svg:script></g>'],
  ["instructions and comments", "<g><?xml-stylesheet href='x'?><!-- x --><path d=\"M0 0\"/></g>"],
])("%s does not pass", async (_, svg) => {
  const made = (await through(svg)) ?? "";
  expect(made).toMatch(/^<g/);
  expect(made).not.toMatch(/script|foreign|<image|<use|<a\b|<style|<set|<animate|<\?|<!|\son\w+=|href|style=|url\(|javascript:/i);
});

test.each([
  ["nothing", ""],
  ["text", "hello"],
  ["another element", "<path d='M0 0'/>"],
  ["two elements", "<g/><g/>"],
  ["a broken one", "<g><path</g>"],
  ["one that breaks out", "</svg><script>alert(1)</script><svg>"],
  ["an unknown entity", "<g>&boom;</g>"],
  ["a document type", '<!DOCTYPE g [<!ENTITY a "b">]><g>&a;</g>'],
  ["HTML", '<g xmlns="http://www.w3.org/1999/xhtml"><img src="x"/></g>'],
])("%s is refused", async (_, svg) => {
  expect(await through(svg)).toBeNull();
});

test("one bad fragment among many does not take the others along", async () => {
  const count = await page.evaluate(() => {
    interface Door {
      insertFragments(svgs: readonly string[], page: Document): (SVGGElement | null)[];
    }
    const { door } = globalThis as unknown as { door: Door };
    return door.insertFragments(["<g id='a'/>", "<g><path</g>", "<g id='b'/>", "</svg><script/><svg>"], document).map((node) => node?.id ?? null);
  });
  expect(count).toEqual(["a", null, "b", null]);
});
