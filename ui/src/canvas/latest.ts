/** Asks one at a time; of what was wished meanwhile only the latest is asked next. Answers after `stop` are dropped. */
export class Latest<Q, A> {
  private waiting: { question: Q; take: (answer: A) => void } | null = null;
  private isBusy = false;
  private round = 0;

  constructor(private readonly ask: (question: Q) => Promise<A>) {}

  wish(question: Q, take: (answer: A) => void): void {
    this.waiting = { question, take };
    if (!this.isBusy) void this.run();
  }

  /** Forgets what was wished; answers under way go nowhere. */
  stop(): void {
    this.waiting = null;
    this.round += 1;
  }

  private async run(): Promise<void> {
    this.isBusy = true;
    while (this.waiting !== null) {
      const { question, take } = this.waiting;
      const { round } = this;
      this.waiting = null;
      try {
        const answer = await this.ask(question);
        if (round === this.round) take(answer);
      } catch {
        // A preview that fails shows nothing; the edit itself says what is wrong.
      }
    }
    this.isBusy = false;
  }
}
