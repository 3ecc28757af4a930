import type { Edit, ModelId, Severity, Status, Suggestion } from "../../generated/core";
import type { RegisterDesk } from "../../actions/register";
import { failureOf } from "../../host/host";
import { text } from "../../messages/text";
import { keySet } from "../../replica/subject";
import type { WindowDesk } from "../desk.svelte";
import { copyText } from "../threats/clipboard";
import { SEVERITY_WORDS, statusWords } from "../severity";
import { decide, rate, type Said, withdraw } from "./edits";
import { distinct, filtered, type Grouping, inPlace, type Line, linesOf, NO_FILTER, placesOf, type RegisterFilter, RegisterRows, type Sorting, sorted } from "./registerRows";
import { FIRST, type View, Views } from "./views";
import { wordsIn } from "./words";

/** How long the model must rest before all threats are asked for anew, in milliseconds. */
const REST = 120;

/** How many threats the core tells of at once. */
const TICKETS = 500;

/** All threats of the open model, and how a person looks at them. */
export class Register implements RegisterDesk {
  /** The threats of a model, as the core told them last. */
  private told = $state.raw<{ model: ModelId; revision: number; threats: readonly Suggestion[] } | null>(null);
  private view = $state.raw<View>(FIRST);
  private viewOf: ModelId | null = null;
  private readonly views = new Views();
  private readonly kept = new RegisterRows();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private isFresh = true;
  private isAsking = false;
  /** Whether the model changed while the core was being asked. */
  private isBehind = false;
  /** Where a choice of several began, for Shift. */
  private anchor: string | null = null;
  /** The decision that is being made, until its reason is given. */
  deciding = $state.raw<Status | null>(null);
  /** Counts how often the keyboard was asked to go to the current line, and to the card. */
  focusAsked = $state(0);
  cardAsked = $state(0);

  constructor(private readonly desk: WindowDesk) {}

  readonly isReady = $derived.by(() => this.told !== null && this.told.model === this.desk.replica?.model);

  /** All threats as rows, in the order of the core. */
  readonly rows = $derived.by(() => {
    const { replica, version } = this.desk;
    if (replica === null || version < 0 || this.told?.model !== replica.model) return [];
    // What an answer told is newer than what was asked for before it.
    const threats = this.told.threats.map((threat) => replica.suggestions.get(threat.key) ?? threat);
    return this.kept.of(threats, wordsIn(replica));
  });

  /** What stands on the diagram that the filter names. */
  private readonly onDiagram = $derived.by(() => {
    const { replica, version } = this.desk;
    const { diagram } = this.view.filter;
    if (diagram === "" || replica === null || version < 0) return null;
    return keySet(replica.placements.get(diagram)?.keys() ?? []);
  });

  /** The rows that fit the filter, as they are sorted. */
  readonly shown = $derived.by(() => {
    const found = filtered(this.rows, this.view.filter, this.onDiagram);
    return this.view.sorting === null ? found : sorted(found, this.view.sorting);
  });

  readonly lines: readonly Line[] = $derived.by(() => linesOf(this.shown, this.view.grouping, this.view.folded, (severity) => SEVERITY_WORDS[severity]));
  private readonly places: ReadonlyMap<string, number> = $derived.by(() => placesOf(this.lines));

  /** The place of the current line; -1 where there are none. */
  readonly index = $derived.by(() => this.places.get(this.view.current ?? "") ?? Math.min(this.view.at, this.lines.length - 1));
  readonly current: Line | null = $derived.by(() => this.lines[this.index] ?? null);
  /** The current threat. */
  readonly threat: Suggestion | null = $derived.by(() => (this.current?.type === "threat" ? this.current.row.suggestion : null));
  readonly chosen = $derived.by(() => this.view.chosen);

  /** The threats that an action means: what is chosen and listed, else the current one. */
  readonly targets: readonly Suggestion[] = $derived.by(() => {
    const { chosen } = this.view;
    if (chosen.size > 0) return this.shown.filter(({ key }) => chosen.has(key)).map(({ suggestion }) => suggestion);
    return this.threat === null ? [] : [this.threat];
  });

  /** The categories there are, as the core names them. */
  readonly categories: readonly string[] = $derived.by(() => distinct(this.rows.map(({ suggestion }) => suggestion.category)));
  readonly statuses: readonly string[] = $derived.by(() => distinct(this.rows.map(({ suggestion }) => suggestion.status)));
  /** What the places of threats are called, each once. */
  readonly placeNames: readonly string[] = $derived.by(() => distinct(this.rows.map(({ place }) => place)).slice(0, 500));

  get meant(): number {
    return this.targets.length;
  }
  get hasDecided(): boolean {
    return this.targets.some(({ status, decision }) => status !== "open" || decision !== null);
  }
  /** How many of those that are meant were decided about before. */
  get decidedBefore(): number {
    return this.targets.filter(({ status }) => status !== "open").length;
  }
  get hasCurrent(): boolean {
    return this.threat !== null;
  }
  get filter(): RegisterFilter {
    return this.view.filter;
  }
  get sorting(): Sorting | null {
    return this.view.sorting;
  }
  get grouping(): Grouping {
    return this.view.grouping;
  }
  set grouping(grouping: Grouping) {
    this.see({ grouping, folded: keySet() });
  }
  get hasCard(): boolean {
    return this.view.hasCard;
  }
  set hasCard(hasCard: boolean) {
    this.see({ hasCard });
  }
  readonly isFiltered = $derived.by(() => Object.values(this.view.filter).some((value) => value !== ""));

  /** The screen is come to: the threats stand in the order of the core, and keep their places from then on. The keyboard is theirs. */
  come(): void {
    this.isFresh = true;
    this.focusAsked += 1;
  }

  /** Takes up the register of the model that is open, and asks the core for its threats once it rests. */
  follow(): void {
    const model = this.desk.replica?.model ?? null;
    if (model !== null && model !== this.viewOf) {
      this.viewOf = model;
      this.view = this.views.of(model);
      this.anchor = null;
      this.deciding = null;
    }
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.load(), this.isReady ? REST : 0);
  }

  /** The screen is left: nothing is asked for until it is come to again. */
  leave(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.isBehind = false;
  }

  /** Asks one question at a time: what changes meanwhile is asked for once, when the answer is here. */
  private async load(): Promise<void> {
    this.timer = null;
    this.isBehind = this.isAsking;
    if (this.isAsking) return;
    this.isAsking = true;
    await this.ask();
    this.isAsking = false;
    if (this.isBehind) this.follow();
  }

  private async ask(): Promise<void> {
    const { replica } = this.desk;
    if (replica === null) return;
    const { model } = replica;
    try {
      const { revision, rows } = await this.desk.host.call("register", { model });
      // An older answer follows a change that is asked for again.
      if (this.desk.replica !== replica) return;
      const before = this.told?.model === model && !this.isFresh ? this.told : null;
      if (before !== null && revision < before.revision) return;
      this.isFresh = false;
      this.told = { model, revision, threats: before === null ? rows : inPlace(before.threats, rows) };
    } catch (thrown) {
      this.desk.failure = failureOf(thrown);
    }
  }

  private see(part: Partial<View>): void {
    this.view = { ...this.view, ...part };
    if (this.viewOf !== null) this.views.keep(this.viewOf, this.view);
  }

  narrow(part: Partial<RegisterFilter>): void {
    this.see({ filter: { ...this.view.filter, ...part } });
  }

  widen(): void {
    this.see({ filter: NO_FILTER });
  }

  /** Sorts by a column; again turns the order round, and a third time gives the order of the core back. */
  sort(column: Sorting["column"]): void {
    const { sorting } = this.view;
    if (sorting?.column !== column) this.see({ sorting: { column, direction: "up" } });
    else this.see({ sorting: sorting.direction === "up" ? { column, direction: "down" } : null });
  }

  /** Folds a group, or unfolds it. */
  fold(key: string): void {
    const name = key.replace(/^group /, "");
    const { folded } = this.view;
    this.see({ folded: keySet(folded.has(name) ? [...folded].filter((other) => other !== name) : [...folded, name]) });
  }

  /** Goes to a line. With `choose` everything from where the choice began to there is chosen. */
  go(at: number, how: "alone" | "choose" = "alone"): void {
    const place = Math.max(0, Math.min(at, this.lines.length - 1));
    const line = this.lines[place];
    if (line === undefined) return;
    if (how === "choose") {
      this.anchor ??= this.current?.key ?? line.key;
      const from = this.places.get(this.anchor) ?? place;
      const between = this.lines.slice(Math.min(from, place), Math.max(from, place) + 1);
      this.see({ chosen: keySet(between.filter(({ type }) => type === "threat").map(({ key }) => key)) });
    } else this.anchor = null;
    this.see({ current: line.key, at: place });
  }

  step(by: number): void {
    let at = this.index + by;
    while (this.lines[at]?.type === "group") at += Math.sign(by);
    if (this.lines[at] === undefined) return;
    this.go(at);
    this.focusAsked += 1;
  }

  /** Chooses a threat, or no longer. */
  choose(key: string): void {
    const { chosen } = this.view;
    this.anchor = key;
    this.see({ chosen: keySet(chosen.has(key) ? [...chosen].filter((other) => other !== key) : [...chosen, key]) });
  }

  chooseAll(): void {
    this.see({ chosen: keySet(this.shown.map(({ key }) => key)) });
  }

  chooseNone(): void {
    this.anchor = null;
    this.see({ chosen: keySet() });
  }

  read(): void {
    if (this.threat === null) return;
    this.hasCard = true;
    this.cardAsked += 1;
  }

  begin(status: Status): void {
    if (this.targets.length === 0) return;
    // What was told of the last decision would lie over the reason of this one.
    this.desk.news.hush();
    this.deciding = status;
  }

  /** Gives up the decision that was begun. */
  cancel(): void {
    this.deciding = null;
    this.focusAsked += 1;
  }

  /** Decides about what is meant, as one step, and goes on to the next undecided threat. Gives whether it was accepted. */
  async decide(said: Said): Promise<boolean> {
    const { targets } = this;
    const { replica, session } = this.desk;
    if (replica === null) return false;
    const next = targets.length === 1 ? this.nextOpen(this.index) : null;
    if (!(await this.send(await decide(session, replica, targets, said)))) return false;
    this.deciding = null;
    this.desk.say(text("register-decided", { count: targets.length, status: statusWords(said.status).toLowerCase() }), "undo");
    this.see({ chosen: keySet(), current: next ?? this.view.current });
    this.focusAsked += 1;
    return true;
  }

  /** Takes the decisions back that are in force. */
  async reopen(): Promise<void> {
    const { replica } = this.desk;
    if (replica === null) return;
    const edits = withdraw(replica, this.targets);
    if (await this.send(edits)) this.desk.say(text("register-reopened", { count: edits.length }), "undo");
  }

  /** Sets the severity of what is meant by hand, and leaves what was decided as it is. */
  async rate(severity: Severity): Promise<void> {
    const { replica, session } = this.desk;
    const { targets } = this;
    if (replica === null || !(await this.send(await rate(session, replica, targets, severity)))) return;
    this.desk.say(text("register-rated", { count: targets.length, severity: SEVERITY_WORDS[severity].toLowerCase() }), "undo");
  }

  /** Puts what is meant on the clipboard, as Markdown for a ticket. */
  async copy(): Promise<void> {
    const { replica } = this.desk;
    const keys = this.targets.map(({ key }) => key);
    if (replica === null || keys.length === 0) return;
    const { model } = replica;
    const pages = Array.from({ length: Math.ceil(keys.length / TICKETS) }, (_, page) => keys.slice(page * TICKETS, (page + 1) * TICKETS));
    const tickets = Promise.all(pages.map((page) => this.desk.host.call("ticket", { model, keys: page })));
    try {
      if (await copyText(tickets.then((all) => all.join("\n")))) this.desk.say(text("register-copied", { count: keys.length }));
      else this.desk.failure = { code: "usage", message: text("register-copy-failed"), hint: null };
    } catch (thrown) {
      this.desk.failure = failureOf(thrown);
    }
  }

  /** Shows the place of the current threat on a diagram, the one that is open where it stands there. */
  async showOnDiagram(): Promise<void> {
    const { desk, threat } = this;
    const { replica } = desk;
    if (threat === null || replica === null) return;
    const key = threat.at.type === "model" ? "" : threat.at.id;
    const isHere = desk.diagram !== null && replica.placements.get(desk.diagram)?.has(key) === true;
    const other = desk.diagrams.find(({ id }) => replica.placements.get(id)?.has(key) === true);
    if (!isHere && other !== undefined) await desk.showDiagram(other.id);
    desk.show("editor");
    if (!isHere && other === undefined) desk.say(text("register-placeless"));
    else desk.point(threat.at);
  }

  private nextOpen(after: number): string | null {
    const isOpen = (line: Line): boolean => line.type === "threat" && line.row.suggestion.status === "open";
    const rest = [...this.lines.slice(after + 1), ...this.lines.slice(0, Math.max(0, after))];
    return rest.find(isOpen)?.key ?? null;
  }

  private async send(edits: readonly Edit[]): Promise<boolean> {
    const [first] = edits;
    if (first === undefined) return false;
    return this.desk.session.edit(edits.length === 1 ? first : { type: "several", edits: [...edits] });
  }
}
