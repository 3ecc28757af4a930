/** An entry of the menu of a card. */
export interface CardItem {
  readonly id: string;
  /** Entries of one group stand together. */
  readonly group: string;
  readonly label: string;
  /** The key that does it while the card has the focus; may be empty. */
  readonly keys: string;
  /** Why it cannot be done now. */
  readonly why: string | null;
  readonly run: () => void;
}
