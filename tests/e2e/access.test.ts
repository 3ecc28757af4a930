import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { openPage, startBrowser } from "./support/browser";
import { type DevHost, startDevHost } from "./support/devHost";
import { Editor } from "./support/editor";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
let host: DevHost;

beforeAll(async () => {
  browser = await startBrowser();
  host = await startDevHost();
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});

/** What axe finds that is serious or critical, a line each. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    interface Axe {
      run(options: object): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
    }
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

describe.each(["light", "dark"] as const)("axe finds nothing serious, %s", (theme) => {
  test("on every screen", async () => {
    const { page } = await openPage(browser, host.address, theme);
    const editor = new Editor(page);
    await page.evaluate(() => document.documentElement.dataset["theme"]).then((shown) => {
      expect(shown).toBe(theme);
    });
    if (await page.locator("nav.rail").isVisible()) await page.getByRole("button", { name: "All models" }).click();
    expect(await findings(page)).toEqual([]);
    await editor.openSample();
    expect(await findings(page)).toEqual([]);
    await page.locator("tr[data-row^=f]").first().getByRole("button").click();
    await page.getByRole("tab", { name: "Facts" }).click();
    expect(await findings(page)).toEqual([]);
    await page.getByRole("tab", { name: "Problems" }).click();
    expect(await findings(page)).toEqual([]);
    await page.getByRole("tab", { name: "History" }).click();
    await page.keyboard.press("Control+k");
    await page.getByRole("listbox").waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.context().close();
  });
});
