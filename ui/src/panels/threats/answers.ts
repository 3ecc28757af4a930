import type { Question, Value } from "../../generated/core";

/** What a key answers to a question; `null` where the question knows no such answer. */
export function answerOf({ answers }: Pick<Question, "answers">, word: "yes" | "no" | "unknown"): Value | null {
  if (word === "unknown") return { type: "unknown" };
  return answers.find(({ value }) => value.type === "flag" && value.value === (word === "yes"))?.value ?? null;
}
