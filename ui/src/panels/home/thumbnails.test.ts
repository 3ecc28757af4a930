import { expect, test } from "vitest";

import type { ModelId, Thumbnail } from "../../generated/core";
import { Thumbnails } from "./thumbnails";

const model = (id: string, updated = "1"): { id: ModelId; updated: string } => ({ id: id as ModelId, updated });
const picture = (id: ModelId): Thumbnail => ({ model: id, svg: `<g id="${id}"/>` }) as Thumbnail;

/** Pictures of a core that notes what it was asked for; `settled` waits until nothing is asked any more. */
function pictures(answer: (ids: ModelId[]) => Promise<Thumbnail[]> = (ids) => Promise.resolve(ids.map(picture))) {
  const asked: ModelId[][] = [];
  let told = 0;
  const thumbnails = new Thumbnails(
    (ids) => {
      asked.push(ids);
      return answer(ids);
    },
    () => {
      told += 1;
    },
  );
  const settled = (): Promise<void> => new Promise((resume) => void setImmediate(resume));
  return { thumbnails, asked, told: () => told, settled };
}

test("what comes into sight together is asked for together, and once", async () => {
  const { thumbnails, asked, told, settled } = pictures();
  for (const id of ["a", "b"]) thumbnails.show(model(id));
  thumbnails.show(model("gone"))();
  await settled();
  thumbnails.show(model("a"));
  await settled();
  expect([asked, told(), thumbnails.get("a" as ModelId)]).toEqual([[["a", "b"]], 1, picture("a" as ModelId)]);
});

test("a changed model is drawn anew, and shows its old picture until then", async () => {
  const { thumbnails, asked, settled } = pictures();
  thumbnails.show(model("a"));
  await settled();
  thumbnails.show(model("a", "2"));
  expect(thumbnails.get("a" as ModelId)).toEqual(picture("a" as ModelId));
  await settled();
  expect(asked).toEqual([["a"], ["a"]]);
});

test("a hundred are asked for in parts, and a refusal leaves them without picture", async () => {
  const { thumbnails, asked, settled } = pictures(() => Promise.reject(new Error("no")));
  for (let at = 0; at < 100; at += 1) thumbnails.show(model(`m${String(at)}`));
  await settled();
  expect(asked.map((ids) => ids.length)).toEqual([40, 40, 20]);
  expect(thumbnails.get("m1" as ModelId)).toBeNull();
});
