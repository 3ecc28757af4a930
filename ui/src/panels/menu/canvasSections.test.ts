import { expect, test } from "vitest";

import { action } from "../../actions/table";
import { boundaryId, elementId, flowId } from "../../replica/fixture";
import { canvasSections } from "./canvasSections";

const all = (selected: Parameters<typeof canvasSections>[0]): readonly string[] => canvasSections(selected).flatMap(({ ids }) => ids);

test("the menu of the canvas offers what copies wherever something is selected, and what adds where nothing is", () => {
  const element = { type: "element", id: elementId("a") } as const;
  const flow = { type: "flow", id: flowId("f") } as const;
  const boundary = { type: "boundary", id: boundaryId("b") } as const;
  for (const selected of [[element], [flow], [boundary], [element, flow]]) {
    for (const id of ["edit.cut", "edit.copy", "edit.duplicate", "edit.delete"]) expect(all(selected)).toContain(id);
    expect(all(selected).map((id) => action(id).id)).toEqual(all(selected));
  }
  expect(all([])).toContain("insert.store");
  expect(all([])).toContain("edit.paste");
  expect(all([element, flow])).toContain("edit.connect");
  expect(all([flow])).toContain("edit.flow.reverse");
});
