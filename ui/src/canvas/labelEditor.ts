import { text } from "../messages/text";
import { htmlElement } from "./dom";
import type { Box } from "./geometry";
import { toScreen, type View } from "./view";

/** How long typing rests before it is committed, in milliseconds. */
const REST = 400;

/** How far the field stays off the sides of what is named, in screen pixels. */
const INSET = 8;

/** How much of the top of the canvas a field that outgrows its shape leaves to the tools, in screen pixels. */
const TOOLS = 60;

/** What is being named, and who hears of it. */
export interface Naming {
  readonly key: string;
  readonly name: string;
  readonly box: Box;
  /** Notes take several lines; Enter ends all others. */
  readonly isLong: "one line" | "several lines";
  /** Hears of the text when typing rests and when it ends. */
  commit(text: string): void;
  /** Hears that editing ended: `left` is by going elsewhere in the window. */
  ended(how: "kept" | "escaped" | "left"): void;
}

/** The field in which a name is typed, in place on the canvas. */
export class LabelEditor {
  private readonly field = htmlElement("textarea", "label-editor");
  private naming: Naming | null = null;
  private committed = "";
  private view: View | null = null;
  private rest: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly parent: HTMLElement) {
    this.field.setAttribute("aria-label", text("canvas-name"));
    this.field.spellcheck = false;
    this.field.rows = 1;
    this.field.addEventListener("input", this.onInput);
    this.field.addEventListener("keydown", this.onKey);
    this.field.addEventListener("blur", ({ relatedTarget }) => {
      // Where somebody went by a click or a key is where the focus stays.
      this.end(relatedTarget === null ? "kept" : "left");
    });
    for (const event of ["pointerdown", "dblclick", "wheel"]) {
      this.field.addEventListener(event, (heard) => {
        heard.stopPropagation();
      });
    }
  }

  get key(): string | null {
    return this.naming?.key ?? null;
  }

  /** Opens the field. `first` is a character that was typed already; it replaces the name. */
  open(naming: Naming, view: View, first: string | null): void {
    this.end();
    this.naming = naming;
    this.committed = naming.name;
    this.field.value = first ?? naming.name;
    this.parent.append(this.field);
    this.place(view);
    this.field.focus({ preventScroll: true });
    if (first === null) this.field.select();
    else this.onInput();
  }

  /** Follows the view. */
  place(view: View): void {
    if (this.naming === null) return;
    this.view = view;
    const { box } = this.naming;
    const { x, y } = toScreen(view, box);
    const z = Math.max(0.6, view.z);
    const style = this.field.style;
    style.fontSize = `${String(13 * z)}px`;
    // Narrower than the shape, so that its outline stays whole.
    const w = Math.max(box.w * view.z - 2 * INSET, 88);
    style.width = `${String(w)}px`;
    style.height = "0";
    const wanted = Math.max(24 * z, this.field.scrollHeight + 2);
    const room = this.parent.clientHeight - INSET;
    // A long name is scrolled in the field: it covers neither the tools nor what lies beyond the canvas.
    const h = Math.min(wanted, Math.max(24 * z, room - TOOLS));
    style.overflowY = h < wanted ? "auto" : "hidden";
    style.height = `${String(h)}px`;
    style.left = `${String(x + (box.w * view.z - w) / 2)}px`;
    const middle = y + (box.h * view.z - h) / 2;
    const isInSight = y < room && y + box.h * view.z > 0;
    style.top = `${String(isInSight && h > box.h * view.z ? Math.max(TOOLS, Math.min(middle, room - h)) : middle)}px`;
  }

  /** Ends editing; what stands in the field is kept. */
  end(how: "kept" | "escaped" | "left" = "kept"): void {
    const { naming } = this;
    if (naming === null) return;
    this.commit();
    this.naming = null;
    this.field.remove();
    naming.ended(how);
  }

  private commit(): void {
    if (this.rest !== null) clearTimeout(this.rest);
    this.rest = null;
    const text = this.field.value.trim();
    if (this.naming === null || text === this.committed) return;
    this.committed = text;
    this.naming.commit(text);
  }

  private readonly onInput = (): void => {
    if (this.view !== null) this.place(this.view);
    if (this.rest !== null) clearTimeout(this.rest);
    this.rest = setTimeout(() => {
      this.commit();
    }, REST);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const isNewLine = event.shiftKey || this.naming?.isLong === "several lines";
    if (event.key === "Escape") {
      this.field.value = this.naming?.name ?? "";
      this.end("escaped");
    } else if ((event.key === "Enter" && !isNewLine) || event.key === "Tab") {
      event.preventDefault();
      this.end();
    }
  };
}
