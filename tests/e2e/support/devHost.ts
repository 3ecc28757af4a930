import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** A dev host that runs on a workspace of its own. */
export interface DevHost {
  /** The address of the page, token included. */
  readonly address: string;
  /** Asks the core directly, as the page does. Throws what it refuses. */
  call<T>(name: string, request: object): Promise<T>;
  /** Says what the next native dialog answers. */
  nextPath(path: string | null): Promise<void>;
  /** Kills the process, as a crash would, and starts it again on the same workspace. */
  restart(): Promise<DevHost>;
  /** Ends the process and removes the workspace. */
  stop(): Promise<void>;
}

/** Starts the dev host on an empty workspace, with a page built elsewhere where one is given. */
export async function startDevHost(file: string | null = null, page = process.env["DRAWBRIDGE_PAGE"] ?? join(ROOT, "ui/dist")): Promise<DevHost> {
  return run(await mkdtemp(join(tmpdir(), "drawbridge-e2e-")), file, page);
}

async function run(workspace: string, file: string | null, page: string): Promise<DevHost> {
  const child = spawn(binary(), ["--workspace", workspace, "--page", page, ...(file === null ? [] : [join(ROOT, file)])], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const address = await firstLine(child);
  const url = new URL(address);
  const token = new URLSearchParams(url.hash.slice(1)).get("token") ?? "";
  const post = async (path: string, request: object): Promise<Response> => {
    const answer = await fetch(new URL(path, url.origin), { method: "POST", headers: { "x-drawbridge-token": token }, body: JSON.stringify(request) });
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
    return answer;
  };
  return {
    address,
    async call<T>(name: string, request: object) {
      return (await (await post(`/call/${name}`, request)).json()) as T;
    },
    async nextPath(path) {
      await post("/next-path", { path });
    },
    async restart() {
      await end(child);
      return run(workspace, null, page);
    },
    async stop() {
      await end(child);
      await rm(workspace, { recursive: true, force: true });
    },
  };
}

function binary(): string {
  const given = process.env["DRAWBRIDGE_DEV_HOST"];
  if (given !== undefined) return given;
  const target = process.env["CARGO_TARGET_DIR"] ?? join(ROOT, "target");
  const found = ["debug", "release"].map((profile) => join(target, profile, "dev-host")).find((path) => existsSync(path));
  if (found === undefined) throw new Error("the dev host is not built: cargo build -p drawbridge-tests --bin dev-host");
  return found;
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => {
      reject(new Error(`the dev host ended with ${String(code)} before it gave its address`));
    });
    if (child.stdout !== null) createInterface(child.stdout).once("line", resolve);
  });
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) {
      resolve();
      return;
    }
    child.once("exit", () => {
      resolve();
    });
    child.kill("SIGKILL");
  });
}
