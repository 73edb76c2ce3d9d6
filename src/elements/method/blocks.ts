/** Paragraphs, equations and lists of the method page, from its messages. */
import { html, type TemplateResult } from "lit";
import type { Language } from "../../store/inputs.ts";
import type { Block } from "../messages/method-blocks.ts";
import { rich } from "../rich.ts";
import { EQUATIONS, isEquation } from "./equations.ts";
import { displayed, inline } from "./math.ts";

/** The blocks below each other; RangeError for an equation that does not exist. */
export function blocksOf(blocks: readonly Block[], language: Language): readonly TemplateResult[] {
  return blocks.map((block) => blockOf(block, language));
}

/** An equation on a line of its own, read out in words. */
export function equationOf(name: string, say: string, language: Language): TemplateResult {
  if (!isEquation(name)) throw new RangeError(`expected the name of an equation, got ${name}`);
  return html`<div class="equation scroll">${displayed(EQUATIONS[name], say, language)}</div>`;
}

/** Points below each other. */
export function listOf(points: readonly string[]): TemplateResult {
  return html`<ul class="points">
    ${points.map((point) => html`<li>${rich(point)}</li>`)}
  </ul>`;
}

function blockOf(block: Block, language: Language): TemplateResult {
  if (typeof block === "string") return html`<p>${rich(block)}</p>`;
  if ("equation" in block) return equationOf(block.equation, block.say, language);
  if ("note" in block) return html`<p class="note">${rich(block.note)}</p>`;
  if ("list" in block) return listOf(block.list);
  return html`<dl class="where">
    ${block.where.map(
      ([symbol, meaning]) =>
        html`<div>
          <dt>${inline(symbol, language)}</dt>
          <dd>${meaning}</dd>
        </div>`,
    )}
  </dl>`;
}
