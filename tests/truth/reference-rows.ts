/** Results of the public OPS-LT 5.3.1 program, carried over as figures. */
import { readFileSync } from "node:fs";
import { LAND_USES } from "../../src/model/canopy.ts";
import type { Deposition, DepositionModel, Receptor } from "../../src/model/deposition.ts";
import type { PointSource, Substance, TimeProfile } from "../../src/model/source.ts";

export interface ReferenceRow {
  readonly name: string;
  readonly substance: Substance;
  readonly source: PointSource;
  readonly receptor: Receptor;
  readonly surface: string;
  readonly expected: Deposition;
}

/** Rows of a file of reference results beside this one; relative places are put around the middle of the country. */
export function referenceRows(file: string): ReferenceRow[] {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  const [head = "", ...lines] = text.trim().split("\n");
  const names = head.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    const cell = (name: string): string => cells[names.indexOf(name)] ?? "";
    const x = Number(cell("source_x") || 150_000);
    const y = Number(cell("source_y") || 450_000);
    const isRelative = !names.includes("x");
    return {
      name: line,
      substance: cell("substance") as Substance,
      surface: cell("land_use"),
      source: {
        x,
        y,
        height: Number(cell("stack_height_m")),
        heatMegawatts: Number(cell("heat_MW")),
        timeProfile: Number(cell("time_profile")) as TimeProfile,
      },
      receptor: {
        x: isRelative ? x + Number(cell("east_m")) : Number(cell("x")),
        y: isRelative ? y + Number(cell("north_m")) : Number(cell("y")),
        nh3Background: Number(cell("nh3_background_ug_m3") || 5),
        roughness: Number(cell("z0_receptor_m")),
        landUse: LAND_USES.map((landUse) => (landUse === cell("land_use") ? 1 : 0)),
      },
      expected: {
        concentration: Number(cell("concentration_ug_m3")),
        dry: Number(cell("dry_mol_ha_yr")),
        wet: Number(cell("wet_mol_ha_yr")),
        total: Number(cell("total_mol_ha_yr")),
      },
    };
  });
}

/** A row with what a model gives for it: total mol N/ha/yr per g/s, and how far that is off, relative. */
export interface ComparedRow extends ReferenceRow {
  readonly total: number;
  readonly deviation: number;
}

/** Totals of a model beside those of the rows; rows below 1e-3 mol/ha/yr are left out, as the acceptance says. */
export function compared(model: DepositionModel, rows: readonly ReferenceRow[]): ComparedRow[] {
  return rows
    .filter((row) => row.expected.total > 1e-3)
    .map((row) => {
      const { total } = model.evaluate(row.source, row.substance, row.receptor);
      return { ...row, total, deviation: Math.abs(total / row.expected.total - 1) };
    });
}
