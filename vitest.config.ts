import { fileURLToPath } from "node:url";

import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

import { guidePages } from "./scripts/guidePages.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const alias = { "@fonts": here("./crates/drawbridge-render/fonts") };

export default defineConfig({
  test: {
    projects: [
      {
        // Units of the page, without a browser.
        plugins: [svelte(), guidePages()],
        resolve: { alias },
        test: {
          name: "unit",
          root: here("."),
          include: ["ui/src/**/*.test.ts"],
          environment: "node",
        },
      },
      {
        // The real page in Chromium over the dev host: the files start and stop both themselves.
        test: {
          name: "browser",
          root: here("."),
          include: ["tests/e2e/**/*.test.ts"],
          environment: "node",
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A machine that builds at the same time answers late, and right all the same.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
