/** Every Dutch text of the app: plain language, "u". Text between * stands out; it reads the same without. */
import { checkNl } from "./nl-check.ts";
import { sourcesNl } from "./nl-sources.ts";

export const nl = {
  title: "Piekbelasterkaart stikstof",
  brand: "Piekkaart",
  tagline: "stikstof uit de industrie",
  skip: "Naar het antwoord",
  skipMap: "Naar de kaart",
  skips: "Direct naar",
  nav: "Onderdelen",
  views: { explore: "Bekijken", check: "Bron toetsen" },
  viewsShort: { explore: "Bekijken", check: "Toetsen" },
  language: { label: "Taal", nl: "Nederlands", en: "English" },
  theme: { dark: "Donker", light: "Licht", toDark: "Donkere weergave", toLight: "Lichte weergave" },
  share: "Delen",
  shared: "Link gekopieerd",
  shareFailed: "Kopieer het adres uit de adresbalk",
  disclaimer: "Schatting. Geen AERIUS-berekening en geen besluit.",
  edition: (edition: string) => `Model en gegevens: editie ${edition}`,
  attribution: "RVO/PDOK, RIVM, RCE (CC BY 4.0), CBS/Kadaster (CC BY 4.0), EEA, WUR; bewerkt",
  offline: "Geen netwerk. Wat al geladen is, blijft werken.",
  panel: "Antwoord",
  mapLabel: "Kaart van Nederland met natuurgebieden en bronnen",
  sheet: {
    label: "Hoogte van het paneel",
    stops: ["smal", "half", "vol"] as readonly string[],
  },
  display: { label: "Weergave", map: "Kaart", table: "Tabel" },
  loading: {
    firstView: "Bronnen en gebieden worden geladen.",
    ground: "De vakken van de natuur worden geladen.",
    contribution: "De bijdrage per vak wordt geladen.",
  },
  failed: {
    title: "De gegevens konden niet worden geladen.",
    retry: "Probeer opnieuw",
    map: "De kaart kan hier niet worden getekend. De tabel geeft dezelfde cijfers.",
    toTable: "Naar de tabel",
  },

  search: {
    label: "Zoeken",
    placeholder: "Plaats, bedrijf, gebied of coördinaat",
    clear: "Wis de zoektekst",
    none: (text: string) =>
      `Niets gevonden voor “${text}”. Probeer een bedrijf, een plaats, een natuurgebied of een RD-paar zoals 197900, 356000.`,
    kinds: { emitter: "bron", place: "plaats", site: "natuurgebied", point: "punt" },
    found: (count: number) => (count === 1 ? "1 voorstel" : `${count} voorstellen`),
    point: (place: string) => `RD ${place}`,
  },

  explore: {
    context: (where: string, year: string) => `${where} · natuur 2022 · uitstoot ${year}`,
    country: "Nederland",
    around: (name: string) => `Binnen 25 km van ${name}`,
    backToCountry: "Terug naar heel Nederland",
    years: { "2019": "2019", latest: "laatst bekend" },
    answer: (share: string) => `Op *${share}* komt te veel stikstof neer.`,
    answerAround: (share: string) => `Op *${share}* in deze omgeving komt te veel stikstof neer.`,
    noneAround: "Hier ligt *geen gevoelige natuur* binnen 25 km.",
    shares: {
      all: "vrijwel alle gevoelige natuur",
      overThreeQuarters: "ruim driekwart van de gevoelige natuur",
      threeQuarters: "driekwart van de gevoelige natuur",
      underThreeQuarters: "bijna driekwart van de gevoelige natuur",
      percent: (percent: string) => `${percent} van de gevoelige natuur`,
      none: "geen enkel gevoelig vak",
    },
    figures: {
      overloaded: "van de gevoelige natuur is overbelast",
      peak: (known: number) => `piekbelasters in de industrie, ${known} bekend`,
      industry: "van de stikstof op natuur komt van de industrie (2021)",
      letter: "Overbelast: eigen schatting. Aantal en aandeel: Kamerbrief van oktober 2024.",
      sites: (count: number): string =>
        count === 1 ? "natuurgebied binnen 25 km" : "natuurgebieden binnen 25 km",
      emitters: (count: number): string =>
        count === 1 ? "grote bron binnen 25 km" : "grote bronnen binnen 25 km",
    },

    overload: {
      title: "Hoe zwaar is de natuur belast?",
      unit: "deel van de gevoelige natuur, in ha",
      source: "KDW 2023 (WENR 3272), achtergrond 2022 (eigen schatting op gegevens van het RIVM).",
      value: (name: string, percent: string, hectares: string) => `${name}: ${percent}, ${hectares} ha`,
    },
    list: {
      title: "Industriële bronnen, zwaarste eerst",
      titleAround: "Bronnen binnen 25 km, zwaarste eerst",
      unit: {
        overloaded: "Mol per jaar op overbelaste natuur binnen 25 km, volgens onze schatting",
        near: "Mol per jaar op (bijna) overbelaste natuur binnen 25 km, volgens onze schatting",
        sensitive: "Mol per jaar op alle gevoelige natuur binnen 25 km, volgens onze schatting",
      },
      threshold: "grens 2.500",
      head: "mol/jr",
      all: (count: number) => `alle ${count}, filter`,
      fewer: "minder",
      filter: "Filter op naam of gemeente",
      province: "Provincie",
      everyProvince: "alle provincies",
      status: "Soort",
      everyStatus: "alle bronnen",
      shown: (shown: string, all: string) => `${shown} van ${all} bronnen`,
      empty: "Geen bron past bij dit filter.",
      emptyAround: "Binnen 25 km ligt geen grote industriële bron uit onze selectie.",
      clear: "Wis het filter",
      row: (low: string, high: string) => `mol per jaar, band ${low} tot ${high}`,
      part: (parent: string) => `deel van ${parent}`,
      source: (tally: string) =>
        `Streep: band van laag tot hoog. Volgens onze schatting ${tally} in de industrie aan de definitie; officieel zijn het er 19. Er is geen openbare lijst.`,
      tally: (certain: string, reach: string) =>
        certain === reach ? `voldoen ${certain} bronnen` : `voldoen ${certain} tot ${reach} bronnen`,
      noData: "geen cijfer",
    },
  },

  status: { confirmed: "piekbelaster", candidate: "grote bron, eigen selectie" },
  statusLong: {
    confirmed: "piekbelaster, bevestigd",
    candidate: "grote industriële bron (eigen selectie)",
  },
  overloadClasses: {
    none: "niet",
    near: "bijna",
    light: "licht",
    moderate: "matig",
    strong: "sterk",
  },
  overloadLong: {
    none: "niet overbelast",
    near: "bijna (0-70 mol eronder)",
    light: "licht (0-70 mol erboven)",
    moderate: "matig (> 70 mol erboven)",
    strong: "sterk (2 × KDW of meer)",
  },

  legend: {
    label: "Legenda",
    overload: "Stikstof op de natuur",
    overloadUnit: "tegen de kritische waarde (KDW)",
    contribution: "Bijdrage van deze bron",
    contributionUnit: "mol N per ha per jaar, vak van 1 ha",
    perHectare: "mol/ha/jr",
    more: (value: string) => `${value} en meer`,
    between: (low: string, high: string) => `${low} – ${high}`,
    confirmed: "piekbelaster, bevestigd",
    candidate: "grote bron, eigen selectie",
    size: "groter: meer mol per jaar",
    uncounted: "natuur, telt niet mee",
    nature: "natuur",
  },
  hexagon: {
    title: (id: string) => `vak ${id}`,
    contribution: "bijdrage van deze bron",
    background: "totaal nu (2022, schatting)",
    criticalLoad: "KDW",
    siteLevel: "KDW op gebiedsniveau",
    unit: "mol/ha/jr",
  },
  check: checkNl,
  sources: sourcesNl,
};

/** What every language must say. */
export type Messages = typeof nl;
