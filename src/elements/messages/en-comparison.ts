/** English texts of the situations and of what differs between them. */
import type { comparisonNl } from "./nl-comparison.ts";

export const comparisonEn: typeof comparisonNl = {
  situations: {
    label: "Situation",
    names: { reference: "Reference", proposed: "Proposed", netting: "Netting" },
    inSentence: { reference: "the reference", proposed: "the proposed situation", netting: "the netting" },
    meaning: {
      reference: "what is there or allowed now",
      proposed: "what you want",
      netting: "what stops elsewhere to make room",
    },
    difference: "Difference",
    count: (name, count) => `${name}, ${count} sources`,
    empty: (name) => `There is no source in ${name} yet.`,
  },
  netting: {
    label: "Skimming",
    unit: "%",
    note: (share) =>
      `Of what stops elsewhere ${share} counts. The rest is for nature. Usual is 30% skimming; your province may choose otherwise.`,
  },
  comparison: {
    context: "Difference of the situations",
    more: (load) => `On balance the plan adds *${load} mol a year more* to sensitive nature.`,
    less: (load) => `On balance the plan adds *${load} mol a year less* to sensitive nature.`,
    same: "On balance the plan adds *the same* to sensitive nature.",
    increased: (hectares, threshold, overloaded) =>
      `On *${hectares} ha* it rises by ${threshold} mol or more; ${overloaded} ha of that is (nearly) overloaded.`,
    notIncreased: (threshold) => `*Nowhere* does it rise by ${threshold} mol or more.`,
    decreased: (hectares, threshold) => `On *${hectares} ha* it falls by ${threshold} mol or more.`,
    formula: (parts) => `Difference = ${parts}`,
    share: (percent, name) => `${percent} of ${name}`,
    threshold: "Calculation threshold",
    thresholds: { current: "0.005 mol/ha/yr", proposed: "1 mol/ha/yr" },
    inForce: "in force",
    notInForce: "proposal of 2025, not in force",
    proposedNote:
      "This is a proposal of 2025. It is *not in force*: for a permit 0.005 mol per ha a year counts.",
    table: "Difference by area",
    site: "Area",
    calculated: "Calculated",
    highest: "Highest total",
    increase: "With increase",
    largestIncrease: "Largest increase",
    decrease: "With decrease",
    largestDecrease: "Largest decrease",
    hectares: "ha",
    deposition: "mol/ha/yr",
    counted: (sites, hexagons) =>
      `${sites} areas, ${hexagons} hexagons with sensitive nature within 25 km of a source. Columns as in AERIUS.`,
    all: (count) => `all ${count} areas`,
    fewer: "fewer areas",
    nothing: "There is nothing to compare with yet.",
    nothingText: "Put what is there now into the reference, or what stops elsewhere into the netting.",
    copyTo: (name, situation) => `Copy ${name} to ${situation}`,
    addTo: (situation) => `Put a source into ${situation}`,
    noProposed: "There is no source in the proposed situation yet: the difference counts it as 0.",
    waiting: "The situations are being computed.",
  },
};
