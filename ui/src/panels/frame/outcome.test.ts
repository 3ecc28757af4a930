import { expect, test } from "vitest";
import { outcomeWords } from "./outcome";

test("a step tells what is gone and what is new, each in its plural", () => {
  expect(outcomeWords(3, 1)).toBe("3 suggestions gone, 1 new");
  expect(outcomeWords(1, 0)).toBe("1 suggestion gone");
  expect(outcomeWords(0, 1)).toBe("1 new suggestion");
  expect(outcomeWords(0, 2)).toBe("2 new suggestions");
  expect(outcomeWords(0, 0)).toBe("");
});
