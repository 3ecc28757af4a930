import type { ModelId, ModelSummary } from "../../generated/core";
import { type Place, Places } from "./places";

/** A model with a tab. */
export interface OpenModel {
  readonly model: ModelId;
  readonly title: string;
}

/** The models that stand as tabs, in their order, and where each was left. */
export class OpenModels {
  list = $state.raw<readonly OpenModel[]>([]);
  private readonly places = new Places();

  /** `keep` hears which models are open whenever that changes, so that the next start has them. */
  constructor(private readonly keep: (models: readonly ModelId[], current: ModelId | null) => void) {}

  /** Takes the tabs of the last time, as far as their models are among those that are there. */
  restore(tabs: readonly ModelId[], models: readonly ModelSummary[]): void {
    this.list = tabs.flatMap((id) => models.filter((model) => model.id === id)).map(({ id, title }) => ({ model: id, title }));
  }

  /** Says that a model is shown: it gets a tab after the one that was shown before, unless it has one. */
  shown(model: ModelId, title: string, before: ModelId | null): void {
    const at = this.list.findIndex((open) => open.model === model);
    if (at >= 0) {
      if (this.list[at]?.title !== title) this.list = this.list.map((open) => (open.model === model ? { model, title } : open));
    } else {
      const after = this.list.findIndex((open) => open.model === before);
      const place = after < 0 ? this.list.length : after + 1;
      this.list = [...this.list.slice(0, place), { model, title }, ...this.list.slice(place)];
    }
    this.keep(this.ids(), model);
  }

  /** Says that no model is shown, but the list of all. */
  away(): void {
    this.keep(this.ids(), null);
  }

  /** Follows a new title of the model that is shown. */
  titled(model: ModelId, title: string): void {
    if (this.list.some((open) => open.model === model && open.title !== title)) {
      this.list = this.list.map((open) => (open.model === model ? { model, title } : open));
    }
  }

  /** Takes a tab away. Gives the model that stands in its place now, or null where none is left. */
  closed(model: ModelId, current: ModelId | null): ModelId | null {
    const at = this.list.findIndex((open) => open.model === model);
    if (at < 0) return current;
    this.list = this.list.filter((open) => open.model !== model);
    this.places.forget(model);
    const next = model === current ? ((this.list[at] ?? this.list[at - 1])?.model ?? null) : current;
    this.keep(this.ids(), next);
    return next;
  }

  /** Moves a tab by one place. */
  move(model: ModelId, step: 1 | -1, current: ModelId | null): void {
    const at = this.list.findIndex((open) => open.model === model);
    const to = at + step;
    const moved = this.list[at];
    if (moved === undefined || to < 0 || to >= this.list.length) return;
    const others = this.list.filter((open) => open.model !== model);
    this.list = [...others.slice(0, to), moved, ...others.slice(to)];
    this.keep(this.ids(), current);
  }

  /** The model so many tabs on from one, round the end; null where there is no other. */
  beside(model: ModelId | null, step: 1 | -1): ModelId | null {
    const at = this.list.findIndex((open) => open.model === model);
    const place = at < 0 ? 0 : (at + step + this.list.length) % this.list.length;
    const next = this.list[place]?.model ?? null;
    return next === model ? null : next;
  }

  /** Notes where a person was in a model. */
  left(model: ModelId, place: Place): void {
    this.places.note(model, place);
  }

  /** Where a person was in a model, if they were in it since the start. */
  placeOf(model: ModelId): Place | null {
    return this.places.of(model);
  }

  private ids(): readonly ModelId[] {
    return this.list.map(({ model }) => model);
  }
}
