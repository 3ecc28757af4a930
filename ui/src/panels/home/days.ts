import { text } from "../../messages/text";

/** The months by their place in the year. */
const MONTHS = [
  "home-month-1", "home-month-2", "home-month-3", "home-month-4", "home-month-5", "home-month-6",
  "home-month-7", "home-month-8", "home-month-9", "home-month-10", "home-month-11", "home-month-12",
] as const;
const DAY = 86_400_000;

/** How near a day of review has to be to be called due, in days. */
export const SOON = 14;

/** A day of review in words. */
export interface DueWords {
  readonly text: string;
  readonly state: "overdue" | "soon" | "later";
}

/** The day of the person's clock as the core writes days: `2027-01-31`. */
export function dayOf(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The day of the person's clock. */
export const todayIs = (): string => dayOf(new Date());

/** How many days lie from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** A day as people write it: `2 Dec`, and with its year where that is another one. */
export function dayWords(day: string, today: string): string {
  const [year = "", number = "", date = ""] = day.split("-");
  const key = MONTHS[Number(number) - 1];
  const words = { date: String(Number(date)), month: key === undefined ? number : text(key) };
  return today.startsWith(`${year}-`) ? text("home-day", words) : text("home-day-year", { ...words, year });
}

/** When a review is due, or for how long it has been. */
export function dueWords(due: string, today: string): DueWords {
  const days = daysBetween(today, due);
  if (days < 0) return { text: text("home-overdue", { days: -days }), state: "overdue" };
  if (days === 0) return { text: text("home-due-today"), state: "soon" };
  return { text: dayWords(due, today), state: days <= SOON ? "soon" : "later" };
}

/** Whether a review is overdue or due soon. */
export function isDue(due: string | null, today: string): boolean {
  return due !== null && daysBetween(today, due) <= SOON;
}

/** When something was changed last: the time today, else the day. `time` is the core's: UTC, RFC 3339. */
export function changedWords(time: string, today: string): string {
  const date = new Date(time);
  if (time === "" || Number.isNaN(date.getTime())) return "";
  const day = dayOf(date);
  if (day === today) return `${String(date.getHours()).padStart(2, "0")}:${String(date.getMinutes()).padStart(2, "0")}`;
  return daysBetween(day, today) === 1 ? text("home-yesterday") : dayWords(day, today);
}
