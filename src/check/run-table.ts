/**
 * The loads of all band runs of the built-in emitters as plain lists of numbers, so that a band for any emission of an
 * emitter takes no run of the model. Per run: overloaded lower, estimated, higher; near the same; sensitive.
 */
import { DataError } from "../base/errors.ts";
import type { Substance } from "../model/source.ts";
import { RUN_NAMES, type CountLoads, type RunLoads, type RunName } from "./band.ts";
import type { LoadPerKg } from "./load.ts";

/** Per run and substance seven loads, mol N/yr per kg/yr. */
export type RunTable = Readonly<
  Partial<Record<RunName, Readonly<Partial<Record<Substance, readonly number[]>>>>>
>;

/** Loads in the order of a table's list. */
const CASES = 7;
/** More digits than the model's factor of 1.25 needs; fewer make the file smaller. */
const DIGITS = 6;

/** Runs as a table. */
export function runTableOf(runs: RunLoads): RunTable {
  const table: Partial<Record<RunName, Partial<Record<Substance, number[]>>>> = {};
  for (const name of RUN_NAMES) {
    const loads = runs[name];
    if (loads === undefined) continue;
    const { overloaded, near, sensitive } = loads;
    const cases = [
      ...[overloaded.lower, overloaded.estimated, overloaded.higher],
      ...[near.lower, near.estimated, near.higher],
      sensitive.estimated,
    ];
    table[name] = Object.fromEntries(
      Object.keys(overloaded.estimated).map((substance) => [
        substance,
        cases.map((perKg) => Number((perKg[substance as Substance] ?? 0).toPrecision(DIGITS))),
      ]),
    );
  }
  return table;
}

/** A table as runs; DataError when it lacks the central run or a number. */
export function runLoadsOf(table: RunTable, source: string): RunLoads {
  const runs: Partial<Record<RunName, CountLoads>> = {};
  for (const name of RUN_NAMES) {
    const lists = table[name];
    if (lists === undefined) continue;
    for (const [substance, list] of Object.entries(lists))
      if (list.length !== CASES || !list.every(Number.isFinite))
        throw new DataError(
          source,
          `${name} ${substance}`,
          `expected ${CASES} numbers; make the products again`,
        );
    const at = (place: number): LoadPerKg =>
      Object.fromEntries(Object.entries(lists).map(([substance, list]) => [substance, list[place]]));
    const sensitive = at(6);
    runs[name] = {
      overloaded: { lower: at(0), estimated: at(1), higher: at(2) },
      near: { lower: at(3), estimated: at(4), higher: at(5) },
      sensitive: { lower: sensitive, estimated: sensitive, higher: sensitive },
    };
  }
  const { central } = runs;
  if (central === undefined)
    throw new DataError(source, "central", "expected the central run; make the products again");
  return { ...runs, central };
}
