import type { DiagramId, ModelId } from "../../generated/core";

/** Where a person was in a model when they left it. */
export interface Place {
  readonly diagram: DiagramId | null;
  readonly selection: ReadonlySet<string>;
}

/** Where each open model was left. */
export class Places {
  private readonly places = new Map<ModelId, Place>();

  note(model: ModelId, place: Place): void {
    this.places.set(model, place);
  }

  of(model: ModelId): Place | null {
    return this.places.get(model) ?? null;
  }

  forget(model: ModelId): void {
    this.places.delete(model);
  }
}
