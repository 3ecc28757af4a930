import type { ComponentSummary, ElementKind } from "../../generated/core";
import { text } from "../../messages/text";
import type { Replica } from "../../replica/replica";
import type { Option } from "../options";

/** The components that an element of a kind can be made of, none first; one that no pack knows any more stays to be seen. */
export function componentsFor(components: readonly ComponentSummary[], kind: ElementKind, current: string | null): readonly Option[] {
  const fitting = components.filter((component) => component.kind === kind);
  const lost = current !== null && !components.some(({ id }) => id === current) ? [{ id: current, label: current, note: text("property-lost-component") }] : [];
  return [
    { id: "", label: text("property-no-component"), note: "" },
    ...lost,
    ...fitting.map(({ id, name, category }) => ({ id, label: name, note: category })),
  ];
}

/** Who owns something in the model already, each once. The version stands for the content of the replica. */
export function ownersOf(replica: Replica, version: number): readonly Option[] {
  if (version < 0) return [];
  const owners = [...replica.elements.values(), ...replica.flows.values()].map(({ owner }) => owner).filter((owner) => owner !== "");
  return [...new Set([...owners, ...(replica.sheet.owner === "" ? [] : [replica.sheet.owner])])].sort().map((owner) => ({ id: owner, label: owner, note: "" }));
}
