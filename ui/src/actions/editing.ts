import type { Edit, ElementKind, FlowId } from "../generated/core";
import { GRID } from "../canvas/snap";
import { join } from "../canvas/gestures/connect";
import { text } from "../messages/text";
import { act, type Action, toChange, withModel, withSelection } from "./action";
import type { Desk } from "./desk";

/** The mark under which a row of arrow strokes is one step of the history; it ends at key-up. */
let nudging: string | null = null;

/** Ends a row of arrow strokes. */
export function endNudging(): void {
  nudging = null;
}

const ARROWS = [
  { name: "left", near: "action-edit-move-left", far: "action-edit-move-far-left", key: "ArrowLeft", x: -1, y: 0 },
  { name: "right", near: "action-edit-move-right", far: "action-edit-move-far-right", key: "ArrowRight", x: 1, y: 0 },
  { name: "up", near: "action-edit-move-up", far: "action-edit-move-far-up", key: "ArrowUp", x: 0, y: -1 },
  { name: "down", near: "action-edit-move-down", far: "action-edit-move-far-down", key: "ArrowDown", x: 0, y: 1 },
] as const;

/** Moves what is selected by steps of the grid. */
async function nudge(desk: Desk, dx: number, dy: number): Promise<void> {
  const { canvas } = desk;
  const diagram = canvas?.scene.diagram ?? null;
  const subjects = (canvas?.subjects() ?? []).filter(({ type }) => type !== "flow");
  if (diagram === null || subjects.length === 0) return;
  nudging ??= `nudge ${String(Date.now())}`;
  await desk.session.edit({ type: "move", diagram, subjects, dx: dx * GRID * 4, dy: dy * GRID * 4 }, nudging);
}

/** What stands after or before the selected thing in reading order, flows last; nothing beyond both ends. */
function neighbour(desk: Desk, step: 1 | -1): string | undefined {
  const keys = [...(desk.canvas?.scene.things.values() ?? [])]
    .sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x || (a.key < b.key ? -1 : 1))
    .sort((a, b) => Number(a.kind === "flow") - Number(b.kind === "flow"))
    .map(({ key }) => key);
  const [current] = desk.selection;
  return current === undefined ? keys.at(step === 1 ? 0 : -1) : keys[keys.indexOf(current) + step];
}

/** Beyond the last thing Tab goes on to the rest of the window. */
const withNeighbour = (desk: Desk, step: 1 | -1): string | null =>
  withModel(desk) ?? (neighbour(desk, step) === undefined ? text("why-nothing-further") : null);

/** Selects the next or previous thing and brings it into sight. */
function cycle(desk: Desk, step: 1 | -1): void {
  const next = neighbour(desk, step);
  if (next === undefined) return;
  desk.canvas?.select([next]);
  desk.canvas?.reveal(next);
}

async function connectSelected(desk: Desk): Promise<void> {
  const [from, to] = [...desk.selection].map((key) => desk.canvas?.scene.things.get(key));
  if (desk.canvas !== null && from !== undefined && to !== undefined) await join(desk.canvas, from, to);
}

function oneElement(desk: Desk): string | null {
  const [subject] = desk.subjects();
  if (desk.selection.size === 1 && subject?.type === "element") return null;
  return toChange(desk) ?? text("why-select-element");
}

function oneFlow(desk: Desk): string | null {
  const [subject] = desk.subjects();
  if (desk.selection.size === 1 && subject?.type === "flow") return null;
  return toChange(desk) ?? text("why-select-flow");
}

async function changeKind(desk: Desk, kind: ElementKind): Promise<void> {
  const [subject] = desk.subjects();
  if (subject?.type === "element") await desk.session.edit({ type: "changeKind", element: subject.id, kind });
}

async function changeFlow(desk: Desk, edit: (flow: FlowId) => Edit): Promise<void> {
  const [subject] = desk.subjects();
  if (subject?.type === "flow") await desk.session.edit(edit(subject.id));
}

export const EDITING: readonly Action[] = [
  act({
    id: "edit.rename",
    group: "Edit",
    label: "action-edit-rename",
    keys: ["F2", "Enter"],
    whyNot: (desk) => toChange(desk) ?? (desk.selection.size === 1 ? null : text("why-select-one")),
    run: (desk) => {
      desk.canvas?.labelSelected(null);
    },
  }),
  act({
    id: "edit.delete",
    group: "Edit",
    label: "action-edit-delete",
    keys: ["Delete", "Backspace"],
    whyNot: withSelection,
    run: async (desk) => {
      await desk.session.edit({ type: "remove", subjects: desk.subjects() });
    },
  }),
  act({
    id: "edit.selectAll",
    group: "Edit",
    label: "action-edit-select-all",
    keys: ["Ctrl+A"],
    whyNot: withModel,
    run: (desk) => {
      desk.canvas?.select(desk.canvas.scene.things.keys());
    },
  }),
  act({
    id: "edit.next",
    group: "Edit",
    label: "action-edit-next",
    keys: ["Tab"],
    repeats: "yes",
    whyNot: (desk) => withNeighbour(desk, 1),
    run: (desk) => {
      cycle(desk, 1);
    },
  }),
  act({
    id: "edit.previous",
    group: "Edit",
    label: "action-edit-previous",
    keys: ["Shift+Tab"],
    repeats: "yes",
    whyNot: (desk) => withNeighbour(desk, -1),
    run: (desk) => {
      cycle(desk, -1);
    },
  }),
  act({
    id: "edit.connect",
    group: "Edit",
    label: "action-edit-connect",
    keys: ["C"],
    whyNot: (desk) => toChange(desk) ?? (desk.selection.size === 2 ? null : text("why-select-two")),
    run: connectSelected,
  }),
  ...ARROWS.flatMap(({ name, near, far, key, x, y }): Action[] => [
    act({ id: `edit.move.${name}`, group: "Edit", label: near, keys: [key], repeats: "yes", whyNot: withSelection, run: (desk) => nudge(desk, x, y) }),
    act({ id: `edit.moveFar.${name}`, group: "Edit", label: far, keys: [`Shift+${key}`], repeats: "yes", whyNot: withSelection, run: (desk) => nudge(desk, 5 * x, 5 * y) }),
  ]),
  act({
    id: "edit.kind.actor",
    group: "Edit",
    label: "action-edit-kind-actor",
    keys: [],
    whyNot: oneElement,
    run: (desk) => changeKind(desk, "actor"),
  }),
  act({
    id: "edit.kind.process",
    group: "Edit",
    label: "action-edit-kind-process",
    keys: [],
    whyNot: oneElement,
    run: (desk) => changeKind(desk, "process"),
  }),
  act({
    id: "edit.kind.store",
    group: "Edit",
    label: "action-edit-kind-store",
    keys: [],
    whyNot: oneElement,
    run: (desk) => changeKind(desk, "store"),
  }),
  act({
    id: "edit.flow.reverse",
    group: "Edit",
    label: "action-edit-flow-reverse",
    keys: [],
    whyNot: oneFlow,
    run: (desk) => changeFlow(desk, (flow) => ({ type: "reverse", flow })),
  }),
  act({
    id: "edit.flow.straighten",
    group: "Edit",
    label: "action-edit-flow-straighten",
    keys: [],
    whyNot: oneFlow,
    run: async (desk) => {
      const [subject] = desk.subjects();
      const diagram = desk.canvas?.scene.diagram ?? null;
      if (subject !== undefined && diagram !== null) {
        await desk.session.edit({ type: "bend", diagram, subject, points: [] });
      }
    },
  }),
];
