import type { Failure, Problem } from "../../generated/core";
import { failureOf, type Host } from "../../host/host";
import type { Replica } from "../../replica/replica";

/** What the list of problems needs of the window. */
export interface ProblemsWindow {
  readonly host: Host;
  readonly replica: Replica | null;
  failure: Failure | null;
}

/** The problems of the open model, as of its last revision that was told. */
export class ProblemList {
  list = $state.raw<readonly Problem[]>([]);

  constructor(private readonly window: ProblemsWindow) {}

  /** Asks for the problems of the model as it is now. An answer that a change has overtaken is dropped. */
  async fetch(): Promise<void> {
    const { replica, host } = this.window;
    if (replica === null) return;
    const { revision } = replica;
    try {
      const problems = await host.call("problems", { model: replica.model });
      if (this.window.replica === replica && replica.revision === revision) this.list = problems;
    } catch (thrown) {
      this.window.failure = failureOf(thrown);
    }
  }
}
