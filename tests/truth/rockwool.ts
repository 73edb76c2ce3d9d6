/** The published effect of the measure at ROCKWOOL Roermond, beside ours. */
import { emitterSource, stackHeight, type StackEnd } from "../../src/check/emitter-source.ts";
import { RADIUS } from "../../src/check/result.ts";
import type { Land } from "../../src/data/land.ts";
import type { AreaEffect, Validation } from "../../src/elements/method/validation.ts";
import { hexagonsWithin } from "../../src/grid/nearby.ts";
import type { DepositionModel } from "../../src/model/deposition.ts";
import { depositionOnHexagons } from "../../src/model/hexagon-deposition.ts";
import { decimals } from "./statistics.ts";

/** 42,000 kg NH3/yr less gives on average 5.68-8.82 mol/ha/yr on the surrounding areas (letter of October 2024). */
const PUBLISHED = { kilograms: 42_000, least: 5.68, most: 8.82 } as const;
const EMITTER = "rockwool-roermond";
const ENDS: readonly StackEnd[] = ["low", "central", "high"];

/** The effect on each area within 25 km, over its mapped sensitive hectares, highest first. */
export function rockwoolEffect(
  model: DepositionModel,
  { hexagons, sites, emitters }: Pick<Land, "hexagons" | "sites" | "emitters">,
): Validation["rockwool"] {
  const emitter = emitters.find(({ id }) => id === EMITTER);
  if (emitter === undefined) throw new RangeError(`expected ${EMITTER} among the emitters`);
  const stack = stackHeight(emitter, emitters);
  const rows = hexagonsWithin(hexagons, emitter.rd[0], emitter.rd[1], RADIUS);
  const runs = ENDS.map((end) => {
    const out = new Float32Array(rows.length);
    depositionOnHexagons(model, emitterSource(emitter, emitters, end), "NH3", hexagons, rows, out);
    return out;
  });
  const effectOn = (site: string, nrs: ReadonlySet<number>): AreaEffect => {
    const mol = ENDS.map(() => 0);
    let hectares = 0;
    rows.forEach((h, i) => {
      if (!nrs.has(hexagons.site[h])) return;
      hectares += hexagons.mappedArea[h];
      runs.forEach((run, j) => (mol[j] += PUBLISHED.kilograms * run[i] * hexagons.mappedArea[h]));
    });
    const [low, central, high] = mol.map((sum) => decimals(sum / hectares, 2));
    return { site, hectares: decimals(hectares, 1), central, low, high };
  };
  const near = new Set([...rows].map((h) => hexagons.site[h]));
  return {
    kilograms: PUBLISHED.kilograms,
    published: { least: PUBLISHED.least, most: PUBLISHED.most },
    stack: { low: stack.low, central: decimals(stack.central, 1), high: stack.high },
    all: effectOn("", near),
    areas: sites
      .filter(({ nr }) => near.has(nr))
      .map(({ nr, name }) => effectOn(name, new Set([nr])))
      .sort((a, b) => b.central - a.central),
  };
}
