import { describe, expect, test } from "vitest";

import { courseOf, courseOfText, dataOf } from "./course";
import { pathThrough, pointsOfPath } from "./path";

describe("paths", () => {
  test("straight lines keep their points", () => {
    const points = [{ x: 1, y: 2 }, { x: 30.5, y: -4 }, { x: 30.5, y: 80 }];
    expect(pointsOfPath(pathThrough(points))).toEqual(points);
  });

  test("every command is followed, relative ones too", () => {
    expect(pointsOfPath("M10 10h5v-5l1,1H0V0").at(-1)).toEqual({ x: 0, y: 0 });
    expect(pointsOfPath("M0 0 10 0 10 10").length).toBe(3);
    expect(pointsOfPath("M0 0A5 5 0 0 1 10 0").at(-1)).toEqual({ x: 10, y: 0 });
    expect(pointsOfPath("M0 0m3 4").at(-1)).toEqual({ x: 3, y: 4 });
  });

  test("curves become short straight pieces that stay on the curve", () => {
    const points = pointsOfPath("M0 0Q10 0 10 10");
    expect(points.length).toBe(9);
    expect(points[4]).toEqual({ x: 7.5, y: 2.5 });
  });

  test("a course ends at the tips of its heads, and redrawing it gives it back", () => {
    const course = [{ x: 0, y: 0 }, { x: 100, y: 0 }, { x: 100, y: 60 }];
    for (const ends of ["one", "both"] as const) {
      const { line, heads } = dataOf(course, ends);
      expect(pointsOfPath(line).at(-1)).toEqual({ x: 100, y: 51 });
      expect(courseOf(line, heads)).toEqual(course);
    }
  });

  test("the course is read from a fragment's text whatever the order of attributes", () => {
    const svg = '<g class="db-flow"><path d="M0 0L91 0" class="db-hit"/><path class="db-line" d="M0 0L91 0"/><path class="db-head" d="M100 0L89 4L89 -4Z"/></g>';
    expect(courseOfText(svg)).toEqual([{ x: 0, y: 0 }, { x: 100, y: 0 }]);
    expect(courseOfText("<g/>")).toEqual([]);
  });
});
