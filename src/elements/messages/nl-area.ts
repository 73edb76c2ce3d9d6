/** Dutch texts of nature areas: their list, the page of one, and the card of a hexagon. */
export const areaNl = {
  list: {
    all: (count: number) => `alle ${count} natuurgebieden, zwaarst belast eerst`,
    title: (count: string) => `${count} Natura 2000-gebieden`,
    titleAround: (count: string) =>
      count === "1" ? "1 gebied binnen 25 km" : `${count} gebieden binnen 25 km`,
    answer: (overloaded: string, assessed: string) =>
      `In *${overloaded} van de ${assessed}* gevoelige gebieden komt op meer dan de helft van de natuur te veel stikstof neer.`,
    unit: "Deel van de gevoelige natuur dat overbelast is, in ha",
    filter: "Zoek op naam of provincie",
    sort: "Volgorde",
    sorts: {
      share: "zwaarst belast eerst",
      overloaded: "meeste hectares overbelast eerst",
      exceedance: "grootste tekort eerst",
      name: "op naam",
      distance: "dichtste eerst",
    },
    shown: (shown: string, all: string) => `${shown} van ${all} gebieden`,
    empty: (text: string) => `Geen gebied past bij “${text}”.`,
    clear: "Wis de zoektekst",
    head: "overbelast",
    hectares: (hectares: string) => `${hectares} ha overbelast`,
    exceedance: (exceedance: string) => `${exceedance} mol/ha/jr te veel`,
    states: { "not-assessed": "niet beoordeeld", "not-sensitive": "niet gevoelig" },
  },
  distance: (kilometres: string) => `${kilometres} km`,
  here: "hier",
  sea: "Noordzee",
  back: "Alle gebieden",
  context: (where: string, hectares: string) => `Natura 2000 · ${where} · ${hectares} ha`,
  directives: {
    VR: "vogels",
    HR: "habitats",
    "VR+HR": "vogels en habitats",
  },
  answer: {
    overloaded: (percent: string) =>
      `*${percent} van de gevoelige natuur* hier is overbelast, volgens onze schatting.`,
    all: "*Vrijwel alle gevoelige natuur* hier is overbelast, volgens onze schatting.",
    none: "*Geen gevoelige natuur* hier is overbelast, volgens onze schatting.",
    "not-assessed": "Dit gebied is *niet beoordeeld*.",
    "not-sensitive": "Dit gebied is *niet gevoelig* voor stikstof.",
  },
  lines: {
    "not-assessed":
      "Het gebied is gevoelig voor stikstof, maar wij hebben geen habitatkaart van dit gebied. Dat is niet hetzelfde als niet overbelast.",
    "not-sensitive":
      "De soorten en habitats waarvoor dit gebied is aangewezen, hebben geen last van stikstof uit de lucht. Het telt niet mee.",
  },
  figures: {
    share: "van de gevoelige natuur is overbelast",
    mean: "mol/ha/jr te veel, gemiddeld op wat overbelast is",
    highest: "mol/ha/jr te veel op het zwaarste vak",
    unknownHighest: "zwaarste vak: niet bekend, de KDW geldt voor het hele gebied",
    source: "Eigen schatting: totale neerslag 2022 min KDW 2023.",
  },
  siteLevel: {
    site: "De kritische waarde (KDW) geldt hier voor het hele gebied, niet per vak: wij weten welke habitats er zijn, niet waar ze liggen. De hectares zijn over de habitats verdeeld.",
    mixed:
      "Voor een deel van dit gebied geldt de kritische waarde (KDW) voor het hele gebied, niet per vak. Daar zijn de hectares over de habitats verdeeld.",
  },
  trendSource: "AERIUS Monitor 2023 (RIVM); 2025 en 2030 zijn ramingen. KDW 2023: WENR 3272.",
  hectares: (name: string, hectares: string) => `${name} ${hectares} ha`,
  neighbours: {
    title: "Wie draagt hier bij?",
    unit: "mol/jr op dit gebied",
    loads: {
      overloaded: "Grote bronnen binnen 25 km, op overbelaste natuur in dit gebied, volgens onze schatting",
      near: "Grote bronnen binnen 25 km, op (bijna) overbelaste natuur in dit gebied, volgens onze schatting",
      sensitive: "Grote bronnen binnen 25 km, op alle gevoelige natuur in dit gebied, volgens onze schatting",
    },
    unknown: "nog niet geladen",
    noEmission: "geen cijfer",
    none: "Binnen 25 km ligt geen grote bron uit onze selectie.",
    beyond: "Verder dan 25 km, telt voor de definitie niet mee:",
    nearest: "Dichtstbijzijnde bronnen uit onze selectie:",
    load: (count: number) => (count === 1 ? "Laad nog 1 bron" : `Laad nog ${count} bronnen`),
    basis: {
      summary:
        "Van elke bron zijn vooraf alleen de drie zwaarst geraakte gebieden bekend. De andere bronnen moeten nog worden geladen.",
      partial: "Wat hier staat, is bekend. De andere bronnen moeten nog worden geladen.",
      complete: "Alle bronnen hierboven zijn meegeteld.",
      rest: "Landbouw, verkeer, huishoudens en het buitenland staan niet in deze lijst. Van alle industrie samen kwam landelijk 2,5 % (2021, Kamerbrief van oktober 2024).",
    },
    row: (name: string, load: string) => `${name}: ${load} mol per jaar`,
  },
  loading: (percent: string) => `Bijdragen laden, ${percent}`,
  stop: "Stoppen",
  habitats: {
    title: "Gevoelige habitats",
    unit: "KDW in mol/ha/jr",
    name: "Habitat",
    area: "ha",
    criticalLoad: "KDW",
    all: (count: number) => `alle ${count} habitats`,
    fewer: "minder habitats",
    source: "Habitats: AERIUS Monitor 2023 (RIVM). KDW 2023: WENR-rapport 3272.",
    insensitive: (count: number) =>
      count === 1
        ? "1 habitat is niet gevoelig (KDW 2.400 of hoger) en telt niet mee."
        : `${count} habitats zijn niet gevoelig (KDW 2.400 of hoger) en tellen niet mee.`,
  },
  highest: {
    title: { contribution: "Hoogste vakken", exceedance: "Zwaarst overbelaste vakken" },
    unit: { contribution: "bijdrage, mol/ha/jr", exceedance: "te veel, mol/ha/jr" },
    hexagon: (id: string) => `vak ${id}`,
    all: "alle vakken in de tabel",
  },
  hexagon: {
    label: (id: string) => `Gegevens van vak ${id}`,
    loading: "De gegevens van dit vak worden geladen.",
    close: "Sluit",
    id: (id: string) => `vak ${id}`,
    unit: "mol/ha/jr",
    background: "neerslag nu (2022, schatting)",
    criticalLoad: "KDW",
    exceedance: "te veel",
    room: "ruimte tot de KDW",
    mapped: (hectares: string) => `${hectares} ha gevoelige natuur in dit vak`,
    also: (name: string) => `Dit vak ligt ook in ${name}.`,
    open: (name: string) => `Open ${name}`,
    habitats: (names: string) =>
      `Past bij deze KDW: ${names}. Welke hiervan in dit vak ligt, weten wij niet.`,
    habitat: (name: string) => `Past bij deze KDW: ${name}.`,
    siteHabitats: (names: string) =>
      `De KDW geldt voor het hele gebied, niet voor dit vak. In het gebied: ${names}.`,
    more: (names: string, count: number) => `${names} en nog ${count}`,
    none: "Dit vak heeft geen gevoelige natuur die wij kennen. Het telt niet mee.",
    who: "Wie draagt hier bij?",
    whoUnit: "mol/ha/jr",
    load: (count: number) =>
      count === 1 ? "Laad de bijdrage van 1 bron" : `Laad de bijdrage van ${count} bronnen`,
    nobody: "Binnen 25 km ligt geen grote bron uit onze selectie.",
    notLoaded: "nog niet geladen",
    noEmission: "geen cijfer",
    together: (added: string, share: string) =>
      `Samen *${added} mol*: ${share} van de neerslag op dit vak. De rest komt van andere bronnen.`,
    confidence: "Eigen schatting: neerslag ± 15 %, bijdrage met de band van de bron.",
    previous: "Vorig vak",
    next: "Volgend vak",
    place: (place: number, count: number) => `${place} van ${count} hoogste`,
    first: "Naar het hoogste vak",
    own: "eigen bron",
  },
};
