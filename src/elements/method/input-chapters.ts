/** Chapters on what goes in: inputs with their values, what AERIUS does, where bands come from, the register of the data. */
import { html, type TemplateResult } from "lit";
import { MOL_N_PER_KG_AMMONIUM_NITRATE, MOL_N_PER_KG_NH3, MOL_N_PER_KG_NOX } from "../../base/units.ts";
import { BACKGROUND_FACTORS, METEO_YEAR_FACTOR, MODEL_FACTOR, NH3_BACKGROUNDS } from "../../check/band.ts";
import type { EffectKind } from "../../check/result.ts";
import { LAND_USES } from "../../model/canopy.ts";
import { DUTCH_ENVIRONMENT } from "../../model/environment.ts";
import { FOREST_ROUGHNESS, OPEN_ROUGHNESS } from "../../model/hexagon-deposition.ts";
import { equationOf } from "./blocks.ts";
import type { MethodTexts } from "./method-texts.ts";
import { register } from "./register.ts";
import { wordTable } from "./tables.ts";

/** What goes into a computation, with the values that the model itself uses. */
export function inputsChapter({ words, texts: { format } }: MethodTexts): TemplateResult {
  const { inputs } = words;
  const environment = DUTCH_ENVIRONMENT;
  const share = (...names: readonly (typeof LAND_USES)[number][]): string =>
    format.percent(
      names.reduce((sum, name) => sum + environment.trajectoryLandUse[LAND_USES.indexOf(name)], 0),
    );
  const values: Readonly<Partial<Record<string, string>>> = {
    forest: inputs.metres(format.plain(FOREST_ROUGHNESS)),
    open: inputs.metres(format.plain(OPEN_ROUGHNESS)),
    way: inputs.metres(format.plain(environment.trajectoryRoughness)),
    landUse: inputs.landUse(
      share("grass"),
      share("arable"),
      share("coniferous", "deciduous"),
      share("water"),
      share("built-up"),
    ),
    so2: inputs.micrograms(format.plain(environment.so2)),
    no2: inputs.micrograms(format.plain(environment.no2)),
    nh3Conversion: inputs.perHour(format.plain(environment.nh3Conversion)),
    noxConversion: inputs.perHour(format.plain(environment.noxConversion)),
  };
  const mol = (value: number): string => format.plain(Number(value.toFixed(2)));
  return html`<p>${inputs.intro}</p>
    ${wordTable(words.chapters.inputs, inputs.heads, rowsOf(inputs.rows, values))}
    <p>${inputs.units(mol(MOL_N_PER_KG_NH3), mol(MOL_N_PER_KG_NOX), mol(MOL_N_PER_KG_AMMONIUM_NITRATE))}</p>`;
}

/** What AERIUS does and we do not. */
export function aeriusChapter({ words: { aerius, chapters } }: MethodTexts): TemplateResult {
  return html`<p>${aerius.intro}</p>
    ${wordTable(chapters.aerius, aerius.heads, aerius.rows)}
    <p>${aerius.after}</p>`;
}

/** Where the bands come from, with the factors that the check itself uses. */
export function bandChapter({ words, texts: { format }, language }: MethodTexts): TemplateResult {
  const { band } = words;
  const { nh3Low, nh3High } = NH3_BACKGROUNDS;
  const values: Readonly<Partial<Record<EffectKind, string>>> = {
    model: band.factor(format.plain(MODEL_FACTOR)),
    "meteo-year": band.factor(format.plain(METEO_YEAR_FACTOR)),
    "nh3-background": band.both(format.plain(nh3Low), format.plain(nh3High)),
    background: band.percents(
      format.percent(BACKGROUND_FACTORS.lower),
      format.percent(BACKGROUND_FACTORS.higher),
    ),
  };
  return html`<p>${band.intro}</p>
    ${equationOf("band", band.equation, language)}
    <p>${band.after}</p>
    ${wordTable(words.chapters.band, band.heads, rowsOf(band.kinds, values))}`;
}

/** Every dataset with owner, licence, date and quality. */
export function dataChapter({ words: { data }, texts, language }: MethodTexts): TemplateResult {
  const { format, say } = texts;
  const { facts } = data;
  return html`<p>${data.intro}</p>
    ${register.map(
      (set) =>
        html`<section class="dataset" aria-labelledby="set-${set.id}">
          <h4 id="set-${set.id}">${set.name[language]}</h4>
          <dl>
            ${fact(facts.counted, `${format.whole(set.count)} ${set.counted[language]}`)}
            ${fact(facts.owner, set.owner[language])} ${fact(facts.source, set.source[language])}
            ${fact(facts.licence, set.licence[language])} ${fact(facts.date, set.date[language])}
            ${fact(facts.quality, set.quality[language])}
            ${fact(facts.files, [...set.tables, ...set.products].join(", "))}
          </dl>
        </section>`,
    )}
    <h4>${data.attribution}</h4>
    <p>${say.attribution}</p>`;
}

function fact(name: string, value: string): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** Rows of name, value and remark; a value that the program itself has goes between. */
function rowsOf(
  rows: Readonly<Record<string, readonly string[]>>,
  values: Readonly<Partial<Record<string, string>>>,
): readonly (readonly string[])[] {
  return Object.entries(rows).map(([id, [name, ...rest]]) => {
    const value = values[id];
    return value === undefined ? [name, ...rest] : [name, value, ...rest];
  });
}
