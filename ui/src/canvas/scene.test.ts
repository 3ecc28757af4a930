import { describe, expect, test } from "vitest";

import type { Record } from "../generated/core";
import { boundaryId, DIAGRAM, element, elementId, flow, flowId, placed, snapshot } from "../replica/fixture";
import { Replica } from "../replica/replica";
import { Scene } from "./scene";

const records: Record[] = [
  { type: "element", record: element("a", "actor") },
  { type: "element", record: element("b") },
  { type: "flow", record: flow("ab", "a", "b") },
  {
    type: "boundary",
    record: { id: boundaryId("x"), name: "X", description: "", shape: "box", parent: null, facts: {}, order: "V" },
  },
  { type: "placement", record: placed({ type: "element", id: elementId("a") }, 0, 0, 100, 60) },
  { type: "placement", record: placed({ type: "element", id: elementId("b") }, 300, 0, 100, 60) },
  { type: "placement", record: placed({ type: "flow", id: flowId("ab") }) },
  { type: "placement", record: placed({ type: "boundary", id: boundaryId("x") }, 250, -50, 200, 200) },
];
const scene = Scene.of(
  new Replica(snapshot(records)),
  DIAGRAM,
  (key) => (key === flowId("ab") ? [{ x: 100, y: 30 }, { x: 300, y: 30 }] : []),
  (key) => (key === flowId("ab") ? { x: 180, y: 5, w: 40, h: 16 } : null),
);
const at = (x: number, y: number, z = 1): string | undefined => scene.hit({ x, y }, z)?.key;

describe("pointing at a diagram", () => {
  test("finds elements, flows, their labels, and the edge of boundaries", () => {
    expect(at(50, 30)).toBe(elementId("a"));
    expect(at(150, 34)).toBe(flowId("ab"));
    expect(at(150, 40)).toBeUndefined();
    expect(at(200, 10)).toBe(flowId("ab"));
    expect(at(250, 100)).toBe(boundaryId("x"));
    expect(at(260, -40)).toBe(boundaryId("x"));
  });

  test("the inside of a boundary is empty ground, and what stands in it is on top", () => {
    expect(at(420, 120)).toBeUndefined();
    expect(at(350, 30)).toBe(elementId("b"));
  });

  test("thin things stay as easy to hit at a small zoom", () => {
    expect(at(150, 50)).toBeUndefined();
    expect(at(150, 50, 0.25)).toBe(flowId("ab"));
  });

  test("knows what lies in a marquee, what a boundary holds, and which flows hang on something", () => {
    expect(scene.within({ x: -10, y: -10, w: 350, h: 100 }).map(({ key }) => key)).toEqual([elementId("a"), flowId("ab")]);
    expect(scene.heldBy(boundaryId("x")).map(({ key }) => key)).toEqual([elementId("b")]);
    expect(scene.flowsAt(new Set([elementId("b")])).map(({ key }) => key)).toEqual([flowId("ab")]);
  });

  test("a flow can end at an element or a boundary, not at a flow", () => {
    expect(scene.endAt({ x: 150, y: 30 }, 1)).toBeNull();
    expect(scene.endAt({ x: 310, y: 30 }, 1)?.key).toBe(elementId("b"));
  });
});
