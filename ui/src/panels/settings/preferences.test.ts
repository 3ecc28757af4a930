import { expect, test } from "vitest";
import { readLook } from "../theme";
import type { Kept } from "./keeping";
import { Preferences, readViews } from "./preferences.svelte";

const FIRST: Kept = { look: readLook(null), language: "en", views: "" };

test("every change is kept at once, and the next start finds all of it", () => {
  const kept: Kept[] = [];
  const preferences = new Preferences(FIRST, (now) => kept.push(now));
  preferences.theme = "contrast";
  preferences.density = "compact";
  preferences.note({ recents: ["db/redis"] });
  preferences.note({ layout: { hidden: ["palette"] } });
  preferences.language = "de";
  expect(kept).toHaveLength(5);
  const again = new Preferences(JSON.parse(JSON.stringify(kept.at(-1))) as Kept, () => undefined);
  expect([again.theme, again.density, again.language, again.views]).toEqual(["contrast", "compact", "de", { recents: ["db/redis"], layout: { hidden: ["palette"] } }]);
});

test("what was kept badly is as at first", () => {
  for (const bad of ["", "{", "[1]", "null", "7"]) expect(readViews(bad)).toEqual({});
  for (const bad of [null, 3, { theme: "pink", density: 4 }]) expect(readLook(bad)).toEqual({ theme: "system", density: "comfortable" });
});
