import type { Locator } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";

import { findings } from "./support/axe";
import { openPage } from "./support/browser";
import { Editor } from "./support/editor";
import { browser, editor, host, opened, stage } from "./support/stage";

/** A name that would run if it were ever taken for markup. */
const PAYLOAD = '<img src=x onerror="document.title=1">';

stage(12_000);

const press = (keys: string): Promise<void> => opened.page.keyboard.press(keys);
const type = (words: string): Promise<void> => opened.page.keyboard.type(words);

describe("the register", () => {
  let grid: Locator;
  const rows = (): Locator => grid.locator("[data-row]");
  const row = (title: string): Locator => rows().filter({ has: opened.page.getByRole("rowheader", { name: title, exact: true }) });
  const titles = (): Promise<string[]> => grid.getByRole("rowheader").allTextContents();
  const listed = (): Locator => opened.page.locator("main.register [data-listed]");

  beforeEach(async () => {
    await editor.openSample();
    grid = opened.page.getByRole("grid", { name: "All threats of the model" });
  });

  async function come(): Promise<void> {
    await press("Control+Shift+T");
    await rows().first().waitFor();
  }

  test("lists what no tier shows, is narrowed, sorted and grouped by mouse, and remembers how it was", async () => {
    await opened.page.getByRole("button", { name: "Threats of the model" }).click();
    await rows().first().waitFor();
    const all = Number(/\d+/.exec((await listed().textContent()) ?? "")?.[0]);
    expect(all).toBeGreaterThan(20);

    await opened.page.getByLabel("Find a threat").fill("web app injection");
    await expect.poll(async () => (await listed().textContent())?.trim()).toMatch(new RegExp(`^\\d+ of ${String(all)}$`));
    for (const title of await titles()) expect(title.toLowerCase()).toContain("injection");
    await opened.page.getByRole("button", { name: "Clear the filters" }).click();

    await opened.page.getByRole("button", { name: "Severity", exact: true }).click();
    expect(await grid.locator('[aria-sort="ascending"]').textContent()).toContain("Severity");
    await rows().first().getByText("Critical").waitFor();
    await opened.page.getByRole("button", { name: "Severity", exact: true }).click();
    await expect.poll(() => rows().first().locator(".sev").textContent()).not.toContain("Critical");

    await opened.page.getByLabel("Group by").selectOption({ label: "By element" });
    const head = grid.locator(".group").first();
    await head.waitFor();
    const before = Number(await grid.getAttribute("aria-rowcount"));
    await head.click();
    await expect.poll(async () => Number(await grid.getAttribute("aria-rowcount"))).toBeLessThan(before);

    await opened.page.getByLabel("Severity", { exact: true }).selectOption("high");
    await press("Control+Shift+E");
    await grid.waitFor({ state: "detached" });
    await come();
    expect(await opened.page.getByLabel("Severity", { exact: true }).inputValue()).toBe("high");
    expect(await opened.page.getByLabel("Group by").inputValue()).toBe("place");
  });

  test("has the keyboard when it is come to by mouse, and Ctrl+F goes to its search", async () => {
    await opened.page.getByRole("button", { name: "Threats of the model" }).click();
    const at = (): Promise<string> => opened.page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["row"] ?? "");
    await expect.poll(at).not.toBe("");
    const first = await at();
    await press("j");
    await expect.poll(at).not.toBe(first);
    await press("Control+f");
    await expect.poll(() => opened.page.evaluate(() => document.activeElement?.id)).toBe("register-search");
  });

  test("says before many are decided how many of them were decided already", async () => {
    await come();
    const [first] = await titles();
    await row(first ?? "").click();
    await press("m");
    await type("A ticket says so");
    await press("Enter");
    await row(first ?? "").getByText("Mitigate").waitFor();
    await press("Control+a");
    await press("x");
    await opened.page.getByText("1 of them is decided already, and is decided anew").waitFor();
    // What was told of the last decision does not lie over the reason of this one.
    await opened.page.locator("[data-toast]").waitFor({ state: "detached" });
    await press("Escape");
  });

  test("its rows are lower where the window is compact, and still stand one below the other", async () => {
    await come();
    const tops = async (): Promise<number[]> => (await rows().evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))).slice(0, 3);
    const usual = await tops();
    await press("Control+,");
    await opened.page.getByRole("dialog").getByRole("button", { name: "Compact" }).click();
    await press("Escape");
    await expect.poll(async () => { const [a, b] = await tops(); return (b ?? 0) - (a ?? 0); }).toBe(28);
    expect((usual[1] ?? 0) - (usual[0] ?? 0)).toBe(36);
    const cut = await rows().first().evaluate((one) => [...one.querySelectorAll("input, .sev, .pill")].filter((part) => { const [a, b] = [part.getBoundingClientRect(), one.getBoundingClientRect()]; return a.height > 0 && (a.top < b.top || a.bottom > b.bottom); }).length);
    expect(cut).toBe(0);
  });

  test("many are decided with one reason, as one step that is undone as one", async () => {
    await come();
    const [first, second, third] = await titles();
    await row(first ?? "").getByRole("checkbox").click();
    await row(third ?? "").getByRole("checkbox").click();
    await opened.page.getByText("2 chosen").waitFor();
    await opened.page.getByRole("button", { name: "Accept", exact: true }).first().click();
    const form = opened.page.getByRole("form", { name: "Accept: 2 threats" });
    await form.getByRole("button", { name: "Decide" }).click();
    await form.getByRole("alert").filter({ hasText: "Say why" }).waitFor();
    await form.getByLabel("Why is the risk accepted?").fill(PAYLOAD);
    await form.getByLabel("Owner (required)").fill("Kim");
    await form.getByLabel("Until (required)").fill("2099-12-31");
    await form.getByRole("button", { name: "Decide" }).click();
    await row(first ?? "").getByText("Accepted").waitFor();
    await row(third ?? "").getByText("Accepted").waitFor();
    await row(second ?? "").getByText("Open").waitFor();
    await row(first ?? "").click();
    await opened.page.getByRole("complementary", { name: "The current threat" }).getByText(PAYLOAD).first().waitFor();
    await press("Control+z");
    await row(first ?? "").getByText("Open").waitFor();
    await row(third ?? "").getByText("Open").waitFor();
  });

  test("is gone through by keyboard alone: decide, go on, read, rate, reopen, show", async () => {
    await come();
    const focused = (): Promise<string | null> => opened.page.evaluate(() => document.activeElement?.querySelector("[role=rowheader]")?.textContent ?? null);
    const [first, second, third] = await titles();
    expect(await focused()).toBe(first);
    await press("x");
    await type("It cannot be reached.");
    await press("Enter");
    await row(first ?? "").getByText("Not applicable").waitFor();
    await expect.poll(focused).toBe(second);
    await press("j");
    await expect.poll(focused).toBe(third);
    await press("k");
    await press("4");
    await row(second ?? "").getByText("Low").waitFor();
    await expect.poll(focused).toBe(second);
    await press("Shift+ArrowDown");
    await opened.page.getByText("2 chosen").waitFor();
    await press("m");
    await press("Escape");
    await expect.poll(focused).toBe(third);
    await press("Escape");
    await opened.page.getByText("The current threat", { exact: true }).waitFor();
    await press("Home");
    await press("r");
    await row(first ?? "").getByText("Open").waitFor();
    await press("Enter");
    await expect.poll(() => opened.page.evaluate(() => document.activeElement?.closest("aside") !== null)).toBe(true);
    await press("Escape");
    await expect.poll(focused).toBe(first);
    await press("Control+a");
    await opened.page.getByText(/^\d\d+ chosen$/).waitFor();
    await press("Control+Shift+A");
    await press("d");
    await grid.waitFor({ state: "detached" });
    await opened.page.locator(".drawing .is-selected").first().waitFor({ state: "attached" });
  });

  test("copies what is chosen as Markdown", async () => {
    await opened.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await come();
    const [first] = await titles();
    await press("Control+c");
    await opened.page.locator("[data-toast]").filter({ hasText: "Copied as Markdown" }).waitFor();
    expect(await opened.page.evaluate(() => navigator.clipboard.readText())).toContain(first);
  });
});

describe("without drawing", () => {
  test("a model is made in the outline by keyboard alone", async () => {
    await editor.newModel("Listed");
    const elements = opened.page.getByRole("grid", { name: "Elements" });
    const cell = (name: string, column: string): Locator => opened.page.locator("[data-row]").filter({ has: opened.page.locator("[data-cell=name]").filter({ hasText: name }) }).locator(`[data-cell=${column}]`);
    await opened.page.getByRole("button", { name: /^Elements/ }).press("Enter");
    await opened.page.getByRole("button", { name: "Add an element" }).press("Enter");
    await type("Web app");
    await press("Enter");
    await editor.counts(/^1 element/);
    await type(PAYLOAD);
    await press("Enter");
    await editor.counts(/^2 elements/);
    await press("Escape");
    await expect.poll(() => opened.page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("gridcell");
    await press("Insert");
    await opened.page.getByRole("form", { name: "Add an element" }).waitFor();
    await press("Escape");
    await cell(PAYLOAD, "kind").press("Enter");
    await press("d");
    await press("Enter");
    await expect.poll(() => cell(PAYLOAD, "kind").textContent()).toContain("Data store");

    await opened.page.getByRole("button", { name: /^Boundaries/ }).press("Enter");
    await opened.page.getByRole("button", { name: "Add a boundary" }).press("Enter");
    await type("Inside");
    await press("Enter");
    await cell("Inside", "name").waitFor();
    await press("Escape");

    await opened.page.getByRole("button", { name: /^Elements/ }).press("Enter");
    await cell("Web app", "inside").press("Enter");
    await press("i");
    await press("Enter");
    await expect.poll(() => cell("Web app", "inside").textContent()).toContain("Inside");

    await opened.page.getByRole("button", { name: /^Flows/ }).press("Enter");
    await opened.page.getByRole("button", { name: "Add a flow" }).press("Enter");
    await opened.page.getByLabel("Where the new flow begins").selectOption({ label: "Web app" });
    await opened.page.getByLabel("Where the new flow ends").selectOption({ label: PAYLOAD });
    await opened.page.getByLabel("Name of the new row").focus();
    await type("Save");
    await press("Enter");
    await cell("Save", "name").waitFor();
    await press("Escape");

    // From cell to cell: what is typed begins to change one, Tab goes on to the next.
    await cell("Save", "data").focus();
    await type("Card token, Address");
    await press("Tab");
    await type("postgresql");
    await press("Enter");
    await expect.poll(() => cell("Save", "data").textContent()).toContain("Card token, Address");
    await expect.poll(() => cell("Save", "protocol").textContent()).toContain("postgresql");
    await press("ArrowRight");
    await press("Enter");
    await press("u");
    await press("Enter");
    await expect.poll(() => cell("Save", "encrypted").textContent()).toContain("unknown");

    // Deleting a row is a step like another.
    await press("Delete");
    await editor.counts(/0 flows/);
    await opened.page.locator("[data-toast]").getByRole("button", { name: "Undo" }).click();
    await editor.counts(/1 flow/);
    await opened.page.getByRole("button", { name: /^Elements/ }).click();
    await elements.getByText(PAYLOAD).first().waitFor();
  });

  test("the data of a model are entered, rated, renamed and deleted, with a word on where they are used", async () => {
    await editor.openSample();
    await press("Control+Shift+D");
    const grid = opened.page.getByRole("grid", { name: "Data catalogue" });
    await opened.page.getByLabel("Name of the new datum").fill(PAYLOAD);
    await press("Enter");
    const cell = (column: string): Locator => grid.locator("[data-row]").filter({ hasText: PAYLOAD }).locator(`[data-cell=${column}]`);
    await cell("confidentiality").press("Enter");
    await press("s");
    await press("Enter");
    await expect.poll(() => cell("confidentiality").textContent()).toContain("Secret");
    await cell("name").press("F2");
    await press("End");
    await type(" 2");
    await press("Enter");
    await expect.poll(() => cell("name").textContent()).toContain(`${PAYLOAD} 2`);
    await cell("name").press("Delete");
    await expect.poll(() => grid.getByText(PAYLOAD).count()).toBe(0);

    const used = grid.locator("[data-row]").filter({ hasText: "Card token" }).locator("[data-cell=name]");
    await used.press("Delete");
    const ask = opened.page.getByRole("alertdialog");
    expect(await ask.textContent()).toMatch(/carried by \d flows? and held by \d elements?/);
    await press("Escape");
    await expect.poll(() => opened.page.evaluate(() => document.activeElement?.textContent.trim())).toBe("Card token");
    await press("Delete");
    await ask.getByRole("button", { name: "Delete" }).press("Enter");
    await expect.poll(() => grid.getByText("Card token").count()).toBe(0);
    await press("Control+z");
    await grid.getByText("Card token").first().waitFor();
  });
});

describe("the panel below", () => {
  test("problems are explained, mended and undone; the history tells it and tells what was undone apart", async () => {
    await editor.newModel("Mended");
    await editor.add("p", 300, 200, "Alone");
    await editor.add("p", 500, 200, "Alone");
    await editor.add("p", 300, 350, "Alone");
    await opened.page.getByRole("tab", { name: /^Problems/ }).click();
    const list = opened.page.getByRole("region", { name: "Problems", exact: true });
    const what = list.locator(".what").first();
    await what.click();
    await list.locator(".why").first().waitFor();
    await press("ArrowDown");
    await expect.poll(() => opened.page.evaluate(() => document.activeElement?.classList.contains("what"))).toBe(true);
    await list.locator(".place").filter({ hasText: "Alone" }).first().click();
    await opened.page.locator(".drawing .is-selected").first().waitFor({ state: "attached" });

    // All of a kind are mended as one step.
    const kind = list.locator("[data-item]").filter({ hasText: "Names used twice" });
    await kind.getByRole("button", { name: "Fix all 2" }).click();
    await kind.waitFor({ state: "detached" });
    await opened.page.locator("[data-toast]").filter({ hasText: "Fixed 2 problems" }).waitFor();
    await press("Control+z");
    await kind.waitFor();
    await opened.page.getByRole("tab", { name: "History" }).click();
    const history = opened.page.getByRole("grid", { name: "History" });
    await history.getByText("Undone; redo brings it back").first().waitFor();
    expect(await history.locator('[aria-current="step"]').count()).toBe(1);
    // Where something else is done instead, there is no way to what was undone, and none is offered.
    await opened.page.getByRole("tab", { name: /^Problems/ }).click();
    await kind.getByRole("button", { name: "Fix all 2" }).click();
    await kind.waitFor({ state: "detached" });
    await opened.page.getByRole("tab", { name: "History" }).click();
    const dropped = history.locator("[data-step]").filter({ hasText: "Undone; something else was done instead" });
    await dropped.first().waitFor();
    expect(await dropped.first().getByRole("button").count()).toBe(0);
  });

  test("a new model is of a system that is entered with it, and may begin with the sample", async () => {
    await press("Control+n");
    await type("Shop of ours");
    const dialog = opened.page.getByRole("dialog", { name: "New model" });
    await dialog.getByLabel("System").selectOption({ label: "A new system…" });
    await dialog.getByLabel("Name of the new system").fill("Shop");
    await dialog.getByRole("radio", { name: /The sample/ }).check();
    await dialog.getByRole("button", { name: "Create" }).click();
    await editor.counts(/^7 elements/);
    await expect.poll(() => opened.page.title()).toContain("Shop of ours");
    await opened.page.getByRole("button", { name: "All models" }).click();
    await opened.page.getByRole("row").filter({ hasText: "Shop" }).first().waitFor();
  });
});

describe.each(["light", "dark"] as const)("axe finds nothing serious, %s", (theme) => {
  test("in register, catalogue and panel", async () => {
    const { page } = await openPage(browser, host.address, theme);
    const own = new Editor(page);
    await own.openSample();
    for (const table of [/^Elements/, /^Boundaries/, /^Flows/]) {
      await page.getByRole("button", { name: table }).click();
      expect(await findings(page)).toEqual([]);
    }
    await page.getByRole("button", { name: "Add a flow" }).click();
    expect(await findings(page)).toEqual([]);
    for (const tab of [/^Problems/, "History"]) {
      await page.getByRole("tab", { name: tab }).click();
      expect(await findings(page)).toEqual([]);
    }
    await page.keyboard.press("Control+Shift+D");
    await page.getByRole("grid", { name: "Data catalogue" }).locator("[data-cell=name]").first().click();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press("Control+Shift+T");
    await page.getByRole("rowheader").first().click();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press("a");
    await page.getByLabel("Group by").selectOption({ label: "By severity" });
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  });
});
