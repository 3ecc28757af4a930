import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

import { type AST, parse } from "svelte/compiler";
import { build } from "vite";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** A page built so that every element knows the place in the source that made it. */
export interface DevPage {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Builds the page for development into a folder of its own. */
export async function buildDevPage(): Promise<DevPage> {
  const folder = await mkdtemp(join(tmpdir(), "drawbridge-page-"));
  const before = process.env["NODE_ENV"];
  // The compiler of components takes its mode from here.
  process.env["NODE_ENV"] = "development";
  await build({ configFile: join(ROOT, "vite.config.ts"), mode: "development", logLevel: "error", build: { outDir: folder, minify: false } });
  process.env["NODE_ENV"] = before;
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** The kinds of fields that take no text. */
const NO_TEXT = new Set(["checkbox", "radio", "range", "color", "file", "hidden"]);

/** Every field for text in the components of the page: `panels/Some.svelte:12`. */
export async function fieldsOfSources(): Promise<string[]> {
  const source = join(ROOT, "ui/src");
  const files = (await readdir(source, { recursive: true })).filter((path) => path.endsWith(".svelte")).sort();
  const found: string[] = [];
  for (const file of files) {
    const text = await readFile(join(source, file), "utf8");
    const visit = (node: unknown): void => {
      if (Array.isArray(node)) node.forEach(visit);
      else if (typeof node === "object" && node !== null) {
        const element = node as AST.RegularElement;
        if (element.type === "RegularElement" && isField(element)) found.push(`${file}:${String(text.slice(0, element.start).split("\n").length)}`);
        Object.values(node).forEach(visit);
      }
    };
    visit(parse(text, { modern: true }).fragment);
  }
  return found;
}

function isField(element: AST.RegularElement): boolean {
  if (element.name === "textarea") return true;
  if (element.name !== "input") return false;
  const type = element.attributes.find((attribute): attribute is AST.Attribute => attribute.type === "Attribute" && attribute.name === "type");
  const [text] = Array.isArray(type?.value) ? type.value : [];
  return text?.type !== "Text" || !NO_TEXT.has(text.data);
}

/** A place that the development page tells, as `fieldsOfSources` tells it. */
export function placeOf(file: string, line: number): string {
  const path = file.includes("ui/src/") ? file.slice(file.indexOf("ui/src/") + "ui/src/".length) : relative(join(ROOT, "ui/src"), file);
  return `${path}:${String(line)}`;
}
