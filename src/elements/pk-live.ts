/** One polite sentence for who cannot see the answer: after it has settled, never while something is dragged. */
import { html, LitElement, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { MultiStoreController } from "@nanostores/lit";
import { answer } from "../store/app-answer.ts";
import { store } from "../store/app-store.ts";
import { isDefinitional } from "./definition.ts";
import { nameOf } from "./emitter-names.ts";
import { plain } from "./rich.ts";
import { shared } from "./styles.ts";
import { textsOf } from "./texts.ts";
import { linesOf, sentenceOf, type Said } from "./verdict-words.ts";

/** Time in which nothing may change before it is said, ms. */
const SETTLED = 400;

@customElement("pk-live")
export class PkLive extends LitElement {
  static override styles = [shared];

  @state() private spoken = "";
  readonly #state = new MultiStoreController(this, [store.inputs, answer]);
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

  #sentence(): string {
    const [{ language, count, year }, found] = this.#state.values;
    if (found === undefined || !found.isExact || !found.hasBand || found.isPrevious) return "";
    const texts = textsOf(language);
    const { emitter, whole, result } = found;
    const { verdict, load, loads, zeroReason } = result;
    const named = whole ?? emitter;
    const said: Said = {
      name: named === undefined ? undefined : nameOf(named),
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
