/** Dutch texts of the situations and of what differs between them. */
export const comparisonNl = {
  situations: {
    label: "Situatie",
    names: { reference: "Referentie", proposed: "Beoogd", netting: "Saldering" },
    /** In the middle of a sentence. */
    inSentence: { reference: "de referentie", proposed: "de beoogde situatie", netting: "de saldering" },
    meaning: {
      reference: "wat er nu is of mag",
      proposed: "wat u wilt",
      netting: "wat elders stopt om ruimte te maken",
    },
    difference: "Verschil",
    count: (name: string, count: string) => `${name}, ${count} bronnen`,
    empty: (name: string) => `In ${name} staat nog geen bron.`,
  },
  netting: {
    label: "Afroming",
    unit: "%",
    note: (share: string) =>
      `Van wat elders stopt, telt ${share} mee. De rest is voor de natuur. Gebruikelijk is 30 % afroming; uw provincie kan anders kiezen.`,
  },
  comparison: {
    context: "Verschil van de situaties",
    more: (load: string) => `Het plan geeft per saldo *${load} mol per jaar meer* op gevoelige natuur.`,
    less: (load: string) => `Het plan geeft per saldo *${load} mol per jaar minder* op gevoelige natuur.`,
    same: "Het plan geeft per saldo *evenveel* op gevoelige natuur.",
    increased: (hectares: string, threshold: string, overloaded: string) =>
      `Op *${hectares} ha* komt ${threshold} mol of meer erbij; daarvan is ${overloaded} ha (bijna) overbelast.`,
    notIncreased: (threshold: string) => `*Nergens* komt ${threshold} mol of meer erbij.`,
    decreased: (hectares: string, threshold: string) =>
      `Op *${hectares} ha* gaat er ${threshold} mol of meer af.`,
    formula: (parts: string) => `Verschil = ${parts}`,
    share: (percent: string, name: string) => `${percent} van ${name}`,
    threshold: "Rekenkundige ondergrens",
    thresholds: { current: "0,005 mol/ha/jr", proposed: "1 mol/ha/jr" },
    inForce: "geldt nu",
    notInForce: "voorstel 2025, geldt niet",
    proposedNote:
      "Dit is een voorstel uit 2025. Het *geldt niet*: voor een vergunning telt 0,005 mol per ha per jaar.",
    table: "Verschil per gebied",
    site: "Gebied",
    calculated: "Berekend",
    highest: "Hoogste totaal",
    increase: "Met toename",
    largestIncrease: "Grootste toename",
    decrease: "Met afname",
    largestDecrease: "Grootste afname",
    hectares: "ha",
    deposition: "mol/ha/jr",
    counted: (sites: string, hexagons: string) =>
      `${sites} gebieden, ${hexagons} vakken met gevoelige natuur binnen 25 km van een bron. Kolommen zoals in AERIUS.`,
    all: (count: string) => `alle ${count} gebieden`,
    fewer: "minder gebieden",
    nothing: "Er is nog niets om mee te vergelijken.",
    nothingText: "Zet in de referentie wat er nu is, of in de saldering wat elders stopt.",
    copyTo: (name: string, situation: string) => `Kopieer ${name} naar ${situation}`,
    addTo: (situation: string) => `Zet een bron in ${situation}`,
    noProposed: "Er staat nog geen bron in de beoogde situatie: het verschil telt die als 0.",
    waiting: "De situaties worden doorgerekend.",
  },
};
