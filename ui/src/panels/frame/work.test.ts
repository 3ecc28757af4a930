import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Host } from "../../host/host";
import { Work } from "./work.svelte";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const step = (done: number, of = 3): { type: "progress"; what: string; done: number; of: number } => ({ type: "progress", what: "reading", done, of });

function work(): { work: Work; asked: string[] } {
  const asked: string[] = [];
  const host = { call: (name: string) => Promise.resolve(asked.push(name)), listen: () => Promise.resolve(() => undefined) } as unknown as Host;
  return { work: new Work(host), asked };
}

test("what is quick is not shown", () => {
  const { work: quick } = work();
  quick.hear(step(0));
  quick.hear(step(1));
  quick.hear(step(0, 0));
  vi.advanceTimersByTime(10_000);
  expect(quick.shown).toBeNull();
});

test("what goes on is shown as it stands now, and goes when it is over", () => {
  const { work: long } = work();
  long.hear(step(0));
  vi.advanceTimersByTime(300);
  long.hear(step(1));
  vi.advanceTimersByTime(300);
  expect(long.shown).toEqual({ what: "reading", done: 1, of: 3 });
  long.hear(step(2));
  expect(long.shown?.done).toBe(2);
  long.hear(step(0, 0));
  expect(long.shown).toBeNull();
});

test("it is stopped once, and what comes next is shown again", async () => {
  const { work: long, asked } = work();
  long.hear(step(0));
  vi.advanceTimersByTime(500);
  const stopping = long.stop();
  expect(long.isStopping).toBe(true);
  await stopping;
  expect([asked, long.shown, long.isStopping]).toEqual([["cancel"], null, false]);
  long.hear(step(1));
  vi.advanceTimersByTime(500);
  expect(long.shown?.done).toBe(1);
});
