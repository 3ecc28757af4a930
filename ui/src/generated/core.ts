// Made by `cargo run -p drawbridge-app --bin generate`. Do not edit.

/**
 * What the application is made of.
 */
export type About = { 
/**
 * Its version.
 */
version: string, 
/**
 * The version of SQLite in it.
 */
sqlite: string, 
/**
 * The packs of its library.
 */
packs: Array<AboutPack>, };

/**
 * A pack of the library.
 */
export type AboutPack = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Its version.
 */
version: string, 
/**
 * Its licence, an SPDX expression.
 */
licence: string, 
/**
 * Where its content comes from.
 */
source: string, 
/**
 * SHA-256 of its content.
 */
hash: string, };

/**
 * The answer to an edit, an undo or a redo. The page applies answers in order of revision.
 */
export type Answer = { 
/**
 * The model.
 */
model: ModelId, 
/**
 * The revision afterwards; a gap means that the page must ask for a snapshot.
 */
revision: number, 
/**
 * What changed.
 */
diff: Diff, 
/**
 * What is drawn anew.
 */
fragments: Array<Fragment>, 
/**
 * What changed in the suggestions.
 */
outcomes: OutcomeChanges, 
/**
 * What to tell of the suggestions that came and went.
 */
told: Told, 
/**
 * What can be undone and redone.
 */
history: HistoryState, };

/**
 * The colours of the window.
 */
export type Appearance = "system" | "light" | "dark" | "contrast";

/**
 * Where an author's name comes from.
 */
export type AuthorFrom = "given" | "setting" | "environment" | "account" | "git" | "nobody";

/**
 * Whose name stands under what is done.
 */
export type AuthorName = { 
/**
 * The name; never empty.
 */
name: string, 
/**
 * Where it comes from.
 */
from: AuthorFrom, };

/**
 * Where a backup goes.
 */
export type BackUp = { 
/**
 * To the folder of backups, or to a place that the user is asked for.
 */
to: BackUpTo, };

/**
 * Where a backup goes.
 */
export type BackUpTo = "folder" | "asked";

/**
 * A backup that was made.
 */
export type BackedUp = { 
/**
 * Where it is, for a person to read.
 */
place: string, };

/**
 * A backup of the workspace.
 */
export type Backup = { 
/**
 * Its name, by which it is restored.
 */
which: string, 
/**
 * When it was made: UTC, RFC 3339, seconds.
 */
time: string, 
/**
 * Why: `daily`, `by-hand`, `before-restore`, `before-upgrade-from-1` …
 */
why: string, 
/**
 * Its size in bytes.
 */
bytes: number, };

/**
 * A fact that made a suggestion true.
 */
export type Because = { 
/**
 * The fact, or a word of the drawing such as `crosses`.
 */
fact: string, 
/**
 * What a person reads for it.
 */
label: string, 
/**
 * What it is a fact of.
 */
of: Subject, 
/**
 * The name of that.
 */
name: string, 
/**
 * Its value in words.
 */
value: string, 
/**
 * Where it came from: `person`, `answer`, `import`, `assumption`, `convention`, `component`, `propagated`,
 * `diagram`, or `unasked` where nobody was asked.
 */
from: string, 
/**
 * The convention, component or path behind it; may be empty.
 */
note: string, };

/**
 * A model and a format for a file of its own.
 */
export type BindFile = { 
/**
 * The model.
 */
model: ModelId, 
/**
 * The format that is offered; a name that the user ends in that of another format is written in that one.
 */
format: FileFormat, };

/**
 * A trust boundary: a box with members or a line that flows cross. Its trust level is the fact `trust_level`.
 */
export type Boundary = { 
/**
 * Its id.
 */
id: BoundaryId, 
/**
 * Its name.
 */
name: string, 
/**
 * What it separates.
 */
description: string, 
/**
 * A box or a line.
 */
shape: BoundaryShape, 
/**
 * The boundary around it; never in a circle.
 */
parent: BoundaryId | null, 
/**
 * What is known of it.
 */
facts: Facts, 
/**
 * Its place among the boundaries.
 */
order: OrderKey, };

/**
 * A trust boundary. 
 */
export type BoundaryId = string & { readonly __id: 'boundary' };

/**
 * The two forms of a boundary.
 */
export type BoundaryShape = "box" | "line";

/**
 * Numbers of threats by severity.
 */
export type BySeverity = { critical: number, high: number, medium: number, low: number, none: number, };

/**
 * Whether there was work to stop.
 */
export type Cancelled = { 
/**
 * Whether long work was under way; it ends at its next step, and nothing of it stays.
 */
stopped: boolean, };

/**
 * What the card of a threat says beyond its row in the list. It is asked for when a card comes into sight: the list of
 * a large model would be ten times as long with it.
 */
export type Card = { 
/**
 * The key of the threat.
 */
key: ThreatKey, 
/**
 * How the severity was computed; empty where a person said so.
 */
arithmetic: string, 
/**
 * The facts that made it true.
 */
because: Array<Because>, 
/**
 * The smallest change that removes it.
 */
removedBy: Array<Change>, 
/**
 * The question that would settle it.
 */
question: string | null, 
/**
 * Why it matters, in a developer's words.
 */
why: string, 
/**
 * How to check it.
 */
check: string, 
/**
 * How to fix it.
 */
fix: string, 
/**
 * When it is a false alarm.
 */
falsePositive: string, 
/**
 * Ids of CWE, CAPEC, ATT&CK, ASVS, D3FEND.
 */
references: Array<string>, };

/**
 * A change that removes a suggestion, ready to be made.
 */
export type Change = { 
/**
 * The fact to set.
 */
fact: FactName, 
/**
 * What a person reads for it.
 */
label: string, 
/**
 * Of what.
 */
of: Subject, 
/**
 * The name of that.
 */
name: string, 
/**
 * To which value.
 */
value: Value, 
/**
 * The value in words.
 */
shown: string, };

/**
 * A choice of a fact.
 */
export type Choice = { 
/**
 * The value that is stored.
 */
value: Value, 
/**
 * What a person reads.
 */
label: string, };

/**
 * What a caller can act on. A code exists only where the page or the command line does.
 */
export type Code = "input" | "usage" | "rejected" | "cannotWrite" | "diskFull" | "readOnly" | "stopped" | "bug";

/**
 * A comment, or an answer to one.
 */
export type Comment = { 
/**
 * Its id.
 */
id: CommentId, 
/**
 * What it is about.
 */
at: CommentPlace, 
/**
 * The comment that it answers.
 */
answers: CommentId | null, 
/**
 * Who wrote it.
 */
author: string, 
/**
 * When: UTC, RFC 3339, seconds.
 */
time: string, 
/**
 * Its text.
 */
text: string, 
/**
 * Who resolved the thread that it begins.
 */
resolvedBy: string | null, };

/**
 * A comment. 
 */
export type CommentId = string & { readonly __id: 'comment' };

/**
 * What a comment is about.
 */
export type CommentPlace = { "type": "subject", "id": Subject } | { "type": "threat", "id": ThreatKey };

/**
 * A component of the library, as the palette shows it.
 */
export type ComponentSummary = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * `actor`, `process` or `store`.
 */
kind: string, 
/**
 * Its category.
 */
category: string, 
/**
 * The name of its icon.
 */
icon: string, };

/**
 * A mark on a system.
 */
export type ConsiderSystem = { 
/**
 * Its id.
 */
system: SystemId, 
/**
 * Why, in a line, which may be empty; null takes the mark back.
 */
why: string | null, };

/**
 * That a system was considered, with nothing new to model.
 */
export type Considered = { 
/**
 * Who.
 */
by: string, 
/**
 * When: UTC, RFC 3339, seconds.
 */
at: string, 
/**
 * Why, in a line; may be empty.
 */
why: string, };

/**
 * Which models are to be counted.
 */
export type CountThreats = { 
/**
 * Those of a shelf; left out, those in use.
 */
shelf?: Shelf, };

/**
 * Models whose open threats were counted just now.
 */
export type CountedThreats = { 
/**
 * These models.
 */
models: Array<ModelSummary>, 
/**
 * How many wait to be counted.
 */
waiting: number, };

/**
 * How much depends on a system.
 */
export type Criticality = "low" | "medium" | "high" | "critical";

/**
 * A datum: carried by flows, held by elements. Its ratings are the facts `confidentiality`, `integrity`,
 * `availability` and `class`.
 */
export type Data = { 
/**
 * Its id.
 */
id: DataId, 
/**
 * Its name.
 */
name: string, 
/**
 * What it is.
 */
description: string, 
/**
 * What is known of it.
 */
facts: Facts, 
/**
 * Its place among the data.
 */
order: OrderKey, };

/**
 * A datum. 
 */
export type DataId = string & { readonly __id: 'data' };

/**
 * A decision: one person's opinion on one threat. Several people may hold one on the same key; one is in force.
 */
export type Decision = { 
/**
 * Its id.
 */
id: DecisionId, 
/**
 * What it is about.
 */
key: ThreatKey, 
/**
 * The short number of the threat.
 */
number: number, 
/**
 * Who decided.
 */
author: string, 
/**
 * When: UTC, RFC 3339, seconds.
 */
time: string, 
/**
 * What was decided.
 */
status: Status, 
/**
 * Why.
 */
reason: string, 
/**
 * Who has to act, or who carries an accepted risk.
 */
owner: string, 
/**
 * The day on which an acceptance ends (`2027-01-31`).
 */
expires: string | null, 
/**
 * A severity that the person set against the computed one.
 */
severity: Severity | null, 
/**
 * Whether this opinion counts.
 */
force: Force, 
/**
 * The title of the threat when it was decided, so that a stale decision can still be read.
 */
title: string, 
/**
 * Why the rules did not suggest the threat when it was decided; none where they did. As long as they are silent for
 * this reason, the decision is not stale: whoever decided knew it.
 */
unsuggested: string | null, };

/**
 * A decision: one person's opinion on one threat. 
 */
export type DecisionId = string & { readonly __id: 'decision' };

/**
 * How much room things take.
 */
export type Density = "comfortable" | "compact";

/**
 * How deep a model has to go.
 */
export type Depth = "considered" | "five" | "thirty" | "full";

/**
 * A diagram: one drawing of parts of the model.
 */
export type Diagram = { 
/**
 * Its id.
 */
id: DiagramId, 
/**
 * Its title.
 */
title: string, 
/**
 * The method it is analysed with, such as `STRIDE`; foreign words are kept as they are.
 */
method: string, 
/**
 * What it shows.
 */
description: string, 
/**
 * Its place among the diagrams.
 */
order: OrderKey, };

/**
 * A diagram. 
 */
export type DiagramId = string & { readonly __id: 'diagram' };

/**
 * Records added, updated (from, to) and removed, each list sorted by key; a key stands in one list at most.
 */
export type Diff = { 
/**
 * New records.
 */
added: Array<Record>, 
/**
 * Changed records: before and after.
 */
updated: Array<[Record, Record]>, 
/**
 * Records that are gone, as they were.
 */
removed: Array<Record>, };

/**
 * Which way data goes.
 */
export type Direction = "oneWay" | "both";

/**
 * The drawing of one diagram.
 */
export type Drawing = { 
/**
 * The diagram.
 */
diagram: DiagramId, 
/**
 * All fragments in drawing order.
 */
fragments: Array<Fragment>, 
/**
 * The box around everything, in quarter pixels; empty for an empty diagram.
 */
bounds: Rect, };

/**
 * One edit. Each variant is planned in a file of its own in `plan/`; one edit is one undo step.
 *
 * A field that is `None` in an edit of several fields is left as it is.
 */
export type Edit = { "type": "several", edits: Array<Edit>, } | { "type": "editSheet", title: string | null, owner: string | null, reviewer: string | null, contributors: Array<string> | null, description: string | null, } | { "type": "addDiagram", id: DiagramId, title: string, method: string, } | { "type": "editDiagram", id: DiagramId, title: string | null, method: string | null, description: string | null, } | { "type": "moveDiagram", id: DiagramId, after: DiagramId | null, } | { "type": "removeDiagram", id: DiagramId, } | { "type": "addElement", id: ElementId, kind: ElementKind, name: string, component: string | null, diagram: DiagramId, at: Rect, } | { "type": "addBoundary", id: BoundaryId, name: string, diagram: DiagramId, at: Rect, } | { "type": "addBoundaryLine", id: BoundaryId, name: string, diagram: DiagramId, points: Array<Point>, } | { "type": "addNote", id: NoteId, text: string, diagram: DiagramId, at: Rect, } | { "type": "remove", subjects: Array<Subject>, } | { "type": "place", diagram: DiagramId, subject: Subject, at: Rect, } | { "type": "unplace", diagram: DiagramId, subject: Subject, } | { "type": "move", diagram: DiagramId, subjects: Array<Subject>, dx: number, dy: number, } | { "type": "resize", diagram: DiagramId, subject: Subject, at: Rect, } | { "type": "rename", subject: Subject, name: string, } | { "type": "describe", subject: Subject, text: string, } | { "type": "changeKind", element: ElementId, kind: ElementKind, } | { "type": "setComponent", element: ElementId, component: string | null, } | { "type": "setOwner", subject: Subject, owner: string, } | { "type": "setScope", subject: Subject, scope: Scope, } | { "type": "setChild", element: ElementId, diagram: DiagramId | null, } | { "type": "connect", id: FlowId, name: string, diagram: DiagramId, from: End, to: End, fromAt: Point | null, toAt: Point | null, } | { "type": "reconnect", flow: FlowId, side: Side, diagram: DiagramId, end: End, at: Point | null, } | { "type": "setDirection", flow: FlowId, direction: Direction, } | { "type": "reverse", flow: FlowId, } | { "type": "bend", diagram: DiagramId, subject: Subject, points: Array<Point>, } | { "type": "moveLabel", diagram: DiagramId, subject: Subject, at: Point | null, } | { "type": "setMembership", subject: Subject, boundaries: Array<BoundaryId>, } | { "type": "setFact", subject: Subject, fact: FactName, value: Value | null, from: Provenance, } | { "type": "addData", id: DataId, name: string, } | { "type": "carry", flow: FlowId, data: Array<DataId>, } | { "type": "hold", element: ElementId, data: Array<DataId>, } | { "type": "addThreat", id: ThreatId, at: Subject, title: string, category: string, severity: Severity, description: string, mitigation: string, } | { "type": "editThreat", id: ThreatId, title: string | null, category: string | null, severity: Severity | null, status: Status | null, description: string | null, mitigation: string | null, } | { "type": "moveThreat", id: ThreatId, at: Subject, } | { "type": "removeThreat", id: ThreatId, } | { "type": "decide", id: DecisionId, key: ThreatKey, title: string, status: Status, reason: string, owner: string, expires: string | null, severity: Severity | null, author: string, time: string, 
/**
 * Written by the application, like author and time.
 */
unsuggested?: string, } | { "type": "withdraw", id: DecisionId, } | { "type": "addComment", id: CommentId, at: CommentPlace, answers: CommentId | null, text: string, author: string, time: string, } | { "type": "editComment", id: CommentId, text: string, } | { "type": "resolveComment", id: CommentId, by: string | null, } | { "type": "removeComment", id: CommentId, };

/**
 * An edit of a model.
 */
export type EditModel = { 
/**
 * The model.
 */
model: ModelId, 
/**
 * The edit. Author and time in it are replaced by the application's own.
 */
edit: Edit, 
/**
 * The gesture it belongs to: consecutive edits with one mark are one step of the history.
 */
mark: string | null, };

/**
 * What is now known of a system.
 */
export type EditSystem = { 
/**
 * Its id.
 */
system: SystemId, 
/**
 * All of it.
 */
fields: SystemFields, };

/**
 * An element: external entity, process or data store. Where it stands is in its placements.
 */
export type Element = { 
/**
 * Its id.
 */
id: ElementId, 
/**
 * The short number people see.
 */
number: number, 
/**
 * What it is.
 */
kind: ElementKind, 
/**
 * Its name.
 */
name: string, 
/**
 * What it does.
 */
description: string, 
/**
 * The component of the library that it is made of.
 */
component: string | null, 
/**
 * Who owns it.
 */
owner: string, 
/**
 * Whether it is looked at.
 */
scope: Scope, 
/**
 * The innermost boundaries that hold it, normally one.
 */
boundaries: Array<BoundaryId>, 
/**
 * The data it holds or works on.
 */
data: Array<DataId>, 
/**
 * The diagram of its inside.
 */
child: DiagramId | null, 
/**
 * What is known of it.
 */
facts: Facts, 
/**
 * Its place among the elements.
 */
order: OrderKey, };

/**
 * An element: actor, process or store. 
 */
export type ElementId = string & { readonly __id: 'element' };

/**
 * The kind of an element.
 */
export type ElementKind = "actor" | "process" | "store";

/**
 * An end of a flow.
 */
export type End = { "type": "element", "id": ElementId } | { "type": "boundary", "id": BoundaryId } | { "type": "note", "id": NoteId } | { "type": "loose" };

/**
 * An explanation as a tree.
 */
export type Explanation = { 
/**
 * What this line says.
 */
text: string, 
/**
 * `true`, `false` or `unknown`, where the line has a value.
 */
value: string | null, 
/**
 * Where the value came from.
 */
from: string | null, 
/**
 * What it is made of.
 */
parts: Array<Explanation>, };

/**
 * A file to be written.
 */
export type ExportFile = { 
/**
 * The model.
 */
model: ModelId, 
/**
 * The format.
 */
format: FileFormat, };

/**
 * A picture to be written.
 */
export type ExportPicture = { 
/**
 * The model.
 */
model: ModelId, 
/**
 * The diagram.
 */
diagram: DiagramId, 
/**
 * The format.
 */
format: Picture, 
/**
 * The colours.
 */
theme: Theme, };

/**
 * What is stored of one fact: the strongest statement first, the losing ones after it.
 */
export type Fact = Array<Stated>;

/**
 * The name of a fact of the catalogue, such as `encrypted`.
 */
export type FactName = string;

/**
 * A fact of the catalogue, as the inspector shows it.
 */
export type FactSummary = { 
/**
 * Its name.
 */
id: FactName, 
/**
 * The kinds of subject that may have it: `actor`, `process`, `store`, `flow`, `boundary`, `data`.
 */
appliesTo: Array<string>, 
/**
 * `flag`, `choice`, `number` or `text`.
 */
kind: string, 
/**
 * The choices in their order.
 */
choices: Array<Choice>, 
/**
 * Its label.
 */
label: string, 
/**
 * What it means.
 */
help: string, };

/**
 * The stored facts of a subject, by name.
 */
export type Facts = { [name: string]: Fact | undefined };

/**
 * An error as it crosses: what was attempted, on what, why it failed, what to do.
 */
export type Failure = { 
/**
 * What a caller can act on.
 */
code: Code, 
/**
 * A sentence for a person.
 */
message: string, 
/**
 * What to do about it.
 */
hint: string | null, };

/**
 * The formats that models are written in.
 */
export type FileFormat = "drawbridge" | "dfd" | "threatDragon";

/**
 * Where a model belongs.
 */
export type FileModel = { 
/**
 * The model.
 */
model: ModelId, 
/**
 * The system that it is of.
 */
system: SystemId | null, 
/**
 * How deep it is meant to go.
 */
tier: Depth | null, 
/**
 * The day on which it is to be reviewed, where it has one of its own.
 */
due: string | null, };

/**
 * How a file stands to the model that is bound to it.
 */
export type FileStanding = "same" | "ahead" | "changedOutside" | "lost";

/**
 * The file that a model is bound to.
 */
export type FileState = { 
/**
 * Its name, without its folder.
 */
name: string, 
/**
 * The format that it is written in; null where Drawbridge reads that format and does not write it.
 */
format: FileFormat | null, 
/**
 * How it stands to the model.
 */
state: FileStanding, 
/**
 * Whether the model changed since the file was last read or written; also told of one that changed outside.
 */
ahead: boolean, 
/**
 * When it changed outside: UTC, RFC 3339, seconds.
 */
changed: string | null, };

/**
 * A data flow. Its bends, docking points, loose coordinates and label stand in its placements.
 */
export type Flow = { 
/**
 * Its id.
 */
id: FlowId, 
/**
 * The short number people see; elements and flows count apart.
 */
number: number, 
/**
 * Its name.
 */
name: string, 
/**
 * What goes through it.
 */
description: string, 
/**
 * Where it begins.
 */
from: End, 
/**
 * Where it ends.
 */
to: End, 
/**
 * Whether data goes one way or both.
 */
direction: Direction, 
/**
 * The data it carries.
 */
data: Array<DataId>, 
/**
 * Who owns it.
 */
owner: string, 
/**
 * Whether it is looked at; only its own mark counts.
 */
scope: Scope, 
/**
 * What is known of it.
 */
facts: Facts, 
/**
 * Its place among the flows.
 */
order: OrderKey, };

/**
 * A data flow. 
 */
export type FlowId = string & { readonly __id: 'flow' };

/**
 * Whether an opinion counts.
 */
export type Force = "inForce" | "beside";

/**
 * A piece of a drawing, or the news that it is gone.
 */
export type Fragment = { 
/**
 * The diagram.
 */
diagram: DiagramId, 
/**
 * Which layer it lies in.
 */
layer: Layer, 
/**
 * Its id within the layer: that of its subject.
 */
id: string, 
/**
 * Its place within the layer; compared as text, ties by id.
 */
order: string, 
/**
 * A `<g>`, or `null` when it is gone.
 */
svg: string | null, };

/**
 * A part of a model's history.
 */
export type HistoryRequest = { 
/**
 * The model.
 */
model: ModelId, 
/**
 * The number of the step before which to begin; left out for the latest.
 */
before?: number, 
/**
 * How many steps, at most 1,000; 500 where it is left out.
 */
count?: number, };

/**
 * What can be undone and redone, and when the model was last made durable.
 */
export type HistoryState = { 
/**
 * What undo would take back, in words.
 */
undo: string | null, 
/**
 * What redo would bring back, in words.
 */
redo: string | null, 
/**
 * When the last change was durable: UTC, RFC 3339, seconds.
 */
saved: string, 
/**
 * Whether the model changed since its file was last read or written; false for one that is bound to none.
 */
ahead: boolean, };

/**
 * A step of the history.
 */
export type HistoryStep = { 
/**
 * Its number, ascending.
 */
number: number, 
/**
 * Who.
 */
author: string, 
/**
 * When: UTC, RFC 3339, seconds.
 */
time: string, 
/**
 * What, in words.
 */
words: string, 
/**
 * `done`, `undone` (it can be done again) or `dropped` (something else was done instead).
 */
state: string, 
/**
 * The kinds of record that it touches, such as `element`, `placement`, `decision`.
 */
kinds: Array<string>, };

/**
 * Systems and models of one shelf.
 */
export type Home = { 
/**
 * The systems by name; none in the bin.
 */
systems: Array<System>, 
/**
 * The models, the latest first.
 */
models: Array<ModelSummary>, 
/**
 * How many of these models have changed since their open threats were counted.
 */
uncounted: number, };

/**
 * What an import did not carry over, or changed.
 */
export type ImportNote = { 
/**
 * Which kind of note.
 */
code: string, 
/**
 * Where in the file.
 */
place: string, 
/**
 * What happened.
 */
text: string, };

/**
 * Where in its history a model is to go.
 */
export type JumpBack = { 
/**
 * The model.
 */
model: ModelId, 
/**
 * The number of the step after which it is to be as it was then; null for before the first one.
 */
step: number | null, };

/**
 * In use, or put away.
 */
export type Keep = "inUse" | "archived";

/**
 * Where a model is kept.
 */
export type KeepModel = { 
/**
 * Its id.
 */
model: ModelId, 
/**
 * Where.
 */
keep: Keep, };

/**
 * Where a system is kept.
 */
export type KeepSystem = { 
/**
 * Its id.
 */
system: SystemId, 
/**
 * Where.
 */
keep: Keep, };

/**
 * A fact of a subject of which something is known.
 */
export type KnownFact = { 
/**
 * The fact.
 */
fact: FactName, 
/**
 * The values that speak for it, never none: the one in force first, then those that lose, the stronger before the
 * weaker.
 */
values: Array<KnownValue>, };

/**
 * A value that speaks for a fact.
 */
export type KnownValue = { 
/**
 * The value.
 */
value: Value, 
/**
 * Where it came from: `person`, `answer`, `import`, `assumption`, `convention` or `component`.
 */
from: string, 
/**
 * The convention or component behind it; may be empty.
 */
note: string, };

/**
 * The layers of a drawing, the lowest first.
 */
export type Layer = "boundary" | "flow" | "element" | "label" | "badge";

/**
 * What the core tells the page unasked.
 */
export type Message = { "type": "opened", 
/**
 * The model that it became.
 */
model: ModelId, } | { "type": "progress", 
/**
 * What is done now, for a person.
 */
what: string, 
/**
 * How many steps are behind.
 */
done: number, 
/**
 * How many there are.
 */
of: number, } | { "type": "openFailed", 
/**
 * Why.
 */
failure: Failure, };

/**
 * How many ids to mint.
 */
export type Mint = { 
/**
 * How many, at most 1,000.
 */
count: number, };

/**
 * A model of the workspace. 
 */
export type ModelId = string & { readonly __id: 'model' };

/**
 * A model in a list.
 */
export type ModelSummary = { 
/**
 * Its id.
 */
id: ModelId, 
/**
 * Its title.
 */
title: string, 
/**
 * The system that it is of.
 */
system: SystemId | null, 
/**
 * How deep it is meant to go.
 */
tier: Depth | null, 
/**
 * The owner on its sheet, else that of its system; may be empty.
 */
owner: string, 
/**
 * The day on which it is to be reviewed: its own, else that of its system.
 */
due: string | null, 
/**
 * The day that it has of its own.
 */
ownDue: string | null, 
/**
 * Its open threats, suggested, written and imported; null when it changed since they were counted.
 */
open: OpenThreats | null, 
/**
 * How many diagrams it has.
 */
diagrams: number, 
/**
 * How many elements it has.
 */
elements: number, 
/**
 * How many flows it has.
 */
flows: number, 
/**
 * How many boundaries it has.
 */
boundaries: number, 
/**
 * How many threats were written or imported.
 */
threats: number, 
/**
 * How many decisions it holds.
 */
decisions: number, 
/**
 * How many comments it holds.
 */
comments: number, 
/**
 * When it was created: UTC, RFC 3339, seconds.
 */
created: string, 
/**
 * When it was last changed: UTC, RFC 3339, seconds.
 */
updated: string, 
/**
 * Who changed it last.
 */
changedBy: string, 
/**
 * What to call the file it is bound to, if any.
 */
file: string | null, };

/**
 * How many suggestions wait in deeper tiers than the one that is shown.
 */
export type More = { 
/**
 * How many more there are at thirty minutes.
 */
thirty: number, 
/**
 * How many more there are in full.
 */
full: number, };

/**
 * Where the workspace was moved to.
 */
export type MovedWorkspace = { 
/**
 * Its file now, for a person to read.
 */
place: string, 
/**
 * What is left at the old place and is no backup, for a person to read.
 */
left: string | null, };

/**
 * The title of a new model.
 */
export type NewModel = { 
/**
 * Its title.
 */
title: string, };

/**
 * A note: text on a canvas, without meaning for the analysis.
 */
export type Note = { 
/**
 * Its id.
 */
id: NoteId, 
/**
 * Its text.
 */
text: string, 
/**
 * Its place among the notes.
 */
order: OrderKey, };

/**
 * A note on a canvas. 
 */
export type NoteId = string & { readonly __id: 'note' };

/**
 * Nothing.
 */
export type Nothing = { readonly [name: string]: never };

/**
 * A diagram of a model.
 */
export type OfDiagram = { 
/**
 * The model.
 */
model: ModelId, 
/**
 * The diagram.
 */
diagram: DiagramId, };

/**
 * A model.
 */
export type OfModel = { 
/**
 * Its id.
 */
model: ModelId, };

/**
 * Models of a list.
 */
export type OfModels = { 
/**
 * Their ids, at most 500.
 */
models: Array<ModelId>, };

/**
 * A shelf to be shown.
 */
export type OfShelf = { 
/**
 * Which.
 */
shelf: Shelf, };

/**
 * A subject of a model.
 */
export type OfSubject = { 
/**
 * The model.
 */
model: ModelId, 
/**
 * The subject.
 */
subject: Subject, };

/**
 * A system.
 */
export type OfSystem = { 
/**
 * Its id.
 */
system: SystemId, };

/**
 * A threat of a model.
 */
export type OfThreat = { 
/**
 * The model.
 */
model: ModelId, 
/**
 * The key of the threat.
 */
key: ThreatKey, };

/**
 * Threats of a model.
 */
export type OfThreats = { 
/**
 * The model.
 */
model: ModelId, 
/**
 * The keys of the threats, at most 500.
 */
keys: Array<ThreatKey>, };

/**
 * Threats that nobody has decided about, by severity.
 */
export type OpenThreats = { critical: number, high: number, medium: number, low: number, none: number, };

/**
 * A place in an order. Compared byte by byte; ties are broken by id.
 */
export type OrderKey = string;

/**
 * Where a threat of the list comes from.
 */
export type Outcome = "confirmed" | "possible" | "written" | "stale";

/**
 * What changed in the list of suggestions, and how many suggestions the model gained and lost, shown or not.
 */
export type OutcomeChanges = { 
/**
 * Suggestions that the list did not show before.
 */
appeared: Array<Suggestion>, 
/**
 * Suggestions that read differently now.
 */
changed: Array<Suggestion>, 
/**
 * Suggestions that the list shows no more.
 */
vanished: Array<ThreatKey>, 
/**
 * How many suggestions the model has that it had not before.
 */
gained: number, 
/**
 * How many suggestions of the model are gone.
 */
lost: number, 
/**
 * The questions as they stand now; null where they are as they were.
 */
questions: Array<Question> | null, 
/**
 * How many suggestions wait beyond the tiers.
 */
more: More, };

/**
 * What goes over what.
 */
export type Over = "mine";

/**
 * The formats of pictures.
 */
export type Picture = "svg" | "png";

/**
 * Where a subject stands on a diagram.
 */
export type Placement = { 
/**
 * The diagram.
 */
diagram: DiagramId, 
/**
 * An element, box boundary or note (`at` counts); a flow or line boundary (`points` count).
 */
subject: Subject, 
/**
 * The box of an element, box boundary or note; the empty box for flows and lines.
 */
at: Rect, 
/**
 * Of a flow: the bends made by hand, without its ends. Of a line boundary: all its points, ends included.
 */
points: Array<Point>, 
/**
 * Of a flow: where its beginning stands if loose, else the docking point made by hand, as an offset from the
 * top-left corner of what it stands at.
 */
from: Point | null, 
/**
 * Of a flow: the same for its end.
 */
to: Point | null, 
/**
 * The centre of the label, where a person moved it; absolute.
 */
label: Point | null, };

/**
 * A point of a diagram, in quarter pixels.
 */
export type Point = { 
/**
 * To the right.
 */
x: number, 
/**
 * Downwards.
 */
y: number, };

/**
 * An edit to be tried on a scratch copy.
 */
export type Preview = { 
/**
 * The model.
 */
model: ModelId, 
/**
 * The diagram to draw.
 */
diagram: DiagramId, 
/**
 * The edit to try.
 */
edit: Edit, };

/**
 * A problem of the model.
 */
export type Problem = { 
/**
 * Which check found it.
 */
code: string, 
/**
 * `error`, `warning` or `hint`.
 */
severity: string, 
/**
 * Where.
 */
at: Subject, 
/**
 * What is wrong, with real names.
 */
text: string, 
/**
 * Why it matters.
 */
explanation: string, 
/**
 * An edit that mends it.
 */
fix: Edit | null, 
/**
 * What the fix does, in words.
 */
fix_label: string | null, };

/**
 * Where a stored value came from, the stronger first. `Person` and `Answer` are equally strong: the later replaces
 * the earlier.
 */
export type Provenance = "person" | "answer" | "import" | "assumption";

/**
 * A question that would settle suggestions.
 */
export type Question = { 
/**
 * Its id: the same as long as it asks the same.
 */
id: string, 
/**
 * The question with real names.
 */
text: string, 
/**
 * What it is about.
 */
at: Subject, 
/**
 * The fact that the answer sets.
 */
fact: FactName, 
/**
 * How many suggestions the answer settles.
 */
settles: number, 
/**
 * The titles of the most urgent ones of them, at most three.
 */
titles: Array<string>, 
/**
 * The answers to offer; "don't know" is always offered beside them.
 */
answers: Array<Choice>, };

/**
 * One record, shared cheaply between models, diffs and histories.
 */
export type Record = { "type": "sheet", "record": Sheet } | { "type": "diagram", "record": Diagram } | { "type": "boundary", "record": Boundary } | { "type": "data", "record": Data } | { "type": "element", "record": Element } | { "type": "flow", "record": Flow } | { "type": "note", "record": Note } | { "type": "threat", "record": Threat } | { "type": "decision", "record": Decision } | { "type": "comment", "record": Comment } | { "type": "placement", "record": Placement };

/**
 * A box of a diagram: top-left corner and size, in quarter pixels.
 */
export type Rect = { 
/**
 * Left edge.
 */
x: number, 
/**
 * Top edge.
 */
y: number, 
/**
 * Width, never negative.
 */
w: number, 
/**
 * Height, never negative.
 */
h: number, };

/**
 * Every threat of a model, whatever the tier.
 */
export type Register = { 
/**
 * The revision of the model that it belongs to.
 */
revision: number, 
/**
 * The threats, the most urgent first; decided, stale, written and imported ones among them.
 */
rows: Array<RegisterRow>, };

/**
 * A threat in the register.
 */
export type RegisterRow = { 
/**
 * The shallowest tier whose list has it, within that tier's budget.
 */
listed: Tier, 
/**
 * Its key.
 */
key: ThreatKey, 
/**
 * The short number, once it has one.
 */
number: number | null, 
/**
 * What it is about.
 */
at: Subject, 
/**
 * The title with real names.
 */
title: string, 
/**
 * One sentence with real names.
 */
sentence: string, 
/**
 * Its category, such as `tampering`.
 */
category: string, 
/**
 * How bad it is.
 */
severity: Severity, 
/**
 * Where it comes from.
 */
outcome: Outcome, 
/**
 * `open`, or what was decided.
 */
status: string, 
/**
 * The decision in force.
 */
decision: Verdict | null, 
/**
 * The shallowest tier at which it is shown: `five`, `thirty` or `full`.
 */
tier: string, 
/**
 * Its place in the list; compared as text, ties by key.
 */
sort: string, 
/**
 * How many more undecided places its group has that the list leaves out after this one; `unfold` lists them.
 */
alike: number, };

/**
 * A backup to be restored.
 */
export type RestoreBackup = { 
/**
 * Its name; null asks the user for a file.
 */
which: string | null, };

/**
 * What a restore did. Every window must begin anew with `start`.
 */
export type Restored = { 
/**
 * How many models the workspace has now.
 */
models: number, 
/**
 * The name of the backup of what it held before.
 */
before: string, };

/**
 * A model to be written to the file that it is bound to.
 */
export type SaveFile = { 
/**
 * The model.
 */
model: ModelId, 
/**
 * What goes over what; left out, nothing is written over that the user has not seen.
 */
over?: Over, };

/**
 * What came of saving.
 */
export type SaveOutcome = { "type": "saved", 
/**
 * The file.
 */
file: FileState, 
/**
 * When: UTC, RFC 3339, seconds.
 */
time: string, 
/**
 * What the format could not hold.
 */
notes: Array<ImportNote>, } | { "type": "unbound" } | { "type": "changedOutside", 
/**
 * Its name.
 */
name: string, 
/**
 * When it changed: UTC, RFC 3339, seconds.
 */
when: string | null, } | { "type": "lost", 
/**
 * Its name.
 */
name: string, } | { "type": "onlyRead", 
/**
 * Its name.
 */
name: string, 
/**
 * What the format is called.
 */
format: string, } | { "type": "wouldLose", 
/**
 * Its name.
 */
name: string, 
/**
 * What would be lost, in a sentence.
 */
what: string, };

/**
 * A file that was written.
 */
export type Saved = { 
/**
 * The name of the file, without its folder.
 */
name: string, 
/**
 * What the format could not hold.
 */
notes: Array<ImportNote>, };

/**
 * Whether an element or flow is looked at.
 */
export type Scope = { "type": "in" } | { "type": "out", 
/**
 * Why; a validation asks for it when empty.
 */
reason: string, };

/**
 * The name to use from now on.
 */
export type SetAuthor = { 
/**
 * The name; empty takes the setting back.
 */
name: string, };

/**
 * Settings to be changed; what is left out stays as it is.
 */
export type SetSettings = { 
/**
 * The author's name; empty takes the setting back.
 */
author?: string, 
/**
 * The colours of the window.
 */
theme?: Appearance, 
/**
 * How much room things take.
 */
density?: Density, 
/**
 * The language of texts, one of those that there are.
 */
language?: string, 
/**
 * What the page keeps for itself: a JSON text of at most 64 kB.
 */
views?: string, };

/**
 * How deep the list of suggestions goes.
 */
export type SetTier = { 
/**
 * The model.
 */
model: ModelId, 
/**
 * The tier.
 */
tier: Tier, };

/**
 * What a person set, and where things are.
 */
export type Settings = { 
/**
 * Whose name stands under what is done.
 */
author: string, 
/**
 * Where that name comes from.
 */
authorFrom: AuthorFrom, 
/**
 * The colours of the window.
 */
theme: Appearance, 
/**
 * How much room things take.
 */
density: Density, 
/**
 * The language of texts, such as `en`.
 */
language: string, 
/**
 * The languages that there are texts in.
 */
languages: Array<string>, 
/**
 * What the page keeps for itself (sizes of panels and the like): a JSON text of its own; empty at first.
 */
views: string, 
/**
 * Where the workspace is, for a person to read.
 */
workspace: string, 
/**
 * The folder of its backups, for a person to read.
 */
backups: string, };

/**
 * How bad a threat is. The order is ascending.
 */
export type Severity = "none" | "low" | "medium" | "high" | "critical";

/**
 * The model sheet: what the model is and who answers for it.
 */
export type Sheet = { 
/**
 * The title of the model.
 */
title: string, 
/**
 * Who owns the modelled system.
 */
owner: string, 
/**
 * Who reviews the model.
 */
reviewer: string, 
/**
 * Who contributed, in order.
 */
contributors: Array<string>, 
/**
 * What is modelled and why.
 */
description: string, };

/**
 * Which models are listed.
 */
export type Shelf = "present" | "archive" | "bin";

/**
 * One of a flow's two ends.
 */
export type Side = "from" | "to";

/**
 * Why a rule is silent.
 */
export type Silence = "stopped" | "notKnown" | "doesNotApply" | "otherComponents" | "outOfScope";

/**
 * A rule that says nothing at a subject.
 */
export type SilentRule = { 
/**
 * The key that its threat would have; `explain` takes it.
 */
key: ThreatKey, 
/**
 * The title with real names.
 */
title: string, 
/**
 * Why it is silent.
 */
why: Silence, 
/**
 * Why, in one sentence.
 */
sentence: string, 
/**
 * The facts that decide, and what the drawing shows.
 */
facts: Array<Because>, };

/**
 * A model as a window needs it.
 */
export type Snapshot = { 
/**
 * The model.
 */
model: ModelId, 
/**
 * The revision that the rest belongs to; answers continue from it.
 */
revision: number, 
/**
 * All records.
 */
records: Array<Record>, 
/**
 * The drawing of the diagram that is shown first; none where the model has no diagram.
 */
drawing: Drawing | null, 
/**
 * How deep the list of suggestions goes.
 */
tier: Tier, 
/**
 * The suggestions that the tier shows, and all threats that were written or imported or have gone stale.
 */
suggestions: Array<Suggestion>, 
/**
 * The questions, those that settle most first.
 */
questions: Array<Question>, 
/**
 * How many suggestions wait beyond the tiers.
 */
more: More, 
/**
 * What can be undone and redone.
 */
history: HistoryState, 
/**
 * What an import did not carry over.
 */
notes: Array<ImportNote>, 
/**
 * Whether no window was shown the notes before.
 */
notesAreNew: boolean, 
/**
 * The file that it is bound to, if any.
 */
file: FileState | null, };

/**
 * Everything that the page needs to begin.
 */
export type Start = { 
/**
 * The version of the application.
 */
version: string, 
/**
 * Whose name stands under decisions and in the history.
 */
author: string, 
/**
 * Where that name comes from.
 */
authorFrom: AuthorFrom, 
/**
 * The state of the workspace.
 */
workspace: WorkspaceState, 
/**
 * The models of the workspace, the latest first.
 */
models: Array<ModelSummary>, 
/**
 * The model to show first: the one given as an argument, else the last one.
 */
open: ModelId | null, 
/**
 * The models that stood open as tabs when the application was last used.
 */
tabs: Tabs, 
/**
 * Why the file given as an argument could not be opened.
 */
failure: Failure | null, 
/**
 * The fact catalogue.
 */
facts: Array<FactSummary>, 
/**
 * The components of the library.
 */
components: Array<ComponentSummary>, 
/**
 * The stylesheet of drawings, as the renderer writes it.
 */
drawingCss: string, 
/**
 * How the window looks and what it finds again.
 */
settings: Settings, };

/**
 * One value and where it came from.
 */
export type Stated = { 
/**
 * The value.
 */
value: Value, 
/**
 * Where it came from.
 */
from: Provenance, };

/**
 * What is decided about a threat.
 */
export type Status = "open" | "mitigate" | "accept" | "transfer" | "eliminate" | "notApplicable";

/**
 * Something of a model that can be named. In text form its id, or `model`.
 */
export type Subject = { "type": "model" } | { "type": "boundary", "id": BoundaryId } | { "type": "flow", "id": FlowId } | { "type": "element", "id": ElementId } | { "type": "data", "id": DataId } | { "type": "note", "id": NoteId };

/**
 * A threat that the rules suggest, or one written by hand or imported, as a list shows it. The rest is on its [`Card`].
 */
export type Suggestion = { 
/**
 * Its key.
 */
key: ThreatKey, 
/**
 * The short number, once it has one.
 */
number: number | null, 
/**
 * What it is about.
 */
at: Subject, 
/**
 * The title with real names.
 */
title: string, 
/**
 * One sentence with real names.
 */
sentence: string, 
/**
 * Its category, such as `tampering`.
 */
category: string, 
/**
 * How bad it is.
 */
severity: Severity, 
/**
 * Where it comes from.
 */
outcome: Outcome, 
/**
 * `open`, or what was decided.
 */
status: string, 
/**
 * The decision in force.
 */
decision: Verdict | null, 
/**
 * The shallowest tier at which it is shown: `five`, `thirty` or `full`.
 */
tier: string, 
/**
 * Its place in the list; compared as text, ties by key.
 */
sort: string, 
/**
 * How many more undecided places its group has that the list leaves out after this one; `unfold` lists them.
 */
alike: number, };

/**
 * A system, which may exist before it has a model.
 */
export type System = { 
/**
 * Its id.
 */
id: SystemId, 
/**
 * That somebody considered it and found nothing new.
 */
considered: Considered | null, 
/**
 * When it was entered: UTC, RFC 3339, seconds.
 */
created: string, 
/**
 * When it was archived.
 */
archived: string | null, 
/**
 * Its name; never empty.
 */
name: string, 
/**
 * Who owns it.
 */
owner: string, 
/**
 * Whom to ask.
 */
contact: string, 
/**
 * Addresses of its documents, code and tickets.
 */
links: Array<string>, 
/**
 * How much depends on it.
 */
criticality: Criticality | null, 
/**
 * How deep its model has to go.
 */
tier: Depth | null, 
/**
 * The day on which it is to be reviewed (`2027-01-31`).
 */
due: string | null, };

/**
 * What people enter of a system.
 */
export type SystemFields = { 
/**
 * Its name; never empty.
 */
name: string, 
/**
 * Who owns it.
 */
owner: string, 
/**
 * Whom to ask.
 */
contact: string, 
/**
 * Addresses of its documents, code and tickets.
 */
links: Array<string>, 
/**
 * How much depends on it.
 */
criticality: Criticality | null, 
/**
 * How deep its model has to go.
 */
tier: Depth | null, 
/**
 * The day on which it is to be reviewed (`2027-01-31`).
 */
due: string | null, };

/**
 * A system of the workspace. 
 */
export type SystemId = string & { readonly __id: 'system' };

/**
 * Which models stand open as tabs.
 */
export type Tabs = { 
/**
 * The models in the order of their tabs.
 */
models: Array<ModelId>, 
/**
 * The one that is looked at.
 */
current: ModelId | null, };

/**
 * What came of taking what the file holds.
 */
export type Taken = { 
/**
 * The one step that it was; null where the model held the same already.
 */
answer: Answer | null, 
/**
 * What the file held and could not be carried over.
 */
notes: Array<ImportNote>, 
/**
 * The file.
 */
file: FileState, };

/**
 * The colours of pictures.
 */
export type Theme = "light" | "dark";

/**
 * A threat written by hand or read from a foreign file. Suggestions are not records: the rules find them anew.
 */
export type Threat = { 
/**
 * Its id; its key is `own/ID@subject`.
 */
id: ThreatId, 
/**
 * The short number people see; suggestions that were decided count in the same row.
 */
number: number, 
/**
 * What it threatens.
 */
at: Subject, 
/**
 * Its title.
 */
title: string, 
/**
 * Its category, such as `tampering`; foreign words that were not understood stand here as they are.
 */
category: string, 
/**
 * How bad it is.
 */
severity: Severity, 
/**
 * What was decided about it. Decisions of people stand beside it as records of their own and win.
 */
status: Status, 
/**
 * What could go wrong.
 */
description: string, 
/**
 * What is done about it.
 */
mitigation: string, 
/**
 * Its place among the threats.
 */
order: OrderKey, };

/**
 * A threat written by hand or imported. 
 */
export type ThreatId = string & { readonly __id: 'threat' };

/**
 * The key of a threat: `threat-id@subject`, `threat-id@flow~boundary` for a pair, `own/ID@subject` by hand.
 */
export type ThreatKey = string & { readonly __id: 'threatKey' };

/**
 * The small picture of a model: of its first diagram, without labels.
 */
export type Thumbnail = { 
/**
 * The model.
 */
model: ModelId, 
/**
 * The width of the picture.
 */
width: number, 
/**
 * Its height.
 */
height: number, 
/**
 * One `<g>` of shapes in the classes of the drawing's stylesheet; empty where nothing is drawn.
 */
svg: string, };

/**
 * Models whose small pictures are asked for.
 */
export type ThumbnailsOf = { 
/**
 * The models, at most 40.
 */
models: Array<ModelId>, };

/**
 * How much time there is.
 */
export type Tier = "five" | "thirty" | "full";

/**
 * The answer to a change of tier: the list, and the badges that follow it.
 */
export type TierAnswer = { 
/**
 * What changed in the list.
 */
outcomes: OutcomeChanges, 
/**
 * What is drawn anew.
 */
fragments: Array<Fragment>, };

/**
 * A model and a title for it or its copy.
 */
export type TitledModel = { 
/**
 * The model.
 */
model: ModelId, 
/**
 * The title; never empty.
 */
title: string, };

/**
 * What a change did to the suggestions of the whole model, shown or not.
 */
export type Told = { 
/**
 * How many suggestions are gone.
 */
gone: BySeverity, 
/**
 * How many are new.
 */
new: BySeverity, 
/**
 * Which are new, the most urgent first, at most 200.
 */
keys: Array<ThreatKey>, };

/**
 * The value of a fact.
 */
export type Value = { "type": "unknown" } | { "type": "flag", "value": boolean } | { "type": "number", "value": number } | { "type": "text", "value": string };

/**
 * A decision as a card shows it.
 */
export type Verdict = { 
/**
 * Who decided.
 */
author: string, 
/**
 * When.
 */
time: string, 
/**
 * Why.
 */
reason: string, 
/**
 * Who has to act, or who carries an accepted risk.
 */
owner: string, 
/**
 * The day on which an acceptance ends (`2027-01-31`).
 */
expires: string | null, };

/**
 * The state of the workspace.
 */
export type WorkspaceState = { "type": "ready" } | { "type": "readOnly", 
/**
 * Why, in a sentence.
 */
why: string, } | { "type": "setAside", 
/**
 * Where the damaged one is now, for a person to read.
 */
place: string, 
/**
 * The time of the newest backup, if there is one.
 */
backup: string | null, };

/** Every command of the core: what it takes and what it answers. */
export interface Commands {
  /** Everything that the page needs to begin. */
  start: { request: Nothing; answer: Start };
  /** Bodies of new ids: a kind letter before one makes an id. */
  mint: { request: Mint; answer: Array<string> };
  /** The models of the workspace, the latest first. */
  models: { request: Nothing; answer: Array<ModelSummary> };
  /** Systems and models of a shelf, as a home screen lists them; no model is opened for it. */
  home: { request: OfShelf; answer: Home };
  /** Counts the open threats of some models that changed since they were last counted. */
  countThreats: { request: CountThreats; answer: CountedThreats };
  /** The small pictures of models; those that cannot be read are left out. */
  thumbnails: { request: ThumbnailsOf; answer: Array<Thumbnail> };
  /** Enters a system. */
  addSystem: { request: SystemFields; answer: System };
  /** Says anew what is known of a system. */
  editSystem: { request: EditSystem; answer: System };
  /** Marks a system as considered, with the author's name and the time, or takes the mark back. */
  considerSystem: { request: ConsiderSystem; answer: System };
  /** Puts a system into the archive or takes it out. */
  keepSystem: { request: KeepSystem; answer: System };
  /** Removes a system for good; its models stay. */
  removeSystem: { request: OfSystem; answer: Nothing };
  /** Says which system a model is of, how deep it is meant to go and when it is to be reviewed. */
  fileModel: { request: FileModel; answer: ModelSummary };
  /** Retitles a model, as a step that can be undone. A window that shows it must ask for a snapshot. */
  renameModel: { request: TitledModel; answer: ModelSummary };
  /** Copies a model, without its history and its file. */
  duplicateModel: { request: TitledModel; answer: ModelSummary };
  /** Puts a model into the archive or takes it out. */
  keepModel: { request: KeepModel; answer: ModelSummary };
  /** Puts a model into the bin. */
  deleteModel: { request: OfModel; answer: ModelSummary };
  /** Takes a model out of the bin. */
  restoreModel: { request: OfModel; answer: ModelSummary };
  /** Removes a model of the bin for good. */
  purgeModel: { request: OfModel; answer: Nothing };
  /** Sets the name that stands under what is done from now on. */
  setAuthor: { request: SetAuthor; answer: AuthorName };
  /** What a person set, and where the workspace is. */
  settings: { request: Nothing; answer: Settings };
  /** Changes settings; what is left out stays. */
  setSettings: { request: SetSettings; answer: Settings };
  /** The backups of the workspace, the newest first. */
  backups: { request: Nothing; answer: Array<Backup> };
  /** Makes a backup of the workspace; null when the user cancels. */
  backupNow: { request: BackUp; answer: BackedUp | null };
  /** Brings the workspace back to what a backup holds; null when the user cancels. Then all begins anew. */
  restoreBackup: { request: RestoreBackup; answer: Restored | null };
  /** Asks the user for a new place and moves the workspace with its backups; null when they cancel. */
  moveWorkspace: { request: Nothing; answer: MovedWorkspace | null };
  /** What the application is made of. */
  about: { request: Nothing; answer: About };
  /** Makes an empty model with one diagram. */
  newModel: { request: NewModel; answer: Snapshot };
  /** Makes a model of the sample that comes with the application. */
  openSample: { request: Nothing; answer: Snapshot };
  /** Opens a model of the workspace. */
  openModel: { request: OfModel; answer: Snapshot };
  /** Asks the user for a file and opens it; null when they cancel. */
  openFile: { request: Nothing; answer: Snapshot | null };
  /** Draws a diagram. */
  drawing: { request: OfDiagram; answer: Drawing };
  /** Carries out an edit; it is durable when the answer is there. */
  edit: { request: EditModel; answer: Answer };
  /** Takes the last step back; null when there is none. */
  undo: { request: OfModel; answer: Answer | null };
  /** Brings the last step back; null when there is none. */
  redo: { request: OfModel; answer: Answer | null };
  /** What an edit would draw anew; nothing changes. */
  preview: { request: Preview; answer: Array<Fragment> };
  /** Shows more or fewer suggestions. */
  setTier: { request: SetTier; answer: TierAnswer };
  /** Lists every place of the group that a suggestion belongs to, from now on. */
  unfold: { request: OfThreat; answer: TierAnswer };
  /** All threats of one subject, whatever the tier. */
  threatsAt: { request: OfSubject; answer: Array<Suggestion> };
  /** What the cards of threats say beyond their rows, in the order asked; keys that the model has not are left out. */
  cards: { request: OfThreats; answer: Array<Card> };
  /** Every threat of a model, whatever the tier, with the tier that lists it. */
  register: { request: OfModel; answer: Register };
  /** The rules that say nothing at a subject, and why; those stopped by what protects first. */
  silent: { request: OfSubject; answer: Array<SilentRule> };
  /** What is known of a subject: each fact that something speaks for, the losing values too. */
  facts: { request: OfSubject; answer: Array<KnownFact> };
  /** Threats as Markdown for a ticket, in the order asked. */
  ticket: { request: OfThreats; answer: string };
  /** The problems of a model. */
  problems: { request: OfModel; answer: Array<Problem> };
  /** Why a threat is suggested, or why it is not. */
  explain: { request: OfThreat; answer: Explanation };
  /** The steps of a model's history, the latest first. */
  history: { request: HistoryRequest; answer: Array<HistoryStep> };
  /** Brings a model back to what it was after a step, as one step that can be undone; null when it is there. */
  jumpBack: { request: JumpBack; answer: Answer | null };
  /** Asks the user for a place and writes a picture of a diagram; null when they cancel. */
  exportPicture: { request: ExportPicture; answer: Saved | null };
  /** Asks the user for a place and writes the model there, a copy; null when they cancel. */
  exportFile: { request: ExportFile; answer: Saved | null };
  /** Writes the model to the file that it is bound to, unless that would lose what nobody has seen. */
  saveFile: { request: SaveFile; answer: SaveOutcome };
  /** Asks the user for a place, writes the model there and binds it to that file; null when they cancel. */
  bindFile: { request: BindFile; answer: SaveOutcome | null };
  /** Parts a model from its file: it lives on in the workspace. */
  unbindFile: { request: OfModel; answer: Nothing };
  /** Takes what the file holds into the model, as one step; what the format cannot say stays. */
  takeFile: { request: OfModel; answer: Taken };
  /** How the file of a model stands to it, looked up now; null where it is bound to none. */
  fileState: { request: OfModel; answer: FileState | null };
  /** Which of these models are bound to a file that is not there any more. */
  lostFiles: { request: OfModels; answer: Array<ModelId> };
  /** Closes a model: its memory is freed, and it opens again as it was. */
  closeModel: { request: OfModel; answer: Nothing };
  /** Keeps which models stand open as tabs; `start` tells them. */
  setTabs: { request: Tabs; answer: Nothing };
  /** Stops the long work that is under way; the only command that does not wait for it. */
  cancel: { request: Nothing; answer: Cancelled };
}
