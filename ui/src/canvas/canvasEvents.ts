import type { Edit, Fragment } from "../generated/core";
import type { Pt } from "./geometry";
import type { Thing } from "./scene";
import type { Tool } from "./tool";
import type { View } from "./view";

/** What the canvas asks for and tells. */
export interface CanvasEvents {
  edit(edit: Edit, mark: string | null): Promise<boolean>;
  preview(edit: Edit): Promise<readonly Fragment[]>;
  selected(keys: ReadonlySet<string>): void;
  viewed(view: View): void;
  tooled(tool: Tool): void;
  /** A flow was dropped on nothing: what should stand there? */
  choose(from: Thing, at: Pt, screen: Pt): void;
}
