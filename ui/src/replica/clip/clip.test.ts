import { expect, test } from "vitest";

import type { Edit, Record } from "../../generated/core";
import { boundaryId, DIAGRAM, element, elementId, flow, flowId, placed, snapshot } from "../fixture";
import { Replica } from "../replica";
import { copied, sizeOfClip } from "./clip";
import { boundsOf, pasted } from "./paste";

const shop: Record[] = [
  { type: "boundary", record: { id: boundaryId("in"), name: "Inside", description: "Ours", shape: "box", parent: null, facts: {}, order: "V" } },
  { type: "element", record: { ...element("a", "actor"), owner: "Sales", scope: { type: "out", reason: "not ours" } } },
  {
    type: "element",
    record: {
      ...element("b"),
      boundaries: [boundaryId("in")],
      facts: { logged: [{ value: { type: "flag", value: true }, from: "person" }] },
    },
  },
  { type: "flow", record: { ...flow("ab", "a", "b"), direction: "both" } },
  { type: "placement", record: placed({ type: "boundary", id: boundaryId("in") }, 300, 100, 300, 300) },
  { type: "placement", record: placed({ type: "element", id: elementId("a") }, 0, 0, 96, 64) },
  { type: "placement", record: placed({ type: "element", id: elementId("b") }, 400, 200, 96, 96) },
  { type: "placement", record: { ...placed({ type: "flow", id: flowId("ab") }), points: [{ x: 40, y: 80 }] } },
];
const replica = new Replica(snapshot(shop));

function ids(): { next: (letter: string) => Promise<never> } {
  let count = 0;
  return {
    next: (letter) => {
      count += 1;
      return Promise.resolve(`${letter}new${String(count)}` as never);
    },
  };
}

const parts = (edit: Edit): readonly Edit[] => (edit.type === "several" ? edit.edits : [edit]);

test("a boundary is copied with what is in it, without a flow whose other end stays", () => {
  const clip = copied(replica, DIAGRAM, new Set([boundaryId("in")]));
  expect(clip.elements.map(({ record }) => record.name)).toEqual(["b"]);
  expect(clip.flows).toEqual([]);
  expect(sizeOfClip(clip)).toBe(2);
  expect(boundsOf(clip)).toEqual({ x: 1200, y: 400, w: 1200, h: 1200 });
});

test("a flow comes with both its ends, and is pasted between the new ones with its bends moved", async () => {
  const clip = copied(replica, DIAGRAM, new Set([elementId("a"), elementId("b")]));
  const { edit, keys } = await pasted(clip, replica, { diagram: DIAGRAM, dx: 100, dy: 200 }, ids());
  const made = parts(edit);
  expect(keys).toEqual(["enew1", "enew2", "fnew3"]);
  expect(made).toContainEqual(
    expect.objectContaining({ type: "connect", id: "fnew3", from: { type: "element", id: "enew1" }, to: { type: "element", id: "enew2" } }),
  );
  expect(made).toContainEqual(expect.objectContaining({ type: "bend", points: [{ x: 140, y: 280 }] }));
  expect(made).toContainEqual(expect.objectContaining({ type: "setDirection", direction: "both" }));
});

test("what is known of a thing comes along: facts with where they are from, owner, scope, description", async () => {
  const clip = copied(replica, DIAGRAM, new Set([elementId("a"), boundaryId("in")]));
  const made = parts((await pasted(clip, replica, { diagram: DIAGRAM, dx: 0, dy: 0 }, ids())).edit);
  expect(made).toContainEqual({ type: "describe", subject: { type: "boundary", id: "bnew1" }, text: "Ours" });
  expect(made).toContainEqual(expect.objectContaining({ type: "setOwner", owner: "Sales" }));
  expect(made).toContainEqual(expect.objectContaining({ type: "setScope", scope: { type: "out", reason: "not ours" } }));
  expect(made).toContainEqual(expect.objectContaining({ type: "setFact", fact: "logged", value: { type: "flag", value: true }, from: "person" }));
});

test("in another model data of the same name is the same, and what it lacks is added", async () => {
  const datum = (id: string, name: string): Record => ({
    type: "data",
    record: { id: id as never, name, description: "", facts: {}, order: "V" },
  });
  const here = new Replica(
    snapshot([
      ...shop.filter(({ type }) => type !== "element"),
      datum("d1", "Card"),
      datum("d2", "Address"),
      { type: "element", record: { ...element("a", "actor"), data: ["d1" as never, "d2" as never] } },
    ]),
  );
  const there = new Replica({ ...snapshot([datum("d9", "Card")]), model: "m1111111111111111" as never });
  const clip = copied(here, DIAGRAM, new Set([elementId("a")]));
  const made = parts((await pasted(clip, there, { diagram: DIAGRAM, dx: 0, dy: 0 }, ids())).edit);
  expect(made).toContainEqual({ type: "addData", id: "dnew1", name: "Address" });
  expect(made).toContainEqual(expect.objectContaining({ type: "hold", data: ["d9", "dnew1"] }));
});
