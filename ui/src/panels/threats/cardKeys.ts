import type { CardCommand } from "../../actions/triage";
import type { Status } from "../../generated/core";

/** What a key says about the stroke. */
export interface CardStroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  /** Whether the key is held. */
  readonly repeat?: boolean;
}

const COMMANDS: { readonly [key: string]: CardCommand } = {
  m: { type: "decide", status: "mitigate" },
  a: { type: "decide", status: "accept" },
  x: { type: "decide", status: "notApplicable" },
  t: { type: "decide", status: "transfer" },
  e: { type: "decide", status: "eliminate" },
  r: { type: "reopen" },
  s: { type: "keep" },
  c: { type: "comment" },
  "1": { type: "rate", severity: "critical" },
  "2": { type: "rate", severity: "high" },
  "3": { type: "rate", severity: "medium" },
  "4": { type: "rate", severity: "low" },
  "5": { type: "rate", severity: "none" },
  y: { type: "answer", with: "yes" },
  n: { type: "answer", with: "no" },
  u: { type: "answer", with: "unknown" },
  j: { type: "go", to: "next" },
  k: { type: "go", to: "previous" },
  ArrowDown: { type: "go", to: "next" },
  ArrowUp: { type: "go", to: "previous" },
  Home: { type: "go", to: "first" },
  End: { type: "go", to: "last" },
  F2: { type: "edit" },
  ContextMenu: { type: "menu" },
};

/**
 * What a stroke means to the card that has the focus, or to the card around the button that has it; `null` where it
 * means nothing to cards. Enter, Space and the arrows belong to a button, where one has the focus. A key that is held
 * goes on through the cards, and does nothing else: after an answer it would give the same to the next question.
 */
export function commandOf(stroke: CardStroke, where: "card" | "button"): CardCommand | null {
  const command = meant(stroke, where);
  return stroke.repeat === true && command?.type !== "go" ? null : command;
}

function meant(stroke: CardStroke, where: "card" | "button"): CardCommand | null {
  if (stroke.altKey) return null;
  if (stroke.ctrlKey || stroke.metaKey) return stroke.key.toLowerCase() === "c" && where === "card" && !stroke.shiftKey ? { type: "copy" } : null;
  if (stroke.shiftKey) return stroke.key === "F10" ? { type: "menu" } : null;
  if (where === "card" && (stroke.key === "Enter" || stroke.key === " ")) return { type: "more" };
  return COMMANDS[stroke.key.length === 1 ? stroke.key.toLowerCase() : stroke.key] ?? null;
}

/** The letter shown beside what it does. */
export const KEY_OF = { mitigate: "M", accept: "A", notApplicable: "X", transfer: "T", eliminate: "E", open: "R" } as const satisfies { readonly [S in Status]: string };
