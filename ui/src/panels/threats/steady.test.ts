import { expect, test } from "vitest";

import type { Suggestion, ThreatKey } from "../../generated/core";
import { SteadyList } from "./steady";

const rows = (keys: string): Suggestion[] => [...keys].map((key) => ({ key: key as unknown as ThreatKey }) as Suggestion);
const shown = (list: SteadyList, context: string, revision: number, keys: string): [string, string] => {
  const { suggestions, fresh } = list.take({ context, revision }, rows(keys));
  return [suggestions.map(({ key }) => String(key)).join(""), [...fresh].map(String).join("")];
};

test("cards keep their places when the core ranks them anew, and what is new is marked", () => {
  const list = new SteadyList();
  expect(shown(list, "all", 1, "abcd")).toEqual(["abcd", ""]);
  // b was decided and ranks last now; x is new between c and d.
  expect(shown(list, "all", 2, "acxdb")).toEqual(["abcxd", "x"]);
  // a is gone, y is new at the head; only the last news is marked.
  expect(shown(list, "all", 3, "ycxdb")).toEqual(["ybcxd", "y"]);
  expect(shown(list, "all", 4, "ycxdb")).toEqual(["ybcxd", "y"]);
});

test("a list of something else has the order of the core and no news", () => {
  const list = new SteadyList();
  shown(list, "all", 1, "abc");
  expect(shown(list, "one", 2, "cxa")).toEqual(["cxa", ""]);
});

test("what is listed beside without a change of the model is no news", () => {
  const list = new SteadyList();
  shown(list, "all", 1, "ac");
  expect(shown(list, "all", 1, "abc")).toEqual(["abc", ""]);
});
