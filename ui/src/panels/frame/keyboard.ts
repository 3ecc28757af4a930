import type { BottomTab, Screen, SideTab } from "../../actions/desk";
import { firstOf, isSeen } from "./regions";

/** Where the keyboard goes on each screen: the first of these that is there. */
const OF_SCREEN: { readonly [screen in Screen]: readonly string[] } = {
  start: ['.home [data-key][tabindex="0"]', ".home .none button", ".home .first button", ".home .failed button"],
  editor: ["#work .canvas-clip"],
  // While the threats are being fetched there is no row yet, and nothing else is to have it.
  threats: ['[data-region="register"] [data-row][tabindex="0"]', '.window:has([data-region="register"][aria-busy="false"]) #register-search'],
  data: ["#data-new:not(:disabled)", "#data-search"],
};

const FIELDS = `:is(${["input", "select", "textarea", "button", "[tabindex='0']"].join(",")}):not(:disabled)`;

/** Where it goes in each panel. */
const OF_PANEL: { readonly [panel in SideTab | BottomTab]: readonly string[] } = {
  facts: [`#side-panel ${FIELDS}`],
  threats: ['#side-panel [data-key][tabindex="0"]', "#side-threats"],
  comments: ["#side-panel .comments > .write textarea:not(:disabled)", "#side-comments"],
  outline: ['#bottom-panel [role="grid"] [tabindex="0"]', '#bottom-panel [role="grid"]'],
  problems: ["#bottom-panel .what", "#bottom-panel .problems"],
  history: ['#bottom-panel [data-step][tabindex="0"]', "#bottom-history"],
  notes: [`#bottom-panel ${FIELDS}`, "#bottom-notes"],
};

const found = (places: readonly string[]): HTMLElement | null =>
  places.flatMap((place) => [...document.querySelectorAll<HTMLElement>(place)]).find(isSeen) ?? null;

/**
 * Sees to it that the keyboard always is somewhere: on a screen that is come to, in a panel that was asked for,
 * and beside what had it when that goes. Whatever takes the focus by itself is left to it.
 */
export class Keyboard {
  /** What had the focus last, with its part of the window; `null` where a person pressed beside everything. */
  private last: { readonly at: Element; readonly region: HTMLElement | null } | null = null;
  /** Where it is to go as soon as that is there. */
  private owed: { readonly places: readonly string[]; readonly isAsked: boolean } | null = null;
  private isPressed = false;
  private isLooking = false;

  /**
   * `screen` is what fills the window; `isAwaited` says whether something that is still being fetched is to have the
   * focus when it comes, and will take it.
   */
  constructor(
    private readonly screen: () => Screen,
    private readonly isAwaited: () => boolean,
  ) {}

  /** Begins to watch the page. Gives the function that ends it. */
  watch(): () => void {
    const ended = new AbortController();
    const how = { capture: true, signal: ended.signal };
    const release = (): void => {
      this.isPressed = false;
    };
    // Who goes on at once is not called back to a panel that was slow.
    const forgo = (): void => {
      if (this.owed?.isAsked === true) this.owed = null;
    };
    document.addEventListener("focusin", ({ target }) => {
      if (!(target instanceof Element)) return;
      this.last = { at: target, region: target.closest<HTMLElement>("[data-region]") };
    }, how);
    document.addEventListener("focusout", ({ target, relatedTarget }) => {
      if (this.isPressed && relatedTarget === null && target instanceof Element && target.isConnected) this.last = null;
    }, how);
    document.addEventListener("pointerdown", () => {
      this.isPressed = true;
    }, how);
    for (const end of ["pointerup", "pointercancel", "keydown"]) document.addEventListener(end, release, how);
    for (const begin of ["pointerdown", "keydown"]) document.addEventListener(begin, forgo, how);
    const watcher = new MutationObserver(() => {
      const now = document.activeElement;
      if (this.owed !== null || now === null || now === document.body || now.matches(":disabled")) this.look();
    });
    watcher.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["disabled", "aria-busy"] });
    return () => {
      ended.abort();
      watcher.disconnect();
    };
  }

  /** A screen is come to. */
  come(screen: Screen): void {
    this.owed = { places: OF_SCREEN[screen], isAsked: false };
    this.look();
  }

  /** A panel was asked for. */
  enter(panel: SideTab | BottomTab): void {
    this.owed = { places: OF_PANEL[panel], isAsked: true };
    this.look();
  }

  /** Looks once everything that follows from a change has been done. */
  private look(): void {
    if (this.isLooking) return;
    this.isLooking = true;
    requestAnimationFrame(() => {
      this.isLooking = false;
      this.settle();
    });
  }

  private settle(): void {
    const now = document.activeElement;
    const isLost = now === null || now === document.body || now.matches(":disabled") || !isSeen(now);
    const dialog = [...document.querySelectorAll<HTMLElement>("dialog:modal")].at(-1);
    if (dialog !== undefined) {
      if (isLost && this.last !== null) (dialog.contains(this.last.at) ? this.beside(dialog) : firstOf(dialog))?.focus({ preventScroll: true });
      return;
    }
    if (this.owed !== null) {
      const { places, isAsked } = this.owed;
      // Who went by the rail is to be on the screen, not on the way to it.
      if (!isAsked && !isLost && now.closest('[data-region="rail"]') === null) {
        this.owed = null;
        return;
      }
      const place = found(places);
      if (place === null) return;
      // What takes its time, such as the steps of the history, has it when it comes.
      if (!isAsked || place.matches(places[0] ?? "*")) this.owed = null;
      if (place !== now) place.focus({ preventScroll: true });
      return;
    }
    if (isLost && this.last !== null && !this.isAwaited()) this.beside(null)?.focus({ preventScroll: true });
  }

  /** What is nearest to what had the focus: itself, should it only have been moved, its part of the window, the screen. */
  private beside(dialog: HTMLElement | null): HTMLElement | null {
    const { at, region } = this.last ?? { at: null, region: null };
    if (at instanceof HTMLElement && at.isConnected && isSeen(at) && !at.matches(":disabled")) return at;
    if (dialog !== null) return firstOf(dialog);
    const isPart = region?.isConnected === true && isSeen(region);
    return (isPart ? firstOf(region) : null) ?? found(OF_SCREEN[this.screen()]);
  }
}

/** Puts the keyboard on something when it comes, such as the answer to a question that was not there before. */
export function takesFocus(node: HTMLElement): void {
  node.focus();
}
