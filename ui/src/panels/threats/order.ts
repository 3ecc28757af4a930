/** Where to go from a place in a list; stays at both ends. */
export function nextOf(keys: readonly string[], from: string | null, to: "next" | "previous" | "first" | "last"): string | null {
  if (to === "first") return keys[0] ?? null;
  if (to === "last") return keys.at(-1) ?? null;
  const at = from === null ? -1 : keys.indexOf(from);
  return keys[Math.min(keys.length - 1, Math.max(0, at + (to === "next" ? 1 : -1)))] ?? null;
}

/** The next one that is open after a place, else the nearest one before it. */
export function nextOpen(keys: readonly string[], from: string, open: ReadonlySet<string>): string | null {
  const at = keys.indexOf(from);
  const isOpen = (key: string): boolean => key !== from && open.has(key);
  return keys.slice(at + 1).find(isOpen) ?? keys.slice(0, Math.max(0, at)).findLast(isOpen) ?? null;
}

/** What stands in the place of something that a list had, and perhaps has no more: itself, what followed it, what came before. */
export function afterLoss(before: readonly string[], key: string, now: readonly string[]): string | null {
  const left = new Set(now);
  if (left.has(key)) return key;
  const at = before.indexOf(key);
  return before.slice(at + 1).find((one) => left.has(one)) ?? before.slice(0, Math.max(0, at)).findLast((one) => left.has(one)) ?? now[0] ?? null;
}
