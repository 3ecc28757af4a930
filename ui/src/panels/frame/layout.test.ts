import { expect, test } from "vitest";
import { Layout, LIMITS, readLayout } from "./layout.svelte";

test("what was kept badly is as at first", () => {
  const first = readLayout(null);
  for (const bad of ["", 3, [], { sizes: 4, hidden: "palette" }, { sizes: { palette: "wide", inspector: Number.NaN }, hidden: [7] }]) {
    expect(readLayout(bad)).toEqual(first);
  }
  expect(readLayout({ sizes: { palette: 9999, bottom: 1 }, hidden: ["inspector", "roof"] })).toEqual({
    sizes: { palette: LIMITS.palette.max, inspector: LIMITS.inspector.usual, bottom: LIMITS.bottom.min },
    hidden: ["inspector"],
  });
});

test("a size is kept once, when the gesture has ended; hiding at once", () => {
  const kept: unknown[] = [];
  const layout = new Layout((now) => kept.push(now));
  layout.resize("palette", 300, "on the way");
  expect(layout.size("palette")).toBe(300);
  expect(kept).toEqual([]);
  layout.resize("palette", 310, "at the end");
  layout.inspector = false;
  expect(kept).toHaveLength(2);
  const again = new Layout(() => undefined);
  again.take(JSON.parse(JSON.stringify(kept[1])));
  expect([again.size("palette"), again.palette, again.inspector]).toEqual([310, true, false]);
  again.reset();
  expect([again.size("palette"), again.inspector]).toEqual([LIMITS.palette.usual, true]);
});
