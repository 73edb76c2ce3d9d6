/** English: what our figures were held against, and what came out. */
import type { validationNl } from "./nl-method-validation.ts";

export const validationEn: typeof validationNl = {
  intro: (edition) =>
    `All figures in this chapter come from one run on edition ${edition}, with the model that runs in your browser too. Who has the program text makes them anew with “npm run validate”. The check fails if a figure changes or leaves its bound.`,
  failing: {
    title: "Where it does not hold",
    none: "No figure lies outside its bound.",
    some: (count) => `Outside their bound lie now: ${count}.`,
    points: (count, all) =>
      `Of the ${all} points of the national computation with AERIUS, ${count} are off by more than a factor of 2:`,
    heads: ["Site", "RD", "Nature", "AERIUS", "We", "Ratio", "As other nature"],
    unit: "mol/ha/yr",
    asForest: (least, most) =>
      `In the data there is only open nature here. If forest grows there, the ratio is ${least} to ${most}. The map that AERIUS computes with may have forest on or around these points; we could not check that, and forest makes the result here more than twice as high in any case. We take the nature types of the hexagon itself and do not change them to make the result fit.`,
    regions: (region, most, other, least) =>
      `It differs by part of the country. In the weather region ${region} the median ratio is ${most}, in the weather region ${other} ${least}. Weather is the likely cause: one year with us, ten years with AERIUS.`,
    near: (distance, least, most) =>
      `Close to a source we are uncertain. At ${distance} m, where the direction is not published, our result lies between ${least} and ${most} times that of AERIUS.`,
    areas: (site, most) =>
      `At ROCKWOOL our mean over all areas lies within what was published, but single areas lie far outside it. Most in ${site}: ${most} mol per hectare per year.`,
  },
  checks: {
    title: "Bounds, and why",
    heads: ["What", "Result", "Bound", "Why this bound"],
    atMost: (most) => `at most ${most}`,
    atLeast: (least) => `at least ${least}`,
    between: (least, most) => `${least} – ${most}`,
    holds: "holds",
    fails: "does not hold",
  },
  ops: {
    title: "Against OPS-LT 5.3.1, with equal input",
    text: (count, median, most99, largest) =>
      `On ${count} pairs of source and hexagon, all over the country, the median deviation is ${median}\u00a0%, that of 99 in 100 at most ${most99}\u00a0%, the largest ${largest}\u00a0%. That program prints four digits; that alone is 0.05\u00a0%.`,
    table: "Deviation from OPS-LT, %",
    heads: ["Kind", "Pairs", "Median", "99 in 100", "Largest"],
    reference: "OPS-LT",
    unit: "mol/ha/yr at 1 g/s",
    source: "OPS-LT 5.3.1; own computation. Every tenth pair.",
    pair: (number) => `pair ${number}`,
    worst: "The pairs that agree least",
    worstHeads: ["Substance", "Vegetation", "Stack", "Distance", "OPS-LT", "We", "Deviation"],
  },
  national: {
    title: "Against the national computation with AERIUS",
    text: (count) =>
      `AERIUS Calculator 2024.1.2 computed all ammonia of industry and waste in the Netherlands, in 4,367 sources. We computed the same sources on ${count} points that are wholly forest or wholly open. Our own inputs and approximations go into that. On part of these points the two roughness lengths were tuned; on the others the result of an earlier trial was just as good (forest 0.99 with spread 1.19; open 1.00 with 1.23).`,
    table: "Our result divided by that of AERIUS",
    heads: ["Kind", "Points", "Median", "Spread", "Lowest", "Highest", "Outside factor 2"],
    spread:
      "Spread: in two cases out of three the ratio lies between the median divided by and times this figure.",
    reference: "AERIUS",
    source: "AERIUS Calculator 2024.1.2; own computation. Green: forest. Orange: open.",
  },
  small: {
    title: "Against single cases of AERIUS",
    text: "Of three computations the results at some places are known. Where the direction is not published, the lowest and the highest result over all directions are given.",
    heads: ["Computation", "Substance", "Distance", "Direction", "Ratio"],
    anyDirection: "unknown",
    range: (least, most) => `${least} – ${most}`,
  },
  rockwool: {
    title: "Against the published effect at ROCKWOOL",
    text: (kilograms, least, most) =>
      `The ministers’ letter of October 2024 says that ROCKWOOL in Roermond will emit ${kilograms} kg of ammonia a year less, which gives on average ${least} to ${most} mol per hectare per year less on the surrounding sensitive nature. It does not say which areas and which stack. Our mean per area, with a low, middle and high stack:`,
    heads: ["Area", "Hectares"],
    stack: (metres) => `${metres} m`,
    all: "all areas within 25 km",
    unit: "Less, mol/ha/yr",
  },
  land: {
    title: "Against the official sums of the country",
    text: "The hexagons are made from open data. Added up over the country they should match the official figures. Single sites have not been validated.",
    heads: ["Sum", "We", "Official", "Difference"],
    names: {
      mapped: "sensitive nature, ha",
      hexagons: "hexagons with sensitive nature",
      overloaded: "hexagons, (nearly) overloaded",
      below: "share of nature below the critical load, %",
    },
  },
  groups: {
    all: "all",
    substance: "Substance",
    height: "Stack",
    distance: "Distance",
    surface: "Vegetation",
    direction: "Direction from source to point",
    region: "Weather region",
  },
  kinds: {
    NH3: "ammonia",
    NOx: "nitrogen oxides",
    coniferous: "coniferous forest",
    deciduous: "deciduous forest",
    grass: "grass",
    heath: "heath",
    forest: "forest",
    open: "open",
    north: "north",
    east: "east",
    south: "south",
    west: "west",
    "1": "north coast",
    "2": "Randstad and west Brabant",
    "3": "Drenthe and north-east",
    "4": "Zeeland coast",
    "5": "centre",
    "6": "south-east",
  },
  metres: (from, upto) => `${from} – ${upto} m`,
  length: (metres) => `${metres} m`,
};
