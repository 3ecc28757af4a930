import type {
  BoundaryId,
  DataId,
  ElementId,
  End,
  FlowId,
  NoteId,
  Subject,
} from "../generated/core";

/** The text form of a subject: its id, or `model`. It is also the id of its fragments. */
export function keyOf(subject: Subject): string {
  return subject.type === "model" ? "model" : subject.id;
}

/** Reads the text form; `null` when the kind letter is unknown. */
export function subjectOf(key: string): Subject | null {
  switch (key[0]) {
    case "m":
      return { type: "model" };
    case "b":
      return { type: "boundary", id: key as BoundaryId };
    case "f":
      return { type: "flow", id: key as FlowId };
    case "e":
      return { type: "element", id: key as ElementId };
    case "d":
      return { type: "data", id: key as DataId };
    case "n":
      return { type: "note", id: key as NoteId };
    default:
      return null;
  }
}

/** A set of keys that nobody changes. */
export const keySet = (keys: Iterable<string> = []): ReadonlySet<string> => new Set(keys);

/** The end of a flow that stands at a subject; `null` for what no flow can stand at. */
export function endAt(subject: Subject): End | null {
  switch (subject.type) {
    case "element":
    case "boundary":
    case "note":
      return subject;
    default:
      return null;
  }
}

/** The key of what an end stands at; `null` for a loose end. */
export function keyOfEnd(end: End): string | null {
  return end.type === "loose" ? null : end.id;
}
