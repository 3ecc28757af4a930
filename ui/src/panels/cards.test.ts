import { afterEach, beforeEach, expect, test, vi } from "vitest";

import type { Card, ThreatKey } from "../generated/core";
import { Cards } from "./cards";

const key = (name: string): ThreatKey => name as unknown as ThreatKey;
const card = (name: string, why = ""): Card => ({
  key: key(name),
  arithmetic: "",
  because: [],
  removedBy: [],
  question: null,
  why,
  check: "",
  fix: "",
  falsePositive: "",
  references: [],
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("cards in sight are asked for together, once, and again after a change", async () => {
  const asked: string[][] = [];
  let why = "first";
  const cards = new Cards(
    (keys) => {
      asked.push(keys.map(String));
      return Promise.resolve(keys.map((one) => card(String(one), one === key("a") ? why : "")));
    },
    () => undefined,
  );
  const hide = cards.show(key("a"));
  cards.show(key("b"));
  await vi.runAllTimersAsync();
  expect(asked).toEqual([["a", "b"]]);
  const before = [cards.get(key("a")), cards.get(key("b"))];
  cards.show(key("a"));
  await vi.runAllTimersAsync();
  expect(asked.length).toBe(1);

  why = "second";
  cards.renew();
  expect(cards.get(key("a"))).toBe(before[0]);
  await vi.runAllTimersAsync();
  expect(asked[1]).toEqual(["a", "b"]);
  expect(cards.get(key("a"))?.why).toBe("second");
  expect(cards.get(key("b"))).toBe(before[1]);

  hide();
  hide();
  cards.renew();
  await vi.runAllTimersAsync();
  expect(asked[2]).toEqual(["b"]);
  expect(cards.get(key("a"))).toBeNull();
});

test("an answer about the model before is dropped", async () => {
  const answers: ((cards: readonly Card[]) => void)[] = [];
  const cards = new Cards(
    () => new Promise((resolve) => answers.push(resolve)),
    () => undefined,
  );
  cards.show(key("a"));
  await vi.runAllTimersAsync();
  cards.clear();
  answers[0]?.([card("a", "of the other model")]);
  await vi.runAllTimersAsync();
  expect(cards.get(key("a"))).toBeNull();
  answers[1]?.([card("a", "of this one")]);
  await vi.runAllTimersAsync();
  expect(cards.get(key("a"))?.why).toBe("of this one");
});
