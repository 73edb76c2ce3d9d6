/** The pointer on the map: what it is over, and what a click chooses. */
import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import { fromLonLat, toLonLat } from "../grid/rd.ts";
import type { RdPoint } from "./features.ts";
import type { ShownHexagon } from "./hexagon-layer.ts";
import { levelAt } from "./levels.ts";
import { hexagonDetail, tell, type HexagonDetail } from "./map-events.ts";

const EMITTER_LAYERS = ["emitters", "emitter-labels"];
/** A click this near to an emitter is meant for it, px. */
const NEAR = 6;

/** The map as the pointer needs it. */
export interface PointingHost {
  /** The drawn hexagon at a point. */
  readonly hexagonAt: (x: number, y: number) => ShownHexagon | undefined;
  /** Another hexagon is pointed at. */
  readonly onPoint: () => void;
}

/** Turns what the pointer does into events of the element. */
export class Pointing {
  readonly #map: MapLibreMap;
  /** placing: a click places a source instead of selecting what is there. */
  readonly #element: EventTarget & { readonly placing: boolean };
  readonly #host: PointingHost;
  #pointed: ShownHexagon | undefined;

  constructor(map: MapLibreMap, element: EventTarget & { readonly placing: boolean }, host: PointingHost) {
    this.#map = map;
    this.#element = element;
    this.#host = host;
    map.on("click", (event) => this.#click(event));
    map.on("mousemove", (event) => this.#hover(event));
    map.on("mouseout", () => this.clear());
  }

  /** The hexagon under the pointer. */
  get pointed(): ShownHexagon | undefined {
    return this.#pointed;
  }

  /** Points at nothing, as when other hexagons are drawn. */
  clear(): void {
    this.#point(undefined);
  }

  /** Chooses the hexagon at a point; where there is none, or the page would not have it, the area or the point itself. */
  choose(point: RdPoint, by: HexagonDetail["by"]): void {
    const place = { x: Math.round(point.x), y: Math.round(point.y) };
    if (!this.#element.placing) {
      const hexagon = this.#host.hexagonAt(point.x, point.y);
      const detail = { ...hexagonDetail(hexagon, levelAt(this.#map.getZoom()), by), ...place };
      if (hexagon !== undefined && !tell(this.#element, "pk-hexagon-select", detail)) return;
      const at = this.#map.project(toLonLat(point.x, point.y));
      const site = this.#map.queryRenderedFeatures(at, { layers: ["nature"] }).at(0);
      if (site !== undefined) {
        tell(this.#element, "pk-site-select", { nr: Number(site.properties["nr"]), ...place });
        return;
      }
    }
    tell(this.#element, "pk-place", place);
  }

  #click({ point: { x, y }, lngLat }: MapMouseEvent): void {
    const around: [[number, number], [number, number]] = [
      [x - NEAR, y - NEAR],
      [x + NEAR, y + NEAR],
    ];
    const emitter = this.#map.queryRenderedFeatures(around, { layers: EMITTER_LAYERS }).at(0);
    if (emitter === undefined) this.choose(rdOf(lngLat), "pointer");
    else tell(this.#element, "pk-emitter-select", { id: String(emitter.properties["id"]) });
  }

  #hover({ point, lngLat }: MapMouseEvent): void {
    const over = this.#map.queryRenderedFeatures(point, { layers: EMITTER_LAYERS }).at(0);
    this.#map.getCanvas().style.cursor =
      over !== undefined ? "pointer" : this.#element.placing ? "crosshair" : "";
    const { x, y } = rdOf(lngLat);
    this.#point(this.#host.hexagonAt(x, y));
  }

  #point(hexagon: ShownHexagon | undefined): void {
    const before = this.#pointed;
    if (hexagon?.receptorId === before?.receptorId && hexagon?.level === before?.level) return;
    this.#pointed = hexagon;
    this.#host.onPoint();
    tell(this.#element, "pk-hexagon", hexagonDetail(hexagon, levelAt(this.#map.getZoom()), "pointer"));
  }
}

/** RD of a longitude and latitude. */
export function rdOf({ lng, lat }: { readonly lng: number; readonly lat: number }): RdPoint {
  const [x, y] = fromLonLat(lng, lat);
  return { x, y };
}
