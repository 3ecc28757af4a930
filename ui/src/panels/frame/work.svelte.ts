import type { Message } from "../../generated/core";
import type { Host } from "../../host/host";

/** How long work goes on before it is shown, in milliseconds: what is quick does not flicker. */
const PATIENCE = 400;

/** Long work of the core: what it does, how far it is, and the way to stop it. */
export class Work {
  /** What is told of it; `null` when nothing has gone on for long. */
  shown = $state.raw<{ readonly what: string; readonly done: number; readonly of: number } | null>(null);
  isStopping = $state(false);
  private latest: typeof this.shown = null;
  private waiting: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly host: Host) {}

  /** Hears how far the work is; a last message says that it is over. */
  hear({ what, done, of }: Extract<Message, { type: "progress" }>): void {
    if (of === 0) {
      this.end();
      return;
    }
    this.latest = { what, done, of };
    if (this.shown !== null) this.shown = this.latest;
    else
      this.waiting ??= setTimeout(() => {
        this.shown = this.latest;
      }, PATIENCE);
  }

  /** Stops the work; what was asked for then fails, and nothing of it stays. */
  async stop(): Promise<void> {
    this.isStopping = true;
    try {
      await this.host.call("cancel", {});
    } finally {
      this.end();
    }
  }

  private end(): void {
    if (this.waiting !== null) clearTimeout(this.waiting);
    this.waiting = null;
    this.latest = null;
    this.shown = null;
    this.isStopping = false;
  }
}
