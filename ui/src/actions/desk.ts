import type { Commands, DiagramId, Subject } from "../generated/core";
import type { Canvas, Tool } from "../canvas/canvas";
import type { Replica } from "../replica/replica";
import type { Session } from "../replica/session";

/** What lies over the window. */
export type Dialog = "commands" | "shortcuts" | "newModel" | null;
/** The parts of the window between which F6 goes. */
export type Region = "palette" | "canvas" | "inspector" | "bottom";
/** The tabs of the inspector and of the panel below. */
export type SideTab = "threats" | "facts";
export type BottomTab = "outline" | "problems" | "history" | "notes";
/** The theme: the system's, or one of the two. */
export type Theme = "system" | "light" | "dark";

/** What an action may see and do: the window as a person has it before them. */
export interface Desk {
  readonly replica: Replica | null;
  readonly session: Session;
  readonly canvas: Canvas | null;
  readonly selection: ReadonlySet<string>;
  readonly tool: Tool;
  readonly isReadOnly: boolean;
  readonly screen: "start" | "editor";
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
}
