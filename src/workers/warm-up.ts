/** Runs the model on kinds of source that differ in their path through it, so that the first real one is fast. */
import type { HexagonTable } from "../grid/hexagons.ts";
import { receptorCentre } from "../grid/receptor.ts";
import type { DepositionModel } from "../model/deposition.ts";
import { depositionOnHexagons } from "../model/hexagon-deposition.ts";
import { depositionOnRepresentatives, representativesOf } from "../model/representatives.ts";
import type { PointSource } from "../model/source.ts";
import { nextTask } from "./next-task.ts";

/** Hexagons per round. */
const SAMPLE = 96;
const STACKS = [
  { height: 60, heatMegawatts: 0.4 },
  { height: 5, heatMegawatts: 0 },
  { height: 180, heatMegawatts: 20 },
] as const;

/** Returns when all rounds are done, or a round finds that real work has begun. */
export async function warmUp(
  hexagons: HexagonTable,
  model: DepositionModel,
  isBusy: () => boolean,
): Promise<void> {
  if (hexagons.length === 0) return;
  const middle = hexagons.length >> 1;
  const size = Math.min(SAMPLE, hexagons.length - middle);
  const rows = Uint32Array.from({ length: size }, (_, i) => middle + i);
  const out = new Float32Array(size);
  const [x, y] = receptorCentre(hexagons.receptorId[middle]);
  for (const stack of STACKS)
    for (const substance of ["NH3", "NOx"] as const) {
      await nextTask();
      if (isBusy()) return;
      const source: PointSource = { x: x - 3000, y: y - 2000, ...stack, timeProfile: 1 };
      depositionOnHexagons(model, source, substance, hexagons, rows, out);
      const cells = representativesOf(hexagons, rows, source);
      depositionOnRepresentatives(model, source, substance, hexagons, rows, cells, out);
    }
}
