/** Figures of AERIUS in place of our estimates: which rows of the table they replace, and where the two do not meet. */
import type { HexagonTable } from "../grid/hexagons.ts";
import { rangeOf, type ReceptorRange } from "../grid/receptor-ranges.ts";
import { SENSITIVE_BELOW } from "./counted.ts";

/** Where live figures come from. */
export interface LiveEdition {
  /** Host of the service. */
  readonly service: string;
  /** When it was asked, ISO 8601. */
  readonly askedAt: string;
  /** The time that stands in its answer, where it states one: when it answered, not how old the figures are. */
  readonly statedAt: string | undefined;
  /** Beginning of the SHA-256 of all figures: the same figures have the same one, whenever they are asked for. */
  readonly digest: string;
}

/** The day on which a service was asked, YYYY-MM-DD. */
export function dayAsked({ askedAt }: Pick<LiveEdition, "askedAt">): string {
  return askedAt.slice(0, 10);
}

/** What a service says of receptors; columns of equal length, by ascending receptor id. */
export interface LiveHexagons {
  readonly length: number;
  readonly receptorId: Uint32Array;
  /** Lowest critical load in the hexagon, mol N/ha/yr; NaN where it has none. */
  readonly criticalLoad: Float32Array;
  /** Total deposition of `year`, mol N/ha/yr; NaN where it is not given. */
  readonly background: Float32Array;
  /** 1: called relevant by the service. */
  readonly isRelevant: Uint8Array;
  /** 1: above the critical load less 70 mol. */
  readonly isNear: Uint8Array;
  /** 1: above the critical load. */
  readonly isOverloaded: Uint8Array;
  readonly year: number;
  /** What was asked for, ascending. */
  readonly ranges: readonly ReceptorRange[];
  readonly edition: LiveEdition;
}

/** A table with live figures in it, and how far they go. Counts are rows, but where it says receptors. */
export interface LiveTable {
  readonly hexagons: HexagonTable;
  /** Per row: 0 as embedded, 1 background live, 2 critical load live, 3 both. */
  readonly live: Uint8Array;
  /** Both figures are live. */
  readonly replaced: number;
  /** One of the two is. */
  readonly partly: number;
  /** Asked for, but the service does not know the receptor: as embedded. */
  readonly unanswered: number;
  /** The service says that the receptor is not relevant, or not sensitive: its critical load stays as embedded. */
  readonly notRelevant: number;
  /** Rows with one critical load for the whole site that have that of the hexagon now. */
  readonly siteLevelReplaced: number;
  /** Replaced rows where the flags of the service say another thing than its own figures. */
  readonly contradicting: number;
  /** Relevant receptors of the service that are not in the table, and stay out of it. */
  readonly unknownReceptors: number;
}

/**
 * A new table of the same rows with live critical loads and backgrounds in place of the embedded ones; whole mol. A row that
 * had one critical load for its whole site counts by its own from then on (basis 1); its mapped area and share of forest
 * stay typical ones. The two rows of a receptor on a border of sites both get its one critical load.
 * RangeError for a figure that a table cannot hold.
 */
export function withLiveHexagons(hexagons: HexagonTable, live: LiveHexagons): LiveTable {
  const { length, receptorId } = hexagons;
  const criticalLoad = hexagons.criticalLoad.slice();
  const background = hexagons.background.slice();
  const basis = hexagons.basis.slice();
  const marks = new Uint8Array(length);
  const counts = {
    replaced: 0,
    partly: 0,
    unanswered: 0,
    notRelevant: 0,
    siteLevelReplaced: 0,
    contradicting: 0,
  };
  const isKnown = new Uint8Array(live.length);
  for (let h = 0, i = 0; h < length; h++) {
    while (i < live.length && live.receptorId[i] < receptorId[h]) i++;
    if (i >= live.length || live.receptorId[i] !== receptorId[h]) {
      if (rangeOf(live.ranges, receptorId[h]) !== undefined) counts.unanswered++;
      continue;
    }
    isKnown[i] = 1;
    const deposition = Math.round(live.background[i]);
    const level = Math.round(live.criticalLoad[i]);
    if (!Number.isNaN(deposition)) {
      background[h] = storable(deposition, receptorId[h]);
      marks[h] += 1;
    }
    if (live.isRelevant[i] === 1 && level < SENSITIVE_BELOW) {
      criticalLoad[h] = storable(level, receptorId[h]);
      if (basis[h] === 2) counts.siteLevelReplaced++;
      basis[h] = 1;
      marks[h] += 2;
    } else counts.notRelevant++;
    if (marks[h] === 3) {
      counts.replaced++;
      if (isContradicting(live, i)) counts.contradicting++;
    } else if (marks[h] > 0) counts.partly++;
  }
  let unknownReceptors = 0;
  for (let i = 0; i < live.length; i++) if (isKnown[i] === 0 && live.isRelevant[i] === 1) unknownReceptors++;
  return {
    hexagons: { ...hexagons, criticalLoad, background, basis },
    live: marks,
    ...counts,
    unknownReceptors,
  };
}

/** At the critical load itself a rounding decides, so that a difference of less than 1 mol says nothing. */
function isContradicting({ background, criticalLoad, isOverloaded }: LiveHexagons, i: number): boolean {
  const exceedance = background[i] - criticalLoad[i];
  return Math.abs(exceedance) >= 1 && exceedance > 0 !== (isOverloaded[i] === 1);
}

/** Largest figure that the columns of a table hold. */
const LARGEST = 65_535;

function storable(value: number, id: number): number {
  if (!(value >= 1 && value <= LARGEST))
    throw new RangeError(`expected 1 to ${LARGEST} mol N/ha/yr at receptor ${id}, got ${value}`);
  return value;
}
