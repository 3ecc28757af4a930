import type { HistoryState } from "../generated/core";

/** The way back that stands beside the news of a step. */
export type Offer = "undo" | "redo" | "takeBack" | "nothing";

/**
 * What to offer after a step, by what could be undone and redone before and after it. Where there was something to redo
 * already, the step was one of several taken back or brought back, and neither way is sure to be the way back from it.
 */
export function offerAfter(before: HistoryState, after: HistoryState): Offer {
  if (after.redo !== null) return before.redo === null ? "redo" : "nothing";
  return after.undo === null ? "nothing" : "undo";
}
