import type { Severity, Status } from "../generated/core";
import { type PlainKey, text } from "../messages/text";
import { type Action, act, toChange, withModel } from "./action";
import type { Desk, SideTab } from "./desk";
import type { CardCommand } from "./triage";

/** Needs the inspector on the screen. */
const onEditor = (desk: Desk): string | null => withModel(desk) ?? (desk.screen === "editor" ? null : text("threat-no-editor"));

const TABS: readonly { tab: SideTab; label: PlainKey; key: string }[] = [
  { tab: "facts", label: "threat-act-facts", key: "Alt+1" },
  { tab: "threats", label: "threat-act-threats", key: "Alt+2" },
  { tab: "comments", label: "threat-act-comments", key: "Alt+3" },
];

/** What can be done with the threats of what is selected. */
export const THREATS: readonly Action[] = [
  ...TABS.map(({ tab, label, key }) =>
    act({
      id: `threat.tab.${tab}`,
      group: "Threats",
      label,
      keys: [key],
      whyNot: onEditor,
      run: (desk) => {
        desk.layout.inspector = true;
        if (tab === "threats") desk.triage.focusCurrent();
        else {
          desk.sideTab = tab;
          desk.enterPanel(tab);
        }
      },
    }),
  ),
  act({
    id: "threat.write",
    group: "Threats",
    label: "threat-act-write",
    keys: ["Alt+T"],
    whyNot: (desk) => onEditor(desk) ?? toChange(desk),
    run: (desk) => {
      desk.layout.inspector = true;
      desk.triage.write();
    },
  }),
  act({
    id: "threat.why",
    group: "Threats",
    label: "threat-act-why",
    keys: ["Alt+W"],
    whyNot: (desk) => onEditor(desk) ?? (desk.selection.size === 1 ? null : text("why-select-one")),
    run: (desk) => {
      desk.layout.inspector = true;
      desk.triage.askWhy();
    },
  }),
];

const withCard = (desk: Desk): string | null => withModel(desk) ?? (desk.triage.hasCard ? null : text("threat-no-card"));
const toDecide = (desk: Desk): string | null => toChange(desk) ?? withCard(desk);

/** An action on the current card. */
const onCard = (id: string, label: PlainKey, key: string, command: CardCommand, whyNot: Action["whyNot"] = withCard): Action =>
  act({
    id: `card.${id}`,
    group: "Threats",
    label,
    keys: [key],
    whyNot,
    run: (desk) => {
      desk.triage.carry(command);
    },
  });

const DECISIONS: readonly { status: Status; label: PlainKey; key: string }[] = [
  { status: "mitigate", label: "card-act-mitigate", key: "M" },
  { status: "accept", label: "card-act-accept", key: "A" },
  { status: "notApplicable", label: "card-act-not-applicable", key: "X" },
  { status: "transfer", label: "card-act-transfer", key: "T" },
  { status: "eliminate", label: "card-act-eliminate", key: "E" },
];

const RATINGS: readonly { severity: Severity; label: PlainKey; key: string }[] = [
  { severity: "critical", label: "card-act-rate-critical", key: "1" },
  { severity: "high", label: "card-act-rate-high", key: "2" },
  { severity: "medium", label: "card-act-rate-medium", key: "3" },
  { severity: "low", label: "card-act-rate-low", key: "4" },
  { severity: "none", label: "card-act-rate-none", key: "5" },
];

/** What can be done with the card that has the focus; its keys are its own. */
export const CARDS: readonly Action[] = [
  onCard("next", "card-act-next", "J", { type: "go", to: "next" }),
  onCard("previous", "card-act-previous", "K", { type: "go", to: "previous" }),
  onCard("more", "card-act-more", "Enter", { type: "more" }),
  ...DECISIONS.map(({ status, label, key }) => onCard(status, label, key, { type: "decide", status }, toDecide)),
  onCard("reopen", "card-act-reopen", "R", { type: "reopen" }, toDecide),
  onCard("keep", "card-act-keep", "S", { type: "keep" }, toDecide),
  ...RATINGS.map(({ severity, label, key }) => onCard(`rate.${severity}`, label, key, { type: "rate", severity }, toDecide)),
  onCard("yes", "card-act-yes", "Y", { type: "answer", with: "yes" }, toDecide),
  onCard("no", "card-act-no", "N", { type: "answer", with: "no" }, toDecide),
  onCard("unknown", "card-act-unknown", "U", { type: "answer", with: "unknown" }, toDecide),
  onCard("comment", "card-act-comment", "C", { type: "comment" }, toDecide),
  onCard("edit", "card-act-edit", "F2", { type: "edit" }, toDecide),
  onCard("copy", "card-act-copy", "Ctrl+C", { type: "copy" }),
];
