import type { ElementKind } from "../../generated/core";
import { text } from "../../messages/text";

/** The kinds of elements, in the order in which they are offered. */
export const ELEMENT_KINDS: readonly ElementKind[] = ["process", "store", "actor"];

/** A kind of elements in words, with a capital. */
export const kindWords = (kind: ElementKind): string => text(`outline-kind-${kind}`);
