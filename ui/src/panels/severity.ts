import type { Severity, Suggestion } from "../generated/core";
import { text } from "../messages/text";

/** The marks of severities, questions and what is decided. */
export type Mark = Severity | "question" | "decided";

/** The marks in words. */
export const SEVERITY_WORDS: { readonly [M in Mark]: string } = {
  get critical() {
    return text("mark-critical");
  },
  get high() {
    return text("mark-high");
  },
  get medium() {
    return text("mark-medium");
  },
  get low() {
    return text("mark-low");
  },
  get none() {
    return text("mark-none");
  },
  get question() {
    return text("mark-question");
  },
  get decided() {
    return text("mark-decided");
  },
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

const STATUS_WORDS: { readonly [status: string]: () => string } = {
  open: () => text("status-open"),
  mitigate: () => text("status-mitigate"),
  accept: () => text("status-accept"),
  transfer: () => text("status-transfer"),
  eliminate: () => text("status-eliminate"),
  notApplicable: () => text("status-notApplicable"),
  // The word that the core writes.
  "not-applicable": () => text("status-notApplicable"),
};

/** A status in words; a word that is not known here as it is. */
export const statusWords = (status: string): string => STATUS_WORDS[status]?.() ?? status;

const CATEGORY_WORDS: { readonly [category: string]: () => string } = {
  spoofing: () => text("category-spoofing"),
  tampering: () => text("category-tampering"),
  repudiation: () => text("category-repudiation"),
  "information-disclosure": () => text("category-information-disclosure"),
  "denial-of-service": () => text("category-denial-of-service"),
  "elevation-of-privilege": () => text("category-elevation-of-privilege"),
};

const CATEGORY_MEANS: { readonly [category: string]: () => string } = {
  spoofing: () => text("means-spoofing"),
  tampering: () => text("means-tampering"),
  repudiation: () => text("means-repudiation"),
  "information-disclosure": () => text("means-information-disclosure"),
  "denial-of-service": () => text("means-denial-of-service"),
  "elevation-of-privilege": () => text("means-elevation-of-privilege"),
};

/** What a category means, as a sentence; empty where it is one that is not known here. */
export const categoryMeans = (category: string): string => CATEGORY_MEANS[category]?.() ?? "";

/** A category in words; one that is not known here reads as it is written, `insecure-design` as Insecure design. */
export function categoryWords(category: string): string {
  const known = CATEGORY_WORDS[category]?.();
  if (known !== undefined) return known;
  const words = category.replaceAll(/[-_]/g, " ").replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
