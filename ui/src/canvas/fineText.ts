/**
 * How many times larger than it is seen a text is set. WebKitGTK rounds the advance of each glyph to a whole pixel of
 * the size that a text is set in, up to 5 % of a short label. Set sixteen times larger and shrunk by a transform, what
 * is left of that is below a thirtieth of a pixel a glyph, and a text is as wide at every zoom as the core measured it.
 */
export const FINE = 16;

/** Makes the drawing's style sheet set its texts {@link FINE} times larger, not fitted to the zoom. */
export function setFine(svg: SVGSVGElement): void {
  svg.style.setProperty("--fine", String(FINE));
  svg.style.setProperty("text-rendering", "geometricPrecision");
}

/** Shrinks the texts of a fragment back to their size; they stand where they stood. */
export function shrinkTexts(fragment: Element): void {
  for (const text of fragment.getElementsByTagName("text")) {
    for (const name of ["x", "y"]) text.setAttribute(name, String(Number(text.getAttribute(name) ?? 0) * FINE));
    text.setAttribute("transform", `scale(${String(1 / FINE)})`);
  }
}
