/** How many rows are kept beyond both edges. */
const BEYOND = 8;

/** The places of the rows of one height that are there: those in sight, and the current one, which may have the focus. */
export function inSight(rows: number, top: number, height: number, current: number, row: number): number[] {
  const from = Math.max(0, Math.floor(top / row) - BEYOND);
  const to = Math.min(rows, Math.ceil((top + height) / row) + BEYOND);
  const places = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  if (current < 0 || current >= rows || (current >= from && current < to)) return places;
  return current < from ? [current, ...places] : [...places, current];
}
