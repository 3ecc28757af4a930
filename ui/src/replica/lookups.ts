import type { Diagram, ElementKind, End, Facts, Flow, Subject, Suggestion, Value } from "../generated/core";
import { type PlainKey, text } from "../messages/text";
import { compareText, type Replica } from "./replica";
import { keyOf, keyOfEnd, subjectOf } from "./subject";

/** The name of a subject as it is written, empty where it has none: for fields. Sentences and lists take `calledBy`. */
export function nameOf(replica: Replica, subject: Subject): string {
  switch (subject.type) {
    case "model":
      return replica.sheet.title;
    case "element":
      return replica.elements.get(subject.id)?.name ?? "";
    case "flow":
      return replica.flows.get(subject.id)?.name ?? "";
    case "boundary":
      return replica.boundaries.get(subject.id)?.name ?? "";
    case "data":
      return replica.data.get(subject.id)?.name ?? "";
    case "note":
      return replica.notes.get(subject.id)?.text ?? "";
  }
}

/** What a sentence or a list calls a subject: its name on one line, else what it is, in the words of the core. */
export function calledBy(replica: Replica, subject: Subject): string {
  const name = nameOf(replica, subject).trim().split(/\s+/u).join(" ");
  if (name !== "") return name;
  switch (subject.type) {
    case "model":
      return text("name-the-model");
    case "element":
      return text(`name-unnamed-${replica.elements.get(subject.id)?.kind ?? "element"}`);
    case "flow": {
      const flow = replica.flows.get(subject.id);
      if (flow === undefined) return text("name-unnamed-flow");
      return text("name-flow-between", { from: endCalled(replica, flow.from), to: endCalled(replica, flow.to) });
    }
    case "boundary":
      return text("name-unnamed-boundary");
    case "data":
      return text("name-unnamed-datum");
    case "note":
      return text("name-empty-note");
  }
}

/** What a sentence or a list calls the end of a flow. */
export function endCalled(replica: Replica, end: End): string {
  return end.type === "loose" ? text("name-open-end") : calledBy(replica, end);
}

/** The kind word of the fact catalogue for a subject: `actor`, `process`, `store`, `flow`, `boundary`, `data`. */
export function kindOf(replica: Replica, subject: Subject): string {
  return subject.type === "element" ? (replica.elements.get(subject.id)?.kind ?? "process") : subject.type;
}

/** What is above the name in the inspector: `Flow 5`, `Process 2`, `Trust boundary`. */
export function captionOf(replica: Replica, subject: Subject): string {
  switch (subject.type) {
    case "model":
      return text("caption-model");
    case "element": {
      const element = replica.elements.get(subject.id);
      return element === undefined ? "" : text("caption-element", { kind: kindWords(element.kind), number: String(element.number) });
    }
    case "flow":
      return text("caption-flow", { number: String(replica.flows.get(subject.id)?.number ?? "") });
    case "boundary":
      return text("caption-boundary");
    case "data":
      return text("caption-data");
    case "note":
      return text("caption-note");
  }
}

/** What people call the kinds of elements. */
export const kindWords = (kind: ElementKind): string => text(KIND_KEYS[kind]);

const KIND_KEYS = { actor: "caption-actor", process: "caption-process", store: "caption-store" } as const satisfies { readonly [K in ElementKind]: PlainKey };

/** Whether the model still holds the subject. */
export function exists(replica: Replica, key: string): boolean {
  const subject = subjectOf(key);
  if (subject === null) return false;
  switch (subject.type) {
    case "model":
      return true;
    case "element":
      return replica.elements.has(key);
    case "flow":
      return replica.flows.has(key);
    case "boundary":
      return replica.boundaries.has(key);
    case "data":
      return replica.data.has(key);
    case "note":
      return replica.notes.has(key);
  }
}

/** The stored facts of a subject. */
export function factsOf(replica: Replica, subject: Subject): Facts {
  switch (subject.type) {
    case "element":
      return replica.elements.get(subject.id)?.facts ?? {};
    case "flow":
      return replica.flows.get(subject.id)?.facts ?? {};
    case "boundary":
      return replica.boundaries.get(subject.id)?.facts ?? {};
    case "data":
      return replica.data.get(subject.id)?.facts ?? {};
    default:
      return {};
  }
}

/** The diagrams in their order. */
export function diagramsOf(replica: Replica): Diagram[] {
  return [...replica.diagrams.values()].sort((a, b) => compareText(a.order, b.order) || compareText(a.id, b.id));
}

/** The flows that begin or end at something. */
export function flowsAt(replica: Replica, key: string): Flow[] {
  return [...replica.flows.values()].filter((flow) => keyOfEnd(flow.from) === key || keyOfEnd(flow.to) === key);
}

/** Suggestions in the order of the core, each once: a threat between two things is a threat of both. */
export function inOrder(suggestions: Iterable<Suggestion>): Suggestion[] {
  const byKey = new Map([...suggestions].map((suggestion) => [suggestion.key, suggestion]));
  return [...byKey.values()].sort((a, b) => compareText(a.sort, b.sort) || compareText(a.key, b.key));
}

/** Suggestions by the key of their subject, each list in order. */
export function suggestionsBySubject(suggestions: readonly Suggestion[]): Map<string, Suggestion[]> {
  const found = new Map<string, Suggestion[]>();
  for (const suggestion of suggestions) {
    const key = keyOf(suggestion.at);
    const list = found.get(key);
    if (list === undefined) found.set(key, [suggestion]);
    else list.push(suggestion);
  }
  return found;
}

/** A value in words. */
export function wordsOf(value: Value): string {
  switch (value.type) {
    case "unknown":
      return text("value-unknown");
    case "flag":
      return text(value.value ? "value-yes" : "value-no");
    case "number":
      return String(value.value);
    case "text":
      return value.value;
  }
}

/** Whether two values are the same. */
export function sameValue(a: Value, b: Value): boolean {
  return a.type === "unknown" || b.type === "unknown" ? a.type === b.type : a.type === b.type && a.value === b.value;
}
