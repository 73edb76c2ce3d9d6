/** The accounts of space per hexagon, as the columns of a file. */
import { hexagonSpace } from "../space/hexagon-space.ts";
import type { YearAccount } from "../space/verdict.ts";
import type { ReceptorColumns } from "./results-table.ts";

/** Columns in the order in which they take away, mol N/ha/yr; released less what follows is usable. */
const FIGURES = [
  "potential",
  "notCounted",
  "released",
  "skimmed",
  "neededForNature",
  "reserved",
  "issued",
  "usable",
  "criticalLoad",
] as const;
const NAMES: Readonly<Record<(typeof FIGURES)[number], string>> = {
  potential: "all_measures_mol_ha_yr",
  notCounted: "not_counted_mol_ha_yr",
  released: "released_mol_ha_yr",
  skimmed: "skimmed_mol_ha_yr",
  neededForNature: "needed_for_nature_mol_ha_yr",
  reserved: "reserved_mol_ha_yr",
  issued: "issued_mol_ha_yr",
  usable: "usable_mol_ha_yr",
  criticalLoad: "critical_load_mol_ha_yr",
};

/** Every receptor on which the measures of the scenario bring less; all others have only zeros. */
export function ledgerColumns(year: YearAccount): ReceptorColumns {
  const { receptors } = year.account.ledger;
  const reached: number[] = [];
  for (let r = 0; r < receptors.length; r++) if (year.potential.released[r] > 0) reached.push(r);
  const receptorId = new Uint32Array(reached.length);
  const columns = Object.fromEntries(
    FIGURES.map((figure) => [NAMES[figure], new Float64Array(reached.length)]),
  );
  for (const [i, r] of reached.entries()) {
    const hexagon = hexagonSpace(year, r);
    receptorId[i] = hexagon.receptorId;
    for (const figure of FIGURES) columns[NAMES[figure]][i] = hexagon[figure];
  }
  return { receptorId, columns };
}
