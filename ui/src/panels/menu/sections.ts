import { GROUPS, groupName } from "../../actions/action";
import { ACTIONS } from "../../actions/table";

/** A part of a menu: actions under a line, or under a name. */
export interface Section {
  readonly label: string;
  readonly ids: readonly string[];
}

/** Every action of the table, by its menu. */
export function everything(): readonly Section[] {
  return GROUPS.map((group) => ({ label: groupName(group), ids: ACTIONS.filter((action) => action.group === group).map(({ id }) => id) })).filter(({ ids }) => ids.length > 0);
}
