import type { Decision, Edit, Severity, Status, Suggestion, ThreatKey } from "../../generated/core";
import type { Replica } from "../../replica/replica";
import type { Session } from "../../replica/session";
import { now } from "../decision";

/** What a decision says beside what it is about. */
export interface Said {
  readonly status: Status;
  readonly reason: string;
  readonly owner: string;
  readonly expires: string | null;
}

/** The decisions that are in force, by the keys of their threats. */
function inForce(replica: Replica): ReadonlyMap<ThreatKey, Decision> {
  return new Map([...replica.decisions.values()].filter(({ force }) => force === "inForce").map((decision) => [decision.key, decision]));
}

/** The edits that decide about threats; a severity that was set by hand stays. Author and time are the core's to say. */
export function decide(session: Session, replica: Replica, threats: readonly Suggestion[], said: Said): Promise<Edit[]> {
  const before = inForce(replica);
  return Promise.all(threats.map((threat) => decision(session, threat, said, before.get(threat.key)?.severity ?? null)));
}

/** The edits that take back what is decided about threats. */
export function withdraw(replica: Replica, threats: readonly Suggestion[]): Edit[] {
  const before = inForce(replica);
  return threats.flatMap(({ key }): Edit[] => {
    const found = before.get(key);
    return found === undefined ? [] : [{ type: "withdraw", id: found.id }];
  });
}

/** The edits that set the severity of threats by hand; what was decided stays. */
export function rate(session: Session, replica: Replica, threats: readonly Suggestion[], severity: Severity): Promise<Edit[]> {
  const decisions = inForce(replica);
  const own = new Map([...replica.threats.values()].map((written) => [`own/${written.id}`, written.id]));
  return Promise.all(
    threats.map((threat): Edit | Promise<Edit> => {
      const written = own.get(threat.key.split("@")[0] ?? "");
      if (written !== undefined) return { type: "editThreat", id: written, title: null, category: null, severity, status: null, description: null, mitigation: null };
      const before = decisions.get(threat.key);
      const said = { status: before?.status ?? "open", reason: before?.reason ?? "", owner: before?.owner ?? "", expires: before?.expires ?? null };
      return decision(session, threat, said, severity);
    }),
  );
}

async function decision(session: Session, { key, title }: Suggestion, said: Said, severity: Severity | null): Promise<Edit> {
  const id = await session.ids.next("o");
  return { type: "decide", id, key, title, ...said, severity, author: "", time: now() };
}
