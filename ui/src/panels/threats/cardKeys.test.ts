import { expect, test } from "vitest";

import { commandOf } from "./cardKeys";

const stroke = (key: string, held: Partial<{ ctrlKey: boolean; altKey: boolean; shiftKey: boolean }> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

test.each([
  ["m", { type: "decide", status: "mitigate" }],
  ["A", { type: "decide", status: "accept" }],
  ["x", { type: "decide", status: "notApplicable" }],
  ["r", { type: "reopen" }],
  ["e", { type: "decide", status: "eliminate" }],
  ["F2", { type: "edit" }],
  ["s", { type: "keep" }],
  ["1", { type: "rate", severity: "critical" }],
  ["5", { type: "rate", severity: "none" }],
  ["j", { type: "go", to: "next" }],
  ["ArrowUp", { type: "go", to: "previous" }],
  ["y", { type: "answer", with: "yes" }],
  ["u", { type: "answer", with: "unknown" }],
])("%s on a card", (key, command) => {
  expect(commandOf(stroke(key), "card")).toEqual(command);
  expect(commandOf(stroke(key), "button")).toEqual(command);
});

test("Enter and Space press the button that has the focus, and open the card itself", () => {
  expect(commandOf(stroke("Enter"), "card")).toEqual({ type: "more" });
  expect(commandOf(stroke(" "), "button")).toBeNull();
});

test("chords are not the card's, but for the copy of the card itself", () => {
  expect(commandOf(stroke("c", { ctrlKey: true }), "card")).toEqual({ type: "copy" });
  expect(commandOf(stroke("c", { ctrlKey: true }), "button")).toBeNull();
  expect(commandOf(stroke("m", { ctrlKey: true }), "card")).toBeNull();
  expect(commandOf(stroke("m", { altKey: true }), "card")).toBeNull();
  expect(commandOf(stroke("M", { shiftKey: true }), "card")).toBeNull();
});

test("a key that is held goes on through the cards and does nothing else", () => {
  expect(commandOf({ ...stroke("j"), repeat: true }, "card")).toEqual({ type: "go", to: "next" });
  expect(commandOf({ ...stroke("y"), repeat: true }, "card")).toBeNull();
  expect(commandOf({ ...stroke("y"), repeat: false }, "card")).toEqual({ type: "answer", with: "yes" });
});
