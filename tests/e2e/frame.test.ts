import { describe, expect, test } from "vitest";

import { findings } from "./support/axe";
import { editor, page, stage } from "./support/stage";

stage();

const PAYLOAD = '<img src=x onerror="alert(1)"> { $x }';
/** What has the focus, by the words it is called by. */
const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent.trim() ?? "");
const tabs = (name: string) => page.getByRole("tablist", { name }).getByRole("tab");

/** What the tabs of a row say. */
const told = async (name: string): Promise<string[]> => (await tabs(name).allTextContents()).map((words) => words.trim());

/** Runs a command by typing its words. */
async function command(words: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Find or run a command" }).fill(words);
  await page.keyboard.press("Enter");
}

describe("models as tabs", () => {
  test("each keeps its view and what was selected; keys go between them and close them", async () => {
    await editor.newModel("First");
    await editor.add("p", 300, 250, "Alpha");
    await page.keyboard.press("Control++");
    const before = await editor.middle("Process Alpha");
    await editor.newModel("Second");
    await expect.poll(() => told("Open models")).toEqual(["First", "Second"]);
    expect(await page.getByRole("tab", { name: "Second" }).getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("Control+PageUp");
    await editor.counts(/^1 element/);
    await page.locator(".is-selected").first().waitFor({ state: "attached" });
    const after = await editor.middle("Process Alpha");
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(1);
    await page.keyboard.press("Control+Tab");
    await editor.counts(/^0 elements/);
    await page.keyboard.press("Control+w");
    await expect.poll(() => told("Open models")).toEqual(["First"]);
    await page.keyboard.press("Control+w");
    await page.getByRole("grid").or(page.getByRole("treegrid")).first().waitFor();
    expect(await page.getByText("Second").count()).toBeGreaterThan(0);
  });

  test("a middle click closes one, arrows go along the row, F2 gives a new title that is shown as text", async () => {
    await editor.newModel("First");
    await editor.newModel("Second");
    await editor.newModel("Third");
    await page.getByRole("tab", { name: "Second" }).click({ button: "middle" });
    await expect.poll(() => told("Open models")).toEqual(["First", "Third"]);
    await page.getByRole("tab", { name: "Third" }).focus();
    await page.keyboard.press("ArrowLeft");
    await expect.poll(async () => (await focused()).startsWith("First")).toBe(true);
    await page.keyboard.press("F2");
    await page.getByRole("textbox", { name: "Title of the model" }).fill(PAYLOAD);
    await page.keyboard.press("Enter");
    await expect.poll(() => told("Open models").then(([first]) => first)).toBe(PAYLOAD);
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.title()).toBe(`${PAYLOAD} · Drawbridge`);
  });
});

describe("diagrams as tabs", () => {
  test("are added and named, renamed, moved, gone through and deleted, by keyboard alone", async () => {
    await editor.newModel("Model");
    await command("diagram insert");
    const name = page.getByRole("textbox", { name: "Title on this tab" });
    await name.fill("Payments");
    await page.keyboard.press("Enter");
    await expect.poll(() => told("Diagrams")).toEqual(["Level 0", "Payments"]);
    await expect.poll(focused).toBe("Payments");
    await page.keyboard.press("Alt+ArrowLeft");
    await expect.poll(() => told("Diagrams")).toEqual(["Payments", "Level 0"]);
    await expect.poll(focused).toBe("Payments");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.getByRole("tab", { name: "Level 0" }).getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("F2");
    await name.fill(PAYLOAD);
    await page.keyboard.press("Enter");
    await expect.poll(() => told("Diagrams")).toEqual(["Payments", PAYLOAD]);
    await page.keyboard.press("Alt+PageUp");
    await expect.poll(() => page.getByRole("tab", { name: "Payments" }).getAttribute("aria-selected")).toBe("true");
    await page.getByRole("tab", { name: "Payments" }).focus();
    await page.keyboard.press("Delete");
    await expect.poll(() => told("Diagrams")).toEqual([PAYLOAD]);
    await page.getByRole("button", { name: "Undo" }).last().click();
    await expect.poll(() => told("Diagrams")).toEqual(["Payments", PAYLOAD]);
  });

  test("are renamed by a double click and moved by dragging", async () => {
    await editor.newModel("Model");
    await page.getByRole("button", { name: "Add a diagram" }).click();
    await page.getByRole("textbox", { name: "Title on this tab" }).waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => told("Diagrams")).toEqual(["Level 0", "Diagram 2"]);
    const first = await tabs("Diagrams").first().boundingBox();
    const second = await tabs("Diagrams").last().boundingBox();
    if (first === null || second === null) throw new Error("both tabs are there");
    await editor.drag({ x: first.x + 20, y: first.y + 15 }, { x: second.x + second.width - 4, y: second.y + 15 });
    await expect.poll(() => told("Diagrams")).toEqual(["Diagram 2", "Level 0"]);
    await tabs("Diagrams").last().dblclick();
    await page.getByRole("textbox", { name: "Title on this tab" }).fill("Context");
    await page.keyboard.press("Enter");
    await expect.poll(() => told("Diagrams")).toEqual(["Diagram 2", "Context"]);
  });
});

describe("panels", () => {
  test("get their size by pointer and by arrows, and hide and come back by keys", async () => {
    await editor.openSample();
    const palette = page.getByRole("separator", { name: "Width of the palette" });
    const widthOf = async (): Promise<number> => (await page.locator("aside.palette").boundingBox())?.width ?? 0;
    const before = await widthOf();
    await palette.focus();
    await page.keyboard.press("ArrowRight");
    expect(await widthOf()).toBe(before + 16);
    expect(await palette.getAttribute("aria-valuenow")).toBe(String(before + 16));
    const line = await palette.boundingBox();
    if (line === null) throw new Error("the line is there");
    await editor.drag({ x: line.x, y: line.y + 200 }, { x: line.x + 60, y: line.y + 200 });
    expect(await widthOf()).toBe(before + 76);
    await page.keyboard.press("Enter");
    expect(await widthOf()).toBe(before);
    await page.keyboard.press("Control+b");
    expect(await page.locator("aside.palette").count()).toBe(0);
    await page.keyboard.press("Control+b");
    expect(await page.locator("aside.palette").count()).toBe(1);
    await page.keyboard.press("Control+j");
    expect(await page.getByRole("separator", { name: "Height of the panel below" }).count()).toBe(0);
    await page.keyboard.press("Control+j");
    await page.getByRole("separator", { name: "Height of the panel below" }).waitFor({ state: "attached" });
    await page.keyboard.press("Control+Shift+I");
    expect(await page.getByRole("complementary", { name: "Inspector" }).count()).toBe(0);
  });

  test("F6 goes round all parts and comes back to where the focus was", async () => {
    await editor.openSample();
    await editor.focus();
    const regionOf = (): Promise<string> => page.evaluate(() => document.activeElement?.closest("[data-region]")?.getAttribute("data-region") ?? "");
    const seen = new Set<string>();
    for (let step = 0; step < 7; step += 1) {
      await page.keyboard.press("F6");
      seen.add(await regionOf());
    }
    expect([...seen].sort()).toEqual(["bottom", "canvas", "foot", "inspector", "palette", "rail", "top"]);
    expect(await regionOf()).toBe("canvas");
  });
});

describe("finding", () => {
  test("the command palette finds elements and goes to their diagram, and gives the focus back when left", async () => {
    await editor.openSample();
    await command("orders");
    await page.locator(".is-selected").first().waitFor({ state: "attached" });
    expect(await page.locator("header").getByText("Orders").first().isVisible()).toBe(true);
    await page.getByRole("tab", { name: "Problems" }).focus();
    await page.keyboard.press("Control+k");
    await page.keyboard.press("Escape");
    expect(await focused()).toContain("Problems");
  });

  test("a component is placed by typing and Enter, and stands under Recent", async () => {
    await editor.newModel("Model");
    await page.keyboard.press("Control+f");
    await page.keyboard.type("postgre");
    await page.keyboard.press("Enter");
    await page.locator(".label-editor").waitFor();
    await page.keyboard.press("Enter");
    await editor.counts(/^1 element/);
    await page.getByRole("searchbox", { name: "Find a component" }).fill("");
    await expect.poll(() => page.locator("[data-recent] button").allTextContents()).toEqual(["PostgreSQL"]);
  });

  test("the command palette finds threats that the tier leaves out, and goes to their card", async () => {
    await editor.openSample();
    await page.getByRole("button", { name: "5 min" }).click();
    const key = await page.locator("article.card").last().getAttribute("data-key");
    expect(key).not.toBeNull();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("swamped with requests");
    const line = page.getByRole("option").filter({ hasText: "Threat" }).filter({ hasText: "swamped" }).first();
    await line.waitFor();
    const found = (await line.getAttribute("data-command")) ?? "";
    expect(await page.locator(`article.card[data-key="${found}"]`).count()).toBe(0);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["key"])).toBe(found);
  });

  test("the arrows go through the shapes and the categories of the palette", async () => {
    await editor.newModel("Model");
    await page.locator("[data-shape=actor]").focus();
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe("Add: Store");
    await page.keyboard.press("Enter");
    await page.locator(".label-editor").waitFor();
    await page.keyboard.press("Enter");
    await page.locator("[data-category]").first().focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.locator(".label-editor").waitFor();
    await page.keyboard.press("Enter");
    await editor.counts(/^2 elements/);
  });
});

describe("the menu and the help", () => {
  test("the menu opens a part with the arrows, seeks by letter, and gives the focus back", async () => {
    await editor.openSample();
    await page.getByRole("button", { name: "Menu" }).focus();
    await page.keyboard.press("ArrowDown");
    await page.getByRole("menu", { name: "Menu" }).waitFor();
    expect(await focused()).toBe("File");
    await page.keyboard.press("v");
    expect(await focused()).toBe("View");
    await page.keyboard.press("ArrowRight");
    await page.getByRole("menuitem", { name: "Zoom in" }).waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press("ArrowLeft");
    expect(await focused()).toBe("View");
    await page.keyboard.press("Escape");
    expect(await focused()).toBe("Menu");
  });

  test("F1 opens the guide, its links lead on, its search finds, and Escape goes back to the canvas", async () => {
    await editor.openSample();
    await editor.focus();
    await page.keyboard.press("F1");
    await page.getByRole("heading", { name: "First steps" }).waitFor();
    expect(await findings(page)).toEqual([]);
    await page.locator(".page").getByRole("button", { name: "Files", exact: true }).click();
    await page.getByRole("heading", { name: "When the file is gone" }).waitFor();
    await page.getByRole("searchbox", { name: "Search the help" }).fill("stale");
    await page.getByRole("button", { name: /Threats and decisions/ }).last().click();
    await page.getByRole("heading", { name: "Deciding" }).waitFor();
    await page.getByRole("searchbox", { name: "Search the help" }).fill(PAYLOAD);
    await page.getByText("No place has these words.").waitFor();
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("canvas-clip");
  });

  test("the list of shortcuts is sought by word and by key", async () => {
    await editor.openSample();
    await editor.focus();
    await page.keyboard.press("?");
    const search = page.getByRole("searchbox", { name: "Find by word or key" });
    await search.fill("ctrl+z");
    await expect.poll(() => page.locator("dialog dt").allTextContents()).toContain("Undo");
    expect(await page.locator("dialog dt").allTextContents()).not.toContain("Zoom in");
    await search.fill("bend");
    await expect.poll(() => page.locator("dialog dt").allTextContents()).toEqual(["Add or remove a bend"]);
    expect(await findings(page)).toEqual([]);
  });

  test("about tells the version and the licences in full", async () => {
    await editor.openSample();
    await command("about");
    await page.getByRole("heading", { name: /^Drawbridge \d/ }).waitFor();
    await page.getByRole("button", { name: "Apache License 2.0 (Drawbridge)" }).click();
    await page.getByText("TERMS AND CONDITIONS FOR USE").waitFor();
    expect(await findings(page)).toEqual([]);
  });
});

test("an empty diagram says how to begin, and its button places the first element", async () => {
  await editor.newModel("Empty");
  await page.getByRole("heading", { name: "Nothing is drawn yet" }).waitFor();
  expect(await findings(page)).toEqual([]);
  await page.locator(".empty").getByRole("button", { name: /Process/ }).click();
  await page.locator(".label-editor").waitFor();
  await page.keyboard.press("Enter");
  await editor.counts(/^1 element/);
  expect(await page.getByRole("heading", { name: "Nothing is drawn yet" }).count()).toBe(0);
});

test("at 200 % the window has no horizontal scrolling and the canvas can be worked on", async () => {
  await editor.openSample();
  await page.setViewportSize({ width: 720, height: 450 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(720);
  expect((await page.locator(".canvas-clip").boundingBox())?.width ?? 0).toBeGreaterThan(240);
  await command("orders");
  await page.locator(".is-selected").first().waitFor({ state: "attached" });
});
