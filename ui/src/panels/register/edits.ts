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

/** The decision on a threat that is in force. */
export function decisionOn(replica: Replica, key: ThreatKey): Decision | undefined {
  return [...replica.decisions.values()].find((decision) => decision.key === key && decision.force === "inForce");
}

/** The edits that decide about threats; a severity that was set by hand stays. Author and time are the core's to say. */
export function decide(session: Session, replica: Replica, threats: readonly Suggestion[], said: Said): Promise<Edit[]> {
  return Promise.all(threats.map((threat) => decision(session, threat, said, decisionOn(replica, threat.key)?.severity ?? null)));
}

/** The edits that take back what is decided about threats. */
export function withdraw(replica: Replica, threats: readonly Suggestion[]): Edit[] {
  return threats.flatMap(({ key }): Edit[] => {
    const inForce = decisionOn(replica, key);
    return inForce === undefined ? [] : [{ type: "withdraw", id: inForce.id }];
  });
}

/** The edits that set the severity of threats by hand; what was decided stays. */
export function rate(session: Session, replica: Replica, threats: readonly Suggestion[], severity: Severity): Promise<Edit[]> {
  return Promise.all(
    threats.map((threat): Edit | Promise<Edit> => {
      const own = [...replica.threats.keys()].find((id) => threat.key.startsWith(`own/${id}@`));
      const written = own === undefined ? undefined : replica.threats.get(own);
      if (written !== undefined) return { type: "editThreat", id: written.id, title: null, category: null, severity, status: null, description: null, mitigation: null };
      const before = decisionOn(replica, threat.key);
      const said = { status: before?.status ?? "open", reason: before?.reason ?? "", owner: before?.owner ?? "", expires: before?.expires ?? null };
      return decision(session, threat, said, severity);
    }),
  );
}

async function decision(session: Session, { key, title }: Suggestion, said: Said, severity: Severity | null): Promise<Edit> {
  const id = await session.ids.next("o");
  return { type: "decide", id, key, title, ...said, severity, author: "", time: now() };
}
