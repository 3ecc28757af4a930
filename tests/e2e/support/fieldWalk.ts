import type { Page } from "playwright-core";

import { placeOf } from "./devPage";
import { Editor } from "./editor";

/** A way to a screen. */
export interface Step {
  readonly what: string;
  readonly open: (ways: Ways) => Promise<void>;
}

/** What a person does on the way to a screen. */
export interface Ways {
  readonly page: Page;
  readonly editor: Editor;
  readonly press: (...keys: string[]) => Promise<void>;
  /** Goes to a tab of the inspector. */
  readonly side: (name: RegExp) => Promise<void>;
  /** Runs a command by its name, as a person does who knows no key. */
  readonly command: (name: string) => Promise<void>;
  /** Puts the keyboard on the first open threat. */
  readonly card: () => Promise<void>;
  /** Brings the table of the outline into sight. */
  readonly table: () => Promise<void>;
  /** Begins to change a cell of it. */
  readonly cell: (kind: string, column: string) => Promise<void>;
}

/** The ways from an open model with something in it. */
export function waysOf(page: Page): Ways {
  const press = (...keys: string[]): Promise<void> => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  const side = (name: RegExp): Promise<void> => page.locator("#side-threats, #side-facts, #side-comments").filter({ hasText: name }).click();
  const table = async (): Promise<void> => {
    if (!(await page.locator("[data-region=bottom] [role=grid]").isVisible())) await press("Control+1");
  };
  return {
    page,
    editor: new Editor(page),
    press,
    side,
    command: async (name) => {
      await press("Control+k");
      await page.getByRole("combobox", { name: "Find or run a command" }).fill(name);
      await press("Enter");
    },
    card: async () => {
      await press("Escape");
      await side(/^Threats/);
      await page.locator("article.card:not(.done)").first().focus();
    },
    table,
    cell: async (kind, column) => {
      await table();
      const found = page.locator(`[role=grid] [data-row^=${kind}] [data-cell="${column}"]`).first();
      await found.click();
      await found.press("F2");
    },
  };
}

/** The ways to every screen that has a field. */
export const STEPS: readonly Step[] = [
  { what: "the command palette", open: ({ press }) => press("Control+k") },
  { what: "the shortcuts", open: ({ press }) => press("?") },
  { what: "help", open: ({ press }) => press("F1") },
  { what: "settings", open: ({ press }) => press("Control+,") },
  { what: "a new model", open: ({ press }) => press("Control+n") },
  { what: "a new model of a new system", open: async ({ page, press }) => { await press("Control+n"); await page.getByRole("combobox", { name: "System" }).selectOption({ index: -1 + (await page.getByRole("combobox", { name: "System" }).locator("option").count()) }); } },
  { what: "the palette of components", open: ({ press }) => press("Control+f") },
  { what: "the name on the canvas", open: async ({ editor, press }) => { await editor.select("Process Web app"); await press("F2"); } },
  { what: "the name of a diagram", open: ({ press }) => press("Shift+F2") },
  { what: "facts of an element", open: async ({ editor, side }) => { await editor.select("Process Web app"); await side(/^Facts/); } },
  { what: "facts of a store", open: async ({ page, editor, side }) => { await editor.select("Data store Orders"); await side(/^Facts/); await page.getByRole("checkbox", { name: "Out of scope" }).check(); } },
  { what: "facts of a flow", open: async ({ page, side }) => { await page.locator("[data-row^=f]").first().locator("[data-cell]").first().click(); await side(/^Facts/); } },
  { what: "the sheet of the model", open: ({ command }) => command("Model sheet") },
  { what: "comments", open: async ({ editor, side }) => { await editor.select("Process Web app"); await side(/^Comments/); } },
  { what: "a threat by hand", open: async ({ page, editor, side }) => { await editor.select("Process Web app"); await side(/^Threats/); await page.locator("[data-write]").click(); } },
  {
    what: "the place of a threat",
    open: async ({ page, editor, press, side }) => {
      await editor.select("Process Web app");
      await side(/^Threats/);
      await page.locator("[data-write]").click();
      await page.getByRole("textbox", { name: "What could happen" }).fill("A receipt is replayed");
      await press("Control+Enter");
      await page.locator("article.card").filter({ hasText: "A receipt is replayed" }).focus();
      await press("Shift+F10");
      await page.getByRole("menuitem", { name: /^Move/ }).click();
    },
  },
  { what: "a reason", open: async ({ press, card }) => { await card(); await press("m"); } },
  { what: "an accepted risk", open: async ({ press, card }) => { await card(); await press("a"); } },
  { what: "a comment on a threat", open: async ({ press, card }) => { await card(); await press("c"); } },
  { what: "a name in the table", open: ({ cell }) => cell("f", "name") },
  { what: "a new row of the table", open: async ({ page, table }) => { await table(); await page.getByRole("button", { name: /^Add an? / }).first().click(); } },
  { what: "the register", open: ({ press }) => press("Control+Shift+T") },
  { what: "a decision on many", open: async ({ page, press }) => { await press("Control+Shift+T"); await page.locator("[data-region=register] [data-row]").nth(1).click(); await press("Control+a", "a"); } },
  { what: "the catalogue of data", open: ({ press }) => press("Control+Shift+D") },
  { what: "the list of models", open: ({ press }) => press("Control+Shift+O") },
  { what: "the name of a model", open: async ({ page, press }) => { await press("Control+Shift+O"); await page.locator("[data-key] [data-model]").first().waitFor(); await page.locator("[data-key]:has([data-model])").first().focus(); await press("F2"); } },
  { what: "where a model belongs", open: async ({ page, press }) => { await press("Control+Shift+O"); await page.locator("[data-key]:has([data-model])").first().focus(); await press("Control+i"); } },
  { what: "a system", open: async ({ page, press }) => { await press("Control+Shift+O"); await page.locator("[data-region=models]").waitFor(); await press("Control+Shift+N"); } },
];

/** The fields for text that are in sight, by the place in the source that made them; what made it is not known of ours alone. */
export async function fieldsInSight(page: Page): Promise<string[]> {
  const found = await page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")];
    return fields
      .filter((field) => field.checkVisibility() && !field.disabled && !/^(checkbox|radio|range|color|file|hidden)$/.test(field.type))
      .map((field) => {
        const { loc } = (field as unknown as { __svelte_meta?: { loc: { file: string; line: number } } }).__svelte_meta ?? {};
        field.dataset["walked"] = loc === undefined ? field.className : `${loc.file}:${String(loc.line)}`;
        return loc === undefined ? { file: "", line: 0, name: field.className } : { ...loc, name: "" };
      });
  });
  return found.map(({ file, line, name }) => (file === "" ? name : placeOf(file, line)));
}

/** Types every text into every field in sight, as a person would one after the other, and gives how many were typed. */
export async function typeAll(page: Page, texts: readonly string[]): Promise<number> {
  return page.evaluate(async (all) => {
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("[data-walked]")];
    let typed = 0;
    for (const field of fields) {
      const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, "value")?.set;
      field.focus();
      for (const text of all) {
        if (!field.isConnected) break;
        set?.call(field, text);
        field.dispatchEvent(new InputEvent("input", { bubbles: true, data: text }));
        typed += 1;
        // The page draws what the text changed before the next comes.
        await new Promise((resume) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = resume;
          port2.postMessage(null);
        });
      }
    }
    return typed;
  }, texts);
}

/** Leaves every field in sight with a text in it, so that it is taken where fields are taken. */
export async function takeAll(page: Page, textAt: (index: number) => string): Promise<void> {
  const fields = page.locator("[data-walked]");
  const many = await fields.count();
  for (let index = 0; index < many; index += 1) {
    const field = fields.nth(index);
    if (!(await field.isVisible().catch(() => false))) continue;
    const hint = (await field.getAttribute("placeholder")) ?? "";
    await field.fill(/\d{4}-|YYYY/.test(hint) ? "2030-01-31" : textAt(index), { timeout: 3000 }).catch(() => undefined);
  }
  await page.keyboard.press("Control+Enter");
  if (await page.locator("[data-walked]:focus").count()) await page.keyboard.press("Enter");
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
}

