/** Candidate places as the small map and the tables show them. */
import type { CandidateMap } from "../../store/store.ts";
import type { TableData } from "../table-data.ts";
import type { Texts } from "../texts.ts";
import { mainSubstance, mostText } from "./claim-words.ts";

/** A place with the most that fits there. */
export interface CandidatePlace {
  /** RD, m. */
  readonly x: number;
  readonly y: number;
  /** In the grid, from the south-west. */
  readonly column: number;
  readonly row: number;
  /** kg/yr of the main substance alone; Infinity where no amount is too much. */
  readonly most: number;
  /** From where the claim stands, m. */
  readonly away: number;
}

/** Faintest colour, so that a place where nothing fits is still seen as looked at. */
const FAINT = 0.08;

/** The places that have an answer, in the order of the grid: the claim's own first. */
export function candidatePlaces({ claim, grid, answers }: CandidateMap): readonly CandidatePlace[] {
  const substance = mainSubstance(claim);
  const [{ x, y }] = claim.sources;
  return answers.map(({ largestEmission }, i) => ({
    ...grid.points[i],
    most: largestEmission[substance] ?? Infinity,
    away: Math.hypot(grid.points[i].x - x, grid.points[i].y - y),
  }));
}

/** Least and most of what is limited, kg/yr; undefined where nothing is. */
export function candidateRange(places: readonly CandidatePlace[]): readonly [number, number] | undefined {
  const limited = places.map(({ most }) => most).filter(Number.isFinite);
  return limited.length === 0 ? undefined : [Math.min(...limited), Math.max(...limited)];
}

/** Opacity (0-1) of an amount on a logarithmic scale over a range; below 1 kg/yr all is alike. */
export function candidateShade(most: number, range: readonly [number, number] | undefined): number {
  if (range === undefined || most === Infinity) return 1;
  const [low, high, at] = [...range, most].map((amount) => Math.log10(Math.max(amount, 1)));
  return high > low ? FAINT + ((1 - FAINT) * (at - low)) / (high - low) : 1;
}

/** All places, where most fits first. */
export function candidateTable(places: readonly CandidatePlace[], texts: Texts): TableData {
  const { say, format } = texts;
  const words = say.space.candidates;
  // Two places without a limit differ by no number, and the nearer comes first.
  const rows = [...places].sort((a, b) => b.most - a.most || a.away - b.away);
  return {
    heading: words.table,
    length: rows.length,
    idOf: (i) => `${Math.round(rows[i].x)},${Math.round(rows[i].y)}`,
    columns: [
      ...(["x", "y"] as const).map((axis) => ({
        head: `RD ${axis}`,
        unit: "m",
        value: (i: number) => Math.round(rows[i][axis]),
        text: (i: number) => format.whole(Math.round(rows[i][axis])),
      })),
      {
        head: words.columns.amount,
        unit: words.unit,
        value: (i) => (rows[i].most === Infinity ? undefined : rows[i].most),
        text: (i) => amountText(rows[i].most, texts),
      },
      {
        head: words.columns.away,
        unit: "m",
        value: (i) => Math.round(rows[i].away),
        text: (i) => format.whole(Math.round(rows[i].away)),
      },
    ],
  };
}

/** An amount that fits, or that there is no limit. */
export function amountText(most: number, texts: Texts): string {
  return most === Infinity ? texts.say.space.candidates.unlimited : mostText(most, texts);
}
