import { expect, test } from "vitest";

import type { ElementId, Problem } from "../../generated/core";
import { kindWords, linesOf } from "./kinds";

const problem = (code: string, severity: string, id: string, isFixable = false): Problem => ({
  code,
  severity,
  at: { type: "element", id: id as ElementId },
  text: `${code} at ${id}`,
  explanation: "",
  fix: isFixable ? { type: "setOwner", subject: { type: "element", id: id as ElementId }, owner: "x" } : null,
  fix_label: null,
});

test("the worst come first, those of one kind together under a head that mends what can be mended", () => {
  const lines = linesOf([
    problem("flow-no-data", "hint", "a", true),
    problem("name-missing", "error", "b"),
    problem("flow-no-data", "hint", "c"),
    problem("flow-no-data", "hint", "d", true),
  ]);
  expect(lines.map((line) => (line.type === "kind" ? `${line.code} ${String(line.count)} ${String(line.fixes.length)}` : `${line.problem.text} ${String(line.isInKind)}`))).toEqual([
    "name-missing at b false",
    "flow-no-data 3 2",
    "flow-no-data at a true",
    "flow-no-data at c true",
    "flow-no-data at d true",
  ]);
  expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
});

test("a kind has a title, and one that is not known its words", () => {
  expect(kindWords("name-missing")).toBe("Things without a name");
  expect(kindWords("never-heard-of")).toBe("never heard of");
});
