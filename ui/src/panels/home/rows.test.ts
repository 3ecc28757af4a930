import { describe, expect, test } from "vitest";

import type { HomeSort } from "../../actions/desk";
import type { ModelId, ModelSummary, OpenThreats, Shelf, System, SystemId } from "../../generated/core";
import { keySet } from "../../replica/subject";
import { type Asked, Holding, LOOSE, type Row, rowsOf, sumOpen } from "./rows";
import { systemsOf, type Shelves } from "./shelves";

const NONE: OpenThreats = { critical: 0, high: 0, medium: 0, low: 0, none: 0 };

function system(name: string, more: Partial<System> = {}): System {
  return { id: `y-${name}` as SystemId, considered: null, created: "2026-11-01T08:00:00Z", archived: null, name, owner: "", contact: "", links: [], criticality: null, tier: null, due: null, ...more };
}

function model(title: string, of: System | null, more: Partial<ModelSummary> = {}): ModelSummary {
  return {
    id: `m-${title}` as ModelId, title, system: of?.id ?? null, tier: null, owner: of?.owner ?? "", due: of?.due ?? null, open: NONE, diagrams: 1, elements: 3, flows: 2,
    boundaries: 0, threats: 0, decisions: 0, comments: 0, created: "2026-11-01T08:00:00Z", updated: "2026-11-02T08:00:00Z", changedBy: "Ann", ownDue: null, file: null, ...more,
  };
}

const home = (systems: System[], models: ModelSummary[]): Shelves["present"] => ({ systems, models, uncounted: 0 });

const SHOP = system("Shop", { owner: "Sales", due: "2026-12-01", tier: "full" });
const LEDGER = system("Ledger 10");
const LEDGER_2 = system("Ledger 2");
const OLD = system("Old till", { archived: "2026-10-01T08:00:00Z" });
const SHELVES: Shelves = {
  present: home(
    [SHOP, LEDGER, LEDGER_2],
    [
      model("Web", SHOP, { open: { ...NONE, high: 3 }, updated: "2026-11-20T08:00:00Z" }),
      model("App", SHOP, { open: { ...NONE, critical: 1 }, due: "2026-11-20" }),
      model("Notes", null, { open: null, changedBy: "Zoë" }),
      model("Till", OLD),
    ],
  ),
  archive: home([OLD], [model("Kept", SHOP)]),
  bin: home([], [model("Gone b", SHOP), model("Gone a", null)]),
};

function shown(more: Partial<Asked> = {}, shelf: Shelf = "present"): string[] {
  const holding = new Holding(shelf, SHELVES[shelf], systemsOf(SHELVES));
  const asked: Asked = { sort: "name", shape: "tree", sought: "", only: "all", today: "2026-11-24", closed: keySet(), openOf: ({ open }) => open, ...more };
  return rowsOf(holding, asked).map(told);
}

const told = (row: Row): string => `${"  ".repeat(row.level - 1)}${row.type === "system" ? `${row.system.name} (${row.state})` : row.type === "model" ? row.model.title : `[${row.title}]`}`;

describe("grouping", () => {
  test("systems stand in the order of their names, numbers as numbers, with their models beneath", () => {
    expect(shown()).toEqual(["Ledger 2 (empty)", "Ledger 10 (empty)", "Shop (open)", "  App", "  Web", "[Old till]", "  Till", "[Models without a system]", "  Notes"]);
  });

  test("a closed group hides its models, but not from a search", () => {
    const closed = keySet([SHOP.id, LOOSE]);
    expect(shown({ closed })).toEqual(["Ledger 2 (empty)", "Ledger 10 (empty)", "Shop (closed)", "[Old till]", "  Till", "[Models without a system]"]);
    expect(shown({ closed, sought: "web" })).toEqual(["Shop (open)", "  Web"]);
  });

  test("models of a system on another shelf stand under its name; the bin is a plain list", () => {
    expect(shown({}, "archive")).toEqual(["Old till (empty)", "[Shop]", "  Kept"]);
    expect(shown({}, "bin")).toEqual(["Gone a", "Gone b"]);
  });

  test("without systems there is no heading", () => {
    const holding = new Holding("present", home([], [model("One", null)]), new Map());
    expect(rowsOf(holding, { sort: "name", shape: "tree", sought: "", only: "all", today: "2026-11-24", closed: keySet(), openOf: () => null }).map(told)).toEqual(["One"]);
  });
});

describe("searching", () => {
  test.each([
    ["SALES web", ["Shop (open)", "  Web"]],
    ["shop", ["Shop (open)", "  App", "  Web"]],
    ["zoë", ["Notes"]],
    ["ledger 2", ["Ledger 2 (empty)"]],
    ["full", ["Shop (open)", "  App", "  Web"]],
    ["nobody", []],
  ])("%s", (sought, rows) => {
    expect(shown({ sought })).toEqual(rows);
  });

  test("what is due is what is overdue or near", () => {
    expect(shown({ only: "due" })).toEqual(["Shop (open)", "  App", "  Web"]);
    expect(shown({ only: "due", today: "2026-11-10" })).toEqual(["Shop (open)", "  App"]);
    expect(shown({ only: "due", today: "2026-10-01" })).toEqual([]);
  });
});

describe("sorting", () => {
  test.each<[HomeSort, string[]]>([
    ["due", ["App", "Web", "Notes", "Till", "Ledger 2 (empty)", "Ledger 10 (empty)"]],
    ["threats", ["App", "Web", "Till", "Notes", "Ledger 2 (empty)", "Ledger 10 (empty)"]],
    ["changed", ["Web", "App", "Notes", "Till", "Ledger 2 (empty)", "Ledger 10 (empty)"]],
  ])("by %s, the most urgent first, in a plain list", (sort, rows) => {
    expect(shown({ sort })).toEqual(rows);
  });

  test("the open threats of several models are told together only when all are counted", () => {
    expect(sumOpen([{ ...NONE, high: 1 }, { ...NONE, high: 2, low: 4 }])).toEqual({ ...NONE, high: 3, low: 4 });
    expect(sumOpen([NONE, null])).toBeNull();
  });
});
