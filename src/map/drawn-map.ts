/** A map with everything on it, kept in step with what it is told to show. */
import type { Map as MapLibreMap } from "maplibre-gl";
import { receptorCentre, type Level } from "../grid/receptor.ts";
import { BACKDROP, showBackdrop } from "./backdrop.ts";
import { fitCountry } from "./camera.ts";
import { coloursAt } from "./colours.ts";
import { HexagonLayer, type ShownHexagon } from "./hexagon-layer.ts";
import { hexagonTexts } from "./hexagon-texts.ts";
import { hectaresOf, levelAt } from "./levels.ts";
import { hexagonDetail, tell, type HexagonDetail } from "./map-events.ts";
import { MapSources, type Outline } from "./map-sources.ts";
import type { MapView } from "./map-view.ts";
import { Markers, type SourceMark } from "./markers.ts";
import { newMap } from "./new-map.ts";
import { Pointing } from "./pointing.ts";
import { ABOVE_HEXAGONS } from "./style.ts";

/** Radius of the rings, m. */
export const RING = 25_000;
const GROUND = ["base", "outlines", "sites", "places"] as const;
const HEXAGONS = ["hexagons", "values", "scale", "onlyClass", "theme"] as const;

/** One map, from the element's entry in the page to its leaving. */
export class DrawnMap {
  readonly map: MapLibreMap;
  readonly markers: Markers;
  readonly pointing: Pointing;
  readonly #view: MapView & HTMLElement;
  readonly #sources: MapSources;
  readonly #onLevel: () => void;
  #layer: HexagonLayer | undefined;
  /** Hexagon under the keys. */
  #focus: Outline | undefined;
  #level = "";
  #wasReady = false;
  #hasAreas = false;
  /** False until the style is loaded, and while the graphics are lost. */
  #isReady = false;

  /** onLevel: hexagons of another level are drawn. Throws where the browser has no WebGL2. */
  constructor(view: MapView & HTMLElement, container: HTMLElement, onLevel: () => void) {
    this.#view = view;
    this.#onLevel = onLevel;
    const map = newMap(container, coloursAt(view), view.padding, view.words?.map ?? "");
    this.map = map;
    this.#sources = new MapSources(map);
    this.markers = new Markers(map, {
      onChoose: (kind, id) => tell(view, `pk-${kind}-choose`, { id }),
      onDrag: (kind, id, x, y, final) => tell(view, `pk-${kind}-drag`, { id, x, y, final }),
    });
    this.pointing = new Pointing(map, view, {
      hexagonAt: (x, y) => this.#layer?.at(x, y),
      onPoint: () => this.#drawOutlines(),
    });
    map.on("error", (event) => {
      if ("sourceId" in event && event.sourceId === BACKDROP) tell(view, "pk-backdrop-away", {});
      else tell(view, "pk-map-error", { kind: "other", reason: event.error.message });
    });
    map.on("zoom", () => this.#tellLevel());
    map.on("moveend", () => this.#drawNames());
    // At first, and again when the graphics come back after they were lost: the map keeps nothing of ours then.
    map.on("style.load", () => this.#onStyle());
    map.on("webglcontextlost", () => {
      this.#isReady = false;
      this.#layer = undefined;
      tell(view, "pk-map-error", { kind: "graphics-lost", reason: "webglcontextlost" });
    });
  }

  get level(): Level {
    return levelAt(this.map.getZoom());
  }

  /** The hexagons; undefined while none were shown. */
  get layer(): HexagonLayer | undefined {
    return this.#layer;
  }

  /** Draws what changed. */
  update(has: (...names: readonly (keyof MapView)[]) => boolean): void {
    const view = this.#view;
    if (has("words")) this.map.getCanvas().setAttribute("aria-label", view.words?.map ?? "");
    if (!this.#isReady) return;
    if (has("theme")) this.#sources.recolour(coloursAt(view));
    if (has("backdrop", "theme")) showBackdrop(this.map, view.backdrop, view.theme);
    if (has(...GROUND)) this.#drawGround();
    if (has("emitters", "selectedEmitter")) this.#drawEmitters();
    if (has("ring", "rings", "frame", "words")) this.#drawRings();
    if (has("ownSource", "ownSources", "claims")) this.#drawMarks();
    if (has(...HEXAGONS)) this.#drawHexagons();
    if (has("highlight")) this.#drawOutlines();
    if (has("highlightSite")) this.#sources.site(view.highlightSite);
  }

  /** Moves the keys to a hexagon, or off the map. */
  focusOn(receptorId: number | undefined, level: Level): void {
    this.#focus = receptorId === undefined ? undefined : { receptorId, level, kind: "focus" };
    this.#drawOutlines();
  }

  /** What the hexagon with its centre at a receptor is, for an event. */
  detailOf(receptorId: number, by: HexagonDetail["by"]): HexagonDetail {
    const hexagon: ShownHexagon | undefined = this.#layer?.of(receptorId);
    return { ...hexagonDetail(hexagon, this.level, by), receptorId };
  }

  #onStyle(): void {
    const { map } = this;
    // The element may have had no size when the map was made.
    if (!this.#wasReady && this.#view.ring === undefined) fitCountry(map, this.#view.padding, 0);
    this.#isReady = this.#wasReady = true;
    this.#sources.forget();
    this.#sources.dots(coloursAt(this.#view));
    this.update((...names) => !names.includes("theme") || names.length > 1);
    tell(this.#view, "pk-ready", {});
  }

  #drawGround(): void {
    const { base, outlines, sites, places } = this.#view;
    this.#sources.ground(base, outlines, sites, places);
    if (outlines === undefined || this.#hasAreas) return;
    this.#hasAreas = true;
    this.map.on("render", this.#markAreas);
  }

  /** Leaves the moment when the areas are drawn in the timeline of the page, for the benchmark. */
  readonly #markAreas = (): void => {
    if (!this.map.isSourceLoaded("nature")) return;
    this.map.off("render", this.#markAreas);
    performance.mark("pk-areas");
  };

  #drawEmitters(): void {
    this.#sources.emitters(this.#view.emitters, this.#view.selectedEmitter);
  }

  #drawRings(): void {
    const { ring, rings, frame, words } = this.#view;
    this.#sources.rings(ring, rings, frame, RING, words?.length(RING) ?? "");
    this.#drawNames();
  }

  /** Names that follow the view. */
  #drawNames(): void {
    const { words, ring } = this.#view;
    if (!this.#isReady || words === undefined) return;
    this.#sources.large(words, ring !== undefined);
    this.#drawTexts();
  }

  #drawTexts(): void {
    const { words, scale } = this.#view;
    if (!this.#isReady || words === undefined || this.#layer === undefined) return;
    this.#sources.texts(hexagonTexts(this.map, this.#layer, scale, words));
  }

  #drawMarks(): void {
    const { ownSource, ownSources, claims } = this.#view;
    const one: readonly SourceMark[] =
      ownSource === undefined
        ? []
        : [{ ...ownSource, id: "", selected: true, situation: "proposed", label: "" }];
    this.markers.show([...one, ...ownSources], claims);
  }

  #drawHexagons(): void {
    const { hexagons, values, scale, onlyClass, theme } = this.#view;
    if (hexagons === undefined) return;
    if (this.#layer?.hexagons !== hexagons) {
      if (values === undefined) return;
      if (this.#layer !== undefined) this.map.removeLayer(this.#layer.id);
      this.#layer = new HexagonLayer(hexagons, this.#view);
      this.map.addLayer(this.#layer, ABOVE_HEXAGONS);
    }
    this.#layer.show(values, scale, onlyClass, theme);
    this.#tellLevel();
    this.#drawTexts();
  }

  #drawOutlines(): void {
    const { highlight } = this.#view;
    const { pointed } = this.pointing;
    const outlines: Outline[] = [];
    if (highlight !== undefined) outlines.push({ receptorId: highlight, level: 1, kind: "chosen" });
    if (pointed !== undefined)
      outlines.push({ receptorId: pointed.receptorId, level: pointed.level, kind: "pointed" });
    if (this.#focus !== undefined) outlines.push(this.#focus);
    this.#sources.outlines(outlines);
  }

  #tellLevel(): void {
    if (this.#layer === undefined) return;
    const { level } = this;
    const { rule } = this.#view.scale;
    if (`${level} ${rule}` === this.#level) return;
    this.#level = `${level} ${rule}`;
    this.pointing.clear();
    this.#onLevel();
    tell(this.#view, "pk-level", { level, hectares: hectaresOf(level), rule });
  }
}

/** Centre of a hexagon, RD m. */
export function centreOf(receptorId: number): { readonly x: number; readonly y: number } {
  const [x, y] = receptorCentre(receptorId);
  return { x, y };
}
