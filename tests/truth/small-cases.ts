/** Small published results of AERIUS to compare with. Inputs differ (years of weather, maps, buildings), so within a factor. */
import type { DepositionModel } from "../../src/model/deposition.ts";
import { HexagonSurfaces } from "../../src/model/hexagon-deposition.ts";
import type { PointSource } from "../../src/model/source.ts";
import type { SmallFigure, Words } from "../../src/elements/method/validation.ts";
import { decimals } from "./statistics.ts";

/** A small case: one source, receptors by distance (m) and bearing (degrees from the source; undefined: not published). */
interface SmallCase {
  readonly name: Words;
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
    name: { nl: "AERIUS 2019A, 8 m, 0,4 MW", en: "AERIUS 2019A, 8 m, 0.4 MW" },
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
    name: { nl: "AERIUS 2020, 5 m, zonder warmte", en: "AERIUS 2020, 5 m, no heat" },
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
    name: { nl: "AERIUS 2024.1, 40 m, 0,22 MW", en: "AERIUS 2024.1, 40 m, 0.22 MW" },
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

/** Every 10 degrees, where the direction is not published. */
const EVERY = Array.from({ length: 36 }, (_, i) => 10 * i);
/** µg/m³. */
const NH3_BACKGROUND = 5;

/** Every figure of the small cases: our deposition over theirs, from least to most where the direction is not published. */
export function smallFigures(model: DepositionModel): SmallFigure[] {
  return SMALL_CASES.flatMap(({ name, source, kilograms, surface, receptors }) =>
    receptors.flatMap(({ distance, bearing, nh3, nox }) =>
      (["NH3", "NOx"] as const).flatMap((substance) => {
        const theirs = substance === "NH3" ? nh3 : nox;
        if (theirs === undefined) return [];
        const surfaces = new HexagonSurfaces(model, source, [substance]);
        const ratios = (bearing === undefined ? EVERY : [bearing]).map((degrees) => {
          const angle = (degrees * Math.PI) / 180;
          const [east, north] = [distance * Math.sin(angle), distance * Math.cos(angle)];
          surfaces.computeBoth(source.x + east, source.y + north, NH3_BACKGROUND);
          const ours = surface === "forest" ? surfaces.forest(0) : surfaces.open(0);
          return (kilograms * ours) / theirs;
        });
        return [
          {
            name,
            substance,
            surface,
            distance,
            ...(bearing === undefined ? {} : { bearing }),
            theirs,
            least: decimals(Math.min(...ratios), 2),
            most: decimals(Math.max(...ratios), 2),
          },
        ];
      }),
    ),
  );
}
