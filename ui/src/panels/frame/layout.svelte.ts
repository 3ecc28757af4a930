import type { LayoutDesk } from "../../actions/desk";

/** The panels whose size a person sets. */
export type Panel = "palette" | "inspector" | "bottom";

/** How small and how large a panel gets, and its size at first, in pixels. */
export const LIMITS: { readonly [P in Panel]: { readonly min: number; readonly max: number; readonly usual: number } } = {
  palette: { min: 152, max: 400, usual: 224 },
  inspector: { min: 260, max: 640, usual: 340 },
  bottom: { min: 120, max: 720, usual: 224 },
};

const PANELS: readonly Panel[] = ["palette", "inspector", "bottom"];

/** What is kept of the panels from one start to the next. */
export interface KeptLayout {
  readonly sizes: { readonly [P in Panel]: number };
  readonly hidden: readonly Panel[];
}

const usual = (): KeptLayout["sizes"] => ({ palette: LIMITS.palette.usual, inspector: LIMITS.inspector.usual, bottom: LIMITS.bottom.usual });

/** A size within the limits of its panel. */
export function within(panel: Panel, size: number): number {
  const { min, max } = LIMITS[panel];
  return Math.round(Math.min(max, Math.max(min, size)));
}

/** Reads what was kept; whatever cannot be read is as at first. */
export function readLayout(kept: unknown): KeptLayout {
  const found = typeof kept === "object" && kept !== null ? (kept as { sizes?: unknown; hidden?: unknown }) : {};
  const sizes = { ...usual() };
  const given = typeof found.sizes === "object" && found.sizes !== null ? (found.sizes as { [panel: string]: unknown }) : {};
  for (const panel of PANELS) {
    const size = given[panel];
    if (typeof size === "number" && Number.isFinite(size)) sizes[panel] = within(panel, size);
  }
  const hidden = Array.isArray(found.hidden) ? PANELS.filter((panel) => (found.hidden as unknown[]).includes(panel)) : [];
  return { sizes, hidden };
}

/** The panels around the canvas: how large they are and which are shown. Whoever keeps them hears of each change. */
export class Layout implements LayoutDesk {
  private kept = $state.raw<KeptLayout>(readLayout(null));

  constructor(private readonly keep: (layout: KeptLayout) => void) {}

  /** Takes what was kept the last time. */
  take(kept: unknown): void {
    this.kept = readLayout(kept);
  }

  size(panel: Panel): number {
    return this.kept.sizes[panel];
  }

  /** Sets a size; it is kept when the gesture has ended. */
  resize(panel: Panel, size: number, when: "on the way" | "at the end"): void {
    this.kept = { ...this.kept, sizes: { ...this.kept.sizes, [panel]: within(panel, size) } };
    if (when === "at the end") this.keep(this.kept);
  }

  get palette(): boolean {
    return this.isShown("palette");
  }

  set palette(isShown: boolean) {
    this.show("palette", isShown);
  }

  get inspector(): boolean {
    return this.isShown("inspector");
  }

  set inspector(isShown: boolean) {
    this.show("inspector", isShown);
  }

  reset(): void {
    this.kept = readLayout(null);
    this.keep(this.kept);
  }

  private isShown(panel: Panel): boolean {
    return !this.kept.hidden.includes(panel);
  }

  private show(panel: Panel, isShown: boolean): void {
    const others = this.kept.hidden.filter((hidden) => hidden !== panel);
    this.kept = { ...this.kept, hidden: isShown ? others : [...others, panel] };
    this.keep(this.kept);
  }
}
