/** The report as text for a terminal, failing cases first. */
import type { DeviationGroup, RatioGroup, Validation } from "../../src/elements/method/validation.ts";
import { boundsOf } from "./differences.ts";

/** Everything that was found, in lines. */
export function printed({ edition, checks, ops, national, small, rockwool, land }: Validation): string {
  return [
    `Data of edition ${edition}`,
    "\nBounds, those that fail first",
    ...checks.map(
      ({ name, unit, value, least, most, passes }) =>
        `  ${passes ? "holds" : "FAILS"}  ${name.en}: ${value} ${unit.en} (${boundsOf({ least, most })})`,
    ),

    "\nOutside a factor 2 of the national run of AERIUS Calculator 2024.1.2",
    ...national.failing.map(
      ({ x, y, site, surface, ratio, otherRatio }) =>
        `  ${site}, RD ${x}, ${y} (${surface}): ${ratio.toFixed(2)}; with the other kind of nature ${otherRatio.toFixed(2)}`,
    ),

    "\nOur deposition over that of the national run",
    ...national.groups.map((group) => `  ${nameOf(group).padEnd(22)} ${ratioLine(group)}`),

    "\nSmall cases of AERIUS: our deposition over theirs (a range where the direction is not published)",
    ...small.map(({ name, substance, distance, bearing, surface, least, most }) => {
      const direction = bearing === undefined ? "any" : `${bearing}°`;
      const range = least === most ? most.toFixed(2) : `${least.toFixed(2)} to ${most.toFixed(2)}`;
      return `  ${name.en.padEnd(30)} ${substance.padEnd(4)} ${`${distance} m`.padStart(8)} ${direction.padStart(5)} ${surface.padEnd(6)} ${range}`;
    }),

    "\nDeviation from OPS-LT 5.3.1, %",
    ...[ops.all, ...ops.groups].map((group) => `  ${nameOf(group).padEnd(22)} ${deviationLine(group)}`),

    `\nROCKWOOL Roermond, ${rockwool.kilograms} kg NH3/yr less: mol/ha/yr with a stack of ${rockwool.stack.low}, ${rockwool.stack.central} and ${rockwool.stack.high} m (published ${rockwool.published.least}-${rockwool.published.most})`,
    ...[{ ...rockwool.all, site: "all areas" }, ...rockwool.areas].map(
      ({ site, hectares, low, central, high }) =>
        `  ${site.padEnd(28)} ${[low, central, high].map((value) => value.toFixed(2).padStart(7)).join("")} over ${hectares.toFixed(0)} ha`,
    ),

    "\nThe country: ours and official",
    ...land.map(({ id, ours, official }) => `  ${id.padEnd(12)} ${ours}  ${official}`),
  ].join("\n");
}

function nameOf({ by, kind, from, upto }: DeviationGroup | RatioGroup): string {
  return `${by} ${kind ?? (from === undefined ? "" : `${from}-${upto} m`)}`;
}

function deviationLine({ count, median, most99, largest }: DeviationGroup): string {
  return `${String(count).padStart(5)} rows: median ${median}, 99 of 100 ${most99}, largest ${largest}`;
}

function ratioLine({ count, median, spread, least, most, outside }: RatioGroup): string {
  const figures = `median ${median.toFixed(2)}, spread ${spread.toFixed(2)}, ${least.toFixed(2)} to ${most.toFixed(2)}`;
  return `${String(count).padStart(5)} points: ${figures}, ${outside} outside a factor 2`;
}
