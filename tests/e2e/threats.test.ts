import type { Locator } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";

import { findings } from "./support/axe";
import { editor, opened, reopen, stage } from "./support/stage";

const PAYLOAD = `<img src=x onerror="document.title='hit'"><script>document.title='hit'</script>{{7*7}}`;

stage(8000);
beforeEach(async () => {
  await editor.openSample();
});

const press = (...keys: string[]): Promise<void> => keys.reduce((done, key) => done.then(() => opened.page.keyboard.press(key)), Promise.resolve());
const toast = (words: string): Locator => opened.page.locator("[data-toast]").filter({ hasText: words });
const card = (key: string): Locator => opened.page.locator(`article.card[data-key="${key}"]`);
/** The key of the card that has the focus, or of a question its id behind a question mark; empty where neither has. */
const focused = (): Promise<string> =>
  opened.page.evaluate(() => {
    const { key, question } = (document.activeElement as HTMLElement | null)?.dataset ?? {};
    return key ?? (question === undefined ? "" : `?${question}`);
  });

/** Waits until another card has the focus. */
const focusedAfter = async (key: string): Promise<string> => {
  await expect.poll(async () => ["", key].includes(await focused())).toBe(false);
  return focused();
};

/** Goes by keyboard to the first card, past the questions. */
async function toFirstCard(): Promise<string> {
  await press("Alt+2");
  await expect.poll(focused).not.toBe("");
  for (let steps = 0; steps < 9; steps += 1) {
    const key = await focused();
    if (!key.startsWith("?")) return key;
    await press("j");
    await expect.poll(focused).not.toBe(key);
  }
  throw new Error("no card was reached");
}

describe("a card", () => {
  test("leads from what made it true to that fact, which takes the focus", async () => {
    const chip = opened.page.locator("article.card .chip", { hasText: "Handles card payments" }).first();
    await chip.click();
    const row = opened.page.locator('[data-fact="handles_cards"], [data-fact]:has-text("Handles card payments")').first();
    await expect.poll(() => row.evaluate((node) => node.contains(document.activeElement))).toBe(true);
    // What is known of it stands beside it while the focus is in it.
    await press("ArrowRight");
    await opened.page.getByRole("tooltip").filter({ hasText: "Stated here" }).waitFor();
    await press("Escape");
    await opened.page.getByRole("tooltip").waitFor({ state: "detached" });
  });

  test("leads to the facts of a datum, which stands on no canvas", async () => {
    await opened.page.locator("article.card .chip", { hasText: "Card token ·" }).first().click();
    await expect.poll(() => opened.page.getByLabel("Name", { exact: true }).inputValue()).toBe("Card token");
    await opened.page.getByRole("button", { name: "Back to the model" }).click();
    await expect.poll(() => opened.page.getByLabel("Name", { exact: true }).inputValue()).toBe("Web shop");
  });

  test("goes away by what it says removes it, the focus goes on, and Undo brings it back in its place", async () => {
    const keys = (): Promise<string[]> => opened.page.locator("article.card").evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset["key"] ?? ""));
    const before = await keys();
    const at = await opened.page.locator("article.card").evaluateAll((all) => all.findIndex((one) => one.querySelector(".change") !== null));
    await card(before[at] ?? "").locator(".change").focus();
    await press("Enter");
    await toast("gone").waitFor();
    await card(before[at] ?? "").waitFor({ state: "detached" });
    await expect.poll(focused).not.toBe("");
    await toast("gone").getByRole("button", { name: "Undo" }).click();
    await card(before[at] ?? "").waitFor();
    expect((await keys()).filter((key) => before.includes(key))).toEqual(before.filter((key) => key !== ""));
  });

  test("shows how it was worked out, and its references as text", async () => {
    const key = await toFirstCard();
    await press("Enter");
    await card(key).getByText("How to fix", { exact: true }).waitFor();
    expect(await card(key).locator("a").count()).toBe(0);
    // How it was worked out is in the language of conditions, for those who ask.
    const worked = card(key).getByRole("button", { name: "How it was worked out" });
    await expect.poll(() => worked.getAttribute("aria-expanded")).toBe("false");
    await worked.click();
    await card(key).getByText("true", { exact: true }).first().waitFor();
    await card(key).focus();
    await press("Enter");
    await card(key).getByText("How to fix", { exact: true }).waitFor({ state: "detached" });
  });

  test("is copied as Markdown", async () => {
    await opened.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const key = await toFirstCard();
    await press("Control+c");
    await toast("Copied").waitFor();
    const copied = await opened.page.evaluate(() => navigator.clipboard.readText());
    const title = (await card(key).getByRole("heading").textContent()) ?? "";
    expect(copied).toContain(title);
    expect(await focused()).toBe(key);
  });
});

describe("by keyboard alone", () => {
  test("threats are decided one after the other, and the focus is always on the next open one", async () => {
    const first = await toFirstCard();
    await press("m");
    await opened.page.keyboard.type("The provider's fields take it.");
    await press("Control+Enter");
    await toast("Decided: mitigated").waitFor();
    const second = await focusedAfter(first);
    expect(await card(second).evaluate((node) => node.classList.contains("done"))).toBe(false);

    // Without a reason it does not count as not applicable, and the reason is asked for where the focus is.
    await press("x", "Control+Enter");
    await card(second).getByRole("alert").waitFor();
    await opened.page.keyboard.type("No card data here.");
    await press("Control+Enter");

    // A reason that was given before is offered for the same decision.
    const third = await focusedAfter(second);
    await press("x", "Tab", "Enter");
    expect(await card(third).getByRole("textbox").first().inputValue()).toBe("No card data here.");
    await press("Escape");
    expect(await focused()).toBe(third);

    await press("1");
    await card(third).locator(".sev.critical").waitFor();
    expect(await focused()).toBe(third);

    await card(first).focus();
    await press("r");
    await toast("Reopened").waitFor();
    await opened.page.locator(`article.card:not(.done)[data-key="${first}"]`).waitFor();
    expect(await focused()).toBe(first);
  });

  test("a question is answered with a letter, and the next one is current", async () => {
    await press("Alt+2");
    await expect.poll(focused).not.toBe("");
    const id = (await focused()).slice(1);
    await press("u");
    await opened.page.locator(`[data-question="${id}"]`).waitFor({ state: "detached" });
    await expect.poll(focused).not.toBe("");
    const next = await opened.page.locator("[data-question]").first().getAttribute("data-question");
    expect(next).not.toBe(id);
    await expect.poll(focused).toBe(`?${next ?? ""}`);
  });

  test("Tab stops at every question that is shown, and goes on to the cards", async () => {
    const more = opened.page.getByRole("button", { name: /^\d+ more questions?$/ });
    await more.click();
    const ids = await opened.page.locator("[data-question]").evaluateAll((all) => all.map((one) => `?${(one as HTMLElement).dataset["question"] ?? ""}`));
    expect(ids.length).toBeGreaterThan(2);
    await opened.page.locator("[data-question]").first().focus();
    const met: string[] = [];
    for (let steps = 0; steps < 60 && met.every((name) => name.startsWith("?")); steps += 1) {
      const name = await focused();
      if (name !== "" && !met.includes(name)) met.push(name);
      await press("Tab");
    }
    expect(met.slice(0, -1)).toEqual(ids);
    expect(met.at(-1)).toBe(await opened.page.locator("article.card").first().getAttribute("data-key"));
  });

  test("the second half of a double click answers nothing", async () => {
    const ids = (): Promise<string[]> => opened.page.locator("[data-question]").evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset["question"] ?? ""));
    await opened.page.getByRole("button", { name: /^\d+ more questions?$/ }).click();
    const before = await ids();
    await opened.page.locator("[data-question]").first().getByRole("button", { name: "Don't know" }).dblclick();
    // What nobody knows is asked last, and says so.
    await opened.page.getByText("Nobody knows yet").first().waitFor();
    await expect.poll(ids).toEqual([...before.slice(1), before[0]]);
    await editor.focus();
    await press("Control+z");
    await expect.poll(ids).toEqual(before);
    expect(await opened.page.getByRole("button", { name: "Undo", exact: true }).first().getAttribute("aria-disabled")).toBe("true");
  });

  test("the menu of a card opens beside it and gives the focus back", async () => {
    const key = await toFirstCard();
    await press("Shift+F10");
    await opened.page.getByRole("menu", { name: "What else can be done" }).waitFor();
    await press("End", "Home", "Escape");
    await opened.page.getByRole("menu").waitFor({ state: "detached" });
    expect(await focused()).toBe(key);
  });
});

describe("the dial", () => {
  test("shows more at thirty minutes and all, from the end of the list", async () => {
    await opened.page.getByRole("button", { name: "5 min" }).click();
    await opened.page.locator("[data-shown]").filter({ hasText: /^\d+ of \d+$/ }).waitFor();
    await opened.page.getByRole("button", { name: /more at thirty minutes$/ }).click();
    await expect.poll(() => opened.page.getByRole("button", { name: "30 min" }).getAttribute("aria-pressed")).toBe("true");
    await opened.page.getByRole("button", { name: /more in all$/ }).click();
    await opened.page.locator("[data-shown]").filter({ hasText: /^all \d+$/ }).waitFor();
  });
});

describe("a threat by hand", () => {
  test("is written, rated, edited, copied, moved and deleted, by keyboard", async () => {
    await editor.select("Process Payments");
    await press("Alt+t");
    await opened.page.getByLabel("What could happen").waitFor();
    await press("Control+Enter");
    await opened.page.getByRole("alert").filter({ hasText: "what could happen" }).waitFor();
    await opened.page.keyboard.type("A refund is replayed");
    await press("Tab");
    await opened.page.keyboard.type("repu");
    await press("Enter", "Control+Enter");
    await toast("Written down").waitFor();
    await expect.poll(focused).toMatch(/^own\//);
    const key = await focused();
    await card(key).getByText("Repudiation").waitFor();

    await press("2");
    await card(key).locator(".sev.high").waitFor();
    await press("F2");
    await card(key).getByLabel("How, and what it would cost").fill("Twice the money.");
    await press("Control+Enter");
    await card(key).getByText("Twice the money.").waitFor();
    expect(await focused()).toBe(key);

    const choose = async (entry: string): Promise<void> => {
      await press("Shift+F10");
      await opened.page.getByRole("menuitem", { name: entry }).click();
    };
    await choose("Copy to other places");
    await opened.page.getByRole("dialog").getByRole("combobox").waitFor();
    await press("Control+Space", "ArrowDown", "Control+Space");
    await opened.page.getByRole("button", { name: "Copy to 2 places" }).waitFor();
    await press("Enter");
    await toast("Copied to 2 places").waitFor();
    expect(await focused()).toBe(key);

    await choose("Move to another place");
    await opened.page.getByRole("dialog").getByRole("combobox").fill("orders");
    await press("Enter");
    await toast("Moved").waitFor();
    await card(key).waitFor({ state: "detached" });

    await editor.select("Data store Orders");
    const moved = opened.page.locator('article.card[data-key^="own/"]').filter({ hasText: "A refund is replayed" }).first();
    await moved.focus();
    await choose("Delete");
    await toast("Deleted the threat").getByRole("button", { name: "Undo" }).click();
    await moved.waitFor();
  });

  test("tells words as they are written, markup too", async () => {
    await press("Alt+t");
    await opened.page.getByLabel("What could happen").fill(PAYLOAD);
    await opened.page.getByLabel("How, and what it would cost").fill(PAYLOAD);
    await opened.page.getByRole("combobox", { name: "Category" }).fill(PAYLOAD);
    await press("Tab");
    await opened.page.getByRole("button", { name: "Write it down" }).click();
    await expect.poll(focused).toMatch(/^own\//);
    const key = await focused();
    expect(await card(key).getByRole("heading").textContent()).toBe(PAYLOAD);
    await press("x");
    await card(key).getByRole("textbox").fill(PAYLOAD);
    await press("Control+Enter");
    await card(key).getByText(PAYLOAD).nth(1).waitFor();
    await press("Alt+3");
    await opened.page.getByLabel("Write a comment").first().fill(PAYLOAD);
    await opened.page.getByRole("button", { name: "Comment", exact: true }).first().click();
    await opened.page.locator("[data-comment]").getByText(PAYLOAD).waitFor();
    expect(await opened.page.evaluate(() => document.querySelectorAll("script:not([src]), img").length)).toBe(0);
    expect(await opened.page.title()).not.toBe("hit");
  });
});

describe("a decision whose reason is gone", () => {
  test("says so, and is reopened with one key", async () => {
    await opened.page.locator("article.card .chip", { hasText: "Handles card payments" }).first().click();
    await press("Alt+2");
    const stays = opened.page.locator("article.card").filter({ hasText: "Card numbers pass through Payments" });
    const key = (await stays.getAttribute("data-key")) ?? "";
    await card(key).focus();
    await press("m", "Control+Enter");
    await card(key).locator(".decided").waitFor();
    await press("Alt+1");
    const fact = opened.page.locator("[data-fact]").filter({ hasText: "Handles card payments" });
    await fact.getByRole("button", { name: "No", exact: true }).click();
    await press("Alt+2");
    await card(key).getByText("No longer suggested").waitFor();
    await card(key).getByText("The facts changed since it was decided.").waitFor();
    await card(key).focus();
    await press("r");
    await toast("Reopened").waitFor();
    await card(key).waitFor({ state: "detached" });
    await expect.poll(focused).not.toBe("");
  });
});

describe("why nothing is said", () => {
  test("is told rule by rule, with the way it was worked out", async () => {
    await editor.select("Data store Orders");
    await press("Alt+w");
    const rule = opened.page.locator("[data-rule]").first();
    await rule.waitFor();
    await rule.getByRole("button", { name: "How it was worked out" }).click();
    await rule.locator(".value").first().waitFor();
  });
});

describe("comments", () => {
  test("are written, answered, changed, settled and deleted, by keyboard", async () => {
    await editor.select("Process Web app");
    await press("Alt+3");
    await opened.page.getByLabel("Write a comment").focus();
    await opened.page.keyboard.type("Who runs this?");
    await press("Control+Enter");
    const thread = opened.page.locator("[data-thread]");
    await thread.getByText("Who runs this?").waitFor();
    await opened.page.getByRole("tab", { name: /^Comments\s*1/ }).waitFor();

    await thread.getByRole("button", { name: "Answer" }).focus();
    await press("Enter");
    await opened.page.keyboard.type("The shop team.");
    await press("Control+Enter");
    await thread.getByText("The shop team.").waitFor();
    await expect.poll(() => thread.evaluate((node) => node === document.activeElement)).toBe(true);

    await thread.getByRole("button", { name: "Edit" }).first().focus();
    await press("Enter");
    await thread.getByLabel("Change the comment").fill("Who runs this one?");
    await press("Control+Enter");
    await thread.getByText("Who runs this one?").waitFor();

    await thread.getByRole("button", { name: "Settle" }).focus();
    await press("Enter");
    await thread.getByText("Settled by").waitFor();
    await thread.getByText("The shop team.").waitFor({ state: "detached" });
    await opened.page.getByRole("tab", { name: "Comments", exact: true }).waitFor();
    await thread.getByRole("button", { name: "Show" }).focus();
    await press("Enter");
    await thread.getByRole("button", { name: "Delete the thread" }).focus();
    await press("Enter");
    await thread.waitFor({ state: "detached" });
    await toast("deleted").getByRole("button", { name: "Undo" }).click();
    await thread.waitFor();
  });

  test("stand on a threat too, and are counted on its card", async () => {
    const key = await toFirstCard();
    await press("c");
    await opened.page.keyboard.type("Is this true of the test system?");
    await press("Control+Enter");
    await card(key).locator("[data-comment]").waitFor();
    await press("Escape");
    expect(await focused()).toBe(key);
    await card(key).getByRole("button", { name: "1 thread of comments" }).waitFor();
  });
});

describe("what is known of a thing", () => {
  test("its data come from the catalogue or are new, its component is found by typing, its scope has a reason", async () => {
    await editor.select("Process Payments");
    await press("Alt+1");
    const data = opened.page.getByRole("combobox", { name: "Add data" });
    await data.focus();
    await opened.page.keyboard.type("addr");
    await press("Enter");
    await opened.page.getByRole("button", { name: "Remove Address" }).waitFor();
    await opened.page.keyboard.type("Refund slip");
    await press("Enter");
    await opened.page.getByRole("button", { name: "Remove Refund slip" }).click();
    await opened.page.getByRole("button", { name: "Remove Refund slip" }).waitFor({ state: "detached" });

    const component = opened.page.getByRole("combobox", { name: "Component" });
    await component.focus();
    await opened.page.keyboard.type("node");
    await press("Enter");
    await expect.poll(() => component.inputValue()).toMatch(/Node/);

    await opened.page.getByLabel("Out of scope").check();
    const why = opened.page.getByLabel("Why it is out of scope");
    await expect.poll(() => why.evaluate((node) => node === document.activeElement)).toBe(true);
    await opened.page.keyboard.type("Another team's.");
    await press("Tab");
    await expect.poll(() => why.inputValue()).toBe("Another team's.");
  });

  test("a fact is answered with a letter and taken back with the same", async () => {
    await editor.select("Process Payments");
    await press("Alt+1");
    const row = opened.page.locator("[data-fact]").filter({ hasText: "Secrets are managed" });
    await row.getByRole("button", { name: "Yes" }).focus();
    await press("n");
    await row.locator('[aria-pressed="true"]', { hasText: "No" }).waitFor();
    await press("n");
    await expect.poll(() => row.locator('[aria-pressed="true"]').count()).toBe(0);
    await press("u");
    await row.locator('.unknown[aria-pressed="true"]').waitFor();
  });
});

describe.each(["light", "dark"] as const)("axe finds nothing serious, %s", (theme) => {
  test("on cards, their forms, their menu, comments and facts", async () => {
    await reopen({ theme });
    await opened.page.locator(".drawing .db-element").first().waitFor();
    await toFirstCard();
    await press("Enter");
    await opened.page.getByRole("button", { name: "How it was worked out" }).first().click();
    await press("a");
    await opened.page.getByLabel("Owner (required)").waitFor();
    expect(await findings(opened.page)).toEqual([]);
    await press("Escape", "Shift+F10");
    await opened.page.getByRole("menu").waitFor();
    expect(await findings(opened.page)).toEqual([]);
    await press("Escape", "Alt+t");
    await opened.page.getByRole("combobox", { name: "Category" }).click();
    await opened.page.getByRole("listbox").waitFor();
    expect(await findings(opened.page)).toEqual([]);
    await press("Escape", "Escape");
    await editor.select("Process Web app");
    await press("Alt+w");
    await opened.page.locator("[data-rule]").first().waitFor();
    expect(await findings(opened.page)).toEqual([]);
    await press("Alt+3");
    await opened.page.getByLabel("Write a comment").fill("Noted.");
    await press("Control+Enter");
    await opened.page.locator("[data-thread]").waitFor();
    expect(await findings(opened.page)).toEqual([]);
    await press("Alt+1");
    await opened.page.locator("[data-fact] button").first().focus();
    expect(await findings(opened.page)).toEqual([]);
  });
});
