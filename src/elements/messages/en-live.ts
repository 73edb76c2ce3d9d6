/** English texts of live services. */
import type { liveNl } from "./nl-live.ts";

export const liveEn: typeof liveNl = {
  open: "Live data…",
  title: "Live data",
  close: "Close",
  intro:
    "Everything works without a network, on the embedded data. What you choose here comes from the internet. The service then sees what is asked for and the address of your computer; your sources and plans go nowhere.",
  asked: (host) => `Asked of ${host}.`,
  on: "On",
  off: "Off",
  stop: "Stop",
  busy: (what) => `${what}: being fetched`,
  progress: (percent) => `${percent} fetched`,
  hexagons: {
    title: "Hexagons of AERIUS",
    text: "The critical load, total deposition and overload of each hexagon as AERIUS gives them now, in place of our estimates.",
    around: (name) => `Fetch: 25 km around ${name}`,
    here: "Fetch: 25 km around this point",
    site: (name) => `Fetch: ${name}`,
    nowhere: "First choose a source, a place or a nature area. The hexagons around it are fetched.",
    shown: (name, day, year, digest) =>
      `Around ${name} the map and the sums now use the figures of AERIUS: deposition of ${year}, fetched on ${day}, mark ${digest}.`,
    thisPoint: "this point",
    counts: (replaced, partly) => `${replaced} hexagons were replaced, ${partly} in part.`,
    unanswered: (count) => `${count} hexagons are unknown to AERIUS, and stay as they were.`,
    contradicting: (count) =>
      `For ${count} hexagons AERIUS says another thing of the overload than follows from its own figures.`,
    unknown: (count) => `AERIUS has ${count} hexagons here that are not in our table; they do not count.`,
    stays:
      "The ranking and the size of the sources on the map stay those of the embedded figures. The bands of companies were adapted in proportion.",
    drop: "Back to the embedded figures",
  },
  outlines: {
    title: "Outlines of Natura 2000",
    text: "The borders of the areas as they are published now. Only the drawing changes, not which hexagons count.",
    fetch: "Fetch the outlines",
    shown: (areas, day) => `The map shows the outlines of ${areas} areas of ${day}.`,
    drop: "Back to the embedded outlines",
  },
  addresses: {
    title: "Address search",
    text: "The search box then finds streets, addresses and postcodes too. What you type goes to PDOK.",
  },
  backdrop: {
    title: "Background map",
    text: "The map of the Kadaster, in grey, under the data.",
  },
  chip: (day) => `AERIUS figures, ${day}`,
  chipOutlines: (day) => `PDOK outlines, ${day}`,
  chipLabel: "See live data, or go back to the embedded ones",
  card: {
    both: (day) => `Figures of AERIUS, fetched on ${day}.`,
    background: (day) => `Total nitrogen of AERIUS, fetched on ${day}; critical load as embedded.`,
    "critical-load": (day) => `Critical load of AERIUS, fetched on ${day}; total nitrogen as embedded.`,
    embedded: "Embedded figures: this hexagon was not fetched from AERIUS, or AERIUS does not know it.",
  },
  kept: "Nothing has changed in what you see.",
  again: "Try again",
  faults: {
    away: (host) => `${host} cannot be reached. Is there a network? Some networks block such services.`,
    slow: (host) => `${host} gave no whole answer in time. Try again later.`,
    cut: (host) => `${host} broke off in the middle of its answer. Try again.`,
    busy: (host) => `${host} is too busy. Try again in a few minutes.`,
    broken: (host) => `${host} is out of order. Try again later.`,
    refused: (host) => `${host} does not take the question. The service has probably changed.`,
    shape: (host) => `${host} gave something else than expected. The service has probably changed.`,
    projection: (host) => `${host} gave coordinates that are not in RD.`,
    many: (host) => `${host} gave more than there can be; nothing of it was used.`,
    absent: (host) => `${host} works, but has no figures here.`,
  },
  theService: "The service",
};
