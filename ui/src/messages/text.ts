import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { MessageArguments } from "../generated/messages";

/** The sources of every language, by path; what only the core says is left out. */
const SOURCES = import.meta.glob<string>(["../../../messages/*/*.ftl", "!../../../messages/*/core-*.ftl"], {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The language that is complete: what another lacks is told in it. */
const WHOLE = "en";

/** The languages that there are texts in, as BCP 47 tags. */
export const LANGUAGES: readonly string[] = [...new Set(Object.keys(SOURCES).map((path) => path.split("/").at(-2) ?? WHOLE))].sort();

function bundleOf(language: string): FluentBundle {
  // Names stand in the middle of sentences that are compared, copied and searched: no isolation marks around them.
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const [path, source] of Object.entries(SOURCES)) {
    if (path.includes(`/${language}/`)) bundle.addResource(new FluentResource(source));
  }
  return bundle;
}

let bundles: readonly FluentBundle[] = [bundleOf(WHOLE)];

/** Sets the language of all texts asked for from now on; an unknown one is told in English. */
export function setLanguage(language: string): void {
  bundles = language !== WHOLE && LANGUAGES.includes(language) ? [bundleOf(language), bundleOf(WHOLE)] : [bundleOf(WHOLE)];
}

type Key = keyof MessageArguments;
/** The keys of messages that take nothing. */
export type PlainKey = { [K in Key]: MessageArguments[K] extends null ? K : never }[Key];

/** The text of a message. Its arguments are typed by its key; names in them are told as they are, never as markup. */
export function text<K extends Key>(key: K, ...given: MessageArguments[K] extends null ? [] : [MessageArguments[K]]): string {
  for (const bundle of bundles) {
    const pattern = bundle.getMessage(key)?.value;
    if (pattern !== null && pattern !== undefined) return bundle.formatPattern(pattern, given[0] ?? null);
  }
  return key;
}
