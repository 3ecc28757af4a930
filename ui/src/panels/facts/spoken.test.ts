import { expect, test } from "vitest";
import type { KnownValue } from "../../generated/core";
import { spokenFor } from "./spoken";

const yes = { type: "flag", value: true } as const;
const no = { type: "flag", value: false } as const;
const component: KnownValue = { value: no, from: "component", note: "PostgreSQL" };
const convention: KnownValue = { value: yes, from: "convention", note: "All disks" };

test("what is stored comes from the replica, what is laid under it from the core", () => {
  const old: KnownValue = { value: no, from: "answer", note: "" };
  expect(spokenFor([{ value: yes, from: "person" }], [old, convention, component])).toEqual([{ value: yes, from: "person", note: "" }, convention, component]);
});

test("what was taken back does not speak any more, whatever the core told before", () => {
  expect(spokenFor(undefined, [{ value: no, from: "person", note: "" }, component])).toEqual([component]);
  expect(spokenFor(undefined, [])).toEqual([]);
});
