/** Dutch texts of the ammonia tender: its modes, how the outcome is shared, the bids. */
export const tenderNl = {
  line: "Subsidie van € 54 miljoen voor grote industriële installaties, klaar uiterlijk in 2028.",
  label: "Zo rekenen wij de tender",
  modes: {
    none: "geen",
    low: "laag",
    mid: "midden",
    high: "hoog",
    outcome: "uitslag 2025",
    simulated: "nabootsen",
  },
  meaning: {
    none: "De tender telt niet mee.",
    range: (kilograms: string, names: string) =>
      `De brief verwacht 150.000 tot 200.000 kg per jaar. Wij verdelen ${kilograms} kg naar uitstoot over de vijf grootste bronnen van ammoniak: ${names}. Die verdeling is onze aanname.`,
    outcome:
      "Op 27 maart 2025 kregen ROCKWOOL, OCI en Fibrant de tender: samen 216.000 kg per jaar minder. Hoe zij dat verdelen, is niet gepubliceerd. Schuif zelf; de som blijft gelijk.",
    simulated: "Wie het minst vraagt per kilo, krijgt het eerst subsidie, tot het geld op is.",
  },
  split: {
    title: "Verdeling",
    sum: (total: string) => `Samen altijd ${total} kg.`,
    reset: "Terug naar naar verhouding",
    unit: "kg/jr",
  },
  budget: "Budget",
  millions: "mln €",
  bids: {
    title: "Biedingen",
    company: "Bedrijf",
    amount: "kg/jr",
    price: "€/kg",
    of: (field: string, row: string) => `${field}, bod ${row}`,
    add: "+ bod",
    remove: (row: string) => `Verwijder bod ${row}`,
    reset: "Terug naar de verzonnen biedingen",
    fictitious: "verzonnen",
    empty: "Er zijn nog geen biedingen. Voeg een bod toe of plak een tabel.",
    awarded: (rank: string, cost: string) => `${rank}e · toegekend · € ${cost} mln`,
    refused: (rank: string, cost: string, left: string) =>
      `${rank}e · past niet: vraagt € ${cost} mln, er is nog € ${left} mln`,
    tied: "Er is een ander bod met dezelfde prijs: het grootste gaat voor, daarna het eerste in de lijst.",
    marginal: (company: string) =>
      `Het eerste bod dat niet past is dat van ${company}. Dat heet het marginale bod. Wij slaan het over; een duurder bod dat wel past, krijgt nog subsidie.`,
    none: "Alle biedingen passen in het budget.",
    total: (spent: string, budget: string, kilograms: string) =>
      `Toegekend: € ${spent} mln van € ${budget} mln, voor ${kilograms} kg per jaar.`,
    rule: "Een bod krijgt alles of niets.",
    errors: {
      emitter: "Kies een bedrijf uit de lijst.",
      amount: "Geef een aantal kilo’s boven 0.",
      eurPerKg: "Geef een prijs van 0 of meer.",
    },
  },
  paste: {
    title: "Plakken uit een rekenblad",
    label: "Tabel met bedrijf, kg per jaar en euro per kg",
    hint: "Kopieer de cellen in uw rekenblad en plak ze hier. Een regel met koppen mag.",
    use: "Gebruik deze biedingen",
    useGood: (count: string) => `Gebruik de ${count} goede regels`,
    faults: (count: string) => `Niet goed: ${count}. Uw tekst staat er nog.`,
    fault: (line: string, field: string, found: string, expected: string) =>
      `Regel ${line}, ${field}: “${found}”. ${expected}`,
    notTable: "Dit is geen tabel met drie kolommen: bedrijf, kg per jaar, euro per kg.",
    done: (count: string) => `Overgenomen: ${count} biedingen.`,
    fields: { emitter: "bedrijf", amount: "kg per jaar", eurPerKg: "euro per kg" },
  },
};
