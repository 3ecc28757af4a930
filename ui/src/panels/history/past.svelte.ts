import type { HistoryStep, ModelId } from "../../generated/core";
import { failureOf } from "../../host/host";
import type { WindowDesk } from "../desk.svelte";

/** The steps of a model's history as far as they are known, the latest first; older ones are asked for page by page. */
export class Past {
  steps = $state.raw<readonly HistoryStep[]>([]);
  /** Whether the latest steps are known. */
  isKnown = $state(false);
  private isWhole = false;
  private asking = 0;
  private model: ModelId | null = null;

  constructor(private readonly desk: WindowDesk) {}

  /** Reads the latest steps; as many stay known as were before. */
  async begin(model: ModelId): Promise<void> {
    this.asking += 1;
    const turn = this.asking;
    const wanted = this.model === model ? this.steps.length : 0;
    this.model = model;
    let found: HistoryStep[] = [];
    let isWhole = false;
    do {
      const page = await this.page(model, found.at(-1)?.number ?? null);
      if (turn !== this.asking || page === null) return;
      found = [...found, ...page.steps];
      isWhole = page.isLast;
    } while (!isWhole && found.length < wanted);
    this.steps = found;
    this.isWhole = isWhole;
    this.isKnown = true;
  }

  /** Asks for the page before what is known, if there is one. */
  async more(): Promise<void> {
    const { model } = this;
    const last = this.steps.at(-1);
    if (this.isWhole || model === null || last === undefined) return;
    this.isWhole = true;
    const turn = this.asking;
    const page = await this.page(model, last.number);
    if (turn !== this.asking) return;
    this.isWhole = page?.isLast ?? false;
    if (page !== null) this.steps = [...this.steps, ...page.steps];
  }

  private async page(model: ModelId, before: number | null): Promise<{ steps: readonly HistoryStep[]; isLast: boolean } | null> {
    try {
      const steps = await this.desk.host.call("history", before === null ? { model } : { model, before });
      return { steps, isLast: steps.length === 0 };
    } catch (thrown) {
      this.desk.failure = failureOf(thrown);
      return null;
    }
  }
}
