/** Lets the arrows go through the things of a list that can be pressed, which share one place in the order of Tab. */
export function walk(event: KeyboardEvent, list: HTMLElement, columns: number): HTMLElement | null {
  const things = [...list.querySelectorAll<HTMLElement>("[data-walk]")];
  const at = things.findIndex((thing) => thing === document.activeElement);
  if (at < 0) return null;
  const to: { readonly [key: string]: number } = {
    ArrowDown: at + columns,
    ArrowUp: at - columns,
    Home: 0,
    End: things.length - 1,
    ...(columns > 1 ? { ArrowRight: at + 1, ArrowLeft: at - 1 } : {}),
  };
  const place = to[event.key];
  const next = place === undefined ? undefined : things[place];
  if (next === undefined) return null;
  event.preventDefault();
  event.stopPropagation();
  next.focus();
  return next;
}
