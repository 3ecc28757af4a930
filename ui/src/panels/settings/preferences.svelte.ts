import type { Density, Theme } from "../../actions/desk";
import type { Look } from "../theme";
import type { Kept } from "./keeping";

/** What each part of the window wants to find again. */
export interface Views {
  readonly layout?: unknown;
  readonly recents?: unknown;
  readonly home?: unknown;
}

/** How the window looks and what it finds again. Every change is kept at once. */
export class Preferences {
  look = $state.raw<Look>({ theme: "system", density: "comfortable" });
  private chosen = $state("en");
  /** What the parts of the window wrote down. */
  views: Views;

  constructor(
    kept: Kept,
    private readonly keep: (kept: Kept) => void,
  ) {
    this.look = kept.look;
    this.chosen = kept.language;
    this.views = readViews(kept.views);
  }

  /** Takes what the core kept, which counts before what the window kept for its first picture. */
  adopt(kept: Kept): void {
    this.look = kept.look;
    this.chosen = kept.language;
    this.views = readViews(kept.views);
  }

  get theme(): Theme {
    return this.look.theme;
  }

  set theme(theme: Theme) {
    this.look = { ...this.look, theme };
    this.tell();
  }

  get density(): Density {
    return this.look.density;
  }

  set density(density: Density) {
    this.look = { ...this.look, density };
    this.tell();
  }

  /** The language of texts; a page that began in another one keeps it until it begins anew. */
  get language(): string {
    return this.chosen;
  }

  set language(language: string) {
    this.chosen = language;
    this.tell();
  }

  /** Keeps what a part of the window wants to find again. */
  note(part: Views): void {
    this.views = { ...this.views, ...part };
    this.tell();
  }

  private tell(): void {
    this.keep({ look: this.look, language: this.chosen, views: JSON.stringify(this.views) });
  }
}

/** Reads what the page wrote; what cannot be read is nothing. */
export function readViews(kept: string): Views {
  try {
    const found: unknown = JSON.parse(kept === "" ? "{}" : kept);
    return typeof found === "object" && found !== null && !Array.isArray(found) ? found : {};
  } catch {
    return {};
  }
}
