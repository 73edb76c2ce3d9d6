/** What the map tells the page. All events cross shadow roots. */
import type { Level } from "../grid/receptor.ts";
import type { RdPoint } from "./features.ts";
import type { ShownHexagon } from "./hexagon-layer.ts";
import type { LevelRule } from "./scale.ts";

/** A hexagon, or none where `receptorId` is undefined. */
export interface HexagonDetail {
  /** First row of the table; undefined for a hexagon of a higher level, which has many. */
  readonly h: number | undefined;
  readonly receptorId: number | undefined;
  readonly rows: readonly number[];
  readonly level: Level;
  /** What its colour is the class of; for overload the class itself. */
  readonly value: number | undefined;
  readonly by: "pointer" | "keyboard";
}

/** Why there is no map: no graphics at all, graphics lost (they may come back), or something of the map's own. */
export type MapFailure = "no-graphics" | "graphics-lost" | "other";

/** Detail by event. */
export interface MapEvents {
  /** The map is drawn, at first or again. */
  readonly "pk-ready": Record<string, never>;
  readonly "pk-map-error": { readonly kind: MapFailure; readonly reason: string };
  /** The background map was asked for, or not wanted any more. */
  readonly "pk-backdrop": { readonly isOn: boolean };
  /** The background map could not be fetched. */
  readonly "pk-backdrop-away": Record<string, never>;
  readonly "pk-emitter-select": { readonly id: string };
  readonly "pk-site-select": RdPoint & { readonly nr: number };
  /** A point was chosen. */
  readonly "pk-place": RdPoint;
  /** A hexagon is pointed at, or no longer. */
  readonly "pk-hexagon": HexagonDetail;
  /** A hexagon was chosen; when this is prevented, the point and the area under it are not chosen too. */
  readonly "pk-hexagon-select": HexagonDetail & RdPoint;
  /** Other hexagons are drawn, or made otherwise of those of 1 ha. */
  readonly "pk-level": { readonly level: Level; readonly hectares: number; readonly rule: LevelRule };
  readonly "pk-source-choose": { readonly id: string };
  readonly "pk-source-drag": RdPoint & { readonly id: string; readonly final: boolean };
  readonly "pk-claim-choose": { readonly id: string };
  readonly "pk-claim-drag": RdPoint & { readonly id: string; readonly final: boolean };
}

/** Sends an event from the map; false when it was prevented. */
export function tell<Name extends keyof MapEvents>(
  target: EventTarget,
  name: Name,
  detail: MapEvents[Name],
): boolean {
  return target.dispatchEvent(
    new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true }),
  );
}

/** The detail of a hexagon. */
export function hexagonDetail(
  hexagon: ShownHexagon | undefined,
  level: Level,
  by: HexagonDetail["by"],
): HexagonDetail {
  if (hexagon === undefined)
    return { h: undefined, receptorId: undefined, rows: [], level, value: undefined, by };
  const { receptorId, rows, value } = hexagon;
  return { h: hexagon.level === 1 ? rows[0] : undefined, receptorId, rows, level: hexagon.level, value, by };
}
