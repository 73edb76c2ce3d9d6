/** The surroundings that live hexagons are asked for: what the user looks at. */
import { computed, type ReadableAtom } from "nanostores";
import { resultEmitter } from "../check/emitter-source.ts";
import { RADIUS } from "../check/result.ts";
import { receptorCentre } from "../grid/receptor.ts";
import { rowsOfSite } from "../check/site-neighbours.ts";
import { selectedClaim, selectedSource, type Inputs } from "./inputs.ts";
import { valueOf } from "./loading.ts";
import type { RingCentre } from "./ring.ts";
import type { FirstView } from "./services.ts";
import type { Ground, LivePlace, Store } from "./store.ts";

/** Undefined while nothing is chosen that has surroundings. */
export function livePlaceAtom(
  store: Store,
  ring: ReadableAtom<RingCentre | undefined>,
): ReadableAtom<LivePlace | undefined> {
  return computed([store.inputs, store.firstView, store.ground, ring], (inputs, firstView, land, centre) => {
    const first = valueOf(firstView);
    const ground = valueOf(land);
    return placeOf(inputs, first, ground, centre);
  });
}

function placeOf(
  inputs: Inputs,
  first: FirstView | undefined,
  ground: Ground | undefined,
  centre: RingCentre | undefined,
): LivePlace | undefined {
  if (first === undefined || ground === undefined) return undefined;
  // The page of an area is about the area, also where a ring lies around a place.
  if (inputs.view === "explore" && inputs.emitter === undefined && inputs.site !== undefined)
    return sitePlace(inputs.site, first, ground);
  if (centre === undefined) return undefined;
  const { x, y } = centre;
  return { kind: "around", name: nameOf(inputs, first), area: { kind: "circle", x, y, distance: RADIUS } };
}

function nameOf(inputs: Inputs, { emitters }: FirstView): string {
  const emitter = emitters.find(({ id }) => id === inputs.emitter);
  if (emitter !== undefined) return resultEmitter(emitter, emitters).name;
  if (inputs.view === "check") return selectedSource(inputs)?.name ?? "";
  if (inputs.view === "space") return selectedClaim(inputs)?.name ?? "";
  return inputs.place?.name ?? "";
}

function sitePlace(nr: number, { sites }: FirstView, { hexagons }: Ground): LivePlace | undefined {
  const rows = rowsOfSite(hexagons, nr);
  if (rows.length === 0) return undefined;
  const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  for (const h of rows) {
    const [x, y] = receptorCentre(hexagons.receptorId[h]);
    box.minX = Math.min(box.minX, x);
    box.minY = Math.min(box.minY, y);
    box.maxX = Math.max(box.maxX, x);
    box.maxY = Math.max(box.maxY, y);
  }
  return {
    kind: "site",
    name: sites.find((one) => one.nr === nr)?.name ?? "",
    area: { kind: "box", ...box },
  };
}
