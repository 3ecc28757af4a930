import { mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Locator } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";

import { findings } from "./support/axe";
import { editor, host, page, reopen, stage } from "./support/stage";

let folder: string;
let path: string;

stage();
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "drawbridge-files-"));
  path = join(folder, "shop.dfd");
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const badge = (state: string): Locator => page.locator(`[data-file-state=${state}]`);
const dialog = (): Locator => page.getByRole("dialog");
/** The window comes to the front again. */
const comeBack = (): Promise<void> => page.evaluate(() => {
  window.dispatchEvent(new Event("focus"));
});

/** A model with one process, bound to the file by Ctrl+S. */
async function bound(): Promise<void> {
  await editor.newModel("Shop");
  await editor.add("p", 300, 250, "Till");
  await host.nextPath(path);
  await page.keyboard.press("Control+s");
  await badge("same").waitFor();
}

test("Ctrl+S asks for a file once, then writes it; the bar tells when the model is ahead", async () => {
  await bound();
  expect(await readFile(path, "utf8")).toContain('process');
  await page.keyboard.press("F2");
  await page.keyboard.type("Counter");
  await page.keyboard.press("Enter");
  await badge("ahead").waitFor();
  await page.keyboard.press("Control+s");
  await badge("same").waitFor();
  expect(await readFile(path, "utf8")).toContain("Counter");
  await page.keyboard.press("Control+z");
  await badge("ahead").waitFor();
  expect(await findings(page)).toEqual([]);
});

test("a file that changed outside is not overwritten: mine, theirs or a copy, by keyboard", async () => {
  await bound();
  const theirs = (await readFile(path, "utf8")).replace("Till", "Theirs");
  await writeFile(path, theirs);
  await comeBack();
  await badge("changedOutside").waitFor();
  await editor.focus();
  await page.keyboard.press("Control+s");
  await dialog().getByRole("heading", { name: "shop.dfd was changed outside" }).waitFor();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press("Escape");
  expect(await readFile(path, "utf8")).toBe(theirs);

  await badge("changedOutside").click();
  await dialog().getByRole("button", { name: /^Take theirs/ }).press("Enter");
  await editor.drawn("Process Theirs").waitFor({ state: "attached" });
  await badge("same").waitFor();
  await editor.focus();
  await page.keyboard.press("Control+z");
  await editor.drawn("Process Till").waitFor({ state: "attached" });

  await writeFile(path, theirs.replace("Theirs", "Again"));
  await page.keyboard.press("Control+s");
  await dialog().getByRole("button", { name: /^Save mine as a copy/ }).waitFor();
  await host.nextPath(join(folder, "copy.dfd"));
  await dialog().getByRole("button", { name: /^Save mine as a copy/ }).click();
  await dialog().waitFor({ state: "detached" });
  await expect.poll(() => readFile(join(folder, "copy.dfd"), "utf8").catch(() => "")).toContain("Till");
  expect(await readFile(path, "utf8")).toContain("Again");

  await page.keyboard.press("Control+s");
  await dialog().getByRole("button", { name: /^Keep mine/ }).click();
  await badge("same").waitFor();
  expect(await readFile(path, "utf8")).toContain("Till");
});

test("a file that another program made unreadable says so where theirs was chosen, and another way is open", async () => {
  await bound();
  await writeFile(path, Buffer.from([0xff, 0xfe, 0, 1, 2, 0xff]));
  await page.keyboard.press("Control+s");
  await dialog().getByRole("button", { name: /^Take theirs/ }).press("Enter");
  await dialog().getByRole("alert").waitFor();
  expect(await page.locator(".notices [role=alert]").count()).toBe(0);
  expect(await findings(page)).toEqual([]);
  await dialog().getByRole("button", { name: /^Keep mine/ }).press("Enter");
  await badge("same").waitFor();
  expect(await readFile(path, "utf8")).toContain("Till");
});

test("a file that is gone is said so; it is written anew, or the model lives on without one", async () => {
  await bound();
  await rename(path, join(folder, "elsewhere.dfd"));
  await comeBack();
  await badge("lost").waitFor();
  await badge("lost").click();
  await dialog().getByRole("button", { name: /^Write it anew/ }).click();
  await badge("same").waitFor();
  expect(await readFile(path, "utf8")).toContain("Till");
  await rm(path);
  await comeBack();
  await badge("lost").click();
  await dialog().getByRole("button", { name: /^Keep it in the workspace only/ }).click();
  await page.locator("[data-file-state]").waitFor({ state: "detached" });
  await editor.counts(/^1 element/);
});

test("the tabs and the file are there again after a crash", async () => {
  await bound();
  await editor.newModel("Second");
  await page.keyboard.press("Control+PageUp");
  await badge("same").waitFor();
  // Which tab is in front is kept beside the work, not before it: the crash comes once the core has heard of it.
  await expect.poll(async () => {
    const { tabs } = await host.call<{ tabs: { models: string[]; current: string | null } }>("start", {});
    return tabs.models.indexOf(tabs.current ?? "");
  }).toBe(0);
  await reopen({ crash: true });
  await editor.counts(/^1 element/);
  const names = await page.getByRole("tablist", { name: "Open models" }).getByRole("tab").allTextContents();
  expect(names.map((name) => name.trim())).toEqual(["Shop", "Second"]);
  await badge("same").waitFor();
});

test("opening the file that a model is bound to leads to that model, and tells that it changed", async () => {
  await bound();
  await writeFile(path, (await readFile(path, "utf8")).replace("Till", "Theirs"));
  await page.keyboard.press("Control+w");
  await page.locator("[data-region=models]").waitFor();
  await host.nextPath(path);
  await page.keyboard.press("Control+o");
  await badge("changedOutside").waitFor();
  await editor.drawn("Process Till").waitFor({ state: "attached" });
});
