/** Measures, scenarios and what must be said about them, in words. */
import type { Emitter } from "../../check/emitter.ts";
import type { Band } from "../../check/result.ts";
import { YEARS, shareIn, type MeasureProvenance } from "../../measures/measure.ts";
import type { Flag } from "../../measures/flags.ts";
import type { MeasureEffect } from "../../measures/measure-effect.ts";
import { MEASURE_SUBSTANCES, type Measure } from "../../measures/measure.ts";
import { PRESET_IDS } from "../../measures/presets.ts";
import { LETTER_SCENARIO } from "../../store/inputs.ts";
import type { Scenario } from "../../measures/scenario.ts";
import type { Tone } from "../charts/drawing.ts";
import { nameOf, shortNameOf } from "../emitter-names.ts";
import type { Texts } from "../texts.ts";

/** Parts per million EUR. */
const MILLION = 1_000_000;
const TONES: Readonly<Record<string, Tone>> = {
  rockwool: "series-1",
  yara: "series-3",
  tender: "series-2",
  ofi: "series-4",
};

/** The colour that is a measure's own in cards and charts. */
export function toneOf(id: string): Tone {
  return TONES[id] ?? "quiet";
}

/** The name of a scenario: the user's, or that of the letter, or its number. */
export function scenarioName({ id, name }: Scenario, { say }: Texts): string {
  if (name !== "") return name;
  return id === LETTER_SCENARIO.id ? say.measures.letter : say.measures.unnamed(id);
}

/** The name of a measure of a scenario; an own one without a name has its number. */
export function measureName(id: string, { own }: Scenario, { say }: Texts): string {
  const { names, ownName } = say.measures.cards;
  const known = [...PRESET_IDS, "tender" as const].find((one) => one === id);
  if (known !== undefined) return names[known];
  const name = own.find((one) => one.id === id)?.name ?? "";
  return name === "" ? ownName(id.replace(/^own-/, "")) : name;
}

/** The same, as short as a chart wants it. */
export function shortMeasureName(id: string, scenario: Scenario, texts: Texts): string {
  const known = [...PRESET_IDS, "tender" as const].find((one) => one === id);
  return known === undefined ? measureName(id, scenario, texts) : texts.say.measures.cards.short[known];
}

/** The name of an emitter by id; the id where it is not there. */
export function emitterName(id: string, emitters: readonly Emitter[], isShort = false): string {
  const found = emitters.find((one) => one.id === id);
  if (found === undefined) return id;
  return isShort ? shortNameOf(found) : nameOf(found);
}

/** EUR in millions, at most three decimals. */
export function millions(eur: number, { format }: Texts): string {
  return format.plain(eur / MILLION);
}

/** Where the figures of a measure are from, each with date and confidence. */
export function provenanceWords({ source, date, confidence }: MeasureProvenance, { say }: Texts): string {
  const words = say.measures.cards;
  const sure = words.confidences[confidence];
  return source === "" ? sure : `${words.source(source, date)}, ${sure}`;
}

/** What a measure takes in the year, by substance; empty where it takes nothing. */
export function changeWords({ change }: MeasureEffect, { say, format }: Texts): string {
  const words = MEASURE_SUBSTANCES.filter((substance) => change[substance] < 0).map((substance) =>
    say.measures.cards.substances[substance](format.whole(-change[substance])),
  );
  return format.list(words);
}

/** Which measure takes a step in which year, of those that are on: "2026: ROCKWOOL, Yara · 2028: tender". */
export function stepWords(
  measures: readonly { readonly measure: Measure; readonly isOn: boolean }[],
  scenario: Scenario,
  texts: Texts,
): string {
  const { step } = texts.say.measures.years;
  return YEARS.flatMap((year) => {
    const names = measures
      .filter(({ measure, isOn }) => isOn && hasStep(measure, year))
      .map(({ measure }) => shortMeasureName(measure.id, scenario, texts));
    return names.length === 0 ? [] : [step(String(year), names.join(", "))];
  }).join(" · ");
}

function hasStep({ steps, cuts }: Measure, year: number): boolean {
  if (shareIn(steps, year) > shareIn(steps, year - 1)) return true;
  return cuts.some((cut) => cut.kind === "atMost" && cut.levels.some((level) => level.year === year));
}

/** The answer of a scenario in a year: how much less falls on overloaded nature (mol/yr), with the band. */
export function answerWords(
  avoided: Band,
  year: number,
  { say, format }: Texts,
): { readonly sentence: string; readonly lines: readonly string[] } {
  const { less, none, band } = say.measures.answer;
  if (!(avoided.central > 0)) return { sentence: none(String(year)), lines: [] };
  const [mol, low, high] = [avoided.central, avoided.low, avoided.high].map((one) => format.load(one));
  return { sentence: less(String(year), mol), lines: [band(low, high)] };
}

/** What must be said with a measure. */
export function flagWords(
  flags: readonly Flag[],
  id: string,
  emitters: readonly Emitter[],
  { say, format }: Texts,
): readonly string[] {
  const words = say.measures.cards;
  return flags.flatMap((flag) => {
    switch (flag.kind) {
      case "double-count":
        return flag.measures.includes(id) ? [words.flags.double] : [];
      case "fictitious-bids":
        return id === "tender" ? [words.flags.fictitious] : [];
      case "base-unknown":
        return flag.measure === id
          ? [
              words.flags.base(
                emitterName(flag.emitter, emitters, true),
                words.substanceNames[flag.substance],
                format.whole(flag.taken),
              ),
            ]
          : [];
      case "capped":
        return flag.measure === id
          ? [
              words.flags.capped(
                emitterName(flag.emitter, emitters, true),
                format.whole(flag.taken),
                format.whole(flag.wanted),
                emitterName(flag.limit, emitters, true),
              ),
            ]
          : [];
    }
  });
}
