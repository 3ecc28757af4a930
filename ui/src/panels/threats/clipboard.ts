/** Puts a text into the clipboard while a press is being answered. Gives whether that worked. */
export async function copyText(text: Promise<string>): Promise<boolean> {
  // The clipboard takes a promise: a press counts only as long as it is being answered, and the text comes later.
  if (typeof ClipboardItem !== "undefined" && "clipboard" in navigator) {
    try {
      const blob = text.then((found) => new Blob([found], { type: "text/plain" }));
      await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
      return true;
    } catch {
      // Not allowed here: the older way may be.
    }
  }
  return copySelected(await text);
}

/** The older way: the text is selected in a field that nobody sees, and copied from there. */
function copySelected(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.style.position = "fixed";
  field.style.opacity = "0";
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand("copy");
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return isCopied;
}
