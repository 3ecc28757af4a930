// Makes the typed keys of the message catalogue: `npm run messages`.
//
// messages/<language>/<area>.ftl holds the texts, in Fluent. English is complete and gives the keys. From it come
// `ui/src/generated/messages.ts` (every area but core-*) and `crates/drawbridge-messages/src/generated.rs` (the areas
// core-* and shared-*): so a text that the page alone shows does not build the core again.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { FluentParser, Visitor } from "@fluent/syntax";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const PLURALS = new Set(["zero", "one", "two", "few", "many", "other"]);

/** Finds the variables of a message and which of them must be numbers. */
class Variables extends Visitor {
  found = new Map();

  visitSelectExpression(node) {
    const isPlural = node.variants.some(({ key }) => key.type === "NumberLiteral" || PLURALS.has(key.name)) && node.variants.some(({ key }) => key.name === "other");
    if (node.selector.type === "VariableReference" && isPlural) this.found.set(node.selector.id.name, "number");
    this.genericVisit(node);
  }

  visitFunctionReference(node) {
    const [first] = node.arguments.positional;
    if (node.id.name === "NUMBER" && first?.type === "VariableReference") this.found.set(first.id.name, "number");
    this.genericVisit(node);
  }

  visitVariableReference(node) {
    if (!this.found.has(node.id.name)) this.found.set(node.id.name, "text");
  }
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** The messages of an area: key, text of its comment, variables. */
function messagesOf(area) {
  const source = readFileSync(at(`messages/en/${area}.ftl`), "utf8");
  return new FluentParser().parse(source).body.flatMap((entry) => {
    if (entry.type === "Junk") fail(`messages/en/${area}.ftl: ${entry.annotations[0]?.message ?? "unreadable"}: ${entry.content.trim().split("\n")[0]}`);
    if (entry.type !== "Message") return [];
    if (entry.value === null) fail(`messages/en/${area}.ftl: ${entry.id.name} has no text`);
    const variables = new Variables();
    variables.visit(entry);
    return [{ key: entry.id.name, area, variables: [...variables.found].sort(([a], [b]) => (a < b ? -1 : 1)) }];
  });
}

const areas = readdirSync(at("messages/en"))
  .filter((name) => name.endsWith(".ftl"))
  .map((name) => name.slice(0, -4))
  .sort();
const all = areas.flatMap(messagesOf);
const seen = new Map();
for (const { key, area } of all) {
  if (seen.has(key)) fail(`the key ${key} stands in ${seen.get(key)}.ftl and in ${area}.ftl`);
  seen.set(key, area);
}

const typeOf = (kind) => (kind === "number" ? "number" : "string | number");
const page = all.filter(({ area }) => !area.startsWith("core-"));
const typescript = [
  "// Generated from messages/en by `npm run messages`: change the texts there.",
  "",
  "/** What each message takes, by its key. */",
  "export interface MessageArguments {",
  ...page.map(({ key, variables }) => {
    const fields = variables.map(([name, kind]) => `${name}: ${typeOf(kind)}`).join("; ");
    return `  "${key}": ${fields === "" ? "null" : `{ ${fields} }`};`;
  }),
  "}",
  "",
].join("\n");
writeFileSync(at("ui/src/generated/messages.ts"), typescript);

const core = all.filter(({ area }) => area.startsWith("core-") || area.startsWith("shared-"));
const snake = (name) => name.replaceAll("-", "_").replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const rust = [
  "//! Generated from messages/en by `npm run messages`: change the texts there. It is longer than 500 lines because each has a function.",
  "",
  "use crate::catalogue;",
  "use std::fmt::Display;",
  "",
  "/// The areas that are built in: name and source.",
  "pub(crate) const AREAS: &[(&str, &str)] = &[",
  ...areas
    .filter((area) => area.startsWith("core-") || area.startsWith("shared-"))
    .map((area) => `    ("${area}", include_str!("../../../messages/en/${area}.ftl")),`),
  "];",
  ...core.flatMap(({ key, variables }) => {
    const parameters = variables.map(([name, kind]) => `${snake(name)}: ${kind === "number" ? "usize" : "impl Display"}`);
    const values = variables.map(([name, kind]) => `("${name}", ${kind === "number" ? "catalogue::number(" : "catalogue::text(&"}${snake(name)}))`);
    const one = `    catalogue::format("${key}", [${values.join(", ")}])`;
    const list = `        [${values.join(", ")}],`;
    const broken = ["        [", ...values.map((value) => `            ${value},`), "        ],"];
    const many = ["    catalogue::format(", `        "${key}",`, ...(list.length <= 120 ? [list] : broken), "    )"];
    const head = `pub fn ${snake(key)}(${parameters.join(", ")}) -> String {`;
    const heads = [`pub fn ${snake(key)}(`, ...parameters.map((parameter) => `    ${parameter},`), ") -> String {"];
    return ["", `/// The message \`${key}\`.`, "#[must_use]", ...(head.length <= 120 ? [head] : heads), ...(one.length <= 120 ? [one] : many), "}"];
  }),
  "",
].join("\n");
writeFileSync(at("crates/drawbridge-messages/src/generated.rs"), rust);
