import { text } from "../../messages/text";

const WORDS: { readonly [from: string]: () => string } = {
  person: () => text("fact-from-person"),
  answer: () => text("fact-from-answer"),
  import: () => text("fact-from-import"),
  assumption: () => text("fact-from-assumption"),
  convention: () => text("fact-from-convention"),
  component: () => text("fact-from-component"),
  propagated: () => text("fact-from-propagated"),
  diagram: () => text("fact-from-diagram"),
  unasked: () => text("fact-from-unasked"),
};

/** Where a value came from, in words; a word that is not known here as it is. */
export const fromWords = (from: string): string => WORDS[from]?.() ?? from;
