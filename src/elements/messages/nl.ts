/** Every Dutch text of the app: plain language, "u". Text between * stands out; it reads the same without. */
import { areaNl } from "./nl-area.ts";
import { chartsNl } from "./nl-charts.ts";
import { checkNl } from "./nl-check.ts";
import { companyNl } from "./nl-company.ts";
import { exploreNl } from "./nl-explore.ts";
import { importNl } from "./nl-import.ts";
import { liveNl } from "./nl-live.ts";
import { mapNl } from "./nl-map.ts";
import { measuresNl } from "./nl-measures.ts";
import { reportNl } from "./nl-report.ts";
import { sourcesNl } from "./nl-sources.ts";
import { spaceNl } from "./nl-space.ts";

export const nl = {
  title: "Piekbelasterkaart stikstof",
  brand: "Piekkaart",
  tagline: "stikstof uit de industrie",
  skip: "Naar het antwoord",
  skipMap: "Naar de kaart",
  skipText: "Naar de tekst",
  skips: "Direct naar",
  nav: "Onderdelen",
  views: {
    explore: "Bekijken",
    check: "Bron toetsen",
    measures: "Maatregelen",
    space: "Ruimte",
    method: "Verantwoording",
  },
  viewsShort: {
    explore: "Bekijken",
    check: "Toetsen",
    measures: "Maatregelen",
    space: "Ruimte",
    method: "Methode",
  },
  role: { label: "Weergave:", public: "publiek", permit: "vergunning", planner: "planning" },
  language: { label: "Taal", nl: "Nederlands", en: "English" },
  theme: { dark: "Donker", light: "Licht", toDark: "Donkere weergave", toLight: "Lichte weergave" },
  import: importNl,
  live: liveNl,
  report: reportNl,
  share: "Delen",
  shared: "Link gekopieerd",
  shareFailed: "Kopieer het adres uit de adresbalk",
  layers: {
    label: "Laag:",
    names: {
      overload: "belasting",
      background: "totale stikstof",
      "critical-load": "kritische waarde (KDW)",
      exceedance: "boven of onder KDW",
      contribution: "bijdrage van deze bron",
      "all-contributions": "alle bronnen samen",
      difference: "verschil",
      usable: "ruimte, mogelijk bruikbaar",
      fit: "past dit project?",
      aerius: "AERIUS",
      "aerius-difference": "onze uitkomst − AERIUS",
      "aerius-ratio": "onze uitkomst ÷ AERIUS",
    },
    allTitle: "Bijdrage van alle bronnen samen",
    loading: (percent: string) => `Bijdragen worden geladen: ${percent}`,
    stop: "Stoppen",
    classes: "Klassen",
    fine: "fijn",
    official: "officieel",
  },
  disclaimer: "Schatting. Geen AERIUS-berekening en geen besluit.",
  edition: (edition: string) => `Model en gegevens: editie ${edition}`,
  attribution: "RVO/PDOK, RIVM, RCE (CC BY 4.0), CBS/Kadaster (CC BY 4.0), EEA, WUR; bewerkt",
  backdropAttribution: " · Kaartgegevens © Kadaster / PDOK",
  offline: "Geen netwerk. Alles wat al in uw browser staat, blijft werken.",
  unkept:
    "Deze browser kan uw werk niet bewaren: er is geen ruimte, of het mag niet. Bewaar de link van deze pagina, of sla uw werk op als bestand.",
  keptWork: {
    text: "Uw eigen bronnen, scenario’s en projecten staan alleen in deze browser.",
    clear: "Wis mijn werk",
    cleared: "Uw werk is gewist.",
    undo: "Ongedaan maken",
  },
  newVersion: {
    text: "Er is een nieuwe versie van app of gegevens. Uw werk blijft bewaard.",
    use: "Vernieuwen",
  },
  panel: "Antwoord",
  mapLabel: "Kaart van Nederland met natuurgebieden en bronnen",
  sheet: {
    label: "Hoogte van het paneel",
    stops: ["smal", "half", "vol"] as readonly string[],
  },
  display: { label: "Weergave", map: "Kaart", table: "Tabel" },
  loading: {
    method: "De verantwoording wordt geladen.",
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
    outside:
      "Deze coördinaten liggen buiten Nederland. RD: x van 10.000 tot 280.000, y van 300.000 tot 625.000. Of geef breedte en lengte, zoals 51.19, 6.00. Uw invoer staat er nog.",
    kinds: {
      emitter: "bron",
      place: "plaats",
      site: "natuurgebied",
      point: "punt",
      hexagon: "vak van 1 ha",
      address: "adres",
    },
    switchOn: "Zoek ook adressen, online bij PDOK (uw zoektekst gaat dan naar PDOK)",
    switchOff: "Adressen komen van PDOK. Niet meer online zoeken.",
    away: "PDOK geeft geen antwoord. Zoeken zonder adressen werkt wel.",
    asking: "Adressen zoeken…",
    found: (count: number) => (count === 1 ? "1 voorstel" : `${count} voorstellen`),
    point: (place: string) => `RD ${place}`,
  },

  explore: exploreNl,
  area: areaNl,
  company: companyNl,

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
  charts: chartsNl,
  check: checkNl,
  measures: measuresNl,
  map: mapNl,
  space: spaceNl,
  sources: sourcesNl,
};

/** What every language must say. */
export type Messages = typeof nl;
