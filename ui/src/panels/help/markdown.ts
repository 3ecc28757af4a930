/** A piece of a line of text. */
export type Inline =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "code"; readonly text: string }
  | { readonly type: "strong"; readonly parts: readonly Inline[] }
  | { readonly type: "emphasis"; readonly parts: readonly Inline[] }
  | { readonly type: "link"; readonly to: string; readonly parts: readonly Inline[] };

/** A block of a page. */
export type Block =
  | { readonly type: "heading"; readonly level: number; readonly id: string; readonly parts: readonly Inline[] }
  | { readonly type: "paragraph"; readonly parts: readonly Inline[] }
  | { readonly type: "list"; readonly isOrdered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly type: "code"; readonly text: string }
  | { readonly type: "table"; readonly head: readonly (readonly Inline[])[]; readonly rows: readonly (readonly (readonly Inline[])[])[] };

/** A page: its title and what stands in it. */
export interface Page {
  readonly title: string;
  readonly blocks: readonly Block[];
}

const FENCE = /^\s*```/;
const HEADING = /^(#{1,6})\s+(.*)$/;
const ITEM = /^(\s*)(?:[-*]|(\d+)[.)])\s+(.*)$/;
const DELIMITER = /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;
/** What opens inside a line: code, a link, strong, emphasis; in this order. */
const INLINE = /(`+)(.+?)\1(?!`)|\[((?:[^\]\\]|\\.)*)\]\(([^()\s]+)\)|\*\*(.+?)\*\*|(?<![\w*])[*_](?![\s*_])(.+?)(?<![\s*_])[*_](?![\w*])/;

/** Reads the part of Markdown that our own pages are written in. Markup in the text is text. */
export function parsePage(source: string): Page {
  const blocks = new Reader(source.replaceAll("\r\n", "\n").split("\n")).blocks();
  const first = blocks.find((block) => block.type === "heading" && block.level === 1);
  return { title: first?.type === "heading" ? wordsOf(first.parts) : "", blocks };
}

/** The words of a line, without their form. */
export function wordsOf(parts: readonly Inline[]): string {
  return parts.map((part) => ("text" in part ? part.text : wordsOf(part.parts))).join("");
}

/** The name that links lead to a heading by. */
export const idOf = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, "")
    .trim()
    .replaceAll(/\s+/g, "-");

/** The pieces of a line. */
export function inlineOf(source: string): readonly Inline[] {
  const parts: Inline[] = [];
  let rest = source;
  for (let match = INLINE.exec(rest); match !== null; match = INLINE.exec(rest)) {
    const [whole, , code, label, to, strong, emphasis] = match;
    if (match.index > 0) parts.push({ type: "text", text: plain(rest.slice(0, match.index)) });
    if (code !== undefined) parts.push({ type: "code", text: code.replace(/^ (.+) $/, "$1") });
    else if (label !== undefined && to !== undefined) parts.push({ type: "link", to, parts: inlineOf(label) });
    else if (strong !== undefined) parts.push({ type: "strong", parts: inlineOf(strong) });
    else if (emphasis !== undefined) parts.push({ type: "emphasis", parts: inlineOf(emphasis) });
    rest = rest.slice(match.index + whole.length);
  }
  if (rest !== "") parts.push({ type: "text", text: plain(rest) });
  return parts;
}

/** A text without the backslashes that kept its signs from meaning something. */
const plain = (text: string): string => text.replaceAll(/\\([\\`*_{}[\]()#+\-.!|<>])/g, "$1");

/** The cells of a row of a table; a bar behind a backslash or in code is text. */
function cellsOf(line: string): readonly (readonly Inline[])[] {
  const cells = [""];
  let isCode = false;
  const inner = line.trim().replace(/^\|/, "").replace(/(?<!\\)\|$/, "");
  for (let at = 0; at < inner.length; at += 1) {
    const sign = inner.charAt(at);
    if (sign === "`") isCode = !isCode;
    if (sign === "\\" && inner.charAt(at + 1) === "|") {
      cells[cells.length - 1] += "|";
      at += 1;
    } else if (sign === "|" && !isCode) cells.push("");
    else cells[cells.length - 1] += sign;
  }
  return cells.map((cell) => inlineOf(cell.trim()));
}

/** Goes through the lines of a page. */
class Reader {
  private at = 0;

  constructor(private readonly lines: readonly string[]) {}

  blocks(): readonly Block[] {
    const found: Block[] = [];
    while (this.at < this.lines.length) {
      const line = this.line();
      if (line.trim() === "") this.at += 1;
      else if (FENCE.test(line)) found.push(this.code());
      else if (HEADING.test(line)) found.push(this.heading());
      else if (ITEM.test(line)) found.push(this.list());
      else if (line.includes("|") && DELIMITER.test(this.line(1))) found.push(this.table());
      else found.push(this.paragraph());
    }
    return found;
  }

  private line(ahead = 0): string {
    return this.lines[this.at + ahead] ?? "";
  }

  private heading(): Block {
    const [, signs = "#", words = ""] = HEADING.exec(this.line()) ?? [];
    this.at += 1;
    const parts = inlineOf(words.trim());
    return { type: "heading", level: signs.length, id: idOf(wordsOf(parts)), parts };
  }

  private code(): Block {
    const indent = /^\s*/.exec(this.line())?.[0].length ?? 0;
    this.at += 1;
    const text: string[] = [];
    while (this.at < this.lines.length && !FENCE.test(this.line())) {
      text.push(this.line().slice(Math.min(indent, /^\s*/.exec(this.line())?.[0].length ?? 0)));
      this.at += 1;
    }
    this.at += 1;
    return { type: "code", text: text.join("\n") };
  }

  private table(): Block {
    const head = cellsOf(this.line());
    this.at += 2;
    const rows: (readonly (readonly Inline[])[])[] = [];
    for (; this.line().includes("|"); this.at += 1) rows.push(cellsOf(this.line()));
    return { type: "table", head, rows };
  }

  private list(): Block {
    const [, indent = "", number] = ITEM.exec(this.line()) ?? [];
    const isOrdered = number !== undefined;
    const items: (readonly Block[])[] = [];
    while (this.begins(indent.length, isOrdered)) {
      const [whole = "", , , first = ""] = ITEM.exec(this.line()) ?? [];
      const inner = [first];
      const reach = whole.length - first.length;
      this.at += 1;
      // What is indented belongs to the item, an empty line only where such a line follows.
      while (this.at < this.lines.length && (depth(this.line()) > indent.length || (this.line().trim() === "" && depth(this.line(1)) > indent.length))) {
        inner.push(this.line().slice(Math.min(reach, depth(this.line()))));
        this.at += 1;
      }
      items.push(new Reader(inner).blocks());
    }
    return { type: "list", isOrdered, items };
  }

  private begins(indent: number, isOrdered: boolean): boolean {
    const match = ITEM.exec(this.line());
    return match?.[1]?.length === indent && (match[2] !== undefined) === isOrdered;
  }

  private paragraph(): Block {
    const lines: string[] = [];
    while (this.line().trim() !== "" && !FENCE.test(this.line()) && !HEADING.test(this.line()) && !ITEM.test(this.line())) {
      lines.push(this.line().trim());
      this.at += 1;
    }
    return { type: "paragraph", parts: inlineOf(lines.join(" ")) };
  }
}

/** How far a line is indented; an empty one not at all. */
const depth = (line: string): number => (line.trim() === "" ? 0 : (/^\s*/.exec(line)?.[0].length ?? 0));
