import type { Locator, Page } from "playwright-core";

/** The window's editor, as a person uses it. */
export class Editor {
  constructor(readonly page: Page) {}

  /** Opens the sample from the list of models, at the first start or later, and waits for its drawing. */
  async openSample(): Promise<void> {
    const offered = this.page.getByRole("button", { name: "Open the sample model" });
    const more = this.page.getByRole("button", { name: "More", exact: true });
    await offered.or(more).first().waitFor();
    if (await more.isVisible()) await more.click();
    await offered.or(this.page.getByRole("menuitem", { name: "Open the sample model" })).first().click();
    await this.page.locator(".drawing .db-element").first().waitFor();
  }

  /** Makes an empty model. */
  async newModel(title: string): Promise<void> {
    await this.page.keyboard.press("Control+n");
    await this.page.getByPlaceholder("Web shop").fill(title);
    await this.page.keyboard.press("Enter");
    await this.page.locator(".canvas-clip").waitFor();
    await this.counts(/^0 elements/);
  }

  /** A drawn thing by the beginning of what is read out of it. */
  drawn(label: string): Locator {
    return this.page.locator(`.drawing g[aria-label^="${label}"]:not(.db-badges)`);
  }

  /** Waits until a drawn thing is there, and gives its middle on the screen. */
  async middle(label: string): Promise<{ x: number; y: number }> {
    const found = this.drawn(label);
    await found.waitFor({ state: "attached" });
    const box = await found.boundingBox();
    if (box === null) throw new Error(`${label} has no box`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** Places something with its tool and names it. */
  async add(key: string, x: number, y: number, name: string): Promise<void> {
    await this.focus();
    await this.page.keyboard.press(key);
    await this.at(x, y);
    await this.page.locator(".label-editor").waitFor();
    await this.page.keyboard.type(name);
    await this.page.keyboard.press("Enter");
  }

  /** Clicks on a place of the canvas. */
  async at(x: number, y: number): Promise<void> {
    const { left, top } = await this.corner();
    await this.page.mouse.click(left + x, top + y);
  }

  /** Drags from one place of the window to another in small steps. */
  async drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
    await this.page.mouse.move(to.x, to.y, { steps: 4 });
    await this.page.mouse.up();
  }

  /** Draws a flow with its tool and names it. */
  async connect(from: string, to: string, name: string): Promise<void> {
    await this.focus();
    await this.page.keyboard.press("f");
    await this.drag(await this.middle(from), await this.middle(to));
    await this.page.locator(".label-editor").waitFor();
    await this.page.keyboard.type(name);
    await this.page.keyboard.press("Enter");
    await this.page.keyboard.press("v");
  }

  /** Selects a drawn thing by a click. */
  async select(label: string): Promise<void> {
    const { x, y } = await this.middle(label);
    await this.page.mouse.click(x, y);
  }

  /** Puts the keyboard on the canvas. */
  async focus(): Promise<void> {
    await this.page.locator(".canvas-clip").focus();
  }

  /** Waits until the counts in the status bar read so. */
  async counts(pattern: RegExp): Promise<void> {
    await this.page.locator("[data-counts]").filter({ hasText: pattern }).waitFor();
  }

  private async corner(): Promise<{ left: number; top: number }> {
    const box = await this.page.locator(".canvas-clip").boundingBox();
    if (box === null) throw new Error("the canvas is not there");
    return { left: box.x, top: box.y };
  }
}
