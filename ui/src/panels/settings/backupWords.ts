import { text } from "../../messages/text";

/** Why a backup was made, in words: the core gives `daily`, `by-hand`, `before-restore`, `before-upgrade-from-1`. */
export function backupWords(why: string): string {
  if (why === "daily") return text("settings-why-daily");
  if (why === "by-hand") return text("settings-why-by-hand");
  if (why === "before-restore") return text("settings-why-before-restore");
  return why.startsWith("before-upgrade") ? text("settings-why-before-upgrade") : why.replaceAll("-", " ");
}

const KILO = 1000;

/** A size in words: kilobytes up to a thousand of them, megabytes above. */
export function sizeWords(bytes: number): string {
  const kilo = bytes / KILO;
  return kilo < KILO ? text("settings-kilobytes", { size: Math.max(1, Math.round(kilo)) }) : text("settings-megabytes", { size: (kilo / KILO).toFixed(1) });
}
