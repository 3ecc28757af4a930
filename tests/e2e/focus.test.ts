import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { editor, host, page, stage } from "./support/stage";

stage();

/** Where the focus is: the part of the window, and what has it; "nowhere" where it is lost or cannot be seen. */
const place = (): Promise<string> =>
  page.evaluate(() => {
    const now = document.activeElement;
    if (now === null || now === document.body || now.getClientRects().length === 0 || now.closest("[inert]") !== null) return "nowhere";
    const region = now.closest<HTMLElement>("[data-region]")?.dataset["region"] ?? now.closest("dialog, [role=dialog]")?.tagName.toLowerCase() ?? "";
    const what = now.id !== "" ? now.id : now.hasAttribute("data-row") ? "row" : now.hasAttribute("data-key") ? "row" : now.classList.contains("canvas-clip") ? "canvas" : (now.getAttribute("aria-label") ?? now.textContent.trim());
    return `${region}: ${what}`;
  });

/** Whether what has the focus shows that it has. */
const hasRing = (): Promise<boolean> =>
  page.evaluate(() => {
    const now = document.activeElement;
    if (now === null || !now.matches(":focus-visible")) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(now);
    return outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
  });

const rests = async (expected: string | RegExp): Promise<void> => {
  await (typeof expected === "string" ? expect.poll(place).toBe(expected) : expect.poll(place).toMatch(expected));
};
/** Presses a key, after which the focus is there and is seen. */
const key = async (chord: string, expected: string | RegExp): Promise<void> => {
  await page.keyboard.press(chord);
  await rests(expected);
  expect(await hasRing(), chord).toBe(true);
};
async function command(words: string, expected: string | RegExp): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Find or run a command" }).fill(words);
  await key("Enter", expected);
}

const CANVAS = "canvas: canvas";
const NEW_DATUM = "data-head: data-new";

test("each screen that is come to by a key has the keyboard, from wherever one comes", async () => {
  await rests(/sample/i);
  await page.getByRole("button", { name: "Open the sample model" }).press("Enter");
  await rests(CANVAS);
  await key("Control+Shift+T", "register: row");
  await key("Control+Shift+E", CANVAS);
  await key("Control+Shift+D", NEW_DATUM);
  await key("Control+Shift+E", CANVAS);
  await key("Alt+2", /^inspector: (?!side-)/);
  await key("Control+Shift+D", NEW_DATUM);
  await key("Control+Shift+T", "register: row");
  await key("Control+Shift+D", NEW_DATUM);
  await command("threats of the model", "register: row");
  await command("data of the model", NEW_DATUM);
  await command("diagram", CANVAS);
  await key("Control+Shift+O", "models: row");
  await command("sample", CANVAS);
});

test("what is made or opened has the keyboard, and so has the list that it is left for", async () => {
  await editor.newModel("Made");
  await rests(CANVAS);
  await key("Control+Shift+D", NEW_DATUM);
  await key("Control+Shift+E", CANVAS);
  await host.nextPath(fileURLToPath(new URL("../../examples/shop.dfd", import.meta.url)));
  await page.keyboard.press("Control+o");
  await page.locator(".drawing .db-element").first().waitFor();
  await rests(CANVAS);
  await key("Control+w", CANVAS);
  await page.getByRole("tab", { name: "shop" }).waitFor({ state: "detached" });
  await key("Control+w", "models: row");
});

test("the first file that is opened has the keyboard", async () => {
  await host.nextPath(fileURLToPath(new URL("../../examples/shop.dfd", import.meta.url)));
  await page.keyboard.press("Control+o");
  await page.locator(".drawing .db-element").first().waitFor();
  await rests(CANVAS);
});

test("who goes by the mouse is on the screen too, and Tab goes on from there", async () => {
  await page.getByRole("button", { name: "Open the sample model" }).click();
  await rests(CANVAS);
  const rail = page.locator("[data-region=rail]");
  for (const [name, expected] of [["Threats of the model", "register: row"], ["Data of the model", NEW_DATUM], ["Diagram", CANVAS], ["All models", "models: row"]] as const) {
    await rail.getByRole("button", { name, exact: true }).click();
    await rests(expected);
    await page.keyboard.press("Tab");
    expect(await place()).not.toBe("nowhere");
  }
});

test("what had the keyboard may go: it is given on", async () => {
  await editor.newModel("Only");
  await page.keyboard.press("Control+f");
  await rests(/component-search/);
  await key("Control+b", CANVAS);
  await key("Control+Shift+O", "models: row");
  await key("Delete", "models: New model");
});

test("a panel that is asked for by its key has the keyboard", async () => {
  await editor.newModel("Model");
  await editor.add("p", 300, 250, "Alpha");
  await key("Alt+1", /^inspector: (?!side-)/);
  await editor.focus();
  await key("Alt+3", /^inspector: .*comment/i);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
  await editor.focus();
  await key("Control+2", /^bottom: (?!bottom-)/);
  await editor.focus();
  await key("Control+3", /^bottom: (?!bottom-)/);
  await editor.focus();
  await command("model sheet", /^inspector: (?!side-)/);
});

test("deleting a datum that is used asks where the keyboard is; Escape keeps it and goes back to its row", async () => {
  await editor.openSample();
  await page.keyboard.press("Control+Shift+d");
  const row = page.locator(".data [data-cell=name]").filter({ hasText: "Card token" });
  await row.press("Delete");
  const ask = page.getByRole("alertdialog");
  await expect.poll(() => ask.evaluate((bar) => bar.contains(document.activeElement))).toBe(true);
  await key("Escape", "data: Card token");
  expect(await ask.count()).toBe(0);
  await page.keyboard.press("Delete");
  await expect.poll(() => ask.evaluate((bar) => bar.contains(document.activeElement))).toBe(true);
  await page.keyboard.press("Enter");
  await row.waitFor({ state: "detached" });
  await rests(/^data: (?!Card token)/);
});

test("the question whether to go back to a backup has the keyboard; Escape answers it alone", async () => {
  await editor.openSample();
  await page.keyboard.press("Control+,");
  const settings = page.getByRole("dialog", { name: "Settings" });
  await settings.getByRole("button", { name: "Back up now" }).press("Enter");
  await settings.locator(".told").filter({ hasText: /./ }).waitFor();
  const back = settings.locator("[data-backup]").first();
  await back.press("Enter");
  const ask = settings.getByRole("alertdialog");
  await expect.poll(() => ask.evaluate((group) => group.contains(document.activeElement))).toBe(true);
  await page.keyboard.press("Escape");
  expect(await ask.count()).toBe(0);
  expect(await settings.isVisible()).toBe(true);
  await expect.poll(() => back.evaluate((button) => button === document.activeElement)).toBe(true);
});
