/** English texts of nature areas. */
import type { areaNl } from "./nl-area.ts";

export const areaEn: typeof areaNl = {
  list: {
    all: (count) => `all ${count} nature areas, heaviest load first`,
    title: (count) => `${count} Natura 2000 areas`,
    titleAround: (count) => (count === "1" ? "1 area within 25 km" : `${count} areas within 25 km`),
    answer: (overloaded, assessed) =>
      `In *${overloaded} of ${assessed}* sensitive areas more than half of nature receives too much nitrogen.`,
    unit: "Part of sensitive nature that is overloaded, by ha",
    filter: "Search by name or province",
    sort: "Order",
    sorts: {
      share: "heaviest load first",
      overloaded: "most hectares overloaded first",
      exceedance: "largest excess first",
      name: "by name",
      distance: "nearest first",
    },
    shown: (shown, all) => `${shown} of ${all} areas`,
    empty: (text) => `No area matches “${text}”.`,
    clear: "Clear the search text",
    head: "overloaded",
    hectares: (hectares) => `${hectares} ha overloaded`,
    exceedance: (exceedance) => `${exceedance} mol/ha/yr too much`,
    states: { "not-assessed": "not assessed", "not-sensitive": "not sensitive" },
  },
  distance: (kilometres) => `${kilometres} km`,
  here: "here",
  sea: "North Sea",
  back: "All areas",
  context: (where, hectares) => `Natura 2000 · ${where} · ${hectares} ha`,
  directives: {
    VR: "birds",
    HR: "habitats",
    "VR+HR": "birds and habitats",
  },
  answer: {
    overloaded: (percent) => `*${percent} of sensitive nature* here is overloaded, by our estimate.`,
    all: "*Nearly all sensitive nature* here is overloaded, by our estimate.",
    none: "*No sensitive nature* here is overloaded, by our estimate.",
    "not-assessed": "This area is *not assessed*.",
    "not-sensitive": "This area is *not sensitive* to nitrogen.",
  },
  lines: {
    "not-assessed":
      "The area is sensitive to nitrogen, but we have no habitat map of it. That is not the same as not overloaded.",
    "not-sensitive":
      "The species and habitats for which this area was designated are not harmed by nitrogen from the air. It is not counted.",
  },
  figures: {
    share: "of sensitive nature is overloaded",
    mean: "mol/ha/yr too much, on average where overloaded",
    highest: "mol/ha/yr too much on the heaviest hexagon",
    unknownHighest: "heaviest hexagon: not known, the critical load holds for the whole area",
    source: "Our estimate: total deposition 2022 minus critical loads 2023.",
  },
  siteLevel: {
    site: "The critical load holds here for the whole area, not by hexagon: we know which habitats there are, not where they lie. The hectares are divided over the habitats.",
    mixed:
      "For a part of this area the critical load holds for the whole area, not by hexagon. There the hectares are divided over the habitats.",
  },
  trendSource: "AERIUS Monitor 2023 (RIVM); 2025 and 2030 are projections. Critical loads 2023: WENR 3272.",
  hectares: (name, hectares) => `${name} ${hectares} ha`,
  neighbours: {
    title: "Who contributes here?",
    unit: "mol/yr on this area",
    loads: {
      overloaded: "Large sources within 25 km, on overloaded nature in this area, by our estimate",
      near: "Large sources within 25 km, on (nearly) overloaded nature in this area, by our estimate",
      sensitive: "Large sources within 25 km, on all sensitive nature in this area, by our estimate",
    },
    unknown: "not loaded yet",
    noEmission: "no figure",
    none: "No large source of our selection lies within 25 km.",
    beyond: "Farther than 25 km, not counted by the definition:",
    nearest: "Nearest sources of our selection:",
    load: (count) => (count === 1 ? "Load 1 more source" : `Load ${count} more sources`),
    basis: {
      summary:
        "Of each source only the three areas it affects most are known beforehand. The other sources have yet to be loaded.",
      partial: "What stands here is known. The other sources have yet to be loaded.",
      complete: "All sources above are included.",
      rest: "Farming, traffic, households and other countries are not in this list. All industry together made up 2.5 % in the country (2021, ministers’ letter of October 2024).",
    },
    row: (name, load) => `${name}: ${load} mol a year`,
  },
  loading: (percent) => `Loading contributions, ${percent}`,
  stop: "Stop",
  habitats: {
    title: "Sensitive habitats",
    unit: "critical load in mol/ha/yr",
    name: "Habitat",
    area: "ha",
    criticalLoad: "critical load",
    all: (count) => `all ${count} habitats`,
    fewer: "fewer habitats",
    source: "Habitats: AERIUS Monitor 2023 (RIVM). Critical loads 2023: WENR report 3272.",
    insensitive: (count) =>
      count === 1
        ? "1 habitat is not sensitive (critical load 2,400 or more) and is not counted."
        : `${count} habitats are not sensitive (critical load 2,400 or more) and are not counted.`,
  },
  highest: {
    title: { contribution: "Highest hexagons", exceedance: "Most overloaded hexagons" },
    unit: { contribution: "contribution, mol/ha/yr", exceedance: "too much, mol/ha/yr" },
    hexagon: (id) => `hexagon ${id}`,
    all: "all hexagons in the table",
  },
  hexagon: {
    label: (id) => `Facts of hexagon ${id}`,
    loading: "The facts of this hexagon are being loaded.",
    close: "Close",
    id: (id) => `hexagon ${id}`,
    unit: "mol/ha/yr",
    background: "deposition now (2022, estimate)",
    criticalLoad: "critical load",
    exceedance: "too much",
    room: "room to the critical load",
    mapped: (hectares) => `${hectares} ha of sensitive nature in this hexagon`,
    also: (name) => `This hexagon lies in ${name} too.`,
    open: (name) => `Open ${name}`,
    habitats: (names) =>
      `Fits this critical load: ${names}. Which of these lies in this hexagon, we do not know.`,
    habitat: (name) => `Fits this critical load: ${name}.`,
    siteHabitats: (names) =>
      `The critical load holds for the whole area, not for this hexagon. In the area: ${names}.`,
    more: (names, count) => `${names} and ${count} more`,
    none: "This hexagon has no sensitive nature that we know of. It is not counted.",
    who: "Who contributes here?",
    whoUnit: "mol/ha/yr",
    load: (count) =>
      count === 1 ? "Load the contribution of 1 source" : `Load the contributions of ${count} sources`,
    nobody: "No large source of our selection lies within 25 km.",
    notLoaded: "not loaded yet",
    noEmission: "no figure",
    together: (added, share) =>
      `Together *${added} mol*: ${share} of the deposition on this hexagon. The rest comes from other sources.`,
    confidence: "Our estimate: deposition ± 15 %, contribution with the band of the source.",
    previous: "Previous hexagon",
    next: "Next hexagon",
    place: (place, count) => `${place} of ${count} highest`,
    first: "To the highest hexagon",
    own: "own source",
  },
};
