import type { Placing } from "./gestures/place";

/** What the pointer does when it is pressed. */
export type Tool = { readonly type: "select" } | { readonly type: "hand" } | { readonly type: "flow" } | { readonly type: "place"; readonly what: Placing };
