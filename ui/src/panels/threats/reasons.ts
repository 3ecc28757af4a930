import type { Decision, Status } from "../../generated/core";
import { compareText } from "../../replica/replica";

/** How many reasons are offered. */
const MOST = 3;
/** Longer ones are of one case. */
const LONGEST = 160;

/** The reasons that were given for a status in this model: each once, the latest first. */
export function recentReasons(decisions: Iterable<Decision>, status: Status): string[] {
  const given = [...decisions]
    .filter((decision) => decision.status === status && decision.reason.trim() !== "" && decision.reason.length <= LONGEST)
    .sort((a, b) => compareText(b.time, a.time) || compareText(b.id, a.id));
  return [...new Set(given.map(({ reason }) => reason.trim()))].slice(0, MOST);
}
