import type { ModelId, ModelSummary, Thumbnail } from "../../generated/core";

/** How many pictures are asked for at once. */
const BATCH = 40;

type Asked = Pick<ModelSummary, "id" | "updated">;

/** The small pictures of models, asked for when they come into sight and kept until the model changes. */
export class Thumbnails {
  private readonly known = new Map<ModelId, { readonly updated: string; readonly picture: Thumbnail | null }>();
  private wanted = new Map<ModelId, Asked>();
  private isAsking = false;

  constructor(
    private readonly fetch: (models: ModelId[]) => Promise<readonly Thumbnail[]>,
    private readonly told: () => void,
  ) {}

  /** The picture of a model; one of before its last change until the next is there, null where there is none yet. */
  get(model: ModelId): Thumbnail | null {
    return this.known.get(model)?.picture ?? null;
  }

  /** Says that a model is in sight. Gives the function that says that it no longer is. */
  show(model: Asked): () => void {
    if (this.known.get(model.id)?.updated !== model.updated) {
      this.wanted.set(model.id, model);
      void this.ask();
    }
    return () => {
      this.wanted.delete(model.id);
    };
  }

  private async ask(): Promise<void> {
    if (this.isAsking) return;
    this.isAsking = true;
    // What comes into sight together is asked for together.
    await Promise.resolve();
    while (this.wanted.size > 0) {
      const asked = [...this.wanted.values()].slice(0, BATCH);
      for (const { id } of asked) this.wanted.delete(id);
      const pictures = await this.fetch(asked.map(({ id }) => id)).catch(() => []);
      const found = new Map(pictures.map((picture) => [picture.model, picture]));
      for (const { id, updated } of asked) this.known.set(id, { updated, picture: found.get(id) ?? null });
      this.told();
    }
    this.isAsking = false;
  }
}
