/** Makes the map of the library, as this app uses it: flat, with north up, offline. */
import { Map as MapLibreMap, type PaddingOptions } from "maplibre-gl";
import { COUNTRY, LIMITS } from "./camera.ts";
import type { Colours } from "./colours.ts";
import { emptyStyle } from "./style.ts";

/** Throws what the library throws where the browser has no WebGL2. */
export function newMap(
  container: HTMLElement,
  colours: Colours,
  padding: PaddingOptions,
  name: string,
): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style: emptyStyle(colours),
    bounds: COUNTRY,
    fitBoundsOptions: { padding },
    maxBounds: LIMITS,
    minZoom: 4.5,
    maxZoom: 16,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    canvasContextAttributes: { antialias: true },
    locale: { "Map.Title": name },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  // The keys are the map's: a screen reader must hand them on.
  map.getCanvas().setAttribute("role", "application");
  return map;
}
