/** How long one slice may take, in milliseconds: a frame still has room for what the person does. */
const SLICE = 6;

/** How long to wait between slices, in milliseconds, so that keys and frames come first. */
const PAUSE = 4;

/** Work that is done in slices between frames, for a page whose browser knows no idle time of its own. */
export class Slices {
  private timer: ReturnType<typeof setTimeout> | null = null;

  /** Begins, once what stands in the page now is on the screen. `step` does a little and tells whether more is left. */
  start(step: () => "more" | "done"): void {
    this.stop();
    const slice = (): void => {
      const end = performance.now() + SLICE;
      let left = step();
      while (left === "more" && performance.now() < end) left = step();
      this.timer = left === "more" ? setTimeout(slice, PAUSE) : null;
    };
    this.timer = setTimeout(() => {
      requestAnimationFrame(() => {
        if (this.timer !== null) this.timer = setTimeout(slice, PAUSE);
      });
    }, 0);
  }

  /** Does no more slices. */
  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }
}
