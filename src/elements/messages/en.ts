/** Every English text of the app; see the Dutch table. */
import { areaEn } from "./en-area.ts";
import { chartsEn } from "./en-charts.ts";
import { checkEn } from "./en-check.ts";
import { companyEn } from "./en-company.ts";
import { exploreEn } from "./en-explore.ts";
import { importEn } from "./en-import.ts";
import { liveEn } from "./en-live.ts";
import { mapEn } from "./en-map.ts";
import { measuresEn } from "./en-measures.ts";
import { reportEn } from "./en-report.ts";
import { sourcesEn } from "./en-sources.ts";
import { spaceEn } from "./en-space.ts";
import type { Messages } from "./nl.ts";

export const en: Messages = {
  title: "Nitrogen peak-emitter map",
  brand: "Piekkaart",
  tagline: "nitrogen from industry",
  skip: "To the answer",
  skipMap: "To the map",
  skipText: "To the text",
  skips: "Skip to",
  nav: "Sections",
  views: {
    explore: "Explore",
    check: "Check a source",
    measures: "Measures",
    space: "Space",
    method: "Method",
  },
  viewsShort: { explore: "Explore", check: "Check", measures: "Measures", space: "Space", method: "Method" },
  role: { label: "View:", public: "public", permit: "permits", planner: "planning" },
  language: { label: "Language", nl: "Nederlands", en: "English" },
  theme: { dark: "Dark", light: "Light", toDark: "Dark display", toLight: "Light display" },
  import: importEn,
  live: liveEn,
  report: reportEn,
  share: "Share",
  shared: "Link copied",
  shareFailed: "Copy the address from the address bar",
  layers: {
    label: "Layer:",
    names: {
      overload: "overload",
      background: "total nitrogen",
      "critical-load": "critical load",
      exceedance: "above or below critical load",
      contribution: "contribution of this source",
      "all-contributions": "all sources together",
      difference: "difference",
      usable: "space, possibly usable",
      fit: "does this project fit?",
      aerius: "AERIUS",
      "aerius-difference": "our result − AERIUS",
      "aerius-ratio": "our result ÷ AERIUS",
    },
    allTitle: "Contribution of all sources together",
    loading: (percent) => `Loading contributions: ${percent}`,
    stop: "Stop",
    classes: "Classes",
    fine: "fine",
    official: "official",
  },
  disclaimer: "Estimate. Not an AERIUS calculation and not a decision.",
  edition: (edition) => `Model and data: edition ${edition}`,
  attribution: "RVO/PDOK, RIVM, RCE (CC BY 4.0), CBS/Kadaster (CC BY 4.0), EEA, WUR; adapted",
  backdropAttribution: " · Map data © Kadaster / PDOK",
  offline: "No network. What has been loaded keeps working.",
  unkept:
    "This browser cannot keep your work: there is no room, or it is not allowed. Keep the link of this page, or save your work as a file.",
  keptWork: {
    text: "Your own sources, scenarios and projects are kept in this browser only.",
    clear: "Clear my work",
    cleared: "Your work has been cleared.",
    undo: "Undo",
  },
  newVersion: {
    text: "There is a new version of the app or its data. Your work is kept.",
    use: "Use it now",
  },
  panel: "Answer",
  mapLabel: "Map of the Netherlands with nature areas and sources",
  sheet: {
    label: "Height of the panel",
    stops: ["narrow", "half", "full"],
  },
  display: { label: "Display", map: "Map", table: "Table" },
  loading: {
    method: "The method page is being loaded.",
    firstView: "Loading sources and areas.",
    ground: "Loading the hexagons of nature.",
    contribution: "Loading the contribution per hexagon.",
  },
  failed: {
    title: "The data could not be loaded.",
    retry: "Try again",
    map: "The map cannot be drawn here. The table gives the same figures.",
    toTable: "To the table",
  },

  search: {
    label: "Search",
    placeholder: "Place, company, area or coordinate",
    clear: "Clear the search text",
    none: (text) =>
      `Nothing found for “${text}”. Try a company, a place, a nature area or an RD pair such as 197900, 356000.`,
    outside:
      "These coordinates lie outside the Netherlands. RD: x from 10,000 to 280,000, y from 300,000 to 625,000. Or give latitude and longitude, such as 51.19, 6.00. Your input is still there.",
    kinds: {
      emitter: "source",
      place: "place",
      site: "nature area",
      point: "point",
      hexagon: "hexagon of 1 ha",
      address: "address",
    },
    switchOn: "Also search addresses, online at PDOK (your text is then sent to PDOK)",
    switchOff: "Addresses come from PDOK. Stop searching online.",
    away: "PDOK gives no answer. Searching without addresses still works.",
    asking: "Searching addresses…",
    found: (count) => (count === 1 ? "1 suggestion" : `${count} suggestions`),
    point: (place) => `RD ${place}`,
  },

  explore: exploreEn,
  area: areaEn,
  company: companyEn,

  status: { confirmed: "peak emitter", candidate: "large source, our selection" },
  statusLong: {
    confirmed: "peak emitter, confirmed",
    candidate: "large industrial source (our own selection)",
  },
  overloadClasses: {
    none: "none",
    near: "near",
    light: "light",
    moderate: "moderate",
    strong: "strong",
  },
  overloadLong: {
    none: "not overloaded",
    near: "nearly (0-70 mol below)",
    light: "light (0-70 mol above)",
    moderate: "moderate (> 70 mol above)",
    strong: "strong (2 × critical load or more)",
  },

  legend: {
    label: "Legend",
    perHectare: "mol/ha/yr",
    more: (value) => `${value} and more`,
    between: (low, high) => `${low} – ${high}`,
    confirmed: "peak emitter, confirmed",
    candidate: "large source, our selection",
    size: "larger: more mol a year",
    uncounted: "nature, not counted",
    nature: "nature",
  },
  hexagon: {
    title: (id) => `hexagon ${id}`,
    contribution: "contribution of this source",
    background: "total now (2022, estimate)",
    criticalLoad: "critical load",
    siteLevel: "critical load on site level",
    unit: "mol/ha/yr",
  },
  charts: chartsEn,
  check: checkEn,
  measures: measuresEn,
  map: mapEn,
  space: spaceEn,
  sources: sourcesEn,
};
