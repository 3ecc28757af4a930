import { expect, test } from "vitest";
import { backupWords, sizeWords } from "./backupWords";

test("a backup says why it was made and how large it is", () => {
  expect(["daily", "by-hand", "before-restore", "before-upgrade-from-1", "before-something-new"].map(backupWords)).toEqual(["of the day", "by hand", "before a restore", "before an upgrade", "before something new"]);
  expect([0, 4096, 999_000, 1_250_000].map(sizeWords)).toEqual(["1 kB", "4 kB", "999 kB", "1.3 MB"]);
});
