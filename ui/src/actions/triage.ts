import type { Severity, Status } from "../generated/core";

/** What can be done with the current card. */
export type CardCommand =
  | { readonly type: "decide"; readonly status: Status }
  | { readonly type: "rate"; readonly severity: Severity }
  | { readonly type: "answer"; readonly with: "yes" | "no" | "unknown" }
  | { readonly type: "go"; readonly to: "next" | "previous" | "first" | "last" }
  | { readonly type: "reopen" | "keep" | "more" | "comment" | "edit" | "copy" | "menu" };

/** What an action may do with the threats beside the canvas. */
export interface TriageDesk {
  /** Whether a card is current. */
  readonly hasCard: boolean;
  /** Does something with the current card. */
  carry(command: CardCommand): void;
  /** Begins to write a threat for what is selected. */
  write(): void;
  /** Tells why nothing is said about what is selected. */
  askWhy(): void;
  /** Puts the keyboard on the current card. */
  focusCurrent(): void;
}
