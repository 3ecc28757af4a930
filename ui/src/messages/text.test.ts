import { expect, test } from "vitest";
import { LANGUAGES, setLanguage, text } from "./text";

test("a message is told with its number in the plural that the language asks for", () => {
  expect(text("count-elements", { count: 1 })).toBe("1 element");
  expect(text("count-elements", { count: 1200 })).toBe("1,200 elements");
});

test("what a name holds is told as it is", () => {
  expect(text("frame-window-title", { title: "{ $x } <b>&amp;" })).toBe("{ $x } <b>&amp; · Drawbridge");
});

test("an unknown language is told in English", () => {
  expect(LANGUAGES).toContain("en");
  setLanguage("xx");
  expect(text("count-elements", { count: 2 })).toBe("2 elements");
  setLanguage("en");
});
