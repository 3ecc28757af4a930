// The types of the core, provisional in the shape that the generator writes.

export type ElementId = string & { readonly __id: "element" };
export type FlowId = string & { readonly __id: "flow" };
export type BoundaryId = string & { readonly __id: "boundary" };
export type DataId = string & { readonly __id: "data" };
export type DiagramId = string & { readonly __id: "diagram" };
export type NoteId = string & { readonly __id: "note" };
export type ThreatId = string & { readonly __id: "threat" };
export type DecisionId = string & { readonly __id: "decision" };
export type CommentId = string & { readonly __id: "comment" };
export type ModelId = string & { readonly __id: "model" };
export type ThreatKey = string & { readonly __id: "threatKey" };
export type OrderKey = string;
export type FactName = string;

export type Point = { x: number; y: number };
export type Rect = { x: number; y: number; w: number; h: number };
export type Subject =
  | { type: "model" }
  | { type: "boundary"; id: BoundaryId }
  | { type: "flow"; id: FlowId }
  | { type: "element"; id: ElementId }
  | { type: "data"; id: DataId }
  | { type: "note"; id: NoteId };
export type Value =
  | { type: "unknown" }
  | { type: "flag"; value: boolean }
  | { type: "number"; value: number }
  | { type: "text"; value: string };
export type Provenance = "person" | "answer" | "import" | "assumption";
export type Stated = { value: Value; from: Provenance };
export type Fact = Array<Stated>;
export type Facts = { [name: string]: Fact | undefined };

export type Severity = "none" | "low" | "medium" | "high" | "critical";
export type Status = "open" | "mitigate" | "accept" | "transfer" | "eliminate" | "notApplicable";
export type Force = "inForce" | "beside";
export type ElementKind = "actor" | "process" | "store";
export type Scope = { type: "in" } | { type: "out"; reason: string };
export type Direction = "oneWay" | "both";
export type Side = "from" | "to";
export type End =
  | { type: "element"; id: ElementId }
  | { type: "boundary"; id: BoundaryId }
  | { type: "note"; id: NoteId }
  | { type: "loose" };
export type BoundaryShape = "box" | "line";

export type Sheet = { title: string; owner: string; reviewer: string; contributors: Array<string>; description: string };
export type Diagram = { id: DiagramId; title: string; method: string; description: string; order: OrderKey };
export type Boundary = {
  id: BoundaryId;
  name: string;
  description: string;
  shape: BoundaryShape;
  parent: BoundaryId | null;
  facts: Facts;
  order: OrderKey;
};
export type Data = { id: DataId; name: string; description: string; facts: Facts; order: OrderKey };
export type Element = {
  id: ElementId;
  number: number;
  kind: ElementKind;
  name: string;
  description: string;
  component: string | null;
  owner: string;
  scope: Scope;
  boundaries: Array<BoundaryId>;
  data: Array<DataId>;
  child: DiagramId | null;
  facts: Facts;
  order: OrderKey;
};
export type Flow = {
  id: FlowId;
  number: number;
  name: string;
  description: string;
  from: End;
  to: End;
  direction: Direction;
  data: Array<DataId>;
  owner: string;
  scope: Scope;
  facts: Facts;
  order: OrderKey;
};
export type Note = { id: NoteId; text: string; order: OrderKey };
export type Threat = {
  id: ThreatId;
  number: number;
  at: Subject;
  title: string;
  category: string;
  severity: Severity;
  status: Status;
  description: string;
  mitigation: string;
  order: OrderKey;
};
export type Decision = {
  id: DecisionId;
  key: ThreatKey;
  number: number;
  author: string;
  time: string;
  status: Status;
  reason: string;
  owner: string;
  expires: string | null;
  severity: Severity | null;
  force: Force;
  title: string;
};
export type CommentPlace = { type: "subject"; id: Subject } | { type: "threat"; id: ThreatKey };
export type Comment = {
  id: CommentId;
  at: CommentPlace;
  answers: CommentId | null;
  author: string;
  time: string;
  text: string;
  resolvedBy: string | null;
};
export type Placement = {
  diagram: DiagramId;
  subject: Subject;
  at: Rect;
  points: Array<Point>;
  from: Point | null;
  to: Point | null;
  label: Point | null;
};
export type Record =
  | { type: "sheet"; record: Sheet }
  | { type: "diagram"; record: Diagram }
  | { type: "boundary"; record: Boundary }
  | { type: "data"; record: Data }
  | { type: "element"; record: Element }
  | { type: "flow"; record: Flow }
  | { type: "note"; record: Note }
  | { type: "threat"; record: Threat }
  | { type: "decision"; record: Decision }
  | { type: "comment"; record: Comment }
  | { type: "placement"; record: Placement };
export type Diff = { added: Array<Record>; updated: Array<[Record, Record]>; removed: Array<Record> };

export type Edit =
  | { type: "several"; edits: Array<Edit> }
  | {
      type: "editSheet";
      title: string | null;
      owner: string | null;
      reviewer: string | null;
      contributors: Array<string> | null;
      description: string | null;
    }
  | { type: "addDiagram"; id: DiagramId; title: string; method: string }
  | { type: "editDiagram"; id: DiagramId; title: string | null; method: string | null; description: string | null }
  | { type: "moveDiagram"; id: DiagramId; after: DiagramId | null }
  | { type: "removeDiagram"; id: DiagramId }
  | {
      type: "addElement";
      id: ElementId;
      kind: ElementKind;
      name: string;
      component: string | null;
      diagram: DiagramId;
      at: Rect;
    }
  | { type: "addBoundary"; id: BoundaryId; name: string; diagram: DiagramId; at: Rect }
  | { type: "addBoundaryLine"; id: BoundaryId; name: string; diagram: DiagramId; points: Array<Point> }
  | { type: "addNote"; id: NoteId; text: string; diagram: DiagramId; at: Rect }
  | { type: "remove"; subjects: Array<Subject> }
  | { type: "place"; diagram: DiagramId; subject: Subject; at: Rect }
  | { type: "unplace"; diagram: DiagramId; subject: Subject }
  | { type: "move"; diagram: DiagramId; subjects: Array<Subject>; dx: number; dy: number }
  | { type: "resize"; diagram: DiagramId; subject: Subject; at: Rect }
  | { type: "rename"; subject: Subject; name: string }
  | { type: "describe"; subject: Subject; text: string }
  | { type: "changeKind"; element: ElementId; kind: ElementKind }
  | { type: "setComponent"; element: ElementId; component: string | null }
  | { type: "setOwner"; subject: Subject; owner: string }
  | { type: "setScope"; subject: Subject; scope: Scope }
  | { type: "setChild"; element: ElementId; diagram: DiagramId | null }
  | {
      type: "connect";
      id: FlowId;
      name: string;
      diagram: DiagramId;
      from: End;
      to: End;
      fromAt: Point | null;
      toAt: Point | null;
    }
  | { type: "reconnect"; flow: FlowId; side: Side; diagram: DiagramId; end: End; at: Point | null }
  | { type: "setDirection"; flow: FlowId; direction: Direction }
  | { type: "reverse"; flow: FlowId }
  | { type: "bend"; diagram: DiagramId; subject: Subject; points: Array<Point> }
  | { type: "moveLabel"; diagram: DiagramId; subject: Subject; at: Point | null }
  | { type: "setMembership"; subject: Subject; boundaries: Array<BoundaryId> }
  | { type: "setFact"; subject: Subject; fact: FactName; value: Value | null; from: Provenance }
  | { type: "addData"; id: DataId; name: string }
  | { type: "carry"; flow: FlowId; data: Array<DataId> }
  | { type: "hold"; element: ElementId; data: Array<DataId> }
  | {
      type: "addThreat";
      id: ThreatId;
      at: Subject;
      title: string;
      category: string;
      severity: Severity;
      description: string;
      mitigation: string;
    }
  | {
      type: "editThreat";
      id: ThreatId;
      title: string | null;
      category: string | null;
      severity: Severity | null;
      status: Status | null;
      description: string | null;
      mitigation: string | null;
    }
  | { type: "moveThreat"; id: ThreatId; at: Subject }
  | { type: "removeThreat"; id: ThreatId }
  | {
      type: "decide";
      id: DecisionId;
      key: ThreatKey;
      title: string;
      status: Status;
      reason: string;
      owner: string;
      expires: string | null;
      severity: Severity | null;
      author: string;
      time: string;
    }
  | { type: "withdraw"; id: DecisionId }
  | {
      type: "addComment";
      id: CommentId;
      at: CommentPlace;
      answers: CommentId | null;
      text: string;
      author: string;
      time: string;
    }
  | { type: "editComment"; id: CommentId; text: string }
  | { type: "resolveComment"; id: CommentId; by: string | null }
  | { type: "removeComment"; id: CommentId };

export type WorkspaceState =
  | { type: "ready" }
  | { type: "readOnly"; why: string }
  | { type: "setAside"; place: string; backup: string | null };
export type ModelSummary = { id: ModelId; title: string; elements: number; flows: number; updated: string };
export type Choice = { value: Value; label: string };
export type FactSummary = {
  id: FactName;
  appliesTo: Array<string>;
  kind: string;
  choices: Array<Choice>;
  label: string;
  help: string;
};
export type ComponentSummary = { id: string; name: string; kind: string; category: string; icon: string };
export type Start = {
  version: string;
  author: string;
  workspace: WorkspaceState;
  models: Array<ModelSummary>;
  open: ModelId | null;
  failure: Failure | null;
  facts: Array<FactSummary>;
  components: Array<ComponentSummary>;
  drawingCss: string;
};
export type Layer = "boundary" | "flow" | "element" | "label" | "badge";
export type Fragment = { diagram: DiagramId; layer: Layer; id: string; order: string; svg: string | null };
export type Drawing = { diagram: DiagramId; fragments: Array<Fragment>; bounds: Rect };
export type More = { five: number; thirty: number; full: number };
export type HistoryState = { undo: string | null; redo: string | null; saved: string };
export type HistoryStep = { number: number; author: string; time: string; words: string; state: string };
export type Outcome = "confirmed" | "possible" | "written" | "stale";
export type Verdict = { author: string; time: string; reason: string };
export type Because = { fact: string; label: string; of: Subject; value: string; from: string };
export type Change = { fact: FactName; label: string; of: Subject; value: Value };
export type Suggestion = {
  key: ThreatKey;
  number: number | null;
  at: Subject;
  title: string;
  sentence: string;
  category: string;
  severity: Severity;
  outcome: Outcome;
  status: string;
  decision: Verdict | null;
  because: Array<Because>;
  removedBy: Array<Change>;
  question: string | null;
  why: string;
  check: string;
  fix: string;
  falsePositive: string;
  references: Array<string>;
  tier: string;
  sort: string;
};
export type Question = {
  id: string;
  text: string;
  at: Subject;
  fact: FactName;
  settles: number;
  answers: Array<Choice>;
};
export type OutcomeChanges = {
  appeared: Array<Suggestion>;
  changed: Array<Suggestion>;
  vanished: Array<ThreatKey>;
  questions: Array<Question>;
  more: More;
};
export type ImportNote = { code: string; place: string; text: string };
export type Snapshot = {
  model: ModelId;
  revision: number;
  records: Array<Record>;
  drawing: Drawing;
  suggestions: Array<Suggestion>;
  questions: Array<Question>;
  more: More;
  history: HistoryState;
  notes: Array<ImportNote>;
  file: string | null;
};
export type Answer = {
  model: ModelId;
  revision: number;
  diff: Diff;
  fragments: Array<Fragment>;
  outcomes: OutcomeChanges;
  history: HistoryState;
};
export type Problem = {
  code: string;
  severity: string;
  at: Subject;
  text: string;
  explanation: string;
  fix: Edit | null;
  fix_label: string | null;
};
export type Explanation = { text: string; value: string | null; from: string | null; parts: Array<Explanation> };
export type Saved = { name: string; notes: Array<ImportNote> };
export type Message =
  | { type: "opened"; model: ModelId }
  | { type: "openFailed"; failure: Failure }
  | { type: "changed"; answer: Answer };
export type Code = "input" | "usage" | "rejected" | "cannotWrite" | "readOnly" | "bug";
export type Failure = { code: Code; message: string; hint: string | null };

export interface Commands {
  start: { request: {}; answer: Start };
  mint: { request: { count: number }; answer: Array<string> };
  models: { request: {}; answer: Array<ModelSummary> };
  newModel: { request: { title: string }; answer: Snapshot };
  openSample: { request: {}; answer: Snapshot };
  openModel: { request: { model: ModelId }; answer: Snapshot };
  openFile: { request: {}; answer: Snapshot | null };
  drawing: { request: { model: ModelId; diagram: DiagramId }; answer: Drawing };
  edit: { request: { model: ModelId; edit: Edit; mark: string | null }; answer: Answer };
  undo: { request: { model: ModelId }; answer: Answer | null };
  redo: { request: { model: ModelId }; answer: Answer | null };
  preview: { request: { model: ModelId; diagram: DiagramId; edit: Edit }; answer: Array<Fragment> };
  problems: { request: { model: ModelId }; answer: Array<Problem> };
  explain: { request: { model: ModelId; key: ThreatKey }; answer: Explanation };
  history: { request: { model: ModelId }; answer: Array<HistoryStep> };
  exportPicture: {
    request: { model: ModelId; diagram: DiagramId; format: "svg" | "png"; theme: "light" | "dark" };
    answer: Saved | null;
  };
  exportFile: {
    request: { model: ModelId; format: "drawbridge" | "dfd" | "threatDragon" };
    answer: Saved | null;
  };
}
