import { expect, it } from "vitest";
import { knownMeasures } from "../../src/measures/known.ts";
import { emitter } from "../check/fixture.ts";

const EMITTERS = [
  ["rockwool-roermond"],
  ["yara-sluiskil"],
  ["ofi-koog-aan-de-zaan"],
  ["chemelot-geleen"],
  ["chemelot-oci", "chemelot-geleen"],
  ["tata-steel-ijmuiden"],
].map(([id, parent]) => emitter({ id, parent }));

it.each([
  ["rockwool-roermond", ["rockwool", "rockwool-plan"], true],
  ["yara-sluiskil", ["yara"], false],
  ["ofi-koog-aan-de-zaan", ["ofi"], false],
  ["chemelot-geleen", [], true],
  ["chemelot-oci", [], true],
  ["tata-steel-ijmuiden", [], false],
])("of %s are known %j, and of the tender: %s", (id, presets, hasTender) => {
  const of = EMITTERS.find((one) => one.id === id) ?? emitter();
  const known = knownMeasures(of, EMITTERS);
  expect(known.presets.map((one) => one.id)).toEqual(presets);
  expect(known.hasTender).toBe(hasTender);
});
