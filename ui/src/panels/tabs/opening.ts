import type { Failure, ModelId, Snapshot, SystemId } from "../../generated/core";
import type { Screen } from "../../actions/desk";
import { failureOf, type Host } from "../../host/host";
import type { Replica } from "../../replica/replica";
import type { Session } from "../../replica/session";
import type { OpenModels } from "./openModels.svelte";

/** What opening needs of the window. */
export interface OpeningWindow {
  readonly host: Host;
  readonly session: Session;
  readonly tabs: OpenModels;
  readonly screen: Screen;
  replica: Replica | null;
  failure: Failure | null;
  isBusy: boolean;
  /** Notes where the person is in the open model. */
  leavePlace(): void;
  goHome(): Promise<void>;
  /** Tells what a file held beyond the model. */
  tellNotes(): void;
}

/** The ways to have a model on the screen, each with its tab. */
export class Opening {
  constructor(private readonly window: OpeningWindow) {}

  /** Opens a model of the workspace, with the diagram that was shown when it was left. */
  model(model: ModelId): Promise<boolean> {
    return this.open(async () => {
      const { host, tabs } = this.window;
      const snapshot = await host.call("openModel", { model });
      const diagram = tabs.placeOf(model)?.diagram ?? null;
      const isThere = snapshot.records.some((record) => record.type === "diagram" && record.record.id === diagram);
      if (diagram === null || !isThere || snapshot.drawing?.diagram === diagram) return snapshot;
      return { ...snapshot, drawing: await host.call("drawing", { model, diagram }) };
    });
  }

  /** Asks for a file and opens it. */
  file(): Promise<boolean> {
    return this.open(() => this.window.host.call("openFile", {}));
  }

  sample(): Promise<boolean> {
    return this.open(() => this.window.host.call("openSample", {}));
  }

  /** Makes a model, of a system where one is given. */
  async made(title: string, system: SystemId | null): Promise<void> {
    const { host } = this.window;
    await this.open(() => host.call("newModel", { title }));
    const { replica } = this.window;
    if (system === null || replica === null) return;
    try {
      await host.call("fileModel", { model: replica.model, system, tier: null, due: null });
    } catch (thrown) {
      this.window.failure = failureOf(thrown);
    }
  }

  /** Shows the model of the next or previous tab; from the list of models, the one that was open last. */
  async step(step: 1 | -1): Promise<void> {
    const { tabs, screen, replica } = this.window;
    const open = replica?.model ?? null;
    const next = screen === "start" && open !== null ? open : tabs.beside(open, step);
    if (next !== null) await this.model(next);
  }

  /** Closes a tab; the model stays in the workspace. Where none is left, the list of models is shown. */
  async close(model: ModelId): Promise<void> {
    const current = this.window.replica?.model ?? null;
    const next = this.window.tabs.closed(model, current);
    // Its memory is freed; should that fail, it is only kept a while longer.
    void this.window.host.call("closeModel", { model }).catch(() => undefined);
    if (model !== current) return;
    if (next !== null) {
      await this.model(next);
      return;
    }
    this.window.replica = null;
    await this.window.goHome();
  }

  private async open(ask: () => Promise<Snapshot | null>): Promise<boolean> {
    this.window.leavePlace();
    this.window.isBusy = true;
    const isOpen = await this.window.session.open(ask());
    this.window.isBusy = false;
    if (isOpen) this.window.tellNotes();
    return isOpen;
  }
}
