import type { Status } from "../generated/core";

/** Whether a decision is not accepted without words. */
export const needsReason = (status: Status): boolean => status !== "mitigate" && status !== "open";

/** The time now: UTC, RFC 3339, seconds. */
export const now = (): string => `${new Date().toISOString().slice(0, 19)}Z`;

/** How many months an acceptance lasts unless a person says otherwise. */
const MONTHS = 3;

/** The owner to begin with: the author, unless nobody knows who that is. */
export const ownerOf = (author: string): string => (author.trim().toLowerCase() === "unknown" ? "" : author.trim());

/** The day (`2027-01-31`) on which an acceptance made at a time ends, unless a person says otherwise. */
export function usualEnd(time: string): string {
  const made = new Date(time);
  const [year, month] = [made.getUTCFullYear(), made.getUTCMonth() + MONTHS];
  // The day before the first of the month after is the last one of that month.
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(made.getUTCDate(), last))).toISOString().slice(0, 10);
}

/** Whether a text is a day of the calendar, written `2027-01-31`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const read = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 10) === text;
}
