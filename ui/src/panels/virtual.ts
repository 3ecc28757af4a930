/** Where each row begins, and last where the list ends, in pixels. */
export function offsetsOf(heights: readonly number[]): number[] {
  const offsets = [0];
  for (const height of heights) offsets.push((offsets.at(-1) ?? 0) + height);
  return offsets;
}

/** The rows that touch the stretch from `top` to `bottom`: the first, and the one after the last. */
export function rangeIn(offsets: readonly number[], top: number, bottom: number): { from: number; to: number } {
  const rows = Math.max(0, offsets.length - 1);
  const from = Math.max(0, firstAfter(offsets, top) - 1);
  return { from: Math.min(from, rows), to: Math.min(rows, Math.max(from, firstAfter(offsets, bottom))) };
}

/** The first place whose offset lies beyond the value. */
function firstAfter(offsets: readonly number[], value: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The measured heights of rows by key. */
export class Heights {
  private readonly heights = new Map<string, number>();

  /** The height of a row, as measured or as estimated. */
  of(key: string, estimate: number): number {
    return this.heights.get(key) ?? estimate;
  }

  /** Keeps a measured height. Gives whether it is news. */
  keep(key: string, height: number): boolean {
    if (height === 0 || this.heights.get(key) === height) return false;
    this.heights.set(key, height);
    return true;
  }
}
