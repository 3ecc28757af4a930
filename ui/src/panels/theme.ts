import type { Theme } from "../actions/desk";

const KEY = "theme";

/** The theme that the person chose last; the system's at first. */
export function keptTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === "light" || kept === "dark" ? kept : "system";
  } catch {
    return "system";
  }
}

/** Keeps the choice for the next start. */
export function keepTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Without storage the choice lasts as long as the window.
  }
}

/** Puts the theme on the page. */
export function showTheme(theme: Theme, systemIsDark: boolean): void {
  document.documentElement.dataset["theme"] = theme === "system" ? (systemIsDark ? "dark" : "light") : theme;
}
