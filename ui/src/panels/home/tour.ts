import type { PlainKey } from "../../messages/text";

/** A step of the tour: what it says, and beside which part of the window. */
export interface TourStep {
  readonly title: PlainKey;
  readonly text: PlainKey;
  /** What it speaks of, as a selector. */
  readonly about: string;
}

export const TOUR: readonly TourStep[] = [
  {
    title: "tour-draw",
    text: "tour-draw-text",
    about: '[data-region="palette"]',
  },
  {
    title: "tour-see",
    text: "tour-see-text",
    about: '[data-region="inspector"]',
  },
  {
    title: "tour-decide",
    text: "tour-decide-text",
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
