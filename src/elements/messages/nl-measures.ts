/** Dutch texts of the measures: what they are, what they change, by year. */
import { resultsNl } from "./nl-results.ts";
import { scenariosNl } from "./nl-scenarios.ts";
import { tenderNl } from "./nl-tender.ts";

export const measuresNl = {
  back: "Terug naar de maatregelen",
  legend: (year: string) => `Wat verandert er in ${year}?`,
  change: "door de maatregelen",
  letter: "Brief van oktober 2024",
  unnamed: (number: string) => `Scenario ${number}`,
  context: (year: string, base: string) => `Jaar ${year}, tegen ${base}`,
  bases: { "2019": "de uitstoot van 2019", latest: "de laatst bekende uitstoot" },
  basesShort: { "2019": "2019", latest: "laatst bekend" },
  answer: {
    less: (year: string, mol: string) =>
      `In ${year} komt er *${mol} mol per jaar minder* op overbelaste natuur, volgens onze schatting.`,
    none: (year: string) => `In ${year} verandert er *niets* op overbelaste natuur.`,
    band: (low: string, high: string) => `Band: ${low} tot ${high} mol per jaar.`,
    loading: "De maatregelen worden doorgerekend.",
  },
  figures: {
    kilograms: "kg ammoniak per jaar",
    cost: (band: string) => `subsidie per mol per jaar minder (band ${band})`,
    noCost: "subsidie per mol per jaar minder: niet te delen",
    source: (money: string) =>
      `Eigen schatting. Subsidie: eenmalig € ${money} mln, gedeeld door wat de maatregelen met subsidie per jaar wegnemen als zij klaar zijn.`,
  },
  loading: (done: string) => `De kaart wordt aangevuld: ${done} van de bronnen is geladen.`,
  damaged: {
    title: "Een scenario in deze link is niet te lezen.",
    text: (count: string) =>
      `Aantal: ${count}. Misschien is de link afgebroken of veranderd. Uw eigen werk staat er nog.`,
    close: "Begrepen",
  },
  unknown: (names: string) =>
    `In dit scenario staan bronnen die wij niet kennen: ${names}. Die maatregelen tellen niet mee; ze blijven wel bewaard.`,
  missing: (names: string) =>
    `Van ${names} is niet berekend waar het stof neerkomt. Dat deel telt niet mee in de mol.`,
  years: {
    title: "Jaar",
    slider: "Jaar op de schuif",
    play: "Speel af",
    pause: "Stop",
    next: "Jaar verder",
    error: (first: string, last: string) => `Kies een heel jaar van ${first} tot en met ${last}.`,
    steps: (text: string) => `Stappen. ${text}`,
    step: (year: string, names: string) => `${year}: ${names}`,
    assumed: "De grootte van de stappen is niet gepubliceerd: wij nemen gelijke stappen.",
  },
  cards: {
    title: "Maatregelen",
    names: {
      rockwool: "ROCKWOOL, Roermond",
      yara: "Yara, Sluiskil",
      "rockwool-plan": "ROCKWOOL, plan van 75 %",
      ofi: "ofi, Koog aan de Zaan",
      tender: "Ammoniaktender",
    },
    short: {
      rockwool: "ROCKWOOL",
      yara: "Yara",
      "rockwool-plan": "plan ROCKWOOL",
      ofi: "ofi",
      tender: "tender",
    },
    ownName: (number: string) => `Eigen maatregel ${number}`,
    isOn: (name: string) => `${name}: telt mee`,
    degree: "Uitgevoerd voor",
    percent: "%",
    money: (amount: string) => `€ ${amount} mln`,
    source: (source: string, date: string) => (date === "" ? source : `${source} (${date})`),
    confidences: {
      reported: "gemeld",
      derived: "afgeleid",
      assumed: "onze aanname",
      entered: "door u ingevuld",
    },
    effect: (year: string, kilograms: string) => `In ${year}: ${kilograms}.`,
    mol: (mol: string, low: string, high: string) =>
      `Dat is ${mol} mol per jaar minder op overbelaste natuur (band ${low} tot ${high}).`,
    noMol: "Binnen 25 km ligt geen overbelaste natuur: daarom 0 mol.",
    notYet: (year: string) => `In ${year} doet deze maatregel nog niets.`,
    nothing: "Deze maatregel doet niets: hij staat op 0 %, of de andere maatregelen nemen al alles weg.",
    substances: {
      nh3: (amount: string) => `${amount} kg ammoniak minder`,
      nox: (amount: string) => `${amount} kg stikstofoxiden minder`,
      dust: (amount: string) => `${amount} kg ammoniumnitraatstof minder`,
    },
    substanceNames: { nh3: "ammoniak", nox: "stikstofoxiden", dust: "ammoniumnitraatstof" },
    planNote: "Reken dit plan en de subsidie niet dubbel: samen nemen zij nooit meer dan 75 % weg.",
    flags: {
      double:
        "ROCKWOOL staat in de subsidie en in de tender. Dat kunnen dezelfde kilo’s zijn. Zet één van beide uit om niet dubbel te tellen. Meer dan ROCKWOOL uitstoot tellen wij nooit.",
      capped: (emitter: string, taken: string, wanted: string, limit: string) =>
        `${emitter}: er gaat ${taken} van de ${wanted} kg af, want ${limit} stoot niet meer uit.`,
      base: (emitter: string, substance: string, taken: string) =>
        `Hoeveel ${substance} ${emitter} nu uitstoot, is niet bekend. De vermindering van ${taken} kg tellen wij helemaal mee.`,
      fictitious: "De biedingen zijn door ons verzonnen. Geen bedrijf heeft ze gedaan.",
    },
  },
  own: {
    add: "+ eigen maatregel",
    name: "Naam",
    emitter: "Bron",
    from: "Eerste jaar",
    until: "Klaar in",
    steps: "In gelijke stappen van het eerste jaar tot het jaar waarin de maatregel klaar is.",
    status: "Status",
    subsidy: "Subsidie",
    euros: "€",
    noSubsidy: "Geen of onbekend",
    hasSubsidy: "Er is subsidie",
    remove: "Verwijder deze maatregel",
    removed: (name: string) => `${name} is verwijderd.`,
    line: (emitter: string) => `Door u ingevuld, bij ${emitter}`,
  },
  tender: tenderNl,
  results: resultsNl,
  scenarios: scenariosNl,
};
