import type { Home, ModelId, ModelSummary, OpenThreats, SystemId } from "../../generated/core";
import { text } from "../../messages/text";
import type { Mark } from "../severity";
import { daysBetween, SOON } from "./days";
import { titleOf } from "./rows";
import { withoutModel } from "./shelves";

/** Something of the list that waits for somebody. */
export interface Wait {
  readonly id: ModelId | SystemId;
  readonly type: "model" | "system";
  readonly name: string;
  /** What it waits for. */
  readonly words: string;
  readonly mark: Mark;
}

/** What is overdue stands before what is critical, that before what is due soon, that before what nobody looked at. */
type Rank = 0 | 1 | 2 | 3;
type Ranked = Wait & { readonly rank: Rank; readonly days: number };

/** What waits among the systems and models in use, the most urgent first. */
export function waitsOf(present: Home, today: string, openOf: (model: ModelSummary) => OpenThreats | null, hasLost: (model: ModelSummary) => boolean): readonly Wait[] {
  const ranked: Ranked[] = [];
  for (const model of present.models) {
    const due = dueOf(model.due, today);
    const critical = openOf(model)?.critical ?? 0;
    const lost = hasLost(model) ? text("home-waits-lost", { name: model.file ?? "" }) : "";
    if (due === null && critical === 0 && lost === "") continue;
    const words = [lost, due?.words ?? "", critical > 0 ? text("home-waits-critical", { count: critical }) : ""].filter((part) => part !== "").join(" ");
    const rank = due?.rank === 0 ? 0 : critical > 0 || lost !== "" ? 1 : 2;
    ranked.push({ id: model.id, type: "model", name: titleOf(model), words, rank, days: due?.days ?? 0, mark: rank === 2 ? "medium" : "critical" });
  }
  for (const system of withoutModel(present)) {
    const due = dueOf(system.due, today);
    const isUnseen = system.considered === null;
    if (due === null && !isUnseen) continue;
    const words = [due?.words ?? "", isUnseen ? text("home-waits-system") : ""].filter((part) => part !== "").join(" ");
    const rank = due?.rank ?? 3;
    ranked.push({ id: system.id, type: "system", name: system.name, words, rank, days: due?.days ?? 0, mark: rank === 0 ? "critical" : rank === 3 ? "question" : "medium" });
  }
  return ranked.sort((a, b) => a.rank - b.rank || a.days - b.days);
}

/** What a day of review says where it is over or near. */
function dueOf(due: string | null, today: string): { readonly words: string; readonly rank: 0 | 2; readonly days: number } | null {
  if (due === null) return null;
  const days = daysBetween(today, due);
  if (days < 0) return { words: text("home-waits-overdue", { days: -days }), rank: 0, days };
  if (days === 0) return { words: text("home-waits-today"), rank: 2, days };
  return days <= SOON ? { words: text("home-waits-soon", { days }), rank: 2, days } : null;
}
