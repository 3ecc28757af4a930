import type { Card, ThreatKey } from "../generated/core";

/** How long the model must rest before cards in sight are fetched anew, in milliseconds. */
const REST = 60;
/** How many cards are fetched at once. */
const MOST = 500;

/** What the cards in sight say beyond their rows: fetched together when they come into sight, and anew after a change. */
export class Cards {
  private readonly told = new Map<ThreatKey, Card>();
  /** How many cards in sight show a key. */
  private readonly inSight = new Map<ThreatKey, number>();
  /** What is not known, or not any more. */
  private readonly unknown = new Set<ThreatKey>();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private age = 0;

  constructor(
    private readonly fetch: (keys: ThreatKey[]) => Promise<readonly Card[]>,
    /** Called when cards say something else than before. */
    private readonly changed: () => void,
  ) {}

  /** What is known of a card; what was true before the last change, until the answer is here. */
  get(key: ThreatKey): Card | null {
    return this.told.get(key) ?? null;
  }

  /** Says that a card is in sight. Gives the function that says that it no longer is. */
  show(key: ThreatKey): () => void {
    this.inSight.set(key, (this.inSight.get(key) ?? 0) + 1);
    if (!this.told.has(key)) {
      this.unknown.add(key);
      this.plan(0);
    }
    return () => {
      const left = (this.inSight.get(key) ?? 1) - 1;
      if (left > 0) this.inSight.set(key, left);
      else this.inSight.delete(key);
    };
  }

  /** The model changed: what is in sight is fetched anew, the rest is forgotten. */
  renew(): void {
    for (const key of this.inSight.keys()) this.unknown.add(key);
    for (const key of [...this.told.keys()]) if (!this.inSight.has(key)) this.told.delete(key);
    this.plan(REST);
  }

  /** Another model is open. */
  clear(): void {
    this.age += 1;
    this.told.clear();
    this.unknown.clear();
    for (const key of this.inSight.keys()) this.unknown.add(key);
    this.plan(0);
  }

  private plan(after: number): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.ask();
    }, after);
  }

  private async ask(): Promise<void> {
    const keys = [...this.unknown].filter((key) => this.inSight.has(key)).slice(0, MOST);
    for (const key of keys) this.unknown.delete(key);
    if (keys.length === 0) return;
    const { age } = this;
    const cards = await this.fetch(keys);
    if (age !== this.age) return;
    for (const card of cards) {
      const known = this.told.get(card.key);
      // The same object where nothing changed: nothing is drawn anew then.
      if (known === undefined || JSON.stringify(known) !== JSON.stringify(card)) this.told.set(card.key, card);
    }
    this.changed();
    if (this.unknown.size > 0) this.plan(0);
  }
}
