import { expect, test } from "vitest";
import type { ComponentSummary } from "../../generated/core";
import { categoriesOf, found, wordsOf } from "./categories";

const component = (id: string, name: string, category: string): ComponentSummary => ({ id, name, category, kind: "store", icon: "" });
const ALL = [component("db/redis", "Redis", "data-stores"), component("db/postgresql", "PostgreSQL", "data-stores"), component("web/gateway", "API gateway", "web"), component("x/ingres", "Re-ingress", "web")];

test("what begins with the first word comes first", () => {
  expect(found(ALL, wordsOf(" re ")).map(({ name }) => name)).toEqual(["Re-ingress", "Redis", "PostgreSQL"]);
  expect(found(ALL, wordsOf("data red")).map(({ name }) => name)).toEqual(["Redis"]);
  expect(found(ALL, wordsOf("zzz"))).toEqual([]);
  expect(found(ALL, [])).toBe(ALL);
});

test("a longer word than that of the name finds it, a short piece within it does not", () => {
  expect(found(ALL, wordsOf("postgresql12")).map(({ name }) => name)).toEqual(["PostgreSQL"]);
  expect(found(ALL, wordsOf("redb"))).toEqual([]);
});

test("categories and their components stand in order", () => {
  expect(categoriesOf(ALL).map(({ name, components }) => [name, ...components.map(({ id }) => id)])).toEqual([
    ["data-stores", "db/postgresql", "db/redis"],
    ["web", "web/gateway", "x/ingres"],
  ]);
});
