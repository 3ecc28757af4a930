import type { Locator } from "playwright-core";
import { expect, test } from "vitest";

import { findings } from "./support/axe";
import { editor, opened, stage } from "./support/stage";

stage(12_000);

test("a fact shows what its component brings, and what loses against what a person states", async () => {
  await editor.openSample();
  const { page } = opened;
  const laid = page.locator("[data-fact]").filter({ has: page.locator("button.laid") });
  // The first drawn thing whose component brings an answer to a yes-or-no question.
  for (const drawn of await page.locator(".drawing .db-element").all()) {
    const box = await drawn.boundingBox();
    if (box === null) throw new Error("what is drawn has a box");
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.getByRole("tab", { name: "Facts" }).click();
    await page.locator("[data-fact] .from", { hasText: "Not asked" }).first().waitFor();
    const brings = await page.locator("[data-fact] .from", { hasText: "From the component" }).first().waitFor({ timeout: 1_500 }).then(() => true, () => false);
    if (brings && (await laid.count()) > 0) break;
  }
  const id = await laid.first().getAttribute("data-fact");
  const row: Locator = page.locator(`[data-fact="${id ?? ""}"]`);
  const from = row.locator(".from");
  expect(await from.textContent()).toMatch(/From the component \(.+\)/);
  const brought = (await row.locator("button.laid").textContent()) ?? "";
  expect(await row.locator("button.laid").getAttribute("aria-pressed")).toBe("false");
  const other = row.getByRole("button", { name: brought === "Yes" ? "No" : "Yes", exact: true });
  await other.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => from.textContent()).toMatch(/^\s*Stated here · else /);
  await page.keyboard.press("ArrowRight");
  const told = page.getByRole("tooltip");
  await told.waitFor();
  expect(await told.locator("li").count()).toBe(2);
  expect(await told.locator("li.loses").textContent()).toContain(brought);
  expect(await row.getByRole("group").getAttribute("aria-describedby")).toBe(await told.getAttribute("id"));
  expect(await findings(page)).toEqual([]);
});
