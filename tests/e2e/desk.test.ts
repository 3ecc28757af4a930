import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

import { openPage, type Opened, startBrowser } from "./support/browser";
import { type DevHost, startDevHost } from "./support/devHost";
import { Editor } from "./support/editor";

/** A file of another program that holds what is not carried over. */
const FOREIGN = "crates/drawbridge-formats/tests/suite/threat-dragon/version-1.json";

let browser: Browser;
let host: DevHost;
let opened: Opened;
let editor: Editor;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});
afterEach(async () => {
  await opened.page.context().close();
  await host.stop();
  expect(opened.complaints).toEqual([]);
});

async function start(file: string | null = null): Promise<void> {
  host = await startDevHost(file);
  opened = await openPage(browser, host.address);
  editor = new Editor(opened.page);
}

describe("the line that tells what happened", () => {
  test("goes with the next step, and offers the way back from its own step only", async () => {
    await start();
    await editor.openSample();
    const toast = opened.page.locator("[data-toast]");
    await opened.page.locator("article.card .change").first().click();
    await toast.getByRole("button", { name: "Undo" }).click();
    await toast.getByRole("button", { name: "Redo" }).click();
    await toast.getByRole("button", { name: "Undo" }).waitFor();
    await editor.select("Process Web app");
    await opened.page.keyboard.press("ArrowRight");
    await toast.waitFor({ state: "detached" });
  });
});

describe("notes on a file", () => {
  test("are told when it is opened, and still there after the page is loaded anew", async () => {
    await start(FOREIGN);
    const tab = opened.page.getByRole("tab", { name: /^Notes on the file/ });
    await opened.page.locator("[data-toast]").filter({ hasText: "what the file held" }).waitFor();
    const told = await tab.textContent();
    await editor.focus();
    await opened.page.keyboard.press("n");
    await opened.page.keyboard.press("Enter");
    await opened.page.locator(".label-editor").waitFor();
    await opened.page.reload();
    await tab.waitFor();
    expect(await tab.textContent()).toBe(told);
    expect(await opened.page.locator("[data-toast]").count()).toBe(0);
  });
});

describe("the model sheet", () => {
  test("names the model, its people and its diagrams, and keeps the last diagram", async () => {
    await start();
    await editor.newModel("Shop");
    await opened.page.locator(".crumb button").click();
    const fill = async (label: string, text: string): Promise<void> => {
      await opened.page.getByLabel(label, { exact: true }).fill(text);
      await opened.page.getByLabel(label, { exact: true }).press("Tab");
    };
    await fill("Title", "Web shop");
    await expect.poll(() => opened.page.locator(".crumb b").textContent()).toBe("Web shop");
    await fill("Contributors, one a line", "Ann\n\nBob ");
    await expect.poll(() => opened.page.getByLabel("Contributors, one a line").inputValue()).toBe("Ann\nBob");
    await fill("Title of the diagram", "Overview");
    await fill("Method", "LINDDUN");
    const remove = opened.page.getByRole("button", { name: "Delete this diagram" });
    expect(await remove.isDisabled()).toBe(true);
    await opened.page.getByText("Add a diagram", { exact: true }).click();
    // The new one is named at its tab; Enter keeps what stands there.
    await opened.page.getByRole("group", { name: "Diagrams" }).getByRole("textbox").press("Enter");
    const diagrams = opened.page.getByRole("tablist", { name: "Diagrams" }).getByRole("tab");
    await expect.poll(() => diagrams.count()).toBe(2);
    await expect.poll(() => opened.page.getByLabel("Title of the diagram").inputValue()).toBe("Diagram 2");
    await remove.click();
    await expect.poll(() => diagrams.count()).toBe(1);
    await expect.poll(() => opened.page.getByLabel("Title of the diagram").inputValue()).toBe("Overview");
    expect(await opened.page.getByLabel("Method", { exact: true }).inputValue()).toBe("LINDDUN");
  });
});

describe("lists", () => {
  test("the outline shows its threats on a small window, and the panel says what the tier leaves out", async () => {
    await start();
    await opened.page.setViewportSize({ width: 1280, height: 800 });
    await editor.openSample();
    const region = opened.page.getByRole("region", { name: "Outline", exact: true });
    await region.locator(".marks").first().waitFor();
    expect(await region.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
    const cut = await region.locator(".marks").evaluateAll((all) => all.filter((marks) => marks.scrollWidth > marks.clientWidth).length);
    expect(cut).toBe(0);
    await opened.page.getByRole("button", { name: "5 min" }).click();
    await opened.page.locator("[data-shown]").filter({ hasText: /^\d+ of \d+$/ }).waitFor();
    await opened.page.locator("[data-open]").filter({ hasText: "open at this tier" }).waitFor();
    await opened.page.getByRole("button", { name: "All", exact: true }).click();
    await opened.page.locator("[data-shown]").filter({ hasText: /^all \d+$/ }).waitFor();
  });

  test("an acceptance asks for its owner and begins with a day in ISO text", async () => {
    await start();
    await editor.openSample();
    const card = opened.page.locator("article.card").filter({ has: opened.page.getByRole("button", { name: "Accept" }) }).first();
    await card.getByRole("button", { name: "Accept" }).click();
    const until = opened.page.getByLabel("Until (required)");
    expect(await until.inputValue()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    await opened.page.getByLabel("Why is the risk accepted?").fill("It is small.");
    await opened.page.getByLabel("Owner (required)").fill("Kim");
    await until.fill("31.12.2099");
    await opened.page.getByRole("button", { name: "Decide" }).click();
    await opened.page.getByRole("alert").filter({ hasText: "YYYY-MM-DD" }).waitFor();
    await until.fill("2099-12-31");
    await opened.page.getByRole("button", { name: "Decide" }).click();
    await opened.page.locator("[data-toast]").filter({ hasText: "Decided" }).waitFor();
  });
});

describe("without a pointer", () => {
  test("a dialog gives the keyboard back to where it was", async () => {
    await start();
    await editor.newModel("Keys");
    await editor.focus();
    for (const key of ["?", "Control+k", "Control+n"]) {
      await opened.page.keyboard.press(key);
      await opened.page.getByRole("dialog").waitFor();
      await opened.page.keyboard.press("Escape");
      await opened.page.getByRole("dialog").waitFor({ state: "detached" });
      expect(await opened.page.evaluate(() => document.activeElement?.classList.contains("canvas-clip")), key).toBe(true);
    }
  });

  test("Enter places what the tool holds, each thing with room to the others", async () => {
    await start();
    await editor.newModel("Keys");
    for (const name of ["One", "Two", "Three"]) {
      await editor.focus();
      await opened.page.keyboard.press("p");
      await opened.page.keyboard.press("Enter");
      await opened.page.locator(".label-editor").waitFor();
      await opened.page.keyboard.type(name);
      await opened.page.keyboard.press("Enter");
      await editor.drawn(`Process ${name}`).waitFor({ state: "attached" });
    }
    const boxes = await Promise.all(["One", "Two", "Three"].map((name) => editor.middle(`Process ${name}`)));
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1)) expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThan(150);
  });

  test("Escape takes back a flow that a slip of the pointer drew", async () => {
    await start();
    await editor.newModel("Slip");
    await editor.add("p", 300, 250, "Api");
    const at = await editor.middle("Process Api");
    await editor.focus();
    await opened.page.keyboard.press("f");
    await editor.drag(at, { x: at.x + 12, y: at.y });
    await opened.page.locator(".label-editor").waitFor();
    await editor.counts(/^1 element · 1 flow/);
    await opened.page.keyboard.press("Escape");
    await editor.counts(/^1 element · 0 flows/);
  });
});
