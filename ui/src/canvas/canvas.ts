import type { Drawing, Edit, Fragment, Subject } from "../generated/core";
import { text } from "../messages/text";
import type { IdPool } from "../replica/idPool";
import type { Replica } from "../replica/replica";
import type { CanvasEvents } from "./canvasEvents";
import { type Box, boxOf, inside, type Pt, union } from "./geometry";
import { connect } from "./gestures/connect";
import { addBend, removeBend } from "./gestures/bend";
import { pan } from "./gestures/pan";
import { freePlace } from "./freePlace";
import { add, ghostOf, place, type Placing, usualBox } from "./gestures/place";
import { handleAt } from "./handles";
import { LabelEditor } from "./labelEditor";
import { Latest } from "./latest";
import { Layers } from "./layers";
import { Overlay, type Sign } from "./overlay";
import { Scene, type Thing } from "./scene";
import { handlesInReach, press } from "./select";
import { selectionSigns } from "./selectionSigns";
import type { Gesture, Pointer, Stage } from "./stage";
import type { Tool } from "./tool";
import { detailAt, fitted, type Sight, toScreen, type View, zoomed } from "./view";
import { Viewport } from "./viewport";
import { wheelIntent } from "./wheel";

/** The canvas: shows the core's drawing, and turns what the pointer does into edits. No framework is in it. */
export class Canvas implements Stage {
  scene = new Scene(null, () => [], () => null);
  private readonly layers = new Layers();
  private readonly overlay = new Overlay();
  private readonly viewport: Viewport;
  private readonly labels: LabelEditor;
  private readonly previews: Latest<Edit, readonly Fragment[]>;
  private readonly listening = new AbortController();
  private selected: ReadonlySet<string> = new Set();
  private signs: readonly Sign[] = [];
  private hovered: string | null = null;
  private tool: Tool = { type: "select" };
  private gesture: { running: Gesture; pointer: number } | null = null;
  private isSpaceDown = false;
  private isShifted = false;
  private aimed: Pt | null = null;
  private toLabel: { readonly key: string; readonly escaped: (() => void) | undefined } | null = null;
  private marks = 0;
  /** The last box that was shown whole, and the view that showed it. */
  private framed: { readonly box: Box; readonly view: View } | null = null;

  constructor(
    parent: HTMLElement,
    readonly ids: IdPool,
    private readonly events: CanvasEvents,
  ) {
    this.viewport = new Viewport(this.layers.svg, this.onView, () => this.scene.things.size, this.onSize);
    this.viewport.root.append(this.overlay.svg, this.viewport.glass);
    parent.append(this.viewport.root);
    this.labels = new LabelEditor(this.viewport.root);
    this.previews = new Latest((edit) => events.preview(edit));
    this.listen(this.viewport.root);
  }

  get view(): View {
    return this.viewport.view;
  }

  get selection(): ReadonlySet<string> {
    return this.selected;
  }

  /** Shows a drawing whole, in the view as it is, or in a view of its own. */
  show(replica: Replica, drawing: Drawing, where: "fit" | "keep" | Sight): void {
    this.cancel();
    // Measured while nothing hangs on it; a change of size would show the new drawing in the old view.
    this.viewport.measure();
    this.layers.show(drawing.fragments);
    this.read(replica, drawing.diagram);
    const bounds = drawing.bounds.w > 0 ? boxOf(drawing.bounds) : { x: 0, y: 0, w: 640, h: 400 };
    this.viewport.leave();
    this.viewport.reserve(bounds);
    // The view first: nodes that it does not show cost no layout, and those that it shows only one.
    if (where === "fit" && drawing.bounds.w === 0) this.viewport.jump(fitted(bounds, this.viewport.extent, 0, 1, 1));
    else if (where === "fit") this.frame(bounds);
    else if (where === "keep") this.viewport.jump(this.view);
    else this.comeBack(where, bounds);
    this.layers.finishSoon();
    this.select([...this.selected].filter((key) => this.scene.things.has(key)));
  }

  /** Shows nothing: the model has no diagram. */
  clear(): void {
    this.cancel();
    this.layers.show([]);
    this.scene = new Scene(null, () => [], () => null);
    this.select([]);
  }

  /** Draws what an answer changed. */
  update(replica: Replica, fragments: readonly Fragment[]): void {
    const { diagram } = this.scene;
    if (diagram === null) return;
    this.layers.patch(fragments.filter((fragment) => fragment.diagram === diagram));
    this.read(replica, diagram);
    const bounds = union([...this.scene.things.values()].map(({ box }) => box));
    if (bounds !== null) this.viewport.reserve(bounds);
    this.select([...this.selected].filter((key) => this.scene.things.has(key)));
    this.layers.unmerge();
    this.follow(this.view);
    this.openLabel();
  }

  select(keys: Iterable<string>): void {
    const next = new Set(keys);
    const before = this.selected;
    this.selected = next;
    this.layers.mark(next);
    this.paint();
    if (next.size !== before.size || [...next].some((key) => !before.has(key))) this.events.selected(next);
  }

  edit(edit: Edit): Promise<boolean> {
    this.previews.stop();
    return this.events.edit(edit, null);
  }

  preview(edit: Edit, take: (fragments: readonly Fragment[]) => void): void {
    this.previews.wish(edit, take);
  }

  sign(signs: readonly Sign[]): void {
    this.signs = signs;
    this.paint();
  }

  shift(key: string, dx: number, dy: number): void {
    this.isShifted = true;
    this.layers.shift(key, dx, dy);
  }

  stretch(key: string, course: readonly Pt[]): void {
    this.layers.stretch(key, course);
  }

  foresee(fragments: readonly Fragment[]): void {
    this.layers.foresee(fragments);
  }

  restore(): void {
    this.isShifted = false;
    this.layers.restore();
    this.paint();
  }

  glide(view: View): void {
    this.viewport.glide(view);
  }

  settle(): void {
    this.viewport.settle();
  }

  choose(from: Thing, at: Pt): void {
    this.events.choose(from, at, toScreen(this.view, at));
  }

  done(): void {
    this.use({ type: "select" });
  }

  /** Takes a tool in hand. */
  use(tool: Tool): void {
    this.cancel();
    this.tool = tool;
    this.viewport.root.dataset["tool"] = tool.type;
    this.events.tooled(tool);
    this.paint();
  }

  /** Lets the name of something be typed, now or once it is drawn; `escaped` is run when Escape ends it. */
  label(key: string, escaped?: () => void): void {
    this.toLabel = { key, escaped };
    this.openLabel();
  }

  /** Lets the name of the one selected thing be typed; `first` was typed already. */
  labelSelected(first: string | null): void {
    const [key] = this.selected.size === 1 ? this.selected : [];
    if (key !== undefined) this.openEditor(key, first, undefined);
  }

  /** Ends the gesture in hand without a trace. Gives whether there was one. */
  cancel(): boolean {
    const { gesture } = this;
    this.gesture = null;
    this.previews.stop();
    gesture?.running.cancel();
    return gesture !== null;
  }

  /** Takes a place of the window as the one that is meant by what is added next; `null` takes that back. */
  aim(client: Pt | null): void {
    this.aimed = client === null ? null : this.viewport.pointAt(client);
  }

  /** Where something is put that nobody points at: where it was aimed, else the middle of what is seen. */
  middle(): Pt {
    return this.aimed ?? this.viewport.middle();
  }

  /** Adds something in the middle of what is seen, for those who do not point. */
  addInView(what: Placing): void {
    const taken = [...this.scene.things.values()].filter(({ kind }) => kind !== "flow" && kind !== "line" && kind !== "box");
    const box = freePlace(what.kind, this.middle(), taken.map((thing) => thing.box));
    void add(this, what, box).then(() => {
      const [key] = this.selected;
      if (key !== undefined) this.reveal(key);
    });
  }

  /** Places what the tool in hand holds in the middle of what is seen. Gives whether there was something to place. */
  placeInView(): boolean {
    const { tool } = this;
    if (tool.type !== "place" || this.gesture !== null) return false;
    this.sign([]);
    this.done();
    this.addInView(tool.what);
    return true;
  }

  /** Adds something where the pointer of the window is, if that is over the canvas. */
  addAt(what: Placing, client: Pt): void {
    const { left, top, right, bottom } = this.viewport.root.getBoundingClientRect();
    if (client.x < left || client.x > right || client.y < top || client.y > bottom) return;
    void add(this, what, usualBox(what.kind, this.viewport.pointAt(client), false));
  }

  /** Shows where something dragged from the palette would stand; `null` ends it. */
  hint(what: Placing, client: Pt | null): void {
    const box = client === null ? null : usualBox(what.kind, this.viewport.pointAt(client), false);
    this.sign(box === null ? [] : [ghostOf(what.kind, box)]);
  }

  /** Zooms about the middle. */
  zoomBy(factor: number): void {
    const { w, h } = this.viewport.extent;
    this.viewport.jump(zoomed(this.view, { x: w / 2, y: h / 2 }, factor));
  }

  /** Shows everything, or what is selected. */
  fit(what: "all" | "selection"): void {
    const things = [...this.scene.things.values()].filter(({ key }) => what === "all" || this.selected.has(key));
    const box = union(things.map((thing) => this.scene.extentOf(thing)));
    if (box === null) return;
    if (what === "all") this.frame(box);
    else this.viewport.jump(fitted(box, this.viewport.extent, 56, 2));
  }

  /** Shows the whole box, and goes on doing so when the canvas changes its size, until the view is moved. */
  private frame(box: Box): void {
    this.viewport.jump(fitted(box, this.viewport.extent));
    this.framed = { box, view: this.view };
  }

  /** Where to come back to, later, when the canvas may be of another size. */
  sight(): Sight {
    return { view: this.view, whole: this.framed?.view === this.view ? this.viewport.extent : null };
  }

  private comeBack({ view, whole }: Sight, bounds: Box): void {
    const { w, h } = this.viewport.extent;
    if (whole !== null && (whole.w !== w || whole.h !== h)) this.frame(bounds);
    else this.viewport.jump(view);
    if (whole !== null) this.framed = { box: bounds, view: this.view };
  }

  private readonly onSize = (): void => {
    if (this.framed !== null && this.framed.view === this.view) this.frame(this.framed.box);
  };

  /** Brings something into sight without changing the zoom, if it is not. */
  reveal(key: string): void {
    const thing = this.scene.things.get(key);
    if (thing === undefined) return;
    const { x, y, z } = this.view;
    const { w, h } = this.viewport.extent;
    const box = this.scene.extentOf(thing);
    const seen: Box = { x: -x / z, y: -y / z, w: w / z, h: h / z };
    const isSeen = box.x >= seen.x && box.y >= seen.y && box.x + box.w <= seen.x + seen.w && box.y + box.h <= seen.y + seen.h;
    if (!isSeen) this.viewport.jump({ x: w / 2 - (box.x + box.w / 2) * z, y: h / 2 - (box.y + box.h / 2) * z, z });
  }

  /** The subjects of what is selected. */
  subjects(): Subject[] {
    return [...this.selected].map((key) => this.scene.things.get(key)?.subject).filter((subject) => subject !== undefined);
  }

  /** Selects what lies under a point of the window, unless it is selected already. */
  pick(client: Pt): void {
    const thing = this.scene.hit(this.viewport.pointAt(client), this.view.z);
    if (thing === null) this.select([]);
    else if (!this.selected.has(thing.key)) this.select([thing.key]);
  }

  focus(): void {
    this.viewport.root.focus({ preventScroll: true });
  }

  destroy(): void {
    this.listening.abort();
    this.layers.destroy();
    this.viewport.destroy();
  }

  private read(replica: Replica, diagram: Drawing["diagram"]): void {
    this.scene = Scene.of(
      replica,
      diagram,
      (key) => this.layers.route(key),
      (key) => this.layers.labelBox(key),
    );
  }

  /** Sees to it that what the zoom shows is there: all nodes, or merged shapes. */
  private follow(view: View): void {
    if (detailAt(view.z, this.scene.things.size) !== "merged") {
      this.layers.finish();
      return;
    }
    if (this.layers.isMerged) return;
    const things = [...this.scene.things.values()];
    const solid = things.filter(({ kind }) => kind !== "flow" && kind !== "line" && kind !== "box").map(({ box }) => box);
    const frames = things.filter(({ kind }) => kind === "box").map(({ box }) => box);
    const flows = things.filter(({ kind }) => kind === "flow").map(({ key }) => this.scene.course(key));
    this.layers.merged(solid, frames, flows);
  }

  private paint(): void {
    const isIdle = this.gesture === null && this.tool.type === "select";
    // What is being moved carries its own accent; a box where it stood would only be in the way.
    const signs = this.isShifted ? [] : selectionSigns(this, isIdle ? handlesInReach(this, this.hovered) : [], this.hovered);
    this.overlay.draw([...signs, ...this.signs], this.view);
  }

  private readonly onView = (view: View): void => {
    this.follow(view);
    this.paint();
    this.labels.place(view);
    this.events.viewed(view);
  };

  private openLabel(): void {
    const { toLabel } = this;
    if (toLabel === null || !this.scene.things.has(toLabel.key)) return;
    this.toLabel = null;
    this.openEditor(toLabel.key, null, toLabel.escaped);
  }

  private openEditor(key: string, first: string | null, escaped: (() => void) | undefined): void {
    const thing = this.scene.things.get(key);
    if (thing === undefined) return;
    this.marks += 1;
    const mark = `label ${String(Date.now())} ${String(this.marks)}`;
    this.labels.open(
      {
        key,
        name: thing.name,
        box: this.scene.labelPlace(thing),
        isLong: thing.kind === "note" ? "several lines" : "one line",
        commit: (name) => void this.events.edit({ type: "rename", subject: thing.subject, name }, mark),
        ended: (how) => {
          this.layers.name(null);
          if (how !== "left") this.focus();
          if (how === "escaped") escaped?.();
        },
      },
      this.view,
      first,
    );
    this.layers.name(key);
  }

  private listen(root: HTMLElement): void {
    const { signal } = this.listening;
    root.tabIndex = 0;
    root.setAttribute("role", "application");
    root.setAttribute("aria-label", text("canvas-label"));
    root.dataset["tool"] = "select";
    root.addEventListener("pointerdown", this.onDown, { signal });
    root.addEventListener("pointermove", this.onMove, { signal });
    root.addEventListener("pointerup", this.onUp, { signal });
    root.addEventListener("pointercancel", this.onLost, { signal });
    root.addEventListener("lostpointercapture", this.onLost, { signal });
    root.addEventListener("pointerleave", () => { this.hover(null); }, { signal });
    root.addEventListener("dblclick", this.onDouble, { signal });
    root.addEventListener("wheel", this.onWheel, { signal, passive: false });
    window.addEventListener("blur", () => { this.space(false); }, { signal });
  }

  /** Whether Space is held, so that a drag moves the view. */
  space(isDown: boolean): void {
    this.isSpaceDown = isDown;
    this.viewport.root.classList.toggle("is-panning", isDown);
  }

  private pointer(event: PointerEvent | MouseEvent): Pointer {
    const client = { x: event.clientX, y: event.clientY };
    return { at: this.viewport.pointAt(client), screen: this.viewport.local(client), shift: event.shiftKey, alt: event.altKey };
  }

  private readonly onDown = (event: PointerEvent): void => {
    if (this.gesture !== null || event.button === 2) return;
    const pointer = this.pointer(event);
    const running = this.begin(event.button, pointer);
    if (running === null) return;
    event.preventDefault();
    this.focus();
    this.gesture = { running, pointer: event.pointerId };
    this.viewport.root.setPointerCapture(event.pointerId);
    this.paint();
  };

  private begin(button: number, pointer: Pointer): Gesture | null {
    if (button === 1 || this.isSpaceDown || this.tool.type === "hand") return pan(this, pointer);
    if (button !== 0) return null;
    switch (this.tool.type) {
      case "place":
        return place(this, pointer, this.tool.what);
      case "flow": {
        const from = this.scene.endAt(pointer.at, this.view.z);
        return from === null ? pan(this, pointer) : connect(this, pointer, from, null);
      }
      case "select":
        return press(this, pointer, this.hovered, (key) => this.layers.labelBox(key));
    }
  }

  private readonly onMove = (event: PointerEvent): void => {
    if (this.gesture?.pointer === event.pointerId) this.gesture.running.move(this.pointer(event));
    else if (this.gesture === null) this.point(this.pointer(event));
  };

  /** The pointer moves with nothing pressed. */
  private point(pointer: Pointer): void {
    if (this.tool.type === "place") {
      this.sign([ghostOf(this.tool.what.kind, usualBox(this.tool.what.kind, pointer.at, pointer.alt))]);
      return;
    }
    const handle = handleAt(handlesInReach(this, this.hovered), this.view, pointer.screen);
    const title = handle?.type === "connect" ? text("canvas-connect") : "";
    if (this.viewport.root.title !== title) this.viewport.root.title = title;
    const thing = handle === null ? this.scene.hit(pointer.at, this.view.z) : null;
    this.viewport.glass.dataset["over"] = handle?.type ?? (thing === null ? "nothing" : "thing");
    if (handle === null) this.hover(thing?.key ?? null);
  }

  private hover(key: string | null): void {
    if (key === this.hovered) return;
    this.hovered = key;
    if (this.tool.type === "place" && key === null) this.signs = [];
    this.paint();
  }

  private readonly onUp = (event: PointerEvent): void => {
    const { gesture } = this;
    if (gesture?.pointer !== event.pointerId) return;
    this.gesture = null;
    gesture.running.up(this.pointer(event));
    this.viewport.root.releasePointerCapture(event.pointerId);
    this.paint();
  };

  private readonly onLost = (event: PointerEvent): void => {
    if (this.gesture?.pointer === event.pointerId) this.cancel();
  };

  private readonly onDouble = (event: MouseEvent): void => {
    if (this.tool.type !== "select") return;
    const pointer = this.pointer(event);
    const handle = handleAt(handlesInReach(this, null), this.view, pointer.screen);
    const onBend = handle?.type === "bend" ? this.scene.things.get(handle.key) : undefined;
    if (handle?.type === "bend" && onBend !== undefined) {
      removeBend(this, onBend, handle.index);
      return;
    }
    const thing = this.scene.hit(pointer.at, this.view.z);
    if (thing === null) return;
    const label = this.layers.labelBox(thing.key);
    const isOnLine = (thing.kind === "flow" && (label === null || !inside(label, pointer.at))) || thing.kind === "line";
    if (isOnLine) addBend(this, thing, pointer.at);
    else this.openEditor(thing.key, null, undefined);
  };

  private readonly onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    const intent = wheelIntent(event);
    if (intent.type === "pan") this.glide({ ...this.view, x: this.view.x + intent.dx, y: this.view.y + intent.dy });
    else this.glide(zoomed(this.view, this.viewport.local({ x: event.clientX, y: event.clientY }), intent.factor));
  };
}
