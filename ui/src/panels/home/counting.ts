import type { CountedThreats, Shelf } from "../../generated/core";
import type { Host } from "../../host/host";

/** How long to rest between two steps where the browser does not say when it is idle, in milliseconds. */
const REST = 60;

/** Lets the core count the open threats of models in idle steps, so that the list is there at once and stays quick. */
export class Counting {
  private isOn = false;
  private readonly asked = new Set<Shelf>();

  constructor(
    private readonly host: Host,
    private readonly hear: (counted: CountedThreats, shelf: Shelf) => void,
  ) {}

  /** Begins with the models of a shelf, or goes on where it is under way. */
  begin(shelf: Shelf): void {
    this.asked.add(shelf);
    if (this.isOn) return;
    this.isOn = true;
    void this.run();
  }

  /** Stops after the step that is under way. */
  end(): void {
    this.asked.clear();
  }

  private async run(): Promise<void> {
    while (this.asked.size > 0) {
      await idle();
      const [shelf] = this.asked;
      if (shelf === undefined) break;
      try {
        const counted = await this.host.call("countThreats", { shelf });
        this.hear(counted, shelf);
        // What cannot be counted would be asked for without end.
        if (counted.waiting === 0 || counted.models.length === 0) this.asked.delete(shelf);
      } catch {
        // The counts stay away; whatever a person does next tells why.
        this.asked.clear();
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
