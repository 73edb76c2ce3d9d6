/** What a file holds, in figures: for a preview, and for the command line. */
import { faultsOf, sourcesOf, type Imported } from "./import-file.ts";
import type { ReadingWarning } from "./imaer-notes.ts";
import type { SituationType } from "./exchange-source.ts";

/** A summary of a file; plain data that can be printed as JSON. */
export interface Inspection {
  /** Of IMAER, the first one in a ZIP; "csv", "geojson" or "scenario" for the others. */
  readonly version: string;
  readonly situations: readonly {
    readonly name: string;
    readonly type: SituationType | null;
    readonly nettingFactor: number | null;
    readonly year: number;
    readonly sources: number;
  }[];
  readonly sources: number;
  /** kg/yr of all sources together. */
  readonly bySubstance: Readonly<Record<string, number>>;
  readonly receptors: number;
  /** Deposition on the receptors, mol N/ha/yr; null where there are none. */
  readonly results: Readonly<Record<string, { readonly highest: number; readonly mean: number }>> | null;
  readonly skipped: Readonly<Record<string, number>>;
  readonly warnings: readonly ReadingWarning[];
  /** Lines or features that are no source because of a fault. */
  readonly faults: number;
}

/** Sums up what was read. */
export function inspectionOf(imported: Imported): Inspection {
  const documents = imported.kind === "imaer" ? imported.documents : [];
  const sources = sourcesOf(imported);
  const sum = (of: "nh3" | "nox" | "dust"): number =>
    sources.reduce((total, source) => total + source[of], 0);
  const receptors = documents.reduce((total, document) => total + document.receptors.length, 0);
  const dust = sum("dust");
  return {
    version: imported.kind === "imaer" ? (documents[0]?.version ?? "") : imported.kind,
    situations: documents.map(({ situation, year, sources: own }) => ({
      name: situation?.name ?? "",
      type: situation?.type ?? null,
      nettingFactor: situation?.nettingFactor ?? null,
      year,
      sources: own.length,
    })),
    sources: sources.length,
    bySubstance: { NH3: sum("nh3"), NOX: sum("nox"), ...(dust > 0 ? { "ammonium nitrate": dust } : {}) },
    receptors,
    results:
      receptors === 0
        ? null
        : {
            NH3: statisticsOf(documents.map((document) => document.receptors.nh3)),
            NOX: statisticsOf(documents.map((document) => document.receptors.nox)),
          },
    skipped: sumsOf(documents.map(({ skipped }) => skipped)),
    warnings: documents.flatMap(({ warnings }) => warnings),
    faults: new Set(faultsOf(imported).map(({ line }) => line)).size,
  };
}

function statisticsOf(columns: readonly Float64Array[]): { readonly highest: number; readonly mean: number } {
  let [highest, total, count] = [-Infinity, 0, 0];
  for (const column of columns)
    for (const value of column) {
      if (value > highest) highest = value;
      total += value;
      count++;
    }
  return { highest, mean: total / count };
}

function sumsOf(counts: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> {
  const sums = new Map<string, number>();
  for (const one of counts)
    for (const [name, count] of Object.entries(one)) sums.set(name, (sums.get(name) ?? 0) + count);
  return Object.fromEntries(sums);
}
