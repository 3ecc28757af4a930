import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

import { findings } from "./support/axe";
import { openPage, type Opened, startBrowser } from "./support/browser";
import { type DevHost, startDevHost } from "./support/devHost";
import { Editor } from "./support/editor";

let browser: Browser;
let host: DevHost;
let opened: Opened;
let editor: Editor;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});
afterEach(async () => {
  await page.context().close();
  await host.stop();
  expect(opened.complaints).toEqual([]);
});

async function start(): Promise<void> {
  host = await startDevHost();
  opened = await openPage(browser, host.address);
  page = opened.page;
  editor = new Editor(page);
}

const system = (name: string, due: string | null = null): object => ({ name, owner: "Sales", contact: "", links: [], criticality: null, tier: "full", due });
const row = (text: string | RegExp): Locator => page.locator("[data-key]").filter({ hasText: text });
/** The row of just this name. */
const named = (name: string): Locator => page.locator("[data-key]").filter({ has: page.locator("[role=rowheader] .title", { hasText: new RegExp(`^\\s*${name}\\s*$`) }) });
const toast = (text: string): Locator => page.locator("[data-toast]").filter({ hasText: text });

/** The names of the rows, as they stand. */
async function rows(): Promise<string[]> {
  const found = await page.locator("[data-key]").evaluateAll((all) => all.map((one) => one.querySelector("[role=rowheader] .title")?.textContent ?? ""));
  return found.map((text) => text.trim());
}

async function rowsAre(wanted: string[]): Promise<void> {
  await expect.poll(rows).toEqual(wanted);
}

/** Goes to the list and waits for it. */
async function goHome(): Promise<void> {
  await page.keyboard.press("Control+Shift+O");
  await page.locator("[data-region=models]").waitFor();
}

/** The name of the row that has the focus, if one has it. */
const focused = (): Promise<string | null> =>
  page.evaluate(() => (document.activeElement?.matches("[data-key]") === true ? (document.activeElement.querySelector("[role=rowheader] .title")?.textContent ?? "").trim() : null));
const focusIsOn = async (name: string): Promise<void> => {
  await expect.poll(focused).toBe(name);
};

describe("the first start", () => {
  test("offers the sample and a tour of three steps, which can be left and is found again under Help", async () => {
    await start();
    expect(await findings(page)).toEqual([]);
    await page.getByRole("button", { name: "Take the tour" }).click();
    const step = page.getByRole("dialog");
    await step.getByText("Step 1 of 3").waitFor();
    await page.locator(".drawing .db-element").first().waitFor();
    expect(await findings(page)).toEqual([]);
    await step.getByRole("button", { name: "Next" }).click();
    await step.getByText("Step 2 of 3").waitFor();
    await page.keyboard.press("Escape");
    await step.waitFor({ state: "detached" });
    await page.keyboard.press("Control+k");
    await page.keyboard.type("help tour");
    await page.keyboard.press("Enter");
    await step.getByText("Step 1 of 3").waitFor();
    for (const name of ["Next", "Next", "Done"]) await step.getByRole("button", { name }).click();
    await step.waitFor({ state: "detached" });
  });
});

describe("the list", () => {
  test("is gone through, opened, renamed, copied, put away and brought back by keyboard alone", async () => {
    await start();
    await editor.newModel("Till");
    await goHome();
    await focusIsOn("Till");
    await page.keyboard.press("F2");
    await page.keyboard.type("Web shop");
    await page.keyboard.press("Enter");
    await rowsAre(["Web shop"]);
    await focusIsOn("Web shop");
    await page.keyboard.press("Control+d");
    await rowsAre(["Web shop", "Web shop (copy)"]);
    await focusIsOn("Web shop (copy)");
    await page.keyboard.press("F2");
    await page.keyboard.type("Gone");
    await page.keyboard.press("Escape");
    await focusIsOn("Web shop (copy)");
    await page.keyboard.press("a");
    await toast("Archived Web shop (copy)").waitFor();
    await focusIsOn("Web shop");
    await page.keyboard.press("Control+3");
    await rowsAre(["Web shop (copy)"]);
    await page.keyboard.press("Tab");
    await row("Web shop (copy)").focus();
    await page.keyboard.press("u");
    await rowsAre([]);
    await page.getByText("The archive is empty.").waitFor();
    await page.keyboard.press("Control+1");
    await rowsAre(["Web shop", "Web shop (copy)"]);
    await row("Web shop (copy)").focus();
    await page.keyboard.press("ArrowUp");
    await focusIsOn("Web shop");
    await page.keyboard.press("End");
    await focusIsOn("Web shop (copy)");
    await page.keyboard.press("Enter");
    await editor.counts(/^0 elements/);
    await expect.poll(() => page.locator(".crumb b").textContent()).toBe("Web shop (copy)");
  });

  test("lets a deleted model be undone at once, restored later, and deleted for good after one question", async () => {
    await start();
    await editor.newModel("One");
    await goHome();
    await focusIsOn("One");
    await page.keyboard.press("Delete");
    await rowsAre([]);
    await toast("Deleted One").getByRole("button", { name: "Undo" }).click();
    await rowsAre(["One"]);
    await focusIsOn("One");
    await page.keyboard.press("Delete");
    await rowsAre([]);
    await page.keyboard.press("Control+z");
    await rowsAre(["One"]);
    await page.keyboard.press("Delete");
    await rowsAre([]);
    await page.locator("[data-filter=bin]").click();
    await row("One").click({ button: "right" });
    await page.getByRole("menuitem", { name: /^Restore/ }).click();
    await page.locator("[data-filter=all]").click();
    await row("One").focus();
    await page.keyboard.press("Delete");
    await page.keyboard.press("Control+4");
    await row("One").getByRole("button", { name: "Restore" }).click();
    await toast("Restored One").getByRole("button", { name: "Undo" }).click();
    await row("One").focus();
    await page.keyboard.press("Control+Delete");
    await page.getByRole("button", { name: "Keep it" }).click();
    await focusIsOn("One");
    await page.keyboard.press("Control+Delete");
    expect(await findings(page)).toEqual([]);
    await page.getByRole("dialog").getByRole("button", { name: "Delete for good" }).click();
    await page.getByText("Take the tour").waitFor();
    const { models } = await host.call<{ models: unknown[] }>("home", { shelf: "bin" });
    expect(models).toEqual([]);
  });

  test("marks a system without a model as considered in one press, with author and day, and takes that back", async () => {
    await start();
    await host.call("setAuthor", { name: "Ada Lovelace" });
    await page.getByRole("button", { name: "Enter a system" }).click();
    await page.getByLabel("Name", { exact: true }).fill("Invoice PDF");
    await page.getByLabel("Next review, as YYYY-MM-DD").fill("soon");
    await page.getByRole("button", { name: "Enter the system" }).click();
    await page.getByRole("alert").filter({ hasText: "2027-01-31" }).waitFor();
    await page.getByLabel("Next review, as YYYY-MM-DD").fill("2020-02-01");
    await page.getByRole("button", { name: "Enter the system" }).click();
    await focusIsOn("Invoice PDF");
    await row("Invoice PDF").filter({ hasText: /Overdue [\d,]+ d/ }).waitFor();
    await row("Invoice PDF").getByRole("button", { name: "Considered, nothing new" }).click();
    await row(/Considered, nothing new\s*\d\d:\d\d · Ada Lovelace/).waitFor();
    await toast("Considered Invoice PDF").getByRole("button", { name: "Undo" }).click();
    await row("No model").waitFor();
    await page.keyboard.press("c");
    await row("Ada Lovelace").waitFor();
    await host.call("openSample", {});
    await host.call("addSystem", system("Due system", "2020-01-01"));
    await page.reload();
    await page.locator(".canvas-clip").waitFor();
    await goHome();
    await page.locator(".sev.critical").first().waitFor();
    for (const colorScheme of ["light", "dark"] as const)
      for (const contrast of ["no-preference", "more"] as const) {
        await page.emulateMedia({ colorScheme, contrast });
        await expect.poll(() => page.evaluate(() => document.documentElement.dataset["theme"])).toBe(colorScheme);
        expect(await findings(page), `${colorScheme}, ${contrast}`).toEqual([]);
      }
  });

  test("groups models by system, sorts by what is open, and finds by any word", async () => {
    await start();
    const shop = await host.call<{ id: string }>("addSystem", system("Shop", "2020-01-01"));
    await host.call("addSystem", system("Ledger"));
    const sample = await host.call<{ model: string }>("openSample", {});
    await host.call("fileModel", { model: sample.model, system: shop.id, tier: null, due: null });
    await host.call("newModel", { title: "Empty one" });
    // Started anew, the core has opened only the latest model, and has counted no other.
    await page.context().close();
    host = await host.restart();
    opened = await openPage(browser, host.address);
    page = opened.page;
    await page.locator(".canvas-clip").waitFor();
    await goHome();
    await rowsAre(["Ledger", "Shop", "Web shop", "Models without a system", "Empty one"]);
    // Counted while nobody waits, told by shape, colour, number and word.
    await row("Web shop").locator(".sev.critical").waitFor();
    await row("Empty one").getByText("None open").waitFor();
    await named("Shop").focus();
    await page.keyboard.press("ArrowLeft");
    await rowsAre(["Ledger", "Shop", "Models without a system", "Empty one"]);
    expect(await named("Shop").getAttribute("aria-expanded")).toBe("false");
    await named("Shop").locator(".sev.critical").waitFor();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("button", { name: "Open threats" }).click();
    await rowsAre(["Web shop", "Empty one", "Ledger"]);
    await page.getByRole("button", { name: "Group by system" }).click();
    await page.keyboard.press("Control+f");
    await page.keyboard.type("sales web");
    await rowsAre(["Shop", "Web shop"]);
    await page.getByText("1 model found").waitFor();
    await page.keyboard.type("xyz");
    await page.getByText("Nothing here has the words").waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.locator("[data-filter=due]").click();
    await rowsAre(["Shop", "Web shop"]);
    await page.locator("[data-filter=all]").click();
    // A model is filed under another system, and a system goes into the archive with its models.
    await row("Empty one").click({ position: { x: 600, y: 10 } });
    await page.keyboard.press("Control+i");
    await page.getByRole("combobox", { name: "System", exact: true }).selectOption({ label: "Shop" });
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await rowsAre(["Ledger", "Shop", "Empty one", "Web shop"]);
    await named("Shop").focus();
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menuitem", { name: /^Archive/ }).click();
    await rowsAre(["Ledger"]);
    await toast("Archived Shop and its 2 models").getByRole("button", { name: "Undo" }).click();
    await rowsAre(["Ledger", "Shop", "Empty one", "Web shop"]);
  });

  test("keeps only what is in sight of many, and the keyboard where it was", async () => {
    await start();
    const first = await host.call<{ model: string }>("newModel", { title: "Model 0" });
    for (let number = 1; number < 200; number += 1) await host.call("duplicateModel", { model: first.model, title: `Model ${String(number)}` });
    await page.reload();
    await page.locator(".canvas-clip").waitFor();
    await goHome();
    await focusIsOn("Model 0");
    expect(await page.locator("[data-key]").count()).toBeLessThan(60);
    expect(await page.getByRole("treegrid").getAttribute("aria-rowcount")).toBe("201");
    await page.keyboard.press("End");
    await focusIsOn("Model 199");
    await page.getByRole("treegrid").evaluate((grid) => {
      grid.scrollTop = 0;
    });
    await row("Model 3").first().waitFor();
    await focusIsOn("Model 199");
    await page.keyboard.press("ArrowUp");
    await focusIsOn("Model 198");
    await page.keyboard.press("Shift+F6");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("model-search");
    await page.keyboard.press("F6");
    await focusIsOn("Model 198");
  });

  test("shows models as cards too, which arrows go through by line and column", async () => {
    await start();
    const first = await host.call<{ model: string }>("newModel", { title: "Model 0" });
    for (let number = 1; number < 60; number += 1) await host.call("duplicateModel", { model: first.model, title: `Model ${String(number)}` });
    await host.call("addSystem", system("Ledger"));
    await page.reload();
    await page.locator(".canvas-clip").waitFor();
    await goHome();
    await page.locator("[data-shape=cards]").click();
    await page.getByRole("grid", { name: "Systems and models" }).waitFor();
    expect(await findings(page)).toEqual([]);
    expect(await page.locator("[data-key]").count()).toBeLessThan(40);
    const abreast = Number(await page.getByRole("grid").getAttribute("aria-colcount"));
    expect(abreast).toBeGreaterThan(2);
    const card = (): Promise<string | null> =>
      page.evaluate(() => (document.activeElement?.matches("[data-key]") === true ? (document.activeElement.querySelector(".title")?.textContent ?? null) : null));
    await page.locator("[data-key]").filter({ hasText: "Model 0" }).focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(card).toBe("Model 1");
    await page.keyboard.press("ArrowDown");
    await expect.poll(card).toBe(`Model ${String(1 + abreast)}`);
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowUp");
    await expect.poll(card).toBe("Model 0");
    await page.keyboard.press("ArrowUp");
    await expect.poll(card).toBe("Model 0");
    await page.keyboard.press("F2");
    await page.keyboard.type("Alpha");
    await page.keyboard.press("Enter");
    await expect.poll(card).toBe("Alpha");
    await page.keyboard.press("End");
    await expect.poll(card).toBe("Ledger");
    await page.keyboard.press("c");
    await toast("Considered Ledger").waitFor();
    await page.keyboard.press("Home");
    await expect.poll(card).toBe("Alpha");
    await page.keyboard.press("Enter");
    await editor.counts(/^0 elements/);
  });

  test("says what waits, the most urgent first, and goes there", async () => {
    await start();
    await host.call("addSystem", system("Unseen"));
    const shop = await host.call<{ id: string }>("addSystem", system("Shop", "2020-01-01"));
    const made = await host.call<{ model: string }>("newModel", { title: "Late one" });
    await host.call("fileModel", { model: made.model, system: shop.id, tier: null, due: null });
    await page.reload();
    await page.locator(".canvas-clip").waitFor();
    await goHome();
    const waits = page.locator("[data-wait]");
    await expect.poll(() => waits.locator("b").allTextContents()).toEqual(["Late one", "Unseen"]);
    await page.getByText("2 wait").waitFor();
    await waits.last().click();
    await focusIsOn("Unseen");
    await page.keyboard.press("c");
    await expect.poll(() => waits.count()).toBe(1);
    await waits.first().click();
    await editor.counts(/^0 elements/);
  });
});
