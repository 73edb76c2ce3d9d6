/** Measures: what they change by year, each with its switch and slider, what they bring, and the scenarios beside each other. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { AppController } from "../app-controller.ts";
import type { EffectModel, ScenarioEffect } from "../../measures/effect.ts";
import { measuresOf, type Scenario } from "../../measures/scenario.ts";
import { shownScenario } from "../../store/inputs.ts";
import { valueOf, type Loading } from "../../store/loading.ts";
import { panels } from "../panel-styles.ts";
import "../pk-failure.ts";
import "../pk-figures.ts";
import type { Figure } from "../pk-figures.ts";
import "../pk-notice.ts";
import "../pk-verdict.ts";
import { controls, shared } from "../styles.ts";
import { removedNotice } from "../work-parts.ts";
import { textsOf, type Texts } from "../texts.ts";
import { answerWords, emitterName, millions, stepWords } from "./measure-words.ts";
import { MeasuresController } from "./measures-controller.ts";
import "./pk-measure-cards.ts";
import "./pk-measure-results.ts";
import "./pk-scenario-choice.ts";
import "./pk-scenario-comparison.ts";
import "./pk-scenario-settings.ts";
import "./pk-year-player.ts";
import { costOfMol } from "./scenario-figures.ts";

@customElement("pk-measures-panel")
export class PkMeasuresPanel extends LitElement {
  static override styles = [
    shared,
    controls,
    panels,
    css`
      .steps {
        margin-top: calc(-1 * var(--pk-space-4));
      }

      /* On a phone the sheet is too low to spare a row. */
      :host(:not([compact])) pk-year-player {
        position: sticky;
        z-index: 1;
        top: 0;
        margin-inline: calc(-1 * var(--pk-space-5));
        padding: var(--pk-space-2) var(--pk-space-5);
        background: var(--pk-color-surface);
        box-shadow: 0 1px 0 var(--pk-color-line);
      }
    `,
  ];

  @property({ type: Boolean, reflect: true }) compact = false;
  readonly #actions = new MeasuresController(this);
  readonly #state = new AppController(
    this,
    ({ store, scenario, heldModel, scenarioEffect, comparedEffects }) => [
      store.inputs,
      store.firstView,
      store.ground,
      store.runs,
      store.measured,
      scenario,
      heldModel,
      scenarioEffect,
      comparedEffects,
      store.damagedScenarios,
      store.canUndo,
      store.canRedo,
    ],
  );

  override render(): TemplateResult {
    const [inputs, firstView, , , , , held, effect, compared, , canUndo, canRedo] = this.#state.values;
    const texts = textsOf(inputs.language);
    const shown = shownScenario(inputs);
    const emitters = valueOf(firstView)?.emitters ?? [];
    return html`<div class="panel">
      <div class="top">
        <pk-scenario-choice
          .texts=${texts}
          .shown=${shown}
          .scenarios=${inputs.work.scenarios}
          .compared=${inputs.compared}
          .canUndo=${canUndo}
          .canRedo=${canRedo}
        ></pk-scenario-choice>
        ${this.#answer(shown, effect, held?.model, texts)}
      </div>
      ${removedNotice(this, this.#actions.removed, texts)} ${this.#damaged(texts)}
      ${
        effect === undefined || compared.length === 0
          ? nothing
          : html`<pk-scenario-comparison
              .texts=${texts}
              .effects=${[effect, ...compared]}
              .model=${held?.model}
            ></pk-scenario-comparison>`
      }
      <pk-year-player .texts=${texts} .year=${shown.year}></pk-year-player>
      ${
        emitters.length === 0
          ? nothing
          : html`<p class="source steps">
              ${texts.say.measures.years.steps(stepWords(measuresOf(this.#known(shown), emitters), shown, texts))}.
              ${texts.say.measures.years.assumed}
            </p>`
      }
      ${this.#states(texts)}
      <pk-measure-cards
        .texts=${texts}
        .scenario=${shown}
        .emitters=${emitters}
        .effect=${effect}
        .model=${held?.model}
      ></pk-measure-cards>
      ${
        effect === undefined || held === undefined
          ? nothing
          : html`<pk-measure-results
              .texts=${texts}
              .effect=${effect}
              .held=${held}
              .ground=${valueOf(this.#state.values[2])}
              .first=${valueOf(firstView)}
              .runs=${valueOf(this.#state.values[3])}
            ></pk-measure-results>`
      }
      <pk-scenario-settings .texts=${texts} .scenario=${shown}></pk-scenario-settings>
    </div>`;
  }

  /** The scenario as far as its emitters are there. */
  #known(shown: Scenario): Scenario {
    return this.#state.values[5]?.scenario ?? shown;
  }

  #answer(
    { year, baseYear }: Scenario,
    effect: ScenarioEffect | undefined,
    model: EffectModel | undefined,
    texts: Texts,
  ): TemplateResult {
    const { say, format } = texts;
    const words = say.measures;
    const context = html`<div class="context">
      <span>${words.context(String(year), words.bases[baseYear])}</span>
    </div>`;
    if (effect === undefined || model === undefined)
      return html`${context}
        <div class="skeleton" aria-busy="true">
          <span class="muted">${words.answer.loading}</span><i class="tall"></i><i></i>
        </div>`;
    const avoided = model.avoided(effect.emissions.takes);
    const { sentence, lines } = answerWords(avoided, year, texts);
    const { subsidyEur } = effect.totals;
    const cost = costOfMol(effect, model);
    const figures: readonly Figure[] = [
      [format.change(Math.round(effect.totals.change.nh3)), words.figures.kilograms],
      cost.kind === "none"
        ? ["–", words.figures.noCost]
        : [
            say.charts.cost.euros(format.estimate(cost.eur.central)),
            words.figures.cost(`${format.estimate(cost.eur.low)} – ${format.estimate(cost.eur.high)}`),
          ],
    ];
    return html`${context}
      <pk-verdict
        verdict=${avoided.central > 0 ? "below" : "none"}
        .sentence=${sentence}
        .lines=${lines}
      ></pk-verdict>
      <pk-figures
        .figures=${figures}
        .source=${words.figures.source(millions(subsidyEur, texts))}
      ></pk-figures>`;
  }

  #damaged({ say }: Texts): TemplateResult | typeof nothing {
    const [, , , , , , , , , damaged] = this.#state.values;
    const words = say.measures.damaged;
    return damaged === 0
      ? nothing
      : html`<pk-notice kind="error" .heading=${words.title}
          >${words.text(String(damaged))}
          <button class="link" @click=${() => this.#state.store.damagedScenarios.set(0)}>
            ${words.close}
          </button></pk-notice
        >`;
  }

  /** What is loading, has failed, or is left out. */
  #states(texts: Texts): readonly (TemplateResult | typeof nothing)[] {
    const [, firstView, ground, runs, measured, known, , effect] = this.#state.values;
    const { say, format } = texts;
    const words = say.measures;
    const parts: readonly Loading<unknown>[] = [firstView, ground, runs, measured];
    const failed = parts.find(({ kind }) => kind === "failed");
    const emitters = valueOf(firstView)?.emitters ?? [];
    const unknown = known?.unknown ?? [];
    const isLoading = measured.kind === "busy";
    const dust = isLoading ? [] : (effect?.missing ?? []).filter(({ substance }) => substance === "dust");
    return [
      failed?.kind === "failed"
        ? html`<pk-failure .texts=${texts} reason=${failed.reason}></pk-failure>`
        : nothing,
      isLoading
        ? html`<p class="muted loading" role="status">${words.loading(format.percent(measured.done))}</p>`
        : nothing,
      unknown.length === 0
        ? nothing
        : html`<pk-notice kind="warning">${words.unknown(unknown.join(", "))}</pk-notice>`,
      dust.length === 0
        ? nothing
        : html`<pk-notice kind="warning"
            >${words.missing(format.list(dust.map(({ emitter }) => emitterName(emitter, emitters, true))))}</pk-notice
          >`,
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-measures-panel": PkMeasuresPanel;
  }
}
