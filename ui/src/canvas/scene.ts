import type { DiagramId, Placement, Subject } from "../generated/core";
import { keyOf, keyOfEnd } from "../replica/subject";
import type { Replica } from "../replica/replica";
import { around, boxOf, type Box, contains, inside, middle, pointOf, type Pt, toPolyline, union } from "./geometry";

/** What stands on the shown diagram, for pointing at it. Coordinates in pixels of the diagram. */
export interface Thing {
  readonly key: string;
  readonly subject: Subject;
  readonly kind: "actor" | "process" | "store" | "note" | "box" | "line" | "flow";
  readonly placement: Placement;
  /** The box of an element, box boundary or note; the box around a line's points. */
  readonly box: Box;
  /** The ends of a flow. */
  readonly from: string | null;
  readonly to: string | null;
  readonly name: string;
}

/** How near a line the pointer must be, in screen pixels. */
const NEAR = 7;
/** The height of the strip inside a box boundary that holds its name. */
const NAME_STRIP = 26;

/** The shown diagram as things that can be pointed at. */
export class Scene {
  readonly things = new Map<string, Thing>();

  constructor(
    readonly diagram: DiagramId | null,
    /** The drawn course of a flow or line boundary. */
    private readonly route: (key: string) => readonly Pt[],
    /** The box of a flow's drawn label. */
    private readonly labelBox: (key: string) => Box | null,
  ) {}

  /** Reads what stands on the diagram. */
  static of(
    replica: Replica,
    diagram: DiagramId,
    route: (key: string) => readonly Pt[],
    labelBox: (key: string) => Box | null,
  ): Scene {
    const scene = new Scene(diagram, route, labelBox);
    for (const placement of replica.placements.get(diagram)?.values() ?? []) {
      const thing = thingOf(replica, placement);
      if (thing !== null) scene.things.set(thing.key, thing);
    }
    return scene;
  }

  /** The course of a flow or line boundary. */
  course(key: string): readonly Pt[] {
    return this.route(key);
  }

  /** What lies under a point, the topmost first. `z` is the zoom, so that thin things stay easy to hit. */
  hits(point: Pt, z: number): Thing[] {
    const near = NEAR / z;
    const found: { thing: Thing; rank: number }[] = [];
    for (const thing of this.things.values()) {
      const rank = this.rankAt(thing, point, near);
      if (rank !== null) found.push({ thing, rank });
    }
    return found.sort((a, b) => a.rank - b.rank).map(({ thing }) => thing);
  }

  /** The topmost thing under a point. */
  hit(point: Pt, z: number): Thing | null {
    return this.hits(point, z)[0] ?? null;
  }

  /** The topmost thing that a flow can end at; of boundaries only the edge counts. */
  endAt(point: Pt, z: number): Thing | null {
    return this.hits(point, z).find(({ kind }) => kind !== "flow" && kind !== "line") ?? null;
  }

  /** What lies wholly in a box. */
  within(box: Box): Thing[] {
    return [...this.things.values()].filter((thing) => {
      if (thing.kind !== "flow" && thing.kind !== "line") return contains(box, thing.box);
      const bounds = around(this.route(thing.key));
      return bounds !== null && contains(box, bounds);
    });
  }

  /** What a box boundary takes along when it moves. */
  heldBy(key: string): Thing[] {
    const boundary = this.things.get(key);
    if (boundary?.kind !== "box") return [];
    return [...this.things.values()].filter(
      ({ key: other, kind, box }) => other !== key && kind !== "flow" && kind !== "line" && contains(boundary.box, box),
    );
  }

  /** The flows that begin or end at one of the keys. */
  flowsAt(keys: ReadonlySet<string>): Thing[] {
    return [...this.things.values()].filter(
      ({ kind, from, to }) => kind === "flow" && ((from !== null && keys.has(from)) || (to !== null && keys.has(to))),
    );
  }

  /** The box around all of a thing, the course of a flow included. */
  extentOf(thing: Thing): Box {
    if (thing.kind !== "flow") return thing.box;
    return union(this.course(thing.key).map(({ x, y }) => ({ x, y, w: 0, h: 0 }))) ?? thing.box;
  }

  /** The box in which a thing's name is edited. */
  labelPlace(thing: Thing): Box {
    switch (thing.kind) {
      case "flow":
      case "line": {
        const label = this.labelBox(thing.key);
        if (label !== null) return label;
        const { x, y } = middle(this.route(thing.key));
        return { x: x - 60, y: y - 12, w: 120, h: 24 };
      }
      case "box":
        return { x: thing.box.x + 8, y: thing.box.y + 4, w: Math.max(80, Math.min(240, thing.box.w - 16)), h: 24 };
      default:
        return thing.box;
    }
  }

  /** The order of picking: lower is on top. Within boxes the smaller is on top. `null` is a miss. */
  private rankAt(thing: Thing, point: Pt, near: number): number | null {
    switch (thing.kind) {
      case "actor":
      case "process":
      case "store":
      case "note":
        return inside(thing.box, point) ? thing.box.w * thing.box.h * 1e-9 : null;
      case "flow": {
        const label = this.labelBox(thing.key);
        if (label !== null && inside(label, point)) return 1;
        const far = toPolyline(point, this.route(thing.key)).distance;
        return far <= near ? 2 + far / near / 2 : null;
      }
      case "line": {
        const far = toPolyline(point, this.route(thing.key)).distance;
        return far <= near ? 3 + far / near / 2 : null;
      }
      case "box":
        return onFrame(thing.box, point, near) ? 4 + thing.box.w * thing.box.h * 1e-12 : null;
    }
  }
}

/** Whether a point lies on the edge of a box boundary or on the strip of its name. */
function onFrame(box: Box, point: Pt, near: number): boolean {
  if (!inside(box, point, near)) return false;
  const hollow = { x: box.x + near, y: box.y + near, w: box.w - 2 * near, h: box.h - 2 * near };
  const strip = { x: box.x, y: box.y, w: Math.min(box.w, 180), h: NAME_STRIP };
  return !inside(hollow, point) || inside(strip, point);
}

function thingOf(replica: Replica, placement: Placement): Thing | null {
  const { subject } = placement;
  const key = keyOf(subject);
  const base = { key, subject, placement, box: boxOf(placement.at), from: null, to: null };
  switch (subject.type) {
    case "element": {
      const element = replica.elements.get(key);
      return element === undefined ? null : { ...base, kind: element.kind, name: element.name };
    }
    case "note": {
      const note = replica.notes.get(key);
      return note === undefined ? null : { ...base, kind: "note", name: note.text };
    }
    case "boundary": {
      const boundary = replica.boundaries.get(key);
      if (boundary === undefined) return null;
      if (boundary.shape === "box") return { ...base, kind: "box", name: boundary.name };
      return { ...base, kind: "line", name: boundary.name, box: around(placement.points.map(pointOf)) ?? base.box };
    }
    case "flow": {
      const flow = replica.flows.get(key);
      if (flow === undefined) return null;
      return { ...base, kind: "flow", name: flow.name, from: keyOfEnd(flow.from), to: keyOfEnd(flow.to) };
    }
    default:
      return null;
  }
}
