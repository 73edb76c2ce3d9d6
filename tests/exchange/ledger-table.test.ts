import { describe, expect, it } from "vitest";
import { ledgerColumns } from "../../src/exchange/ledger-table.ts";
import { Account } from "../../src/space/account.ts";
import { hexagonTable } from "../check/fixture.ts";
import { ledger, recorded } from "../space/fixture.ts";

describe("the accounts per hexagon", () => {
  it("have a row where measures bring less, and what is usable is the release less all that was taken", () => {
    const land = hexagonTable([
      { receptorId: 1, site: 1, criticalLoad: 1000, background: 1500 },
      { receptorId: 2, site: 1, criticalLoad: 1000, background: 1500 },
      { receptorId: 3, site: 2, criticalLoad: 1200, background: 1500 },
    ]);
    const one = ledger(land, Float64Array.of(4, 0, 2), { additionality: recorded("allows", 1) });
    const { receptorId, columns } = ledgerColumns({ account: new Account(one), potential: one });
    expect([...receptorId]).toEqual([1, 3]);
    expect(Object.keys(columns)[0]).toBe("all_measures_mol_ha_yr");
    expect([...Array.from(columns.released_mol_ha_yr)]).toEqual([4, 2]);
    expect([...Array.from(columns.needed_for_nature_mol_ha_yr)]).toEqual([0, 2]);
    expect([...Array.from(columns.usable_mol_ha_yr)]).toEqual([4, 0]);
    expect([...Array.from(columns.critical_load_mol_ha_yr)]).toEqual([1000, 1200]);
  });
});
