import { describe, expect, test } from "vitest";

import type { Edit, Fragment, Record } from "../../generated/core";
import { DIAGRAM, element, elementId, flow, flowId, placed, snapshot } from "../../replica/fixture";
import { Replica } from "../../replica/replica";
import type { Pt } from "../geometry";
import type { Sign } from "../overlay";
import { Scene } from "../scene";
import { press } from "../select";
import type { Gesture, Pointer, Stage } from "../stage";
import type { View } from "../view";
import { connect } from "./connect";
import { pan } from "./pan";
import { place } from "./place";
import { resized } from "./resize";

const records: Record[] = [
  { type: "element", record: element("a", "actor") },
  { type: "element", record: element("b") },
  { type: "flow", record: flow("ab", "a", "b") },
  { type: "placement", record: placed({ type: "element", id: elementId("a") }, 0, 0, 96, 64) },
  { type: "placement", record: placed({ type: "element", id: elementId("b") }, 400, 200, 96, 96) },
  { type: "placement", record: placed({ type: "flow", id: flowId("ab") }) },
];
const COURSE: Pt[] = [{ x: 96, y: 32 }, { x: 250, y: 32 }, { x: 400, y: 248 }];

/** A stage that writes down what a gesture does. */
class Written implements Stage {
  readonly scene = Scene.of(new Replica(snapshot(records)), DIAGRAM, () => COURSE, () => null);
  view: View = { x: 0, y: 0, z: 1 };
  selection: ReadonlySet<string> = new Set();
  readonly edits: Edit[] = [];
  readonly stretched: Pt[][] = [];
  readonly shifted: string[] = [];
  readonly chosen: Pt[] = [];
  readonly labelled: string[] = [];
  signs: readonly Sign[] = [];
  previews: { edit: Edit; take: (fragments: readonly Fragment[]) => void }[] = [];
  restored = 0;
  ids = {
    count: 0,
    next(letter: string): Promise<never> {
      this.count += 1;
      return Promise.resolve(`${letter}${String(this.count).padStart(16, "0")}` as never);
    },
  };
  select(keys: Iterable<string>): void {
    this.selection = new Set(keys);
  }
  edit(edit: Edit): Promise<boolean> {
    this.edits.push(edit);
    return Promise.resolve(true);
  }
  preview(edit: Edit, take: (fragments: readonly Fragment[]) => void): void {
    this.previews.push({ edit, take });
  }
  sign(signs: readonly Sign[]): void {
    this.signs = signs;
  }
  shift(key: string): void {
    this.shifted.push(key);
  }
  stretch(_: string, course: readonly Pt[]): void {
    this.stretched.push([...course]);
  }
  readonly foreseen: Fragment[] = [];
  foresee(fragments: readonly Fragment[]): void {
    this.foreseen.push(...fragments);
  }
  restore(): void {
    this.restored += 1;
  }
  glide(view: View): void {
    this.view = view;
  }
  settle(): void {
    this.restored += 0;
  }
  escaped: (() => void) | undefined;
  label(key: string, escaped?: () => void): void {
    this.labelled.push(key);
    this.escaped = escaped;
  }
  choose(_: unknown, at: Pt): void {
    this.chosen.push(at);
  }
  done(): void {
    this.signs = [];
  }
}

const at = (x: number, y: number, keys: Partial<Pointer> = {}): Pointer => ({ at: { x, y }, screen: { x, y }, shift: false, alt: false, ...keys });
const down = (stage: Written, pointer: Pointer): Gesture => press(stage, pointer, null, () => null);
/** Lets promises that were resolved already run on. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

describe("moving", () => {
  test("is one edit at the end, on the grid, in quarter pixels", () => {
    const stage = new Written();
    const gesture = down(stage, at(50, 30));
    gesture.move(at(60, 35));
    gesture.move(at(149, 62));
    expect(stage.edits).toEqual([]);
    gesture.up(at(149, 62));
    expect(stage.edits).toEqual([
      { type: "move", diagram: DIAGRAM, subjects: [{ type: "element", id: elementId("a") }], dx: 96 * 4, dy: 32 * 4 },
    ]);
  });

  test("leaves the grid with Alt", () => {
    const stage = new Written();
    stage.select([elementId("a")]);
    const gesture = down(stage, at(50, 30));
    gesture.move(at(63, 31, { alt: true }));
    gesture.up(at(63, 31, { alt: true }));
    expect(stage.edits[0]).toMatchObject({ dx: 13 * 4, dy: 4 });
  });

  test("stretches the last segment of flows that hang on it, and takes the core's own course when it comes", () => {
    const stage = new Written();
    const gesture = down(stage, at(450, 250));
    gesture.move(at(466, 282));
    expect(stage.stretched.at(-1)).toEqual([COURSE[0], COURSE[1], { x: 416, y: 280 }]);
    const svg = '<g><path class="db-line" d="M96 32L407 280"/><path class="db-head" d="M416 280L1 1L2 2Z"/></g>';
    stage.previews[0]?.take([{ diagram: DIAGRAM, layer: "flow", id: flowId("ab"), order: "", svg }]);
    expect(stage.foreseen.map(({ id }) => id)).toEqual([flowId("ab")]);
    expect(stage.stretched.at(-1)).toEqual([{ x: 96, y: 32 }, { x: 416, y: 280 }]);
    gesture.move(at(474, 282));
    expect(stage.stretched.at(-1)).toEqual([{ x: 96, y: 32 }, { x: 424, y: 280 }]);
  });

  test("leaves no trace when it is cancelled, and none when it is only a click", () => {
    const stage = new Written();
    const gesture = down(stage, at(50, 30));
    gesture.move(at(150, 130));
    gesture.cancel();
    down(stage, at(50, 30)).up(at(51, 31));
    expect(stage.edits).toEqual([]);
    expect(stage.restored).toBe(2);
    expect([...stage.selection]).toEqual([elementId("a")]);
  });
});

describe("selecting", () => {
  test("Shift adds and takes away, a press on nothing takes all away", () => {
    const stage = new Written();
    down(stage, at(50, 30)).up(at(50, 30));
    down(stage, at(450, 250, { shift: true })).up(at(450, 250));
    expect(stage.selection.size).toBe(2);
    down(stage, at(50, 30, { shift: true })).up(at(50, 30));
    expect([...stage.selection]).toEqual([elementId("b")]);
    down(stage, at(700, 700)).up(at(700, 700));
    expect(stage.selection.size).toBe(0);
  });

  test("a marquee selects what lies wholly in it; cancelled, it gives back what was selected", () => {
    const stage = new Written();
    stage.select([elementId("b")]);
    const gesture = down(stage, at(-20, -20));
    gesture.move(at(120, 80));
    expect([...stage.selection]).toEqual([elementId("a")]);
    gesture.cancel();
    expect([...stage.selection]).toEqual([elementId("b")]);
  });
});

describe("connecting", () => {
  test("joins two elements, selects the flow and lets it be named", async () => {
    const stage = new Written();
    const from = stage.scene.things.get(elementId("b"));
    if (from === undefined) throw new Error("b stands on the diagram");
    const gesture = connect(stage, at(450, 250), from, null);
    gesture.move(at(50, 30));
    expect(stage.signs.map(({ type }) => type)).toEqual(["box", "line"]);
    gesture.up(at(50, 30));
    await settled();
    expect(stage.edits).toMatchObject([
      { type: "connect", from: { type: "element", id: elementId("b") }, to: { type: "element", id: elementId("a") } },
    ]);
    expect(stage.labelled).toEqual([...stage.selection]);
  });

  test.each([
    [10, "remove"],
    [40, "connect"],
  ])("Escape in its name takes a flow of %i px within one element back, unless it was meant", async (far, last) => {
    const stage = new Written();
    const from = stage.scene.things.get(elementId("b"));
    if (from === undefined) throw new Error("b stands on the diagram");
    const gesture = connect(stage, at(440, 250), from, null);
    gesture.move(at(440 + far, 250));
    gesture.up(at(440 + far, 250));
    await settled();
    stage.escaped?.();
    expect(stage.edits.at(-1)?.type).toBe(last);
  });

  test("asks what stands there when it is dropped on nothing", () => {
    const stage = new Written();
    const from = stage.scene.things.get(elementId("a"));
    if (from === undefined) throw new Error("a stands on the diagram");
    const gesture = connect(stage, at(96, 32), from, "right");
    gesture.move(at(200, 500));
    gesture.up(at(200, 500));
    expect(stage.chosen).toEqual([{ x: 200, y: 500 }]);
    expect(stage.edits).toEqual([]);
  });

  test("a click on a handle adds a connected process as one step", async () => {
    const stage = new Written();
    const from = stage.scene.things.get(elementId("a"));
    if (from === undefined) throw new Error("a stands on the diagram");
    connect(stage, at(110, 32), from, "right").up(at(110, 32));
    await settled();
    expect(stage.edits).toMatchObject([{ type: "several", edits: [{ type: "addElement", kind: "process" }, { type: "connect" }] }]);
  });
});

describe("placing", () => {
  test("a click places the usual size around the pointer, on the grid", async () => {
    const stage = new Written();
    place(stage, at(603, 398), { kind: "process", component: null, name: "" }).up(at(603, 398));
    await settled();
    expect(stage.edits).toMatchObject([{ type: "addElement", at: { x: 552 * 4, y: 352 * 4, w: 96 * 4, h: 96 * 4 } }]);
  });

  test("a drag draws the box", async () => {
    const stage = new Written();
    const gesture = place(stage, at(600, 400), { kind: "boundary", component: null, name: "" });
    gesture.move(at(900, 640));
    gesture.up(at(900, 640));
    await settled();
    expect(stage.edits).toMatchObject([{ type: "addBoundary", at: { x: 600 * 4, y: 400 * 4, w: 304 * 4, h: 240 * 4 } }]);
  });
});

describe("the rest", () => {
  test("a flow's line pulls a new bend out where it was pressed", () => {
    const stage = new Written();
    stage.select([flowId("ab")]);
    const gesture = down(stage, at(170, 32));
    gesture.move(at(170, 90));
    gesture.up(at(170, 90));
    expect(stage.edits).toMatchObject([{ type: "bend", subject: { type: "flow" }, points: [{ x: 168 * 4, y: 88 * 4 }] }]);
  });

  test("an end of the selected flow can be put elsewhere, and stays loose on nothing", () => {
    const stage = new Written();
    stage.select([flowId("ab")]);
    const gesture = down(stage, at(400, 248));
    gesture.move(at(600, 604));
    gesture.up(at(600, 604));
    expect(stage.edits).toMatchObject([{ type: "reconnect", side: "to", end: { type: "loose" }, at: { x: 600 * 4, y: 608 * 4 } }]);
  });

  test("panning moves the view by what the pointer moved, and back when it is cancelled", () => {
    const stage = new Written();
    const gesture = pan(stage, at(10, 10));
    gesture.move(at(40, 5));
    expect(stage.view).toEqual({ x: 30, y: -5, z: 1 });
    gesture.cancel();
    expect(stage.view).toEqual({ x: 0, y: 0, z: 1 });
  });

  test("a corner keeps the opposite one where it is, and the box from vanishing", () => {
    const box = { x: 100, y: 100, w: 80, h: 60 };
    expect(resized(box, { x: "left", y: "top" }, { x: 90, y: 110 })).toEqual({ x: 90, y: 110, w: 90, h: 50 });
    expect(resized(box, { x: "right", y: "bottom" }, { x: 0, y: 0 })).toEqual({ x: 100, y: 100, w: 24, h: 24 });
    expect(resized(box, { x: "left", y: "top" }, { x: 500, y: 500 })).toEqual({ x: 156, y: 136, w: 24, h: 24 });
  });
});
