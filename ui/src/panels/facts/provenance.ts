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

/** Where a value came from, in words, with the convention or component behind it; a word that is not known here as it is. */
export function fromWords(from: string, note = ""): string {
  const words = WORDS[from]?.() ?? from;
  return note === "" ? words : text("fact-from-note", { from: words, note });
}
