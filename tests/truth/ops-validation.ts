/** Our engine against the public OPS-LT 5.3.1 program, for equal inputs. */
import { REFERENCE_ENVIRONMENT, type Environment } from "../../src/model/environment.ts";
import type { DepositionModel } from "../../src/model/deposition.ts";
import type { MeteoStatistics } from "../../src/model/meteo.ts";
import type { Validation } from "../../src/elements/method/validation.ts";
import { REGION_5, SIX_REGIONS } from "../model/meteo-fixture.ts";
import { compared, referenceRows, type ComparedRow } from "./reference-rows.ts";
import { decimals, deviationGroup, ranges, significant, type Kind } from "./statistics.ts";

/** Makes the model that is validated, from the weather and what lies between source and receptor. */
export type Engine = (meteo: MeteoStatistics, environment: Environment) => DepositionModel;

/** Ends of the ranges by which rows are grouped, m. */
const HEIGHTS = [0, 5, 20, 60, 200];
const DISTANCES = [0, 500, 2000, 10_000, 25_000];
/** Rows that are named, and every how many that are drawn. */
const NAMED = 5;
const DRAWN = 10;

/** The comparison with 3,000 results all over the country. */
export function opsValidation(engine: Engine): Validation["ops"] {
  const rows = compared(engine(SIX_REGIONS, REFERENCE_ENVIRONMENT), referenceRows("ops-reference.csv"));
  const group = (kind: Kind, isIn: (row: ComparedRow) => boolean) =>
    deviationGroup(
      kind,
      rows.filter(isIn).map(({ deviation }) => deviation),
    );
  const named = (by: string, nameOf: (row: ComparedRow) => string) =>
    [...new Set(rows.map(nameOf))].sort().map((kind) => group({ by, kind }, (row) => nameOf(row) === kind));
  const ranged = (by: string, ends: readonly number[], lengthOf: (row: ComparedRow) => number) =>
    ranges(by, ends).map((kind) =>
      group(kind, (row) => lengthOf(row) >= kind.from && lengthOf(row) < kind.upto),
    );
  const worst = [...rows].sort((a, b) => b.deviation - a.deviation).slice(0, NAMED);
  return {
    all: group({ by: "all" }, () => true),
    groups: [
      ...named("substance", ({ substance }) => substance),
      ...ranged("height", HEIGHTS, ({ source }) => source.height),
      ...ranged("distance", DISTANCES, distanceOf),
      ...named("surface", ({ surface }) => surface),
    ],
    worst: worst.map((row) => ({
      substance: row.substance,
      height: row.source.height,
      distance: Math.round(distanceOf(row)),
      surface: row.surface,
      theirs: row.expected.total,
      ours: significant(row.total, 5),
      deviation: decimals(100 * row.deviation, 3),
    })),
    sample: rows
      .filter((_, i) => i % DRAWN === 0)
      .map(({ expected, total }) => [expected.total, significant(total)]),
  };
}

/** Largest deviation of a total in the acceptance table of the method (one region), %. */
export function acceptanceDeviation(engine: Engine): number {
  const rows = compared(engine(REGION_5, REFERENCE_ENVIRONMENT), referenceRows("ops-acceptance.csv"));
  return decimals(100 * Math.max(...rows.map(({ deviation }) => deviation)), 3);
}

function distanceOf({ source, receptor }: ComparedRow): number {
  return Math.hypot(receptor.x - source.x, receptor.y - source.y);
}
