import { expect, test } from "vitest";

import { Latest } from "./latest";

test("one is asked at a time, then the latest wish, and nothing after the stop", async () => {
  const asked: number[] = [];
  const give: ((answer: number) => void)[] = [];
  const latest = new Latest<number, number>((question) => {
    asked.push(question);
    return new Promise((resolve) => give.push(resolve));
  });
  const taken: number[] = [];
  for (const question of [1, 2, 3]) latest.wish(question, (answer) => taken.push(answer));
  expect(asked).toEqual([1]);
  give[0]?.(10);
  while (asked.length < 2) await Promise.resolve();
  expect(asked).toEqual([1, 3]);
  latest.stop();
  give[1]?.(30);
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  expect(taken).toEqual([10]);
});
