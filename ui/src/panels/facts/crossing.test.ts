import { expect, test } from "vitest";

import type { End } from "../../generated/core";
import type { Replica } from "../../replica/replica";
import { crossedBy } from "./crossing";

const end = (id: string): End => ({ type: "element", id }) as unknown as End;

function replica(lines: readonly string[] = []): Replica {
  const boundary = (id: string, parent: string | null): [string, object] => [id, { id, parent, shape: lines.includes(id) ? "line" : "box" }];
  const element = (id: string, ...boundaries: string[]): [string, object] => [id, { id, boundaries }];
  return {
    boundaries: new Map([boundary("b1", null), boundary("b2", "b1"), boundary("b3", null)]),
    elements: new Map([element("out"), element("in", "b2"), element("beside", "b1"), element("far", "b3")]),
  } as unknown as Replica;
}

test("a flow crosses the boxes that hold one of its ends, nested ones each", () => {
  expect(crossedBy(replica(), { from: end("in"), to: end("far") })).toEqual(["b2", "b1", "b3"]);
  expect(crossedBy(replica(), { from: end("beside"), to: end("in") })).toEqual(["b2"]);
  expect(crossedBy(replica(), { from: end("out"), to: end("out") })).toEqual([]);
});

test("nothing is said where membership does not tell", () => {
  expect(crossedBy(replica(["b3"]), { from: end("in"), to: end("far") })).toBeNull();
  expect(crossedBy(replica(), { from: { type: "loose" }, to: end("far") })).toBeNull();
});
