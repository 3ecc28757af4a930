import type { Question, Value } from "../../generated/core";
import { factsOf } from "../../replica/lookups";
import type { Replica } from "../../replica/replica";

/** What a key answers to a question; `null` where the question knows no such answer. */
export function answerOf({ answers }: Pick<Question, "answers">, word: "yes" | "no" | "unknown"): Value | null {
  if (word === "unknown") return { type: "unknown" };
  return answers.find(({ value }) => value.type === "flag" && value.value === (word === "yes"))?.value ?? null;
}

/** Whether somebody was asked already and did not know. */
export const isUnknown = ({ replica }: { readonly replica: Replica | null }, { at, fact }: Pick<Question, "at" | "fact">): boolean =>
  replica !== null && factsOf(replica, at)[fact]?.[0]?.value.type === "unknown";
