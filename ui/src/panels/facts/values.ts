import type { FactSummary, Value } from "../../generated/core";
import { sameValue, wordsOf } from "../../replica/lookups";

/** A value of a fact in the words of the catalogue. */
export function valueWords({ choices }: Pick<FactSummary, "choices">, value: Value): string {
  return choices.find((one) => sameValue(one.value, value))?.label ?? wordsOf(value);
}
