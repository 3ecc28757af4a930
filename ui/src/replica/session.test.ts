import { describe, expect, test } from "vitest";

import type { Answer, Failure, Snapshot } from "../generated/core";
import { HostError, type Host } from "../host/host";
import type { MODEL} from "./fixture";
import { answer, element, snapshot } from "./fixture";
import type { Replica } from "./replica";
import { Session } from "./session";

/** A core whose answers the test gives when it likes. */
function core(): { host: Host; asked: { name: string; give: (value: unknown) => void; refuse: (why: Failure) => void }[] } {
  const asked: { name: string; give: (value: unknown) => void; refuse: (why: Failure) => void }[] = [];
  const host: Host = {
    call: (name) =>
      new Promise((resolve, reject) => {
        asked.push({
          name,
          give: (value) => {
            resolve(value as never);
          },
          refuse: (why) => {
            reject(new HostError(why));
          },
        });
      }),
    listen: () => Promise.resolve(() => undefined),
  };
  return { host, asked };
}

async function opened(): Promise<{ session: Session; asked: ReturnType<typeof core>["asked"]; changed: number[]; failures: Failure[]; opens: Replica[] }> {
  const { host, asked } = core();
  const changed: number[] = [];
  const failures: Failure[] = [];
  const opens: Replica[] = [];
  const session = new Session(host, {
    opened: (replica) => opens.push(replica),
    changed: (_, { revision }) => changed.push(revision),
    failed: (failure) => failures.push(failure),
  });
  await session.open(Promise.resolve(snapshot([])));
  return { session, asked, changed, failures, opens };
}

const edit = { type: "removeThreat", id: "t0" } as never;
const added = (revision: number): Answer => answer(revision, { added: [{ type: "element", record: element(`n${String(revision)}`) }] });

describe("a session", () => {
  test("applies answers in order of revision, however they come", async () => {
    const { session, asked, changed } = await opened();
    const both = Promise.all([session.edit(edit), session.edit(edit)]);
    asked[1]?.give(added(2));
    asked[0]?.give(added(1));
    expect(await both).toEqual([true, true]);
    expect(changed).toEqual([1, 2]);
    expect(session.replica?.elements.size).toBe(2);
  });

  test("asks for a snapshot when a gap is left", async () => {
    const { session, asked, changed, opens } = await opened();
    const done = session.edit(edit);
    asked[0]?.give(added(3));
    await Promise.resolve();
    while (asked.length < 2) await Promise.resolve();
    expect(asked[1]?.name).toBe("openModel");
    const fresh: Snapshot = { ...snapshot([]), revision: 3 };
    asked[1]?.give(fresh);
    expect(await done).toBe(true);
    expect(changed).toEqual([]);
    expect(opens.length).toBe(2);
    expect(session.replica?.revision).toBe(3);
  });

  test("tells a rejected edit and changes nothing", async () => {
    const { session, asked, failures } = await opened();
    const done = session.edit(edit);
    const why: Failure = { code: "rejected", message: "connect a note to a note: no data flows there", hint: null };
    asked[0]?.refuse(why);
    expect(await done).toBe(false);
    expect(failures).toEqual([why]);
    expect(session.replica?.revision).toBe(0);
  });

  test("takes an answer only once, and none of another model", async () => {
    const { session, asked, changed } = await opened();
    const both = Promise.all([session.edit(edit), session.edit(edit), session.edit(edit)]);
    asked[0]?.give(added(1));
    asked[1]?.give(added(1));
    asked[2]?.give({ ...added(2), model: "m1" as typeof MODEL });
    await both;
    expect(changed).toEqual([1]);
  });

  test("hands out minted ids, and fetches ahead", async () => {
    const { session, asked } = await opened();
    const id = session.ids.next("e");
    asked[0]?.give(Array.from({ length: 64 }, (_, index) => String(index).padStart(16, "0")));
    expect(await id).toBe("e0000000000000000");
    for (let taken = 1; taken < 41; taken += 1) await session.ids.next("f");
    expect(asked.length).toBe(2);
    expect(await session.ids.next("b")).toBe("b0000000000000041");
  });
});
