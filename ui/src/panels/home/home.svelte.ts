import type { HomeDesk, HomeFilter, HomeShape, HomeSort } from "../../actions/desk";
import type { Failure, Home, ModelId, ModelSummary, OpenThreats, Shelf, System, SystemFields, SystemId, Thumbnail } from "../../generated/core";
import { keySet } from "../../replica/subject";
import { failureOf, type Host } from "../../host/host";
import { text } from "../../messages/text";
import { Counting } from "./counting";
import { isDue, todayIs } from "./days";
import { Holding, keyOfRow, type Row, rowsOf, titleOf } from "./rows";
import { lostFiles, NONE_LOST } from "./lostFiles";
import { Thumbnails } from "./thumbnails";
import type { Wait } from "./waits";
import { type Counts, moved, noCounts, placed, type Shelves, systemsOf, turned, withCounts, withModels, withoutModel } from "./shelves";

/** What the list needs of the window. */
export interface HomeWindow {
  readonly host: Host;
  readonly isReadOnly: boolean;
  /** Keeps how the list is shown for the next start. */
  readonly preferences: { note(part: { readonly home: unknown }): void };
  failure: Failure | null;
  dialog: "system" | "filing" | "forGood" | "newModel" | string | null;
  openModel(model: ModelId): Promise<void>;
  say(text: string, offer?: "takeBack" | "nothing"): void;
  /** Says that models are not to be shown any more, should one of them be open. */
  forget(model: ModelId): void;
}

const SHELF: { readonly [F in HomeFilter]: Shelf } = { all: "present", due: "present", archive: "archive", bin: "bin" };
const NOTHING: Home = { systems: [], models: [], uncounted: 0 };

/** The list of models and systems: what it shows, its current row, and what is done to it. */
export class HomeList implements HomeDesk {
  state = $state.raw<"loading" | "ready" | "failed">("loading");
  shelves = $state.raw<Shelves>({ present: NOTHING, archive: NOTHING, bin: NOTHING });
  sought = $state("");
  sort = $state.raw<HomeSort>("name");
  closed = $state.raw<ReadonlySet<string>>(keySet());
  today = $state(todayIs());
  /** The row whose title is being changed. */
  renaming = $state.raw<string | null>(null);
  /** Models of the list that nobody has counted yet. */
  waiting = $state(0);
  /** The system that a new model is to be of. */
  newModelOf = $state.raw<System | null>(null);
  /** What the dialog is about; null is a new system. */
  about = $state.raw<System | ModelSummary | null>(null);
  /** Counts the times that the current row is to have the focus. */
  focusAsked = $state(0);
  private shownFilter = $state.raw<HomeFilter>("all");
  private shownShape = $state.raw<HomeShape>("list");
  private currentKey = $state.raw<string | null>(null);
  private currentPlace = 0;
  private counted = $state.raw<Counts>(noCounts());
  private lastStep = $state.raw<{ readonly words: string; readonly run: () => Promise<void> } | null>(null);
  private readonly counting: Counting;
  private readonly pictures: Thumbnails;
  private picturesTold = $state(0);
  private lost = $state.raw<ReadonlySet<ModelId>>(NONE_LOST);

  /** The open threats of a model, as far as they are counted. */
  readonly openOf = (model: ModelSummary): OpenThreats | null => this.counted.get(model.id) ?? model.open;
  readonly systems: ReadonlyMap<SystemId, System> = $derived(systemsOf(this.shelves));
  readonly holding = $derived(new Holding(SHELF[this.shownFilter], this.shelves[SHELF[this.shownFilter]], this.systems));
  readonly rows: readonly Row[] = $derived(
    rowsOf(this.holding, {
      sort: this.sort,
      shape: this.shownShape === "cards" ? "plain" : "tree",
      sought: this.sought,
      only: this.shownFilter === "due" ? "due" : "all",
      today: this.today,
      closed: this.closed,
      // Where the order does not hang on the counts, counting does not make the rows anew.
      openOf: this.sort === "threats" ? this.openOf : () => null,
    }),
  );
  readonly index = $derived.by(() => {
    const found = this.rows.findIndex(({ key }) => key === this.currentKey);
    return found >= 0 ? found : Math.min(this.currentPlace, this.rows.length - 1);
  });
  readonly current: Row | null = $derived(this.rows[this.index] ?? null);
  /** The systems in use that have no model. */
  readonly emptySystems: readonly System[] = $derived(withoutModel(this.shelves.present));
  /** How many models and systems without one are overdue or due soon. */
  readonly dueCount = $derived(this.shelves.present.models.filter(({ due }) => isDue(due, this.today)).length + this.emptySystems.filter(({ due }) => isDue(due, this.today)).length);
  /** Whether nothing was ever kept here. */
  readonly isFresh = $derived(Object.values(this.shelves).every(({ systems, models }) => systems.length + models.length === 0));

  constructor(private readonly window: HomeWindow) {
    this.counting = new Counting(window.host, ({ models, waiting }, shelf) => {
      this.counted = withCounts(this.counted, models);
      if (shelf === "present") this.waiting = waiting;
    });
    this.pictures = new Thumbnails(
      (models) => window.host.call("thumbnails", { models }),
      () => {
        this.picturesTold += 1;
      },
    );
  }

  get filter(): HomeFilter {
    return this.shownFilter;
  }

  set filter(filter: HomeFilter) {
    this.shownFilter = filter;
    const shelf = SHELF[filter];
    if (this.shelves[shelf].uncounted > 0 && !this.window.isReadOnly) this.counting.begin(shelf);
    this.renaming = null;
    this.currentPlace = 0;
  }

  get shape(): HomeShape {
    return this.shownShape;
  }

  set shape(shape: HomeShape) {
    this.shownShape = shape;
    this.window.preferences.note({ home: { shape } });
  }

  /** Takes what was kept of the list the last time. */
  take(kept: unknown): void {
    const shape = typeof kept === "object" && kept !== null ? (kept as { shape?: unknown }).shape : null;
    this.shownShape = shape === "cards" ? "cards" : "list";
  }

  get target(): HomeDesk["target"] {
    const row = this.current;
    if (row === null || row.type === "heading") return "none";
    if (row.type === "model") return "model";
    return this.holding.models.some(({ system }) => system === row.system.id) ? "system" : "emptySystem";
  }

  get isConsidered(): boolean {
    return this.current?.type === "system" && this.current.system.considered !== null;
  }

  get back(): string | null {
    return this.lastStep?.words ?? null;
  }

  /** Asks for everything anew. */
  async load(): Promise<void> {
    try {
      const { host } = this.window;
      const [present, archive, bin] = await Promise.all([host.call("home", { shelf: "present" }), host.call("home", { shelf: "archive" }), host.call("home", { shelf: "bin" })]);
      this.today = todayIs();
      this.counted = noCounts();
      this.shelves = { present, archive, bin };
      this.state = "ready";
      this.waiting = present.uncounted;
      void this.lookForFiles();
      if (!this.window.isReadOnly && present.uncounted > 0) this.counting.begin("present");
    } catch (thrown) {
      if (this.state === "loading") this.state = "failed";
      this.window.failure = failureOf(thrown);
    }
  }

  /** Whether the file that a model belongs to is gone. */
  hasLost({ id }: ModelSummary): boolean {
    return this.lost.has(id);
  }

  /** Looks after the files while the list is there already: a slow disk delays nothing. */
  private async lookForFiles(): Promise<void> {
    try {
      this.lost = await lostFiles((name, request) => this.window.host.call(name, request), [this.shelves.present, this.shelves.archive]);
    } catch (thrown) {
      this.window.failure = failureOf(thrown);
    }
  }

  /** Says that the list is not before the person any more. */
  leave(): void {
    this.counting.end();
    this.renaming = null;
    this.lastStep = null;
  }

  /** Makes a row the current one, by its place; `focus` puts the keyboard there too. */
  go(place: number, focus: "focus" | "leave"): void {
    const at = Math.max(0, Math.min(place, this.rows.length - 1));
    this.currentPlace = at;
    this.currentKey = this.rows[at]?.key ?? null;
    if (focus === "focus") this.focusAsked += 1;
  }

  /** The small picture of a model, once it is there. */
  picture(model: ModelId): Thumbnail | null {
    return this.picturesTold < 0 ? null : this.pictures.get(model);
  }

  /** Says that the picture of a model is in sight. Gives the function that says that it no longer is. */
  showPicture(model: ModelSummary): () => void {
    return this.pictures.show(model);
  }

  /** Goes to what waits: opens the model, or makes the row of the system the current one. */
  follow(wait: Wait): void {
    this.filter = "all";
    this.sought = "";
    this.point(wait.id);
    if (wait.type === "model") void this.window.openModel(wait.id as ModelId);
  }

  /** Opens or closes the group of a row. */
  toggle(key: string, to?: "open" | "closed"): void {
    this.closed = turned(this.closed, key, to);
  }

  async open(): Promise<void> {
    if (this.current?.type === "model") await this.window.openModel(this.current.model.id);
  }

  rename(): void {
    this.renaming = this.current?.key ?? null;
  }

  /** Takes a new title of the row that is being changed; null leaves it as it is. Gives whether it was not refused. */
  async renamed(title: string | null): Promise<boolean> {
    const row = this.rows.find(({ key }) => key === this.renaming);
    const name = title?.trim() ?? "";
    let isTaken = true;
    if (name !== "" && row?.type === "model" && name !== row.model.title) isTaken = await this.retitle(row.model, name);
    if (name !== "" && row?.type === "system" && name !== row.system.name) isTaken = await this.putFields(row.system, { ...fieldsOf(row.system), name });
    // What was typed is not lost with a refusal: the field stays until it is taken or left by Escape.
    if (isTaken && this.renaming === row?.key) this.renaming = null;
    return isTaken;
  }

  details(): void {
    const row = this.current;
    if (row?.type === "model") this.ask("filing", row.model);
    else if (row?.type === "system") this.ask("system", row.system);
  }

  newSystem(): void {
    this.ask("system", null);
  }

  newModelHere(): void {
    if (this.current?.type !== "system") return;
    this.newModelOf = this.current.system;
    this.window.dialog = "newModel";
  }

  deleteForGood(): void {
    if (this.current?.type === "model") this.ask("forGood", this.current.model);
  }

  async duplicate(): Promise<void> {
    const row = this.current;
    if (row?.type !== "model") return;
    await this.act(async (call) => {
      const copy = await call("duplicateModel", { model: row.model.id, title: text("home-copy-title", { name: titleOf(row.model) }) });
      const shelf = this.holding.shelf === "archive" ? "present" : this.holding.shelf;
      this.put(copy, shelf, row.model);
      this.point(copy.id);
      this.told(text(this.holding.shelf === "archive" ? "home-copied-in-use" : "home-copied", { name: titleOf(row.model) }), async () => {
        this.put(await call("deleteModel", { model: copy.id }), "bin");
      });
    });
  }

  async archive(): Promise<void> {
    await this.keep("archived");
  }

  async takeOut(): Promise<void> {
    await this.keep("inUse");
  }

  async remove(): Promise<void> {
    const row = this.current;
    if (row?.type === "system") this.ask("forGood", row.system);
    if (row?.type !== "model") return;
    await this.act(async (call) => {
      const { shelf } = this.holding;
      const { model } = row;
      this.put(await call("deleteModel", { model: model.id }), "bin", model);
      this.window.forget(model.id);
      this.told(text("home-deleted", { name: titleOf(model) }), async () => {
        this.put(await call("restoreModel", { model: model.id }), shelf, model);
        this.point(model.id);
      });
    });
  }

  async restore(): Promise<void> {
    const row = this.current;
    if (row?.type !== "model") return;
    await this.act(async (call) => {
      const { model } = row;
      await call("restoreModel", { model: model.id });
      // Whether it goes back into the archive only the core knows.
      await this.load();
      this.told(text("home-restored", { name: titleOf(model) }), async () => {
        this.put(await call("deleteModel", { model: model.id }), "bin", model);
        this.point(model.id);
      });
    });
  }

  async consider(): Promise<void> {
    await this.mark("");
  }

  async unconsider(): Promise<void> {
    await this.mark(null);
  }

  async takeBack(): Promise<void> {
    const step = this.lastStep;
    if (step === null) return;
    this.lastStep = null;
    if (await this.act(step.run)) this.window.say(text("home-taken-back", { what: step.words }));
  }

  /** Removes for good what the dialog asked about: a model of the bin, or a system. */
  async removeForGood(): Promise<void> {
    const about = this.about;
    this.window.dialog = null;
    if (about === null) return;
    await this.act(async (call) => {
      if ("name" in about) await call("removeSystem", { system: about.id });
      else {
        await call("purgeModel", { model: about.id });
        this.window.forget(about.id);
      }
      this.lastStep = null;
      await this.load();
      this.window.say("name" in about ? text("home-removed-system", { name: about.name }) : text("home-deleted-for-good", { name: titleOf(about) }));
      this.focusAsked += 1;
    });
  }

  /** Enters a system, or says anew what is known of one. Gives whether it was taken. */
  async saveSystem(system: System | null, fields: SystemFields): Promise<boolean> {
    return this.act(async (call) => {
      const saved = system === null ? await call("addSystem", fields) : await call("editSystem", { system: system.id, fields });
      // Models take owner and day from their system.
      await this.load();
      if (system === null && this.shownFilter !== "all") this.filter = "all";
      this.point(saved.id);
    });
  }

  /** Says where a model belongs. Gives whether it was taken. */
  async file(model: ModelSummary, to: { system: SystemId | null; tier: ModelSummary["tier"]; due: string | null }): Promise<boolean> {
    return this.act(async (call) => {
      this.put(await call("fileModel", { model: model.id, ...to }), this.holding.shelf, model);
      this.point(model.id);
    });
  }

  private ask(dialog: "system" | "filing" | "forGood", about: System | ModelSummary | null): void {
    this.about = about;
    this.window.dialog = dialog;
  }

  private retitle(model: ModelSummary, title: string): Promise<boolean> {
    return this.act(async (call) => {
      const { shelf } = this.holding;
      this.put(await call("renameModel", { model: model.id, title }), shelf, model);
      this.point(model.id);
      this.told(text("home-renamed", { name: title }), async () => {
        this.put(await call("renameModel", { model: model.id, title: titleOf(model) }), shelf, model);
        this.point(model.id);
      });
    });
  }

  private putFields(system: System, fields: SystemFields): Promise<boolean> {
    return this.act(async (call) => {
      this.shelves = placed(this.shelves, await call("editSystem", { system: system.id, fields }));
      this.point(system.id);
      this.told(text("home-renamed", { name: fields.name }), async () => {
        this.shelves = placed(this.shelves, await call("editSystem", { system: system.id, fields: fieldsOf(system) }));
        this.point(system.id);
      });
    });
  }

  private async mark(why: string | null): Promise<void> {
    const row = this.current;
    if (row?.type !== "system") return;
    const { system } = row;
    const before = system.considered === null ? null : system.considered.why;
    await this.act(async (call) => {
      this.shelves = placed(this.shelves, await call("considerSystem", { system: system.id, why }));
      this.point(system.id);
      this.told(text(why === null ? "home-told-unconsidered" : "home-told-considered", { name: system.name }), async () => {
        this.shelves = placed(this.shelves, await call("considerSystem", { system: system.id, why: before }));
        this.point(system.id);
      });
    });
  }

  /** Puts the current row into the archive or takes it out; a system goes with its models. */
  private async keep(keep: "archived" | "inUse"): Promise<void> {
    const row = this.current;
    if (row === null || row.type === "heading") return;
    const system = row.type === "system" ? row.system : null;
    const models = row.type === "model" ? [row.model] : this.holding.models.filter((model) => model.system === row.system.id);
    await this.act(async (call) => {
      const to = async (where: typeof keep): Promise<void> => {
        const [kept, put] = [[] as ModelSummary[], where === "archived" ? "archive" : "present"] as const;
        for (const { id } of models) kept.push(await call("keepModel", { model: id, keep: where }));
        const saved = system === null ? null : await call("keepSystem", { system: system.id, keep: where });
        this.shelves = withModels(this.shelves, kept.map((model, at) => counted(model, models[at])), put);
        if (saved !== null) this.shelves = placed(this.shelves, saved);
      };
      await to(keep);
      const name = system?.name ?? titleOf(models[0] as ModelSummary);
      const isAlone = system === null || models.length === 0;
      const alone = keep === "archived" ? "home-archived" : "home-in-use-again";
      const all = keep === "archived" ? "home-archived-models" : "home-in-use-again-models";
      this.told(isAlone ? text(alone, { name }) : text(all, { name, count: models.length }), async () => {
        await to(keep === "archived" ? "inUse" : "archived");
        this.point(system?.id ?? (models[0] as ModelSummary).id);
      });
    });
  }

  /** Puts a model on a shelf, in place of what it was. */
  private put(model: ModelSummary, shelf: Shelf, before?: ModelSummary): void {
    const now = counted(model, before === undefined ? undefined : { ...before, open: this.openOf(before) });
    this.shelves = moved(this.shelves, now, shelf);
    if (model.open === null && shelf === "present" && !this.window.isReadOnly) this.counting.begin("present");
  }

  private point(id: ModelId | SystemId): void {
    this.currentKey = keyOfRow(id);
    this.focusAsked += 1;
  }

  private told(words: string, run: () => Promise<void>): void {
    this.lastStep = { words, run };
    this.currentPlace = Math.max(0, this.index);
    this.focusAsked += 1;
    this.window.say(words, "takeBack");
  }

  private async act(work: (call: Host["call"]) => Promise<void>): Promise<boolean> {
    this.currentPlace = Math.max(0, this.index);
    try {
      await work((name, request) => this.window.host.call(name, request));
      this.window.failure = null;
      return true;
    } catch (thrown) {
      this.window.failure = failureOf(thrown);
      return false;
    }
  }
}

/** The summary with the count of before where it has none: what the list does leaves threats as they are. */
function counted(model: ModelSummary, before: ModelSummary | undefined): ModelSummary {
  return model.open === null && before !== undefined ? { ...model, open: before.open } : model;
}

/** What people entered of a system. */
export function fieldsOf({ name, owner, contact, links, criticality, tier, due }: System): SystemFields {
  return { name, owner, contact, links, criticality, tier, due };
}
