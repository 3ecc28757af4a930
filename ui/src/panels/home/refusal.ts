import type { Failure } from "../../generated/core";
import { text } from "../../messages/text";
import { sentence } from "../words";

/** What the core refused, and why, beside the field that it is about. */
export function refusal({ message, hint }: Failure): string {
  return text("home-refused", { message: sentence(message), hint: sentence(hint ?? "") }).trim();
}
