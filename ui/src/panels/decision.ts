import type { Status } from "../generated/core";

/** Whether a decision is not accepted without words. */
export const needsReason = (status: Status): boolean => status !== "mitigate" && status !== "open";

/** The time now: UTC, RFC 3339, seconds. */
export const now = (): string => `${new Date().toISOString().slice(0, 19)}Z`;
