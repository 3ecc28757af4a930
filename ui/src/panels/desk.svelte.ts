import type { Answer, Card, DiagramId, Drawing, Failure, HistoryState, ImportNote, KnownFact, ModelId, Problem, Start, Subject, Suggestion, SystemId, ThreatKey, Tier, TierAnswer } from "../generated/core";
import type { BottomTab, Desk, Dialog, HelpPage, Screen, SideTab } from "../actions/desk";
import { Clipboard } from "../actions/clipboard";
import type { Canvas } from "../canvas/canvas";
import type { Tool } from "../canvas/tool";
import type { Sight } from "../canvas/view";
import { failureOf, type Host } from "../host/host";
import { diagramsOf, exists, suggestionsBySubject } from "../replica/lookups";
import type { Replica } from "../replica/replica";
import { Session } from "../replica/session";
import { keySet, subjectOf } from "../replica/subject";
import { Files } from "./files/files.svelte";
import { Layout } from "./frame/layout.svelte";
import { ModelCards } from "./frame/modelCards.svelte";
import { News, type Toast } from "./frame/news.svelte";
import { outcomeWords } from "./frame/outcome";
import { ProblemList } from "./frame/problemList.svelte";
import { Keyboard } from "./frame/keyboard";
import { focusRegion } from "./frame/regions";
import { HomeList } from "./home/home.svelte";
import { keepTour, TOUR } from "./home/tour";
import { type Offer, offerAfter } from "./offer";
import { noteDrawn, noteMoment } from "./openingMarks";
import { Work } from "./frame/work.svelte";
import { Recents } from "./palette/recents.svelte";
import { keep, keepWith, keptIn, lastKept } from "./settings/keeping";
import { Preferences } from "./settings/preferences.svelte";
import { OpenModels } from "./tabs/openModels.svelte";
import { Register } from "./register/register.svelte";
import { Opening } from "./tabs/opening";
import { Sheets } from "./tabs/sheets";
import { Triage } from "./threats/triage.svelte";

/** The window's state: what is open, what is selected, what is shown. It sends edits and hears what changed. */
export class WindowDesk implements Desk {
  readonly session: Session;
  readonly clipboard = new Clipboard();
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
  screen = $state.raw<Screen>("start");
  sideTab = $state.raw<SideTab>("threats");
  bottomTab = $state.raw<BottomTab | null>("outline");
  failure = $state.raw<Failure | null>(null);
  /** Makes the step that failed last again; `null` where there is none. */
  again = $state.raw<(() => Promise<boolean>) | null>(null);
  isBusy = $state(false);
  /** The step of the tour that is shown, if it is taken. */
  tour = $state.raw<number | null>(null);
  /** The diagram whose title is being typed in its tab. */
  naming = $state.raw<DiagramId | null>(null);
  /** The page of the help that is open. */
  helpPage = $state.raw<HelpPage | null>(null);
  /** What the panel below showed last, for when it is shown again. */
  private lastBottom: BottomTab = "outline";

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
  readonly history = $derived(this.read((replica) => replica.history, { undo: null, redo: null, saved: "", ahead: false }));

  private readonly cards = new ModelCards(this);
  private readonly problemList = new ProblemList(this);
  readonly open = new Opening(this);
  readonly home: HomeList;
  readonly register: Register;
  readonly triage = new Triage(this);
  readonly files: Files;
  readonly sheets: Sheets;
  readonly news = new News();
  readonly keyboard = new Keyboard(() => this.screen, () => this.triage.awaited !== null);
  readonly preferences: Preferences;
  readonly layout: Layout;
  readonly recents: Recents;
  readonly tabs: OpenModels;
  readonly work: Work;

  constructor(readonly host: Host) {
    this.home = new HomeList(this);
    this.register = new Register(this);
    this.files = new Files(this);
    this.sheets = new Sheets(this);
    this.preferences = new Preferences(lastKept(), keepWith(this));
    this.layout = new Layout((layout) => {
      this.preferences.note({ layout });
    });
    this.recents = new Recents((recents) => {
      this.preferences.note({ recents });
    });
    this.takeViews();
    this.work = new Work(host);
    this.tabs = new OpenModels((models, current) => {
      // Which tabs are open is no reason to trouble anybody, should it not be kept.
      void host.call("setTabs", { models: [...models], current }).catch(() => undefined);
    });
    this.session = new Session(host, {
      opened: (replica, drawing) => {
        noteMoment("answered");
        this.take(replica, drawing);
      },
      changed: (replica, answer) => {
        this.version += 1;
        this.cards.renew();
        this.failure = null;
        // What the line spoke of is not the last step any more.
        this.news.hush();
        this.canvas?.update(replica, answer.fragments);
        this.tellOutcome(answer, this.before);
        this.before = answer.history;
        this.files.stepped(answer.history.ahead);
        this.tabs.titled(replica.model, replica.sheet.title);
        if (this.diagram === null || !replica.diagrams.has(this.diagram)) void this.sheets.showFirst(replica);
        void this.problemList.fetch();
      },
      failed: (failure, again) => {
        this.failure = failure.code === "stopped" ? null : failure;
        this.again = again ?? null;
      },
    });
  }

  /** What could be undone and redone before the step that is told next. */
  private before: HistoryState = { undo: null, redo: null, saved: "", ahead: false };
  /** What was opened last, for a canvas that comes later. */
  private opened: { replica: Replica; drawing: Drawing } | null = null;

  get problems(): readonly Problem[] {
    return this.problemList.list;
  }

  get toast(): Toast | null {
    return this.news.toast;
  }

  get fileNotes(): readonly ImportNote[] {
    return this.files.notes;
  }

  get isReadOnly(): boolean {
    return this.start?.workspace.type === "readOnly";
  }

  /** Takes the canvas in, once the page has one. */
  mount(canvas: Canvas): void {
    this.canvas = canvas;
    if (this.opened === null) return;
    const { replica, drawing } = this.opened;
    canvas.show(replica, drawing, this.sheets.viewOf(replica.model, drawing.diagram) ?? "fit");
    canvas.select(this.selection);
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
          case "progress":
            this.work.hear(message);
            break;
          case "openFailed":
            this.failure = message.failure;
        }
      });
      const { open, failure, models, tabs } = this.start;
      const kept = keptIn(this.start.settings);
      this.preferences.adopt(kept);
      keep(kept);
      this.takeViews();
      this.tabs.restore(tabs.models, models);
      const first = open ?? tabs.current;
      if (first !== null) await this.openModel(first);
      this.failure = failure ?? this.failure;
      if (this.replica === null) await this.home.load();
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
  }

  private takeViews(): void {
    const { layout, recents, home } = this.preferences.views;
    this.layout.take(layout);
    this.recents.take(recents);
    this.home.take(home);
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

  /** Goes to where something is drawn, and selects it. */
  async find(subject: Subject): Promise<void> {
    const { replica, diagram } = this;
    this.show(subject.type === "data" ? "data" : "editor");
    const isOn = (on: DiagramId | null): boolean => on !== null && replica?.placement(on, subject) !== undefined;
    const other = isOn(diagram) ? undefined : this.diagrams.find(({ id }) => isOn(id));
    if (other !== undefined) await this.showDiagram(other.id);
    this.point(subject);
  }

  async goHome(): Promise<void> {
    this.leavePlace();
    await this.home.load();
    this.news.hush();
    this.tour = null;
    this.screen = "start";
    this.tabs.away();
    this.home.focusAsked += 1;
  }

  /** Says that a model was deleted: should it be the open one, there is nothing to go back to. */
  forget(model: ModelId): void {
    this.tabs.closed(model, this.replica?.model ?? null);
    if (this.replica?.model === model) this.replica = null;
  }

  async goTo(screen: Exclude<Screen, "start">): Promise<void> {
    const model = this.replica?.model ?? this.tabs.beside(null, 1);
    if (this.screen === "start" && model !== null) await this.openModel(model);
    this.show(screen);
  }

  show(screen: Exclude<Screen, "start">): void {
    if (this.replica !== null) this.screen = screen;
  }

  toggleBottom(): void {
    if (this.bottomTab !== null) this.lastBottom = this.bottomTab;
    const last = this.lastBottom === "notes" && this.files.notes.length === 0 ? "outline" : this.lastBottom;
    this.bottomTab = this.bottomTab === null ? last : null;
  }

  help(page: HelpPage | null = null): void {
    this.helpPage = page;
    this.dialog = "help";
  }

  /** Retitles the open model. */
  async retitle(title: string): Promise<void> {
    if (title === "" || title === this.title) return;
    await this.session.edit({ type: "editSheet", title, owner: null, reviewer: null, contributors: null, description: null });
  }

  async openModel(model: ModelId): Promise<void> {
    await this.open.model(model);
  }

  async openFile(): Promise<void> {
    await this.open.file();
  }

  async openSample(): Promise<void> {
    await this.open.sample();
  }

  /** Makes a model, of a system where one is given. */
  newModel(title: string, system: SystemId | null = null): Promise<void> {
    return this.open.made(title, system);
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

  showDiagram(diagram: DiagramId): Promise<void> {
    this.leavePlace();
    return this.sheets.show(diagram);
  }

  async addDiagram(): Promise<DiagramId | null> {
    this.leavePlace();
    return this.sheets.add();
  }

  async removeDiagram(): Promise<void> {
    if (this.diagram !== null) await this.sheets.remove(this.diagram);
  }

  /** Puts a diagram on the canvas; `null` clears it. */
  draw(drawing: Drawing | null, view: Sight | null): void {
    const { replica } = this;
    if (replica === null) return;
    this.diagram = drawing?.diagram ?? null;
    this.opened = drawing === null ? null : { replica, drawing };
    this.canvas?.select([]);
    if (drawing === null) this.canvas?.clear();
    else this.canvas?.show(replica, drawing, view ?? "fit");
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

  nextRegion(step: 1 | -1): void {
    focusRegion(step);
  }

  enterPanel(panel: SideTab | BottomTab): void {
    if (this.screen === "editor") this.keyboard.enter(panel);
  }

  focusSearch(): void {
    const search = { start: "#model-search", editor: "#component-search", threats: "#register-search", data: "#data-search" }[this.screen];
    document.querySelector<HTMLInputElement>(search)?.focus();
  }

  /** Tells something for a while. What is offered with it is about the step that was answered last. */
  say(words: string, offer: Offer = "nothing"): void {
    this.news.say(words, offer);
  }

  /** Makes the step that failed last again. */
  async tryAgain(): Promise<void> {
    const { again } = this;
    this.failure = null;
    this.again = null;
    await again?.();
  }

  /** Takes up what the line offers. */
  async takeOffer(): Promise<void> {
    const offer = this.toast?.offer ?? "nothing";
    this.news.hush();
    if (offer === "undo") await this.session.undo();
    else if (offer === "redo") await this.session.redo();
    else if (offer === "takeBack") await this.home.takeBack();
  }

  private read<T>(look: (replica: Replica) => T, none: T): T {
    // The version stands for the replica's content, which changes in place.
    const { replica, version } = this;
    return replica === null || version < 0 ? none : look(replica);
  }

  /** Tells what the file of a model that was just read held beyond it. */
  tellNotes(): void {
    if (this.replica?.notesAreNew === true) this.files.tellNotes(this.replica.importNotes);
  }

  /** Notes where the person is in the open model: its diagram, the view, what is selected. */
  leavePlace(): void {
    const { replica, diagram, canvas, selection } = this;
    // What is being typed belongs to what is left.
    const typing = document.activeElement;
    if (typing instanceof HTMLTextAreaElement || typing instanceof HTMLInputElement) typing.blur();
    if (replica === null || this.screen === "start") return;
    if (diagram !== null && canvas !== null) this.sheets.left(replica.model, diagram, canvas.sight());
    this.tabs.left(replica.model, { diagram, selection });
  }

  /** Takes in a model that was opened or fetched anew. */
  private take(replica: Replica, drawing: Drawing | null): void {
    const before = this.replica?.model ?? null;
    const isSame = before === replica.model && this.screen !== "start" && this.diagram === (drawing?.diagram ?? null);
    if (before !== replica.model) this.cards.clear();
    else this.cards.renew();
    this.tabs.shown(replica.model, replica.sheet.title, before);
    this.replica = replica;
    this.version += 1;
    this.before = replica.history;
    this.diagram = drawing?.diagram ?? null;
    if (this.screen === "start") this.screen = "editor";
    this.home.leave();
    this.failure = null;
    if (!isSame) this.news.hush();
    this.opened = drawing === null ? null : { replica, drawing };
    const view = drawing === null ? null : this.sheets.viewOf(replica.model, drawing.diagram);
    if (drawing === null) this.canvas?.clear();
    else this.canvas?.show(replica, drawing, isSame ? "keep" : (view ?? "fit"));
    if (!isSame) {
      const kept = [...(this.tabs.placeOf(replica.model)?.selection ?? [])].filter((key) => exists(replica, key));
      this.selection = keySet(kept);
      this.canvas?.select(kept);
    }
    noteMoment("shown");
    noteDrawn();
    void this.problemList.fetch();
    if (!isSame) {
      this.files.notes = replica.importNotes;
      this.files.opened(replica.file);
    }
    if (this.files.notes.length === 0 && this.bottomTab === "notes") this.bottomTab = "outline";
  }

  /** The cards of what the tier lists about a subject and the flows at it; the most urgent ones. */
  cardsAbout(subject: Subject): Promise<readonly Card[]> {
    return this.cards.about(subject);
  }

  /** What is known of a subject, the values that lose too. */
  async factsAbout(subject: Subject): Promise<readonly KnownFact[]> {
    if (this.replica === null || subject.type === "model") return [];
    try {
      return await this.host.call("facts", { model: this.replica.model, subject });
    } catch (thrown) {
      this.failure = failureOf(thrown);
      return [];
    }
  }

  /** What is known of the card of a threat. */
  card(key: ThreatKey): Card | null {
    return this.cards.get(key);
  }

  /** Says that the card of a threat is in sight. Gives the function that says that it no longer is. */
  showCard(key: ThreatKey): () => void {
    return this.cards.show(key);
  }

  private tellOutcome(answer: Answer, before: HistoryState): void {
    const words = outcomeWords(answer.outcomes.lost, answer.outcomes.gained);
    if (words !== "") this.say(words, offerAfter(before, answer.history));
    const kept = [...this.selection].filter((key) => this.replica !== null && exists(this.replica, key));
    if (kept.length !== this.selection.size) this.selection = keySet(kept);
  }
}
