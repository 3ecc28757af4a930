import type { CardCommand, TriageDesk } from "../../actions/triage";
import type { Screen, SideTab } from "../../actions/desk";
import type { DataId, FactName, Subject } from "../../generated/core";
import type { Replica } from "../../replica/replica";
import { type ThreadsByPlace, threadsByPlace } from "../comments/threads";
import { keyOf, keySet } from "../../replica/subject";

/** What the cards need of the window. */
export interface TriageWindow {
  sideTab: SideTab;
  selection: ReadonlySet<string>;
  readonly screen: Screen;
  readonly replica: Replica | null;
  /** Counts what changed in the replica, which is not reactive itself. */
  readonly version: number;
  point(subject: Subject): void;
  show(screen: Exclude<Screen, "start">): void;
}

const NOTHING: Replica["comments"] = new Map();

/** What the cards of threats share: which one is current, and what was asked to be shown beside them. */
export class Triage implements TriageDesk {
  /** The key of the current card, or the id of the current question. */
  current = $state.raw<string | null>(null);
  /** The fact that is to be shown; another object each time that it is asked for. */
  fact = $state.raw<{ readonly of: string; readonly fact: FactName } | null>(null);
  /** The datum that the inspector shows: data stands on no canvas. */
  datum = $state.raw<DataId | null>(null);
  /** Whether a threat is being written. */
  isWriting = $state(false);
  /** Whether it is told why nothing is said about what is selected. */
  isAskingWhy = $state(false);
  /** Whether that is to have the focus. */
  isWhyFocused = $state(false);
  /** The card that is to have the focus as soon as it is there. */
  awaited = $state.raw<string | null>(null);
  /** Whether the current card is to have the focus. */
  isFocusAsked = $state(false);
  /** What was said of everything. */
  readonly threads: ThreadsByPlace = $derived.by(() => threadsByPlace(this.window.version < 0 || this.window.replica === null ? NOTHING : this.window.replica.comments));
  /** What does something with the current card, as long as it is there. */
  private carrying = $state.raw<((command: CardCommand) => void) | null>(null);

  constructor(private readonly window: TriageWindow) {}

  /** Selects something on the canvas, wherever the window is; a datum is shown in the inspector alone. */
  point(of: Subject): void {
    if (this.window.screen !== "editor") {
      // The canvas takes the selection over when it is there again.
      this.window.selection = keySet(of.type === "model" || of.type === "data" ? [] : [of.id]);
      this.window.show("editor");
    }
    this.window.point(of);
    this.datum = of.type === "data" ? of.id : null;
  }

  /** Selects what a fact is of, and leads to its row. */
  lead(of: Subject, fact: FactName): void {
    this.point(of);
    this.window.sideTab = "facts";
    this.fact = { of: keyOf(of), fact };
  }

  write(): void {
    this.window.sideTab = "threats";
    this.isWriting = true;
  }

  askWhy(): void {
    this.window.sideTab = "threats";
    this.isAskingWhy = true;
    this.isWhyFocused = true;
  }

  /** Puts the keyboard on the card of a threat, once it is there. */
  read(key: string): void {
    this.window.sideTab = "threats";
    this.awaited = key;
  }

  focusCurrent(): void {
    this.window.sideTab = "threats";
    this.isFocusAsked = true;
  }

  get hasCard(): boolean {
    return this.carrying !== null;
  }

  carry(command: CardCommand): void {
    this.carrying?.(command);
  }

  /** A card or question has the focus: it is the current one. */
  take(key: string, carry: (command: CardCommand) => void): void {
    this.current = key;
    this.awaited = null;
    this.carrying = carry;
  }

  /** A card is not there any more. */
  drop(carry: (command: CardCommand) => void): void {
    if (this.carrying === carry) this.carrying = null;
  }
}
