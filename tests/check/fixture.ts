/** A miniature land made for these tests: a few hexagons, three sites, and contributions made by hand. */
import type { HexagonTable } from "../../src/grid/hexagons.ts";
import type { Contribution } from "../../src/model/contribution.ts";
import type { Emitter } from "../../src/check/emitter.ts";
import type { Habitat, Site } from "../../src/check/site.ts";

export interface Row {
  readonly receptorId: number;
  readonly site: number;
  readonly criticalLoad: number;
  readonly background: number;
  readonly mappedArea?: number;
  readonly basis?: 1 | 2;
  readonly forestShare?: number;
  readonly nh3Background?: number;
}

export function hexagonTable(rows: readonly Row[]): HexagonTable {
  return {
    length: rows.length,
    receptorId: Uint32Array.from(rows, (row) => row.receptorId),
    site: Uint8Array.from(rows, (row) => row.site),
    criticalLoad: Uint16Array.from(rows, (row) => row.criticalLoad),
    mappedArea: Float32Array.from(rows, (row) => row.mappedArea ?? 1),
    forestShare: Float32Array.from(rows, (row) => row.forestShare ?? 0),
    background: Uint16Array.from(rows, (row) => row.background),
    nh3Background: Float32Array.from(rows, (row) => row.nh3Background ?? 5),
    basis: Uint8Array.from(rows, (row) => row.basis ?? 1),
  };
}

export function site(nr: number, habitats: readonly Habitat[] = []): Site {
  return {
    nr,
    name: `Site ${nr}`,
    directive: "HR",
    provinces: ["Gelderland"],
    area: 100,
    isSensitive: true,
    isLargeWater: false,
    label: [0, 0],
    depositionByYear: {},
    habitats,
  };
}

export function habitat(criticalLoad: number, area: number): Habitat {
  return { code: `H${criticalLoad}`, name: "habitat", area, criticalLoad };
}

export function contribution(
  rows: readonly number[],
  perKg: Readonly<Record<string, readonly number[]>>,
): Contribution {
  return {
    rows: Uint32Array.from(rows),
    perKg: Object.fromEntries(
      Object.entries(perKg).map(([name, values]) => [name, Float32Array.from(values)]),
    ),
    exact: true,
  };
}

export function emitter(of: Partial<Emitter> = {}): Emitter {
  return {
    id: "works",
    parent: undefined,
    name: "Works",
    operator: "Works B.V.",
    municipality: "Ede",
    province: "Gelderland",
    competentAuthority: "Gelderland",
    sectorCode: 1300,
    sector: "Chemische industrie",
    activity: "works",
    rd: [180_000, 450_000],
    lonLat: [5.75, 52.04],
    nh3: {},
    nox: {},
    sectorDefault: { height: 12, heatMegawatts: 0.13 },
    heightRange: [20, 80],
    heightRangeBasis: "judgement",
    status: "candidate",
    statusBasis: "",
    notes: "",
    closedFrom: undefined,
    sources: [],
    ...of,
  };
}
