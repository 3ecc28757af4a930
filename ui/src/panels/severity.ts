import type { Severity, Suggestion } from "../generated/core";

/** The marks of severities, questions and what is decided. */
export type Mark = Severity | "question" | "decided";

export const SEVERITY_WORDS: { readonly [M in Mark]: string } = {
  critical: "Critical",
  high: "High",
  medium: "Medium",
  low: "Low",
  none: "Not rated",
  question: "Question",
  decided: "Decided",
};

const ORDER: readonly Severity[] = ["critical", "high", "medium", "low", "none"];

/** Whether nothing was decided about it yet. */
export const isOpen = (suggestion: Suggestion): boolean => suggestion.status === "open";

/** How many open ones there are of each severity, the worst first, then how many are decided. */
export function tally(suggestions: readonly Suggestion[]): { mark: Mark; count: number }[] {
  const marks: { mark: Mark; count: number }[] = ORDER.map((mark) => ({
    mark,
    count: suggestions.filter((suggestion) => suggestion.severity === mark && isOpen(suggestion)).length,
  }));
  const decided = suggestions.filter((suggestion) => !isOpen(suggestion)).length;
  return [...marks, { mark: "decided" as const, count: decided }].filter(({ count }) => count > 0);
}

const STATUS_WORDS: { readonly [status: string]: string } = {
  open: "Open",
  mitigate: "Mitigate",
  mitigated: "Mitigated",
  accept: "Accepted",
  transfer: "Transferred",
  eliminate: "Eliminated",
  notApplicable: "Not applicable",
  "not-applicable": "Not applicable",
};

/** A status in words. */
export const statusWords = (status: string): string => STATUS_WORDS[status] ?? status;

/** A category in words: `information-disclosure` as Information disclosure. */
export function categoryWords(category: string): string {
  const words = category.replaceAll(/[-_]/g, " ").replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
