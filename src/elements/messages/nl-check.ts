/** Dutch texts of a checked source: verdict, gauge, table, form, states. */
import { comparisonNl } from "./nl-comparison.ts";
import { detailsNl } from "./nl-details.ts";
import { sensitivityNl } from "./nl-sensitivity.ts";
import { formNl } from "./nl-form.ts";
import { ownNl } from "./nl-own.ts";
import { twinNl } from "./nl-twin.ts";

export const checkNl = {
  back: "Alle bronnen",
  context: (year: string) => `Toets aan de definitie · uitstoot ${year} · natuur 2022`,
  contextOwn: "Toets aan de definitie van piekbelaster",
  previous: "vorige invoer",
  provisional: "voorlopig",
  bandComing: "band volgt",

  verdict: {
    meets: (name: string) => `${name} *voldoet aan de definitie*, volgens onze schatting.`,
    below: (name: string) => `${name} *voldoet niet*, volgens onze schatting.`,
    uncertain: (name: string) => `*Te onzeker*, reken ${name} door in AERIUS.`,
    nodata: (name: string) => `Van ${name} is *geen uitstoot bekend*.`,
  },
  /** Where the definition does not hold: another count or year, or no industry. */
  outcome: {
    meets: (name: string) => `${name} *komt boven de grens*, volgens onze schatting.`,
    below: (name: string) => `${name} *blijft onder de grens*, volgens onze schatting.`,
  },
  /** In the middle of a sentence, and at the start of one. */
  thisSource: "deze bron",
  ThisSource: "Deze bron",
  outsideDefinition:
    "De definitie geldt voor de industrie (SBI C). Deze bron valt daarbuiten: het is afval of energie.",
  lead: {
    overloaded: (load: string, factor: string) =>
      `De bron voegt per jaar *${load} mol* toe aan overbelaste natuur: *${factor} keer de grens*.`,
    near: (load: string, factor: string) =>
      `De bron voegt per jaar *${load} mol* toe aan (bijna) overbelaste natuur: *${factor} keer de grens*.`,
    sensitive: (load: string, factor: string) =>
      `De bron voegt per jaar *${load} mol* toe aan gevoelige natuur: *${factor} keer de grens*.`,
  },
  about: (load: string) => `ongeveer ${load}`,
  bandIs: {
    meets: "De hele band ligt erboven.",
    below: "De hele band ligt eronder.",
    uncertain: "De grens ligt binnen de band.",
    nodata: "",
  },
  zero: {
    closed: "Deze bron is gesloten. Daarom is de vracht 0.",
    "not-reported":
      "Voor dit jaar is niets gemeld. Dat is niet hetzelfde als nul; de band laat zien hoeveel het kan zijn.",
    "no-emission": "Er is geen uitstoot ingevuld. Daarom is de vracht 0.",
    "no-hexagons": "Binnen 25 km ligt geen gevoelige natuur. Daarom is de vracht 0.",
    "none-counted": "Binnen 25 km ligt geen overbelaste natuur. Daarom is de vracht 0.",
  },
  onSensitive: (load: string, low: string, high: string) =>
    `Op alle gevoelige natuur binnen 25 km komt *${load} mol* per jaar neer (band ${low} tot ${high}).`,
  nodata:
    "Voor deze bron is in geen enkel jaar uitstoot gemeld. Dat is niet hetzelfde als nul. Zonder uitstoot kunnen wij niets berekenen.",
  partOf: (parent: string) =>
    `Deze bron is deel van ${parent}. U ziet de uitkomst van het geheel; de uitstoot is niet gesplitst.`,
  announce: (sentence: string, load: string, low: string, high: string) =>
    `${sentence} ${load} mol per jaar, band ${low} tot ${high}.`,

  gauge: {
    title: "Vracht tegen de grens",
    unit: {
      overloaded: "mol/jr op overbelaste natuur",
      near: "mol/jr op (bijna) overbelaste natuur",
      sensitive: "mol/jr op gevoelige natuur",
    },
    threshold: "grens 2.500",
    below: "voldoet niet",
    above: "voldoet",
    belowThreshold: "onder de grens",
    aboveThreshold: "boven de grens",
    low: "laag",
    high: "hoog",
    band: (range: string) => `band ${range}`,
    noBand: "band wordt berekend",
    value: (load: string, low: string, high: string) => `${load} mol per jaar, band ${low} tot ${high}`,
  },
  overlay: {
    title: "AERIUS ernaast",
    waiting: (file: string) => `De uitkomsten uit ${file} komen ernaast zodra ons precieze antwoord er is.`,
    nothing: (file: string) =>
      `Op geen enkel vak hebben wij en ${file} beide een uitkomst boven 0,005 mol per ha.`,
    answer: (median: string, within: string, count: string) =>
      `Onze uitkomst is in het midden *${median} keer* die van AERIUS; *${within}* van ${count} vakken ligt binnen een factor 2.`,
    byDistance: "Per afstand tot de bron",
    bySite: "Per gebied",
    distance: "km",
    site: "Gebied",
    band: (from: string, upto: string) => `${from} – ${upto}`,
    count: "vakken",
    median: "verhouding",
    spread: "spreiding",
    within: "binnen 2×",
    left: (theirs: string, ours: string, edge: string) =>
      `Alleen in het bestand: ${theirs} rekenpunten; alleen bij ons: ${ours} vakken; op de rand van hun berekening: ${edge}.`,
    note: (file: string) =>
      `Verhouding: onze uitkomst gedeeld door die in ${file}, waar beide ten minste 0,005 mol per ha per jaar zijn.`,
    scatter: "Vak voor vak",
    unit: "mol/ha/jr",
    csv: "Per vak (CSV)",
    remove: "Haal weg",
    twin: "AERIUS en onze uitkomst, per vak",
    hexagon: "vak",
    ours: "onze uitkomst",
    difference: "verschil",
    ratio: "verhouding",
  },
  files: {
    save: "Bewaar als bestand:",
    kinds: {
      sites: "per gebied (CSV)",
      hexagons: "per vak (CSV)",
      "hexagons-geojson": "per vak (GeoJSON)",
      sources: "bronnen (CSV)",
      "sources-geojson": "bronnen (GeoJSON)",
    },
    names: {
      sites: "per-gebied",
      hexagons: "per-vak",
      "hexagons-geojson": "per-vak",
      sources: "bronnen",
      "sources-geojson": "bronnen",
    },
  },
  options: {
    year: "Uitstoot van",
    years: { "2019": "2019 (definitie)", latest: "laatste cijfers" },
    count: "Telt mee",
    counts: {
      overloaded: "overbelast (definitie)",
      near: "ook bijna overbelast",
      sensitive: "alle gevoelige natuur",
    },
  },
  table: {
    title: "Waar komt het neer?",
    site: "Gebied",
    area: "Berekend",
    areaUnit: "ha",
    total: "Hoogste totaal",
    totalUnit: "mol/ha/jr",
    max: "Grootste toename",
    maxUnit: "mol/ha/jr",
    load: "Vracht",
    loadUnit: "mol/jr",
    siteLevel: "KDW op gebiedsniveau",
    more: (count: number) => `alle ${count} gebieden`,
    fewer: "minder gebieden",
    counted: (sites: string, hexagons: string) =>
      `${sites} gebieden, ${hexagons} vakken geteld. Gebieden in Duitsland en België tellen niet mee.`,
    all: "alle vakken",
    rest: (count: number) => `overige ${count} gebieden`,
    sum: "samen",
    empty: "Er is geen geteld vak binnen 25 km.",
    select: (name: string) => `Toon ${name} op de kaart`,
  },
  inverse: {
    both: (nh3: string, nox: string) =>
      `Met hooguit *${nh3} kg ammoniak* en *${nox} kg stikstofoxiden* per jaar blijft een bron als deze hier onder de grens.`,
    nh3: (nh3: string) =>
      `Met hooguit *${nh3} kg ammoniak per jaar* blijft een bron als deze hier onder de grens.`,
    nox: (nox: string) =>
      `Met hooguit *${nox} kg stikstofoxiden per jaar* blijft een bron als deze hier onder de grens.`,
    share: (percent: string) => `Bij dezelfde verhouding als nu is dat ${percent} van de uitstoot.`,
  },
  effects: {
    title: "Waar komt de band vandaan?",
    unit: "Vracht in mol/jr als alleen dit anders is",
    kinds: {
      stack: "hoogte van de schoorsteen (aanname)",
      "nh3-background": "ammoniak in de lucht 2 of 8 µg/m³",
      dust: "grof in plaats van fijn stof",
      model: "ons model tegen AERIUS (× of ÷ 1,25)",
      "meteo-year": "weer van een ander jaar (× of ÷ 1,2)",
      background: "achtergrond 15 % lager of hoger",
      emission: "uitstoot die niet is gemeld",
    },
    low: "laag",
    high: "hoog",
    what: "Onzekerheid",
    combined: "De invloeden zijn als onafhankelijk genomen en samengevoegd.",
  },
  assumptions: {
    title: "Waarop rust dit?",
    emission: "Uitstoot",
    emissionFigure: (nh3: string, nox: string) => `ammoniak ${nh3}, stikstofoxiden ${nox}`,
    reported: (kilograms: string, year: number) => `${kilograms} kg (${year})`,
    unreported: (kilograms: string) => `niet gemeld, hooguit ${kilograms} kg`,
    unreportedFrom: (kilograms: string, year: number) =>
      `niet gemeld, hooguit ${kilograms} kg (zoals in ${year})`,
    closed: "0 kg (gesloten)",
    none: "geen",
    stack: "Schoorsteen",
    stackRange: (low: string, central: string, high: string) =>
      `${low} tot ${high} m, gerekend met ${central} m. Aanname: er zijn geen openbare schoorsteengegevens.`,
    stackKnown: (height: string) => `${height} m, zoals ingevuld.`,
    stackDefault: (low: string, central: string, high: string) =>
      `standaard van de sector: ${central} m, band ${low} tot ${high} m`,
    heat: "Warmte",
    heatDefault: (heat: string) => `${heat} MW, standaard van de sector`,
    heatKnown: (heat: string) => `${heat} MW, zoals ingevuld`,
    meteo: "Weer",
    meteoText: "OPS-methode met zes regio’s, kalenderjaar 2005",
    nature: "Natuur",
    natureText:
      "KDW 2023 en achtergrond 2022 (schatting). De officiële lijst gebruikte de KDW van 2012 en de achtergrond van toen.",
    definition: "Definitie",
    definitionText:
      "Ten minste 2.500 mol N per jaar op overbelaste natuur binnen 25 km (RIVM 2023-0313), met de uitstoot van 2019 (Stcrt. 2024, 34461)",
    status: "Status",
    authority: "Bevoegd gezag",
    activity: "Activiteit",
    operator: "Bedrijf",
    edition: "Editie",
  },
  unknown: {
    title: "Wat weten we niet?",
    stack: "De echte hoogte en warmte van de schoorstenen. Daarom staat er een band.",
    point: "Waar op het terrein de uitstoot vrijkomt: wij rekenen met één punt uit het register.",
    list: "Of deze bron op de officiële lijst staat: die lijst is niet openbaar.",
    nh3: (year: string) => `Hoeveel ammoniak er in ${year} vrijkwam: dat is niet gemeld.`,
    nox: (year: string) => `Hoeveel stikstofoxiden er in ${year} vrijkwamen: dat is niet gemeld.`,
    abroad: "Wat er in Duitsland en België neerkomt: dat telt voor de definitie niet mee.",
    aerius: "Wat AERIUS zou geven: dat rekent met andere invoer en is het wettelijke instrument.",
  },

  ...ownNl,
  ...formNl,
  ...comparisonNl,
  ...detailsNl,
  sensitivity: sensitivityNl,
  twin: twinNl,
};
