/** Runs the model on kinds of source that differ in their path through it, so that the first real one is fast. */
import { RADIUS } from "../check/result.ts";
import type { HexagonTable } from "../grid/hexagons.ts";
import { hexagonsWithin } from "../grid/nearby.ts";
import { receptorCentre } from "../grid/receptor.ts";
import type { DepositionModel } from "../model/deposition.ts";
import { depositionsOnHexagons } from "../model/hexagon-deposition.ts";
import { depositionsOnRepresentatives, representativesOf } from "../model/representatives.ts";
import type { PointSource } from "../model/source.ts";
import { nextTask } from "../exchange/next-task.ts";

/** Hexagons computed exactly per round. */
const SAMPLE = 128;
/** Rounds over all kinds of source, from south to north: the compiler wants to see the same work more than once. */
const ROUNDS = 4;
const SUBSTANCES = ["NH3", "NOx"] as const;
const STACKS = [
  { height: 60, heatMegawatts: 0.4 },
  { height: 5, heatMegawatts: 0 },
  { height: 180, heatMegawatts: 20 },
] as const;

/** Returns when all rounds are done, or when real work has begun, which is done in short turns in between. */
export async function warmUp(
  hexagons: HexagonTable,
  model: DepositionModel,
  isBusy: () => boolean,
): Promise<void> {
  if (hexagons.length === 0) return;
  for (let round = 0; round < ROUNDS; round++) {
    const [x, y] = receptorCentre(
      hexagons.receptorId[Math.floor((hexagons.length * (round + 1)) / (ROUNDS + 1))],
    );
    for (const stack of STACKS) {
      const source: PointSource = { x: x - 3000, y: y - 2000, ...stack, timeProfile: 1 };
      const rows = hexagonsWithin(hexagons, source.x, source.y, RADIUS);
      const outs = SUBSTANCES.map(() => new Float32Array(rows.length));
      const cells = representativesOf(hexagons, rows, source);
      for (const [place, substance] of SUBSTANCES.entries()) {
        await nextTask();
        if (isBusy()) return;
        depositionsOnRepresentatives(model, source, [substance], hexagons, rows, cells, [outs[place]]);
      }
      const to = Math.min(SAMPLE, rows.length);
      depositionsOnHexagons(model, source, SUBSTANCES, hexagons, rows, outs, { to });
    }
  }
}
