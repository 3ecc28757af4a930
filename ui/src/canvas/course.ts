import type { Pt } from "./geometry";
import { pathThrough, pointsOfPath } from "./path";

/** The length of a head, half its width, and how far the line reaches into it, in pixels: as the core draws them. */
const HEAD = { length: 11, half: 4.5, overlap: 2 } as const;

/** The course of a flow from the data of its line and of its heads; the line itself ends inside its heads. */
export function courseOf(line: string, heads: string): Pt[] {
  const points = pointsOfPath(line);
  const tips = heads.split(/(?=M)/).map((head) => pointsOfPath(head)[0]);
  const [to, from] = [tips[0], tips[1]];
  if (to !== undefined && points.length > 1) points[points.length - 1] = to;
  if (from !== undefined && points.length > 1) points[0] = from;
  return points;
}

/** The course in the text of the fragment of a flow or line boundary; empty where it draws none. Nothing of the text becomes part of the page. */
export function courseOfText(svg: string): Pt[] {
  const data = { line: "", head: "" };
  for (const [tag] of svg.matchAll(/<path\b[^>]*>/g)) {
    const d = /\sd="([^"]*)"/.exec(tag)?.[1] ?? "";
    const name = /\sclass="db-(line|border|head)"/.exec(tag)?.[1];
    if (name === "head") data.head = d;
    else if (name !== undefined) data.line = d;
  }
  return courseOf(data.line, data.head);
}

/** The data of line and heads for a course, while the core has not drawn it yet. */
export function dataOf(course: readonly Pt[], ends: "one" | "both"): { line: string; heads: string } {
  const points = [...course];
  const [first, second] = [points[0], points[1]];
  const [before, last] = [points.at(-2), points.at(-1)];
  if (first === undefined || second === undefined || before === undefined || last === undefined) return { line: "", heads: "" };
  const end = headTo(before, last);
  points[points.length - 1] = end.base;
  if (ends === "one") return { line: pathThrough(points), heads: end.head };
  const begin = headTo(second, first);
  points[0] = begin.base;
  return { line: pathThrough(points), heads: end.head + begin.head };
}

function headTo(before: Pt, tip: Pt): { head: string; base: Pt } {
  const far = Math.hypot(before.x - tip.x, before.y - tip.y);
  const length = Math.max(2, Math.min(HEAD.length, far * 0.6));
  const back = far === 0 ? { x: -1, y: 0 } : { x: (before.x - tip.x) / far, y: (before.y - tip.y) / far };
  const half = (HEAD.half * length) / HEAD.length;
  const along = (step: number, side: number): Pt => ({
    x: tip.x + back.x * step - back.y * side,
    y: tip.y + back.y * step + back.x * side,
  });
  return { head: `${pathThrough([tip, along(length, half), along(length, -half)])}Z`, base: along(length - HEAD.overlap, 0) };
}
