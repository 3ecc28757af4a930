import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { type Browser, chromium, type Page } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/** Starts the machine's own Chromium. */
export async function startBrowser(): Promise<Browser> {
  const path = NAMES.map((name) => `/usr/bin/${name}`).find((candidate) => existsSync(candidate));
  if (path === undefined) throw new Error("no Chromium is installed");
  return chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
}

/** A page on an address, with what it complained about. */
export interface Opened {
  readonly page: Page;
  /** Errors of scripts and refusals of the content security policy. */
  readonly complaints: string[];
}

/** Opens the page under the content security policy of the window, and waits until it can be used. */
export async function openPage(browser: Browser, address: string, theme: "light" | "dark" = "light"): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: theme, reducedMotion: "reduce" });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("422")) complaints.push(message.text());
  });
  await page.route(
    (url) => url.pathname === "/",
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy() } });
    },
  );
  await page.goto(address);
  await page.locator("html[data-ready=true]").waitFor({ state: "attached" });
  return { page, complaints };
}

/** The policy of the window; the dev host is spoken to over HTTP. */
function policy(): string {
  const path = fileURLToPath(new URL("../../../src-tauri/tauri.conf.json", import.meta.url));
  const conf = JSON.parse(readFileSync(path, "utf8")) as { app: { security: { csp: string } } };
  return conf.app.security.csp.replace(/connect-src [^;]*/, "connect-src 'self'");
}
