import type { Density, Theme } from "../../actions/desk";
import { lastLook, type Look, noteLook, readLook } from "../theme";

/** What is kept from one start to the next beside the look: what each part of the window wants to find again. */
export interface Views {
  readonly layout?: unknown;
  readonly recents?: unknown;
}

/** How the window looks and what it finds again. Every change is kept at once. */
export class Preferences {
  look = $state.raw<Look>(lastLook());
  private chosen = $state("en");
  private views: Views = {};

  constructor(private readonly keep: (look: Look, views: string) => void) {}

  /** Takes what was kept the last time: the look, and what the page wrote of its parts. */
  take(look: unknown, views: string): Views {
    this.look = readLook(look);
    noteLook(this.look);
    this.views = readViews(views);
    return this.views;
  }

  get theme(): Theme {
    return this.look.theme;
  }

  set theme(theme: Theme) {
    this.change({ ...this.look, theme });
  }

  get density(): Density {
    return this.look.density;
  }

  set density(density: Density) {
    this.change({ ...this.look, density });
  }

  /** The language of texts; a page that began in another one keeps it until it begins anew. */
  get language(): string {
    return this.chosen;
  }

  set language(language: string) {
    this.chosen = language;
    this.keep(this.look, JSON.stringify(this.views));
  }

  /** Keeps what a part of the window wants to find again. */
  note(part: Views): void {
    this.views = { ...this.views, ...part };
    this.keep(this.look, JSON.stringify(this.views));
  }

  private change(look: Look): void {
    this.look = look;
    noteLook(look);
    this.keep(look, JSON.stringify(this.views));
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
