/** What the settings of space and its claims must be in a file or an address: then they can be computed. */
import * as v from "valibot";
import { MEASURE_STATUSES } from "../measures/measure.ts";
import { PURPOSES } from "../space/claim.ts";
import { CLAIM_LIMITS, MOST_CLAIM_SOURCES, MOST_CLAIMS } from "../space/new-claim.ts";
import { LONGEST_REASON, NATURE_STATES } from "../space/rules.ts";
import { between, id, isUnique, list, name, oneOf, share, textUpTo } from "./schema-parts.ts";

/** Most provinces with a share of their own. */
const MOST_PROVINCES = 20;
/** Largest number of a Natura 2000 area. */
const MOST_SITES = 255;

const whole = (least: number, most: number) =>
  v.pipe(between(least, most), v.integer("expected a whole number"));

const siteNumber = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d{0,2}$/, "expected the number of an area"),
  v.check((nr) => Number(nr) <= MOST_SITES, `expected the number of an area, at most ${MOST_SITES}`),
);
const additionality = v.strictObject({
  state: oneOf(NATURE_STATES),
  reason: textUpTo(LONGEST_REASON),
  author: name,
  date: v.pipe(v.string("expected a text"), v.regex(/^(\d{4}-\d{2}-\d{2})?$/, "expected a date, or nothing")),
});
const nature = v.variant("kind", [
  v.strictObject({ kind: v.literal("strict") }),
  v.strictObject({ kind: v.literal("share"), share }),
  v.strictObject({ kind: v.literal("none") }),
]);

/** The settings. */
export const spaceSettings = v.strictObject({
  counted: list(oneOf(MEASURE_STATUSES), MEASURE_STATUSES.length),
  skim: v.strictObject({
    overall: share,
    byProvince: v.pipe(
      v.record(textUpTo(40), share),
      v.check(
        (one) => Object.keys(one).length <= MOST_PROVINCES,
        `expected at most ${MOST_PROVINCES} provinces`,
      ),
    ),
  }),
  nature,
  additionality: v.record(siteNumber, additionality),
  mode: oneOf(["first-come", "proportional"]),
});

const limit = (field: keyof typeof CLAIM_LIMITS) => {
  const [least, most] = CLAIM_LIMITS[field];
  return between(least, most);
};
const source = v.strictObject({
  x: limit("x"),
  y: limit("y"),
  height: limit("height"),
  heatMegawatts: limit("heatMegawatts"),
  timeProfile: v.picklist([0, 1, 2, 3, 4, 5, 7, 31, 32, 33], "expected a time profile"),
  nh3: limit("nh3"),
  nox: limit("nox"),
});
const year = whole(...CLAIM_LIMITS.year);
const years = v.union(
  [
    v.literal("permanent"),
    v.pipe(
      v.strictObject({ from: year, to: year }),
      v.check(({ from, to }) => from <= to, "expected a first year before the last"),
    ),
  ],
  'expected "permanent", or a first and a last year',
);

/** One claim. */
export const claim = v.strictObject({
  id,
  name,
  sources: v.pipe(list(source, MOST_CLAIM_SOURCES), v.minLength(1, "expected at least one source")),
  purpose: oneOf(PURPOSES),
  priority: whole(...CLAIM_LIMITS.priority),
  years,
  booking: v.exactOptional(oneOf(["reserved", "issued"])),
});

/** The claims of a file, each with an id of its own. */
export const claims = v.pipe(
  list(claim, MOST_CLAIMS),
  v.check((all) => isUnique(all), "expected ids that differ"),
);
