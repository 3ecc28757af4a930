import type { Commands, DiagramId, ModelId, Subject } from "../generated/core";
import type { Canvas } from "../canvas/canvas";
import type { Tool } from "../canvas/tool";
import type { Replica } from "../replica/replica";
import type { Session } from "../replica/session";
import type { Clipboard } from "./clipboard";
import type { TriageDesk } from "./triage";
import type { RegisterDesk } from "./register";

/** What lies over the window. */
export type Dialog =
  | "commands"
  | "shortcuts"
  | "help"
  | "settings"
  | "newModel"
  | "system"
  | "filing"
  | "forGood"
  | "file"
  | null;
/** What fills the window beside the rail: the list of models, or a screen of the open model. */
export type Screen = "start" | "editor" | "threats" | "data";
/** The tabs of the inspector and of the panel below. */
export type SideTab = "threats" | "facts" | "comments";
export type BottomTab = "outline" | "problems" | "history" | "notes";
/** The theme: the system's, one of the two, or the one with the strongest contrast. */
export type Theme = "system" | "light" | "dark" | "contrast";
/** How much room rows and controls take. */
export type Density = "comfortable" | "compact";
/** A page of the help: a guide of the folder docs by its name, or what the application says of itself. */
export type HelpPage = string;
/** What the list of models shows, and in which order. */
export type HomeFilter = "all" | "due" | "archive" | "bin";
export type HomeSort = "name" | "due" | "threats" | "changed";
export type HomeShape = "list" | "cards";

/** What an action may see and do of the list of models. The row meant is the current one. */
export interface HomeDesk {
  /** What the row is: nothing that can be acted on, a system without or with models, or a model. */
  readonly target: "none" | "emptySystem" | "system" | "model";
  /** Whether the system of the row is marked as considered. */
  readonly isConsidered: boolean;
  filter: HomeFilter;
  sort: HomeSort;
  shape: HomeShape;
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

/** The panels around the canvas: which are shown. */
export interface LayoutDesk {
  palette: boolean;
  inspector: boolean;
  /** Puts every panel back to the size that it had at first. */
  reset(): void;
}

/** What an action may do with the tabs of open models. */
export interface TabsDesk {
  /** Shows the model of the next or previous tab. */
  step(step: 1 | -1): Promise<void>;
  /** Closes a tab; the model stays in the workspace. */
  close(model: ModelId): Promise<void>;
}

/** What an action may do with the diagrams of the open model. */
export interface SheetsDesk {
  /** Shows the next or previous diagram. */
  step(step: 1 | -1): Promise<void>;
  /** Moves the diagram that is shown by one place. */
  moveShown(step: 1 | -1): Promise<void>;
}

/** What an action may do with files. */
export interface FilesDesk {
  /** Writes the bound file; where there is none, asks for one. */
  save(): Promise<void>;
  /** Asks for a file, writes it and binds the model to it. */
  bind(): Promise<void>;
  /** Parts the model from its file. */
  unbind(): Promise<void>;
  /** Asks for a place and writes a copy there, in the format of the bound file. */
  saveCopy(): Promise<void>;
  /** Whether the open model is bound to a file. */
  readonly isBound: boolean;
  /** Asks for a place and writes the model there in a format. */
  exportFile(format: Commands["exportFile"]["request"]["format"]): Promise<void>;
  exportPicture(format: Commands["exportPicture"]["request"]["format"]): Promise<void>;
}

/** What an action may see and do: the window as a person has it before them. */
export interface Desk {
  readonly replica: Replica | null;
  readonly session: Session;
  readonly canvas: Canvas | null;
  readonly clipboard: Clipboard;
  readonly selection: ReadonlySet<string>;
  readonly tool: Tool;
  readonly isReadOnly: boolean;
  readonly screen: Screen;
  readonly home: HomeDesk;
  readonly layout: LayoutDesk;
  readonly register: RegisterDesk;
  readonly triage: TriageDesk;
  dialog: Dialog;
  readonly preferences: { theme: Theme; density: Density };
  bottomTab: BottomTab | null;
  sideTab: SideTab;
  /** The diagram that is shown. */
  readonly diagram: DiagramId | null;
  goHome(): Promise<void>;
  /** Goes to another screen of the open model; what is selected stays. */
  show(screen: Exclude<Screen, "start">): void;
  /** Hides the panel below, or shows it with what it showed last. */
  toggleBottom(): void;
  /** Opens the help at a page; at the first where none is named. */
  help(page?: HelpPage): void;
  /** Goes to a screen of the model that is open or was open last. */
  goTo(screen: Exclude<Screen, "start">): Promise<void>;
  readonly files: FilesDesk;
  readonly tabs: { readonly list: readonly { readonly model: ModelId }[] };
  readonly open: TabsDesk;
  readonly sheets: SheetsDesk;
  readonly diagrams: readonly { readonly id: DiagramId }[];
  /** The diagram whose title is being typed. */
  naming: DiagramId | null;
  openFile(): Promise<void>;
  openSample(): Promise<void>;
  /** Adds a diagram to the model and shows it. Gives its id, or null where it was refused. */
  addDiagram(): Promise<DiagramId | null>;
  /** Deletes the diagram that is shown. */
  removeDiagram(): Promise<void>;
  /** What is selected, as subjects. */
  subjects(): Subject[];
  /** Puts the focus into the next or previous region. */
  nextRegion(step: 1 | -1): void;
  /** Puts the focus into a panel of the editor, once it is shown. */
  enterPanel(panel: SideTab | BottomTab): void;
  focusSearch(): void;
  /** Begins the tour, on the sample where no model is open. */
  takeTour(): Promise<void>;
}
