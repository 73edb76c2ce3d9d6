/** Brings what is to be drawn into the sources of the map. */
import type { AllPaintProperties } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection, Polygon } from "geojson";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { Site } from "../check/site.ts";
import type { Place } from "../data/reference-products.ts";
import type { BaseMap, Outlines } from "../data/topology-product.ts";
import { toLonLat } from "../grid/rd.ts";
import { receptorCorners, type Level } from "../grid/receptor.ts";
import type { Colours } from "./colours.ts";
import { dotImages } from "./dot-images.ts";
import {
  baseFeatures,
  collection,
  EMPTY,
  emitterFeatures,
  natureFeatures,
  natureLabels,
  placeFeatures,
  type EmitterMark,
  type RdPoint,
} from "./features.ts";
import { largeNames } from "./large-names.ts";
import { ringFeatures, type Frame } from "./ring.ts";
import { layersOf, POINTED_SITE_LAYERS, type SourceData } from "./style.ts";
import type { MapWords } from "./words.ts";

/** A hexagon that stands out. */
export interface Outline {
  readonly receptorId: number;
  readonly level: Level;
  /** Pointed at, chosen, or under the keys. */
  readonly kind: "pointed" | "chosen" | "focus";
}

/** Writes the sources of one map. */
export class MapSources {
  readonly #map: MapLibreMap;
  #large = "";
  #outlines = "[]";
  #texts = EMPTY;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** Forgets what was drawn, when the map has lost it. */
  forget(): void {
    this.#large = "";
    this.#outlines = "[]";
    this.#texts = EMPTY;
  }

  ground(
    base: BaseMap | undefined,
    outlines: Outlines | undefined,
    sites: readonly Site[],
    places: readonly Place[],
  ): void {
    if (base !== undefined) this.#set(baseFeatures(base));
    if (outlines !== undefined) this.#set({ nature: natureFeatures(outlines, sites) });
    this.#set({ "nature-labels": natureLabels(sites), places: placeFeatures(places) });
  }

  /** Names of the countries, where they are best in view now. */
  large(words: MapWords | undefined, isChecking: boolean): void {
    if (words === undefined) return;
    const map = this.#map;
    const { clientWidth: width, clientHeight: height } = map.getCanvas();
    const project = ([lng, lat]: readonly [number, number]): [number, number] => {
      const { x, y } = map.project([lng, lat]);
      return [x, y];
    };
    const names = largeNames(words, { width, height, project }, isChecking);
    const text = JSON.stringify(names);
    if (text !== this.#large) this.#set({ "large-names": names });
    this.#large = text;
  }

  emitters(emitters: readonly EmitterMark[], selected: string | undefined): void {
    this.#set({ emitters: emitterFeatures(emitters, selected) });
  }

  /** radius in m. */
  rings(
    centre: RdPoint | undefined,
    others: readonly RdPoint[],
    frame: Frame | undefined,
    radius: number,
    label: string,
  ): void {
    this.#set(ringFeatures(centre, others, frame, radius, label));
  }

  outlines(outlines: readonly Outline[]): void {
    const text = JSON.stringify(outlines);
    if (text === this.#outlines) return;
    this.#outlines = text;
    const features = outlines.map(({ receptorId, level, kind }) => {
      const corners = receptorCorners(receptorId, level).map(([x, y]) => toLonLat(x, y));
      const geometry: Polygon = { type: "Polygon", coordinates: [[...corners, corners[0]]] };
      return { type: "Feature" as const, properties: { kind }, geometry };
    });
    this.#set({ outlines: collection(features) });
  }

  /** Makes the outline of an area stand out, or of none. */
  site(nr: number | undefined): void {
    for (const layer of POINTED_SITE_LAYERS) this.#map.setFilter(layer, ["==", ["get", "nr"], nr ?? -1]);
  }

  /** Texts in the hexagons. */
  texts(texts: FeatureCollection): void {
    if (texts === EMPTY && this.#texts === EMPTY) return;
    this.#texts = texts;
    this.#set({ "hexagon-texts": texts });
  }

  /** Takes over the colours of another theme. */
  recolour(colours: Colours): void {
    for (const layer of layersOf(colours)) {
      for (const [name, value] of Object.entries(layer.paint ?? {}))
        this.#map.setPaintProperty(layer.id, name as keyof AllPaintProperties, value as never);
    }
    this.dots(colours);
  }

  /** The dots of places. */
  dots(colours: Colours): void {
    for (const [name, image] of Object.entries(dotImages(colours))) {
      if (this.#map.hasImage(name)) this.#map.updateImage(name, image);
      else this.#map.addImage(name, image, { pixelRatio: 2 });
    }
  }

  #set(data: SourceData): void {
    for (const [name, features] of Object.entries(data))
      void this.#map.getSource<GeoJSONSource>(name)?.setData(features);
  }
}
