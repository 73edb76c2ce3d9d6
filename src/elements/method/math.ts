/**
 * Formulas as MathML, from a small notation: words apart by spaces, a_b and a^b for what stands low and high, numbers with a
 * point (a comma in Dutch), quad for room. Fractions, roots and powers of more than a word are objects.
 */
import { mathml, type TemplateResult } from "lit";
import type { Language } from "../../store/inputs.ts";

/** A formula or a part of one. */
export type Formula =
  | string
  | { readonly row: readonly Formula[] }
  | { readonly over: readonly [above: Formula, below: Formula] }
  | { readonly root: Formula }
  | { readonly power: readonly [base: Formula, exponent: Formula] };

const NUMBER = /^\d[\d.\u00a0]*$/;
const OPERATORS = new Set("= + − · × / ( ) [ ] < > ≤ ≥ | , * ∑".split(" "));

/** A formula on a line of its own, read out as the words that are given. */
export function displayed(formula: Formula, words: string, language: Language): TemplateResult {
  return mathml`<math display="block" aria-label=${words}>${part(formula, language)}</math>`;
}

/** A symbol within a text; what it means stands beside it. */
export function inline(formula: Formula, language: Language): TemplateResult {
  return mathml`<math>${part(formula, language)}</math>`;
}

const BRACKETS = new Set("( ) [ ]".split(" "));

function small(bracket: string): TemplateResult {
  return mathml`<mo stretchy="false">${bracket}</mo>`;
}

function part(formula: Formula, language: Language): TemplateResult {
  if (typeof formula === "string") {
    const words = formula.split(" ").filter((word) => word !== "");
    // A bracket on its own grows with what it holds; within a line of words it does not.
    return row(
      words.map((word) => (words.length > 1 && BRACKETS.has(word) ? small(word) : symbol(word, language))),
    );
  }
  if ("row" in formula) return row(formula.row.map((one) => part(one, language)));
  if ("over" in formula) {
    const [above, below] = formula.over.map((one) => part(one, language));
    return mathml`<mfrac>${above}${below}</mfrac>`;
  }
  if ("root" in formula) return mathml`<msqrt>${part(formula.root, language)}</msqrt>`;
  const [base, exponent] = formula.power.map((one) => part(one, language));
  return mathml`<msup>${base}${exponent}</msup>`;
}

function row(parts: readonly TemplateResult[]): TemplateResult {
  return parts.length === 1 ? parts[0] : mathml`<mrow>${parts}</mrow>`;
}

function symbol(word: string, language: Language): TemplateResult {
  const parts: readonly (string | undefined)[] | null = /^([^_^]+)(?:_([^^]+))?(?:\^(.+))?$/.exec(word);
  const [base, low, high] = [parts?.[1] ?? word, parts?.[2], parts?.[3]];
  const shown = atom(base, language);
  if (base === "∑" && low !== undefined) return mathml`<munder>${shown}${atom(low, language)}</munder>`;
  if (low !== undefined && high !== undefined)
    return mathml`<msubsup>${shown}${atom(low, language)}${atom(high, language)}</msubsup>`;
  if (low !== undefined) return mathml`<msub>${shown}${atom(low, language)}</msub>`;
  return high === undefined ? shown : mathml`<msup>${shown}${atom(high, language)}</msup>`;
}

function atom(word: string, language: Language): TemplateResult {
  if (NUMBER.test(word)) {
    const figure = language === "nl" ? word.replace(".", ",") : word;
    return mathml`<mn>${figure}</mn>`;
  }
  if (word === "quad") return mathml`<mspace width="1.2em"></mspace>`;
  if (OPERATORS.has(word)) return mathml`<mo>${word}</mo>`;
  if (/^[−-]\d/.test(word)) return mathml`<mrow><mo>−</mo>${atom(word.slice(1), language)}</mrow>`;
  if (word.startsWith("Δ") && word.length > 1)
    return mathml`<mrow><mi>Δ</mi>${atom(word.slice(1), language)}</mrow>`;
  return mathml`<mi>${word}</mi>`;
}
