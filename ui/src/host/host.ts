import type { Commands, Failure, Message } from "../generated/core";
import { text } from "../messages/text";

/** The name of a command of the core. */
export type CommandName = keyof Commands;
/** What a command is asked with. */
export type Request<K extends CommandName> = Commands[K]["request"];
/** What a command answers. */
export type Answered<K extends CommandName> = Commands[K]["answer"];

/** Where the page runs: the one way to the core, in the window as in a browser. */
export interface Host {
  /** Asks the core. Rejects with a {@link HostError} that carries the core's failure. */
  call<K extends CommandName>(name: K, request: Request<K>): Promise<Answered<K>>;
  /** Hears what the core tells unasked. Gives the function that stops it. */
  listen(hear: (message: Message) => void): Promise<() => void>;
}

/** A failure of the core, or of the way to it. */
export class HostError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = "HostError";
    this.failure = failure;
  }
}

/** Whatever was thrown, as a failure that a person can read. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof HostError) return thrown.failure;
  if (isFailure(thrown)) return { code: thrown.code, message: thrown.message, hint: thrown.hint ?? null };
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: "bug", message, hint: text("core-defect-hint") };
}

function isFailure(thrown: unknown): thrown is Failure {
  if (typeof thrown !== "object" || thrown === null) return false;
  return "code" in thrown && typeof thrown.code === "string" && "message" in thrown && typeof thrown.message === "string";
}
