/** What can be added to a diagram. */
export type Kind = "actor" | "process" | "store" | "boundary" | "note";

/** What a new thing measures when it is placed by a click, in pixels. */
const SIZES: { readonly [K in Kind]: { readonly w: number; readonly h: number } } = {
  actor: { w: 112, h: 64 },
  process: { w: 96, h: 96 },
  store: { w: 128, h: 56 },
  boundary: { w: 320, h: 240 },
  note: { w: 160, h: 80 },
};

/** The size of a new thing. */
export const sizeOf = (kind: Kind): { readonly w: number; readonly h: number } => SIZES[kind];
