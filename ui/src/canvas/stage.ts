import type { Edit, Fragment } from "../generated/core";
import type { IdPool } from "../replica/idPool";
import type { Pt } from "./geometry";
import type { Sign } from "./overlay";
import type { Scene, Thing } from "./scene";
import type { View } from "./view";

/** The pointer, as a gesture sees it. */
export interface Pointer {
  /** In pixels of the diagram. */
  readonly at: Pt;
  /** In pixels of the canvas on the screen. */
  readonly screen: Pt;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** What a gesture may see and do. The canvas is one; tests bring their own. */
export interface Stage {
  readonly scene: Scene;
  readonly view: View;
  readonly selection: ReadonlySet<string>;
  readonly ids: Pick<IdPool, "next">;
  select(keys: Iterable<string>): void;
  /** Sends the edit that a gesture comes to. Gives whether it was accepted. */
  edit(edit: Edit): Promise<boolean>;
  /** What the edit would draw, asked one at a time, the latest winning; `take` gets the answers. */
  preview(edit: Edit, take: (fragments: readonly Fragment[]) => void): void;
  /** Draws what the gesture is about to do. */
  sign(signs: readonly Sign[]): void;
  shift(key: string, dx: number, dy: number): void;
  /** Shows a flow on another course, its label with it. */
  stretch(key: string, course: readonly Pt[]): void;
  /** Draws what the core would draw, until {@link restore}. */
  foresee(fragments: readonly Fragment[]): void;
  restore(): void;
  glide(view: View): void;
  settle(): void;
  /** Lets the name of something be typed, once it is drawn; `escaped` is run when Escape ends it. */
  label(key: string, escaped?: () => void): void;
  /** Asks the person what to put at the end of a flow that was dropped on nothing. */
  choose(from: Thing, at: Pt): void;
  /** Back to the tool that selects. */
  done(): void;
}

/** A drag in progress: fed by the pointer, ended by `up`, without a trace after `cancel`. */
export interface Gesture {
  move(pointer: Pointer): void;
  up(pointer: Pointer): void;
  cancel(): void;
}

/** How far the pointer moves before a press becomes a drag, in screen pixels. */
export const SLOP = 4;

/** Whether the pointer has left the place where it was pressed. */
export function hasLeft(start: Pointer, now: Pointer): boolean {
  return Math.hypot(now.screen.x - start.screen.x, now.screen.y - start.screen.y) >= SLOP;
}
