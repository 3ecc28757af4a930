import { idOf, type Block, type Inline, type Page, wordsOf } from "./markdown";

/** The pages as the build made them, by the path of their source; each is fetched when the help is opened. */
const SOURCES = import.meta.glob<Page>("../../../../docs/*.md", { query: "?page", import: "page" });

/** The pages in their order: first how the window is used, then what is looked up. */
const GUIDE: readonly string[] = ["start", "drawing", "threats", "models", "files", "settings"];
const REFERENCE: readonly string[] = ["command-line", "dfd", "file-format", "facts", "conditions", "packs"];

/** A page of the help with its name, which links and the window call it by. */
export interface NamedPage extends Page {
  readonly name: string;
  readonly part: "guide" | "reference";
}

/** A place that has what was sought. */
export interface Hit {
  readonly page: NamedPage;
  /** The heading that it stands under; `null` at the top of the page. */
  readonly heading: { readonly id: string; readonly words: string } | null;
  /** The words around it. */
  readonly around: string;
}

const nameOf = (path: string): string => path.split("/").at(-1)?.replace(/\.md$/, "") ?? "";

/** Fetches all pages. One that no list names stands at the end of the reference. */
export async function fetchPages(): Promise<readonly NamedPage[]> {
  const names = Object.keys(SOURCES).map(nameOf);
  const order = [...GUIDE, ...REFERENCE].filter((name) => names.includes(name));
  const rest = names.filter((name) => !order.includes(name)).sort();
  return Promise.all(
    [...order, ...rest].map(async (name): Promise<NamedPage> => {
      const fetched = await SOURCES[`../../../../docs/${name}.md`]?.();
      return { title: fetched?.title ?? name, blocks: fetched?.blocks ?? [], name, part: GUIDE.includes(name) ? "guide" : "reference" };
    }),
  );
}

/** Where a link of a page leads: a page and a heading in it; `null` where it leads out of the guide. */
export function targetOf(link: string, from: string): { readonly page: string; readonly heading: string | null } | null {
  const [file = "", heading] = link.split("#");
  if (link.includes(":") || file.includes("/")) return null;
  return { page: file === "" ? from : nameOf(file), heading: heading === undefined ? null : idOf(heading) };
}

const textOf = (block: Block): string => {
  const cell = (parts: readonly Inline[]): string => wordsOf(parts);
  switch (block.type) {
    case "code":
      return block.text;
    case "list":
      return block.items.map((item) => item.map(textOf).join(" ")).join(" · ");
    case "table":
      return [block.head, ...block.rows].map((row) => row.map(cell).join(" ")).join(" · ");
    default:
      return wordsOf(block.parts);
  }
};

/** How many places are shown, and how many signs around each. */
const HITS = 40;
const AROUND = 70;

/** The places that have all words, those in headings first. */
export function seek(pages: readonly NamedPage[], sought: string): readonly Hit[] {
  const words = sought.toLowerCase().split(/\s+/).filter((word) => word !== "");
  const [first] = words;
  if (first === undefined) return [];
  const hits: { hit: Hit; rank: number }[] = [];
  for (const page of pages) {
    let heading: Hit["heading"] = null;
    for (const block of page.blocks) {
      const told = textOf(block);
      if (block.type === "heading") heading = block.level === 1 ? null : { id: block.id, words: told };
      if (!words.every((word) => told.toLowerCase().includes(word))) continue;
      const at = Math.max(0, told.toLowerCase().indexOf(first) - AROUND / 2);
      const around = `${at > 0 ? "…" : ""}${told.slice(at, at + 2 * AROUND)}${told.length > at + 2 * AROUND ? "…" : ""}`;
      hits.push({ hit: { page, heading, around }, rank: block.type === "heading" ? 0 : page.part === "guide" ? 1 : 2 });
    }
  }
  return hits
    .sort((a, b) => a.rank - b.rank)
    .slice(0, HITS)
    .map(({ hit }) => hit);
}
