/** One polite sentence for who cannot see the answer: after it has settled, never while something is dragged. */
import { html, LitElement, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { AppController } from "./app-controller.ts";
import { selectedClaim } from "../store/inputs.ts";
import { valueOf } from "../store/loading.ts";
import { comparisonSentences } from "./check/comparison-words.ts";
import { isDefinitional } from "./definition.ts";
import { nameOf } from "./emitter-names.ts";
import { answerWords } from "./measures/measure-words.ts";
import { plain } from "./rich.ts";
import { answerSentence } from "./space/claim-words.ts";
import { ledgerWords } from "./space/space-words.ts";
import { shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";
import { linesOf, sentenceOf, type Said } from "./verdict-words.ts";

/** Time in which nothing may change before it is said, ms. */
const SETTLED = 400;

@customElement("pk-live")
export class PkLive extends LitElement {
  static override styles = [shared];

  @state() private spoken = "";
  readonly #state = new AppController(
    this,
    ({
      store,
      answer,
      comparisonSummary,
      ownStates,
      heldModel,
      scenarioEffect,
      selectedAnswer,
      spaceState,
    }) => [
      store.inputs,
      answer,
      ownStates,
      comparisonSummary,
      heldModel,
      scenarioEffect,
      spaceState,
      selectedAnswer,
    ],
  );
  #timer: ReturnType<typeof setTimeout> | undefined;
  #next = "";

  override willUpdate(): void {
    const next = this.#sentence();
    if (next === this.#next) return;
    this.#next = next;
    clearTimeout(this.#timer);
    if (next !== "") this.#timer = setTimeout(() => (this.spoken = next), SETTLED);
  }

  override render(): TemplateResult {
    return html`<div class="hidden" role="status" aria-live="polite">${this.spoken}</div>`;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  #measures(texts: Texts): string {
    const [, , , , held, effect] = this.#state.values;
    if (held === undefined || effect === undefined) return "";
    const avoided = held.model.avoided(effect.emissions.takes);
    const { sentence, lines } = answerWords(avoided, effect.scenario.year, texts);
    return plain([sentence, ...lines].join(" "));
  }

  /** Of the project once its answer is exact, else of all that is free. */
  #space(texts: Texts): string {
    const [inputs, , , , , , space, asked] = this.#state.values;
    if (selectedClaim(inputs) !== undefined)
      return asked === undefined || !asked.asked.exact || asked.asked.isPrevious
        ? ""
        : plain(answerSentence(asked, texts));
    const sites = valueOf(this.#state.store.firstView.get())?.sites;
    if (space === undefined || sites === undefined) return "";
    const { sentence, lines } = ledgerWords(space, sites, texts);
    return plain([sentence, ...lines].join(" "));
  }

  #sentence(): string {
    const [{ view, emitter: chosen, language, count, year, comparing, threshold }, found, states, totals] =
      this.#state.values;
    if (view === "measures" && chosen === undefined) return this.#measures(textsOf(language));
    if (view === "space" && chosen === undefined) return this.#space(textsOf(language));
    if (comparing) {
      const isSettled = states.every(({ progress }) => progress === "done" || progress === "band");
      return totals === undefined || !isSettled
        ? ""
        : plain(comparisonSentences(totals, threshold, textsOf(language)).join(" "));
    }
    if (found === undefined || !found.isExact || !found.hasBand || found.isPrevious) return "";
    const texts = textsOf(language);
    const { emitter, whole, result } = found;
    const { verdict, load, loads, zeroReason } = result;
    const named = whole ?? emitter;
    const said: Said = {
      name: named === undefined ? undefined : nameOf(named),
      sources: found.own.length,
      verdict,
      load,
      sensitive: loads.sensitive,
      count,
      isDefinition: named === undefined ? count === "overloaded" : isDefinitional(named, year, count),
      zeroReason,
      isExact: true,
      hasBand: true,
    };
    const sentence = sentenceOf(said, texts);
    if (load.central <= 0) return plain([sentence, ...linesOf(said, texts)].join(" "));
    const [central, low, high] = [load.central, load.low, load.high].map((one) => texts.format.load(one));
    return plain(texts.say.check.announce(sentence, central, low, high));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-live": PkLive;
  }
}
