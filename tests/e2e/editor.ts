import { spawn, type ChildProcess } from "node:child_process";
import { accessSync, constants, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import { chromium, type Browser, type Page } from "playwright-core";

/** How long the host and the browser may take to start on a slow machine under load, in milliseconds. */
const START = 60_000;

/** The names under which systems install the browser. */
const BROWSERS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** How the page is opened. */
export interface Options {
  /** A file of the repository to open, such as `examples/shop.dfd`. */
  readonly file?: string;
  readonly theme?: "light" | "dark";
  /** The view in CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** The real page in a real browser, over a dev host with a workspace of its own. */
export interface Editor {
  readonly page: Page;
  /** What the page said on the console as warnings and errors, and what it threw. */
  readonly complaints: readonly string[];
  /** The path that the next dialog answers; `null` cancels it. */
  answerDialog(path: string | null): Promise<void>;
  close(): Promise<void>;
}

/** A path of the repository. */
export const inRepository = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Starts host and browser and opens the page. */
export async function openEditor(options: Options = {}): Promise<Editor> {
  const folder = mkdtempSync(join(tmpdir(), "drawbridge-e2e-"));
  const host = startHost(folder, options.file);
  let browser: Browser | null = null;
  const close = async (): Promise<void> => {
    await browser?.close();
    host.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const address = await firstLine(host);
    browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
    const context = await browser.newContext({
      colorScheme: options.theme ?? "light",
      viewport: options.size ?? { width: 1280, height: 800 },
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(address, { waitUntil: "load" });
    const { origin, hash } = new URL(address);
    const token = new URLSearchParams(hash.slice(1)).get("token") ?? "";
    const answerDialog = async (path: string | null): Promise<void> => {
      const headers = { "content-type": "application/json", "x-drawbridge-token": token };
      const answer = await fetch(`${origin}/next-path`, { method: "POST", headers, body: JSON.stringify({ path }) });
      if (!answer.ok) throw new Error(`the dev host refused the dialog's answer: ${await answer.text()}`);
    };
    return { page, complaints, answerDialog, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function startHost(folder: string, file: string | undefined): ChildProcess {
  const program = process.env["DRAWBRIDGE_DEV_HOST"] ?? inRepository("target/debug/dev-host");
  const files = file === undefined ? [] : [inRepository(file)];
  return spawn(program, ["--workspace", folder, ...files], { stdio: ["ignore", "pipe", "inherit"] });
}

/** The address, which is the first line that the host prints. */
function firstLine(host: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const { stdout } = host;
    if (stdout === null) {
      reject(new Error("the dev host has no output"));
      return;
    }
    const late = setTimeout(() => {
      reject(new Error(`the dev host did not start within ${String(START / 1000)} s`));
    }, START);
    host.once("error", (error) => {
      reject(new Error(`could not start the dev host (cargo build -p drawbridge-tests --bin dev-host): ${error.message}`));
    });
    host.once("exit", (code) => {
      reject(new Error(`the dev host ended with status ${String(code)}`));
    });
    createInterface({ input: stdout }).once("line", (line) => {
      clearTimeout(late);
      resolve(line);
    });
  });
}

/** The installed browser. Its absence fails the tests: the set-up step installs it. */
function findBrowser(): string {
  for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
    for (const name of BROWSERS) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not here.
      }
    }
  }
  throw new Error(`none of ${BROWSERS.join(", ")} is installed; make setup installs one`);
}

/** What axe finds serious or critical on the page as it stands, one line each. */
export async function seriousFindings(page: Page): Promise<string[]> {
  // Run through the protocol, so that the page's own policy stays as strict as it is in the window.
  await page.evaluate(readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8"));
  return page.evaluate(async () => {
    interface Finding {
      readonly id: string;
      readonly impact?: string | null;
      readonly nodes: readonly { readonly html: string }[];
    }
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: readonly Finding[] }> } };
    const { violations } = await axe.run();
    return violations
      .filter((finding) => finding.impact === "serious" || finding.impact === "critical")
      .flatMap((finding) => finding.nodes.map((node) => `${finding.id}: ${node.html}`));
  });
}
