/** English words for the evidence behind the figures; the source tables are in English already. */
import type { sourcesNl } from "./nl-sources.ts";

export const sourcesEn: typeof sourcesNl = {
  title: "Sources of these figures",
  notes: "Notes",
  noYear: "no year",
  confidences: { reported: "reported", derived: "derived", estimated: "estimated" },
  figures: {
    "lon/lat (facility point)": "place (point of the premises)",
    "lon/lat": "place",
    "rd_x/rd_y": "place in RD",
    nh3_kg_per_year: "ammonia",
    "emissions.nh3 (time series)": "ammonia, earlier years",
    nox_kg_per_year: "nitrogen oxides",
    "stack_height_m, heat_content_mw, spread_m": "stack: sector default",
    "tender winner": "outcome of the ammonia tender",
    "permitted NOx": "permitted nitrogen oxides",
  },
  bases: {},
  activities: {},
  remarks: {},
  sectors: {
    "1050": "Waste treatment",
    "1100": "Food and drink",
    "1300": "Chemical industry",
    "1400": "Building materials",
    "1500": "Basic metals",
    "1700": "Metal working",
    "1800": "Other industry",
    "2100": "Energy",
    "4110": "Animal housing",
    "4320": "Other agriculture",
    "9999": "Other (enter your own)",
  },
};
