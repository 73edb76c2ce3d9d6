/** What the command line offers, and the error for calling it wrongly. */

/** Wrongly called: exit code 2. The message says what was expected. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export const USAGE = `Usage: npm run -s cli -- COMMAND [OPTIONS]     where it is installed as a package: npx piekkaart COMMAND [OPTIONS]

check --emitter ID [--year 2019|latest]      check a built-in emitter
check --rd X,Y --nh3 KG --nox KG [--dust KG] --height M --heat MW [--profile 0|1]
                                             check a source of your own (RD in m, kg/yr, m, MW)
  both with [--count overloaded|near|sensitive] [--json]
check --all [--year 2019|latest] [--count overloaded|near|sensitive] [--recompute] [--json]
                                             rank all emitters; --recompute runs the model again
check --sources IN --out OUT.csv [--count ...] [--threads N] [--dutch]
                                             check every source of a table (or IMAER, GeoJSON) by itself, on all cores; what
                                             OUT.csv already holds of the same input is kept, so it goes on after a stop
scenario [--preset letter|none] [--tender none|low|mid|high|outcome|simulated] [--bids BIDS.csv]
         [--base-year 2019|latest] [--year 2019-2030] [--file S.piekkaart.json [--scenario ID]] [--json]
                                             what measures change: emission, deposition, loads, verdicts, costs; bids of a
                                             simulated tender have the headings emitter, amount (kg/yr), eurPerKg
space [--preset letter|none] [--year 2019-2030] [--tender none|low|mid|high|outcome|simulated]
      [--base-year 2019|latest] [--status changed|all] [--skim PERCENT|PROVINCE:PERCENT,...]
      [--nature strict|share:PART|none] [--allow NR,NR] [--allocate first-come|proportional]
      [--claim "NAME;RDX,RDY;NH3;NOX;HEIGHT;HEAT;PURPOSE[;PRIORITY[;FROM-TO]]"]... [--json]
                                             what the measures release, and what claims still fit; purposes: energy,
                                             pasReporter, housing, other; the order of claims is that of first come
convert IN OUT.csv|OUT.geojson|OUT.gml [--dutch] [--year YEAR]
                                             sources from IMAER, a ZIP of it, CSV or GeoJSON into another format
inspect IN [--json]                          what such a file holds
deposition --cases IN.csv --out OUT.csv      run the model on cases of one source and one receptor each
geodata [--verify | --live] [--land]         rebuild the products from the source tables, or verify them
                                             --live: first renew critical loads, total deposition and outlines from
                                             AERIUS and PDOK (--aerius URL, --pdok URL: another address of them)
                                             --land: without running the model for the emitters
                                             --tables DIR, --products DIR: other folders than those of this package

Result on stdout, progress on stderr. Exit code 0: done, 1: failed, 2: wrongly called.`;

/** A number from an option; throws UsageError when it is absent or out of range. */
export function numberOption(name: string, text: string | undefined, least: number, most = Infinity): number {
  if (text === undefined)
    throw new UsageError(`--${name} is missing: give a number${rangeText(least, most)}`);
  const value = text.trim() === "" ? NaN : Number(text);
  if (!Number.isFinite(value) || value < least || value > most)
    throw new UsageError(`--${name}: expected a number${rangeText(least, most)}, got "${text}"`);
  return value;
}

function rangeText(least: number, most: number): string {
  return most === Infinity ? ` of ${least} or more` : ` from ${least} to ${most}`;
}

/** One of a few words from an option, or the default when it is absent. */
export function wordOption<Word extends string>(
  name: string,
  text: string | undefined,
  words: readonly Word[],
  byDefault: Word,
): Word {
  if (text === undefined) return byDefault;
  const word = words.find((one) => one === text);
  if (word === undefined) throw new UsageError(`--${name}: expected ${words.join(", ")}; got "${text}"`);
  return word;
}
