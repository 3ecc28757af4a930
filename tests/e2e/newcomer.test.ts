import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Locator } from "playwright-core";
import { describe, expect, test } from "vitest";

import { findings } from "./support/axe";
import { editor, host, page, stage } from "./support/stage";

stage();

const search = (): Locator => page.getByRole("searchbox", { name: "Find a component" });
const field = (): Locator => page.locator(".label-editor");
const focusIn = (locator: Locator): Promise<void> => expect.poll(() => locator.evaluate((node) => node === document.activeElement)).toBe(true);

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("it has no box");
  return box;
}

describe("the palette", () => {
  test("says what a tool in hand waits for, until it is put back", async () => {
    await editor.newModel("Hints");
    await search().fill("postgres");
    await page.locator("[data-component='db/postgresql']").click();
    const hint = page.getByText("Click where PostgreSQL is to stand");
    await hint.waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await hint.waitFor({ state: "detached" });
    await editor.focus();
    await page.keyboard.press("f");
    await page.getByText("Drag from one thing to another").waitFor();
    await page.keyboard.press("b");
    await page.getByText("Drag around what belongs together").waitFor();
    await page.keyboard.press("v");
    await page.getByText("Drag around what belongs together").waitFor({ state: "detached" });
  });

  test("finds by a longer word, is cleared by a click and by placing, and gives the focus back", async () => {
    await editor.newModel("Finds");
    await search().fill("email");
    await page.locator("[data-component='external/mail']").waitFor();
    await page.getByRole("button", { name: "Clear the search" }).click();
    await page.locator("[data-shape=store]").waitFor();
    await focusIn(search());
    await page.keyboard.type("postgres");
    await page.locator("[data-component='db/postgresql']").waitFor();
    await page.keyboard.press("Enter");
    await field().waitFor();
    await page.keyboard.press("Enter");
    await editor.counts(/^1 element/);
    expect(await search().inputValue()).toBe("");
  });

  test("offers plain shapes for a name that no component has, by keyboard alone, and shows markup in it as text", async () => {
    await editor.newModel("Plain");
    const name = "<img src=x onerror=alert(1)>";
    await search().focus();
    await page.keyboard.type(name);
    await page.getByText("No component has such a name.").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await field().waitFor();
    expect(await field().inputValue()).toBe(name);
    await page.keyboard.press("Enter");
    await editor.drawn(`Data store <img src=x`).waitFor({ state: "attached" });
    await page.locator("[title='External entity']").click();
    await page.getByText(`Click where ${name} is to stand`).waitFor();
    expect(await page.locator("img[src=x]").count()).toBe(0);
  });
});

describe("a name", () => {
  test("is typed in its shape in place of the drawn one, and what is clicked meanwhile gets the keys", async () => {
    await editor.newModel("Names");
    await editor.add("e", 300, 300, "Payment provider of the shop");
    const shape = editor.drawn("External entity Payment provider");
    await editor.select("External entity Payment provider");
    await page.keyboard.press("F2");
    await field().waitFor();
    const [outer, inner] = [await boxOf(shape), await boxOf(field())];
    expect(inner.x).toBeGreaterThan(outer.x);
    expect(inner.x + inner.width).toBeLessThan(outer.x + outer.width);
    expect(inner.height, "all lines of the name are seen").toBeGreaterThan(32);
    expect(await shape.locator("text").first().evaluate((node) => getComputedStyle(node).visibility)).toBe("hidden");
    await page.keyboard.type("Bank");
    await search().click();
    await editor.drawn("External entity Bank").waitFor({ state: "attached" });
    await page.keyboard.type("redis");
    expect(await search().inputValue()).toBe("redis");
    expect(await field().count()).toBe(0);
    expect(await editor.drawn("External entity Bank").locator("text").first().evaluate((node) => getComputedStyle(node).visibility)).toBe("visible");
  });
});

describe("the canvas", () => {
  test("adds and pastes where its menu was opened", async () => {
    await editor.newModel("Menu");
    const canvas = await boxOf(page.locator(".canvas-clip"));
    await page.mouse.click(canvas.x + 140, canvas.y + 420, { button: "right" });
    await page.getByRole("menuitem", { name: "Add a process" }).click();
    await field().waitFor();
    await page.keyboard.type("Api");
    await page.keyboard.press("Enter");
    await editor.drawn("Process Api").waitFor({ state: "attached" });
    const at = await editor.middle("Process Api");
    expect(Math.hypot(at.x - canvas.x - 140, at.y - canvas.y - 420)).toBeLessThan(16);
    await page.mouse.click(at.x, at.y, { button: "right" });
    await page.getByRole("menuitem", { name: /^Cut/ }).click();
    await editor.counts(/^0 elements/);
    // Cut from here it would come back where it stood; from another diagram it comes where it is wanted.
    await page.getByRole("button", { name: "Add a diagram" }).click();
    await page.keyboard.press("Enter");
    await page.mouse.click(canvas.x + 600, canvas.y + 160, { button: "right" });
    await page.getByRole("menuitem", { name: /^Paste/ }).click();
    await editor.drawn("Process Api").waitFor({ state: "attached" });
    const pasted = await editor.middle("Process Api");
    expect(Math.hypot(pasted.x - canvas.x - 600, pasted.y - canvas.y - 160)).toBeLessThan(16);
  });

  test("says what a blue dot does, and adds a process from an external entity", async () => {
    await editor.newModel("Dots");
    await editor.add("e", 200, 250, "Browser");
    const box = await boxOf(editor.drawn("External entity Browser"));
    await page.mouse.move(box.x + box.width + 14, box.y + box.height / 2);
    await expect.poll(() => page.locator(".canvas-clip").getAttribute("title")).toContain("Drag to draw a flow");
    await page.mouse.down();
    await page.mouse.up();
    await field().waitFor();
    await page.keyboard.type("Api");
    await page.keyboard.press("Enter");
    await editor.drawn("Process Api").waitFor({ state: "attached" });
    await editor.counts(/^2 elements · 1 flow/);
  });

  test("asks in words what stands at the end of a flow, and shows which way it goes meanwhile", async () => {
    await editor.newModel("Picker");
    await editor.add("p", 200, 250, "Api");
    const from = await editor.middle("Process Api");
    await editor.focus();
    await page.keyboard.press("f");
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 220, from.y, { steps: 4 });
    expect(await page.locator(".sign-head").count()).toBe(1);
    await page.mouse.up();
    await page.getByText("What stands there?").waitFor();
    expect(await page.getByRole("menu", { name: "What stands there?" }).getByRole("menuitem").allTextContents()).toEqual(["Process", "Data store", "External entity"]);
    expect(await findings(page)).toEqual([]);
  });

  test("shows all of a diagram again when the window grew while another screen was shown", async () => {
    await editor.openSample();
    await page.setViewportSize({ width: 720, height: 450 });
    await page.keyboard.press("Control+Shift+O");
    await page.locator("[data-region=models]").waitFor();
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.keyboard.press("Control+Shift+E");
    await page.locator(".drawing .db-element").first().waitFor();
    const canvas = await boxOf(page.locator(".canvas-clip"));
    await expect.poll(async () => (await boxOf(page.locator(".drawing"))).width / canvas.width).toBeGreaterThan(0.5);
  });
});

test("at 200 % the whole sample is large enough to be read", async () => {
  await page.setViewportSize({ width: 720, height: 450 });
  await editor.openSample();
  const zoom = async (): Promise<number> => Number.parseInt((await page.locator(".zoom").textContent()) ?? "", 10);
  await expect.poll(zoom).toBeGreaterThan(20);
});

test("saving in another file is offered to a model that has one, and the sample to a model that is empty", async () => {
  await editor.newModel("Files");
  const sample = page.getByRole("button", { name: "Open the sample model" });
  await sample.waitFor();
  await editor.add("p", 300, 300, "Api");
  await page.getByRole("button", { name: "Add a diagram" }).click();
  await page.keyboard.press("Enter");
  await page.getByText("Nothing is drawn yet").waitFor();
  expect(await sample.count()).toBe(0);
  const save = async (): Promise<string[]> => {
    await page.getByRole("button", { name: "Export", exact: true }).click();
    const found = await page.getByRole("menuitem", { name: /^Save/ }).locator(".grow").allTextContents();
    await page.keyboard.press("Escape");
    return found;
  };
  expect(await save()).toEqual(["Save the file…", "Save a copy…"]);
  const folder = await mkdtemp(join(tmpdir(), "drawbridge-files-"));
  await host.nextPath(join(folder, "api.dfd"));
  await editor.focus();
  await page.keyboard.press("Control+s");
  await page.locator("[data-toast]").filter({ hasText: "api.dfd" }).waitFor();
  expect(await save()).toEqual(["Save the file", "Save in another file…", "Save a copy…"]);
  await rm(folder, { recursive: true });
});

test("a new model says what a system is for", async () => {
  await page.keyboard.press("Control+n");
  await page.getByText("Models of one system stand together").waitFor();
  expect(await findings(page)).toEqual([]);
});

test("the outline of an empty model begins with its elements", async () => {
  await editor.openSample();
  await page.locator(".bottom").getByRole("button", { name: /^Flows/ }).click();
  await editor.newModel("Empty");
  await expect.poll(() => page.locator(".bottom").getByRole("button", { name: /^Elements/ }).getAttribute("aria-pressed")).toBe("true");
  await page.getByText("No elements yet.").waitFor();
});

test("at 200 % every button of the dialog for a new model can be scrolled to", async () => {
  await page.setViewportSize({ width: 720, height: 450 });
  await page.keyboard.press("Control+n");
  const create = page.getByRole("button", { name: "Create" });
  await create.waitFor();
  await page.mouse.move(360, 240);
  await page.mouse.wheel(0, 600);
  await expect.poll(async () => (await boxOf(create)).y + 28).toBeLessThan(450);
  await create.click();
  await editor.counts(/^0 elements/);
});
