/** English texts of the sensitivity of a load. */
import type { sensitivityNl } from "./nl-sensitivity.ts";

const WINDS = ["north", "east", "south", "west"] as const;

export const sensitivityEn: typeof sensitivityNl = {
  title: "Sensitivity: what weighs most?",
  intro: "What does the load become if one input is another and all others stay as they are?",
  one: (name) => `This is about ${name}; your other sources stay as they are.`,
  run: (count) => `Run ${count} variants`,
  busy: "Variants are being run",
  stop: "Stop",
  waiting: "This can be seen once there is a complete answer above 0.",
  failed: "The variants were not run. Try again.",
  asIs: "as it is",
  inputs: {
    emission: "Emission",
    height: "Height",
    heat: "Heat",
    profile: "Course over the day",
    place: "Place, 500 m on",
    "nh3-background": "Ammonia in the air",
    background: "Deposition there already",
  },
  values: {
    emission: (value) => (value < 1 ? "20% less" : "20% more"),
    height: (_, text) => `${text} m`,
    heat: (_, text) => `${text} MW`,
    profile: (value) => (value === 0 ? "day and night alike" : "as industry"),
    place: (value) => `to the ${WINDS[(value / 90) % 4]}`,
    "nh3-background": (_, text) => `${text} µg/m³`,
    background: (value) => (value < 1 ? "15% less" : "15% more"),
  },
};
