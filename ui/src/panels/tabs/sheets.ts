import type { DiagramId, Drawing, Failure, ModelId } from "../../generated/core";
import type { Sight } from "../../canvas/view";
import { failureOf, type Host } from "../../host/host";
import { text } from "../../messages/text";
import { diagramsOf } from "../../replica/lookups";
import type { Replica } from "../../replica/replica";
import type { Session } from "../../replica/session";
import type { Offer } from "../offer";

/** What the diagrams need of the window. */
export interface SheetsWindow {
  readonly host: Host;
  readonly session: Session;
  readonly replica: Replica | null;
  readonly diagram: DiagramId | null;
  failure: Failure | null;
  say(text: string, offer?: Offer): void;
  /** Notes where the person is in the diagram that is shown. */
  leavePlace(): void;
  /** Puts a diagram on the canvas; `null` clears it. */
  draw(drawing: Drawing | null, view: Sight | null): void;
}

/** The diagrams of the open model: which one is shown, and what is done to them. Each keeps the view it was left in. */
export class Sheets {
  private readonly views = new Map<string, Sight>();

  constructor(private readonly window: SheetsWindow) {}

  /** Notes in which view a diagram was left. */
  left(model: ModelId, diagram: DiagramId, view: Sight): void {
    this.views.set(`${model} ${diagram}`, view);
  }

  /** The view in which a diagram was left. */
  viewOf(model: ModelId, diagram: DiagramId): Sight | null {
    return this.views.get(`${model} ${diagram}`) ?? null;
  }

  /** Shows a diagram of the model. */
  async show(diagram: DiagramId): Promise<void> {
    const { replica } = this.window;
    if (replica === null) return;
    try {
      const drawing = await this.window.host.call("drawing", { model: replica.model, diagram });
      if (this.window.replica === replica) this.window.draw(drawing, this.viewOf(replica.model, diagram));
    } catch (thrown) {
      this.window.failure = failureOf(thrown);
    }
  }

  /** Shows the first diagram, or nothing where there is none. */
  async showFirst(replica: Replica): Promise<void> {
    const [first] = diagramsOf(replica);
    if (first !== undefined) await this.show(first.id);
    else this.window.draw(null, null);
  }

  /** Adds a diagram to the model and shows it. Gives its id, or null where it was refused. */
  async add(): Promise<DiagramId | null> {
    const { session } = this.window;
    const id = await session.ids.next("g");
    if (!(await session.edit({ type: "addDiagram", id, title: this.freeTitle(), method: "STRIDE" }))) return null;
    await this.show(id);
    return id;
  }

  /** A title for one more diagram: the first number from its place on that no other diagram has. */
  private freeTitle(): string {
    const titles = new Set([...(this.window.replica?.diagrams.values() ?? [])].map(({ title }) => title));
    let number = titles.size + 1;
    while (titles.has(text("tabs-new-diagram", { number }))) number += 1;
    return text("tabs-new-diagram", { number });
  }

  /** Retitles a diagram; an empty title leaves it as it is. */
  async rename(id: DiagramId, title: string): Promise<void> {
    const now = this.window.replica?.diagrams.get(id)?.title;
    if (title === "" || title === now) return;
    await this.window.session.edit({ type: "editDiagram", id, title, method: null, description: null });
  }

  /** Moves a diagram by one place among its neighbours. */
  async move(id: DiagramId, step: 1 | -1): Promise<void> {
    const { replica } = this.window;
    const ids = replica === null ? [] : diagramsOf(replica).map((diagram) => diagram.id);
    const at = ids.indexOf(id);
    if (at >= 0) await this.moveTo(id, at + step);
  }

  /** Moves a diagram to a place among all. */
  async moveTo(id: DiagramId, place: number): Promise<void> {
    const { replica } = this.window;
    const ids = replica === null ? [] : diagramsOf(replica).map((diagram) => diagram.id);
    const others = ids.filter((other) => other !== id);
    if (place < 0 || place > others.length || ids.indexOf(id) === place) return;
    await this.window.session.edit({ type: "moveDiagram", id, after: others[place - 1] ?? null });
  }

  /** Deletes a diagram; the last one stays. */
  async remove(id: DiagramId): Promise<void> {
    const { replica } = this.window;
    if (replica === null || replica.diagrams.size < 2) return;
    const title = replica.diagrams.get(id)?.title ?? "";
    if (await this.window.session.edit({ type: "removeDiagram", id })) this.window.say(text("tabs-diagram-deleted", { title }).trimEnd(), "undo");
  }

  /** Moves the diagram that is shown by one place. */
  async moveShown(step: 1 | -1): Promise<void> {
    if (this.window.diagram !== null) await this.move(this.window.diagram, step);
  }

  /** Shows the diagram that stands so many places on, round the end. */
  async step(by: 1 | -1): Promise<void> {
    this.window.leavePlace();
    const { replica, diagram } = this.window;
    const ids = replica === null ? [] : diagramsOf(replica).map(({ id }) => id);
    const next = diagram === null ? ids[0] : ids[(ids.indexOf(diagram) + by + ids.length) % ids.length];
    if (next !== undefined && next !== diagram) await this.show(next);
  }
}
