import { expect, test } from "vitest";

import type { Record } from "../generated/core";
import { boundaryId, element, elementId, flow, flowId, snapshot } from "./fixture";
import { calledBy, endCalled } from "./lookups";
import { Replica } from "./replica";

const records: Record[] = [
  { type: "element", record: { ...element("a", "actor"), name: "Customer" } },
  { type: "element", record: { ...element("b", "store"), name: " " } },
  { type: "element", record: { ...element("c"), name: "Web\n app" } },
  { type: "flow", record: { ...flow("f", "a", "b"), name: "" } },
  { type: "flow", record: { ...flow("g", "c", "a"), name: "", to: { type: "loose" } } },
];
const replica = new Replica(snapshot(records));

test("what has a name is called by it, on one line", () => {
  expect(calledBy(replica, { type: "element", id: elementId("a") })).toBe("Customer");
  expect(calledBy(replica, { type: "element", id: elementId("c") })).toBe("Web app");
});

test("what has no name is called by what it is, a flow by its ends", () => {
  expect(calledBy(replica, { type: "element", id: elementId("b") })).toBe("an unnamed store");
  expect(calledBy(replica, { type: "flow", id: flowId("f") })).toBe("the flow from Customer to an unnamed store");
  expect(calledBy(replica, { type: "flow", id: flowId("g") })).toBe("the flow from Web app to an open end");
  expect(endCalled(replica, { type: "loose" })).toBe("an open end");
});

test("what is gone has words too", () => {
  expect(calledBy(replica, { type: "element", id: elementId("z") })).toBe("an unnamed element");
  expect(calledBy(replica, { type: "flow", id: flowId("z") })).toBe("an unnamed flow");
  expect(calledBy(replica, { type: "boundary", id: boundaryId("z") })).toBe("an unnamed boundary");
  expect(calledBy(replica, { type: "model" })).toBe("the model");
});
