import type { CardCommand } from "../../actions/triage";
import type { Severity, Suggestion } from "../../generated/core";
import { text } from "../../messages/text";
import { isOpen } from "../severity";
import type { CardItem } from "./cardItem";
import { KEY_OF } from "./cardKeys";

/** What the menu of a card needs of the card. */
export interface CardMenuOf {
  readonly suggestion: Suggestion;
  /** Whether a person wrote the threat, or a file brought it. */
  readonly isWritten: boolean;
  /** Why nothing can be changed now. */
  readonly why: string | null;
  readonly run: (command: CardCommand) => void;
  readonly show: () => void;
  readonly place: (way: "move" | "copy") => void;
  readonly remove: () => void;
}

const RATES: readonly Severity[] = ["critical", "high", "medium", "low", "none"];
const STATUSES = ["mitigate", "accept", "notApplicable", "transfer", "eliminate"] as const;

/** The entries of the menu of a card. */
export function menuOf({ suggestion, isWritten, why, run, show, place, remove }: CardMenuOf): readonly CardItem[] {
  const changing = (id: string, group: string, label: string, keys: string, command: CardCommand): CardItem => ({ id, group, label, keys, why, run: () => { run(command); } });
  return [
    ...STATUSES.filter((status) => status !== suggestion.status).map((status) =>
      changing(status, "decide", text(`card-do-${status}`), KEY_OF[status], { type: "decide", status }),
    ),
    ...(isOpen(suggestion) ? [] : [changing("reopen", "decide", text("card-reopen"), KEY_OF.open, { type: "reopen" })]),
    ...RATES.map((severity, index): CardItem => ({
      ...changing(`rate-${severity}`, "rate", text(`card-rate-${severity}`), String(index + 1), { type: "rate", severity }),
      why: why ?? (severity === suggestion.severity ? text("card-rated-so") : null),
    })),
    { id: "comment", group: "more", label: text("card-comment"), keys: "C", why: null, run: () => { run({ type: "comment" }); } },
    { id: "copy", group: "more", label: text("card-copy"), keys: "Ctrl+C", why: null, run: () => { run({ type: "copy" }); } },
    { id: "show", group: "more", label: text("card-show-here"), keys: "", why: suggestion.at.type === "model" ? text("card-show-model") : null, run: show },
    ...(isWritten
      ? [
          changing("edit", "written", text("card-edit"), "F2", { type: "edit" }),
          { id: "move", group: "written", label: text("card-move"), keys: "", why, run: () => { place("move"); } },
          { id: "copyTo", group: "written", label: text("card-copy-to"), keys: "", why, run: () => { place("copy"); } },
          { id: "delete", group: "written", label: text("card-delete"), keys: "", why, run: remove },
        ]
      : []),
  ];
}
