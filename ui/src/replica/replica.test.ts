import { describe, expect, test } from "vitest";

import type { Answer, Record } from "../generated/core";
import { answer, element, elementId, flow, placed, snapshot } from "./fixture";
import { Replica, recordKey } from "./replica";

/** Numbers that look random and are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A model that changes at random, with the diffs that say so: what the core does, in small. */
function history(seed: number, steps: number): { answers: Answer[]; records: Record[] } {
  const random = numbers(seed);
  const records = new Map<string, Record>();
  const answers: Answer[] = [];
  for (let revision = 1; revision <= steps; revision += 1) {
    const name = `n${String(Math.floor(random() * 6))}`;
    const made: Record[] = [
      { type: "element", record: { ...element(name), number: revision } },
      { type: "flow", record: { ...flow(name, "a", name), number: revision } },
      { type: "placement", record: placed({ type: "element", id: elementId(name) }, revision, 2, 3, 4) },
    ];
    const diff: Answer["diff"] = { added: [], updated: [], removed: [] };
    for (const record of made) {
      const key = recordKey(record);
      const old = records.get(key);
      if (old === undefined) {
        diff.added.push(record);
        records.set(key, record);
      } else if (random() < 0.5) {
        diff.updated.push([old, record]);
        records.set(key, record);
      } else {
        diff.removed.push(old);
        records.delete(key);
      }
    }
    answers.push(answer(revision, diff));
  }
  return { answers, records: [...records.values()] };
}

describe("a replica", () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])("fed with diffs equals a snapshot of the end (%i)", (seed) => {
    const { answers, records } = history(seed, 60);
    const fed = new Replica(snapshot([]));
    for (const one of answers) expect(fed.apply(one)).toBe("applied");
    expect(fed.records()).toEqual(new Replica(snapshot(records)).records());
    expect(fed.records().length).toBeGreaterThan(1);
  });

  test("applies each answer once and in order", () => {
    const replica = new Replica(snapshot([]));
    const first = answer(1, { added: [{ type: "element", record: element("a") }] });
    expect(replica.apply(answer(2, {}))).toBe("gap");
    expect(replica.apply(first)).toBe("applied");
    expect(replica.apply(first)).toBe("old");
    expect(replica.revision).toBe(1);
    expect([...replica.elements.keys()]).toEqual([elementId("a")]);
  });

  test("forgets a placement with its diagram's last one", () => {
    const record: Record = { type: "placement", record: placed({ type: "element", id: elementId("a") }) };
    const replica = new Replica(snapshot([record]));
    replica.apply(answer(1, { removed: [record] }));
    expect(replica.placements.size).toBe(0);
  });

  test("keeps its questions where an answer says that they are as they were", () => {
    const replica = new Replica(snapshot([]));
    const question = { id: "q1" } as Replica["questions"][number];
    const asks = answer(1, {});
    asks.outcomes.questions = [question];
    replica.apply(asks);
    const silent = answer(2, {});
    silent.outcomes.questions = null;
    replica.apply(silent);
    expect(replica.questions).toEqual([question]);
    replica.apply(answer(3, {}));
    expect(replica.questions).toEqual([]);
  });

  test("keeps suggestions by key", () => {
    const replica = new Replica(snapshot([]));
    const next = answer(1, {});
    const suggestion = { key: "t@e1", sort: "1" } as Answer["outcomes"]["appeared"][number];
    next.outcomes.appeared = [suggestion];
    replica.apply(next);
    expect(replica.suggestions.size).toBe(1);
    const gone = answer(2, {});
    gone.outcomes.vanished = [suggestion.key];
    replica.apply(gone);
    expect(replica.suggestions.size).toBe(0);
  });
});
