/** The height of a row of the list, in pixels. */
export const ROW = 44;

/** The size of a card with the gap after it, in pixels: the least width, and the height. */
export const CARD = { width: 232, height: 218 } as const;

/** How far beyond both edges rows are kept, in pixels. */
const BEYOND = 320;

/** How many cards stand side by side in a width, in pixels. */
export const cardsAbreast = (width: number): number => Math.max(1, Math.floor(width / CARD.width));

/** The places of the rows of one height that are there: those in sight, and the current one, which may have the focus. */
export function inSight(rows: number, size: number, top: number, height: number, current: number): number[] {
  const from = Math.max(0, Math.floor((top - BEYOND) / size));
  const to = Math.min(rows, Math.ceil((top + height + BEYOND) / size));
  const places = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  if (current < 0 || current >= rows || (current >= from && current < to)) return places;
  return current < from ? [current, ...places] : [...places, current];
}
