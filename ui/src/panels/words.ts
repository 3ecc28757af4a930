/** A time of the core (UTC, RFC 3339) as the hour and minute of the person's clock. */
export function clock(time: string): string {
  const date = new Date(time);
  if (time === "" || Number.isNaN(date.getTime())) return "";
  return `${String(date.getHours()).padStart(2, "0")}:${String(date.getMinutes()).padStart(2, "0")}`;
}

/** A time of the core as day, hour and minute of the person's clock. */
export function dayAndClock(time: string): string {
  const date = new Date(time);
  if (time === "" || Number.isNaN(date.getTime())) return "";
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${clock(time)}`;
}

/** A text of the core with a capital at its beginning, where it begins with a word and not with a name of the user's. */
export function sentence(text: string): string {
  return /^\p{Ll}+[\s,]/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
