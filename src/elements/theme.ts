/** Which theme is seen when the user has not chosen one. */
import type { Theme } from "../store/inputs.ts";

/** True when the app is dark: as chosen, else as the system. */
export function isDark(theme: Theme | undefined): boolean {
  return theme === undefined ? matchMedia("(prefers-color-scheme: dark)").matches : theme === "dark";
}
