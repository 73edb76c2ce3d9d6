/** English texts of the own sources. */
import type { ownNl } from "./nl-own.ts";

export const ownEn: typeof ownNl = {
  own: {
    label: "Own source",
    several: (count) => `${count} own sources`,
    intro: "Which source do you want to check?",
    how: "Click on the map, search for a place, or enter coordinates. You see at once whether the source meets the definition.",
    unnamed: "New source",
    numbered: (id) => `Source ${id}`,
    edit: "Edit",
    done: "Done",
    undo: "Undo",
    redo: "Redo",
    add: "Add a source",
    copy: "Copy",
    copyName: (name) => `${name} (copy)`,
    remove: "Delete",
    clear: "Clear all",
    removed: (name) => `${name} was deleted.`,
    cleared: "All own sources were cleared.",
    restore: "Put back",
    most: (count) =>
      `At most ${count} sources fit here. Delete one, or check large numbers at the command line.`,
    all: (count) => `all ${count} sources`,
    fewer: "fewer sources",
    start: "Check this source",
    place: "Put the source here",
    choose: "Or choose an existing source from the list",
    summary: (nh3, nox) => `Ammonia ${nh3} kg/yr · nitrogen oxides ${nox} kg/yr`,
    stack: (height, heat) => `Height ${height} m · heat ${heat} MW`,
    dust: (dust) => `ammonium nitrate dust ${dust} kg/yr`,
    rd: (place) => `RD ${place}`,
    defaults: "sector default",
    move: "Drag the source on the map, or click another spot.",
    load: (load) => `${load} mol/yr`,
    local: "What you enter stays in your browser and in the address of this page.",
  },
  placing: {
    title: "Where will the source be?",
    text: "Click on the map or enter coordinates.",
    copyOf: (name) => `Or copy ${name}`,
    cancel: "Cancel",
  },
  ownStates: {
    waiting: "waiting",
    computing: "being computed",
    provisional: "provisional",
    band: "band follows",
    stopped: "stopped",
    failed: "failed",
  },
  many: {
    context: (situation, count) => `${situation} · ${count} sources together`,
    verdict: {
      meets: (count) => `These ${count} sources together *meet the definition*, by our estimate.`,
      below: (count) => `These ${count} sources together *do not meet it*, by our estimate.`,
      uncertain: (count) => `*Too uncertain*, run these ${count} sources in AERIUS.`,
      nodata: (count) => `Of these ${count} sources *no emission is known*.`,
    },
    outcome: {
      meets: (count) => `These ${count} sources together *exceed the threshold*, by our estimate.`,
      below: (count) => `These ${count} sources together *stay below the threshold*, by our estimate.`,
    },
    lead: {
      overloaded: (load, factor) =>
        `Together they add *${load} mol* a year to overloaded nature: *${factor} times the threshold*.`,
      near: (load, factor) =>
        `Together they add *${load} mol* a year to (nearly) overloaded nature: *${factor} times the threshold*.`,
      sensitive: (load, factor) =>
        `Together they add *${load} mol* a year to sensitive nature: *${factor} times the threshold*.`,
    },
    note: "The definition is about one company. Put only sources together here that belong to one company.",
  },
  computing: {
    hexagons: (total) => `Computing ${total} hexagons`,
    start: "Computing hexagons",
    progress: (percent) => `${percent} · the first answer is there`,
    first: (percent) => `${percent} · the first answer follows`,
    band: "Computing the band",
    bandProgress: (percent) => `${percent} · the answer is there, the band grows wider`,
    stop: "Stop",
    stopped: "Stopped. The answer is still provisional.",
    resume: "Continue",
    provisional: "On coarse hexagons for now. Becomes exact by itself.",
    failed: "The computation failed.",
  },
  empty: {
    title: "No sensitive nature lies within 25 km of here.",
    text: "So the load is 0. Drag the source or",
    link: "choose a source from the list",
  },
};
