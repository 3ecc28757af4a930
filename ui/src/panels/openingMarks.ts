/** The moments of an opening: a file was named to the page, its answer came, its nodes stand, they are on the screen. */
export type Moment = "heard" | "answered" | "shown" | "drawn";

/** Notes a moment of the opening under way, for whoever measures it; only those of the latest opening are kept. */
export function noteMoment(moment: Moment): void {
  const name = `open ${moment}`;
  performance.clearMarks(name);
  performance.mark(name);
}

/** Notes when what stands in the page now is on the screen: at the second frame from here. */
export function noteDrawn(): void {
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      noteMoment("drawn");
    });
  });
}
