/** What the browser remembers between visits: how the user likes to look, and the work. */
import { DEFAULT_INPUTS, ONLINE_SERVICES, ROLES, type Inputs } from "./inputs.ts";
import { EMPTY_WORK } from "./work.ts";
import { putWork, workOf } from "./work-address.ts";

/** True for an event that says that another tab has kept something. */
export function isMemory({ key, newValue }: StorageEvent): boolean {
  return key === MEMORY && newValue !== null;
}

/** Key in the browser's storage; the script that sets the theme before the first paint reads it too. */
const MEMORY = "piekkaart";

export type Memory = Pick<Inputs, "language" | "theme" | "role" | "online" | "work">;

/** What was remembered; storage may be forbidden or damaged, then the defaults hold. */
export function recall(window: Window): Memory {
  const nothing: Memory = { ...DEFAULT_INPUTS };
  try {
    const found: unknown = JSON.parse(window.localStorage.getItem(MEMORY) ?? "{}");
    if (typeof found !== "object" || found === null) return nothing;
    const { language, theme, role, online, work } = found as Record<string, unknown>;
    return {
      language: language === "en" ? "en" : "nl",
      theme: theme === "light" || theme === "dark" ? theme : undefined,
      role: ROLES.find((one) => one === role) ?? nothing.role,
      online: ONLINE_SERVICES.filter((one) => Array.isArray(online) && online.includes(one)),
      work: typeof work === "string" ? workOf(new URLSearchParams(work)) : EMPTY_WORK,
    };
  } catch {
    return nothing;
  }
}

/** Keeps it; false when the browser has no room or does not allow it. */
export function remember(window: Window, { language, theme, role, online, work }: Memory): boolean {
  const parameters = new URLSearchParams();
  putWork(work, parameters);
  try {
    window.localStorage.setItem(
      MEMORY,
      JSON.stringify({ language, theme, role, online, work: parameters.toString() }),
    );
    return true;
  } catch {
    // Without storage it lasts as long as the page.
    return false;
  }
}
