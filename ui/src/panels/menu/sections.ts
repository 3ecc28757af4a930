import { GROUPS, groupName } from "../../actions/action";
import type { Desk } from "../../actions/desk";
import { ACTIONS } from "../../actions/table";

/** A part of a menu: actions under a line, or under a name. */
export interface Section {
  readonly label: string;
  readonly ids: readonly string[];
}

/** The actions of the table by their menus; a menu of which nothing can be done now is left out. */
export function everything(desk: Desk): readonly Section[] {
  return GROUPS.map((group) => ({ group, actions: ACTIONS.filter((action) => action.group === group) }))
    .filter(({ actions }) => actions.some((action) => action.whyNot(desk) === null))
    .map(({ group, actions }) => ({ label: groupName(group), ids: actions.map(({ id }) => id) }));
}
