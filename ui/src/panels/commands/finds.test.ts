import { describe, expect, test } from "vitest";
import { act, always } from "../../actions/action";
import { ACTIONS } from "../../actions/table";
import { found, type Line, linesOfActions, SHOWN } from "./finds";

const line = (label: string, words = ""): Line => ({ id: label, kind: "", label, note: "", words, find: { type: "diagram", diagram: label as never } });
const seek = (lines: readonly Line[], sought: string, impossible = ""): string[] => found(lines, sought, ({ label }) => label !== impossible).map(({ label }) => label);

describe("finding", () => {
  const LINES = [line("Save order", "Flow 5"), line("Orders", "Data store 3"), line("Reorder everything"), line("Web app", "orders of magnitude"), line("T12 · Orders are read", "12 tampering")];

  test("what begins so comes first, then what has a word that does, then the rest", () => {
    expect(seek(LINES, "order")).toEqual(["Orders", "Save order", "T12 · Orders are read", "Reorder everything", "Web app"]);
  });

  test("a threat is found by its number, with and without the letter", () => {
    expect(seek(LINES, "T12")).toEqual(["T12 · Orders are read"]);
    expect(seek(LINES, "12")).toEqual(["T12 · Orders are read"]);
  });

  test("every word must be there, in any order", () => {
    expect(seek(LINES, "order save")).toEqual(["Save order"]);
    expect(seek(LINES, "order nowhere")).toEqual([]);
  });

  test("without words what can be done now comes first, else in the order of the table", () => {
    expect(seek(LINES, " ", "Save order")).toEqual(["Orders", "Reorder everything", "Web app", "T12 · Orders are read", "Save order"]);
    expect(seek(LINES, "order", "Orders").at(0)).not.toBe("Orders");
  });
});

test("the action that opens the palette is not in it", () => {
  const made = ["help.commands", "help.open"].map((id) => act({ id, group: "Help", label: "action-help-open", keys: [], whyNot: always, run: () => undefined }));
  expect(linesOfActions(made).map(({ id }) => id)).toEqual(["help.open"]);
});

test("every action of the table is reached by typing its label, whatever else has these words", () => {
  const lines = linesOfActions(ACTIONS);
  expect(lines).toHaveLength(ACTIONS.length - 1);
  for (const { id, label } of ACTIONS.filter((action) => action.id !== "help.commands")) {
    expect(label, id).not.toBe("");
    expect(found(lines, label, () => false).slice(0, SHOWN).some((line) => line.id === id), `${id}: ${label}`).toBe(true);
  }
});
