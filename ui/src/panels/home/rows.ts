import type { Depth, Home, ModelId, ModelSummary, OpenThreats, Shelf, System, SystemId } from "../../generated/core";
import type { HomeSort } from "../../actions/desk";
import { text } from "../../messages/text";
import { isDue } from "./days";

/** A row of the list, with its depth in the tree. */
export type Row =
  | { readonly type: "system"; readonly key: string; readonly level: 1; readonly system: System; readonly models: readonly ModelSummary[]; readonly state: "open" | "closed" | "empty" }
  | { readonly type: "heading"; readonly key: string; readonly level: 1; readonly title: string; readonly note: string; readonly count: number; readonly state: "open" | "closed" }
  | { readonly type: "model"; readonly key: string; readonly level: 1 | 2; readonly model: ModelSummary; readonly system: System | null };

/** What is asked of the list. */
export interface Asked {
  readonly sort: HomeSort;
  /** As a tree of systems with their models where the order allows it, or as a plain list of models. */
  readonly shape: "tree" | "plain";
  /** What is searched for. */
  readonly sought: string;
  /** Only what is overdue or due soon. */
  readonly only: "all" | "due";
  readonly today: string;
  /** The keys of the groups that are closed. */
  readonly closed: ReadonlySet<string>;
  /** The open threats of a model, as far as they are counted. */
  readonly openOf: (model: ModelSummary) => OpenThreats | null;
}

/** The key of the group of models without a system. */
export const LOOSE = "loose";

/** The depths of models, the least first. */
export const DEPTHS = ["considered", "five", "thirty", "full"] as const satisfies readonly Depth[];

/** A depth in words. */
export const depthWords = (depth: Depth): string => text(`home-depth-${depth}`);

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** What a shelf holds, made ready for searching and sorting once. */
export class Holding {
  readonly systems: readonly System[];
  /** The models by title. */
  readonly models: readonly ModelSummary[];
  readonly systemOf: (model: ModelSummary) => System | null;
  private readonly searched = new Map<string, string>();
  private readonly known: ReadonlyMap<SystemId, System>;

  /** `known` are the systems of all shelves: a model may be on another shelf than its system. */
  constructor(readonly shelf: Shelf, home: Home, known: ReadonlyMap<SystemId, System>) {
    this.known = known;
    this.systemOf = (model) => (model.system === null ? null : (this.known.get(model.system) ?? null));
    this.systems = [...home.systems].sort((a, b) => collator.compare(a.name, b.name));
    this.models = [...home.models].sort((a, b) => collator.compare(titleOf(a), titleOf(b)));
    for (const system of this.systems) this.searched.set(system.id, textOf(system));
    for (const model of this.models) {
      const system = this.systemOf(model);
      // Who searches for a system means its models too.
      this.searched.set(model.id, texts([titleOf(model), model.owner, model.changedBy, wordsOf(model.tier), system === null ? "" : textOf(system)]));
    }
  }

  /** Whether something has all the words. */
  has(id: SystemId | ModelId, words: readonly string[]): boolean {
    const searched = this.searched.get(id) ?? "";
    return words.every((word) => searched.includes(word));
  }
}

/** A title that is never empty. */
export const titleOf = (model: ModelSummary): string => (model.title === "" ? text("home-untitled") : model.title);

/** The key of a model's or a system's row. */
export const keyOfRow = (id: ModelId | SystemId): string => id;

/** How many open threats of any severity. */
export const total = (open: OpenThreats): number => open.critical + open.high + open.medium + open.low + open.none;

/** The open threats of several models together; null while one of them is not counted. */
export function sumOpen(counts: readonly (OpenThreats | null)[]): OpenThreats | null {
  let sum: OpenThreats = { critical: 0, high: 0, medium: 0, low: 0, none: 0 };
  for (const open of counts) {
    if (open === null) return null;
    sum = { critical: sum.critical + open.critical, high: sum.high + open.high, medium: sum.medium + open.medium, low: sum.low + open.low, none: sum.none + open.none };
  }
  return sum;
}

/** The rows to show. By name they are a tree, systems with their models; in any other order a plain list, the most urgent first. */
export function rowsOf(holding: Holding, asked: Asked): Row[] {
  const words = asked.sought.toLowerCase().split(/\s+/).filter((word) => word !== "");
  const isIn = (due: string | null): boolean => asked.only === "all" || isDue(due, asked.today);
  const models = holding.models.filter((model) => isIn(model.due) && holding.has(model.id, words));
  const isFlat = asked.shape === "plain" || asked.sort !== "name" || holding.shelf === "bin";
  const withModels = new Set(holding.models.map(({ system }) => system));
  const grouped = new Map<SystemId | null, ModelSummary[]>();
  for (const model of models) {
    const system = holding.systemOf(model)?.id ?? null;
    const group = grouped.get(system);
    if (group === undefined) grouped.set(system, [model]);
    else group.push(model);
  }
  const systems = holding.systems.filter(
    (system) => grouped.has(system.id) || (isIn(system.due) && holding.has(system.id, words)),
  );
  if (isFlat) return flat(holding, models, systems.filter(({ id }) => !withModels.has(id)), asked);

  const rows: Row[] = [];
  const isClosed = (key: string): boolean => words.length === 0 && asked.closed.has(key);
  const add = (key: string, system: System | null, group: readonly ModelSummary[]): void => {
    if (isClosed(key)) return;
    for (const model of group) rows.push({ type: "model", key: keyOfRow(model.id), level: 2, model, system });
  };
  for (const system of systems) {
    const key = keyOfRow(system.id);
    const group = grouped.get(system.id) ?? [];
    rows.push({ type: "system", key, level: 1, system, models: group, state: group.length === 0 ? "empty" : isClosed(key) ? "closed" : "open" });
    add(key, system, group);
  }
  const here = new Set(systems.map(({ id }) => id));
  for (const [id, group] of grouped) {
    const system = id === null ? null : (holding.systemOf(group[0] as ModelSummary) ?? null);
    if (system === null || here.has(system.id)) continue;
    const key = `away-${system.id}`;
    const note = text(system.archived === null ? "home-away-in-use" : "home-away-archived");
    rows.push({ type: "heading", key, level: 1, title: system.name, note, count: group.length, state: isClosed(key) ? "closed" : "open" });
    add(key, system, group);
  }
  const loose = grouped.get(null) ?? [];
  // Where there is nothing else, a heading would say nothing.
  if (rows.length === 0) return loose.map((model) => ({ type: "model", key: keyOfRow(model.id), level: 1, model, system: null }));
  if (loose.length > 0) {
    rows.push({ type: "heading", key: LOOSE, level: 1, title: text("home-loose"), note: "", count: loose.length, state: isClosed(LOOSE) ? "closed" : "open" });
    add(LOOSE, null, loose);
  }
  return rows;
}

function flat(holding: Holding, models: readonly ModelSummary[], alone: readonly System[], { sort, openOf }: Asked): Row[] {
  const rows: Row[] = models.map((model) => ({ type: "model", key: keyOfRow(model.id), level: 1, model, system: holding.systemOf(model) }));
  for (const system of alone) rows.push({ type: "system", key: keyOfRow(system.id), level: 1, system, models: [], state: "empty" });
  if (sort === "name") return rows;
  const weighed = rows.map((row) => ({ row, weight: weigh(row, sort, openOf) }));
  // Rows of one weight stay in the order of their names.
  weighed.sort((a, b) => (a.weight < b.weight ? -1 : a.weight > b.weight ? 1 : 0));
  return weighed.map(({ row }) => row);
}

/** What a row is sorted by, the smaller the further up. */
function weigh(row: Row, sort: HomeSort, openOf: Asked["openOf"]): string | number {
  if (row.type === "heading") return 0;
  switch (sort) {
    case "due":
      return (row.type === "model" ? row.model.due : row.system.due) ?? "9999-99-99";
    case "changed":
      return -Date.parse(row.type === "model" ? row.model.updated : (row.system.considered?.at ?? row.system.created));
    case "threats": {
      const open = row.type === "model" ? openOf(row.model) : null;
      if (open === null) return 1;
      // One number of three digits for each severity, the most severe in front.
      return -[open.critical, open.high, open.medium, open.low, open.none].reduce((sum, count) => sum * 1000 + Math.min(count, 999), 0);
    }
    case "name":
      return 0;
  }
}

const wordsOf = (tier: Depth | null): string => (tier === null ? "" : depthWords(tier));
const textOf = ({ name, owner, contact, tier }: System): string => texts([name, owner, contact, wordsOf(tier)]);
const texts = (parts: readonly string[]): string => parts.join("\n").toLowerCase();
