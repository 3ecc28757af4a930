import type { Density } from "../actions/desk";

/** The height of a row of a table that fills the window, in pixels. */
export const tableRow = (density: Density): number => (density === "compact" ? 28 : 36);

/** The height of a row of a table that shares the window with the canvas, in pixels. */
export const panelRow = (density: Density): number => (density === "compact" ? 26 : 32);
