/** What a turn of the wheel means. */
export type WheelIntent =
  | { readonly type: "zoom"; readonly factor: number }
  | { readonly type: "pan"; readonly dx: number; readonly dy: number };

/** The part of a wheel event that counts. */
export interface Turn {
  readonly deltaX: number;
  readonly deltaY: number;
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** The height of a line, where the device counts lines, in pixels. */
const LINE = 16;
/** The least step of a wheel with notches, in pixels; two fingers on a pad move in smaller ones. */
const NOTCH = 40;

/**
 * Pinches and wheels with notches zoom; two fingers and Shift with the wheel pan. Web views do not say which device it
 * was: a wheel moves along one axis only, in large whole steps.
 */
export function wheelIntent(turn: Turn): WheelIntent {
  const scale = turn.deltaMode === 0 ? 1 : LINE;
  const [dx, dy] = [turn.deltaX * scale, turn.deltaY * scale];
  if (turn.ctrlKey || turn.metaKey) {
    // A pinch arrives as Ctrl with small steps, Ctrl and a wheel with large ones.
    return { type: "zoom", factor: Math.exp(-Math.max(-60, Math.min(60, dy)) * 0.01) };
  }
  if (turn.shiftKey) return { type: "pan", dx: -(dx === 0 ? dy : dx), dy: 0 };
  const isNotch = dx === 0 && Number.isInteger(dy) && Math.abs(dy) >= NOTCH;
  if (isNotch || turn.deltaMode !== 0) return { type: "zoom", factor: Math.exp(-Math.sign(dy) * Math.min(Math.abs(dy), 240) * 0.0018) };
  return { type: "pan", dx: -dx, dy: -dy };
}
