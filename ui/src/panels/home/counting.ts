import type { CountedThreats } from "../../generated/core";
import type { Host } from "../../host/host";

/** How long to rest between two steps where the browser does not say when it is idle, in milliseconds. */
const REST = 60;

/** Lets the core count the open threats of models in idle steps, so that the list is there at once and stays quick. */
export class Counting {
  private isOn = false;
  private isAsked = false;

  constructor(
    private readonly host: Host,
    private readonly hear: (counted: CountedThreats) => void,
  ) {}

  /** Begins, or goes on where it is under way. */
  begin(): void {
    this.isAsked = true;
    if (this.isOn) return;
    this.isOn = true;
    void this.run();
  }

  /** Stops after the step that is under way. */
  end(): void {
    this.isAsked = false;
  }

  private async run(): Promise<void> {
    while (this.isAsked) {
      await idle();
      if (!this.isAsked) break;
      try {
        const counted = await this.host.call("countThreats", {});
        this.hear(counted);
        // What cannot be counted would be asked for without end.
        if (counted.waiting === 0 || counted.models.length === 0) this.isAsked = false;
      } catch {
        // The counts stay away; whatever a person does next tells why.
        this.isAsked = false;
      }
    }
    this.isOn = false;
  }
}

function idle(): Promise<void> {
  return new Promise((resume) => {
    if ("requestIdleCallback" in globalThis) {
      requestIdleCallback(
        () => {
          resume();
        },
        { timeout: 500 },
      );
    } else setTimeout(resume, REST);
  });
}
