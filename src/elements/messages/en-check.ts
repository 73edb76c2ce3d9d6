/** English texts of a checked source. */
import { comparisonEn } from "./en-comparison.ts";
import { detailsEn } from "./en-details.ts";
import { sensitivityEn } from "./en-sensitivity.ts";
import { formEn } from "./en-form.ts";
import { ownEn } from "./en-own.ts";
import { twinEn } from "./en-twin.ts";
import type { checkNl } from "./nl-check.ts";

export const checkEn: typeof checkNl = {
  back: "All sources",
  context: (year) => `Check against the definition · emissions ${year} · nature 2022`,
  contextOwn: "Check against the definition of a peak emitter",
  previous: "previous input",
  provisional: "provisional",
  bandComing: "band follows",

  verdict: {
    meets: (name) => `${name} *meets the definition*, by our estimate.`,
    below: (name) => `${name} *does not meet the definition*, by our estimate.`,
    uncertain: (name) => `*Too uncertain*, run ${name} in AERIUS.`,
    nodata: (name) => `*No emission is known* of ${name}.`,
  },
  outcome: {
    meets: (name) => `${name} *exceeds the threshold*, by our estimate.`,
    below: (name) => `${name} *stays below the threshold*, by our estimate.`,
  },
  thisSource: "this source",
  ThisSource: "This source",
  outsideDefinition:
    "The definition is about industry (SBI C). This source lies outside it: it is waste or energy.",
  lead: {
    overloaded: (load, factor) =>
      `The source adds *${load} mol* a year to overloaded nature: *${factor} times the threshold*.`,
    near: (load, factor) =>
      `The source adds *${load} mol* a year to (nearly) overloaded nature: *${factor} times the threshold*.`,
    sensitive: (load, factor) =>
      `The source adds *${load} mol* a year to sensitive nature: *${factor} times the threshold*.`,
  },
  about: (load) => `about ${load}`,
  bandIs: {
    meets: "The whole band lies above it.",
    below: "The whole band lies below it.",
    uncertain: "The threshold lies within the band.",
    nodata: "",
  },
  zero: {
    closed: "This source is closed. So the load is 0.",
    "not-reported":
      "Nothing was reported for this year. That is not the same as zero; the band shows how much it may be.",
    "no-emission": "No emission was entered. So the load is 0.",
    "no-hexagons": "No sensitive nature lies within 25 km. So the load is 0.",
    "none-counted": "No overloaded nature lies within 25 km. So the load is 0.",
  },
  onSensitive: (load, low, high) =>
    `All sensitive nature within 25 km receives *${load} mol* a year (band ${low} to ${high}).`,
  nodata:
    "No emission of this source was reported for any year. That is not the same as zero. Without an emission we cannot compute anything.",
  partOf: (parent) =>
    `This source is part of ${parent}. You see the outcome of the whole; the emission is not split.`,
  announce: (sentence, load, low, high) => `${sentence} ${load} mol a year, band ${low} to ${high}.`,

  gauge: {
    title: "Load against the threshold",
    unit: {
      overloaded: "mol/yr on overloaded nature",
      near: "mol/yr on (nearly) overloaded nature",
      sensitive: "mol/yr on sensitive nature",
    },
    threshold: "threshold 2,500",
    below: "does not meet",
    above: "meets",
    belowThreshold: "below the threshold",
    aboveThreshold: "above the threshold",
    low: "low",
    high: "high",
    band: (range) => `band ${range}`,
    noBand: "band is being computed",
    value: (load, low, high) => `${load} mol a year, band ${low} to ${high}`,
  },
  overlay: {
    title: "AERIUS beside it",
    waiting: (file) => `The results from ${file} are laid beside ours as soon as our exact answer is there.`,
    nothing: (file) =>
      `There is no hexagon on which both we and ${file} have a result above 0.005 mol per ha.`,
    answer: (median, within, count) =>
      `Our result is in the middle *${median} times* that of AERIUS; *${within}* of ${count} hexagons lies within a factor 2.`,
    byDistance: "By distance to the source",
    bySite: "By area",
    distance: "km",
    site: "Area",
    band: (from, upto) => `${from} – ${upto}`,
    count: "hexagons",
    median: "ratio",
    spread: "spread",
    within: "within 2×",
    left: (theirs, ours, edge) =>
      `Only in the file: ${theirs} receptors; only with us: ${ours} hexagons; on the edge of their calculation: ${edge}.`,
    note: (file) =>
      `Ratio: our result over that in ${file}, where both are at least 0.005 mol per ha per year.`,
    scatter: "Hexagon by hexagon",
    unit: "mol/ha/yr",
    csv: "Per hexagon (CSV)",
    remove: "Take away",
    twin: "AERIUS and our result, per hexagon",
    hexagon: "hexagon",
    ours: "our result",
    difference: "difference",
    ratio: "ratio",
  },
  files: {
    save: "Save as a file:",
    kinds: {
      sites: "per area (CSV)",
      hexagons: "per hexagon (CSV)",
      "hexagons-geojson": "per hexagon (GeoJSON)",
      sources: "sources (CSV)",
      "sources-geojson": "sources (GeoJSON)",
    },
    names: {
      sites: "per-area",
      hexagons: "per-hexagon",
      "hexagons-geojson": "per-hexagon",
      sources: "sources",
      "sources-geojson": "sources",
    },
  },
  options: {
    year: "Emissions of",
    years: { "2019": "2019 (definition)", latest: "latest figures" },
    count: "Counted",
    counts: {
      overloaded: "overloaded (definition)",
      near: "nearly overloaded too",
      sensitive: "all sensitive nature",
    },
  },
  table: {
    title: "Where does it come down?",
    site: "Area",
    area: "Counted",
    areaUnit: "ha",
    total: "Highest total",
    totalUnit: "mol/ha/yr",
    max: "Largest increase",
    maxUnit: "mol/ha/yr",
    load: "Load",
    loadUnit: "mol/yr",
    siteLevel: "critical load on site level",
    more: (count) => `all ${count} areas`,
    fewer: "fewer areas",
    counted: (sites, hexagons) =>
      `${sites} areas, ${hexagons} hexagons counted. Areas in Germany and Belgium are not counted.`,
    all: "all hexagons",
    rest: (count) => `other ${count} areas`,
    sum: "together",
    empty: "No counted hexagon lies within 25 km.",
    select: (name) => `Show ${name} on the map`,
  },
  inverse: {
    both: (nh3, nox) =>
      `With at most *${nh3} kg of ammonia* and *${nox} kg of nitrogen oxides* a year a source like this stays below the threshold here.`,
    nh3: (nh3) =>
      `With at most *${nh3} kg of ammonia a year* a source like this stays below the threshold here.`,
    nox: (nox) =>
      `With at most *${nox} kg of nitrogen oxides a year* a source like this stays below the threshold here.`,
    share: (percent) => `With the same mix as now that is ${percent} of the emission.`,
  },
  effects: {
    title: "Where does the band come from?",
    unit: "Load in mol/yr if this alone were different",
    kinds: {
      stack: "stack height (assumption)",
      "nh3-background": "ammonia in the air 2 or 8 µg/m³",
      dust: "coarse instead of fine dust",
      model: "our model against AERIUS (× or ÷ 1.25)",
      "meteo-year": "weather of another year (× or ÷ 1.2)",
      background: "background 15 % lower or higher",
      emission: "emission that was not reported",
    },
    low: "low",
    high: "high",
    what: "Uncertainty",
    combined: "The effects are taken as independent and combined.",
  },
  assumptions: {
    title: "What does this rest on?",
    emission: "Emission",
    emissionFigure: (nh3, nox) => `ammonia ${nh3}, nitrogen oxides ${nox}`,
    reported: (kilograms, year) => `${kilograms} kg (${year})`,
    unreported: (kilograms) => `not reported, at most ${kilograms} kg`,
    unreportedFrom: (kilograms, year) => `not reported, at most ${kilograms} kg (as in ${year})`,
    closed: "0 kg (closed)",
    none: "none",
    stack: "Stack",
    stackRange: (low, central, high) =>
      `${low} to ${high} m, computed with ${central} m. Assumption: no stack data are public.`,
    stackKnown: (height) => `${height} m, as entered.`,
    stackDefault: (low, central, high) => `sector default: ${central} m, band ${low} to ${high} m`,
    heat: "Heat",
    heatDefault: (heat) => `${heat} MW, sector default`,
    heatKnown: (heat) => `${heat} MW, as entered`,
    meteo: "Weather",
    meteoText: "OPS method with six regions, calendar year 2005",
    nature: "Nature",
    natureText:
      "Critical loads 2023 and background 2022 (estimate). The official list used the critical loads of 2012 and the background of its time.",
    definition: "Definition",
    definitionText:
      "At least 2,500 mol N a year on overloaded nature within 25 km (RIVM 2023-0313), with the emissions of 2019 (Stcrt. 2024, 34461)",
    status: "Status",
    authority: "Authority",
    activity: "Activity",
    operator: "Company",
    edition: "Edition",
  },
  unknown: {
    title: "What do we not know?",
    stack: "The real height and heat of the stacks. That is why there is a band.",
    point: "Where on the premises the emission is released: we use one point of the register.",
    list: "Whether this source is on the official list: that list is not public.",
    nh3: (year) => `How much ammonia was released in ${year}: that was not reported.`,
    nox: (year) => `How much nitrogen oxides were released in ${year}: that was not reported.`,
    abroad: "What comes down in Germany and Belgium: the definition does not count it.",
    aerius: "What AERIUS would give: it uses other inputs and is the statutory instrument.",
  },

  ...ownEn,
  ...formEn,
  ...comparisonEn,
  ...detailsEn,
  sensitivity: sensitivityEn,
  twin: twinEn,
};
