import type { Density, Theme } from "../actions/desk";

/** What the window looks like. */
export interface Look {
  readonly theme: Theme;
  readonly density: Density;
}

const KEY = "look";
const THEMES: readonly Theme[] = ["system", "light", "dark", "contrast"];

/** Reads what was kept of a look; what cannot be read is as at first. */
export function readLook(kept: unknown): Look {
  const found = typeof kept === "object" && kept !== null ? (kept as { theme?: unknown; density?: unknown }) : {};
  return { theme: THEMES.find((theme) => theme === found.theme) ?? "system", density: found.density === "compact" ? "compact" : "comfortable" };
}

/** The look of the last window, so that the first picture of this one has it; the settings of the core count. */
export function lastLook(): Look {
  try {
    return readLook(JSON.parse(localStorage.getItem(KEY) ?? "null"));
  } catch {
    return readLook(null);
  }
}

/** Notes the look for the first picture of the next window. */
export function noteLook(look: Look): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(look));
  } catch {
    // Without storage the first picture follows the system.
  }
}

/** Puts the look on the page. High contrast comes light or dark, as the system is. */
export function showLook({ theme, density }: Look, systemIsDark: boolean): void {
  const { dataset } = document.documentElement;
  dataset["theme"] = theme === "light" || theme === "dark" ? theme : systemIsDark ? "dark" : "light";
  dataset["contrast"] = theme === "contrast" ? "more" : "usual";
  dataset["density"] = density;
}
