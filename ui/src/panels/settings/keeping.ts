import type { Failure, Settings } from "../../generated/core";
import { failureOf, type Host } from "../../host/host";
import { lastLook, type Look, noteLook } from "../theme";

/** What the window finds again at its next start: how it looks, its language, and what its parts wrote down. */
export interface Kept {
  readonly look: Look;
  readonly language: string;
  /** JSON; empty where nothing was kept. */
  readonly views: string;
}

const VIEWS = "views";
const LANGUAGE = "language";

/** What the core kept. */
export const keptIn = ({ theme, density, language, views }: Settings): Kept => ({ look: { theme, density }, language, views });

/** Keeps it with the core, whose word counts, and in the window's own storage for the first picture of the next start. */
export function keepWith(window: { readonly host: Host; readonly isReadOnly: boolean; failure: Failure | null }): (kept: Kept) => void {
  return (kept) => {
    keep(kept);
    if (window.isReadOnly) return;
    const { look, language, views } = kept;
    window.host.call("setSettings", { ...look, language, views }).catch((thrown: unknown) => {
      window.failure = failureOf(thrown);
    });
  };
}

/** Reads what was kept in the window's own storage. */
export function lastKept(): Kept {
  try {
    return { look: lastLook(), language: localStorage.getItem(LANGUAGE) ?? "en", views: localStorage.getItem(VIEWS) ?? "" };
  } catch {
    return { look: lastLook(), language: "en", views: "" };
  }
}

/** Keeps it in the window's own storage. */
export function keep({ look, language, views }: Kept): void {
  noteLook(look);
  try {
    localStorage.setItem(LANGUAGE, language);
    localStorage.setItem(VIEWS, views);
  } catch {
    // Without storage it lasts as long as the window.
  }
}
