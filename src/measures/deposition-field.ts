/**
 * Deposition of many emitters on all rows of the hexagon table. What each adds per kg/yr is held, so that a slider is some
 * multiplications: about 3 ms for NH3 and NOx of all built-in emitters together.
 */
import type { Contribution } from "../model/contribution.ts";
import { SUBSTANCES, type Emission, type Substance } from "../model/source.ts";
import type { Take } from "./emissions.ts";
import {
  MEASURE_SUBSTANCES,
  type MeasureStatus,
  type MeasureSubstance,
  type ScenarioMeasure,
} from "./measure.ts";

/** Emission, or a change of it, by id of emitters that are no part of another; kg/yr. */
export type EmissionsById = ReadonlyMap<string, Emission>;

/** An emission whose deposition is not known, because nothing is held of its emitter or of that substance. */
export interface Missing {
  readonly emitter: string;
  readonly substance: MeasureSubstance;
}

/** The held contributions, for one hexagon table. */
export class DepositionField {
  readonly #length: number;
  readonly #held = new Map<string, Contribution>();

  /** For a table of so many rows. */
  constructor(length: number) {
    this.#length = length;
  }

  /** Holds a contribution, in place of an earlier one of the emitter; RangeError for rows outside the table. */
  hold(emitter: string, contribution: Contribution): void {
    const last = contribution.rows.at(-1) ?? -1;
    if (last >= this.#length) throw new RangeError(`expected rows below ${this.#length}, got ${last}`);
    this.#held.set(emitter, contribution);
  }

  contributionOf(emitter: string): Contribution | undefined {
    return this.#held.get(emitter);
  }

  /** Emissions of which {@link fill} would leave out the deposition. */
  missing(emissions: EmissionsById): readonly Missing[] {
    return Array.from(emissions, ([emitter, emission]) => {
      const held = this.#held.get(emitter);
      return MEASURE_SUBSTANCES.filter(
        (substance) => emission[substance] !== 0 && columnOf(held, substance) === undefined,
      ).map((substance) => ({ emitter, substance }));
    }).flat();
  }

  /**
   * Fills one figure per row with the deposition of emissions times a factor, mol N/ha/yr; what is {@link missing} is left
   * out. Returns the array that was handed in.
   */
  fill(out: Float64Array, emissions: EmissionsById, factor = 1): Float64Array {
    if (out.length !== this.#length)
      throw new RangeError(`expected room for ${this.#length} rows, got ${out.length}`);
    out.fill(0);
    for (const [emitter, emission] of emissions) {
      const held = this.#held.get(emitter);
      if (held === undefined) continue;
      const { rows, perKg } = held;
      const nh3 = emission.nh3 * factor;
      const nox = emission.nox * factor;
      if (nh3 !== 0 && nox !== 0 && perKg.NH3 !== undefined && perKg.NOx !== undefined)
        addBoth(out, rows, perKg.NH3, nh3, perKg.NOx, nox);
      else {
        addScaled(out, rows, perKg.NH3, nh3);
        addScaled(out, rows, perKg.NOx, nox);
      }
      addScaled(out, rows, columnOf(held, "dust"), emission.dust * factor);
    }
    return out;
  }
}

/** What the takes of measures add up to at each emitter, kg/yr, 0 or more. */
export function takenBy(takes: readonly Take[]): EmissionsById {
  const taken = new Map<string, Record<MeasureSubstance, number>>();
  for (const take of takes) {
    let sum = taken.get(take.whole);
    if (sum === undefined) taken.set(take.whole, (sum = { nh3: 0, nox: 0, dust: 0 }));
    sum[take.substance] += take.taken;
  }
  return taken;
}

/**
 * Deposition per row that the measures of each status release, mol N/ha/yr (positive: so much less falls); statuses without
 * a measure that takes something are absent. The arrays are new, one per status.
 */
export function releasedByStatus(
  field: DepositionField,
  length: number,
  measures: readonly ScenarioMeasure[],
  takes: readonly Take[],
): ReadonlyMap<MeasureStatus, Float64Array> {
  const statuses = new Map(measures.map(({ measure }) => [measure.id, measure.status]));
  const byStatus = new Map<MeasureStatus, Take[]>();
  for (const take of takes) {
    const status = statuses.get(take.measure);
    if (status === undefined) throw new RangeError(`expected a measure ${take.measure}`);
    const list = byStatus.get(status);
    if (list === undefined) byStatus.set(status, [take]);
    else list.push(take);
  }
  return new Map(
    Array.from(byStatus, ([status, list]) => [status, field.fill(new Float64Array(length), takenBy(list))]),
  );
}

/** The figures of a substance; of dust those of the size that is held. */
function columnOf(
  contribution: Contribution | undefined,
  substance: MeasureSubstance,
): Float32Array | undefined {
  const key = substanceOf(contribution, substance);
  return key === undefined ? undefined : contribution?.perKg[key];
}

function substanceOf(
  contribution: Contribution | undefined,
  substance: MeasureSubstance,
): Substance | undefined {
  if (substance !== "dust") return substance === "nh3" ? "NH3" : "NOx";
  return SUBSTANCES.find((one) => one.startsWith("dust") && contribution?.perKg[one] !== undefined);
}

/** Small enough to be compiled as one tight loop. */
function addScaled(
  out: Float64Array,
  rows: Uint32Array,
  column: Float32Array | undefined,
  amount: number,
): void {
  if (amount === 0 || column === undefined) return;
  for (let i = 0; i < rows.length; i++) out[rows[i]] += column[i] * amount;
}

/** Two substances at once: the table is too large for the processor's memory, and writing to it takes the time. */
function addBoth(
  out: Float64Array,
  rows: Uint32Array,
  first: Float32Array,
  firstAmount: number,
  second: Float32Array,
  secondAmount: number,
): void {
  for (let i = 0; i < rows.length; i++) out[rows[i]] += first[i] * firstAmount + second[i] * secondAmount;
}
