import type { Pt } from "./geometry";

/** How many straight pieces stand for a curve. */
const PIECES = 8;

/** How many numbers each command of a path takes. */
const TAKES: { readonly [command: string]: number } = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/** The points along a path's data, curves in short straight pieces. Several subpaths run into one another. */
export function pointsOfPath(d: string): Pt[] {
  const points: Pt[] = [];
  let at: Pt = { x: 0, y: 0 };
  for (const { command, numbers } of commandsOf(d)) {
    const relative = command === command.toLowerCase();
    const base = relative ? at : { x: 0, y: 0 };
    const point = (index: number): Pt => ({ x: base.x + (numbers[index] ?? 0), y: base.y + (numbers[index + 1] ?? 0) });
    const kind = command.toUpperCase();
    if (kind === "Z") continue;
    if (kind === "H") points.push((at = { x: base.x + (numbers[0] ?? 0), y: at.y }));
    else if (kind === "V") points.push((at = { x: at.x, y: base.y + (numbers[0] ?? 0) }));
    else if (kind === "Q") points.push(...curve([at, point(0), point(2)]), (at = point(2)));
    else if (kind === "C") points.push(...curve([at, point(0), point(2), point(4)]), (at = point(4)));
    else points.push((at = point(numbers.length - 2)));
  }
  return points;
}

/** Path data of straight lines through the points. */
export function pathThrough(points: readonly Pt[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");
}

const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

const round = (value: number): string => String(Math.round(value * 100) / 100);

function commandsOf(d: string): { command: string; numbers: number[] }[] {
  const commands: { command: string; numbers: number[] }[] = [];
  for (const [, letter = "", rest = ""] of d.matchAll(/([a-z])([^a-df-z]*)/gi)) {
    const numbers = (rest.match(NUMBER) ?? []).map(Number);
    const takes = TAKES[letter.toUpperCase()] ?? 0;
    if (takes === 0) commands.push({ command: letter, numbers: [] });
    for (let index = 0; takes > 0 && index + takes <= numbers.length; index += takes) {
      commands.push({ command: letter, numbers: numbers.slice(index, index + takes) });
    }
  }
  return commands;
}

/** Points along a Bézier curve, its two ends left out. */
function curve(controls: readonly Pt[]): Pt[] {
  const points: Pt[] = [];
  for (let step = 1; step < PIECES; step += 1) {
    const t = step / PIECES;
    let row = [...controls];
    while (row.length > 1) {
      row = row.slice(1).map((b, index) => {
        const a = row[index] ?? b;
        return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
      });
    }
    if (row[0] !== undefined) points.push(row[0]);
  }
  return points;
}
