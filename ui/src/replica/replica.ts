import type {
  Answer,
  Boundary,
  Comment,
  Data,
  Decision,
  Diagram,
  DiagramId,
  Element,
  FileState,
  Flow,
  Fragment,
  HistoryState,
  ImportNote,
  ModelId,
  More,
  Note,
  OutcomeChanges,
  Placement,
  Question,
  Record,
  Sheet,
  Snapshot,
  Subject,
  Suggestion,
  Threat,
  Tier,
} from "../generated/core";
import { keyOf } from "./subject";

/** What came of an answer: applied, already known, or a gap after which a snapshot is needed. */
export type Applied = "applied" | "old" | "gap";

/** A read-only copy of the model in the core, kept in step by answers. The page changes nothing in it itself. */
export class Replica {
  model: ModelId;
  revision: number;
  sheet: Sheet = { title: "", owner: "", reviewer: "", contributors: [], description: "" };
  readonly diagrams = new Map<string, Diagram>();
  readonly boundaries = new Map<string, Boundary>();
  readonly data = new Map<string, Data>();
  readonly elements = new Map<string, Element>();
  readonly flows = new Map<string, Flow>();
  readonly notes = new Map<string, Note>();
  readonly threats = new Map<string, Threat>();
  readonly decisions = new Map<string, Decision>();
  readonly comments = new Map<string, Comment>();
  /** Placements by diagram, then by the key of their subject. */
  readonly placements = new Map<string, Map<string, Placement>>();
  readonly suggestions = new Map<string, Suggestion>();
  private inOrder: readonly Suggestion[] | null = null;
  questions: readonly Question[];
  more: More;
  tier: Tier;
  history: HistoryState;
  readonly importNotes: readonly ImportNote[];
  /** Whether no window was shown the notes before. */
  readonly notesAreNew: boolean;
  readonly file: FileState | null;

  constructor(snapshot: Snapshot) {
    this.model = snapshot.model;
    this.revision = snapshot.revision;
    for (const record of snapshot.records) this.put(record);
    for (const suggestion of snapshot.suggestions) this.suggestions.set(suggestion.key, suggestion);
    this.questions = snapshot.questions;
    this.more = snapshot.more;
    this.history = snapshot.history;
    this.tier = snapshot.tier;
    this.importNotes = snapshot.notes;
    this.notesAreNew = snapshot.notesAreNew;
    this.file = snapshot.file;
  }

  /** Takes the answer in if it is the next one. */
  apply(answer: Answer): Applied {
    if (answer.model !== this.model || answer.revision <= this.revision) return "old";
    if (answer.revision !== this.revision + 1) return "gap";
    const { added, updated, removed } = answer.diff;
    for (const record of removed) this.drop(record);
    for (const record of added) this.put(record);
    for (const [, record] of updated) this.put(record);
    this.take(answer.outcomes);
    this.history = answer.history;
    this.revision = answer.revision;
    return "applied";
  }

  /** All records, by kind and key: what a snapshot of this state would hold. */
  records(): Record[] {
    const records: Record[] = [{ type: "sheet", record: this.sheet }];
    for (const record of this.diagrams.values()) records.push({ type: "diagram", record });
    for (const record of this.boundaries.values()) records.push({ type: "boundary", record });
    for (const record of this.data.values()) records.push({ type: "data", record });
    for (const record of this.elements.values()) records.push({ type: "element", record });
    for (const record of this.flows.values()) records.push({ type: "flow", record });
    for (const record of this.notes.values()) records.push({ type: "note", record });
    for (const record of this.threats.values()) records.push({ type: "threat", record });
    for (const record of this.decisions.values()) records.push({ type: "decision", record });
    for (const record of this.comments.values()) records.push({ type: "comment", record });
    for (const placed of this.placements.values())
      for (const record of placed.values()) records.push({ type: "placement", record });
    return records.sort((a, b) => compareText(recordKey(a), recordKey(b)));
  }

  /** Where a subject stands on a diagram. */
  placement(diagram: DiagramId, subject: Subject): Placement | undefined {
    return this.placements.get(diagram)?.get(keyOf(subject));
  }

  /** All suggestions in the order of the core; the same list as long as nothing in it changed. */
  get listed(): readonly Suggestion[] {
    this.inOrder ??= [...this.suggestions.values()].sort((a, b) => compareText(a.sort, b.sort) || compareText(a.key, b.key));
    return this.inOrder;
  }

  /** Takes in what changed in the list of suggestions. */
  take(outcomes: OutcomeChanges): void {
    if (outcomes.vanished.length + outcomes.appeared.length + outcomes.changed.length > 0) this.inOrder = null;
    for (const key of outcomes.vanished) this.suggestions.delete(key);
    for (const suggestion of outcomes.appeared) this.suggestions.set(suggestion.key, suggestion);
    for (const suggestion of outcomes.changed) this.suggestions.set(suggestion.key, suggestion);
    this.questions = outcomes.questions ?? this.questions;
    const { thirty, full } = outcomes.more;
    if (thirty !== this.more.thirty || full !== this.more.full) this.more = outcomes.more;
  }

  private put(record: Record): void {
    if (record.type === "sheet") this.sheet = record.record;
    else if (record.type === "placement") {
      const { diagram, subject } = record.record;
      let placed = this.placements.get(diagram);
      if (placed === undefined) this.placements.set(diagram, (placed = new Map()));
      placed.set(keyOf(subject), record.record);
    } else (this.table(record.type) as Map<string, unknown>).set(record.record.id, record.record);
  }

  private drop(record: Record): void {
    if (record.type === "sheet") return;
    if (record.type === "placement") {
      const placed = this.placements.get(record.record.diagram);
      placed?.delete(keyOf(record.record.subject));
      if (placed?.size === 0) this.placements.delete(record.record.diagram);
    } else this.table(record.type).delete(record.record.id);
  }

  private table(type: Exclude<Record["type"], "sheet" | "placement">): Map<string, unknown> {
    switch (type) {
      case "diagram":
        return this.diagrams;
      case "boundary":
        return this.boundaries;
      case "data":
        return this.data;
      case "element":
        return this.elements;
      case "flow":
        return this.flows;
      case "note":
        return this.notes;
      case "threat":
        return this.threats;
      case "decision":
        return this.decisions;
      case "comment":
        return this.comments;
    }
  }
}

/** What identifies a record, as text. */
export function recordKey(record: Record): string {
  if (record.type === "sheet") return "sheet";
  if (record.type === "placement") return `placement ${record.record.diagram} ${keyOf(record.record.subject)}`;
  return `${record.type} ${record.record.id}`;
}

/** Compares by code units, as the core does for ASCII keys. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sorts fragments as they are drawn: by order, ties by id. */
export function compareFragments(a: Fragment, b: Fragment): number {
  return compareText(a.order, b.order) || compareText(a.id, b.id);
}
