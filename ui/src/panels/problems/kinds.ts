import type { Edit, Problem } from "../../generated/core";
import { text } from "../../messages/text";

/** The kinds of problems that the core tells of, by their code. */
const CODES = [
  "actor-to-actor", "actor-to-store", "boundaries-overlap", "boundary-circle", "boundary-empty", "boundary-not-crossed", "boundary-one-member",
  "component-kind", "component-unknown", "crossing-no-authentication", "crossing-no-protocol", "data-not-used", "decision-incomplete", "diagram-circle", "diagram-too-coarse",
  "diagram-too-fine", "duplicate-names", "element-unconnected", "fact-not-in-catalogue", "flow-duplicate", "flow-no-data", "flow-to-itself",
  "flow-unconnected", "loop-on-its-own", "name-missing", "part-unreachable", "parts-separate", "process-black-hole", "process-miracle",
  "process-no-boundary", "reference-missing", "scope-no-reason", "store-no-reader", "store-no-writer", "store-to-store", "unbalanced-child",
] as const;

/** The title of a kind of problems; a code that is not known here as words. */
export function kindWords(code: string): string {
  const known = CODES.find((one) => one === code);
  return known === undefined ? code.replaceAll("-", " ") : text(`problems-kind-${known}`);
}

/** A line of the list: the head of a kind of several problems, or a problem. */
export type ProblemLine =
  | { readonly type: "kind"; readonly key: string; readonly code: string; readonly count: number; readonly fixes: readonly Edit[] }
  | { readonly type: "problem"; readonly key: string; readonly problem: Problem; readonly isInKind: boolean };

const SEVERITIES: readonly string[] = ["error", "warning", "hint"];

/** Problems by severity, those of one kind together; a kind of several has a head that mends them together. */
export function linesOf(problems: readonly Problem[]): ProblemLine[] {
  const kinds = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = `${problem.severity} ${problem.code}`;
    const found = kinds.get(key);
    if (found === undefined) kinds.set(key, [problem]);
    else found.push(problem);
  }
  const rank = ([problem]: Problem[]): number => SEVERITIES.indexOf(problem?.severity ?? "");
  return [...kinds.entries()]
    .sort(([, a], [, b]) => rank(a) - rank(b))
    .flatMap(([kind, found]): ProblemLine[] => {
      const rows = found.map((problem, at): ProblemLine => ({ type: "problem", key: keyOf(problem, at), problem, isInKind: found.length > 1 }));
      const [first] = found;
      if (found.length < 2 || first === undefined) return rows;
      const fixes = found.flatMap(({ fix }) => (fix === null ? [] : [fix]));
      return [{ type: "kind", key: `kind ${kind}`, code: first.code, count: found.length, fixes }, ...rows];
    });
}

const keyOf = ({ code, at }: Problem, place: number): string => `${code} ${at.type === "model" ? "model" : at.id} ${String(place)}`;
