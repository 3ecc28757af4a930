import type { Edit, Fragment } from "../../generated/core";
import { courseOfText } from "../course";
import { type Pt, quarters } from "../geometry";
import { guidesFor } from "../guides";
import type { Thing } from "../scene";
import { snappedBy } from "../snap";
import { type Gesture, hasLeft, type Pointer, type Stage } from "../stage";

/** How many flows are asked for while dragging; beyond it they are stretched only. */
const PREVIEWED = 60;

/** The course of a flow for a movement: what the core drew for it, stretched on by the page. */
interface Course {
  readonly points: readonly Pt[];
  readonly dx: number;
  readonly dy: number;
}

/** Moves what is selected; a box boundary takes along what it holds. One edit when the pointer is released. */
export function move(stage: Stage, start: Pointer, grabbed: Thing): Gesture {
  const chosen = [...stage.selection].map((key) => stage.scene.things.get(key)).filter((thing) => thing !== undefined);
  const movable = chosen.filter(({ kind }) => kind !== "flow");
  const rigid = new Set(movable.flatMap(({ key }) => [key, ...stage.scene.heldBy(key).map((held) => held.key)]));
  const flows = stage.scene.flowsAt(rigid);
  /** The flows that hang on it with one end, as they were drawn last. */
  const drawn = new Map<string, Course>(
    flows.filter(({ from, to }) => !isRigid(rigid, from) || !isRigid(rigid, to)).map(({ key }) => [key, { points: stage.scene.course(key), dx: 0, dy: 0 }]),
  );
  const others = [...stage.scene.things.values()].filter(({ key, kind }) => !rigid.has(key) && kind !== "flow" && kind !== "line");
  let by: Pt = { x: 0, y: 0 };
  let isDrag = false;

  const edit = ({ x, y }: Pt): Edit | null =>
    stage.scene.diagram === null
      ? null
      : {
          type: "move",
          diagram: stage.scene.diagram,
          subjects: movable.map(({ subject }) => subject),
          dx: quarters(x),
          dy: quarters(y),
        };

  const follow = (): void => {
    for (const key of rigid) stage.shift(key, by.x, by.y);
    for (const flow of flows) followFlow(stage, flow, rigid, drawn, by);
  };

  const ask = (): void => {
    const asked = by;
    const wanted = edit(asked);
    if (wanted === null || drawn.size === 0 || drawn.size > PREVIEWED) return;
    stage.preview(wanted, (fragments) => {
      const mine = fragments.filter(({ id }) => drawn.has(id));
      stage.foresee(mine);
      for (const fragment of mine) takeCourse(drawn, fragment, asked);
      follow();
    });
  };

  return {
    move(pointer) {
      isDrag ||= hasLeft(start, pointer);
      if (!isDrag || movable.length === 0) return;
      const [dx, dy] = [pointer.at.x - start.at.x, pointer.at.y - start.at.y];
      const found = guidesFor(grabbed.box, snappedBy(grabbed.box, dx, dy, pointer.alt), { x: dx, y: dy }, others, stage.view.z, pointer.alt);
      by = found.by;
      follow();
      ask();
      stage.sign(found.lines.map((points) => ({ type: "line", name: "guide", points })));
    },
    up() {
      stage.sign([]);
      const wanted = edit(by);
      if (!isDrag || wanted === null || (by.x === 0 && by.y === 0)) {
        stage.restore();
        return;
      }
      void stage.edit(wanted).then(() => {
        stage.restore();
      });
    },
    cancel() {
      stage.sign([]);
      stage.restore();
    },
  };
}

const isRigid = (rigid: ReadonlySet<string>, end: string | null): boolean => end !== null && rigid.has(end);

/** Moves a flow with both ends, or stretches it from the end that stays. */
function followFlow(stage: Stage, flow: Thing, rigid: ReadonlySet<string>, drawn: ReadonlyMap<string, Course>, by: Pt): void {
  const [fromMoves, toMoves] = [isRigid(rigid, flow.from), isRigid(rigid, flow.to)];
  if (fromMoves && toMoves) {
    stage.shift(flow.key, by.x, by.y);
    return;
  }
  const course = drawn.get(flow.key);
  if (course === undefined || course.points.length < 2) return;
  const [dx, dy] = [by.x - course.dx, by.y - course.dy];
  const last = course.points.length - 1;
  const stretched = course.points.map((point, index) =>
    (index === 0 && fromMoves) || (index === last && toMoves) ? { x: point.x + dx, y: point.y + dy } : point,
  );
  stage.stretch(flow.key, stretched);
}

function takeCourse(drawn: Map<string, Course>, fragment: Fragment, by: Pt): void {
  if (fragment.layer !== "flow" || fragment.svg === null) return;
  const points = courseOfText(fragment.svg);
  if (points.length > 1) drawn.set(fragment.id, { points, dx: by.x, dy: by.y });
}
