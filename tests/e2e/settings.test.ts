import { expect, test } from "vitest";

import { findings } from "./support/axe";
import { editor, page, stage } from "./support/stage";

stage();

const look = (): Promise<string> => page.evaluate(() => ["theme", "contrast", "density"].map((part) => document.documentElement.dataset[part] ?? "").join(" "));
const again = async (): Promise<void> => {
  await page.reload();
  await page.locator("html[data-ready=true]").waitFor({ state: "attached" });
};

test("look and panels are changed at once, by keyboard, and are there again at the next start", async () => {
  await editor.openSample();
  expect(await look()).toBe("light usual comfortable");
  await page.keyboard.press("Control+,");
  await page.getByRole("dialog", { name: "Settings" }).waitFor();
  expect(await findings(page)).toEqual([]);
  await page.getByRole("radio", { name: "As the system" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect.poll(look).toBe("dark usual comfortable");
  await page.keyboard.press("ArrowRight");
  await expect.poll(look).toBe("light more comfortable");
  expect(await findings(page)).toEqual([]);
  await page.getByRole("button", { name: "Compact" }).press("Enter");
  await expect.poll(look).toBe("light more compact");
  await page.keyboard.press("Escape");
  await page.getByRole("separator", { name: "Width of the inspector" }).focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Control+b");
  await again();
  expect(await look()).toBe("light more compact");
  if ((await page.locator("#work").count()) === 0) await page.getByRole("button", { name: "Diagram", exact: true }).click();
  await page.locator(".canvas-clip").waitFor();
  expect(await page.locator("aside.palette").count()).toBe(0);
  expect(await page.getByRole("separator", { name: "Width of the inspector" }).getAttribute("aria-valuenow")).toBe("260");
});

test("high contrast is dark where the system is, and has 7:1 for its text", async () => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.keyboard.press("Control+k");
  await page.keyboard.type("high contrast");
  await page.keyboard.press("Enter");
  await expect.poll(look).toBe("dark more comfortable");
  for (const scheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await expect.poll(look).toBe(`${scheme} more comfortable`);
    const ratios = await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      const light = (name: string): number => {
        const hex = style.getPropertyValue(name).trim();
        const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
        return 0.2126 * (parts[0] ?? 0) + 0.7152 * (parts[1] ?? 0) + 0.0722 * (parts[2] ?? 0);
      };
      const ratio = (a: string, b: string): number => {
        const [one, other] = [light(a), light(b)];
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      };
      const texts = ["--ink", "--ink-2", "--ink-3", "--accent-ink", "--crit", "--high", "--med", "--low", "--q", "--flow", "--boundary"];
      return texts.map((name) => ({ name, ratio: ratio(name, "--panel") })).concat([{ name: "on accent", ratio: ratio("--on-accent", "--accent") }, { name: "accent on its soft", ratio: ratio("--accent-ink", "--accent-soft") }]);
    });
    expect(ratios.filter(({ ratio }) => ratio < 7)).toEqual([]);
  }
});

test("the name stands under the next step; markup in it is text", async () => {
  const name = '<img src=x onerror="alert(1)"> { $x }';
  await editor.newModel("Names");
  await page.keyboard.press("Control+,");
  await page.getByRole("dialog", { name: "Settings" }).getByRole("textbox", { name: "Name", exact: true }).fill(name);
  await page.keyboard.press("Tab");
  await page.getByText(`${name} stands under what you do from now on.`).waitFor();
  // Without a name that of the machine is in force, and the field shows it.
  const field = page.getByRole("dialog", { name: "Settings" }).getByRole("textbox", { name: "Name", exact: true });
  await field.fill("");
  await page.keyboard.press("Tab");
  await expect.poll(() => field.inputValue()).not.toBe("");
  await field.fill("  ");
  await page.keyboard.press("Tab");
  await expect.poll(() => field.inputValue().then((value) => value.trim())).not.toBe("");
  await field.fill(name);
  await page.keyboard.press("Tab");
  await page.getByText(`${name} stands under what you do from now on.`).waitFor();
  await page.keyboard.press("Escape");
  await editor.add("p", 300, 250, "Till");
  await page.getByRole("tab", { name: "History" }).click();
  await page.getByRole("tabpanel").getByText(name).first().waitFor();
  expect(await page.locator("img").count()).toBe(0);
});
