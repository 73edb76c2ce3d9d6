/** Pieces of schemas that several products share. */
import * as v from "valibot";
import { RD_BOUNDS } from "../grid/rd.ts";

export const text = v.pipe(v.string(), v.minLength(1));
export const finite = v.pipe(v.number(), v.finite());
/** A quantity, 0 or more. */
export const amount = v.pipe(finite, v.minValue(0));
export const whole = v.pipe(v.number(), v.integer());
/** A place in RD, m. */
export const rdPoint = v.strictTuple([
  v.pipe(finite, v.minValue(RD_BOUNDS.minX), v.maxValue(RD_BOUNDS.maxX)),
  v.pipe(finite, v.minValue(RD_BOUNDS.minY), v.maxValue(RD_BOUNDS.maxY)),
]);
/** A place in RD on land or in the Dutch part of the North Sea, where RD goes on in form, m. */
export const rdSeaPoint = v.strictTuple([
  v.pipe(finite, v.minValue(-150_000), v.maxValue(RD_BOUNDS.maxX)),
  v.pipe(finite, v.minValue(RD_BOUNDS.minY), v.maxValue(850_000)),
]);
/** A place in or around the Netherlands, degrees: longitude, latitude. */
export const lonLat = v.strictTuple([
  v.pipe(finite, v.minValue(2), v.maxValue(8)),
  v.pipe(finite, v.minValue(50), v.maxValue(54.5)),
]);
/** Figures by year, in kg/yr or mol N/ha/yr; an absent year has no figure. */
export const byYear = v.record(v.pipe(v.string(), v.regex(/^(19|20)\d\d$/)), amount);
/** Number of a Natura 2000 site. */
export const siteNr = v.pipe(whole, v.minValue(1), v.maxValue(168));
export const directive = v.picklist(["VR", "HR", "VR+HR"]);
