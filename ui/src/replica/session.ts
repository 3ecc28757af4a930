import type { Answer, DiagramId, Drawing, Edit, Failure, Fragment, Snapshot, ThreatKey, Tier, TierAnswer } from "../generated/core";
import { failureOf, type Host } from "../host/host";
import { IdPool } from "./idPool";
import { Replica } from "./replica";

/** What a session tells its window. */
export interface SessionEvents {
  /** A model was opened or fetched anew: everything may be different. */
  opened(replica: Replica, drawing: Drawing | null): void;
  /** An answer was applied. */
  changed(replica: Replica, answer: Answer): void;
  /** Something failed; nothing was changed by it. A step that could not be made can be tried `again`. */
  failed(failure: Failure, again?: () => Promise<boolean>): void;
}

/** One window's talk with the core about one model: edits go out, answers come in and are applied in order. */
export class Session {
  replica: Replica | null = null;
  readonly ids: IdPool;
  /** Answers that came before the one they follow. */
  private readonly early = new Map<number, Answer>();
  private inFlight = 0;
  private refreshing = false;

  constructor(
    private readonly host: Host,
    private readonly events: SessionEvents,
  ) {
    this.ids = new IdPool((count) => host.call("mint", { count }));
  }

  /** Opens what the request gives; `null` (a dialog that was closed) leaves things as they are. */
  async open(request: Promise<Snapshot | null>): Promise<boolean> {
    try {
      const snapshot = await request;
      if (snapshot === null) return false;
      this.adopt(snapshot);
      return true;
    } catch (thrown) {
      this.events.failed(failureOf(thrown));
      return false;
    }
  }

  /** Sends an edit. Consecutive edits with one mark are one step of the history. Gives whether it was accepted. */
  edit(edit: Edit, mark: string | null = null): Promise<boolean> {
    return this.ask((replica) => this.host.call("edit", { model: replica.model, edit, mark }));
  }

  /** Takes the last step back. */
  undo(): Promise<boolean> {
    return this.ask((replica) => this.host.call("undo", { model: replica.model }));
  }

  /** Brings the step back that was undone last. */
  redo(): Promise<boolean> {
    return this.ask((replica) => this.host.call("redo", { model: replica.model }));
  }

  /** Brings the model back to what it was after a step, which is a step itself. Gives whether it was elsewhere. */
  jumpBack(step: number | null): Promise<boolean> {
    return this.ask((replica) => this.host.call("jumpBack", { model: replica.model, step }));
  }

  /** Shows more or fewer suggestions. */
  async setTier(tier: Tier): Promise<TierAnswer | null> {
    return this.relist(async (replica) => {
      const answer = await this.host.call("setTier", { model: replica.model, tier });
      replica.tier = tier;
      return answer;
    });
  }

  /** Lists every place of the group that a suggestion belongs to. */
  async unfold(key: ThreatKey): Promise<TierAnswer | null> {
    return this.relist((replica) => this.host.call("unfold", { model: replica.model, key }));
  }

  /** Asks for another list of the same model, and takes it; `null` when that failed. */
  private async relist(ask: (replica: Replica) => Promise<TierAnswer>): Promise<TierAnswer | null> {
    const { replica } = this;
    if (replica === null) return null;
    try {
      const answer = await ask(replica);
      replica.take(answer.outcomes);
      return answer;
    } catch (thrown) {
      this.events.failed(failureOf(thrown));
      return null;
    }
  }

  /** What an edit would draw, without making it. */
  async preview(diagram: DiagramId, edit: Edit): Promise<Fragment[]> {
    if (this.replica === null) return [];
    return this.host.call("preview", { model: this.replica.model, diagram, edit });
  }

  /** Makes a step by another command that answers like an edit. Gives whether something changed. */
  step(call: (model: Replica["model"]) => Promise<Answer | null>): Promise<boolean> {
    return this.ask((replica) => call(replica.model));
  }

  /** Takes in an answer, in its turn. */
  private receive(answer: Answer): void {
    const replica = this.replica;
    if (replica === null || answer.model !== replica.model) return;
    if (answer.revision > replica.revision) this.early.set(answer.revision, answer);
    for (let next = this.early.get(replica.revision + 1); next !== undefined; ) {
      this.early.delete(next.revision);
      if (replica.apply(next) === "applied") this.events.changed(replica, next);
      next = this.early.get(replica.revision + 1);
    }
    for (const revision of this.early.keys()) if (revision <= replica.revision) this.early.delete(revision);
  }

  private adopt(snapshot: Snapshot): void {
    this.early.clear();
    this.replica = new Replica(snapshot);
    this.events.opened(this.replica, snapshot.drawing);
  }

  private async ask(call: (replica: Replica) => Promise<Answer | null>): Promise<boolean> {
    const { replica } = this;
    if (replica === null) return false;
    this.inFlight += 1;
    try {
      const answer = await call(replica);
      if (answer !== null) this.receive(answer);
      return answer !== null;
    } catch (thrown) {
      this.events.failed(failureOf(thrown), () => this.ask(call));
      return false;
    } finally {
      this.inFlight -= 1;
      await this.close();
    }
  }

  /** When nothing is under way any more and a gap is left, only a snapshot helps. */
  private async close(): Promise<void> {
    const { replica } = this;
    if (replica === null || this.inFlight > 0 || this.early.size === 0 || this.refreshing) return;
    this.refreshing = true;
    await this.open(this.host.call("openModel", { model: replica.model }));
    this.refreshing = false;
  }
}
