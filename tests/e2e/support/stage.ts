import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";

import { openPage, type Opened, startBrowser } from "./browser";
import { type DevHost, startDevHost } from "./devHost";
import { Editor } from "./editor";

/** What a test of the page works with: the same names always mean what stands now, also after {@link reopen}. */
export let browser: Browser;
export let host: DevHost;
export let opened: Opened;
export let page: Page;
export let editor: Editor;

let patience: number | null = null;

/**
 * Gives every test of a file a dev host on an empty workspace with the page on it, and ends both after it.
 * The page may have complained of nothing. `waiting` is how long it is waited for at most, in milliseconds.
 */
export function stage(waiting: number | null = null): void {
  patience = waiting;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });
  beforeEach(async () => {
    host = await startDevHost();
    await open();
  });
  afterEach(async () => {
    await page.context().close();
    await host.stop();
    expect(opened.complaints).toEqual([]);
  });
}

/** Opens the page anew on the same workspace, after a crash of the core where one is asked for. */
export async function reopen({ crash = false, theme = "light" }: { crash?: boolean; theme?: "light" | "dark" } = {}): Promise<void> {
  if (crash) host = await host.restart();
  await page.context().close();
  await open(theme);
}

async function open(theme: "light" | "dark" = "light"): Promise<void> {
  opened = await openPage(browser, host.address, theme);
  ({ page } = opened);
  if (patience !== null) page.setDefaultTimeout(patience);
  editor = new Editor(page);
}
