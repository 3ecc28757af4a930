import type { Locator } from "playwright-core";
import { describe, expect, test } from "vitest";

import { findings } from "./support/axe";
import { editor, host, page, stage } from "./support/stage";

stage(8000);

async function reload(): Promise<void> {
  await page.reload();
  await page.locator("html[data-ready=true]").waitFor({ state: "attached" });
}

/** Goes to the list of models, read anew, and gives a row of it. */
async function rowOf(words: string): Promise<Locator> {
  await page.keyboard.press("Control+Shift+O");
  const row = page.locator("[data-key]").filter({ hasText: words });
  await row.waitFor();
  await row.focus();
  return row;
}

/** Of what a selector finds, what lies partly or wholly outside a box of the window. */
const beyond = (selector: string, box: { x: number; y: number; width: number; height: number }): Promise<string[]> =>
  page.locator(selector).evaluateAll(
    (all, { x, y, width, height }) =>
      all
        .map((one) => ({ words: (one.textContent ?? "").trim().slice(0, 40), rect: one.getBoundingClientRect() }))
        .filter(({ rect }) => rect.width > 0 && (rect.left < x - 1 || rect.top < y - 1 || rect.right > x + width + 1 || rect.bottom > y + height + 1))
        .map(({ words, rect }) => `${words} at ${String(Math.round(rect.left))},${String(Math.round(rect.top))}`),
    box,
  );
const whole = (): { x: number; y: number; width: number; height: number } => ({ x: 0, y: 0, ...(page.viewportSize() ?? { width: 0, height: 0 }) });
const LONG = "Verylongname".repeat(800);

describe("texts of any length", () => {
  test("the line that tells of a deleted model with a long name keeps Undo in sight, and Undo works", async () => {
    await host.call("newModel", { title: LONG });
    const row = await rowOf("Verylongname");
    await page.keyboard.press("Delete");
    const toast = page.locator("[data-toast]");
    await toast.waitFor();
    expect(await beyond("[data-toast], [data-toast] button", whole())).toEqual([]);
    expect((await toast.boundingBox())?.height).toBeLessThan(70);
    expect(await findings(page)).toEqual([]);
    await toast.getByRole("button", { name: "Undo" }).click();
    await row.waitFor();
  });

  test("a name that a refusal stopped stays in its field on the list of models", async () => {
    await host.call("newModel", { title: "Ledger" });
    await page.route("**/call/renameModel", (route) => route.fulfill({ status: 422, json: { code: "rejected", message: "the title is too long", hint: null } }));
    await rowOf("Ledger");
    await page.keyboard.press("F2");
    const field = page.getByLabel("Title of the model");
    await field.fill("Ledger of the north");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText("The title is too long").waitFor();
    expect(await field.inputValue()).toBe("Ledger of the north");
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    await page.unroute("**/call/renameModel");
    await field.press("Enter");
    await page.locator("[data-key]").filter({ hasText: "Ledger of the north" }).waitFor();
    expect(await field.count()).toBe(0);
  });

  test("the field of a long name leaves the tools free and stays on the canvas", async () => {
    await editor.newModel("Long");
    await editor.add("p", 300, 300, "Web");
    await page.keyboard.press("F2");
    await page.locator(".label-editor").fill(LONG.slice(0, 3000));
    const [field, canvas, tools] = await Promise.all([page.locator(".label-editor"), page.locator(".canvas-pane"), page.locator(".toolbar")].map((one) => one.boundingBox()));
    if (field === null || field === undefined || canvas === null || canvas === undefined || tools === null || tools === undefined) throw new Error("something is not there");
    expect(field.y).toBeGreaterThanOrEqual(tools.y + tools.height);
    expect(field.y + field.height).toBeLessThanOrEqual(canvas.y + canvas.height);
  });

  test("long comments, questions and threats show some lines, and all when asked", async () => {
    await editor.newModel("Long");
    await page.keyboard.press("Alt+3");
    await page.getByPlaceholder(/./).last().fill("A line of a comment. ".repeat(200));
    await page.keyboard.press("Control+Enter");
    const words = page.locator("[data-comment] .words");
    await words.waitFor();
    const before = (await words.boundingBox())?.height ?? 0;
    expect(before).toBeLessThan(180);
    await page.getByRole("button", { name: "Show all of it" }).press("Enter");
    await expect.poll(async () => (await words.boundingBox())?.height ?? 0).toBeGreaterThan(400);
    await page.getByRole("button", { name: "Show less" }).press("Enter");
    await expect.poll(async () => (await words.boundingBox())?.height ?? 0).toBe(before);

    await page.keyboard.press("Control+Shift+O");
    await editor.openSample();
    await editor.select("Process Web app");
    await page.getByLabel("Name", { exact: true }).fill("Somename ".repeat(120));
    await page.keyboard.press("Enter");
    await editor.drawn("Process Somename").waitFor({ state: "attached" });
    await page.getByRole("tab", { name: /^Threats/ }).click();
    const question = page.locator("[data-question] h3").first();
    await question.waitFor();
    expect((await question.locator(".words").boundingBox())?.height).toBeLessThan(90);
    await question.getByRole("button", { name: "Show all of it" }).press("Enter");
    await expect.poll(async () => (await question.boundingBox())?.height ?? 0).toBeGreaterThan(200);
    expect(await findings(page)).toEqual([]);
  });
});

describe("small windows", () => {
  test.each([
    [1440, 900],
    [1024, 640],
    [1000, 600],
    [640, 400],
  ])("an empty diagram says how to begin in a window of %i × %i, with nothing made smaller", async (width, height) => {
    await page.setViewportSize({ width, height });
    await editor.newModel("Small");
    expect(await page.locator(".zoom").textContent()).toBe("100 %");
    const [canvas, tools] = await Promise.all([page.locator(".canvas-pane").boundingBox(), page.locator(".toolbar").boundingBox()]);
    if (canvas === null || tools === null) throw new Error("the canvas is not there");
    const below = tools.y + tools.height;
    expect(await page.locator(".canvas-pane .empty .first").count()).toBe(3);
    expect(await beyond(".canvas-pane .empty :is(h2, p, button)", { ...canvas, y: below, height: canvas.y + canvas.height - below })).toEqual([]);
  });
});

describe("many of them", () => {
  test("tabs of many models stay readable, the search keeps its words, and a menu lists them all", async () => {
    const models: string[] = [];
    for (let at = 1; at <= 20; at += 1) {
      const made = await host.call<{ model: { id: string } | string }>("newModel", { title: `Model number ${String(at)}` });
      models.push(typeof made.model === "string" ? made.model : made.model.id);
    }
    await host.call("setTabs", { models, current: models[0] ?? null });
    await reload();
    const tabs = page.getByRole("tablist", { name: "Open models" }).getByRole("tab");
    await expect.poll(() => tabs.count()).toBe(20);
    expect(Math.min(...(await tabs.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width))))).toBeGreaterThanOrEqual(110);
    const cut = await page.locator(".find .cut").evaluate((one) => one.scrollWidth > one.clientWidth);
    expect(cut).toBe(false);
    await page.getByRole("button", { name: "All open models" }).press("Enter");
    const items = page.getByRole("menu", { name: "All open models" }).getByRole("menuitem");
    expect(await items.count()).toBe(20);
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await expect.poll(() => tabs.last().getAttribute("aria-selected")).toBe("true");
    expect(await beyond('[role=tab][aria-selected="true"]', whole())).toEqual([]);
  });

  test("new diagrams have numbers, and many of them leave the counts in the line at the foot", async () => {
    await editor.newModel("Sheets");
    for (let at = 2; at <= 14; at += 1) {
      await page.getByRole("button", { name: "Add a diagram" }).first().click();
      await page.getByLabel("Title on this tab").press("Enter");
      await page.locator(`[data-diagram][aria-selected=true]`).filter({ hasText: `Diagram ${String(at)}` }).waitFor();
    }
    const cut = await page.locator("[data-counts], [data-open]").evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length);
    expect(cut).toBe(0);
  });
});

test("a selection of several things without threats says what can be done with it", async () => {
  await editor.newModel("Two");
  await editor.add("n", 300, 300, "One");
  await editor.add("n", 300, 460, "Two");
  await editor.focus();
  await page.keyboard.press("Control+a");
  await page.getByText("Nothing is suggested for what is selected. Select one thing alone to state its facts.").waitFor();
});

test("Delete on a system of the list says how a system is removed", async () => {
  await host.call("addSystem", { name: "Shop", owner: "", contact: "", links: [], criticality: null, tier: null, due: null });
  const row = await rowOf("Shop");
  await page.keyboard.press("Delete");
  await page.locator("[data-toast]").filter({ hasText: "removes it, and its models stay" }).waitFor();
  await row.waitFor();
});
