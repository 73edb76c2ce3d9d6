/** Results of AERIUS itself to compare with. Inputs differ (years of weather, roughness maps, buildings), so within a factor. */
import { readFileSync } from "node:fs";
import type { DepositionModel } from "../../src/model/deposition.ts";
import { HexagonSurfaces } from "../../src/model/hexagon-deposition.ts";
import type { PointSource } from "../../src/model/source.ts";

function table(file: string): number[][] {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  return text
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",").map(Number));
}

/** A point of the national run: our deposition over that of AERIUS. */
export interface NationalPoint {
  readonly x: number;
  readonly y: number;
  readonly isForest: boolean;
  readonly ratio: number;
}

/** Characteristics of every source of the national run: the sector "industry, other". */
const CHIMNEY = { height: 22, heatMegawatts: 0.28, timeProfile: 1 } as const;
const RADIUS = 25_000;
/** Nearer to the centre of a kilometre cell its emission cannot stand at one point, m. */
const NEAREST = 700;

/**
 * The national run of AERIUS Calculator 2024.1.2: 4,367 cells of industry and waste, and what they deposit on points that are
 * wholly forest or wholly open and not near a source.
 */
export function nationalPoints(model: DepositionModel): NationalPoint[] {
  const sources = table("aerius-national-sources.csv");
  const found: NationalPoint[] = [];
  table("aerius-national-points.csv").forEach(([x, y, forestShare, nh3Background, , expected]) => {
    if (forestShare !== 0 && forestShare !== 1) return;
    const near = sources.filter(([sx, sy]) => Math.hypot(sx - x, sy - y) <= RADIUS);
    if (near.some(([sx, sy]) => Math.hypot(sx - x, sy - y) < NEAREST)) return;
    let sum = 0;
    for (const [sx, sy, kilograms] of near) {
      const surfaces = new HexagonSurfaces(model, { x: sx, y: sy, ...CHIMNEY }, ["NH3"]);
      surfaces.compute(x, y, Math.max(1, Math.round(nh3Background)), forestShare);
      sum += kilograms * surfaces.mixed(0, forestShare);
    }
    found.push({ x, y, isForest: forestShare === 1, ratio: sum / expected });
  });
  return found;
}

/** Median, geometric standard deviation and extremes of ratios. */
export function spreadOf(ratios: readonly number[]): {
  median: number;
  deviation: number;
  least: number;
  most: number;
} {
  const sorted = [...ratios].sort((a, b) => a - b);
  const logs = sorted.map(Math.log);
  const mean = logs.reduce((a, b) => a + b, 0) / logs.length;
  const variance = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (logs.length - 1);
  return {
    median: sorted[Math.floor(sorted.length / 2)],
    deviation: Math.exp(Math.sqrt(variance)),
    least: sorted[0],
    most: sorted[sorted.length - 1],
  };
}

/** A small case: one source, receptors by distance (m) and bearing (degrees from the source; undefined: not published). */
interface SmallCase {
  readonly name: string;
  readonly source: PointSource;
  readonly receptors: readonly {
    readonly distance: number;
    readonly bearing: number | undefined;
    readonly nh3?: number;
    readonly nox?: number;
  }[];
  readonly kilograms: number;
  /** What grows around the source: dunes with pine wood, a heath, open coast. */
  readonly surface: "forest" | "open";
}

const SMALL_CASES: readonly SmallCase[] = [
  {
    name: "AERIUS 2019A, 8 m, 0.4 MW",
    source: { x: 136356.7, y: 408119.04, height: 8, heatMegawatts: 0.4, timeProfile: 1 },
    surface: "forest",
    kilograms: 10,
    receptors: [
      { distance: 75, bearing: undefined, nh3: 0.8943, nox: 0.04375 },
      { distance: 912, bearing: 159, nh3: 0.01966, nox: 0.001586 },
      { distance: 1436, bearing: 241, nh3: 0.0113, nox: 0.000805 },
      { distance: 1655, bearing: 225, nh3: 0.005797, nox: 0.0004675 },
      { distance: 4098, bearing: 81, nh3: 0.004532, nox: 0.000277 },
    ],
  },
  {
    name: "AERIUS 2020, 5 m, no heat",
    source: { x: 230574.46, y: 477195.6, height: 5, heatMegawatts: 0, timeProfile: 1 },
    surface: "open",
    kilograms: 10,
    receptors: [
      { distance: 122, bearing: 227, nox: 0.1232 },
      { distance: 210, bearing: undefined, nox: 0.04672 },
      { distance: 311, bearing: undefined, nox: 0.01973 },
      { distance: 494, bearing: undefined, nox: 0.0085 },
      { distance: 566, bearing: undefined, nox: 0.006373 },
    ],
  },
  {
    name: "AERIUS 2024.1, 40 m, 0.22 MW, open coast",
    source: { x: 252500, y: 608500, height: 40, heatMegawatts: 0.22, timeProfile: 1 },
    surface: "open",
    kilograms: 3378.1,
    receptors: [
      { distance: 6915, bearing: 323, nh3: 0.09205 },
      { distance: 10782, bearing: 317, nh3: 0.05494 },
      { distance: 15678, bearing: 287, nh3: 0.03591 },
      { distance: 20206, bearing: 293, nh3: 0.02534 },
    ],
  },
];

/** One figure of a small case: that of AERIUS, and ours over it; a range where the direction is not published. */
export interface SmallResult {
  readonly name: string;
  readonly substance: "NH3" | "NOx";
  readonly surface: "forest" | "open";
  readonly distance: number;
  readonly bearing: number | undefined;
  readonly expected: number;
  readonly least: number;
  readonly most: number;
}

/** Every figure of the small cases, with an NH3 background of 5 µg/m³. */
export function smallResults(model: DepositionModel): SmallResult[] {
  return SMALL_CASES.flatMap(({ name, source, kilograms, surface, receptors }) =>
    receptors.flatMap(({ distance, bearing, nh3, nox }) =>
      (["NH3", "NOx"] as const).flatMap((substance) => {
        const expected = substance === "NH3" ? nh3 : nox;
        if (expected === undefined) return [];
        const surfaces = new HexagonSurfaces(model, source, [substance]);
        const bearings = bearing === undefined ? Array.from({ length: 36 }, (_, i) => 10 * i) : [bearing];
        const ratios = bearings.map((degrees) => {
          const angle = (degrees * Math.PI) / 180;
          surfaces.computeBoth(
            source.x + distance * Math.sin(angle),
            source.y + distance * Math.cos(angle),
            5,
          );
          const ours = surface === "forest" ? surfaces.forest(0) : surfaces.open(0);
          return (kilograms * ours) / expected;
        });
        const [least, most] = [Math.min(...ratios), Math.max(...ratios)];
        return [{ name, substance, surface, distance, bearing, expected, least, most }];
      }),
    ),
  );
}
