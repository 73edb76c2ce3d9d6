/** `npm run validate`: prints our results beside those of other programs and publications, failing ones included. */
import { createModel } from "../../src/model/deposition.ts";
import { REFERENCE_ENVIRONMENT } from "../../src/model/environment.ts";
import { SIX_REGIONS } from "../model/meteo-fixture.ts";
import { nationalPoints, smallResults, spreadOf } from "./aerius-cases.ts";
import { deviations, referenceRows } from "./reference-rows.ts";
import { PUBLISHED, rockwoolMeans } from "./rockwool.ts";

const percent = (value: number): string => `${(100 * value).toFixed(3)} %`;
const ratio = (value: number): string => value.toFixed(2).padStart(6);

const found = deviations(createModel(SIX_REGIONS, REFERENCE_ENVIRONMENT), referenceRows("ops-reference.csv"));
const at = (share: number): number => found[Math.floor(share * (found.length - 1))].deviation;
console.log(
  `OPS-LT 5.3.1, ${found.length} reference totals above 1e-3 mol/ha/yr (bound 0.5 %, median 0.05 %)`,
);
console.log(`  median ${percent(at(0.5))}, 99 of 100 ${percent(at(0.99))}, largest ${percent(at(1))}`);
console.log(`  beyond the bound: ${found.filter(({ deviation }) => deviation > 0.005).length}`);

const model = createModel(SIX_REGIONS);
const points = nationalPoints(model);
console.log(`\nAERIUS Calculator 2024.1.2, national run, NH3 of industry: our deposition over theirs`);
for (const [name, chosen] of [
  ["forest", points.filter((point) => point.isForest)],
  ["open", points.filter((point) => !point.isForest)],
] as const) {
  const { median, deviation, least, most } = spreadOf(chosen.map((point) => point.ratio));
  console.log(
    `  ${name.padEnd(7)} ${chosen.length} points: median ${ratio(median)}, geometric s.d. ${ratio(deviation)}, from ${ratio(least)} to ${ratio(most)}`,
  );
}
for (const point of points.filter(({ ratio: r }) => r < 0.5 || r > 2)) {
  console.log(
    `  outside a factor 2: RD ${point.x}, ${point.y} (${point.isForest ? "forest" : "open"}) ${ratio(point.ratio)}`,
  );
}

console.log(
  "\nSmall cases of AERIUS: our deposition over theirs (a range where the direction is not published)",
);
for (const one of smallResults(model)) {
  const direction = one.bearing === undefined ? "any" : `${one.bearing}°`;
  const range = one.least === one.most ? ratio(one.most) : `${ratio(one.least)} to ${ratio(one.most)}`;
  console.log(
    `  ${one.name.padEnd(42)} ${one.substance.padEnd(4)} ${`${one.distance} m`.padStart(8)} ${direction.padStart(5)} ${one.surface.padEnd(6)} ${range}`,
  );
}

console.log(
  `\nROCKWOOL Roermond, ${PUBLISHED.kilograms} kg NH3/yr less: area means, mol/ha/yr (published ${PUBLISHED.least}-${PUBLISHED.most})`,
);
for (const { name, mean, area } of await rockwoolMeans()) {
  console.log(`  ${name.padEnd(28)} ${mean.toFixed(2).padStart(6)} over ${area.toFixed(0)} ha`);
}
