import type { Subject } from "../../generated/core";
import { calledBy, captionOf } from "../../replica/lookups";
import type { Replica } from "../../replica/replica";
import { keyOf } from "../../replica/subject";
import type { Option } from "../options";

/** A place that a threat can be of. */
export interface PlaceOption extends Option {
  readonly subject: Subject;
}

/** Everything of a model that a threat can be of: elements, flows, boundaries, data, and the model itself. */
export function placesOf(replica: Replica): readonly PlaceOption[] {
  const subjects: Subject[] = [
    ...[...replica.elements.values()].sort((a, b) => a.number - b.number).map(({ id }): Subject => ({ type: "element", id })),
    ...[...replica.flows.values()].sort((a, b) => a.number - b.number).map(({ id }): Subject => ({ type: "flow", id })),
    ...[...replica.boundaries.values()].map(({ id }): Subject => ({ type: "boundary", id })),
    ...[...replica.data.values()].map(({ id }): Subject => ({ type: "data", id })),
    { type: "model" },
  ];
  return subjects.map((subject) => ({ id: keyOf(subject), subject, label: calledBy(replica, subject), note: captionOf(replica, subject) }));
}
