import { fileURLToPath } from "node:url";

import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

import { guidePages } from "./scripts/guidePages.ts";

/** A path of the repository, whatever the folder the command was started from. */
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here("./ui"),
  // The page is served from the root of a custom scheme (window) or of a loopback port (dev host).
  base: "/",
  plugins: [svelte(), guidePages()],
  resolve: {
    alias: {
      // One source of the fonts: the page shows the files that Rust measures with.
      "@fonts": here("./crates/drawbridge-render/fonts"),
    },
  },
  server: { port: 5173, strictPort: true, fs: { allow: [here("./ui"), here("./messages"), here("./docs"), here("./licenses"), here("./LICENSE"), here("./crates/drawbridge-render/fonts"), here("./node_modules")] } },
  build: {
    outDir: here("./ui/dist"),
    emptyOutDir: true,
    // The oldest web view we meet is WebKitGTK 2.40 (Debian 12 as first released).
    target: "safari16.4",
    // The content security policy has no `data:` for fonts and scripts: nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
  },
});
