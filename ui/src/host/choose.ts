import { devHost } from "./devHost";
import type { Host } from "./host";
import { windowHost } from "./windowHost";

/** The host of this page: the window if there is one, else the dev host whose token stands in the address. */
export function chooseHost(): Host {
  if ("__TAURI_INTERNALS__" in window) return windowHost;
  return devHost(new URLSearchParams(location.hash.slice(1)).get("token") ?? location.hash.slice(1));
}
