import type { Replica } from "../../replica/replica";
import type { Option } from "../options";
import { categoryWords } from "../severity";

/** The six of STRIDE, in its order. */
const STRIDE = ["spoofing", "tampering", "repudiation", "information-disclosure", "denial-of-service", "elevation-of-privilege"] as const;

/** The categories to offer: those of STRIDE, and what else the threats of the model are called. */
export function categoriesOf(replica: Replica): readonly Option[] {
  const used = [...replica.threats.values(), ...replica.listed].map(({ category }) => category).filter((category) => category !== "");
  return [...new Set<string>([...STRIDE, ...used])].map((id) => ({ id, label: categoryWords(id), note: "" }));
}
