// Makes pages of the guide out of our own Markdown when the page is built: `import page from "….md?page"` gives a typed
// tree (ui/src/panels/help/markdown.ts), so that no markup is read while the window runs.
import { readFileSync } from "node:fs";

import type { Plugin } from "vite";

import { parsePage } from "../ui/src/panels/help/markdown.ts";

/** The step of the build that turns `*.md?page` into modules. */
export function guidePages(): Plugin {
  return {
    name: "guide-pages",
    load(id) {
      if (!id.endsWith(".md?page")) return null;
      const path = id.slice(0, -"?page".length);
      this.addWatchFile(path);
      return `export const page = ${JSON.stringify(parsePage(readFileSync(path, "utf8")))};`;
    },
  };
}
