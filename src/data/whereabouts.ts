/** Looks up where a point lies on the base map: country, large water, and which countries its radius reaches. */
import { booleanPointInPolygon } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import { RADIUS } from "../check/result.ts";
import type { Abroad, Whereabouts } from "../check/warnings.ts";
import { fromLonLat, toLonLat } from "../grid/rd.ts";
import type { BaseMap, BaseProperties } from "./topology-product.ts";

type Shape = Feature<Polygon | MultiPolygon, BaseProperties>;
/** Pieces of a border in RD, each as x, y of its start and of its end, m. */
type Pieces = Float64Array;

const NEIGHBOURS: Readonly<Record<Abroad, string>> = { germany: "Germany", belgium: "Belgium" };
/** In the coarser outlines of countries, where those of the provinces stop at the water. */
const NETHERLANDS = "Netherlands";

/** Degrees around the Netherlands, a good 25 km wider. */
const REACH = { west: 2.7, east: 7.8, south: 50.3, north: 53.9 } as const;

/** The base map, made ready to be asked where points lie. */
export class WhereaboutsMap {
  readonly #provinces: readonly Shape[];
  readonly #waters: readonly Shape[];
  readonly #netherlands: readonly Shape[];
  readonly #neighbours: readonly { readonly name: Abroad; readonly shape: Shape; readonly border: Pieces }[];

  constructor(base: BaseMap) {
    const { provinces, waters, neighbours } = base.objects;
    this.#provinces = shapesOf(base, provinces);
    this.#waters = shapesOf(base, waters);
    const countries = shapesOf(base, neighbours);
    this.#netherlands = countries.filter(({ properties }) => properties.name === NETHERLANDS);
    this.#neighbours = (Object.keys(NEIGHBOURS) as Abroad[]).flatMap((name) =>
      countries
        .filter(({ properties }) => properties.name === NEIGHBOURS[name])
        .map((shape) => ({ name, shape, border: piecesOf(shape) })),
    );
  }

  /** Where a point in RD lies. Less than a millisecond. */
  at(x: number, y: number): Whereabouts {
    const point = toLonLat(x, y);
    const holds = (shape: Shape): boolean => booleanPointInPolygon(point, shape);
    const water = this.#waters.find(holds)?.properties.name;
    const isDutch = water !== undefined || this.#provinces.some(holds);
    const abroad = isDutch ? undefined : this.#neighbours.find(({ shape }) => holds(shape))?.name;
    const within = this.#neighbours.filter(
      ({ name, border }) => name === abroad || isNear(border, x, y, RADIUS),
    );
    return {
      country:
        isDutch || (abroad === undefined && this.#netherlands.some(holds))
          ? "netherlands"
          : (abroad ?? "elsewhere"),
      water,
      abroad: within.map(({ name }) => name),
    };
  }
}

function shapesOf(base: BaseMap, collection: BaseMap["objects"]["provinces"]): readonly Shape[] {
  return feature(base, collection).features.filter(
    (one): one is Shape => one.geometry.type === "Polygon" || one.geometry.type === "MultiPolygon",
  );
}

function ringsOf({ geometry }: Shape): readonly (readonly Position[])[] {
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

/** The pieces of an outline that can lie within reach of the Netherlands. */
function piecesOf(shape: Shape): Pieces {
  const pieces: number[] = [];
  for (const ring of ringsOf(shape)) {
    let before: readonly [number, number] | undefined;
    for (const [longitude, latitude] of ring) {
      const isInReach =
        longitude > REACH.west && longitude < REACH.east && latitude > REACH.south && latitude < REACH.north;
      const point = isInReach ? fromLonLat(longitude, latitude) : undefined;
      if (before !== undefined && point !== undefined) pieces.push(...before, ...point);
      before = point;
    }
  }
  return Float64Array.from(pieces);
}

/** True when some piece lies within a distance of a point. */
function isNear(pieces: Pieces, x: number, y: number, distance: number): boolean {
  const limit = distance * distance;
  for (let i = 0; i < pieces.length; i += 4) {
    const [ax, ay] = [pieces[i] - x, pieces[i + 1] - y];
    const [dx, dy] = [pieces[i + 2] - pieces[i], pieces[i + 3] - pieces[i + 1]];
    const length = dx * dx + dy * dy;
    const along = length > 0 ? Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length)) : 0;
    const [ex, ey] = [ax + along * dx, ay + along * dy];
    if (ex * ex + ey * ey <= limit) return true;
  }
  return false;
}
