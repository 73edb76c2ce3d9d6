/** Reported emissions of an emitter as series, each figure with where it was published. */
import type { EmissionEstimate } from "../../check/emission.ts";
import type { Emitter, Provenance } from "../../check/emitter.ts";

/** A reported figure, kg/yr. */
export interface EmissionPoint {
  readonly year: number;
  readonly amount: number;
  /** Where it was published; empty where that is not known. */
  readonly source: string;
}

/** The reported figures of a substance, oldest first; a year without a figure is absent, which is not 0. */
export interface EmissionSeries {
  readonly substance: "nh3" | "nox" | "dust";
  readonly points: readonly EmissionPoint[];
  /** Year of the figure that the check used. */
  readonly used: number | undefined;
}

/** Ammonia and nitrogen oxides of an emitter; the figures that an estimate used are marked. */
export function emissionSeries(emitter: Emitter, emission?: EmissionEstimate): readonly EmissionSeries[] {
  return (["nh3", "nox"] as const).map((substance) => ({
    substance,
    points: Object.entries(emitter[substance])
      .map(([year, amount]) => ({
        year: Number(year),
        amount,
        source: sourceOf(emitter.sources, substance, Number(year)),
      }))
      .sort((a, b) => a.year - b.year),
    used: emission?.[substance].year,
  }));
}

/** The source of a year: stated for that year, else for years around it, else the register that reports every year. */
function sourceOf(sources: readonly Provenance[], substance: string, year: number): string {
  const own = sources.filter(({ figure }) => figure.includes(substance));
  const found =
    own.find((one) => one.year === String(year)) ??
    own.find((one) => {
      const [from, upto] = one.year.split("-").map(Number);
      return from <= year && year <= upto;
    }) ??
    own.find(({ source }) => source.includes("E-PRTR"));
  return found === undefined ? "" : shortSource(found.source);
}

/** The name of a register without the particulars of the export, which the page of the source gives in full. */
function shortSource(source: string): string {
  if (source.includes("E-PRTR")) return "E-PRTR (EEA)";
  return source.split(/[,(]/u)[0].trim();
}
