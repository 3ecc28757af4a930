import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { type AST, parse } from "svelte/compiler";

/** A text in the source that a person would read, and that no language could change. */
export interface Literal {
  /** The file below `ui/src`, with the line. */
  readonly place: string;
  readonly text: string;
}

/** What a source says in words of its own, and which strings it holds. */
export interface Read {
  readonly literals: readonly Literal[];
  /** Every string of the code; of one with holes, its parts with `*` between them. */
  readonly strings: ReadonlySet<string>;
}

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** The sources of the page below `ui/src`: neither what is generated nor what only tests use. */
export function sources(): string[] {
  return readdirSync(ROOT, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(svelte|ts)$/.test(path) && !/^generated\/|\.test\.ts$|fixture\.ts$|\.d\.ts$|^messages\/literals\.ts$/.test(path))
    .sort();
}

/** Reads a source of the page. */
export const readSource = (path: string): string => readFileSync(`${ROOT}${path}`, "utf8");

/** A node of a syntax tree: all that is asked of one. */
interface Node {
  readonly type: string;
  readonly start?: number;
  readonly [field: string]: unknown;
}

/** Attributes and properties whose text a person sees or hears. */
const VISIBLE = /^(aria-label|aria-description|aria-roledescription|aria-valuetext|title|placeholder|alt|label|text|hint|summary|heading)$/;

/** Calls whose strings are never shown: selectors, names of events and elements, errors for whoever mends the page. */
const UNSEEN = /^(querySelector|querySelectorAll|closest|matches|getElementById|addEventListener|removeEventListener|createElement|createElementNS|matchMedia|getAttribute|hasAttribute|removeAttribute|Error|RegExp|has|call)$/;

/** Calls whose strings are shown, however short. */
const SHOWN = /^(say|told|announce)$/;

/** Keys of a keyboard, chords of them, and the product's own name. */
const NAMES = /^(Drawbridge|((Ctrl|Alt|Shift|Meta)\+?)+.*|Enter|Escape|Esc|Tab|Space|Backspace|Delete|Del|Home|End|Insert|ContextMenu|Page(Up|Down)|Arrow\w*|F\d+|Digit)$/;

const hasLetters = (text: string): boolean => /\p{L}{2,}/u.test(text) && !NAMES.test(text.trim());

/** Whether a string reads like something that is said: a word with a capital, or two words. */
function isProse(text: string): boolean {
  if (NAMES.test(text.trim())) return false;
  return /^\s*\p{Lu}\p{Ll}+([\s.,:;!?…]|$)/u.test(text) || /(^|\s)\p{L}[\p{L}’']+[,:;]?\s+\p{L}+([\s.,:;!?…]|$)/u.test(text) || /\p{L}…$/u.test(text);
}

/** What a node means for the strings below it. */
type Mode = "code" | "shown" | "unseen";

/**
 * What a source says without the catalogue.
 *
 * @param path the file below `ui/src`, which tells a component from a script
 * @param source its text
 */
export function read(path: string, source: string): Read {
  const isComponent = path.endsWith(".svelte");
  // A script is read as that of a component, so that both have one kind of tree.
  const opening = '<script lang="ts">';
  const whole = isComponent ? source : `${opening}${source.replaceAll("</script", "<\\/script")}</script>`;
  const root = parse(whole, { modern: true, filename: path });
  const literals: Literal[] = [];
  const strings = new Set<string>();

  const line = (at: number): number => whole.slice(0, at).split("\n").length;
  const find = (node: Node, text: string): void => {
    literals.push({ place: `${path}:${String(line(node.start ?? 0))}`, text: text.trim().replaceAll(/\s+/g, " ") });
  };
  const weigh = (node: Node, text: string, mode: Mode): void => {
    if (mode === "unseen" ? false : mode === "shown" ? hasLetters(text) : isProse(text)) find(node, text);
  };

  function visit(value: unknown, mode: Mode): void {
    if (Array.isArray(value)) {
      for (const one of value) visit(one, mode);
      return;
    }
    if (!isNode(value)) return;
    switch (value.type) {
      case "Text":
        weigh(value, String(value["data"]), mode);
        return;
      case "Comment":
      case "ImportDeclaration":
      case "ExportAllDeclaration":
      case "StyleDirective":
      case "ClassDirective":
        return;
      case "Attribute":
        attribute(value);
        return;
      case "Literal":
        if (typeof value["value"] !== "string") return;
        strings.add(value["value"]);
        weigh(value, value["value"], mode);
        return;
      case "TemplateLiteral":
        template(value, mode);
        return;
      case "TaggedTemplateExpression":
        return;
      case "CallExpression":
      case "NewExpression":
        call(value, mode);
        return;
      case "BinaryExpression":
        // What is compared is not shown; what is joined is.
        if (value["operator"] === "+") visitBelow(value, mode);
        else visitBelow(value, "unseen");
        return;
      case "SwitchCase":
        visit(value["test"], "unseen");
        visit(value["consequent"], "code");
        return;
      case "MemberExpression":
        visit(value["object"], mode);
        visit(value["property"], "unseen");
        return;
      case "Property":
      case "PropertyDefinition":
        property(value);
        return;
      case "ConditionalExpression":
        visit(value["test"], "code");
        visit(value["consequent"], mode);
        visit(value["alternate"], mode);
        return;
      case "ArrowFunctionExpression":
      case "FunctionExpression":
        visit(value["body"], mode === "shown" && isNode(value["body"]) && value["body"].type !== "BlockStatement" ? "shown" : "code");
        return;
      case "ExpressionTag":
        visit(value["expression"], mode);
        return;
      case "IfBlock":
        visit(value["test"], "code");
        visit(value["consequent"], "shown");
        visit(value["alternate"], "shown");
        return;
      case "EachBlock":
        visit(value["expression"], "code");
        visit(value["body"], "shown");
        visit(value["fallback"], "shown");
        return;
      case "Component":
      case "RegularElement":
      case "SvelteElement":
        visit(value["attributes"], "code");
        visit(value["fragment"], "shown");
        return;
      default:
        if (!value.type.startsWith("TS") || /^TS(As|Satisfies|NonNull)/.test(value.type)) visitBelow(value, mode);
    }
  }

  function visitBelow(node: Node, mode: Mode): void {
    for (const [field, below] of Object.entries(node)) if (!/^(typeAnnotation|typeParameters|typeArguments|superTypeArguments|returnType|leadingComments|trailingComments|metadata|loc|css)$/.test(field)) visit(below, mode);
  }

  function template(node: Node, mode: Mode): void {
    const parts = (node["quasis"] as readonly { value: { cooked: string } }[]).map(({ value }) => value.cooked);
    strings.add(parts.join("*"));
    weigh(node, parts.join(mode === "shown" ? " " : "*"), mode);
    visit(node["expressions"], mode === "shown" ? "shown" : "code");
  }

  function call(node: Node, mode: Mode): void {
    const callee = nameOf(node["callee"]);
    visit(node["callee"], "code");
    const given = node["arguments"] as readonly unknown[];
    // Keys of the catalogue are kept as strings, and what they are given is code again.
    if (callee === "text") {
      visit(given[0], "unseen");
      visit(given.slice(1), "code");
    } else if (SHOWN.test(callee)) {
      visit(given[0], "shown");
      visit(given.slice(1), "code");
    } else visit(given, UNSEEN.test(callee) || mode === "unseen" ? "unseen" : "code");
  }

  function property(node: Node): void {
    const name = nameOf(node["key"]);
    if (node["computed"] === true) visit(node["key"], "unseen");
    if (name === "group") visit(node["value"], "unseen");
    else visit(node["value"], name === "whyNot" ? "shown" : VISIBLE.test(name) && !isKey(node["value"]) ? "shown" : "code");
  }

  function attribute(node: Node): void {
    const name = String(node["name"]);
    if (/^(class|style|id|role|type|href|d|points|viewBox|transform|data-.*|on.*|name|for|method|rel|target)$/.test(name)) visit(node["value"], /^on/.test(name) ? "code" : "unseen");
    else visit(node["value"], VISIBLE.test(name) ? "shown" : "code");
  }

  // A key of the catalogue in a table is no text: it has neither capital nor blank.
  function isKey(value: unknown): boolean {
    if (!isNode(value)) return false;
    const parts = value.type === "TemplateLiteral" ? (value["quasis"] as readonly { value: { cooked: string } }[]).map((part) => part.value.cooked).join("x") : String(value["value"]);
    return /^[a-z0-9]+(-[a-zA-Z0-9]+)+$/.test(parts);
  }

  const { fragment, instance, module } = root as unknown as { fragment: AST.Fragment; instance: Node | null; module: Node | null };
  visit(fragment, "shown");
  for (const script of [module, instance]) visit(script?.["content"], "code");
  return { literals, strings };
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
}

/** The last name of what is called or set: `say` of `desk.say`. */
function nameOf(value: unknown): string {
  if (!isNode(value)) return "";
  if (value.type === "MemberExpression") return nameOf(value["property"]);
  return String(value["name"] ?? value["value"] ?? "");
}
