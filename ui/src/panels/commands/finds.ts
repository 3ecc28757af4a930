import { type Action, groupName } from "../../actions/action";
import type { Desk } from "../../actions/desk";
import type { DiagramId, ModelId, Subject, Suggestion } from "../../generated/core";
import { text } from "../../messages/text";
import { calledBy, captionOf, diagramsOf } from "../../replica/lookups";
import type { Replica } from "../../replica/replica";

/** What the command palette finds: something to do, or somewhere to go. */
export type Find =
  | { readonly type: "action"; readonly action: Action }
  | { readonly type: "thing"; readonly subject: Subject }
  | { readonly type: "threat"; readonly suggestion: Suggestion }
  | { readonly type: "diagram"; readonly diagram: DiagramId }
  | { readonly type: "model"; readonly model: ModelId };

/** A line of the palette. */
export interface Line {
  readonly id: string;
  /** What kind of thing it is, or in which menu an action stands. */
  readonly kind: string;
  readonly label: string;
  /** Further words that are told. */
  readonly note: string;
  /** Further words that it is found by. */
  readonly words: string;
  readonly find: Find;
}

/** How many lines are shown at most. */
export const SHOWN = 60;

function lineOfAction(action: Action): Line {
  const kind = groupName(action.group);
  return { id: action.id, kind, label: action.label, note: "", words: kind, find: { type: "action", action } };
}

/** A threat is found by its number as people say it: `T12`, `12`. */
function lineOfThreat(replica: Replica, suggestion: Suggestion): Line {
  const number = suggestion.number === null ? "" : text("palette-threat-number", { number: suggestion.number });
  return {
    id: suggestion.key,
    kind: text("palette-kind-threat"),
    label: number === "" ? suggestion.title : `${number} · ${suggestion.title}`,
    note: calledBy(replica, suggestion.at),
    words: `${String(suggestion.number ?? "")} ${suggestion.category}`,
    find: { type: "threat", suggestion },
  };
}

function lineOfThing(replica: Replica, subject: Subject): Line {
  const kind = captionOf(replica, subject);
  return { id: subject.type === "model" ? "model" : subject.id, kind, label: calledBy(replica, subject), note: "", words: kind, find: { type: "thing", subject } };
}

/** Everything that can be found of a model: its diagrams, what is drawn, its threats of whatever tier. */
export function linesOfModel(replica: Replica, threats: readonly Suggestion[]): readonly Line[] {
  const things: Subject[] = [
    ...[...replica.elements.values()].map(({ id }): Subject => ({ type: "element", id })),
    ...[...replica.flows.values()].map(({ id }): Subject => ({ type: "flow", id })),
    ...[...replica.boundaries.values()].map(({ id }): Subject => ({ type: "boundary", id })),
  ];
  return [
    ...diagramsOf(replica).map(({ id, title }): Line => ({ id, kind: text("palette-kind-diagram"), label: title, note: "", words: "", find: { type: "diagram", diagram: id } })),
    ...things.map((subject) => lineOfThing(replica, subject)),
    ...threats.map((suggestion) => lineOfThreat(replica, suggestion)),
  ];
}

/** How well a line answers: its label begins with what is sought, a word of it does, it holds it, or only the rest of the line does. */
function rank(line: Line, sought: string, words: readonly string[]): number | null {
  const label = line.label.toLowerCase();
  const told = `${label} ${line.words.toLowerCase()}`;
  if (!words.every((word) => told.includes(word))) return null;
  if (label.startsWith(sought)) return 0;
  if (words.every((word) => label.startsWith(word) || label.includes(` ${word}`))) return 1;
  return words.every((word) => label.includes(word)) ? 2 : 3;
}

/** The lines that have all words, the best first, and of equal ones what can be done now. */
export function found(lines: readonly Line[], sought: string, isPossible: (line: Line) => boolean): readonly Line[] {
  const whole = sought.trim().toLowerCase();
  const words = whole.split(/\s+/).filter((word) => word !== "");
  return lines
    .map((line) => ({ line, rank: rank(line, whole, words), possible: isPossible(line) ? 0 : 1 }))
    .filter((answer): answer is { line: Line; rank: number; possible: number } => answer.rank !== null)
    .sort((a, b) => (words.length === 0 ? a.possible - b.possible : a.rank + 2 * a.possible - (b.rank + 2 * b.possible)))
    .map(({ line }) => line);
}

/** The lines of actions, but for the one that opened the palette. */
export const linesOfActions = (actions: readonly Action[]): readonly Line[] => actions.filter(({ id }) => id !== "help.commands").map(lineOfAction);

/** Why a line cannot be taken now; `null` when it can. */
export const whyNot = (line: Line, desk: Desk): string | null => (line.find.type === "action" ? line.find.action.whyNot(desk) : null);
