/** What a source adds, computed in this thread. */
import { RADIUS } from "../check/result.ts";
import type { HexagonTable } from "../grid/hexagons.ts";
import { hexagonsWithin } from "../grid/nearby.ts";
import type { Contribution } from "../model/contribution.ts";
import type { DepositionModel } from "../model/deposition.ts";
import { depositionsOnHexagons } from "../model/hexagon-deposition.ts";
import { depositionsOnRepresentatives, representativesOf } from "../model/representatives.ts";
import { SUBSTANCES, type PointSource, type Substance } from "../model/source.ts";

/** How to compute a contribution. */
export interface ContributionOptions {
  /** False for the first answer of the app: on representative hexagons, within about 3 % in load, some 45 times faster. True by default. */
  readonly isExact?: boolean;
  /** NH3 background for every hexagon, µg/m³, instead of its own. */
  readonly nh3Background?: number;
}

/** A contribution that surely has these substances. */
export interface ContributionOf<Given extends Substance> extends Contribution {
  readonly perKg: Readonly<Record<Given, Float32Array>>;
}

/**
 * The deposition of a source on every hexagon within 25 km, mol N/ha/yr per kg/yr emitted (NOx as NO2, dust as NH4NO3).
 * Takes about 7.5 µs per hexagon and substance, 0.1 s for a mean source. RangeError for a source outside the model's range (height 0-200 m, heat 0-50 MW)
 * and for substances that there are not.
 */
export function contributionOf<Given extends Substance>(
  model: DepositionModel,
  hexagons: HexagonTable,
  source: PointSource,
  substances: readonly Given[],
  { isExact = true, nh3Background }: ContributionOptions = {},
): ContributionOf<Given> {
  checkRequest(source, substances, nh3Background);
  const rows = hexagonsWithin(hexagons, source.x, source.y, RADIUS);
  const outs = substances.map(() => new Float32Array(rows.length));
  const options = nh3Background === undefined ? {} : { nh3Background };
  if (isExact) depositionsOnHexagons(model, source, substances, hexagons, rows, outs, options);
  else {
    const cells = representativesOf(hexagons, rows, source);
    depositionsOnRepresentatives(model, source, substances, hexagons, rows, cells, outs, options);
  }
  const perKg = Object.fromEntries(substances.map((name, place) => [name, outs[place]]));
  return { rows, perKg: perKg as Record<Given, Float32Array>, exact: isExact };
}

/** What the model takes (method section 1); beyond it its figures mean nothing. */
const RANGES = { height: [0, 200], heatMegawatts: [0, 50] } as const;
const PROFILES: readonly number[] = [0, 1, 2, 3, 4, 5, 7, 31, 32, 33];

/** JavaScript can hand over anything: what is wrong is said here, before it becomes a NaN in a table. */
function checkRequest(
  source: PointSource,
  substances: readonly Substance[],
  nh3Background: number | undefined,
): void {
  for (const field of ["height", "heatMegawatts"] as const) {
    const [least, most] = RANGES[field];
    if (!(source[field] >= least && source[field] <= most))
      throw new RangeError(`expected ${field} from ${least} to ${most}, got ${source[field]}`);
  }
  if (!PROFILES.includes(source.timeProfile))
    throw new RangeError(`expected timeProfile ${PROFILES.join(", ")}; got ${source.timeProfile}`);
  const unknown = substances.find((name) => !SUBSTANCES.includes(name));
  if (unknown !== undefined)
    throw new RangeError(`expected substances out of ${SUBSTANCES.join(", ")}; got ${unknown as string}`);
  if (nh3Background !== undefined && !(nh3Background >= 0))
    throw new RangeError(`expected an NH3 background of 0 or more, got ${nh3Background}`);
}
