import type { BoundaryId, CommentId, DataId, DecisionId, DiagramId, ElementId, FlowId, NoteId, ThreatId } from "../generated/core";

/** The kind letters of the ids that the page hands out, and what they are. */
interface Minted {
  e: ElementId;
  f: FlowId;
  b: BoundaryId;
  d: DataId;
  g: DiagramId;
  n: NoteId;
  o: DecisionId;
  t: ThreatId;
  c: CommentId;
}

/** How many bodies are fetched at once. */
const BATCH = 64;
/** Below how many the next batch is fetched. */
const LOW = 24;

/** Bodies of ids that the core minted, fetched ahead so that a gesture need not wait. */
export class IdPool {
  private readonly bodies: string[] = [];
  private fetching: Promise<void> | null = null;

  constructor(private readonly mint: (count: number) => Promise<string[]>) {}

  /** An id of the kind; waits only when the pool is dry. */
  async next<L extends keyof Minted>(letter: L): Promise<Minted[L]> {
    while (this.bodies.length === 0) await this.fill();
    const body = this.bodies.shift();
    if (this.bodies.length < LOW) void this.fill().catch(() => undefined);
    return `${letter}${body ?? ""}` as unknown as Minted[L];
  }

  /** Fetches the next batch; asked twice at once, it fetches once. */
  fill(): Promise<void> {
    this.fetching ??= this.mint(BATCH)
      .then((bodies) => {
        this.bodies.push(...bodies);
      })
      .finally(() => {
        this.fetching = null;
      });
    return this.fetching;
  }
}
