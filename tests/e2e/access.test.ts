import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { findings } from "./support/axe";
import { openPage, startBrowser } from "./support/browser";
import { type DevHost, startDevHost } from "./support/devHost";
import { Editor } from "./support/editor";

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
