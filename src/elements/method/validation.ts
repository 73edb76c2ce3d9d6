/**
 * The figures of the last validation, as `npm run validate` wrote them. They stand in geodata, beside the register: both say
 * how good the figures of the app are, and the app is built from src and geodata, never from the tests.
 */
import report from "../../../geodata/validation.json";

/** A text in both languages, where it belongs to a figure and not to the page. */
export interface Words {
  readonly nl: string;
  readonly en: string;
}

/** A figure held against a bound from outside; absent bounds do not hold. */
export interface Check {
  readonly id: string;
  readonly name: Words;
  readonly unit: Words;
  readonly value: number;
  readonly least?: number;
  readonly most?: number;
  /** Why the bound is what it is. */
  readonly reason: Words;
  readonly passes: boolean;
}

/** Deviations from the reference program, %, of the rows of one kind. */
export interface DeviationGroup {
  readonly by: string;
  /** Name of the kind, or its range in metres: from inclusive, upto exclusive. */
  readonly kind?: string;
  readonly from?: number;
  readonly upto?: number;
  readonly count: number;
  readonly median: number;
  readonly most99: number;
  readonly largest: number;
}

/** Our deposition over that of AERIUS, on the points of one kind. */
export interface RatioGroup {
  readonly by: string;
  readonly kind?: string;
  readonly from?: number;
  readonly upto?: number;
  readonly count: number;
  readonly median: number;
  /** Geometric standard deviation. */
  readonly spread: number;
  readonly least: number;
  readonly most: number;
  /** Points outside a factor 2. */
  readonly outside: number;
}

/** A point of the national run outside a factor 2: RD m, deposition mol N/ha/yr. */
export interface FailingPoint {
  readonly x: number;
  readonly y: number;
  readonly site: string;
  readonly surface: string;
  readonly theirs: number;
  readonly ours: number;
  readonly ratio: number;
  /** The same as if the other kind of nature grew there: forest for open, open for forest. */
  readonly otherRatio: number;
}

/** A figure of a small case of AERIUS: distance m, bearing degrees (absent where not published), ratio of ours to theirs. */
export interface SmallFigure {
  readonly name: Words;
  readonly substance: string;
  readonly surface: string;
  readonly distance: number;
  readonly bearing?: number;
  readonly theirs: number;
  readonly least: number;
  readonly most: number;
}

/** The mean effect on one area, mol N/ha/yr, with the stack at its central, lowest and highest assumed height. */
export interface AreaEffect {
  readonly site: string;
  readonly hectares: number;
  readonly central: number;
  readonly low: number;
  readonly high: number;
}

/** A sum over the data set and the official one. */
export interface NationalSum {
  readonly id: string;
  readonly ours: number;
  readonly official: number;
}

/** Everything that was found. */
export interface Validation {
  /** Edition of the data that it was found with. */
  readonly edition: string;
  readonly checks: readonly Check[];
  readonly ops: {
    readonly all: DeviationGroup;
    readonly groups: readonly DeviationGroup[];
    /** The rows that agree least. */
    readonly worst: readonly {
      readonly substance: string;
      readonly height: number;
      readonly distance: number;
      readonly surface: string;
      readonly theirs: number;
      readonly ours: number;
      readonly deviation: number;
    }[];
    /** Every tenth row: theirs and ours, mol N/ha/yr per g/s. */
    readonly sample: readonly (readonly number[])[];
  };
  readonly national: {
    readonly groups: readonly RatioGroup[];
    readonly failing: readonly FailingPoint[];
    /** Per surface: RD x and y (m), theirs and ours (mol N/ha/yr) of each point. */
    readonly forest: readonly (readonly number[])[];
    readonly open: readonly (readonly number[])[];
  };
  readonly small: readonly SmallFigure[];
  readonly rockwool: {
    readonly kilograms: number;
    readonly published: { readonly least: number; readonly most: number };
    /** m. */
    readonly stack: { readonly low: number; readonly central: number; readonly high: number };
    /** Mean over all areas within 25 km, by hectares. */
    readonly all: AreaEffect;
    readonly areas: readonly AreaEffect[];
  };
  readonly land: readonly NationalSum[];
}

/** The committed figures. */
export const validation: Validation = report;
