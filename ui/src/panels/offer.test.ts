import { expect, test } from "vitest";

import { offerAfter } from "./offer";

test.each([
  ["an edit", { undo: null, redo: null }, { undo: "Move Api", redo: null }, "undo"],
  ["an undo", { undo: "Move Api", redo: null }, { undo: "Add Api", redo: "Move Api" }, "redo"],
  ["an undo of the first step", { undo: "Add Api", redo: null }, { undo: null, redo: "Add Api" }, "redo"],
  ["a redo with more to come", { undo: null, redo: "Add Api" }, { undo: "Add Api", redo: "Move Api" }, "nothing"],
  ["the last redo", { undo: "Add Api", redo: "Move Api" }, { undo: "Move Api", redo: null }, "undo"],
  ["nothing at all", { undo: null, redo: null }, { undo: null, redo: null }, "nothing"],
])("after %s", (_, before, after, offer) => {
  expect(offerAfter({ ...before, saved: "", ahead: false }, { ...after, saved: "", ahead: false })).toBe(offer);
});
