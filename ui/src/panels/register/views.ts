import type { ModelId } from "../../generated/core";
import { keySet } from "../../replica/subject";
import { type Grouping, NO_FILTER, type RegisterFilter, type Sorting } from "./registerRows";

/** How the register of a model is looked at. */
export interface View {
  readonly filter: RegisterFilter;
  readonly sorting: Sorting | null;
  readonly grouping: Grouping;
  /** The keys of groups that are folded. */
  readonly folded: ReadonlySet<string>;
  /** The key of the current line, and the place that it had. */
  readonly current: string | null;
  readonly at: number;
  /** The threats that were chosen to act on together. */
  readonly chosen: ReadonlySet<string>;
  /** Whether the card of the current threat stands beside the table. */
  readonly hasCard: boolean;
}

/** How it is looked at when it is come to first. */
export const FIRST: View = { filter: NO_FILTER, sorting: null, grouping: "none", folded: keySet(), current: null, at: 0, chosen: keySet(), hasCard: true };

/** The views of models, remembered as long as the window is open. */
export class Views {
  private readonly views = new Map<ModelId, View>();

  of(model: ModelId): View {
    return this.views.get(model) ?? FIRST;
  }

  keep(model: ModelId, view: View): void {
    this.views.set(model, view);
  }
}
