import type { Card, Failure, Subject, Suggestion, ThreatKey } from "../../generated/core";
import { failureOf, type Host } from "../../host/host";
import { flowsAt } from "../../replica/lookups";
import type { Replica } from "../../replica/replica";
import { keyOf } from "../../replica/subject";
import { Cards } from "../cards";

/** What the cards need of the window. */
export interface CardsWindow {
  readonly host: Host;
  readonly replica: Replica | null;
  readonly bySubject: ReadonlyMap<string, readonly Suggestion[]>;
  failure: Failure | null;
}

/** Of how many threats about a subject the cards are looked at for what its facts decide. */
const NEAR = 500;

/** What the cards of the open model's threats say, asked for when they come into sight. */
export class ModelCards {
  private told = $state(0);
  private readonly seen: Cards;

  constructor(private readonly window: CardsWindow) {
    this.seen = new Cards(
      (keys) => this.fetch(keys),
      () => {
        this.told += 1;
      },
    );
  }

  /** What is known of the card of a threat. */
  get(key: ThreatKey): Card | null {
    return this.told < 0 ? null : this.seen.get(key);
  }

  /** Says that the card of a threat is in sight. Gives the function that says that it no longer is. */
  show(key: ThreatKey): () => void {
    return this.seen.show(key);
  }

  /** The cards of what the tier lists about a subject and, for an element, the flows at it; the most urgent ones. */
  async about(subject: Subject): Promise<readonly Card[]> {
    const { replica, bySubject } = this.window;
    if (replica === null || subject.type === "model") return [];
    const near = [keyOf(subject), ...flowsAt(replica, keyOf(subject)).map(({ id }) => id)];
    const listed = near.flatMap((key) => bySubject.get(key) ?? []).slice(0, NEAR);
    return listed.length === 0 ? [] : this.fetch(listed.map(({ key }) => key));
  }

  /** Forgets everything: another model is open. */
  clear(): void {
    this.seen.clear();
  }

  /** Asks again for what is in sight: the model changed. */
  renew(): void {
    this.seen.renew();
  }

  private async fetch(keys: ThreatKey[]): Promise<readonly Card[]> {
    const { replica, host } = this.window;
    if (replica === null) return [];
    try {
      return await host.call("cards", { model: replica.model, keys });
    } catch (thrown) {
      this.window.failure = failureOf(thrown);
      return [];
    }
  }
}
