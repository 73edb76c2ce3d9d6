/** Which input moves the load how much: runs that are made when they are asked for, and a chart of what came out. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { messageOf } from "../../base/errors.ts";
import { loadPerKg } from "../../check/load.ts";
import { THRESHOLD } from "../../check/result.ts";
import { sensitivities, type Sensitivity } from "../../check/sensitivity.ts";
import { selectedSource } from "../../store/inputs.ts";
import type { SensitivityQuestion } from "../../store/sensitivity-question.ts";
import { AppController } from "../app-controller.ts";
import "../charts/pk-tornado.ts";
import type { TornadoRow } from "../charts/pk-tornado.ts";
import "../pk-notice.ts";
import { controls, shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";

type Stage =
  | { readonly kind: "none" }
  | { readonly kind: "busy"; readonly done: number }
  | { readonly kind: "ready"; readonly found: readonly Sensitivity[] }
  | { readonly kind: "failed"; readonly reason: string };

@customElement("pk-sensitivity")
export class PkSensitivity extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: grid;
        gap: var(--pk-space-3);
        grid-template-columns: minmax(0, 1fr);
      }

      .busy {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--pk-space-2) var(--pk-space-3);
      }

      progress {
        flex: 1 1 8rem;
        accent-color: var(--pk-color-action);
      }
    `,
  ];

  @state() private stage: Stage = { kind: "none" };
  readonly #state = new AppController(this, ({ store, sensitivityQuestion, answer }) => [
    store.inputs,
    sensitivityQuestion,
    answer,
  ]);
  #stop: AbortController | undefined;
  /** What the stage is about. */
  #asked: SensitivityQuestion | undefined;

  override willUpdate(): void {
    const [, question] = this.#state.values;
    if (this.#asked === undefined || question === this.#asked) return;
    this.#stop?.abort();
    this.#asked = undefined;
    this.stage = { kind: "none" };
  }

  override render(): TemplateResult | typeof nothing {
    const [inputs, question, found] = this.#state.values;
    const { language } = inputs;
    const texts = textsOf(language);
    const words = texts.say.check.sensitivity;
    const { stage } = this;
    if (question === undefined) return html`<p class="muted">${words.waiting}</p>`;
    const { variants } = question;
    const several = (found?.own.length ?? 0) > 1 ? selectedSource(inputs) : undefined;
    return html`
      <p class="muted">
        ${words.intro}
        ${several === undefined ? nothing : words.one(several.name || texts.say.check.own.unnamed)}
      </p>
      ${
        stage.kind === "busy"
          ? html`<div class="busy" role="status">
              <progress max="1" .value=${stage.done} aria-label=${words.busy}></progress>
              <span class="source">${texts.format.percent(Math.round(20 * stage.done) / 20)}</span>
              <button class="button" @click=${() => this.#leave()}>${words.stop}</button>
            </div>`
          : stage.kind === "ready"
            ? html`<pk-tornado
                .texts=${texts}
                .rows=${stage.found.map((one) => rowOf(one, texts))}
                .central=${found?.result.load.central}
                .threshold=${THRESHOLD}
              ></pk-tornado>`
            : html`${
                  stage.kind === "failed"
                    ? html`<pk-notice kind="warning"
                        >${words.failed} <small>${stage.reason}</small></pk-notice
                      >`
                    : nothing
                }
                <div>
                  <button class="button" @click=${() => void this.#run(question)}>
                    ${words.run(texts.format.whole(variants.length))}
                  </button>
                </div>`
      }
    `;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
  }

  #leave(): void {
    this.#stop?.abort();
    this.#asked = undefined;
    this.stage = { kind: "none" };
  }

  async #run(question: SensitivityQuestion): Promise<void> {
    const { effects } = this.#state.app;
    if (effects === undefined) return;
    const { signal } = (this.#stop = new AbortController());
    this.#asked = question;
    this.stage = { kind: "busy", done: 0 };
    const { basis, variants, counted } = question;
    try {
      const contributions = await effects.runAll(variants, signal, (done) => {
        if (!signal.aborted) this.stage = { kind: "busy", done };
      });
      const loads = contributions.map((one) => loadPerKg(one, counted));
      this.stage = { kind: "ready", found: sensitivities(basis, variants, loads) };
    } catch (error) {
      if (!signal.aborted) this.stage = { kind: "failed", reason: messageOf(error) };
    }
  }
}

function rowOf({ input, low, high }: Sensitivity, texts: Texts): TornadoRow {
  const { say, format } = texts;
  const words = say.check.sensitivity;
  const named = (value: number | undefined): string =>
    value === undefined ? words.asIs : words.values[input](value, format.plain(Number(value.toPrecision(3))));
  return {
    name: words.inputs[input],
    low: low.load,
    high: high.load,
    lowInput: named(low.value),
    highInput: named(high.value),
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-sensitivity": PkSensitivity;
  }
}
