/** Names of the countries around and of the sea: each country's where it is best in view. */
import type { FeatureCollection } from "geojson";
import { collection, pointAt, type LonLat } from "./features.ts";
import type { MapWords } from "./words.ts";

/** Places at which the name of a country can stand, along the border; the first is that of the whole country in view. */
const PLACES = {
  germany: [
    [7.05, 52.0],
    [7.22, 52.55],
    [7.35, 53.15],
    [6.9, 51.85],
    [6.5, 51.68],
    [6.45, 51.5],
    [6.42, 51.3],
    [6.4, 51.15],
    [6.35, 50.98],
    [6.3, 50.82],
  ],
  belgium: [
    [4.9, 51.15],
    [3.45, 51.12],
    [4.0, 51.1],
    [4.35, 51.2],
    [4.6, 51.36],
    [5.3, 51.15],
    [5.6, 51.08],
    [5.45, 50.92],
    [5.5, 50.72],
  ],
} as const satisfies Record<string, readonly LonLat[]>;
const SEA: LonLat = [3.7, 52.6];

/** Width and height of the map, px, and where a place lies on it. */
export interface Screen {
  readonly width: number;
  readonly height: number;
  readonly project: (place: LonLat) => readonly [number, number];
}

/** A name needs this much room to the sides and above and below, px. */
const ROOM = [60, 40] as const;

/** Of the places the one furthest from the edges of the map; the first where that has room, or where none has. */
function best(places: readonly LonLat[], { width, height, project }: Screen): LonLat {
  const rooms = places.map((place) => {
    const [x, y] = project(place);
    return Math.min((Math.min(x, width - x) - ROOM[0]) / width, (Math.min(y, height - y) - ROOM[1]) / height);
  });
  const most = Math.max(...rooms);
  return rooms[0] > 0 || most <= 0 ? places[0] : places[rooms.indexOf(most)];
}

/** The names as features; isChecking: abroad is marked as not counted. */
export function largeNames(words: MapWords, screen: Screen, isChecking: boolean): FeatureCollection {
  const note = isChecking ? words.notCounted : "";
  return collection([
    pointAt(best(PLACES.germany, screen), { name: words.germany, kind: "country", note }),
    pointAt(best(PLACES.belgium, screen), { name: words.belgium, kind: "country", note }),
    pointAt(SEA, { name: words.sea, kind: "water", note: "" }),
  ]);
}
