import { describe, expect, test } from "vitest";

import { type Turn, wheelIntent } from "./wheel";

const turn = (part: Partial<Turn>): Turn => ({ deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, metaKey: false, shiftKey: false, ...part });

describe("the wheel", () => {
  test("zooms by notches, in at a turn away from the hand", () => {
    const away = wheelIntent(turn({ deltaY: -120 }));
    expect(away.type === "zoom" && away.factor > 1).toBe(true);
    const lines = wheelIntent(turn({ deltaY: 3, deltaMode: 1 }));
    expect(lines.type === "zoom" && lines.factor < 1).toBe(true);
  });

  test("pans with two fingers", () => {
    expect(wheelIntent(turn({ deltaX: 3, deltaY: -12.5 }))).toEqual({ type: "pan", dx: -3, dy: 12.5 });
    expect(wheelIntent(turn({ deltaY: 7 }))).toEqual({ type: "pan", dx: -0, dy: -7 });
  });

  test("pinches zoom by small steps and Ctrl with the wheel by no more than a limit", () => {
    const pinch = wheelIntent(turn({ deltaY: -4, ctrlKey: true }));
    expect(pinch.type === "zoom" && pinch.factor > 1 && pinch.factor < 1.1).toBe(true);
    const wheel = wheelIntent(turn({ deltaY: 10_000, ctrlKey: true }));
    expect(wheel.type === "zoom" && wheel.factor > 0.5).toBe(true);
  });

  test("goes sideways with Shift", () => {
    expect(wheelIntent(turn({ deltaY: 120, shiftKey: true }))).toEqual({ type: "pan", dx: -120, dy: 0 });
  });
});
