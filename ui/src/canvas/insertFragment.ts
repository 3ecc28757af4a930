/** The namespace of SVG. */
export const SVG = "http://www.w3.org/2000/svg";

/** The elements that a fragment may hold. */
const TAGS = new Set(["g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "title", "desc"]);

/** The attributes that a fragment may hold: geometry, paint and names. Nothing that loads, links, runs or styles. */
const ATTRIBUTES = new Set(
  (
    "id class d x y x1 y1 x2 y2 cx cy r rx ry width height points transform dx dy " +
    "fill fill-opacity fill-rule stroke stroke-width stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin " +
    "stroke-miterlimit stroke-opacity opacity font-family font-size font-weight font-style font-feature-settings " +
    "text-anchor dominant-baseline letter-spacing textLength lengthAdjust xml:space paint-order vector-effect " +
    "role aria-label aria-hidden pathLength"
  ).split(" "),
);

/** What is only read out may say anything: a name such as `javascript:` or `C:\` is a name. */
const READ_OUT = "aria-label";

/** The only attribute value that could point elsewhere is `url(…)`; a fragment has no use for it. */
const POINTS_ELSEWHERE = /url\s*\(|\\|javascript:|expression\s*\(/i;

/**
 * Makes nodes of the text of a fragment. This is the only place where SVG text from the core becomes part of the page:
 * it is parsed as XML, kept to an allow-list of tags and attributes, and taken over as nodes.
 *
 * @param svg one `<g>` element as text
 * @param page the document that the nodes are for
 * @returns the `<g>`, or `null` when the text is not one
 */
export function insertFragment(svg: string, page: Document): SVGGElement | null {
  const parser = new DOMParser();
  const parsed = parser.parseFromString(wrapped(svg), "image/svg+xml");
  const root = parsed.documentElement;
  if (parsed.querySelector("parsererror") !== null || root.childElementCount !== 1) return null;
  const group = root.firstElementChild;
  if (group === null || group.namespaceURI !== SVG || group.localName !== "g") return null;
  clean(group);
  return page.adoptNode(group) as unknown as SVGGElement;
}

/** A fragment may or may not name the namespace itself. */
function wrapped(svg: string): string {
  return `<svg xmlns="${SVG}">${svg}</svg>`;
}

/** Removes what the allow-list does not name, from the element and below it. */
export function clean(element: Element): void {
  for (const attribute of [...element.attributes]) {
    const allowed = ATTRIBUTES.has(attribute.name) || attribute.name.startsWith("data-");
    if (!allowed || (attribute.name !== READ_OUT && POINTS_ELSEWHERE.test(attribute.value))) element.removeAttributeNode(attribute);
  }
  for (const child of [...element.childNodes]) {
    if (child.nodeType === 3 || child.nodeType === 4) continue;
    const isKept = child.nodeType === 1 && isAllowed(child as Element);
    if (isKept) clean(child as Element);
    else child.remove();
  }
}

function isAllowed(element: Element): boolean {
  return element.namespaceURI === SVG && element.prefix === null && TAGS.has(element.localName);
}

/**
 * The same for many fragments at once, in one parse: a drawing of a thousand elements opens several times faster.
 * When one of them is not what it should be, each is parsed alone, so that only the bad one is missing.
 */
export function insertFragments(svgs: readonly string[], page: Document): (SVGGElement | null)[] {
  const parsed = new DOMParser().parseFromString(wrapped(svgs.join("")), "image/svg+xml");
  const groups = [...parsed.documentElement.children];
  const isWhole =
    parsed.querySelector("parsererror") === null &&
    groups.length === svgs.length &&
    groups.every(({ namespaceURI, localName }) => namespaceURI === SVG && localName === "g");
  if (!isWhole) return svgs.map((svg) => insertFragment(svg, page));
  return groups.map((group) => {
    clean(group);
    return page.adoptNode(group) as unknown as SVGGElement;
  });
}
