import { htmlElement } from "./dom";
import { type Box, contains, type Pt } from "./geometry";
import { delta, detailAt, dotDistance, isWornOut, OVERSCAN, type Size, toDiagram, type View } from "./view";

/** How long a wheel or pinch rests before the drawing is painted anew, in milliseconds. */
const REST = 120;
/** Below which zoom merged shapes take thicker lines, or they would vanish. */
const FAR = 0.14;

/**
 * The view as two boxes: an outer one, a little larger than the canvas, that moves during a gesture, and an inner one
 * that carries the drawing's own transform and changes only when the gesture ends or the paint is worn out. The
 * compositor moves the outer box without painting.
 */
export class Viewport {
  readonly root = htmlElement("div", "canvas-clip");
  /** What lies above the drawing and is met by the pointer, whose cursor it shows. */
  readonly glass = htmlElement("div", "canvas-glass");
  private readonly outer = htmlElement("div", "canvas-outer");
  private readonly inner = htmlElement("div", "canvas-inner");
  private baked: View = { x: 0, y: 0, z: 1 };
  private current: View = { x: 0, y: 0, z: 1 };
  private size: Size = { w: 1, h: 1 };
  private room: Box | null = null;
  private frame = 0;
  private rest: ReturnType<typeof setTimeout> | null = null;
  private readonly watch: ResizeObserver;

  constructor(
    private readonly svg: SVGSVGElement,
    private readonly onView: (view: View) => void,
    /** How many things are drawn. */
    private readonly things: () => number,
    /** The canvas has another size. */
    private readonly onSize: () => void,
  ) {
    this.inner.append(svg);
    this.outer.append(this.inner);
    this.root.append(this.outer);
    this.outer.style.left = this.outer.style.top = `${String(-OVERSCAN)}px`;
    this.watch = new ResizeObserver(() => {
      this.measure();
    });
    this.watch.observe(this.root);
  }

  get view(): View {
    return this.current;
  }

  /** The size of the canvas on the screen. */
  get extent(): Size {
    // The observer speaks after the first frame; the first view is asked for before it.
    this.measure();
    return this.size;
  }

  /** The middle of what is seen, in pixels of the diagram. */
  middle(): Pt {
    const { w, h } = this.extent;
    const { x, y, z } = this.view;
    return { x: (w / 2 - x) / z, y: (h / 2 - y) / z };
  }

  /** The point of the diagram under a point of the window. */
  pointAt(client: Pt): Pt {
    return toDiagram(this.current, this.local(client));
  }

  /** A point of the window within the canvas. */
  local(client: Pt): Pt {
    const { left, top } = this.root.getBoundingClientRect();
    return { x: client.x - left, y: client.y - top };
  }

  /** Forgets the room of the drawing before. */
  leave(): void {
    this.room = null;
  }

  /** Gives the drawing room for everything in the box. Room that it has already stays: changing it is a whole layout. */
  reserve(box: Box): void {
    if (this.room !== null && contains(this.room, box)) return;
    const margin = 400;
    const [x, y] = [Math.floor(box.x - margin), Math.floor(box.y - margin)];
    const [w, h] = [Math.ceil(box.w + 2 * margin), Math.ceil(box.h + 2 * margin)];
    this.room = { x, y, w, h };
    this.svg.setAttribute("viewBox", `${String(x)} ${String(y)} ${String(w)} ${String(h)}`);
    this.svg.setAttribute("width", String(w));
    this.svg.setAttribute("height", String(h));
    this.svg.style.left = `${String(x)}px`;
    this.svg.style.top = `${String(y)}px`;
  }

  /** Shows another part at once, painted sharply. */
  jump(view: View): void {
    this.current = view;
    this.bake();
    this.onView(view);
  }

  /** Shows another part within a gesture: painted sharply when it rests or {@link settle} is called. */
  glide(view: View): void {
    this.current = view;
    this.outer.style.willChange = "transform";
    if (this.frame === 0) this.frame = requestAnimationFrame(this.step);
    if (this.rest !== null) clearTimeout(this.rest);
    this.rest = setTimeout(() => {
      this.settle();
    }, REST);
  }

  /** Ends a gesture: what is seen is painted sharply and the layer is given back. */
  settle(): void {
    if (this.rest !== null) clearTimeout(this.rest);
    this.rest = null;
    if (this.frame !== 0) cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.bake();
    this.outer.style.willChange = "";
    this.onView(this.current);
  }

  destroy(): void {
    this.watch.disconnect();
    if (this.rest !== null) clearTimeout(this.rest);
    if (this.frame !== 0) cancelAnimationFrame(this.frame);
    this.root.remove();
  }

  private readonly step = (): void => {
    this.frame = 0;
    if (isWornOut(this.baked, this.current, this.size)) this.bake();
    else {
      const { x, y, z } = delta(this.baked, this.current);
      this.outer.style.transform = `translate(${String(x)}px, ${String(y)}px) scale(${String(z)})`;
    }
    this.onView(this.current);
  };

  private bake(): void {
    const { x, y, z } = this.current;
    this.baked = this.current;
    this.outer.style.transform = "";
    this.inner.style.transform = `translate(${String(x + OVERSCAN)}px, ${String(y + OVERSCAN)}px) scale(${String(z)})`;
    this.root.dataset["detail"] = detailAt(z, this.things());
    this.root.toggleAttribute("data-far", z < FAR);
    const grid = dotDistance(z);
    this.outer.style.backgroundSize = `${String(grid)}px ${String(grid)}px`;
    this.outer.style.backgroundPosition = `${String((x + OVERSCAN) % grid)}px ${String((y + OVERSCAN) % grid)}px`;
  }

  /** Looks how large the canvas is. */
  measure(): void {
    const { clientWidth, clientHeight } = this.root;
    if (clientWidth === 0 || (clientWidth === this.size.w && clientHeight === this.size.h)) return;
    this.size = { w: clientWidth, h: clientHeight };
    this.outer.style.width = `${String(clientWidth + 2 * OVERSCAN)}px`;
    this.outer.style.height = `${String(clientHeight + 2 * OVERSCAN)}px`;
    this.onView(this.current);
    this.onSize();
  }
}
