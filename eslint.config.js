// The rules of the page. The layers and the bans stand in ARCHITECTURE.md ("Layers", "Invariants"); this file holds them.
import svelte from "eslint-plugin-svelte";
import { defineConfig, globalIgnores } from "eslint/config";
import ts from "typescript-eslint";

/** The folders of ui/src from the lowest to the highest: each may import from those before it, and from itself. */
const LAYERS = ["generated", "messages", "host", "replica", "canvas", "actions", "panels"];

const FRAMEWORK = {
  regex: "^(svelte|bits-ui|@lucide/svelte)(/|$)|\\.svelte$",
  message: "the canvas knows no UI framework",
};
const SHELL = {
  regex: "^@tauri-apps/",
  message: "only ui/src/host/ speaks to the shell",
};

/** The imports refused in the folder `layer`: everything higher, the shell outside host, the framework in the canvas. */
function bans(layer) {
  const higher = [...LAYERS.slice(LAYERS.indexOf(layer) + 1), "main"];
  const upwards = {
    regex: `^(?:\\.\\./)+(?:${higher.join("|")})(?:/|\\.|$)`,
    message: `${layer} stands below ${higher.join(", ")}: imports go leftwards only`,
  };
  return [
    upwards,
    ...(layer === "host" ? [] : [SHELL]),
    ...(layer === "canvas" ? [FRAMEWORK] : []),
  ];
}

const MARKUP = [
  ...["innerHTML", "outerHTML"].map((property) => ({
    selector: `AssignmentExpression > MemberExpression.left[property.name="${property}"]`,
    message: "markup from text never enters the page: build nodes, or use canvas/insertFragment.ts for our own drawing",
  })),
  {
    selector: "CallExpression[callee.property.name=/^(insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe)$/]",
    message: "markup from text never enters the page",
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    message: "markup from text never enters the page",
  },
  { selector: "TSEnumDeclaration", message: "use a union of strings" },
  { selector: "ExportAllDeclaration", message: "no barrel files: import from the file itself" },
  { selector: "ExportDefaultDeclaration", message: "exports have names" },
];

/** The parser of foreign text stands in one place only. */
const PARSER = {
  selector: 'NewExpression[callee.name="DOMParser"]',
  message: "only canvas/insertFragment.ts parses markup",
};

export default defineConfig(
  globalIgnores(["ui/dist/", "target/", "src-tauri/gen/", "node_modules/", "ui/src/generated/"]),
  ts.configs.strict,
  svelte.configs.recommended,
  {
    languageOptions: {
      parserOptions: { extraFileExtensions: [".svelte"] },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "no-undef": "off", // TypeScript says it better.
      "no-restricted-syntax": ["error", ...MARKUP, PARSER],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "svelte/no-at-html-tags": "error",
      "svelte/no-target-blank": "error",
      "max-lines": ["error", { max: 500 }],
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  // Tests and configuration speak to the console and have a default export where their tool asks for one.
  {
    files: ["*.config.{js,ts}"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    files: ["ui/src/canvas/insertFragment.ts"],
    rules: { "no-restricted-syntax": ["error", ...MARKUP] },
  },
  {
    files: ["ui/src/*.{ts,svelte}"],
    rules: { "no-restricted-imports": ["error", { patterns: [SHELL] }] },
  },
  ...LAYERS.filter((layer) => layer !== "generated").map((layer) => ({
    files: [`ui/src/${layer}/**/*.{ts,svelte}`],
    rules: { "no-restricted-imports": ["error", { patterns: bans(layer) }] },
  })),
);
