import type { Subject, Suggestion } from "../../generated/core";
import { text } from "../../messages/text";
import { calledBy, endCalled } from "../../replica/lookups";
import type { Replica } from "../../replica/replica";
import { categoryWords, statusWords } from "../severity";
import type { Words } from "./registerRows";

const OUTCOMES = {
  confirmed: "register-outcome-confirmed",
  possible: "register-outcome-possible",
  written: "register-outcome-written",
  stale: "register-outcome-stale",
} as const;

/** Where a threat comes from, in words. */
const outcomeWords = (outcome: Suggestion["outcome"]): string => text(OUTCOMES[outcome]);

/** The words of rows in a model as it is now; what one place is called is found out once. */
export function wordsIn(replica: Replica): Words {
  const names = new Map<string, { place: string; near: string }>();
  const named = (at: Subject): { place: string; near: string } => {
    const key = at.type === "model" ? at.type : at.id;
    const known = names.get(key);
    if (known !== undefined) return known;
    const place = calledBy(replica, at);
    const flow = at.type === "flow" ? replica.flows.get(at.id) : undefined;
    const near = flow === undefined ? place : [place, endCalled(replica, flow.from), endCalled(replica, flow.to)].join("\n");
    names.set(key, { place, near });
    return { place, near };
  };
  return { place: (at) => named(at).place, near: (at) => named(at).near, category: categoryWords, status: statusWords, outcome: outcomeWords };
}
