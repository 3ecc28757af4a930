import { expect, test } from "vitest";

import type { Record } from "../../generated/core";
import { boundaryId, DIAGRAM, element, elementId, placed, snapshot } from "../../replica/fixture";
import { Replica } from "../../replica/replica";
import { putInside } from "./inside";

const box = (name: string): Extract<Record, { type: "boundary" }> => ({
  type: "boundary",
  record: { id: boundaryId(name), name, description: "", shape: "box", parent: null, facts: {}, order: "V" },
});

/** An element beside a boundary of some size, and another one in its middle. */
function model(width: number, height: number): Replica {
  return new Replica(
    snapshot([
      { type: "element", record: element("a") },
      { type: "element", record: element("b") },
      box("in"),
      { type: "placement", record: placed({ type: "element", id: elementId("a") }, 1000, 0, 96, 96) },
      { type: "placement", record: placed({ type: "element", id: elementId("b") }, 24, 40, 96, 96) },
      { type: "placement", record: placed({ type: "boundary", id: boundaryId("in") }, 0, 0, width, height) },
    ]),
  );
}

const kinds = (replica: Replica): string[] => putInside(replica, DIAGRAM, elementId("a"), boundaryId("in")).map(({ type }) => type);

test("an element is brought to a free place in its boundary", () => {
  const [move] = putInside(model(480, 240), DIAGRAM, elementId("a"), boundaryId("in"));
  expect(kinds(model(480, 240))).toEqual(["move", "setMembership"]);
  expect(move).toMatchObject({ type: "move", dy: 160 });
  // Beside what stands there already, with room between.
  if (move?.type === "move") expect(1000 + move.dx / 4).toBeGreaterThanOrEqual(24 + 96 + 40);
});

test("a boundary without room grows", () => {
  expect(kinds(model(160, 160))).toEqual(["resize", "move", "setMembership"]);
});

test("what stands there already, or on no diagram, stays where it is", () => {
  const replica = model(480, 240);
  expect(putInside(replica, DIAGRAM, elementId("b"), boundaryId("in"))).toHaveLength(1);
  expect(putInside(replica, null, elementId("a"), boundaryId("in"))).toHaveLength(1);
  expect(putInside(replica, DIAGRAM, elementId("a"), null)).toEqual([{ type: "setMembership", subject: { type: "element", id: elementId("a") }, boundaries: [] }]);
});
