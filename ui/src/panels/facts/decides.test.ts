import { expect, test } from "vitest";

import type { Because, Change, ElementId, Subject } from "../../generated/core";
import { decidedBy } from "./decides";

const of = (id: string): Subject => ({ type: "element", id: id as ElementId });
const because = (id: string, fact: string): Because => ({ of: of(id), fact, label: fact, value: "no", from: "person", name: id, note: "" });
const change = (id: string, fact: string): Change => ({ of: of(id), fact, label: fact, value: { type: "flag", value: true }, name: id, shown: "yes" });

test("a fact decides each threat once, and only those of its subject count", () => {
  const counts = decidedBy(
    [
      { because: [because("e1", "encrypted"), because("e2", "logged")], removedBy: [change("e1", "encrypted")] },
      { because: [because("e1", "encrypted"), because("e1", "logged")], removedBy: [] },
    ],
    of("e1"),
  );
  expect([...counts]).toEqual([
    ["encrypted", 2],
    ["logged", 1],
  ]);
});
