/** What a scenario in a file must be: then it can be computed. */
import * as v from "valibot";
import { EMISSION_YEARS } from "../check/emission.ts";
import { BID_LIMITS } from "../measures/bids.ts";
import { FIRST_YEAR, LAST_YEAR, MEASURE_STATUSES } from "../measures/measure.ts";
import { isOutcomeSplit, TENDER_OUTCOME } from "../measures/outcome.ts";
import { PRESET_IDS } from "../measures/presets.ts";
import { TENDER_MODES } from "../measures/tender.ts";
import { between, id, isUnique, list, name, oneOf, share } from "./schema-parts.ts";

/** Most entries of each list. */
const MOST = { scenarios: 100, own: 100, bids: 1000 } as const;
/** EUR: more than any subsidy. */
const MOST_EUR = 1e12;
/** kg/yr: 1 Mt. */
const MOST_EMISSION = 1e9;

const isOn = v.boolean("expected true or false");
const year = v.pipe(between(FIRST_YEAR, LAST_YEAR), v.integer("expected a whole year"));

const steps = v.pipe(
  list(v.strictObject({ year, share }), LAST_YEAR - FIRST_YEAR + 1),
  v.check(
    (all) =>
      all.every((step, i) => i === 0 || (step.year > all[i - 1].year && step.share >= all[i - 1].share)),
    "expected ascending years, with shares that do not fall",
  ),
);
const preset = v.strictObject({ isOn, intensity: share, steps: v.exactOptional(steps) });
const own = v.strictObject({
  id,
  name,
  isOn,
  intensity: share,
  emitter: id,
  amounts: v.strictObject({
    nh3: between(0, MOST_EMISSION),
    nox: between(0, MOST_EMISSION),
    dust: between(0, MOST_EMISSION),
  }),
  steps,
  status: oneOf(MEASURE_STATUSES),
  subsidyEur: v.exactOptional(between(0, MOST_EUR)),
});
const bid = v.strictObject({
  emitter: id,
  amount: v.pipe(between(0, BID_LIMITS.amount), v.gtValue(0, "expected more than 0")),
  eurPerKg: between(0, BID_LIMITS.eurPerKg),
});
const part = between(0, TENDER_OUTCOME);
const split = v.pipe(
  v.strictObject({ "rockwool-roermond": part, "chemelot-oci": part, "chemelot-fibrant": part }),
  v.check(isOutcomeSplit, `expected parts that add up to ${TENDER_OUTCOME} kg`),
);
const tender = v.strictObject({
  mode: oneOf(TENDER_MODES),
  intensity: share,
  split: v.exactOptional(split),
  bids: v.exactOptional(list(bid, MOST.bids)),
  budgetEur: between(0, MOST_EUR),
});
/** Measures that the program itself has: an own measure is called otherwise. */
const TAKEN: ReadonlySet<string> = new Set([...PRESET_IDS, "tender"]);

const scenario = v.strictObject({
  id,
  name,
  presets: v.strictObject({ rockwool: preset, yara: preset, "rockwool-plan": preset, ofi: preset }),
  own: v.pipe(
    list(own, MOST.own),
    v.check(
      (all) => isUnique(all) && all.every((one) => !TAKEN.has(one.id)),
      "expected ids that are not taken",
    ),
  ),
  tender,
  year,
  baseYear: oneOf(EMISSION_YEARS),
  background: oneOf(["2022", "site-trend"]),
  lifetimeYears: v.exactOptional(between(1, 100)),
});

/** The scenarios of a file, each with an id of its own. */
export const scenarios = v.pipe(
  list(scenario, MOST.scenarios),
  v.check((all) => isUnique(all), "expected ids that differ"),
);
