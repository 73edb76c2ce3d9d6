/** Chapters in words: what the app is, the definition, the model, the words, how to cite. */
import { html, type TemplateResult } from "lit";
import { OFFICIAL_PEAK_EMITTERS } from "../../check/summary.ts";
import { RADIUS, THRESHOLD } from "../../check/result.ts";
import { blocksOf, listOf } from "./blocks.ts";
import type { MethodTexts } from "./method-texts.ts";
import "./pk-licences.ts";
import { register } from "./register.ts";

/** What it is, and what it is not. */
export function shortChapter({ words: { short }, texts: { format } }: MethodTexts): TemplateResult {
  const emitters = register.find(({ id }) => id === "emitters")?.count;
  return html`<div class="pair">
    <section>
      <h4>${short.is}</h4>
      ${listOf(short.isList(format.whole(emitters)))}
    </section>
    <section>
      <h4>${short.not}</h4>
      ${listOf(short.notList(format.whole(OFFICIAL_PEAK_EMITTERS)))}
    </section>
  </div>`;
}

/** When a source is a peak emitter. */
export function definitionChapter({ words, texts, language }: MethodTexts): TemplateResult {
  const { definition } = words;
  const { format } = texts;
  return html`${blocksOf(definition.blocks(format.whole(THRESHOLD), format.whole(RADIUS / 1000)), language)}
    <p>${definition.counts}</p>`;
}

/** The method, step by step. */
export function modelChapter({ words: { model }, language }: MethodTexts): TemplateResult {
  return html`${blocksOf(model.intro, language)}
  ${model.chapters.map(
    ({ title, blocks }, i) =>
      html`<section class="step">
        <h4><span class="number">${i + 1}</span> ${title}</h4>
        ${blocksOf(blocks, language)}
      </section>`,
  )}`;
}

/** Terms and what they mean. */
export function glossaryChapter({ words: { glossary } }: MethodTexts): TemplateResult {
  return html`<dl class="glossary">
    ${glossary.map(
      ([word, meaning]) =>
        html`<div>
          <dt>${word}</dt>
          <dd>${meaning}</dd>
        </div>`,
    )}
  </dl>`;
}

/** The texts of all licences lie beside the folder of the scripts, also in somebody else's page. */
const SCRIPT = import.meta.url;

/** How to refer to a figure, and what the method rests on. */
export function citeChapter({ words: { cite }, edition }: MethodTexts): TemplateResult {
  return html`<p>${cite.intro}</p>
    <blockquote>${cite.example(edition)}</blockquote>
    <p>${cite.address}</p>
    <p>${cite.licence} <a href=${new URL("../licences.txt", SCRIPT).href}>${cite.shipped}</a>.</p>
    <pk-licences .words=${cite}></pk-licences>
    <h4>${cite.literature}</h4>
    ${listOf(cite.works)}`;
}
