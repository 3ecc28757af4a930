import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { openPage, type Opened, startBrowser } from "./support/browser";
import { type DevHost, startDevHost } from "./support/devHost";
import { buildDevPage, type DevPage, fieldsOfSources } from "./support/devPage";
import { fieldsInSight, STEPS, takeAll, typeAll, waysOf } from "./support/fieldWalk";
import { kept, PAYLOADS } from "./support/payloads";
import { threatDragon } from "./support/threatDragon";
import { type Watch, watch } from "./support/unharmed";

let browser: Browser;
let host: DevHost;
let opened: Opened;
let page: Page;
let eye: Watch;
let folder: string;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "drawbridge-payloads-"));
});
afterEach(async () => {
  await page.context().close();
  await host.stop();
  await rm(folder, { recursive: true, force: true });
});

async function start(pageFolder?: string): Promise<void> {
  host = await startDevHost(null, pageFolder);
  opened = await openPage(browser, host.address);
  page = opened.page;
  eye = watch(page, host.address);
}

/** Opens a file of every text through the dialog. */
async function openAll(): Promise<void> {
  const path = join(folder, "all.json");
  await writeFile(path, threatDragon(PAYLOADS));
  await host.nextPath(path);
  await page.keyboard.press("Control+o");
  await page.locator(".drawing .db-element").first().waitFor({ state: "attached" });
}

/** What is looked at of a model: its records. */
interface Told {
  readonly records: readonly { readonly type: string; readonly record: { readonly name?: string } }[];
}

/** Waits until what was asked for before is drawn. */
const drawn = (): Promise<unknown> => page.evaluate(() => new Promise((resume) => requestAnimationFrame(() => requestAnimationFrame(resume))));

/** Thirty of the texts in one, others for each field. */
const chunk = (field: number): string => {
  const from = (field * 29) % PAYLOADS.length;
  return PAYLOADS.slice(from, from + 30).join(" ").slice(0, 3000);
};

describe("what a file says", () => {
  test("is shown as text on every screen, and written as text into every file", async () => {
    expect(new Set(PAYLOADS).size).toBeGreaterThan(150);
    await start();
    await openAll();
    // Each name stands in the drawing as it was read, letter by letter.
    const names = PAYLOADS.map((text) => kept(text).trim()).filter((text) => text !== "");
    const labels = await page.locator(".drawing g[aria-label]").evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? ""));
    const lines = labels.map((label) => label.replaceAll(/\s+/g, " "));
    expect(names.filter((name) => !lines.some((line) => line.includes(name.replaceAll(/\s+/g, " ")))).map((name) => name.slice(0, 80))).toEqual([]);
    await eye.check("the drawing");
    for (const key of ["Control+1", "Control+2", "Control+3", "Control+Shift+T", "Control+Shift+D", "Control+Shift+E", "Control+Shift+O"]) {
      await page.keyboard.press(key);
      await drawn();
      await eye.check(key);
    }
    await page.locator("[data-model]").first().click();
    await page.locator(".canvas-clip").waitFor();
    const model = (await host.call<{ id: string }[]>("models", {}))[0]?.id ?? "";
    const diagram = (await page.locator(".drawing").count()) === 1 ? ((await host.call<{ drawing: { diagram: string } }>("openModel", { model })).drawing.diagram) : "";

    const svg = join(folder, "all.svg");
    await host.nextPath(svg);
    await host.call("exportPicture", { model, diagram, format: "svg", theme: "light" });
    const picture = await readFile(svg, "utf8");
    const apart = await browser.newPage();
    const inside = await apart.evaluate((text) => {
      // eslint-disable-next-line no-restricted-syntax -- it is looked at, never shown
      const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
      const all = [...parsed.querySelectorAll("*")];
      return {
        isWhole: parsed.querySelector("parsererror") === null,
        tags: [...new Set(all.map(({ localName }) => localName))].sort(),
        odd: all.flatMap(({ attributes }) => [...attributes]).filter(({ name, value }) => /^on|href$|^src$/i.test(name) || (/javascript:|example\.org/i.test(value) && !/^aria-label$/.test(name))).map(({ name }) => name),
        spaces: [...new Set(all.map(({ namespaceURI }) => namespaceURI))],
      };
    }, picture);
    await apart.close();
    expect(inside.isWhole).toBe(true);
    expect(inside.odd).toEqual([]);
    expect(inside.spaces).toEqual(["http://www.w3.org/2000/svg"]);
    expect(inside.tags.filter((tag) => !/^(svg|g|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|title|desc|style|defs)$/.test(tag))).toEqual([]);

    // What was written as text is read again as the same names.
    const dfd = join(folder, "all.dfd");
    await host.nextPath(dfd);
    await host.call("exportFile", { model, format: "dfd" });
    await host.nextPath(dfd);
    const again = await host.call<Told | null>("openFile", {});
    const before = await host.call<Told>("openModel", { model });
    const namesOf = ({ records }: Told): string[] => records.filter(({ type }) => type === "element").map(({ record }) => record.name ?? "").sort();
    expect(namesOf(before).length).toBeGreaterThan(150);
    expect(again === null ? [] : namesOf(again)).toEqual(namesOf(before));

    // A ticket holds no markup of theirs, for whatever reads Markdown afterwards.
    const keys = (await host.call<{ suggestions: { key: string }[] }>("openModel", { model })).suggestions.map(({ key }) => key).slice(0, 400);
    const ticket = await host.call<string>("ticket", { model, keys });
    expect(ticket).toContain("window.struck");
    expect(ticket.match(/(?<!\\)(<[a-z!/?][^\n]{0,40}|\]\(javascript:[^\n]{0,40}|!\[[^\n]{0,40})/gi) ?? []).toEqual([]);
    await eye.check("the files");
    expect(opened.complaints).toEqual([]);
  });
});

describe("what is typed stays text", () => {
  const walked = new Set<string>();
  let typed = 0;
  let built: DevPage;

  beforeAll(async () => {
    built = await buildDevPage();
  });
  afterAll(async () => {
    await built.remove();
  });

  test.each(STEPS.map((step) => [step.what, step] as const))("in %s", { timeout: 120_000 }, async (what, { open }) => {
    await start(built.folder);
    await host.call("openSample", {});
    await page.reload();
    await page.locator(".drawing .db-element").first().waitFor();
    await open(waysOf(page));
    await drawn();
    for (const place of await fieldsInSight(page)) walked.add(place);
    typed += await typeAll(page, PAYLOADS);
    await eye.check(what);
    await takeAll(page, chunk);
    await drawn();
    await eye.check(`${what}, taken`);
    expect(opened.complaints).toEqual([]);
  });

  test("in every field that there is", async () => {
    await start();
    expect((await fieldsOfSources()).filter((place) => !walked.has(place))).toEqual([]);
    expect([...walked]).toContain("label-editor");
    expect(typed).toBeGreaterThan(PAYLOADS.length * 30);
  });
});
