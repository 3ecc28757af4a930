import type { Fragment, Layer } from "../generated/core";
import { compareFragments } from "../replica/replica";
import { courseOf, dataOf } from "./course";
import { svgElement } from "./dom";
import { setFine, shrinkTexts } from "./fineText";
import { type Box, middle, type Pt } from "./geometry";
import { insertFragments } from "./insertFragment";
import { pathThrough } from "./path";

const LAYERS: readonly Layer[] = ["boundary", "flow", "element", "label", "badge"];

/** A fragment with the node made of it. */
interface Drawn {
  readonly fragment: Fragment;
  readonly node: SVGGElement;
}

/** The drawing of the core as nodes in one `<svg>`, a `<g>` a layer. */
export class Layers {
  readonly svg = svgElement("svg", { class: "drawing", role: "group", "aria-label": "Diagram" });
  private readonly groups = new Map<Layer, SVGGElement>();
  /** The drawn fragments of each layer in drawing order. */
  private readonly drawn = new Map<Layer, Drawn[]>();
  private readonly nodes = new Map<string, Drawn>();
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
      const group = svgElement("g", { class: `layer layer-${layer}` });
      this.groups.set(layer, group);
      this.drawn.set(layer, []);
      this.svg.append(group);
    }
  }

  /** Shows these fragments and nothing else. */
  show(fragments: readonly Fragment[]): void {
    for (const map of [this.nodes, this.routes, this.labelBoxes, this.covered]) map.clear();
    for (const layer of LAYERS) {
      const mine = fragments.filter((fragment) => fragment.layer === layer && fragment.svg !== null);
      const made = insertFragments(mine.map(({ svg }) => svg ?? ""), document);
      const drawn: Drawn[] = [];
      for (const [index, fragment] of mine.entries()) {
        const node = made[index];
        if (node !== undefined && node !== null) drawn.push(this.remember(fragment, node));
      }
      drawn.sort((a, b) => compareFragments(a.fragment, b.fragment));
      this.drawn.set(layer, drawn);
      this.groups.get(layer)?.replaceChildren(...drawn.map(({ node }) => node));
    }
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
    const made = insertFragments(fragments.map(({ svg }) => svg ?? "<g/>"), document);
    for (const [index, fragment] of fragments.entries()) {
      const node = made[index];
      const old = this.nodes.get(nameOf(fragment.layer, fragment.id));
      if (old !== undefined) this.forget(old);
      if (fragment.svg === null || node === undefined || node === null) continue;
      if (old?.node.classList.contains("is-selected") === true) node.classList.add("is-selected");
      this.insert(this.remember(fragment, node));
    }
  }

  /** The node of a fragment. */
  node(layer: Layer, key: string): SVGGElement | undefined {
    return this.nodes.get(nameOf(layer, key))?.node;
  }

  /** Marks the nodes of these subjects as selected, and no others. */
  mark(keys: ReadonlySet<string>): void {
    for (const { fragment, node } of this.nodes.values()) node.classList.toggle("is-selected", keys.has(fragment.id));
  }

  /** The drawn course of a flow or line boundary. */
  route(key: string): readonly Pt[] {
    const known = this.routes.get(key);
    if (known !== undefined) return known;
    const points = routeOf(this.node("flow", key) ?? this.node("boundary", key));
    this.routes.set(key, points);
    return points;
  }

  /** The box of a flow's drawn label. */
  labelBox(key: string): Box | null {
    const known = this.labelBoxes.get(key);
    if (known !== undefined) return known;
    const node = this.node("label", key);
    const box = node === undefined ? null : boxOfLabel(node);
    this.labelBoxes.set(key, box);
    return box;
  }

  /** Shows everything of a subject elsewhere until {@link restore}. */
  shift(key: string, dx: number, dy: number): void {
    for (const layer of LAYERS) {
      const node = this.node(layer, key);
      if (node !== undefined) this.displace(node, dx, dy);
    }
  }

  /** Shows a flow on another course until {@link restore}, its label and badges with it. */
  stretch(key: string, course: readonly Pt[]): void {
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
    this.svg.querySelector(".merged")?.remove();
    const group = svgElement("g", { class: "merged" });
    const outline = ({ x, y, w, h }: Box): string => `M${String(x)} ${String(y)}h${String(w)}v${String(h)}h${String(-w)}z`;
    group.append(svgElement("path", { class: "merged-boundaries", d: frames.map(outline).join("") }));
    group.append(svgElement("path", { class: "merged-flows", d: flows.map(pathThrough).join("") }));
    group.append(svgElement("path", { class: "merged-elements", d: boxes.map(outline).join("") }));
    this.svg.append(group);
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
    this.nodes.set(nameOf(fragment.layer, fragment.id), drawn);
    if (fragment.layer === "label") this.labelBoxes.delete(fragment.id);
    else if (fragment.layer !== "badge") this.routes.delete(fragment.id);
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
    if (layer === "label") this.labelBoxes.delete(id);
    else if (layer !== "badge") this.routes.delete(id);
  }
}

const nameOf = (layer: Layer, key: string): string => `${layer} ${key}`;

/** The paths of a flow's node: those along its course, and its heads. */
function partsOf(node: SVGGElement): { lines: Element[]; head: Element | null } {
  return { lines: [...node.querySelectorAll(".db-line, .db-hit")], head: node.querySelector(".db-head") };
}

/** The course of a flow's or line boundary's node as it was drawn. */
function routeOf(node: SVGGElement | undefined): readonly Pt[] {
  const line = node?.querySelector("path.db-line, path.db-border")?.getAttribute("d");
  if (line === null || line === undefined) return [];
  return courseOf(line, node?.querySelector(".db-head")?.getAttribute("d") ?? "");
}

function boxOfLabel(node: SVGGElement): Box | null {
  const back = node.querySelector("rect");
  if (back === null) return null;
  const of = (name: string): number => Number(back.getAttribute(name) ?? 0);
  return { x: of("x"), y: of("y"), w: of("width"), h: of("height") };
}
