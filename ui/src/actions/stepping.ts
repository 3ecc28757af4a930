import type { Desk } from "./desk";

/** Goes a step back or forth, and selects what comes back onto the diagram by it: that is what is looked for next. */
export async function step(desk: Desk, go: () => Promise<boolean>): Promise<void> {
  const { canvas, diagram } = desk;
  const before = new Set(canvas?.scene.things.keys());
  if (!(await go()) || canvas === null || desk.screen !== "editor" || desk.diagram !== diagram) return;
  const came = [...canvas.scene.things.keys()].filter((key) => !before.has(key));
  if (came.length > 0) canvas.select(came);
}
