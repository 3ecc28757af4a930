import type { ComponentSummary } from "../../generated/core";

/** A category of the palette with its components, both in the order of the alphabet. */
export interface Category {
  readonly name: string;
  readonly components: readonly ComponentSummary[];
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The words of a search. */
export const wordsOf = (sought: string): readonly string[] => sought.trim().toLowerCase().split(/\s+/).filter((word) => word !== "");

/** How long a word of a name is at least that is looked for within a word of a search. */
const LONG = 4;

/** The components that have all words in name, category or id, or a word of those in them ("email" finds mail); those whose name begins with the first word come first. */
export function found(components: readonly ComponentSummary[], words: readonly string[]): readonly ComponentSummary[] {
  const [first] = words;
  if (first === undefined) return components;
  const rank = ({ name }: ComponentSummary): number => (name.toLowerCase().startsWith(first) ? 0 : 1);
  return components
    .filter(({ name, category, id }) => {
      const told = `${name} ${category} ${id}`.toLowerCase();
      const parts = told.split(/[^\p{L}\p{N}]+/u).filter((part) => part.length >= LONG);
      return words.every((word) => told.includes(word) || parts.some((part) => word.includes(part)));
    })
    .sort((a, b) => rank(a) - rank(b) || inOrder(a.name, b.name));
}

/** The components by category. */
export function categoriesOf(components: readonly ComponentSummary[]): readonly Category[] {
  const groups: { [category: string]: ComponentSummary[] } = {};
  for (const component of components) (groups[component.category] ??= []).push(component);
  return Object.entries(groups)
    .map(([name, group]) => ({ name, components: group.sort((a, b) => inOrder(a.name.toLowerCase(), b.name.toLowerCase())) }))
    .sort((a, b) => inOrder(a.name, b.name));
}
