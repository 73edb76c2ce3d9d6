/** Where the camera of the map goes when another thing is looked at. */
import { receptorCentre } from "../grid/receptor.ts";
import type { PkMap } from "../map/pk-map.ts";
import { selectedClaim, selectedSource, type Inputs } from "../store/inputs.ts";
import { siteShapesOf } from "../store/lookups.ts";
import type { FirstView } from "../store/services.ts";

/** What of the map is moved. */
type Camera = Pick<PkMap, "fitRing" | "fitCountry" | "flyTo" | "clientWidth" | "clientHeight" | "padding">;

/** Zoom at which single hexagons can be told apart. */
const HEXAGON_ZOOM = 13;
/** Closest zoom for an area, and farthest. */
const AREA_ZOOM = { least: 8, most: 12.5 } as const;
/** Ground length of a pixel at zoom 0 in the middle of the country, m. */
const PIXEL = (40_075_017 * Math.cos((52.1 * Math.PI) / 180)) / 512;

/** Follows the inputs; a movement of what is looked at moves nothing. */
export class StageCamera {
  #page: string | undefined;
  #hexagon: number | undefined;

  /** A hexagon that was chosen on the map itself: it is in sight. */
  stay(receptorId: number | undefined): void {
    this.#hexagon = receptorId;
  }

  /** Moves where another page or hexagon was chosen; the card of a hexagon covers so many px at the right. */
  follow(map: Camera, inputs: Inputs, first: FirstView, covered: number): void {
    const { view, emitter, site, place, hexagon } = inputs;
    const isOwn = view === "check" && emitter === undefined;
    const page = isOwn
      ? selectedSource(inputs) === undefined
        ? "country"
        : "own"
      : (
          emitter ??
          site ??
          claimPage(inputs) ??
          (place === undefined ? "country" : `${place.x} ${place.y}`)
        ).toString();
    if (page !== this.#page) {
      this.#page = page;
      if (page === "country") map.fitCountry();
      else if (site !== undefined && !isOwn && emitter === undefined) showSite(map, site, first);
      else map.fitRing();
    }
    if (hexagon !== this.#hexagon && hexagon !== undefined) {
      const [x, y] = receptorCentre(hexagon);
      map.flyTo(x + (covered / 2) * (PIXEL / 2 ** HEXAGON_ZOOM), y, HEXAGON_ZOOM);
    }
    this.#hexagon = hexagon;
  }
}

/** While space is looked at: the claim that is ringed, else the country. */
function claimPage(inputs: Inputs): string | undefined {
  if (inputs.view !== "space") return undefined;
  const claim = selectedClaim(inputs);
  return claim === undefined ? "country" : `claim ${claim.id}`;
}

/** Shows a whole area. */
export function showSite(map: Camera, nr: number, first: FirstView): void {
  const circle = siteShapesOf(first).circle(nr);
  if (circle === undefined) return;
  const { top = 0, right = 0, bottom = 0, left = 0 } = map.padding;
  const room = Math.max(80, Math.min(map.clientWidth - left - right, map.clientHeight - top - bottom));
  const zoom = Math.log2((PIXEL * room) / (2 * Math.max(circle.radius, 1)));
  map.flyTo(circle.x, circle.y, Math.min(Math.max(zoom, AREA_ZOOM.least), AREA_ZOOM.most));
}
