import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { describe, expect, test } from "vitest";

import { type Literal, read, readSource, sources } from "./literals";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** Strings that read like words and are none, with the reason; each must still stand where it is said to. */
const ALLOWED: readonly { readonly place: string; readonly texts: readonly string[]; readonly why: string }[] = [
  { place: "actions/action.ts", texts: ["File", "Models", "Edit", "Tools", "Threats", "View", "Help"], why: "the menus' permanent names, told by the catalogue" },
  { place: "canvas/canvas.ts", texts: ["several lines", "one line"], why: "states of the field for labels" },
  { place: "canvas/gestures/connect.ts", texts: ["gone with Escape"], why: "a state of the gesture" },
  { place: "canvas/insertFragment.ts", texts: ["id class d x y", "text-anchor dominant-baseline"], why: "names of attributes" },
  { place: "panels/ActionButton.svelte", texts: ["btn icon ghost"], why: "names of styles" },
  { place: "panels/help/About.svelte", texts: ["Apache License", "SIL Open Font License", "JetBrains Mono"], why: "the proper names of licences and fonts" },
  { place: "panels/Splitter.svelte", texts: ["on the way", "at the end"], why: "states of a drag" },
  { place: "panels/grid/CellField.svelte", texts: ["given up"], why: "a state of the field" },
];

const isAllowed = ({ place, text }: Literal): boolean => {
  const path = place.replace(/:\d+$/, "");
  return ALLOWED.some((one) => one.place === path && one.texts.some((allowed) => text.startsWith(allowed)));
};

const READ = sources().map((path) => ({ path, ...read(path, readSource(path)) }));

describe("texts of the page", () => {
  test("stand in the catalogue, not in the source", () => {
    const left = READ.flatMap(({ literals }) => literals.filter((literal) => !isAllowed(literal)));
    expect(left.map(({ place, text }) => `${place} ${text}`)).toEqual([]);
  });

  test("are left out of the rule only where that is still needed", () => {
    const literals = READ.flatMap((one) => one.literals);
    const idle = ALLOWED.flatMap(({ place, texts }) =>
      texts.filter((text) => !literals.some((literal) => literal.place.startsWith(`${place}:`) && literal.text.startsWith(text))).map((text) => `${place} ${text}`),
    );
    expect(idle).toEqual([]);
  });
});

describe("every text of the catalogue is told", () => {
  const catalogue = (areas: (area: string) => boolean): string[] =>
    readdirSync(`${ROOT}messages/en`)
      .filter((name) => areas(name))
      .flatMap((name) => [...readFileSync(`${ROOT}messages/en/${name}`, "utf8").matchAll(/^([a-zA-Z][\w-]*) *=/gm)].map(([, key]) => key ?? ""));

  test("by the page", () => {
    const strings = new Set(READ.flatMap((one) => [...one.strings]));
    // A key with holes, as `home-depth-*`, is told for all that fits.
    const holes = [...strings].filter((text) => /^[a-z]+(-[\w]*)*\*/.test(text) && text.includes("-")).map((text) => new RegExp(`^${text.replaceAll("*", "[\\w-]+")}$`));
    const isTold = (key: string): boolean => strings.has(key) || holes.some((hole) => hole.test(key));
    expect(catalogue((name) => !/^(core|shared)-/.test(name)).filter((key) => !isTold(key) && !/^tabs-/.test(key))).toEqual([]);
  });

  test("by the core and the command line", () => {
    const rust = ["crates", "src-tauri/src"]
      .flatMap((folder) => readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: "utf8" }).map((path) => `${ROOT}${folder}/${path}`))
      .filter((path) => path.endsWith(".rs") && !path.endsWith("drawbridge-messages/src/generated.rs"))
      .map((path) => readFileSync(path, "utf8"))
      .join("\n");
    const words = new Set(rust.match(/\w+/g));
    const snake = (key: string): string => key.replaceAll("-", "_").replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    expect(catalogue((name) => name.startsWith("core-")).filter((key) => !words.has(snake(key)))).toEqual([]);
  });
});

describe("the reading itself finds", () => {
  const component = (markup: string, script = ""): string[] => read("Some.svelte", `<script lang="ts">${script}</script>${markup}`).literals.map(({ text }) => text);
  const script = (source: string): string[] => read("some.ts", source).literals.map(({ text }) => text);

  test.each<[string, string[]]>([
    ["<p>Open a file</p>", ["Open a file"]],
    ["<p>{isOpen ? 'gone' : text('key-a')}</p>", ["gone"]],
    ["<p>{`${count} new`}</p>", ["new"]],
    ["<button aria-label='close'>×</button>", ["close"]],
    ["<button title={why === null ? 'Now' : why}></button>", ["Now"]],
    ["<Dialog label='About' />", ["About"]],
    ["<Menu none='Not said' />", ["Not said"]],
    ["{#if kind === 'Some words'}<b>{text('key-b')}</b>{/if}", []],
    ["<p class='not these words' data-kind='Nor this'>·</p>", []],
    ["<kbd>Ctrl+K</kbd><b>Drawbridge</b>", []],
  ])("in markup: %s", (markup, found) => {
    expect(component(markup)).toEqual(found);
  });

  test.each<[string, string[]]>([
    ["desk.say('gone');", ["gone"]],
    ["const menu = { id: 'a.b', label: 'Undo' };", ["Undo"]],
    ["const menu = { label: 'edit-undo' };", []],
    ["const one = { whyNot: (desk) => (desk.none ? 'nothing is there' : null) };", ["nothing is there"]],
    ["failure = `The model ${name} is lost.`;", ["The model * is lost."]],
    ["throw new Error('there is no such action');", []],
    ["document.querySelector('main section');", []],
    ["type A = 'Some words'; const b = text('key-c', { name: 'Some words' });", ["Some words"]],
  ])("in a script: %s", (source, found) => {
    expect(script(source)).toEqual(found);
  });

  test("keys of the catalogue, with and without holes", () => {
    expect([...read("some.ts", "text(`home-depth-${depth}`); text(isOpen ? 'a-b' : 'a-c');").strings]).toEqual(["home-depth-*", "a-b", "a-c"]);
  });
});
