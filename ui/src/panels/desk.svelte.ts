import type { Answer, Card, Commands, DiagramId, Drawing, Failure, HistoryState, ImportNote, ModelId, Problem, Start, Subject, Suggestion, SystemId, ThreatKey, Tier, TierAnswer } from "../generated/core";
import type { BottomTab, Desk, Dialog, Region, SideTab, Theme } from "../actions/desk";
import type { Canvas, Tool } from "../canvas/canvas";
import { failureOf, type Host } from "../host/host";
import { diagramsOf, exists, flowsAt, suggestionsBySubject } from "../replica/lookups";
import type { Replica } from "../replica/replica";
import { Session } from "../replica/session";
import { keyOf, keySet, subjectOf } from "../replica/subject";
import { Cards } from "./cards";
import { HomeList } from "./home/home.svelte";
import { keepTour, TOUR } from "./home/tour";
import { type Offer, offerAfter } from "./offer";
import { noteDrawn, noteMoment } from "./openingMarks";
import { keptTheme, keepTheme } from "./theme";

/** A line that tells what just happened, with the way back from just that. */
export interface Toast {
  readonly text: string;
  readonly offer: Offer;
}

/** How long a toast stays, in milliseconds. */
const TOAST = 7000;

/** Of how many threats about a subject the cards are looked at for what its facts decide. */
const NEAR = 100;

const REGIONS: readonly Region[] = ["models-head", "models", "palette", "canvas", "inspector", "bottom"];

/** The window's state: what is open, what is selected, what is shown. It sends edits and hears what changed. */
export class WindowDesk implements Desk {
  readonly session: Session;
  canvas: Canvas | null = null;
  start = $state.raw<Start | null>(null);
  replica = $state.raw<Replica | null>(null);
  /** Counts what changed in the replica, which is not reactive itself. */
  version = $state(0);
  selection = $state.raw<ReadonlySet<string>>(keySet());
  tool = $state.raw<Tool>({ type: "select" });
  zoom = $state(1);
  diagram = $state.raw<DiagramId | null>(null);
  dialog = $state.raw<Dialog>(null);
  screen = $state.raw<"start" | "editor">("start");
  sideTab = $state.raw<SideTab>("threats");
  bottomTab = $state.raw<BottomTab | null>("outline");
  toast = $state.raw<Toast | null>(null);
  failure = $state.raw<Failure | null>(null);
  problems = $state.raw<readonly Problem[]>([]);
  /** What the file that was read or written last could not carry over. */
  fileNotes = $state.raw<readonly ImportNote[]>([]);
  isBusy = $state(false);
  /** The step of the tour that is shown, if it is taken. */
  tour = $state.raw<number | null>(null);
  /** What the cards of threats in sight say. */
  private readonly cards = new Cards(
    (keys) => this.fetchCards(keys),
    () => {
      this.cardsTold += 1;
    },
  );
  private cardsTold = $state(0);
  private chosenTheme = $state.raw<Theme>(keptTheme());
  private hideToast: ReturnType<typeof setTimeout> | null = null;

  readonly suggestions: readonly Suggestion[] = $derived(this.read((replica) => replica.listed, []));
  /** How many undecided suggestions of this tier are left out of the list, as more places of their groups. */
  readonly folded = $derived(this.suggestions.reduce((sum, { alike }) => sum + alike, 0));
  /** The keys of what the tier lists. */
  readonly byKey: ReadonlySet<string> = $derived(keySet(this.suggestions.map(({ key }) => key)));
  readonly bySubject: ReadonlyMap<string, readonly Suggestion[]> = $derived(suggestionsBySubject(this.suggestions));
  readonly questions = $derived(this.read((replica) => replica.questions, []));
  readonly diagrams = $derived(this.read(diagramsOf, []));
  readonly title = $derived(this.read((replica) => replica.sheet.title, ""));
  readonly tier = $derived(this.read((replica) => replica.tier, "thirty"));
  readonly more = $derived(this.read((replica) => replica.more, { thirty: 0, full: 0 }));
  readonly history = $derived(this.read((replica) => replica.history, { undo: null, redo: null, saved: "" }));

  readonly home: HomeList;

  constructor(readonly host: Host) {
    this.home = new HomeList(this);
    this.session = new Session(host, {
      opened: (replica, drawing) => {
        noteMoment("answered");
        const isSame = this.replica?.model === replica.model && this.screen === "editor" && this.diagram === drawing?.diagram;
        if (this.replica?.model !== replica.model) this.cards.clear();
        else this.cards.renew();
        this.replica = replica;
        this.version += 1;
        this.before = replica.history;
        this.diagram = drawing?.diagram ?? null;
        this.screen = "editor";
        this.home.leave();
        this.failure = null;
        if (!isSame) {
          this.selection = keySet();
          this.hush();
        }
        this.opened = drawing === null ? null : { replica, drawing };
        if (drawing === null) this.canvas?.clear();
        else this.canvas?.show(replica, drawing, isSame ? "keep" : "fit");
        noteMoment("shown");
        noteDrawn();
        void this.fetchProblems();
        if (!isSame) this.fileNotes = replica.importNotes;
        if (this.fileNotes.length === 0 && this.bottomTab === "notes") this.bottomTab = "outline";
      },
      changed: (replica, answer) => {
        this.version += 1;
        this.cards.renew();
        this.failure = null;
        // What the line spoke of is not the last step any more.
        this.hush();
        this.canvas?.update(replica, answer.fragments);
        this.tellOutcome(answer, this.before);
        this.before = answer.history;
        if (this.diagram === null || !replica.diagrams.has(this.diagram)) void this.showFirstDiagram(replica);
        void this.fetchProblems();
      },
      failed: (failure) => {
        this.failure = failure;
      },
    });
  }

  /** What could be undone and redone before the step that is told next. */
  private before: HistoryState = { undo: null, redo: null, saved: "" };
  /** What was opened last, for a canvas that comes later. */
  private opened: { replica: Replica; drawing: Drawing } | null = null;

  get theme(): Theme {
    return this.chosenTheme;
  }

  set theme(theme: Theme) {
    this.chosenTheme = theme;
    keepTheme(theme);
  }

  get isReadOnly(): boolean {
    return this.start?.workspace.type === "readOnly";
  }

  /** Takes the canvas in, once the page has one. */
  mount(canvas: Canvas): void {
    this.canvas = canvas;
    if (this.opened === null) return;
    canvas.show(this.opened.replica, this.opened.drawing, "fit");
    noteMoment("shown");
  }

  unmount(canvas: Canvas): void {
    canvas.destroy();
    if (this.canvas === canvas) this.canvas = null;
  }

  /** Begins: learns of the workspace and opens what is to be shown first. */
  async begin(): Promise<void> {
    try {
      this.start = await this.host.call("start", {});
      await this.host.listen((message) => {
        switch (message.type) {
          case "opened":
            noteMoment("heard");
            void this.openModel(message.model);
            break;
          case "openFailed":
            this.failure = message.failure;
        }
      });
      const { open, failure } = this.start;
      if (open !== null) await this.openModel(open);
      this.failure = failure ?? this.failure;
      if (this.replica === null) await this.home.load();
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
  }

  subjects(): Subject[] {
    return [...this.selection].map(subjectOf).filter((subject) => subject !== null);
  }

  /** Selects one thing wherever it is asked for, and brings it into sight. */
  point(subject: Subject): void {
    if (subject.type === "model" || subject.type === "data") {
      this.canvas?.select([]);
      return;
    }
    this.canvas?.select([subject.id]);
    this.canvas?.reveal(subject.id);
  }

  async goHome(): Promise<void> {
    await this.home.load();
    this.hush();
    this.tour = null;
    this.screen = "start";
    this.home.focusAsked += 1;
  }

  /** Says that a model was deleted: should it be the open one, there is nothing to go back to. */
  forget(model: ModelId): void {
    if (this.replica?.model === model) this.replica = null;
  }

  goToEditor(): void {
    if (this.replica !== null) void this.openModel(this.replica.model);
  }

  async openModel(model: ModelId): Promise<void> {
    await this.opening(() => this.host.call("openModel", { model }));
  }

  async openFile(): Promise<void> {
    await this.opening(() => this.host.call("openFile", {}));
  }

  async openSample(): Promise<void> {
    await this.opening(() => this.host.call("openSample", {}));
  }

  /** Makes a model, of a system where one is given. */
  async newModel(title: string, system: SystemId | null = null): Promise<void> {
    await this.opening(() => this.host.call("newModel", { title }));
    if (system === null || this.replica === null) return;
    try {
      await this.host.call("fileModel", { model: this.replica.model, system, tier: null, due: null });
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
  }

  async takeTour(): Promise<void> {
    if (this.replica === null) await this.openSample();
    else if (this.screen === "start") await this.openModel(this.replica.model);
    if (this.screen === "editor") this.tour = 0;
  }

  /** Goes to a step of the tour; beyond its last, or with null, it ends. */
  goOnTour(step: number | null): void {
    this.tour = step === null || step >= TOUR.length ? null : step;
    if (this.tour !== null) return;
    keepTour();
    this.canvas?.focus();
  }

  /** Shows another diagram of the model. */
  async showDiagram(diagram: DiagramId): Promise<void> {
    const { replica } = this;
    if (replica === null) return;
    try {
      const drawing = await this.host.call("drawing", { model: replica.model, diagram });
      this.diagram = diagram;
      this.canvas?.select([]);
      this.canvas?.show(replica, drawing, "fit");
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
  }

  /** Adds a diagram to the model and shows it. */
  async addDiagram(): Promise<void> {
    const id = await this.session.ids.next("g");
    if (await this.session.edit({ type: "addDiagram", id, title: "New diagram", method: "STRIDE" })) await this.showDiagram(id);
  }

  async removeDiagram(): Promise<void> {
    const { replica, diagram } = this;
    const title = this.diagrams.find(({ id }) => id === diagram)?.title ?? "";
    if (replica === null || diagram === null || replica.diagrams.size < 2) return;
    if (await this.session.edit({ type: "removeDiagram", id: diagram })) this.say(`Deleted the diagram ${title}`.trimEnd(), "undo");
  }

  /** Shows more or fewer suggestions. */
  async setTier(tier: Tier): Promise<void> {
    this.relist(await this.session.setTier(tier));
  }

  /** Lists every place of the group that a suggestion belongs to. */
  async unfold(key: ThreatKey): Promise<void> {
    this.relist(await this.session.unfold(key));
  }

  /** Shows a list that was asked for. */
  private relist(answer: TierAnswer | null): void {
    if (answer === null || this.replica === null) return;
    this.version += 1;
    this.canvas?.update(this.replica, answer.fragments);
  }

  async exportPicture(format: Commands["exportPicture"]["request"]["format"]): Promise<void> {
    const { replica, diagram } = this;
    if (replica === null || diagram === null) return;
    const theme = document.documentElement.dataset["theme"] === "dark" ? "dark" : "light";
    await this.exporting(() => this.host.call("exportPicture", { model: replica.model, diagram, format, theme }));
  }

  async exportFile(format: Commands["exportFile"]["request"]["format"]): Promise<void> {
    const { replica } = this;
    if (replica !== null) await this.exporting(() => this.host.call("exportFile", { model: replica.model, format }));
  }

  nextRegion(step: 1 | -1): void {
    const found = REGIONS.map((name) => document.querySelector<HTMLElement>(`[data-region="${name}"]`)).filter((region) => region !== null);
    const at = found.findIndex((region) => region.contains(document.activeElement));
    const next = found[(at + step + found.length) % Math.max(1, found.length)];
    const row = next?.querySelector<HTMLElement>('[data-key][tabindex="0"]') ?? null;
    const inner = row ?? next?.querySelector<HTMLElement>('[role="application"], [role="tab"][aria-selected="true"], input, button');
    (inner ?? next)?.focus();
  }

  focusSearch(): void {
    document.querySelector<HTMLInputElement>(this.screen === "start" ? "#model-search" : "#component-search")?.focus();
  }

  /** Tells something for a while. What is offered with it is about the step that was answered last. */
  say(text: string, offer: Offer = "nothing"): void {
    this.hush();
    this.toast = { text, offer };
    this.hideToast = setTimeout(() => {
      this.toast = null;
    }, TOAST);
  }

  /** Takes up what the line offers. */
  async takeOffer(): Promise<void> {
    const offer = this.toast?.offer ?? "nothing";
    this.hush();
    if (offer === "undo") await this.session.undo();
    else if (offer === "redo") await this.session.redo();
    else if (offer === "takeBack") await this.home.takeBack();
  }

  private hush(): void {
    this.toast = null;
    if (this.hideToast !== null) clearTimeout(this.hideToast);
    this.hideToast = null;
  }

  private read<T>(look: (replica: Replica) => T, none: T): T {
    // The version stands for the replica's content, which changes in place.
    const { replica, version } = this;
    return replica === null || version < 0 ? none : look(replica);
  }

  private async opening(ask: () => Promise<Commands["openFile"]["answer"]>): Promise<void> {
    this.isBusy = true;
    const isOpen = await this.session.open(ask());
    this.isBusy = false;
    if (isOpen && this.replica?.notesAreNew === true) this.tellNotes();
  }

  /** Shows what a file held that was not carried over, if there is anything. */
  private tellNotes(): void {
    const notes = this.replica?.importNotes ?? [];
    if (notes.length === 0) return;
    this.fileNotes = notes;
    this.bottomTab = "notes";
    this.say(`${count(notes.length, "note")} on what the file held.`);
  }

  private async exporting(ask: () => Promise<Commands["exportFile"]["answer"]>): Promise<void> {
    try {
      const saved = await ask();
      if (saved === null) return;
      this.fileNotes = saved.notes;
      if (saved.notes.length > 0) this.bottomTab = "notes";
      else if (this.bottomTab === "notes") this.bottomTab = "outline";
      const notes = saved.notes.length === 0 ? "" : ` ${count(saved.notes.length, "note")} on what the format cannot hold.`;
      this.say(`Saved ${saved.name}.${notes}`);
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
  }

  private async showFirstDiagram(replica: Replica): Promise<void> {
    const [first] = diagramsOf(replica);
    if (first !== undefined) await this.showDiagram(first.id);
    else {
      this.diagram = null;
      this.canvas?.clear();
    }
  }

  private async fetchProblems(): Promise<void> {
    const { replica } = this;
    if (replica === null) return;
    const { revision } = replica;
    try {
      const problems = await this.host.call("problems", { model: replica.model });
      if (this.replica === replica && replica.revision === revision) this.problems = problems;
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
  }

  /** The cards of what the tier lists about a subject and, for an element, the flows at it; the most urgent ones. */
  async cardsAbout(subject: Subject): Promise<readonly Card[]> {
    const { replica } = this;
    if (replica === null || subject.type === "model") return [];
    const near = [keyOf(subject), ...flowsAt(replica, keyOf(subject)).map(({ id }) => id)];
    const listed = near.flatMap((key) => this.bySubject.get(key) ?? []).slice(0, NEAR);
    return listed.length === 0 ? [] : this.fetchCards(listed.map(({ key }) => key));
  }

  /** What is known of the card of a threat. */
  card(key: ThreatKey): Card | null {
    return this.cardsTold < 0 ? null : this.cards.get(key);
  }

  /** Says that the card of a threat is in sight. Gives the function that says that it no longer is. */
  showCard(key: ThreatKey): () => void {
    return this.cards.show(key);
  }

  private async fetchCards(keys: ThreatKey[]): Promise<readonly Card[]> {
    const { replica } = this;
    if (replica === null) return [];
    try {
      return await this.host.call("cards", { model: replica.model, keys });
    } catch (thrown) {
      this.failure = failureOf(thrown);
      return [];
    }
  }

  private tellOutcome(answer: Answer, before: HistoryState): void {
    const { lost: gone, gained: fresh } = answer.outcomes;
    const news = gone > 0 ? `${String(fresh)} new` : count(fresh, "new suggestion");
    const words = [...(gone > 0 ? [`${count(gone, "suggestion")} gone`] : []), ...(fresh > 0 ? [news] : [])];
    if (words.length > 0) this.say(words.join(", "), offerAfter(before, answer.history));
    const kept = [...this.selection].filter((key) => this.replica !== null && exists(this.replica, key));
    if (kept.length !== this.selection.size) this.selection = keySet(kept);
  }
}

/** A number with its noun. */
export function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? "" : "s"}`;
}
