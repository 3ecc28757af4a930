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

/** Reads what was kept in the window's own storage. */
export function lastKept(): Kept {
  try {
    return { look: lastLook(), language: localStorage.getItem(LANGUAGE) ?? "en", views: localStorage.getItem(VIEWS) ?? "" };
  } catch {
    return { look: lastLook(), language: "en", views: "" };
  }
}

/** Keeps it for the next start. */
export function keep({ look, language, views }: Kept): void {
  noteLook(look);
  try {
    localStorage.setItem(LANGUAGE, language);
    localStorage.setItem(VIEWS, views);
  } catch {
    // Without storage it lasts as long as the window.
  }
}
