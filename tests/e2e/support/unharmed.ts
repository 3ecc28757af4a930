import type { Page } from "playwright-core";

/** What a page did that no text may make it do. */
export interface Watch {
  /** What was seen since the page was opened: requests elsewhere, dialogs, other windows. */
  readonly seen: readonly string[];
  /** Fails where a text was taken for more than a text. */
  check(where: string): Promise<void>;
}

/** Elements that our own page never has. */
const FOREIGN = "iframe, object, embed, frame, frameset, applet, portal, base, meta[http-equiv=refresh], foreignObject, marquee, math, video, audio, img, a[href^='javascript' i], a[href^='data:' i], form[action], [srcdoc], [background]";

/** Watches a page from its beginning. */
export function watch(page: Page, address: string): Watch {
  const seen: string[] = [];
  const { origin } = new URL(address);
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== origin) seen.push(`asked for ${request.url().slice(0, 120)}`);
  });
  page.on("dialog", (dialog) => {
    seen.push(`a dialog: ${dialog.message().slice(0, 120)}`);
    void dialog.dismiss();
  });
  page.on("popup", (popup) => seen.push(`another window: ${popup.url().slice(0, 120)}`));
  page.on("framenavigated", (frame) => {
    if (new URL(frame.url()).origin !== origin && frame.url() !== "about:blank") seen.push(`went to ${frame.url().slice(0, 120)}`);
  });
  return {
    seen,
    async check(where) {
      const harm = await page.evaluate((foreign) => {
        const found: string[] = [];
        if ("struck" in globalThis) found.push("a script ran");
        for (const node of document.querySelectorAll(foreign)) found.push(node.outerHTML.slice(0, 120));
        for (const script of document.querySelectorAll("script")) if (!/^\/assets\//.test(script.getAttribute("src") ?? "")) found.push(script.outerHTML.slice(0, 120));
        for (const node of document.querySelectorAll("*")) for (const { name } of node.attributes) if (name.startsWith("on")) found.push(`${name} on ${node.outerHTML.slice(0, 120)}`);
        return found;
      }, FOREIGN);
      const all = [...harm, ...seen];
      if (all.length > 0) throw new Error(`${where}: ${all.join("; ")}`);
    },
  };
}
