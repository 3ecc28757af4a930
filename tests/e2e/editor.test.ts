import { describe, expect, test } from "vitest";

import { editor, host, opened, reopen, stage } from "./support/stage";

stage();

describe("drawing", () => {
  test("adds, connects, moves, renames, deletes, and takes it all back", async () => {
    await editor.newModel("Shop");
    await editor.add("e", 120, 300, "Customer");
    await editor.drawn("External entity Customer").waitFor({ state: "attached" });
    await editor.add("p", 420, 300, "Web app");
    await editor.connect("External entity Customer", "Process Web app", "Order");
    await editor.drawn("Flow 1 Order, from Customer to Web app").waitFor({ state: "attached" });
    await editor.counts(/^2 elements · 1 flow/);

    const before = await editor.middle("Process Web app");
    await editor.drag(before, { x: before.x + 160, y: before.y - 64 });
    await expect.poll(async () => (await editor.middle("Process Web app")).x).toBeCloseTo(before.x + 160, 0);
    await opened.page.keyboard.press("Control+z");
    await expect.poll(async () => (await editor.middle("Process Web app")).x).toBeCloseTo(before.x, 0);
    await opened.page.keyboard.press("Control+Shift+Z");
    await expect.poll(async () => (await editor.middle("Process Web app")).x).toBeCloseTo(before.x + 160, 0);

    await editor.select("Process Web app");
    await opened.page.keyboard.press("F2");
    await opened.page.keyboard.type("Store front");
    await opened.page.keyboard.press("Enter");
    await editor.drawn("Process Store front").waitFor({ state: "attached" });

    await opened.page.keyboard.press("Delete");
    await editor.counts(/^1 element · 0 flows/);
    await opened.page.keyboard.press("Control+z");
    await editor.counts(/^2 elements · 1 flow/);
    await expect.poll(() => opened.page.locator(".layer-element .is-selected").count()).toBe(1);
  });

  test("moves by keyboard as one step", async () => {
    await editor.newModel("Keys");
    await editor.add("s", 300, 250, "Orders");
    const before = await editor.middle("Data store Orders");
    await editor.focus();
    await opened.page.keyboard.down("Shift");
    for (let stroke = 0; stroke < 3; stroke += 1) await opened.page.keyboard.down("ArrowRight");
    await opened.page.keyboard.up("ArrowRight");
    await opened.page.keyboard.up("Shift");
    await expect.poll(async () => (await editor.middle("Data store Orders")).x).toBeCloseTo(before.x + 120, 0);
    await opened.page.keyboard.press("Control+z");
    await expect.poll(async () => (await editor.middle("Data store Orders")).x).toBeCloseTo(before.x, 0);
  });

  test("asks what to put where a flow is dropped on nothing", async () => {
    await editor.newModel("Picker");
    await editor.add("p", 200, 250, "Api");
    const from = await editor.middle("Process Api");
    await editor.focus();
    await opened.page.keyboard.press("f");
    await editor.drag(from, { x: from.x + 260, y: from.y });
    await opened.page.getByRole("menuitem", { name: "Data store" }).click();
    await editor.counts(/^2 elements · 1 flow/);
    await opened.page.locator(".label-editor").waitFor();
  });

  test("Escape ends a drag without a trace", async () => {
    await editor.newModel("Escape");
    await editor.add("p", 200, 250, "Api");
    const from = await editor.middle("Process Api");
    await opened.page.mouse.move(from.x, from.y);
    await opened.page.mouse.down();
    await opened.page.mouse.move(from.x + 100, from.y + 60, { steps: 5 });
    await opened.page.keyboard.press("Escape");
    await opened.page.mouse.up();
    expect((await editor.middle("Process Api")).x).toBeCloseTo(from.x, 0);
  });

  test("draws markup in names as text", async () => {
    await editor.newModel("<img src=x onerror=alert(1)>");
    await editor.add("p", 300, 250, '<svg onload="alert(1)">');
    await editor.drawn("Process <svg onload=").waitFor({ state: "attached" }).catch(() => undefined);
    await editor.counts(/^1 element/);
    expect(await opened.page.locator("img, .drawing svg, .drawing script").count()).toBe(0);
    expect(await opened.page.locator(".drawing text").allTextContents()).not.toEqual([]);
  });
});

describe("pointing", () => {
  test("a shape dragged from the palette stands where it is dropped", async () => {
    await editor.newModel("Palette");
    const shape = await opened.page.locator("[data-shape=store]").boundingBox();
    const canvas = await opened.page.locator(".canvas-clip").boundingBox();
    if (shape === null || canvas === null) throw new Error("palette and canvas are there");
    const to = { x: canvas.x + 400, y: canvas.y + 240 };
    await editor.drag({ x: shape.x + 20, y: shape.y + 20 }, to);
    await opened.page.locator(".label-editor").waitFor();
    await opened.page.keyboard.type("Ledger");
    await opened.page.keyboard.press("Enter");
    const stands = await editor.middle("Data store Ledger");
    expect(Math.hypot(stands.x - to.x, stands.y - to.y)).toBeLessThan(16);
  });

  test("a blue dot adds a connected process, and a boundary takes what it holds along", async () => {
    await editor.newModel("Dots");
    await editor.add("p", 200, 250, "Api");
    await editor.select("Process Api");
    const box = await editor.drawn("Process Api").boundingBox();
    if (box === null) throw new Error("the process is drawn");
    await opened.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await opened.page.mouse.click(box.x + box.width + 14, box.y + box.height / 2);
    await opened.page.locator(".label-editor").waitFor();
    await opened.page.keyboard.type("Worker");
    await opened.page.keyboard.press("Enter");
    await editor.counts(/^2 elements · 1 flow/);
    await opened.page.keyboard.press("b");
    await editor.drag({ x: box.x - 40, y: box.y - 60 }, { x: box.x + 400, y: box.y + 160 });
    await opened.page.locator(".label-editor").waitFor();
    await opened.page.keyboard.type("Inside");
    await opened.page.keyboard.press("Enter");
    await editor.drawn("Trust boundary Inside").waitFor({ state: "attached" });
    const before = await editor.middle("Process Worker");
    const frame = await editor.drawn("Trust boundary Inside").boundingBox();
    if (frame === null) throw new Error("the boundary is drawn");
    await editor.drag({ x: frame.x + 60, y: frame.y + 1 }, { x: frame.x + 60, y: frame.y + 81 });
    await expect.poll(async () => (await editor.middle("Process Worker")).y).toBeCloseTo(before.y + 80, 0);
  });

  test("a flow is bent by dragging its line, and straightened by a double click on the bend", async () => {
    await editor.newModel("Bends");
    await editor.add("p", 150, 250, "Left");
    await editor.add("p", 550, 250, "Right");
    await editor.connect("Process Left", "Process Right", "Call");
    const line = opened.page.locator(".drawing .db-flow .db-line");
    const straight = await line.getAttribute("d");
    const [left, right] = [await editor.middle("Process Left"), await editor.middle("Process Right")];
    const middle = { x: (left.x * 2 + right.x) / 3 - 20, y: left.y };
    await editor.select("Process Left");
    await editor.drag(middle, { x: middle.x, y: middle.y + 96 });
    await expect.poll(() => line.getAttribute("d")).not.toBe(straight);
    await opened.page.mouse.dblclick(middle.x, middle.y + 96);
    await expect.poll(() => line.getAttribute("d")).toBe(straight);
  });

  test("what is dragged over the canvas stands where the preview showed it", async () => {
    await editor.openSample();
    const from = await editor.middle("Process Web app");
    const flows = opened.page.locator('.drawing .db-flow[aria-label*="Web app"] .db-line');
    /** The numbers of the courses, in pixels. */
    const course = (): Promise<number[][]> => flows.evaluateAll((lines) => lines.map((line) => (line.getAttribute("d") ?? "").match(/-?\d+(\.\d+)?/g)?.map(Number) ?? []));
    let asked = 0;
    let answered = 0;
    opened.page.on("request", (request) => (asked += Number(request.url().endsWith("/call/preview"))));
    opened.page.on("requestfinished", (request) => (answered += Number(request.url().endsWith("/call/preview"))));
    await opened.page.mouse.move(from.x, from.y);
    await opened.page.mouse.down();
    await opened.page.mouse.move(from.x + 40, from.y + 60, { steps: 6 });
    // Previews are asked one after the other: they are over when ten frames pass without a new one.
    const isQuiet = async (): Promise<boolean> => {
      const before = asked;
      await opened.page.evaluate(async () => {
        for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
      });
      return before > 0 && before === asked && asked === answered;
    };
    await expect.poll(isQuiet).toBe(true);
    const foreseen = await course();
    await opened.page.mouse.up();
    await expect.poll(() => opened.page.locator(".drawing [transform^=translate]").count()).toBe(0);
    const stands = await course();
    expect(stands.map((numbers) => numbers.length)).toEqual(foreseen.map((numbers) => numbers.length));
    const apart = stands.flatMap((numbers, line) => numbers.map((number, index) => Math.abs(number - (foreseen[line]?.[index] ?? Infinity))));
    expect(Math.max(...apart)).toBeLessThan(0.2);
    expect(foreseen.length).toBeGreaterThan(2);
  });
});

describe("deciding", () => {
  test("answers a question, decides with a reason, and finds both after a crash", async () => {
    await editor.openSample();
    const question = opened.page.locator("[data-question]").first();
    const id = await question.getAttribute("data-question");
    await question.getByRole("button").first().click();
    await opened.page.locator(`[data-question="${id ?? ""}"]`).waitFor({ state: "detached" });

    const first = opened.page.locator("article.card").filter({ has: opened.page.getByRole("button", { name: "Not applicable" }) }).first();
    const key = (await first.getAttribute("data-key")) ?? "";
    const card = opened.page.locator(`article.card[data-key="${key}"]`);
    // With its place selected the list is short, and the card stays in sight when it is decided.
    await card.locator(".place").click();
    const place = key.slice(key.indexOf("@") + 1).split("~")[0] ?? "";
    await card.getByRole("button", { name: "Not applicable" }).click();
    await card.getByRole("button", { name: "Decide" }).click();
    expect(await card.getByRole("alert").textContent()).toContain("Say why");
    await card.getByRole("textbox").fill("The service is switched off.");
    await card.getByRole("button", { name: "Decide" }).click();
    await opened.page.locator(`article.card.done[data-key="${key}"]`).waitFor();
    await editor.counts(/elements/);
    const counts = await opened.page.locator("footer.status").textContent();

    await reopen({ crash: true });
    const table = place.startsWith("e") ? /^Elements/ : place.startsWith("b") ? /^Boundaries/ : /^Flows/;
    await opened.page.getByRole("button", { name: table }).click();
    await opened.page.locator(`[data-row="${place}"] [data-cell=name]`).click();
    await opened.page.locator(`article.card.done[data-key="${key}"]`).getByText("The service is switched off.").waitFor();
    expect(await opened.page.locator("footer.status").textContent()).toBe(counts);
  });

  test("a change that removes a suggestion does, and says so", async () => {
    await editor.openSample();
    const card = opened.page.locator("article.card").filter({ has: opened.page.locator(".change") }).first();
    const key = (await card.getAttribute("data-key")) ?? "";
    await card.locator(".change").first().click();
    await opened.page.locator("[data-toast]").filter({ hasText: "gone" }).waitFor();
    await opened.page.locator(`article.card[data-key="${key}"]`).waitFor({ state: "detached" });
    await opened.page.locator("[data-toast]").getByRole("button", { name: "Undo" }).click();
    await opened.page.locator(`article.card[data-key="${key}"]`).waitFor();
  });
});

describe("finding the way", () => {
  test("the command palette runs an action by its words", async () => {
    await editor.newModel("Palette");
    await opened.page.keyboard.press("Control+k");
    await opened.page.keyboard.type("insert process");
    await opened.page.keyboard.press("Enter");
    await editor.counts(/^1 element/);
  });

  test("selecting in the outline selects on the canvas", async () => {
    await editor.openSample();
    const row = opened.page.locator("[data-row^=f]").first();
    await row.locator("[data-cell=name]").click();
    const key = (await row.getAttribute("data-row")) ?? "";
    await opened.page.locator(`.drawing g.db-flow.is-selected[data-id="${key}"]`).waitFor({ state: "attached" });
    expect(await row.getAttribute("aria-selected")).toBe("true");
  });

  test("zooms at the pointer by the wheel and shows everything again", async () => {
    await editor.openSample();
    const label = (await opened.page.locator(".drawing .db-element").first().getAttribute("aria-label")) ?? "";
    const at = await editor.middle(label);
    await opened.page.mouse.move(at.x, at.y);
    await opened.page.mouse.wheel(0, -240);
    await expect.poll(async () => (await opened.page.locator(".zoom").textContent()) ?? "").not.toBe("100 %");
    const after = await editor.middle(label);
    expect(Math.abs(after.x - at.x) + Math.abs(after.y - at.y)).toBeLessThan(2);
  });

  test("a file that cannot be read is refused where the person is, and nothing is lost", async () => {
    await editor.newModel("Kept");
    await host.nextPath("/nowhere/at-all.json");
    await opened.page.keyboard.press("Control+o");
    await opened.page.locator("[data-failure]").waitFor();
    await editor.counts(/^0 elements/);
    expect(await opened.page.locator(".crumb b").textContent()).toBe("Kept");
  });
});
