import { expect, test } from "vitest";

import type { Change, DecisionId, ElementId, Suggestion, Threat, ThreatId, ThreatKey } from "../../generated/core";
import type { Replica } from "../../replica/replica";
import { copyEdit, rateEdit, removalEdit, writtenOf } from "./threatEdits";

const element = (id: string): Change["of"] => ({ type: "element", id: id as ElementId });
const change = (of: string, fact: string): Change => ({ of: element(of), fact, label: fact, value: { type: "flag", value: true }, name: of, shown: "yes" });
const stamp = { author: "Kim", time: "2026-11-24T00:00:00Z" };
const id = "o1" as DecisionId;

const THREAT: Threat = {
  id: "t1" as ThreatId,
  number: 4,
  at: element("e1"),
  title: "Replay",
  category: "spoofing",
  severity: "low",
  status: "open",
  description: "Again.",
  mitigation: "A nonce.",
  order: "a",
};

function replica(decisions: object[] = []): Replica {
  return {
    threats: new Map([["t1", THREAT]]),
    decisions: new Map(decisions.map((decision, index) => [String(index), decision])),
  } as unknown as Replica;
}
const suggestion = (key: string): Suggestion => ({ key: key as unknown as ThreatKey, title: "T" }) as Suggestion;

test("what removes a suggestion is one step, however many facts it takes", () => {
  expect(removalEdit({ removedBy: [] })).toBeNull();
  expect(removalEdit({ removedBy: [change("e1", "encrypted")] })).toMatchObject({ type: "setFact", fact: "encrypted", from: "person" });
  const both = removalEdit({ removedBy: [change("e1", "encrypted"), change("e2", "signed")] });
  expect(both).toMatchObject({ type: "several", edits: [{ fact: "encrypted" }, { fact: "signed" }] });
});

test("a written threat is rated in its record, a suggestion by an opinion", () => {
  expect(rateEdit(replica(), suggestion("own/t1@e1"), "high", id, stamp)).toMatchObject({ type: "editThreat", id: "t1", severity: "high", title: null });
  expect(rateEdit(replica(), suggestion("sql@e1"), "high", id, stamp)).toMatchObject({ type: "decide", status: "open", severity: "high" });
});

test("rating keeps what was decided", () => {
  const decided = replica([
    { key: "sql@e1", force: "beside", status: "mitigate", reason: "no" },
    { key: "sql@e1", force: "inForce", status: "accept", reason: "Small.", owner: "Ann", expires: "2027-01-31" },
  ]);
  expect(rateEdit(decided, suggestion("sql@e1"), "low", id, stamp)).toMatchObject({
    type: "decide",
    status: "accept",
    reason: "Small.",
    owner: "Ann",
    expires: "2027-01-31",
    severity: "low",
  });
});

test("a copy has all words of the threat, and is open", () => {
  expect(writtenOf(replica(), suggestion("own/t1@e1"))).toBe(THREAT);
  expect(writtenOf(replica(), suggestion("sql@e1"))).toBeNull();
  expect(copyEdit(THREAT, [{ id: "t2" as ThreatId, at: element("e2") }])).toEqual({
    type: "several",
    edits: [
      { type: "addThreat", id: "t2", at: element("e2"), title: "Replay", category: "spoofing", severity: "low", description: "Again.", mitigation: "A nonce." },
    ],
  });
});
