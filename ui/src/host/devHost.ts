import type { Message } from "../generated/core";
import { failureOf, HostError, type Answered, type CommandName, type Host, type Request } from "./host";
import { text } from "../messages/text";

/** How long to wait before asking again after the way to the dev host broke, in milliseconds. */
const RETRY = 1000;

/** The host of a browser: the same dispatcher over HTTP on the loopback. Test equipment. */
export function devHost(token: string): Host {
  const headers = { "content-type": "application/json", "x-drawbridge-token": token };
  return {
    async call<K extends CommandName>(name: K, request: Request<K>): Promise<Answered<K>> {
      const reply = await send(`/call/${name}`, { method: "POST", headers, body: JSON.stringify(request) });
      return reply as Answered<K>;
    },

    listen(hear) {
      let on = true;
      const poll = async (): Promise<void> => {
        while (on) {
          try {
            const messages = (await send("/messages", { headers })) as Message[];
            for (const message of messages) if (on) hear(message);
          } catch {
            // The dev host is restarting or gone; the next command says so to the person.
          }
          await rest();
        }
      };
      void poll();
      return Promise.resolve(() => {
        on = false;
      });
    },
  };
}

/** Waits until the page is worth asking for again. */
function rest(): Promise<void> {
  return new Promise((resume) => {
    setTimeout(resume, RETRY);
  });
}

async function send(path: string, init: RequestInit): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch {
    throw new HostError({
      code: "bug",
      message: text("core-unreachable"),
      hint: text("core-unreachable-hint"),
    });
  }
  const told = await response.text();
  const body: unknown = told === "" ? null : JSON.parse(told);
  if (!response.ok) throw new HostError(failureOf(body));
  return body;
}
