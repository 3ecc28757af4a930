import type { HistoryStep, ModelId } from "../../generated/core";
import { failureOf } from "../../host/host";
import type { WindowDesk } from "../desk.svelte";

/** The steps of a model's history, the latest first. */
export class Past {
  steps = $state.raw<readonly HistoryStep[]>([]);
  /** Whether the latest steps are known. */
  isKnown = $state(false);
  private asking = 0;

  constructor(private readonly desk: WindowDesk) {}

  /** Reads the steps. */
  async begin(model: ModelId): Promise<void> {
    this.asking += 1;
    const turn = this.asking;
    try {
      const steps = await this.desk.host.call("history", { model });
      if (turn !== this.asking) return;
      this.steps = steps;
      this.isKnown = true;
    } catch (thrown) {
      this.desk.failure = failureOf(thrown);
    }
  }
}
