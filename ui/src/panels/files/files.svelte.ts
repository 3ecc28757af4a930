import type { Commands, DiagramId, Failure, ImportNote } from "../../generated/core";
import type { BottomTab } from "../../actions/desk";
import { failureOf, type Host } from "../../host/host";
import { text } from "../../messages/text";
import type { Replica } from "../../replica/replica";

/** What files need of the window. */
export interface FilesWindow {
  readonly host: Host;
  readonly replica: Replica | null;
  readonly diagram: DiagramId | null;
  failure: Failure | null;
  bottomTab: BottomTab | null;
  say(text: string): void;
}

/** Files of the open model: what is written, and what they could not carry over. */
export class Files {
  /** What the file that was read or written last could not carry over. */
  notes = $state.raw<readonly ImportNote[]>([]);

  constructor(private readonly window: FilesWindow) {}

  /** Writes the model as a Drawbridge file. */
  async save(): Promise<void> {
    await this.exportFile("drawbridge");
  }

  async exportPicture(format: Commands["exportPicture"]["request"]["format"]): Promise<void> {
    const { replica, diagram, host } = this.window;
    if (replica === null || diagram === null) return;
    const theme = document.documentElement.dataset["theme"] === "dark" ? "dark" : "light";
    await this.exporting(() => host.call("exportPicture", { model: replica.model, diagram, format, theme }));
  }

  async exportFile(format: Commands["exportFile"]["request"]["format"]): Promise<void> {
    const { replica, host } = this.window;
    if (replica !== null) await this.exporting(() => host.call("exportFile", { model: replica.model, format }));
  }

  /** Shows what a file held that was not carried over, if there is anything. */
  tellNotes(notes: readonly ImportNote[]): void {
    if (notes.length === 0) return;
    this.notes = notes;
    this.window.bottomTab = "notes";
    this.window.say(text("files-notes-on-file", { count: notes.length }));
  }

  private async exporting(ask: () => Promise<Commands["exportFile"]["answer"]>): Promise<void> {
    try {
      const saved = await ask();
      if (saved !== null) this.tellSaved(saved.name, saved.notes);
    } catch (thrown) {
      this.window.failure = failureOf(thrown);
    }
  }

  private tellSaved(name: string, notes: readonly ImportNote[]): void {
    this.notes = notes;
    if (notes.length > 0) this.window.bottomTab = "notes";
    else if (this.window.bottomTab === "notes") this.window.bottomTab = "outline";
    this.window.say(notes.length === 0 ? text("files-saved", { name }) : text("files-saved-with-notes", { name, count: notes.length }));
  }
}
