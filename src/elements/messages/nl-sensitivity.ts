/** Dutch texts of the sensitivity of a load. */
import type { SensitivityInput } from "../../check/sensitivity.ts";

const WINDS = ["noorden", "oosten", "zuiden", "westen"] as const;

export const sensitivityNl = {
  title: "Gevoeligheid: wat weegt het zwaarst?",
  intro: "Wat wordt de vracht als één gegeven anders is en al het andere blijft zoals het is?",
  one: (name: string) => `Het gaat om ${name}; uw andere bronnen blijven zoals ze zijn.`,
  run: (count: string) => `Reken ${count} varianten door`,
  busy: "Varianten worden doorgerekend",
  stop: "Stoppen",
  waiting: "Dit kan zodra er een volledig antwoord boven 0 is.",
  failed: "De varianten zijn niet doorgerekend. Probeer het nog eens.",
  asIs: "zoals het is",
  inputs: {
    emission: "Uitstoot",
    height: "Hoogte",
    heat: "Warmte",
    profile: "Verloop over de dag",
    place: "Plaats, 500 m verder",
    "nh3-background": "Ammoniak in de lucht",
    background: "Neerslag die er al is",
  } as Readonly<Record<SensitivityInput, string>>,
  values: {
    emission: (value: number) => (value < 1 ? "20 % minder" : "20 % meer"),
    height: (_: number, text: string) => `${text} m`,
    heat: (_: number, text: string) => `${text} MW`,
    profile: (value: number) => (value === 0 ? "dag en nacht gelijk" : "als industrie"),
    place: (value: number) => `naar het ${WINDS[(value / 90) % 4]}`,
    "nh3-background": (_: number, text: string) => `${text} µg/m³`,
    background: (value: number) => (value < 1 ? "15 % minder" : "15 % meer"),
  } as Readonly<Record<SensitivityInput, (value: number, text: string) => string>>,
};
