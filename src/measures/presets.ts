/** The measures of the ministers' letter, with its own figures; what it does not say is marked as assumed. */
import { equalSteps, type Measure, type MeasureProvenance } from "./measure.ts";

/** Ids of companies that the letter or the tender names. */
export const ROCKWOOL_ID = "rockwool-roermond";
export const YARA_ID = "yara-sluiskil";
export const OFI_ID = "ofi-koog-aan-de-zaan";

/** The letter to parliament that the figures are from. */
export const LETTER: MeasureProvenance = {
  source: "Kamerbrief Voortgang verduurzaming industrie, paragraaf 5",
  date: "2024-10",
  confidence: "reported",
};

/** Measures that are there without being entered; the tender has a file of its own. */
export type PresetId = "rockwool" | "yara" | "rockwool-plan" | "ofi";

/** A longer curing oven for another binder: 42,000 kg NH3/yr less in steps 2026-2028, of unpublished size. */
const ROCKWOOL: Measure = {
  id: "rockwool",
  cuts: [{ kind: "less", emitter: ROCKWOOL_ID, substance: "nh3", amount: 42_000 }],
  steps: equalSteps(2026, 2028),
  isStepsAssumed: true,
  status: "subsidyGranted",
  provenance: [LETTER],
  subsidyEur: 11_300_000,
};

/** A wet electrostatic precipitator on one granulation plant: 31,000 kg NH3 and 48,000 kg ammonium nitrate dust a year less. */
const YARA: Measure = {
  id: "yara",
  cuts: [
    { kind: "less", emitter: YARA_ID, substance: "nh3", amount: 31_000 },
    { kind: "less", emitter: YARA_ID, substance: "dust", amount: 48_000 },
  ],
  steps: [{ year: 2026, share: 1 }],
  isStepsAssumed: true,
  status: "subsidyGranted",
  provenance: [
    LETTER,
    {
      source: "VNCI: 31 t NH3 en 48 t nitraatstof minder, start 2026",
      date: "2024-07-03",
      confidence: "reported",
    },
  ],
  subsidyEur: 11_500_000,
};

/**
 * The company's plan: 75 % less NH3 by 2028. The base year is not stated: that of the scenario is taken. That it includes the
 * subsidised measure is our reading.
 */
const ROCKWOOL_PLAN: Measure = {
  id: "rockwool-plan",
  cuts: [{ kind: "lessThanBase", emitter: ROCKWOOL_ID, substance: "nh3", share: 0.75 }],
  steps: equalSteps(2026, 2028),
  isStepsAssumed: true,
  status: "announced",
  provenance: [LETTER],
  subsidyEur: undefined,
};

/**
 * At most 11.9 t NH3 a year from 1 October 2024, so in 2025 for the first whole year, and 4.2 t by 2028. The letter compares
 * with 263.5 t in 2020.
 */
const OFI: Measure = {
  id: "ofi",
  cuts: [
    {
      kind: "atMost",
      emitter: OFI_ID,
      substance: "nh3",
      levels: [
        { year: 2025, amount: 11_900 },
        { year: 2028, amount: 4_200 },
      ],
    },
  ],
  steps: [],
  isStepsAssumed: false,
  status: "permitChanged",
  provenance: [
    LETTER,
    {
      source:
        "Omgevingsdienst Noordzeekanaalgebied: vier meetpunten vanaf 1-10-2024, het vijfde uiterlijk 1-1-2028",
      date: "2024-01-10",
      confidence: "reported",
    },
  ],
  subsidyEur: undefined,
};

/** The presets, in the order in which they are shown and applied. */
export const PRESETS: Readonly<Record<PresetId, Measure>> = {
  rockwool: ROCKWOOL,
  yara: YARA,
  "rockwool-plan": ROCKWOOL_PLAN,
  ofi: OFI,
};
export const PRESET_IDS: readonly PresetId[] = ["rockwool", "yara", "rockwool-plan", "ofi"];

/** Emitters whose dust a preset reduces: they need what a kilogram of it adds, besides NH3 and NOx. */
export const DUST_EMITTERS: readonly string[] = Object.values(PRESETS).flatMap(({ cuts }) =>
  cuts.filter(({ substance }) => substance === "dust").map(({ emitter }) => emitter),
);
