/** The id of each hexagon in view, and its value, where hexagons are large enough to hold them. */
import type { FeatureCollection } from "geojson";
import type { Map as MapLibreMap } from "maplibre-gl";
import { toLonLat } from "../grid/rd.ts";
import {
  COLUMN_STEP,
  HEXAGON_HEIGHT,
  ORIGIN_X,
  ORIGIN_Y,
  receptorCentre,
  receptorOf,
  ROW_STEP,
} from "../grid/receptor.ts";
import { metresPerPixel } from "./camera.ts";
import { collection, EMPTY, pointAt } from "./features.ts";
import type { HexagonLayer } from "./hexagon-layer.ts";
import { rdOf } from "./pointing.ts";
import type { ClassScale } from "./scale.ts";
import type { MapWords } from "./words.ts";

/** From these heights of a hexagon on the screen, px. */
export const ID_FROM = 40;
const VALUE_FROM = 56;

/** Texts of the hexagons in view; nothing while they are too small. */
export function hexagonTexts(
  map: MapLibreMap,
  layer: HexagonLayer,
  scale: ClassScale,
  words: MapWords,
): FeatureCollection {
  const height = HEXAGON_HEIGHT / metresPerPixel(map);
  if (height < ID_FROM) return EMPTY;
  const bounds = map.getBounds();
  const southWest = rdOf(bounds.getSouthWest());
  const northEast = rdOf(bounds.getNorthEast());
  const texts = [];
  const lastRow = Math.ceil((northEast.y - ORIGIN_Y) / ROW_STEP);
  const lastColumn = Math.ceil((northEast.x - ORIGIN_X) / COLUMN_STEP);
  for (let row = Math.floor((southWest.y - ORIGIN_Y) / ROW_STEP); row <= lastRow; row++) {
    for (
      let column = Math.floor((southWest.x - ORIGIN_X) / COLUMN_STEP) - 1;
      column <= lastColumn;
      column++
    ) {
      const id = receptorOf(row, column);
      const value = id === undefined ? undefined : layer.valueOf(id);
      if (id === undefined || value === undefined) continue;
      const figure = height < VALUE_FROM ? "" : words.shortValue(value, scale.quantity);
      texts.push(
        pointAt(toLonLat(...receptorCentre(id)), {
          text: figure === "" ? String(id) : `${figure}\n${id}`,
          colour: layer.textColour(value),
          // Marks keep to the upper part.
          isLow: scale.marks !== undefined,
        }),
      );
    }
  }
  return collection(texts);
}
