/** What a key does on the map. Arrows, + and − are the map's own at all times. */
import type { Direction } from "../grid/direction.ts";

/** off: the map as usual. hexagon: from hexagon to hexagon. move: a source or a claim is moved. */
export type KeyModeName = "off" | "hexagon" | "move";

export type KeyAction =
  | { readonly kind: "start" | "move" | "highest" | "select" | "accept" | "leave" }
  | { readonly kind: "step"; readonly direction: Direction; readonly isFar: boolean };

/** The keys around S, as the neighbours lie around a hexagon. */
export const DIRECTION_KEYS = [
  ["Q", "northWest"],
  ["W", "north"],
  ["E", "northEast"],
  ["A", "southWest"],
  ["S", "south"],
  ["D", "southEast"],
] as const satisfies readonly (readonly [string, Direction])[];

/** A key that was pressed. */
export interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** What a key does in a mode; undefined for one that is left to the map and the browser. */
export function actionOf(pressed: PressedKey, mode: KeyModeName): KeyAction | undefined {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return undefined;
  const key = pressed.key.toUpperCase();
  if (mode === "off") return key === "ENTER" ? { kind: "start" } : key === "M" ? { kind: "move" } : undefined;
  const direction = DIRECTION_KEYS.find(([one]) => one === key)?.[1];
  if (direction !== undefined) return { kind: "step", direction, isFar: mode === "move" && pressed.shiftKey };
  if (key === "ESCAPE") return { kind: "leave" };
  if (mode === "move") return key === "ENTER" ? { kind: "accept" } : undefined;
  switch (key) {
    case "HOME":
      return { kind: "highest" };
    case " ":
      return { kind: "select" };
    case "M":
      return { kind: "move" };
    default:
      return undefined;
  }
}
