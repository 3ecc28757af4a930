import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { findings } from "./support/axe";
import { openPage, startBrowser } from "./support/browser";
import { type DevHost, startDevHost } from "./support/devHost";
import { STEPS, waysOf } from "./support/fieldWalk";

let browser: Browser;
let host: DevHost;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  host = await startDevHost();
});
afterEach(async () => {
  await page.context().close();
  await host.stop();
});

/** Waits until what was asked for before is drawn. */
const drawn = (): Promise<unknown> => page.evaluate(() => new Promise((resume) => requestAnimationFrame(() => requestAnimationFrame(resume))));

/** Loads the page with the sample on it. */
async function sample(): Promise<void> {
  await page.goto("about:blank");
  await page.goto(host.address);
  await page.locator("html[data-ready=true]").waitFor({ state: "attached" });
  // In a small window the drawing is seen from afar, where its nodes are hidden.
  await page.locator(".drawing .db-element").first().waitFor({ state: "attached" });
}

/** Puts a theme on the page, by the action of it or by the system's wish. */
async function wear(theme: "light" | "dark" | "contrast"): Promise<void> {
  if (theme !== "contrast") return;
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("High contrast");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset["contrast"])).toBe("more");
}

describe.each(["light", "dark", "contrast"] as const)("axe finds nothing serious, %s", (theme) => {
  test("on every screen and dialog", { timeout: 480_000 }, async () => {
    ({ page } = await openPage(browser, host.address, theme === "dark" ? "dark" : "light"));
    page.setDefaultTimeout(5000);
    const found: string[] = [];
    const look = async (what: string): Promise<void> => {
      await drawn();
      found.push(...(await findings(page)).map((finding) => `${what}: ${finding}`));
    };
    await look("the first start");
    await host.call("addSystem", { name: "Ledger", owner: "Finance", contact: "", links: [], criticality: null, tier: "full", due: "2020-01-01" });
    await host.call("openSample", {});
    for (const { what, open } of STEPS) {
      await sample();
      await wear(theme);
      await open(waysOf(page));
      await look(what);
    }
    for (const key of ["Control+2", "Control+3"]) {
      await sample();
      await wear(theme);
      await page.keyboard.press(key);
      await look(key);
    }
    expect(found).toEqual([]);
  });
});

describe("the window at 200 %", () => {
  /** What stands beyond the right edge of the window and cannot be scrolled to. */
  const cutOff = (): Promise<string[]> =>
    page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      const seen = [...document.querySelectorAll<HTMLElement>("button, input, select, textarea, [role=tab]")].filter((one) => one.checkVisibility());
      const scrolls = (one: Element | null): boolean => one !== null && (/auto|scroll/.test(getComputedStyle(one).overflowX) || scrolls(one.parentElement));
      return seen.filter((one) => one.getBoundingClientRect().left >= width && !scrolls(one.parentElement)).map((one) => one.outerHTML.slice(0, 120));
    });

  test("has everything within its edges, and scrolls in one direction only", async () => {
    ({ page } = await openPage(browser, host.address));
    // Half the pixels for the same window is what a zoom of 200 % leaves.
    await page.setViewportSize({ width: 720, height: 450 });
    const beyond: string[] = [];
    const look = async (what: string): Promise<void> => {
      await drawn();
      beyond.push(...(await cutOff()).map((one) => `${what}: ${one}`));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wide > 0) beyond.push(`${what}: ${String(wide)} px beyond the edge`);
      beyond.push(...(await findings(page)).map((finding) => `${what}: ${finding}`));
    };
    await look("the first start");
    await host.call("addSystem", { name: "Ledger", owner: "Finance", contact: "", links: [], criticality: null, tier: "full", due: "2020-01-01" });
    await host.call("openSample", {});
    await sample();
    await look("the editor");
    for (const key of ["Control+Shift+T", "Control+Shift+D", "Control+Shift+O", "Control+,", "Escape", "F1", "Escape", "Control+k"]) {
      await page.keyboard.press(key);
      await look(key);
    }
    expect(beyond).toEqual([]);
  });
});

describe("reduced motion", () => {
  test("moves nothing", async () => {
    ({ page } = await openPage(browser, host.address));
    await host.call("openSample", {});
    await sample();
    for (const key of ["Control+k", "Escape", "Control+Shift+T", "Control+Shift+O"]) {
      await page.keyboard.press(key);
      await drawn();
      // What runs longer than a frame would be seen to move.
      const moving = await page.evaluate(() =>
        document.getAnimations().filter((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > 20).map((animation) => String((animation as CSSTransition).transitionProperty ?? animation.id)),
      );
      expect(moving, key).toEqual([]);
    }
  });
});
