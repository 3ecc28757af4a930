import type { Commands, DiagramId, Failure, FileState, ImportNote, ModelId, SaveOutcome, Taken } from "../../generated/core";
import type { BottomTab, Dialog } from "../../actions/desk";
import { failureOf, type Host } from "../../host/host";
import { text } from "../../messages/text";
import type { Replica } from "../../replica/replica";
import type { Session } from "../../replica/session";
import type { Offer } from "../offer";

/** What files need of the window. */
export interface FilesWindow {
  readonly host: Host;
  readonly session: Session;
  readonly replica: Replica | null;
  readonly diagram: DiagramId | null;
  readonly isReadOnly: boolean;
  failure: Failure | null;
  dialog: Dialog;
  bottomTab: BottomTab | null;
  say(text: string, offer?: Offer): void;
}

/** Why a file was not written: what the person is asked about it. */
export type Asked = Exclude<SaveOutcome, { type: "saved" } | { type: "unbound" }>;

/** Files of the open model: the one it is bound to, what is written beside it, and what they could not carry over. */
export class Files {
  /** What the file that was read or written last could not carry over. */
  notes = $state.raw<readonly ImportNote[]>([]);
  /** The file that the open model is bound to, as it stood when it was last looked at. */
  file = $state.raw<FileState | null>(null);
  /** What is asked about a file that was not written. */
  asked = $state.raw<Asked | null>(null);

  constructor(private readonly window: FilesWindow) {}

  get isBound(): boolean {
    return this.file !== null;
  }

  /** Takes what is known of the file of a model that was just opened; a file in trouble is asked about at once. */
  opened(file: FileState | null): void {
    const before = this.file;
    this.file = file;
    if (file !== null && before?.name !== file.name) this.tellTrouble(file);
  }

  /** Follows a step: whether the model has gone ahead of its file. */
  stepped(ahead: boolean): void {
    const { file } = this;
    if (file === null) return;
    const isSteady = file.state === "same" || file.state === "ahead";
    this.file = { ...file, ahead, state: isSteady ? (ahead ? "ahead" : "same") : file.state };
  }

  /** Looks how the file stands now: another program may have written it while the window was not in front. */
  async look(): Promise<void> {
    const { replica, host } = this.window;
    if (replica === null || this.file === null || this.asked !== null) return;
    const before = this.file;
    try {
      const file = await host.call("fileState", { model: replica.model });
      if (this.window.replica?.model !== replica.model) return;
      this.file = file;
      if (file !== null && file.state !== before.state) this.tellTrouble(file);
    } catch (thrown) {
      this.window.failure = failureOf(thrown);
    }
  }

  /** Writes the bound file; where there is none, asks for one. */
  async save(): Promise<void> {
    await this.act(async (model, host) => this.came(await host.call("saveFile", { model })));
  }

  /** Asks for a file, writes it and binds the model to it. */
  async bind(): Promise<void> {
    const format = this.file?.format ?? "drawbridge";
    await this.act(async (model, host) => {
      const outcome = await host.call("bindFile", { model, format });
      if (outcome !== null) await this.came(outcome);
    });
  }

  /** Writes the model over whatever the file holds now. */
  async keepMine(): Promise<void> {
    await this.act(async (model, host) => this.came(await host.call("saveFile", { model, over: "mine" })));
  }

  /** Reads the file into the model, as one step. */
  async takeTheirs(): Promise<void> {
    let taken: Taken | null = null;
    await this.window.session.step(async (model) => {
      taken = await this.window.host.call("takeFile", { model });
      return taken.answer;
    });
    if (taken !== null) this.tellTaken(taken);
  }

  /** Writes the model to another place; the file stays as it is, and the model bound to it. */
  async saveCopy(): Promise<void> {
    const format = this.file?.format ?? "drawbridge";
    this.settle();
    await this.exportFile(format);
  }

  /** Parts the model from its file: it lives on in the workspace. */
  async unbind(): Promise<void> {
    await this.act(async (model, host) => {
      const name = this.file?.name ?? "";
      await host.call("unbindFile", { model });
      this.settle();
      this.file = null;
      this.window.say(text("files-parted", { name }));
    });
  }

  /** Leaves everything as it is. */
  settle(): void {
    this.asked = null;
    if (this.window.dialog === "file") this.window.dialog = null;
  }

  async exportPicture(format: Commands["exportPicture"]["request"]["format"]): Promise<void> {
    const { diagram } = this.window;
    if (diagram === null) return;
    const theme = document.documentElement.dataset["theme"] === "dark" ? "dark" : "light";
    await this.act(async (model, host) => {
      const saved = await host.call("exportPicture", { model, diagram, format, theme });
      if (saved !== null) this.tellSaved(saved.name, saved.notes);
    });
  }

  async exportFile(format: Commands["exportFile"]["request"]["format"]): Promise<void> {
    await this.act(async (model, host) => {
      const saved = await host.call("exportFile", { model, format });
      if (saved !== null) this.tellSaved(saved.name, saved.notes);
    });
  }

  /** Shows what a file held that was not carried over, if there is anything. */
  tellNotes(notes: readonly ImportNote[]): void {
    if (notes.length === 0) return;
    this.notes = notes;
    this.window.bottomTab = "notes";
    this.window.say(text("files-notes-on-file", { count: notes.length }));
  }

  /** Asks about a file that needs a person. */
  ask(asked: Asked): void {
    this.asked = asked;
    this.window.dialog = "file";
  }

  /** Asks what the state of the file makes necessary, should it need a person. */
  askAboutState(): void {
    const { file } = this;
    if (file?.state === "changedOutside") this.ask({ type: "changedOutside", name: file.name, when: file.changed });
    else if (file?.state === "lost") this.ask({ type: "lost", name: file.name });
  }

  private async came(outcome: SaveOutcome): Promise<void> {
    switch (outcome.type) {
      case "saved":
        this.settle();
        this.file = outcome.file;
        this.tellSaved(outcome.file.name, outcome.notes);
        return;
      case "unbound":
        await this.bind();
        return;
      default:
        this.ask(outcome);
    }
  }

  private tellTaken({ answer, notes, file }: Taken): void {
    this.settle();
    this.file = file;
    this.notes = notes;
    if (notes.length > 0) this.window.bottomTab = "notes";
    const { name } = file;
    if (answer === null) this.window.say(text("files-took-same", { name }));
    else this.window.say(text("files-took", { name }), "undo");
  }

  private tellTrouble(file: FileState): void {
    if (file.state === "changedOutside") this.window.say(text("files-changed-outside", { name: file.name }));
    else if (file.state === "lost") this.window.say(text("files-lost", { name: file.name }));
  }

  private tellSaved(name: string, notes: readonly ImportNote[]): void {
    this.notes = notes;
    if (notes.length > 0) this.window.bottomTab = "notes";
    else if (this.window.bottomTab === "notes") this.window.bottomTab = "outline";
    this.window.say(notes.length === 0 ? text("files-saved", { name }) : text("files-saved-with-notes", { name, count: notes.length }));
  }

  private async act(work: (model: ModelId, host: Host) => Promise<void>): Promise<void> {
    const { replica, host } = this.window;
    if (replica === null) return;
    try {
      await work(replica.model, host);
    } catch (thrown) {
      const failure = failureOf(thrown);
      if (failure.code !== "stopped") this.window.failure = failure;
    }
  }
}
