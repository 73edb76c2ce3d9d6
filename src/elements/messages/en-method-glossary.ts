/** English: the words of the app in plain language. */
export const glossaryEn: readonly (readonly [word: string, meaning: string])[] = [
  [
    "Background",
    "All nitrogen that comes down at a place now, from all sources together: the total deposition.",
  ],
  ["AERIUS Calculator", "The program of the Dutch government that permits must be based on."],
  [
    "Ammonia (NH₃)",
    "A gas with nitrogen. From manure, and from plants such as those of stone wool, fertiliser and starch.",
  ],
  ["Band", "Low and high around an estimate. The true figure probably lies in between."],
  ["Contribution", "What one source adds to one hexagon, in mol per hectare per year."],
  ["Definition", "The rule that says which company is a peak emitter."],
  ["Deposition", "Nitrogen from the air coming down on ground and plants, dry or with rain."],
  ["Deposition load", "The contributions of a source on all counted hexagons, added up: mol per year."],
  ["Edition", "The issue of the data. Another edition may give other figures."],
  ["Emission", "What a source brings into the air in a year, in kilograms."],
  ["Sensitive nature", "Nature with a critical load below 2,400 mol per hectare per year."],
  ["Habitat type", "A kind of nature, such as wet heath or Molinia meadow, with a critical load of its own."],
  ["Critical load (KDW)", "How much nitrogen a kind of nature can bear in a year without getting worse."],
  [
    "Critical load on site level",
    "Here the critical load is known for the whole site, not for this hexagon.",
  ],
  ["Limiting hexagon", "The hexagon that decides whether a project fits: there the room is smallest."],
  ["Mol", "A measure of amount. One kilogram of nitrogen is a good 71 mol."],
  ["Natura 2000", "Nature areas that are protected all over Europe."],
  ["NOₓ, nitrogen oxides", "Gases from burning. We count them as NO₂."],
  ["OPS", "RIVM’s method for the dispersion and deposition of substances. AERIUS computes with it."],
  [
    "Overloaded",
    "More nitrogen comes down than the critical load. Nearly overloaded: less than 70 mol below it.",
  ],
  [
    "Peak emitter (piekbelaster)",
    "A company that meets the definition. We only call those so that are officially known to be one.",
  ],
  ["Plume", "The smoke or vapour of a source, also if you do not see it."],
  ["RD", "Dutch national coordinates: a place in metres, x to the east and y to the north."],
  [
    "Calculation threshold",
    "0.005 mol per hectare per year. Smaller contributions do not count for a permit.",
  ],
  ["Hexagon", "A cell of 1 hectare with a fixed number, on which AERIUS and we compute."],
];
