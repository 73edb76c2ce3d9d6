/** A value per hexagon row for each quantity that the map can show; NaN is not shown. */
import { amounts, emissionOf, type EmissionYear } from "../check/emission.ts";
import type { Comparison } from "../check/comparison.ts";
import type { Emitter } from "../check/emitter.ts";
import type { Overlay } from "../check/overlay.ts";
import { depositionOf } from "../check/load.ts";
import type { HexagonTable } from "../grid/hexagons.ts";
import type { ScenarioEffect } from "../measures/effect.ts";
import type { Contribution } from "../model/contribution.ts";
import { leftByRow, usableByRow } from "../space/hexagon-space.ts";
import type { Answer } from "../store/answer.ts";
import type { SelectedAnswer, SpaceState } from "../store/claim-answers.ts";

/** What is known of every hexagon, made once per table. */
interface Fixed {
  readonly background: Float32Array;
  readonly criticalLoad: Float32Array;
  readonly exceedance: Float32Array;
}
const fixed = new WeakMap<HexagonTable, Fixed>();

/** Background, critical load and exceedance as the table has them, mol N/ha/yr. */
export function fixedValues(hexagons: HexagonTable): Fixed {
  let found = fixed.get(hexagons);
  if (found === undefined) {
    const { background, criticalLoad } = hexagons;
    found = {
      background: Float32Array.from(background),
      criticalLoad: Float32Array.from(criticalLoad),
      exceedance: Float32Array.from(background, (value, h) => value - criticalLoad[h]),
    };
    fixed.set(hexagons, found);
  }
  return found;
}

/** What a source adds to the hexagons that count. */
export function contributionValues(
  hexagons: HexagonTable,
  { contribution, deposition }: Answer,
  areas: Float32Array,
): Float32Array {
  const values = new Float32Array(hexagons.length).fill(Number.NaN);
  const { rows } = contribution;
  for (let i = 0; i < rows.length; i++) if (areas[rows[i]] > 0) values[rows[i]] = deposition[i];
  return values;
}

/** What all emitters together add, as far as their contributions have been loaded. */
export function summedValues(
  hexagons: HexagonTable,
  emitters: readonly Emitter[],
  contributions: ReadonlyMap<string, Contribution>,
  year: EmissionYear,
): Float32Array {
  const values = new Float32Array(hexagons.length);
  for (const emitter of emitters) {
    const contribution = contributions.get(emitter.id);
    const emission = emissionOf(emitter, year);
    if (contribution === undefined || !emission.isKnown) continue;
    const deposition = depositionOf(contribution, amounts(emission));
    const { rows } = contribution;
    for (let i = 0; i < rows.length; i++) values[rows[i]] += deposition[i];
  }
  return values;
}

/** What a plan changes. */
export function differenceValues(hexagons: HexagonTable, { rows, difference }: Comparison): Float32Array {
  const values = new Float32Array(hexagons.length).fill(Number.NaN);
  for (let i = 0; i < rows.length; i++) values[rows[i]] = difference[i];
  return values;
}

/** What AERIUS found on the hexagons that both have, or ours less or over that. */
export function overlayValues(
  kind: "aerius" | "aerius-difference" | "aerius-ratio",
  hexagons: HexagonTable,
  overlay: Overlay | undefined,
): Float32Array | undefined {
  if (overlay === undefined) return undefined;
  const values = new Float32Array(hexagons.length).fill(Number.NaN);
  const { rows, ours, theirs } = overlay;
  for (let i = 0; i < rows.length; i++) {
    if (kind === "aerius") values[rows[i]] = theirs[i];
    else if (kind === "aerius-difference") values[rows[i]] = ours[i] - theirs[i];
    else if (theirs[i] > 0) values[rows[i]] = ours[i] / theirs[i];
  }
  return values;
}

const ofEffect = new WeakMap<ScenarioEffect, Float32Array>();

/** What measures change, where they change something; of an effect that is the last of its model, or was shown before. */
export function effectValues(effect: ScenarioEffect | undefined): Float32Array | undefined {
  if (effect === undefined) return undefined;
  let values = ofEffect.get(effect);
  if (values === undefined) {
    const { difference } = effect;
    values = new Float32Array(difference.length);
    for (let h = 0; h < values.length; h++) values[h] = difference[h] === 0 ? Number.NaN : difference[h];
    ofEffect.set(effect, values);
  }
  return values;
}

const ofSpace = new WeakMap<SpaceState["allocation"], Float32Array>();

/** What is left after the claims in the year of the scenario, where its measures would release something. */
export function usableValues(space: SpaceState | undefined): Float32Array | undefined {
  if (space === undefined) return undefined;
  const { allocation } = space;
  let values = ofSpace.get(allocation);
  if (values === undefined) {
    const [{ account, potential }] = allocation.years;
    ofSpace.set(allocation, (values = usableByRow(account, potential)));
  }
  return values;
}

const ofAnswer = new WeakMap<SelectedAnswer, Float32Array>();

/** What the selected claim leaves, or falls short. */
export function fitValues(answer: SelectedAnswer | undefined): Float32Array | undefined {
  if (answer?.verdict === undefined) return undefined;
  let values = ofAnswer.get(answer);
  if (values === undefined) {
    const { receptors } = answer.years[0].account.ledger;
    ofAnswer.set(answer, (values = leftByRow(receptors, answer.verdict)));
  }
  return values;
}
