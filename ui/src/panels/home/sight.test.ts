import { expect, test } from "vitest";

import { CARD, cardsAbreast, inSight, ROW } from "./sight";

test("rows in sight are there, and the current one wherever it stands", () => {
  expect(inSight(3, ROW, 0, 400, 0)).toEqual([0, 1, 2]);
  const far = inSight(1000, 40, 4000, 400, 2);
  expect([far[0], far[1], far.at(-1)]).toEqual([2, 92, 117]);
  expect(inSight(1000, 40, 0, 400, 999).at(-1)).toBe(999);
  expect(inSight(0, 40, 0, 400, -1)).toEqual([]);
});

test("as many cards stand abreast as have their width, and always one", () => {
  expect(cardsAbreast(CARD.width * 4 - 1)).toBe(3);
  expect(cardsAbreast(10)).toBe(1);
});
