import type { Offer } from "../offer";

/** A line that tells what just happened, with the way back from just that. */
export interface Toast {
  readonly text: string;
  readonly offer: Offer;
}

/** How long a line stays, in milliseconds. */
const STAY = 7000;

/** The one line of news that stands over the window for a while. */
export class News {
  toast = $state.raw<Toast | null>(null);
  private hiding: ReturnType<typeof setTimeout> | null = null;

  /** Tells something for a while. What is offered with it is about the step that was answered last. */
  say(text: string, offer: Offer): void {
    this.hush();
    this.toast = { text, offer };
    this.hiding = setTimeout(() => {
      this.toast = null;
    }, STAY);
  }

  hush(): void {
    this.toast = null;
    if (this.hiding !== null) clearTimeout(this.hiding);
    this.hiding = null;
  }
}
