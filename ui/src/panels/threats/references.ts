import { type PlainKey, text } from "../../messages/text";

/** References of one kind. */
export interface References {
  /** What kind they are of, in words. */
  readonly kind: string;
  readonly names: readonly string[];
}

/** What each beginning of a name stands for, in the order in which they are told. */
const KINDS: readonly { readonly begins: RegExp; readonly key: PlainKey }[] = [
  { begins: /^CWE-/u, key: "card-weakness" },
  { begins: /^CAPEC-/u, key: "card-attack" },
  { begins: /^T\d/u, key: "card-technique" },
  { begins: /^D3-/u, key: "card-defence" },
  { begins: /^(?:ASVS|NIST|PCI|ISO|GDPR|MASVS)\b/u, key: "card-standard" },
];

/** References under what they are, which their names do not say to who does not know them. */
export function referencesByKind(references: readonly string[]): readonly References[] {
  const kindOf = (name: string): PlainKey => KINDS.find(({ begins }) => begins.test(name))?.key ?? "card-other-reference";
  const keys: readonly PlainKey[] = [...KINDS.map(({ key }) => key), "card-other-reference"];
  return keys
    .map((key) => ({ kind: text(key), names: references.filter((name) => kindOf(name) === key) }))
    .filter(({ names }) => names.length > 0);
}
