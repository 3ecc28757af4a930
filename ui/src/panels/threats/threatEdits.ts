import type { Card, Decision, DecisionId, Edit, Severity, Status, Subject, Suggestion, Threat, ThreatId } from "../../generated/core";
import type { Replica } from "../../replica/replica";

/** What a person says when deciding. */
export interface Opinion {
  readonly status: Status;
  readonly reason: string;
  readonly owner: string;
  readonly expires: string | null;
  readonly severity: Severity | null;
}

/** Who decides, and when. */
export interface Stamp {
  readonly author: string;
  readonly time: string;
}

/** Decides about a threat. */
export const decideEdit = (id: DecisionId, { key, title }: Pick<Suggestion, "key" | "title">, opinion: Opinion, stamp: Stamp): Edit => ({
  type: "decide",
  id,
  key,
  title,
  ...opinion,
  ...stamp,
});

/** The decision on a threat that counts. */
export function inForce(replica: Replica, { key }: Pick<Suggestion, "key">): Decision | null {
  for (const decision of replica.decisions.values()) if (decision.key === key && decision.force === "inForce") return decision;
  return null;
}

/** The record of a threat that was written by hand or imported. */
export function writtenOf(replica: Replica, { key }: Pick<Suggestion, "key">): Threat | null {
  const id = /^own\/([^@]+)@/.exec(key)?.[1];
  return id === undefined ? null : (replica.threats.get(id) ?? null);
}

/** Makes everything so that a suggestion goes away, as one step; `null` where no fact does that. */
export function removalEdit({ removedBy }: Pick<Card, "removedBy">): Edit | null {
  const edits = removedBy.map(({ of, fact, value }): Edit => ({ type: "setFact", subject: of, fact, value, from: "person" }));
  const [only] = edits;
  if (only === undefined) return null;
  return edits.length === 1 ? only : { type: "several", edits };
}

/**
 * Rates a threat anew: a written one in its record, a suggestion by an opinion that leaves the rest of what was decided
 * as it is.
 */
export function rateEdit(replica: Replica, suggestion: Suggestion, severity: Severity, id: DecisionId, stamp: Stamp): Edit {
  const decision = inForce(replica, suggestion);
  const written = writtenOf(replica, suggestion);
  if (written !== null && decision === null) return { ...unchanged(written.id), severity };
  return decideEdit(
    id,
    suggestion,
    {
      status: decision?.status ?? "open",
      reason: decision?.reason ?? "",
      owner: decision?.owner ?? "",
      expires: decision?.expires ?? null,
      severity,
    },
    stamp,
  );
}

/** An edit of a written threat that changes nothing yet. */
export const unchanged = (id: ThreatId): Extract<Edit, { type: "editThreat" }> => ({
  type: "editThreat",
  id,
  title: null,
  category: null,
  severity: null,
  status: null,
  description: null,
  mitigation: null,
});

/** Writes the same threat down for other subjects, as one step. */
export function copyEdit(threat: Pick<Threat, "title" | "category" | "severity" | "description" | "mitigation">, to: readonly { id: ThreatId; at: Subject }[]): Edit {
  const { title, category, severity, description, mitigation } = threat;
  return {
    type: "several",
    edits: to.map(({ id, at }): Edit => ({ type: "addThreat", id, at, title, category, severity, description, mitigation })),
  };
}
