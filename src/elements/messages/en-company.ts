/** English texts of the page of a company. */
import type { companyNl } from "./nl-company.ts";

export const companyEn: typeof companyNl = {
  charts: "By area, distance and direction",
  asOwn: "Check as an own source",
  asOwnNote: "You can move and change the copy; this company stays as it is.",
  copyOf: (name) => `${name} (copy)`,
  measures: {
    title: "Known measures",
    none: "We know of no measure at this company. That is not the same as no measure.",
    presets: {
      rockwool:
        "Longer curing oven for another binder: 42,000 kg of ammonia a year less, in steps from 2026 to 2028.",
      yara: "Wet electrostatic precipitator on one granulation plant: 31,000 kg of ammonia and 48,000 kg of ammonium nitrate dust a year less.",
      "rockwool-plan":
        "Plan of the company: 75 % less ammonia by 2028. The base year is not stated. That it includes the subsidised measure is our reading.",
      ofi: "At most 11,900 kg of ammonia a year from 1 October 2024, and 4,200 kg by 2028.",
    },
    tender:
      "Winner of the ammonia tender of 27 March 2025: ROCKWOOL, OCI and Fibrant together emit 216,000 kg a year less, finished by 2028. The split was not published.",
    twice: "The company is in the subsidy and in the tender. Do not count its emission twice.",
    subsidy: (amount) => `subsidy EUR ${amount} million`,
    statuses: {
      announced: "announced",
      subsidyGranted: "subsidy granted",
      permitChanged: "permit changed",
      realised: "carried out",
    },
  },
};
