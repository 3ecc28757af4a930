/** A step of the tour: what it says, and beside which part of the window. */
export interface TourStep {
  readonly title: string;
  readonly text: string;
  /** What it speaks of, as a selector. */
  readonly about: string;
}

export const TOUR: readonly TourStep[] = [
  {
    title: "Draw how data flows",
    text: "Pick a shape here and click on the canvas. Pull a flow from a blue dot of one shape to another. Every stroke is saved at once.",
    about: '[data-region="palette"]',
  },
  {
    title: "See what could go wrong",
    text: "Threats are suggested from what is drawn and known. Each says what made it so and what would remove it. Answer the questions in violet, and suggestions come and go.",
    about: '[data-region="inspector"]',
  },
  {
    title: "Decide, and find it again",
    text: "Mitigate, accept or rule out each threat, with a reason. All models stand in the list behind this sign. Ctrl+S writes a file that you can hand on.",
    about: "nav.rail",
  },
];

const KEY = "tour";

/** Whether the tour is still to be offered on the list of models. */
export function tourIsNew(): boolean {
  try {
    return localStorage.getItem(KEY) === null;
  } catch {
    return true;
  }
}

/** Keeps that the tour was taken or left. */
export function keepTour(): void {
  try {
    localStorage.setItem(KEY, "done");
  } catch {
    // Without storage it is offered once more.
  }
}
