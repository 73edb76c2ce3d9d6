/** Sums over the data set beside the official ones of the country. */
import type { NationalSum } from "../../src/elements/method/validation.ts";
import type { HexagonTable } from "../../src/grid/hexagons.ts";
import { CountedAreas } from "../../src/check/counted.ts";
import { overloadAreas, overloadedShare, overloadOf } from "../../src/check/overload.ts";
import type { Site } from "../../src/check/site.ts";
import { decimals } from "./statistics.ts";

/** Official sums: mapped sensitive hectares, relevant hexagons, those overloaded or nearly, and the share below the KDW. */
const OFFICIAL = { mapped: 171_842, hexagons: 252_258, overloaded: 173_622, below: 28.3 } as const;

/** Hectares, hexagons, hexagons, and % of the mapped area. */
export function landSums(hexagons: HexagonTable, sites: readonly Site[]): readonly NationalSum[] {
  const { length, mappedArea } = hexagons;
  let overloaded = 0;
  for (let h = 0; h < length; h++) if (overloadOf(hexagons, h) >= 1) overloaded++;
  const ours = {
    mapped: Math.round(mappedArea.reduce((sum, area) => sum + area, 0)),
    hexagons: length,
    overloaded,
    below: decimals(
      100 * (1 - overloadedShare(overloadAreas(hexagons, new CountedAreas(hexagons, sites)))),
      1,
    ),
  };
  return (["mapped", "hexagons", "overloaded", "below"] as const).map((id) => ({
    id,
    ours: ours[id],
    official: OFFICIAL[id],
  }));
}
