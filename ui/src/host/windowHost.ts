import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";

import type { Message } from "../generated/core";
import { failureOf, HostError, type Answered, type CommandName, type Host, type Request } from "./host";

/** The host of the desktop window: one command, one event channel. */
export const windowHost: Host = {
  async call<K extends CommandName>(name: K, request: Request<K>): Promise<Answered<K>> {
    try {
      return await invoke<Answered<K>>("call", { name, request });
    } catch (thrown) {
      throw new HostError(failureOf(thrown));
    }
  },

  listen(hear) {
    return listen<Message>("core", (event) => {
      hear(event.payload);
    });
  },
};
