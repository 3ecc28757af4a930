import type { Failure, Start } from "../../generated/core";
import { failureOf, type Host } from "../../host/host";
import { text } from "../../messages/text";

/** What the author's name needs of the window. */
export interface AuthorWindow {
  readonly host: Host;
  start: Start | null;
  failure: Failure | null;
  say(text: string): void;
}

/** Sets the name that stands under what is done from now on. */
export async function setAuthor(window: AuthorWindow, name: string): Promise<void> {
  if (window.start === null || name.trim() === window.start.author) return;
  try {
    const { name: author, from: authorFrom } = await window.host.call("setAuthor", { name: name.trim() });
    window.start = { ...window.start, author, authorFrom };
    window.say(text("settings-name-set", { name: author }));
  } catch (thrown) {
    window.failure = failureOf(thrown);
  }
}
