/** What an action may do with the threats beside the canvas. */
export interface TriageDesk {
  /** Begins to write a threat for what is selected. */
  write(): void;
  /** Tells why nothing is said about what is selected. */
  askWhy(): void;
  /** Puts the keyboard on the current card. */
  focusCurrent(): void;
  /** Shows the comments on what is selected. */
  comment(): void;
}
