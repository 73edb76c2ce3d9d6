/** Our deposition against the national run of AERIUS. Inputs differ (years of weather, maps), so within a factor. */
import { readFileSync } from "node:fs";
import type { DepositionModel } from "../../src/model/deposition.ts";
import { HexagonSurfaces } from "../../src/model/hexagon-deposition.ts";
import { RegionWeights } from "../../src/model/regions.ts";
import type { Validation } from "../../src/elements/method/validation.ts";
import { SIX_REGIONS } from "../model/meteo-fixture.ts";
import { decimals, isOutside, ranges, ratioGroup, significant, type Kind } from "./statistics.ts";

/** A point of the run, with the source that adds most to it there: its distance (m) and bearing from it (degrees). */
interface NationalPoint {
  readonly x: number;
  readonly y: number;
  readonly site: number;
  readonly surface: "forest" | "open";
  readonly theirs: number;
  readonly ours: number;
  readonly ratio: number;
  /** The same as if the other kind of nature grew there; NaN where the ratio is within a factor 2. */
  readonly otherRatio: number;
  readonly distance: number;
  readonly bearing: number;
  /** Number of the nearest meteo region. */
  readonly region: number;
}

/** Characteristics of every source of the run: the sector "industry, other". */
const CHIMNEY = { height: 22, heatMegawatts: 0.28, timeProfile: 1 } as const;
const RADIUS = 25_000;
/** Nearer to the centre of a kilometre cell its emission cannot stand at one point, m. */
const NEAREST = 700;
const DISTANCES = [700, 2000, 5000, 10_000, 25_000];
const DIRECTIONS = ["north", "east", "south", "west"] as const;

/** The comparison, by surface, distance, direction and region; failing points by name of their site. */
export function nationalValidation(
  model: DepositionModel,
  siteName: (nr: number) => string,
): Validation["national"] {
  const points = nationalPoints(model);
  const group = (kind: Kind, isIn: (point: NationalPoint) => boolean) =>
    ratioGroup(
      kind,
      points.filter(isIn).map(({ ratio }) => ratio),
    );
  const drawn = (wanted: NationalPoint["surface"]) =>
    points
      .filter(({ surface }) => surface === wanted)
      .map(({ x, y, theirs, ours }) => [x, y, theirs, significant(ours)]);
  return {
    groups: [
      ...(["forest", "open"] as const).map((kind) =>
        group({ by: "surface", kind }, ({ surface }) => surface === kind),
      ),
      ...ranges("distance", DISTANCES).map((kind) =>
        group(kind, ({ distance }) => distance >= kind.from && distance < kind.upto),
      ),
      ...DIRECTIONS.map((kind, i) =>
        group({ by: "direction", kind }, ({ bearing }) => Math.round(bearing / 90) % 4 === i),
      ),
      ...SIX_REGIONS.regions.map(({ number }) =>
        group({ by: "region", kind: String(number) }, ({ region }) => region === number),
      ),
    ],
    failing: points
      .filter(({ ratio }) => isOutside(ratio))
      .sort((a, b) => Math.abs(Math.log(b.ratio)) - Math.abs(Math.log(a.ratio)))
      .map(({ x, y, site, surface, theirs, ours, ratio, otherRatio }) => ({
        x,
        y,
        site: siteName(site),
        surface,
        theirs,
        ours: significant(ours),
        ratio: decimals(ratio, 2),
        otherRatio: decimals(otherRatio, 2),
      })),
    forest: drawn("forest"),
    open: drawn("open"),
  };
}

/**
 * The national run of AERIUS Calculator 2024.1.2: 4,367 cells of industry and waste, and what they deposit on points that are
 * wholly forest or wholly open and not near a source. The NH3 background is in whole µg/m³, as it was when the two
 * roughness lengths were tuned.
 */
function nationalPoints(model: DepositionModel): NationalPoint[] {
  const sources = table("aerius-national-sources.csv");
  const regions = new RegionWeights(SIX_REGIONS.regions);
  const found: NationalPoint[] = [];
  for (const [x, y, forestShare, nh3Background, site, theirs] of table("aerius-national-points.csv")) {
    if (forestShare !== 0 && forestShare !== 1) continue;
    const near = sources.filter(([sx, sy]) => Math.hypot(sx - x, sy - y) <= RADIUS);
    if (near.some(([sx, sy]) => Math.hypot(sx - x, sy - y) < NEAREST)) continue;
    const background = Math.max(1, Math.round(nh3Background));
    let ours = 0;
    let [largest, distance, bearing] = [-Infinity, Number.NaN, Number.NaN];
    for (const [sx, sy, kilograms] of near) {
      const added = kilograms * perKilogram(model, sx, sy, x, y, background, forestShare);
      ours += added;
      if (added <= largest) continue;
      largest = added;
      distance = Math.hypot(x - sx, y - sy);
      bearing = (Math.atan2(x - sx, y - sy) * 180) / Math.PI + 360;
    }
    const ratio = ours / theirs;
    let other = NaN;
    if (isOutside(ratio)) {
      other = 0;
      for (const [sx, sy, kilograms] of near)
        other += kilograms * perKilogram(model, sx, sy, x, y, background, 1 - forestShare);
    }
    regions.locate(x, y);
    found.push({
      x,
      y,
      site,
      surface: forestShare === 1 ? "forest" : "open",
      theirs,
      ours,
      ratio,
      otherRatio: other / theirs,
      distance,
      bearing: bearing % 360,
      region: SIX_REGIONS.regions[regions.first].number,
    });
  }
  return found;
}

/** NH3 on a point of a source of the run, RD in m: mol N/ha/yr for a kilogram per year. */
function perKilogram(
  model: DepositionModel,
  sourceX: number,
  sourceY: number,
  x: number,
  y: number,
  background: number,
  forestShare: number,
): number {
  const surfaces = new HexagonSurfaces(model, { x: sourceX, y: sourceY, ...CHIMNEY }, ["NH3"]);
  surfaces.compute(x, y, background, forestShare);
  return surfaces.mixed(0, forestShare);
}

function table(file: string): number[][] {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  return text
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",").map(Number));
}
