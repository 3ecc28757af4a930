import type { Severity, Status } from "../generated/core";
import { type PlainKey, text } from "../messages/text";
import { type Action, act } from "./action";
import type { Desk } from "./desk";
import { byChord } from "./keys";

/** What an action may see and do of the register. What is meant is what is chosen, else the current threat. */
export interface RegisterDesk {
  /** How many threats are meant. */
  readonly meant: number;
  /** Whether something was decided about one of those that are meant. */
  readonly hasDecided: boolean;
  /** Whether there is a current threat. */
  readonly hasCurrent: boolean;
  /** Asks for the reason of a decision about what is meant. */
  begin(status: Status): void;
  reopen(): Promise<void>;
  rate(severity: Severity): Promise<void>;
  copy(): Promise<void>;
  showOnDiagram(): Promise<void>;
  chooseAll(): void;
  chooseNone(): void;
  /** Goes to the card of the current threat. */
  read(): void;
  /** Goes so many threats on. */
  step(by: number): void;
}

const onRegister = (desk: Desk): string | null => (desk.screen === "threats" ? null : text("register-not-shown"));
const withMeant = (desk: Desk): string | null => onRegister(desk) ?? (desk.register.meant === 0 ? text("register-no-current") : null);
const toDecide = (desk: Desk): string | null => withMeant(desk) ?? (desk.isReadOnly ? text("register-read-only") : null);
const withCurrent = (desk: Desk): string | null => onRegister(desk) ?? (desk.register.hasCurrent ? null : text("register-no-current"));

/** An action of the register. */
const made = (id: string, label: PlainKey, keys: readonly string[], whyNot: Action["whyNot"], run: Action["run"]): Action =>
  act({ id: `register.${id}`, group: "Threats", label, keys, whyNot, run });

const DECISIONS: readonly { id: string; status: Status; label: PlainKey; key: string }[] = [
  { id: "mitigate", status: "mitigate", label: "register-act-mitigate", key: "M" },
  { id: "accept", status: "accept", label: "register-act-accept", key: "A" },
  { id: "notApplicable", status: "notApplicable", label: "register-act-not-applicable", key: "X" },
  { id: "transfer", status: "transfer", label: "register-act-transfer", key: "T" },
  { id: "eliminate", status: "eliminate", label: "register-act-eliminate", key: "E" },
];

const RATINGS: readonly { severity: Severity; label: PlainKey; key: string }[] = [
  { severity: "critical", label: "register-act-rate-critical", key: "1" },
  { severity: "high", label: "register-act-rate-high", key: "2" },
  { severity: "medium", label: "register-act-rate-medium", key: "3" },
  { severity: "low", label: "register-act-rate-low", key: "4" },
  { severity: "none", label: "register-act-rate-none", key: "5" },
];

const STEPS: readonly { id: string; label: PlainKey; key: string; by: 1 | -1 }[] = [
  { id: "next", label: "register-act-next", key: "J", by: 1 },
  { id: "previous", label: "register-act-previous", key: "K", by: -1 },
];

/** What can be done in the register. */
export const REGISTER: readonly Action[] = [
  ...DECISIONS.map(({ id, status, label, key }) =>
    made(id, label, [key], toDecide, (desk) => {
      desk.register.begin(status);
    }),
  ),
  made("reopen", "register-act-reopen", ["R"], (desk) => toDecide(desk) ?? (desk.register.hasDecided ? null : text("register-nothing-to-reopen")), (desk) => desk.register.reopen()),
  ...RATINGS.map(({ severity, label, key }) => made(`rate.${severity}`, label, [key], toDecide, (desk) => desk.register.rate(severity))),
  ...STEPS.map(({ id, label, key, by }) =>
    act({
      id: `register.${id}`,
      group: "Threats",
      label,
      keys: [key],
      repeats: "yes",
      whyNot: onRegister,
      run: (desk) => {
        desk.register.step(by);
      },
    }),
  ),
  made("card", "register-act-card", ["Enter"], withCurrent, (desk) => { desk.register.read(); }),
  made("diagram", "register-act-diagram", ["D"], withCurrent, (desk) => desk.register.showOnDiagram()),
  made("copy", "register-act-copy", ["Ctrl+C"], withMeant, (desk) => desk.register.copy()),
  made("chooseAll", "register-act-choose-all", ["Ctrl+A"], onRegister, (desk) => { desk.register.chooseAll(); }),
  made("chooseNone", "register-act-choose-none", ["Ctrl+Shift+A"], onRegister, (desk) => { desk.register.chooseNone(); }),
];

/** The actions of the register by their chords: they are its rows' only. */
export const REGISTER_BY_CHORD = byChord(REGISTER);
