import { expect, test } from "vitest";

import type { Boundary } from "../generated/core";
import { boundaryId, element, flow, snapshot } from "../replica/fixture";
import { Replica } from "../replica/replica";
import { namesIn, possibleParents, rowsOf, tableOf } from "./outlineRows";

const boundary = (name: string, parent: string | null, shape: Boundary["shape"] = "box"): { type: "boundary"; record: Boundary } => ({
  type: "boundary",
  record: { id: boundaryId(name), name, description: "", shape, parent: parent === null ? null : boundaryId(parent), facts: {}, order: name },
});

const replica = new Replica(
  snapshot([
    { type: "element", record: { ...element("b"), order: "V2" } },
    { type: "element", record: { ...element("a"), order: "V1" } },
    { type: "flow", record: flow("f", "a", "b") },
    boundary("outer", null),
    boundary("inner", "outer"),
    boundary("innermost", "inner"),
    boundary("beside", null),
    boundary("line", null, "line"),
  ]),
);

test("each table has its rows in the order of the model", () => {
  expect(rowsOf(replica, "element").map(({ key }) => key.slice(0, 2))).toEqual(["ea", "eb"]);
  expect(rowsOf(replica, "flow")).toHaveLength(1);
  expect(rowsOf(replica, "boundary")).toHaveLength(5);
  expect(["e1", "f1", "b1", "n1"].map(tableOf)).toEqual(["element", "flow", "boundary", null]);
});

test("a line of names parts at commas, each once whatever its case", () => {
  expect(namesIn(" Card token,address , ,Address")).toEqual(["Card token", "address"]);
  expect(namesIn("")).toEqual([]);
});

test("a boundary goes into no line, and not into itself or what lies in it", () => {
  expect(possibleParents(replica, boundaryId("outer")).map(({ name }) => name)).toEqual(["beside"]);
  expect(possibleParents(replica, boundaryId("innermost")).map(({ name }) => name)).toEqual(["beside", "inner", "outer"]);
});
