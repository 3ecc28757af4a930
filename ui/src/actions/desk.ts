import type { Commands, DiagramId, Subject } from "../generated/core";
import type { Canvas, Tool } from "../canvas/canvas";
import type { Replica } from "../replica/replica";
import type { Session } from "../replica/session";

/** What lies over the window. */
export type Dialog = "commands" | "shortcuts" | "newModel" | "system" | "filing" | "forGood" | null;
/** The parts of the window between which F6 goes. */
export type Region = "palette" | "canvas" | "inspector" | "bottom" | "models-head" | "models";
/** The tabs of the inspector and of the panel below. */
export type SideTab = "threats" | "facts";
export type BottomTab = "outline" | "problems" | "history" | "notes";
/** The theme: the system's, or one of the two. */
export type Theme = "system" | "light" | "dark";

/** What the list of models shows, and in which order. */
export type HomeFilter = "all" | "due" | "archive" | "bin";
export type HomeSort = "name" | "due" | "threats" | "changed";

/** What an action may see and do of the list of models. The row meant is the current one. */
export interface HomeDesk {
  /** What the row is: nothing that can be acted on, a system without or with models, or a model. */
  readonly target: "none" | "emptySystem" | "system" | "model";
  /** Whether the system of the row is marked as considered. */
  readonly isConsidered: boolean;
  filter: HomeFilter;
  sort: HomeSort;
  /** What can be taken back, in words. */
  readonly back: string | null;
  open(): Promise<void>;
  /** Lets the title be changed in its row. */
  rename(): void;
  /** Asks for what is known of the system, or where the model belongs. */
  details(): void;
  duplicate(): Promise<void>;
  /** Puts into the archive, or takes out. */
  archive(): Promise<void>;
  takeOut(): Promise<void>;
  /** Puts a model into the bin; asks before a system is removed. */
  remove(): Promise<void>;
  restore(): Promise<void>;
  /** Asks before a model of the bin is deleted for good. */
  deleteForGood(): void;
  consider(): Promise<void>;
  unconsider(): Promise<void>;
  /** Asks for a new system. */
  newSystem(): void;
  /** Asks for a new model of the row's system. */
  newModelHere(): void;
  takeBack(): Promise<void>;
}

/** What an action may see and do: the window as a person has it before them. */
export interface Desk {
  readonly replica: Replica | null;
  readonly session: Session;
  readonly canvas: Canvas | null;
  readonly selection: ReadonlySet<string>;
  readonly tool: Tool;
  readonly isReadOnly: boolean;
  readonly screen: "start" | "editor";
  readonly home: HomeDesk;
  dialog: Dialog;
  theme: Theme;
  bottomTab: BottomTab | null;
  sideTab: SideTab;
  /** The diagram that is shown. */
  readonly diagram: DiagramId | null;
  goHome(): Promise<void>;
  goToEditor(): void;
  openFile(): Promise<void>;
  openSample(): Promise<void>;
  exportPicture(format: Commands["exportPicture"]["request"]["format"]): Promise<void>;
  exportFile(format: Commands["exportFile"]["request"]["format"]): Promise<void>;
  /** Adds a diagram to the model and shows it. */
  addDiagram(): Promise<void>;
  /** Deletes the diagram that is shown. */
  removeDiagram(): Promise<void>;
  /** What is selected, as subjects. */
  subjects(): Subject[];
  /** Puts the focus into the next or previous region. */
  nextRegion(step: 1 | -1): void;
  focusSearch(): void;
  /** Begins the tour, on the sample where no model is open. */
  takeTour(): Promise<void>;
}
