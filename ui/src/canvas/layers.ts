import type { Fragment, Layer } from "../generated/core";
import { text } from "../messages/text";
import { compareFragments } from "../replica/replica";
import { courseOfText, dataOf } from "./course";
import { svgElement } from "./dom";
import { setFine, shrinkTexts } from "./fineText";
import { type Box, middle, type Pt } from "./geometry";
import { insertFragments } from "./insertFragment";
import { pathThrough } from "./path";
import { Slices } from "./slices";

const LAYERS: readonly Layer[] = ["boundary", "flow", "element", "label", "badge"];

/** A fragment with the node made of it. */
interface Drawn {
  readonly fragment: Fragment;
  readonly node: SVGGElement;
}

/** How many fragments of one layer become nodes in one step of a slice. */
const STEP = 24;

/**
 * The drawing of the core as nodes in one `<svg>`, a `<g>` a layer. A fragment is known by its text at once; its node is
 * made when the zoom shows it, or a little later: from afar only merged shapes are seen, and a large drawing is there
 * before its nodes are.
 */
export class Layers {
  readonly svg = svgElement("svg", { class: "drawing", role: "group", "aria-label": text("canvas-drawing") });
  private readonly groups = new Map<Layer, SVGGElement>();
  /** The drawn fragments of each layer in drawing order. */
  private readonly drawn = new Map<Layer, Drawn[]>();
  private readonly nodes = new Map<string, Drawn>();
  /** What has no node yet, by name, and in the order in which the nodes are made. */
  private readonly waiting = new Map<string, Fragment>();
  private queue: Fragment[] = [];
  private readonly slices = new Slices();
  private marked: ReadonlySet<string> = new Set();
  private named: string | null = null;
  private readonly routes = new Map<string, readonly Pt[]>();
  private readonly labelBoxes = new Map<string, Box | null>();
  /** What is shown elsewhere, with the transform that it had. */
  private readonly displaced = new Map<SVGElement, string>();
  /** What is shown on another course, with the data that it had. */
  private readonly redrawn = new Map<Element, string>();
  /** What stood where a preview is drawn. */
  private readonly covered = new Map<string, Fragment>();

  constructor() {
    setFine(this.svg);
    for (const layer of LAYERS) {
      // A label is said with its flow. Badges say for themselves what they stand for, so that a thing keeps its node
      // when only its threats change.
      const hidden = layer === "label" ? { "aria-hidden": "true" } : {};
      const group = svgElement("g", { class: `layer layer-${layer}`, ...hidden });
      this.groups.set(layer, group);
      this.drawn.set(layer, []);
      this.svg.append(group);
    }
  }

  /** Takes these fragments and no others. Their nodes are made by {@link finish} or {@link finishSoon}. */
  show(fragments: readonly Fragment[]): void {
    this.slices.stop();
    for (const map of [this.nodes, this.waiting, this.routes, this.labelBoxes, this.displaced, this.redrawn, this.covered]) map.clear();
    this.unmerge();
    this.queue = [];
    for (const layer of LAYERS) {
      const mine = fragments.filter((fragment) => fragment.layer === layer && fragment.svg !== null).sort(compareFragments);
      for (const fragment of mine) this.waiting.set(nameOf(layer, fragment.id), fragment);
      this.queue.push(...mine);
      this.drawn.set(layer, []);
      this.groups.get(layer)?.replaceChildren();
      // Off the page while its nodes are made: else each slice would cost a layout.
      this.groups.get(layer)?.remove();
    }
    this.queue.reverse();
    if (this.queue.length === 0) this.attach();
  }

  /** Puts the layers below whatever else is drawn. */
  private attach(): void {
    const groups = LAYERS.map((layer) => this.groups.get(layer)).filter((group) => group !== undefined);
    this.svg.prepend(...groups);
  }

  /** Makes all nodes that are still to be made. */
  finish(): void {
    this.slices.stop();
    while (this.queue.length > 0) this.make(Infinity);
  }

  /** Makes them in slices, so that the window answers meanwhile. */
  finishSoon(): void {
    if (this.queue.length > 0) this.slices.start(() => this.make(STEP));
  }

  /** Makes the next nodes of one layer, at most so many. */
  private make(count: number): "more" | "done" {
    const layer = this.queue.at(-1)?.layer;
    const batch: Fragment[] = [];
    while (batch.length < count && this.queue.at(-1)?.layer === layer) {
      const next = this.queue.pop();
      if (next === undefined) return "done";
      batch.push(next);
    }
    const made = insertFragments(batch.map(({ svg }) => svg ?? ""), document);
    const nodes: SVGGElement[] = [];
    for (const [index, fragment] of batch.entries()) {
      this.waiting.delete(nameOf(fragment.layer, fragment.id));
      const node = made[index];
      if (node === undefined || node === null) continue;
      this.drawn.get(fragment.layer)?.push(this.remember(fragment, node));
      nodes.push(node);
    }
    if (layer !== undefined) this.groups.get(layer)?.append(...nodes);
    if (this.queue.length > 0) return "more";
    this.attach();
    return "done";
  }

  /** Draws these anew, or takes them away. */
  patch(fragments: readonly Fragment[]): void {
    for (const fragment of fragments) this.covered.delete(nameOf(fragment.layer, fragment.id));
    this.draw(fragments);
  }

  /** Draws a preview until {@link restore}, or until the core has drawn the same anew. */
  foresee(fragments: readonly Fragment[]): void {
    for (const fragment of fragments) {
      const name = nameOf(fragment.layer, fragment.id);
      if (!this.covered.has(name)) this.covered.set(name, this.nodes.get(name)?.fragment ?? { ...fragment, svg: null });
    }
    this.draw(fragments);
  }

  private draw(fragments: readonly Fragment[]): void {
    if (fragments.length === 0) return;
    this.finish();
    const made = insertFragments(fragments.map(({ svg }) => svg ?? "<g/>"), document);
    for (const [index, fragment] of fragments.entries()) {
      const node = made[index];
      const old = this.nodes.get(nameOf(fragment.layer, fragment.id));
      if (old !== undefined) this.forget(old);
      if (fragment.svg === null || node === undefined || node === null) continue;
      this.insert(this.remember(fragment, node));
      this.unlearn(fragment);
    }
  }

  private node(layer: Layer, key: string): SVGGElement | undefined {
    return this.nodes.get(nameOf(layer, key))?.node;
  }

  /** The text of a fragment, whether it has a node or not. */
  private text(layer: Layer, key: string): string | undefined {
    const name = nameOf(layer, key);
    return (this.nodes.get(name)?.fragment ?? this.waiting.get(name))?.svg ?? undefined;
  }

  /** Marks the nodes of these subjects as selected, and no others. */
  mark(keys: ReadonlySet<string>): void {
    const before = this.marked;
    this.marked = keys;
    const toggle = (key: string): void => {
      for (const layer of LAYERS) this.node(layer, key)?.classList.toggle("is-selected", keys.has(key));
    };
    for (const key of before) if (!keys.has(key)) toggle(key);
    for (const key of keys) if (!before.has(key)) toggle(key);
  }

  /** Hides the drawn name of what is being named: the field stands in its place. */
  name(key: string | null): void {
    const before = this.named;
    this.named = key;
    for (const layer of LAYERS) {
      if (before !== null) this.node(layer, before)?.classList.remove("is-named");
      if (key !== null) this.node(layer, key)?.classList.add("is-named");
    }
  }

  /** The drawn course of a flow or line boundary. */
  route(key: string): readonly Pt[] {
    const known = this.routes.get(key);
    if (known !== undefined) return known;
    const points = courseOfText(this.text("flow", key) ?? this.text("boundary", key) ?? "");
    this.routes.set(key, points);
    return points;
  }

  /** The box of a flow's drawn label. */
  labelBox(key: string): Box | null {
    const known = this.labelBoxes.get(key);
    if (known !== undefined) return known;
    const box = boxOfLabel(this.text("label", key) ?? "");
    this.labelBoxes.set(key, box);
    return box;
  }

  /** Shows everything of a subject elsewhere until {@link restore}. */
  shift(key: string, dx: number, dy: number): void {
    this.finish();
    for (const layer of LAYERS) {
      const node = this.node(layer, key);
      if (node !== undefined) this.displace(node, dx, dy);
    }
  }

  /** Shows a flow on another course until {@link restore}, its label and badges with it. */
  stretch(key: string, course: readonly Pt[]): void {
    this.finish();
    const node = this.node("flow", key);
    if (node === undefined) return;
    const parts = partsOf(node);
    const ends = (parts.head?.getAttribute("d")?.match(/M/g)?.length ?? 1) > 1 ? "both" : "one";
    const data = dataOf(course, ends);
    for (const line of parts.lines) this.redraw(line, data.line);
    if (parts.head !== null) this.redraw(parts.head, data.heads);
    const [from, to] = [middle(this.route(key)), middle(course)];
    for (const layer of ["label", "badge"] as const) {
      const beside = this.node(layer, key);
      if (beside !== undefined) this.displace(beside, to.x - from.x, to.y - from.y);
    }
  }

  /** Puts back what was shifted or stretched. Nodes that were drawn anew meanwhile stay as they are. */
  restore(): void {
    for (const [node, transform] of this.displaced) node.setAttribute("transform", transform);
    for (const [path, data] of this.redrawn) path.setAttribute("d", data);
    this.displaced.clear();
    this.redrawn.clear();
    const covered = [...this.covered.values()];
    this.covered.clear();
    this.draw(covered);
  }

  /** Merged shapes for the smallest zooms: boundaries, flows, elements. */
  merged(boxes: readonly Box[], frames: readonly Box[], flows: readonly (readonly Pt[])[]): void {
    this.unmerge();
    const group = svgElement("g", { class: "merged", "aria-hidden": "true" });
    const outline = ({ x, y, w, h }: Box): string => `M${String(x)} ${String(y)}h${String(w)}v${String(h)}h${String(-w)}z`;
    group.append(svgElement("path", { class: "merged-boundaries", d: frames.map(outline).join("") }));
    group.append(svgElement("path", { class: "merged-flows", d: flows.map(pathThrough).join("") }));
    group.append(svgElement("path", { class: "merged-elements", d: boxes.map(outline).join("") }));
    this.svg.append(group);
  }

  /** Whether merged shapes stand there. */
  get isMerged(): boolean {
    return this.svg.querySelector(".merged") !== null;
  }

  /** Takes the merged shapes away: they are out of date. */
  unmerge(): void {
    this.svg.querySelector(".merged")?.remove();
  }

  /** Makes no more nodes. */
  destroy(): void {
    this.slices.stop();
  }

  private displace(node: SVGElement, dx: number, dy: number): void {
    const rest = this.displaced.get(node) ?? node.getAttribute("transform") ?? "";
    this.displaced.set(node, rest);
    node.setAttribute("transform", `translate(${String(dx)} ${String(dy)}) ${rest}`);
  }

  private redraw(path: Element, data: string): void {
    if (!this.redrawn.has(path)) this.redrawn.set(path, path.getAttribute("d") ?? "");
    path.setAttribute("d", data);
  }

  private remember(fragment: Fragment, node: SVGGElement): Drawn {
    const drawn = { fragment, node };
    shrinkTexts(node);
    if (this.marked.has(fragment.id)) node.classList.add("is-selected");
    if (this.named === fragment.id) node.classList.add("is-named");
    this.nodes.set(nameOf(fragment.layer, fragment.id), drawn);
    return drawn;
  }

  private insert(drawn: Drawn): void {
    const list = this.drawn.get(drawn.fragment.layer) ?? [];
    let [low, high] = [0, list.length];
    while (low < high) {
      const mid = (low + high) >> 1;
      const other = list[mid];
      if (other !== undefined && compareFragments(other.fragment, drawn.fragment) < 0) low = mid + 1;
      else high = mid;
    }
    this.groups.get(drawn.fragment.layer)?.insertBefore(drawn.node, list[low]?.node ?? null);
    list.splice(low, 0, drawn);
  }

  private forget(drawn: Drawn): void {
    const { layer, id } = drawn.fragment;
    this.nodes.delete(nameOf(layer, id));
    this.displaced.delete(drawn.node);
    for (const path of drawn.node.children) this.redrawn.delete(path);
    drawn.node.remove();
    const list = this.drawn.get(layer);
    const index = list?.indexOf(drawn) ?? -1;
    if (index >= 0) list?.splice(index, 1);
    this.unlearn(drawn.fragment);
  }

  /** Forgets what was read from the text of a fragment. */
  private unlearn({ layer, id }: Fragment): void {
    if (layer === "label") this.labelBoxes.delete(id);
    else if (layer !== "badge") this.routes.delete(id);
  }
}

const nameOf = (layer: Layer, key: string): string => `${layer} ${key}`;

/** The paths of a flow's node: those along its course, and its heads. */
function partsOf(node: SVGGElement): { lines: Element[]; head: Element | null } {
  return { lines: [...node.querySelectorAll(".db-line, .db-hit")], head: node.querySelector(".db-head") };
}

/** The box behind the text of a label, as its fragment says. */
function boxOfLabel(svg: string): Box | null {
  const back = /<rect\b[^>]*>/.exec(svg)?.[0];
  if (back === undefined) return null;
  const of = (name: string): number => Number(new RegExp(`\\s${name}="([^"]*)"`).exec(back)?.[1] ?? 0);
  return { x: of("x"), y: of("y"), w: of("width"), h: of("height") };
}
