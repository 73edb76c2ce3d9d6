/** Emitters made for these tests: three with ammonia, of which one has parts, and one that reports none. */
import type { Emitter } from "../../src/check/emitter.ts";
import type { Cut, ScenarioMeasure } from "../../src/measures/measure.ts";
import { emitter } from "../check/fixture.ts";

export const EMITTERS: readonly Emitter[] = [
  emitter({ id: "rockwool-roermond", nh3: { 2019: 259_000, 2022: 225_067 }, nox: { 2019: 183_000 } }),
  emitter({ id: "yara-sluiskil", nh3: { 2019: 254_000, 2022: 194_865 }, nox: { 2019: 807_000 } }),
  emitter({ id: "chemelot-geleen", nh3: { 2019: 114_000, 2022: 126_471 }, nox: { 2019: 2_120_000 } }),
  emitter({ id: "chemelot-oci", parent: "chemelot-geleen" }),
  emitter({ id: "chemelot-fibrant", parent: "chemelot-geleen" }),
  emitter({ id: "ofi-koog-aan-de-zaan", nh3: { 2019: 83_100, 2020: 264_000, 2022: 39_743 } }),
  emitter({ id: "cosun-dinteloord", nh3: { 2019: 44_700, 2022: 117_134 } }),
  emitter({ id: "isover-etten-leur", nh3: { 2019: 51_600, 2022: 84_415 } }),
  emitter({ id: "waste-works", sectorCode: 1050, nh3: { 2022: 900_000 } }),
  emitter({ id: "closed-works", closedFrom: 2021, nh3: { 2019: 800_000 } }),
  emitter({ id: "glass-works", nox: { 2019: 384_000, 2020: 254_000 } }),
];

/** A measure of one cut that is complete from 2026 on. */
export function measure(cut: Cut, intensity = 1, id = "own"): ScenarioMeasure {
  return {
    measure: {
      id,
      cuts: [cut],
      steps: [{ year: 2026, share: 1 }],
      isStepsAssumed: false,
      status: "announced",
      provenance: [],
      subsidyEur: undefined,
    },
    isOn: true,
    intensity,
  };
}
