/** English texts of the measures: what they are, what they change, by year. */
import { resultsEn } from "./en-results.ts";
import { scenariosEn } from "./en-scenarios.ts";
import { tenderEn } from "./en-tender.ts";
import type { Messages } from "./nl.ts";

export const measuresEn: Messages["measures"] = {
  back: "Back to the measures",
  legend: (year) => `What changes in ${year}?`,
  change: "by the measures",
  letter: "Letter of October 2024",
  unnamed: (number) => `Scenario ${number}`,
  context: (year, base) => `Year ${year}, against ${base}`,
  bases: { "2019": "the emission of 2019", latest: "the latest known emission" },
  basesShort: { "2019": "2019", latest: "latest known" },
  answer: {
    less: (year, mol) => `In ${year} *${mol} mol a year less* falls on overloaded nature, by our estimate.`,
    none: (year) => `In ${year} *nothing* changes on overloaded nature.`,
    band: (low, high) => `Band: ${low} to ${high} mol a year.`,
    loading: "The measures are being computed.",
  },
  figures: {
    kilograms: "kg of ammonia a year",
    cost: (band) => `subsidy per mol a year less (band ${band})`,
    noCost: "subsidy per mol a year less: nothing to divide by",
    source: (money) =>
      `Own estimate. Subsidy: one-off € ${money} million, divided by what the subsidised measures take away in a year when complete.`,
  },
  loading: (done) => `The map is being completed: ${done} of the sources has been loaded.`,
  damaged: {
    title: "A scenario in this link cannot be read.",
    text: (count) =>
      `Number: ${count}. Perhaps the link was cut off or changed. Your own work is still there.`,
    close: "Understood",
  },
  unknown: (names) =>
    `This scenario names sources that we do not know: ${names}. Those measures do not count; they are kept.`,
  missing: (names) =>
    `Where the dust of ${names} comes down has not been computed. That part is not in the mol.`,
  years: {
    title: "Year",
    slider: "Year on the slider",
    play: "Play",
    pause: "Stop",
    next: "Next year",
    error: (first, last) => `Choose a whole year from ${first} to ${last}.`,
    steps: (text) => `Steps. ${text}`,
    step: (year, names) => `${year}: ${names}`,
    assumed: "The size of the steps was not published: we take equal steps.",
  },
  cards: {
    title: "Measures",
    names: {
      rockwool: "ROCKWOOL, Roermond",
      yara: "Yara, Sluiskil",
      "rockwool-plan": "ROCKWOOL, plan of 75 %",
      ofi: "ofi, Koog aan de Zaan",
      tender: "Ammonia tender",
    },
    short: {
      rockwool: "ROCKWOOL",
      yara: "Yara",
      "rockwool-plan": "ROCKWOOL's plan",
      ofi: "ofi",
      tender: "tender",
    },
    ownName: (number) => `Own measure ${number}`,
    isOn: (name) => `${name}: counts`,
    degree: "Carried out for",
    percent: "%",
    money: (amount) => `€ ${amount} million`,
    source: (source, date) => (date === "" ? source : `${source} (${date})`),
    confidences: {
      reported: "reported",
      derived: "derived",
      assumed: "our assumption",
      entered: "entered by you",
    },
    effect: (year, kilograms) => `In ${year}: ${kilograms}.`,
    mol: (mol, low, high) => `That is ${mol} mol a year less on overloaded nature (band ${low} to ${high}).`,
    noMol: "No overloaded nature lies within 25 km: so 0 mol.",
    notYet: (year) => `In ${year} this measure does nothing yet.`,
    nothing: "This measure does nothing: it is at 0 %, or the other measures already take everything.",
    substances: {
      nh3: (amount) => `${amount} kg of ammonia less`,
      nox: (amount) => `${amount} kg of nitrogen oxides less`,
      dust: (amount) => `${amount} kg of ammonium nitrate dust less`,
    },
    substanceNames: { nh3: "ammonia", nox: "nitrogen oxides", dust: "ammonium nitrate dust" },
    planNote: "Do not count this plan and the subsidy twice: together they never take more than 75 %.",
    flags: {
      double:
        "ROCKWOOL is in the subsidy and in the tender. These may be the same kilograms. Switch one of the two off so as not to count twice. We never count more than ROCKWOOL emits.",
      capped: (emitter, taken, wanted, limit) =>
        `${emitter}: ${taken} of the ${wanted} kg is taken off, as ${limit} emits no more.`,
      base: (emitter, substance, taken) =>
        `How much ${substance} ${emitter} emits now is not known. The reduction of ${taken} kg is counted in full.`,
      fictitious: "The bids are invented by us. No company made them.",
    },
  },
  own: {
    add: "+ own measure",
    name: "Name",
    emitter: "Source",
    from: "First year",
    until: "Complete in",
    steps: "In equal steps from the first year to the year in which the measure is complete.",
    status: "Status",
    subsidy: "Subsidy",
    euros: "€",
    noSubsidy: "None or unknown",
    hasSubsidy: "There is a subsidy",
    remove: "Remove this measure",
    removed: (name) => `${name} has been removed.`,
    line: (emitter) => `Entered by you, at ${emitter}`,
  },
  tender: tenderEn,
  results: resultsEn,
  scenarios: scenariosEn,
};
