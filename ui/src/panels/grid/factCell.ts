import type { Choice, FactName, FactSummary, Subject, Value } from "../../generated/core";
import { text } from "../../messages/text";
import { factsOf, sameValue, wordsOf } from "../../replica/lookups";
import type { Replica } from "../../replica/replica";
import type { WindowDesk } from "../desk.svelte";
import type { CellEditor, CellText } from "./columns";

/** The value that is stored of a fact first; null where nobody was asked. */
const statedOf = (replica: Replica, subject: Subject, fact: string): Value | null => factsOf(replica, subject)[fact]?.[0]?.value ?? null;

/** The choices of a fact; those of a flag are yes and no. */
const choicesOf = ({ kind, choices }: FactSummary): readonly Choice[] =>
  kind === "flag" && choices.length === 0
    ? [
        { value: { type: "flag", value: true }, label: text("outline-yes") },
        { value: { type: "flag", value: false }, label: text("outline-no") },
      ]
    : choices;

/** What a cell says of a fact that somebody stated. */
export function factText(replica: Replica, subject: Subject, summary: FactSummary): CellText {
  const value = statedOf(replica, subject, summary.id);
  if (value === null) return { text: text("outline-not-asked"), tone: "none" };
  if (value.type === "unknown") return { text: text("outline-unknown"), tone: "unknown" };
  return { text: choicesOf(summary).find((choice) => sameValue(choice.value, value))?.label ?? wordsOf(value) };
}

/** How a fact is stated in a cell. */
export function factEditor(desk: WindowDesk, replica: Replica, subject: Subject, summary: FactSummary): CellEditor {
  const value = statedOf(replica, subject, summary.id);
  const state = (next: Value | null): void => void desk.session.edit({ type: "setFact", subject, fact: summary.id as FactName, value: next, from: "person" });
  const choices = choicesOf(summary);
  if (choices.length === 0) {
    return {
      type: "text",
      value: value === null || value.type === "unknown" ? "" : wordsOf(value),
      set: (typed) => {
        state(valueOf(typed.trim(), summary.kind === "number"));
      },
    };
  }
  return {
    type: "choice",
    value: value === null ? "" : value.type === "unknown" ? "?" : String(choices.findIndex((choice) => sameValue(choice.value, value))),
    options: [
      { value: "", label: text("outline-not-asked") },
      ...choices.map(({ label }, at) => ({ value: String(at), label })),
      { value: "?", label: text("outline-unknown") },
    ],
    set: (picked) => {
      state(picked === "" ? null : picked === "?" ? { type: "unknown" } : (choices[Number(picked)]?.value ?? null));
    },
  };
}

/** What was typed as a value; nothing, and a number that is none, take the fact back. */
function valueOf(typed: string, isNumber: boolean): Value | null {
  if (typed === "") return null;
  if (!isNumber) return { type: "text", value: typed };
  return /^-?\d+$/.test(typed) ? { type: "number", value: Number(typed) } : null;
}
