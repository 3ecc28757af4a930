import { text } from "../../messages/text";

/** What a step changed in the suggestions, in words: how many are gone and how many are new; empty where nothing did. */
export function outcomeWords(gone: number, fresh: number): string {
  if (gone > 0 && fresh > 0) return text("frame-suggestions-gone-and-new", { gone: text("frame-suggestions-gone", { count: gone }), new: fresh });
  if (gone > 0) return text("frame-suggestions-gone", { count: gone });
  return fresh > 0 ? text("frame-suggestions-new", { count: fresh }) : "";
}
