import type { Boundary, Data, DiagramId, Element, Flow, ModelId, Note, Placement } from "../../generated/core";
import type { Replica } from "../replica";
import { keyOfEnd } from "../subject";

/** Things of a diagram as they were when they were copied, with the data that they name. */
export interface Clip {
  readonly model: ModelId;
  readonly diagram: DiagramId;
  readonly boundaries: readonly Placed<Boundary>[];
  readonly elements: readonly Placed<Element>[];
  readonly notes: readonly Placed<Note>[];
  readonly flows: readonly Placed<Flow>[];
  readonly data: readonly Data[];
}

export interface Placed<T> {
  readonly record: T;
  readonly place: Placement;
}

/** Copies what is selected on a diagram. A boundary brings what is in it, and flows come where both their ends do. */
export function copied(replica: Replica, diagram: DiagramId, selection: ReadonlySet<string>): Clip {
  const placements = replica.placements.get(diagram) ?? new Map<string, Placement>();
  const keys = withMembers(replica, selection);
  const placed = <T extends { readonly id: string }>(records: Iterable<T>, isMeant: (record: T) => boolean): Placed<T>[] =>
    [...records].filter(isMeant).flatMap((record) => {
      const place = placements.get(record.id);
      return place === undefined ? [] : [{ record, place }];
    });
  const boundaries = placed(replica.boundaries.values(), ({ id }) => keys.has(id));
  const elements = placed(replica.elements.values(), ({ id }) => keys.has(id));
  const notes = placed(replica.notes.values(), ({ id }) => keys.has(id));
  const here = new Set<string>([...boundaries, ...elements, ...notes].map(({ record }) => record.id));
  const flows = placed(replica.flows.values(), ({ id, from, to }) => {
    const ends = [keyOfEnd(from), keyOfEnd(to)];
    // A flow with a loose end comes when it is meant itself; any other with both its ends.
    return ends.includes(null) ? keys.has(id) && ends.every((end) => end === null || here.has(end)) : ends.every((end) => end !== null && here.has(end));
  });
  const named = new Set<string>([...elements, ...flows].flatMap(({ record }) => record.data));
  const data = [...replica.data.values()].filter(({ id }) => named.has(id));
  // Outer boundaries first: what lies in them is put into them as it is placed.
  boundaries.sort((a, b) => b.place.at.w * b.place.at.h - a.place.at.w * a.place.at.h);
  return { model: replica.model, diagram, boundaries, elements, notes, flows, data };
}

/** How many things there are in a clip. */
export function sizeOfClip({ boundaries, elements, notes, flows }: Clip): number {
  return boundaries.length + elements.length + notes.length + flows.length;
}

/** What is selected, and whatever is in a boundary of it. */
function withMembers(replica: Replica, selection: ReadonlySet<string>): Set<string> {
  const keys = new Set(selection);
  for (let grown = -1; grown !== keys.size; ) {
    grown = keys.size;
    for (const { id, parent } of replica.boundaries.values()) if (parent !== null && keys.has(parent)) keys.add(id);
  }
  for (const { id, boundaries } of replica.elements.values()) if (boundaries.some((boundary) => keys.has(boundary))) keys.add(id);
  return keys;
}
