/** What measures do as tables: by source and by area. */
import type { Emitter } from "../../check/emitter.ts";
import type { ScenarioEffect } from "../../measures/effect.ts";
import type { BelowThreshold, EmitterEffect } from "../../measures/emitter-effect.ts";
import { nameOf } from "../emitter-names.ts";
import type { Column, TableData } from "../table-data.ts";
import type { Texts } from "../texts.ts";

/** Emitters whose emission the measures change, largest load before first. */
export function changedEmitters({ emissions, emitters }: ScenarioEffect): readonly EmitterEffect[] {
  const changed = new Set(emissions.takes.map(({ whole }) => whole));
  return emitters
    .filter(({ id }) => changed.has(id))
    .sort((a, b) => b.before.loads.overloaded.central - a.before.loads.overloaded.central);
}

/** Since when an emitter is below 2,500 mol/yr, in words. */
export function belowWords(below: BelowThreshold, { say }: Texts): string {
  const words = say.measures.results.emitters;
  return below.kind === "from" ? words.from(String(below.year)) : words[below.kind];
}

/** The changed emitters, before and after. */
export function emitterEffectTable(
  effect: ScenarioEffect,
  emitters: readonly Emitter[],
  texts: Texts,
): TableData {
  const { say, format } = texts;
  const { twin, emitters: words } = say.measures.results;
  const names = new Map(emitters.map((emitter) => [emitter.id, nameOf(emitter)]));
  const rows = changedEmitters(effect);
  const load = (side: "before" | "after", end: "low" | "central" | "high", head: string): Column => ({
    head,
    unit: words.unit,
    value: (i) => rows[i][side].loads.overloaded[end],
    text: (i) => format.load(rows[i][side].loads.overloaded[end]),
  });
  const ends = say.check.twin;
  const taken = (i: number): number => rows[i].emission.before.nh3 - rows[i].emission.after.nh3;
  return {
    heading: twin.emitters,
    length: rows.length,
    idOf: (i) => rows[i].id,
    columns: [
      { head: words.emitter, isText: true, value: (i) => names.get(rows[i].id) ?? rows[i].id },
      { head: twin.kilograms, unit: twin.unitKilograms, value: taken, text: (i) => format.whole(taken(i)) },
      load("before", "low", `${words.before}, ${ends.low}`),
      load("before", "central", words.before),
      load("before", "high", `${words.before}, ${ends.high}`),
      load("after", "low", `${words.after}, ${ends.low}`),
      load("after", "central", words.after),
      load("after", "high", `${words.after}, ${ends.high}`),
      { head: words.below, isText: true, value: (i) => belowWords(rows[i].below, texts) },
    ],
  };
}

/** The areas that change, largest loss first. */
export function siteEffectTable({ sites }: ScenarioEffect, { say, format }: Texts): TableData {
  const { twin, sites: words } = say.measures.results;
  const figure = (head: string, unit: string, value: (i: number) => number): Column => ({
    head,
    unit,
    value,
    text: (i) => format.signed(value(i)),
  });
  return {
    heading: twin.sites,
    length: sites.length,
    idOf: (i) => String(sites[i].nr),
    columns: [
      { head: words.site, isText: true, value: (i) => sites[i].name },
      figure(words.mean, words.unitDeposition, (i) => sites[i].meanDifference),
      figure(words.largest, words.unitDeposition, (i) => sites[i].maxDifference),
      figure(words.load, words.unitLoad, (i) => sites[i].loadDifference.overloaded),
      figure(say.check.twin.overloaded, `${words.before}, ha`, (i) => sites[i].overloadedBefore),
      figure(say.check.twin.overloaded, `${words.after}, ha`, (i) => sites[i].overloadedAfter),
    ],
  };
}
