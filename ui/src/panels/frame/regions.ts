/** What takes the focus of a region that was not in it before, the first that is there. */
const FIRST = ['[data-key][tabindex="0"]', '[role="application"]', '[role="tab"][aria-selected="true"]', '[role="grid"] [tabindex="0"]', 'input:not([type="hidden"])', "button:not([disabled])", '[tabindex="0"]'];

/** Where the focus was last in each region. */
const last = new WeakMap<HTMLElement, HTMLElement>();

/** Whether something is in sight and can be used. */
export const isSeen = (element: Element): boolean => element.getClientRects().length > 0 && getComputedStyle(element).visibility === "visible" && element.closest("[inert]") === null;

/** What takes the focus of a part of the window; `null` where nothing in it does. */
export const firstOf = (part: HTMLElement): HTMLElement | null =>
  FIRST.flatMap((selector) => [...part.querySelectorAll<HTMLElement>(selector)]).find(isSeen) ?? null;

/** Puts the focus into the next or previous part of the window, where it was in it the last time. */
export function focusRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")].filter(isSeen);
  const now = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  const at = regions.findIndex((region) => region.contains(now));
  const left = regions[at];
  if (left !== undefined && now !== null) last.set(left, now);
  const from = at < 0 && step === -1 ? 0 : at;
  const next = regions[(from + step + regions.length) % Math.max(1, regions.length)];
  if (next === undefined) return;
  const before = last.get(next);
  const back = before !== undefined && next.contains(before) && isSeen(before) ? before : null;
  (back ?? firstOf(next) ?? next).focus();
}
