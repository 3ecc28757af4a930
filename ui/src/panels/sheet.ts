/** Methods to offer for a diagram; any other word may be written. */
export const METHODS = ["STRIDE", "LINDDUN", "CIA", "DIE", "PLOT4ai"] as const;

/** The names that a text holds, one a line; empty lines are none. */
export function namesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
