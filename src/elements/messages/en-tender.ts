/** English texts of the ammonia tender: its modes, how the outcome is shared, the bids. */
import type { Messages } from "./nl.ts";

export const tenderEn: Messages["measures"]["tender"] = {
  line: "Subsidy of € 54 million for large industrial installations, complete by 2028 at the latest.",
  label: "How we compute the tender",
  modes: {
    none: "none",
    low: "low",
    mid: "mid",
    high: "high",
    outcome: "outcome 2025",
    simulated: "simulate",
  },
  meaning: {
    none: "The tender does not count.",
    range: (kilograms, names) =>
      `The letter expects 150,000 to 200,000 kg a year. We spread ${kilograms} kg by emission over the five largest sources of ammonia: ${names}. That spread is our assumption.`,
    outcome:
      "On 27 March 2025 ROCKWOOL, OCI and Fibrant won the tender: together 216,000 kg a year less. How they share it was not published. Move the sliders; the sum stays the same.",
    simulated: "Who asks least per kilogram gets the subsidy first, until the money has run out.",
  },
  split: {
    title: "Shares",
    sum: (total) => `Together always ${total} kg.`,
    reset: "Back to in proportion",
    unit: "kg/yr",
  },
  budget: "Budget",
  millions: "€ million",
  bids: {
    title: "Bids",
    company: "Company",
    amount: "kg/yr",
    price: "€/kg",
    of: (field, row) => `${field}, bid ${row}`,
    add: "+ bid",
    remove: (row) => `Remove bid ${row}`,
    reset: "Back to the invented bids",
    fictitious: "invented",
    empty: "There are no bids yet. Add one or paste a table.",
    awarded: (rank, cost) => `no. ${rank} · awarded · € ${cost} million`,
    refused: (rank, cost, left) =>
      `no. ${rank} · does not fit: asks € ${cost} million, € ${left} million is left`,
    tied: "Another bid has the same price: the largest goes first, then the first in the list.",
    marginal: (company) =>
      `The first bid that does not fit is that of ${company}. It is called the marginal bid. We pass over it; a dearer bid that does fit still gets the subsidy.`,
    none: "All bids fit in the budget.",
    total: (spent, budget, kilograms) =>
      `Awarded: € ${spent} million of € ${budget} million, for ${kilograms} kg a year.`,
    rule: "A bid gets all or nothing.",
    errors: {
      emitter: "Choose a company from the list.",
      amount: "Give a number of kilograms above 0.",
      eurPerKg: "Give a price of 0 or more.",
    },
  },
  paste: {
    title: "Paste from a spreadsheet",
    label: "Table with company, kg a year and euro per kg",
    hint: "Copy the cells in your spreadsheet and paste them here. A line of headings is fine.",
    use: "Use these bids",
    useGood: (count) => `Use the ${count} good lines`,
    faults: (count) => `Not good: ${count}. Your text is still there.`,
    fault: (line, field, found, expected) => `Line ${line}, ${field}: “${found}”. ${expected}`,
    notTable: "This is no table of three columns: company, kg a year, euro per kg.",
    done: (count) => `Taken over: ${count} bids.`,
    fields: { emitter: "company", amount: "kg a year", eurPerKg: "euro per kg" },
  },
};
