import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";

import { findings } from "./support/axe";
import { openPage, startBrowser } from "./support/browser";
import { type DevHost, startDevHost } from "./support/devHost";
import { Editor } from "./support/editor";

let browser: Browser;
let host: DevHost;
let page: Page;
let editor: Editor;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  host = await startDevHost();
  ({ page } = await openPage(browser, host.address));
  editor = new Editor(page);
});
afterEach(async () => {
  await page.context().close();
  await host.stop();
});

test("a change that the disk refuses says so and is made again when there is room", async () => {
  await editor.newModel("Full");
  await page.route("**/call/edit", (route) =>
    route.fulfill({ status: 422, json: { code: "cannotWrite", message: "the disk is full", hint: "free some space" } }),
  );
  await page.locator(".empty").getByRole("button", { name: /Process/ }).click();
  const notice = page.getByRole("alert");
  await notice.getByText("The last change could not be kept, and was taken back.").waitFor();
  await notice.getByText("The disk is full").waitFor();
  expect(await findings(page)).toEqual([]);
  await editor.counts(/^0 elements/);
  await notice.getByRole("button", { name: "Try again" }).click();
  await notice.getByText("The disk is full").waitFor();
  await page.unroute("**/call/edit");
  await notice.getByRole("button", { name: "Try again" }).click();
  await editor.counts(/^1 element/);
  expect(await notice.count()).toBe(0);
});

test("a workspace that can only be read says so, and everything that would change it says why it cannot", async () => {
  await editor.openSample();
  await page.route("**/call/start", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...((await response.json()) as object), workspace: { type: "readOnly", why: "Another window writes to it." } } });
  });
  await page.reload();
  await page.locator("html[data-ready=true]").waitFor({ state: "attached" });
  if ((await page.locator("#work").count()) === 0) {
    await page.getByRole("row", { name: /Web shop/ }).dblclick();
  }
  await page.getByRole("note").getByText("Another window writes to it.").waitFor();
  expect(await page.getByText("Read only", { exact: true }).isVisible()).toBe(true);
  expect(await page.locator("[data-shape=process]").isDisabled()).toBe(true);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("place process");
  expect(await page.getByRole("option").first().textContent()).toContain("The workspace can only be read.");
  expect(await page.getByRole("option").first().getAttribute("aria-disabled")).toBe("true");
  await page.keyboard.press("Escape");
  expect(await findings(page)).toEqual([]);
});

test("a core that cannot be reached is said so, and nothing that was seen goes away", async () => {
  await editor.openSample();
  await page.route("**/call/*", (route) => route.abort());
  await editor.select("Process Web app");
  await page.keyboard.press("Delete");
  await page.getByRole("alert").getByText("The core could not be reached.").waitFor();
  await editor.counts(/^7 elements/);
  await page.unroute("**/call/*");
  await page.getByRole("alert").getByRole("button", { name: "Dismiss" }).click();
  await editor.focus();
  await page.keyboard.press("Delete");
  await editor.counts(/^6 elements/);
});
