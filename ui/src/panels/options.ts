/** Something that can be chosen from a list. */
export interface Option {
  readonly id: string;
  readonly label: string;
  /** What stands beside it, such as its kind; may be empty. */
  readonly note: string;
}

/** The options that hold all words, those whose label begins with them first; all of them for no words. */
export function found<O extends Option>(options: readonly O[], sought: string): readonly O[] {
  const words = sought.trim().toLowerCase().split(/\s+/u).filter((word) => word !== "");
  if (words.length === 0) return options;
  const begins = ({ label }: Option): boolean => label.toLowerCase().startsWith(words.join(" "));
  return options
    .filter(({ label, note }) => words.every((word) => `${label} ${note}`.toLowerCase().includes(word)))
    .toSorted((a, b) => Number(begins(b)) - Number(begins(a)));
}
