import { expect, test } from "vitest";

import type { Comment, CommentPlace, ElementId } from "../../generated/core";
import { openThreads, threadsAbout, threadsByPlace } from "./threads";

const here: CommentPlace = { type: "subject", id: { type: "element", id: "e1" as ElementId } };
const there: CommentPlace = { type: "subject", id: { type: "model" } };

function comments(...all: [id: string, answers: string | null, day: number, resolvedBy?: string | null, at?: CommentPlace][]): Map<string, Comment> {
  return new Map(
    all.map(([id, answers, day, resolvedBy = null, at = here]) => [
      id,
      { id, answers, at, author: "Kim", time: `2026-01-0${String(day)}T00:00:00Z`, text: id, resolvedBy } as unknown as Comment,
    ]),
  );
}

test("threads by time with their answers, the settled ones last, those of other places left out", () => {
  const all = comments(["a", null, 1, "Ann"], ["b", null, 2], ["b2", "b1", 4], ["b1", "b", 3], ["c", null, 1, null, there]);
  expect(threadsAbout(threadsByPlace(all), here).map(({ first, answers }) => [first.id, ...answers.map(({ id }) => id)].join(" "))).toEqual(["b b1 b2", "a"]);
  expect(openThreads(threadsByPlace(all), here)).toBe(1);
  expect(openThreads(threadsByPlace(all), there)).toBe(1);
});

test("an answer to what is not there begins a thread of its own", () => {
  expect(threadsAbout(threadsByPlace(comments(["x", "gone", 1])), here).map(({ first }) => first.id)).toEqual(["x"]);
});
