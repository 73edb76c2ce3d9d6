/** Check a source: the own sources and their situations, what to mind about them, and the answer or the difference. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { AppController } from "./app-controller.ts";
import { SITUATIONS, type OwnSource, type Situation } from "../check/own-source.ts";
import { selectedSource, type Inputs } from "../store/inputs.ts";
import { valueOf } from "../store/loading.ts";
import { showView } from "../store/steps.ts";
import { announce } from "./announce.ts";
import { OwnController } from "./check/own-controller.ts";
import { ownName } from "./check/own-words.ts";
import "./check/pk-check-actions.ts";
import "./check/pk-check-outcome.ts";
import "./check/pk-check-start.ts";
import "./check/pk-comparison.ts";
import "./check/pk-own-sources.ts";
import "./check/pk-placing.ts";
import "./check/pk-situations.ts";
import "./check/pk-warnings.ts";
import { panels } from "./panel-styles.ts";
import "./pk-notice.ts";
import { controls, shared } from "./styles.ts";
import { removedNotice } from "./work-parts.ts";
import { textsOf, type Texts } from "./texts.ts";

@customElement("pk-check-panel")
export class PkCheckPanel extends LitElement {
  static override styles = [
    shared,
    controls,
    panels,
    css`
      .own {
        display: grid;
        gap: var(--pk-space-3);
        padding-bottom: var(--pk-space-4);
        border-bottom: 1px solid var(--pk-color-line);
        grid-template-columns: minmax(0, 1fr);
      }

      pk-check-actions {
        padding-block: var(--pk-space-3);
        border-top: 1px solid var(--pk-color-line);
        background: var(--pk-color-surface);
      }

      pk-comparison {
        margin-top: calc(-1 * var(--pk-space-4));
      }

      :host([compact]) .panel {
        gap: var(--pk-space-4);
      }

      :host([compact]) .own {
        gap: var(--pk-space-2);
        padding-bottom: var(--pk-space-3);
      }

      /* On a phone the sheet is too low to spare a row. */
      :host(:not([compact])) pk-check-actions {
        position: sticky;
        z-index: 1;
        bottom: 0;
        margin: 0 calc(-1 * var(--pk-space-5)) calc(-1 * var(--pk-space-5));
        padding-inline: var(--pk-space-5);
      }
    `,
  ];

  @property({ type: Boolean, reflect: true }) compact = false;
  readonly #actions = new OwnController(this);
  readonly #state = new AppController(
    this,
    ({ store, answer, comparison, comparisonSummary, ownStates, ownWarnings }) => [
      store.inputs,
      store.firstView,
      store.placing,
      store.canUndo,
      store.canRedo,
      store.pointedSite,
      ownStates,
      ownWarnings,
      answer,
      comparison,
      comparisonSummary,
    ],
  );

  override render(): TemplateResult {
    const [inputs, , placing] = this.#state.values;
    const texts = textsOf(inputs.language);
    const own = selectedSource(inputs);
    return html`<div class="panel" @pk-to-list=${() => this.#state.store.update(showView("explore"))}>
      ${
        own === undefined
          ? html`<pk-check-start .texts=${texts}
              >${removedNotice(this, this.#actions.removed, texts)}</pk-check-start
            >`
          : html`${this.#sources(inputs, own, placing, texts)}
              ${
                inputs.comparing
                  ? this.#comparison(inputs, own, texts)
                  : html`<pk-check-outcome ?compact=${this.compact}></pk-check-outcome>
                      ${this.compact ? this.#warnings(texts) : nothing}`
              }
              <pk-check-actions
                .texts=${texts}
                .situation=${this.compact && !inputs.comparing ? own.situation : undefined}
                ?comparing=${inputs.comparing}
              ></pk-check-actions>`
      }
    </div>`;
  }

  #sources(inputs: Inputs, own: OwnSource, placing: Situation | undefined, texts: Texts): TemplateResult {
    const [, firstView, , canUndo, canRedo, , states, , found] = this.#state.values;
    const { work, comparing } = inputs;
    const shown = placing ?? own.situation;
    const isAlone = found?.own.length === 1;
    return html`<div class="own">
      <pk-own-sources
        ?compact=${this.compact}
        .texts=${texts}
        .states=${comparing ? [] : states.filter((one) => one.own.situation === shown)}
        .total=${work.sources.length}
        .selected=${comparing || shown !== own.situation ? undefined : own}
        .defaults=${valueOf(firstView)?.sectorDefaults ?? []}
        .largest=${isAlone ? found.result.largestAlone : undefined}
        .canUndo=${canUndo}
        .canRedo=${canRedo}
      >
        ${
          comparing || work.sources.some(({ situation }) => situation !== "proposed")
            ? html`<pk-situations
                .texts=${texts}
                .sources=${work.sources}
                .shown=${comparing ? "difference" : shown}
                .nettingFactor=${work.nettingFactor}
              ></pk-situations>`
            : nothing
        }
      </pk-own-sources>
      ${
        placing === undefined
          ? nothing
          : html`<pk-placing .texts=${texts} .situation=${placing} .sources=${work.sources}></pk-placing>`
      }
      ${removedNotice(this, this.#actions.removed, texts)}
      ${comparing || this.compact ? nothing : this.#warnings(texts)}
    </div>`;
  }

  /** Where there is little room they come after the answer. */
  #warnings(texts: Texts): TemplateResult | typeof nothing {
    const [, , , , , , , warnings] = this.#state.values;
    return warnings.length === 0
      ? nothing
      : html`<pk-warnings .texts=${texts} .warnings=${warnings}></pk-warnings>`;
  }

  #comparison({ work, threshold }: Inputs, own: OwnSource, texts: Texts): TemplateResult {
    const [, , , , , pointed, , , , found, totals] = this.#state.values;
    const { say } = texts;
    const words = say.check.comparison;
    const present = SITUATIONS.filter((one) => work.sources.some(({ situation }) => situation === one));
    if (present.length === 1 && present[0] === "proposed") {
      const name = ownName(own, work.sources.length, texts);
      const others: readonly Situation[] = ["reference", "netting"];
      return html`<pk-notice .heading=${words.nothing}
        >${words.nothingText}<br />
        ${others.map(
          (one) =>
            html`<button
                class="link"
                @click=${() => announce(this, "pk-own-copy", { id: own.id, situation: one })}
              >
                ${words.copyTo(name, say.check.situations.inSentence[one])}</button
              ><br />
              <button class="link" @click=${() => announce(this, "pk-situation", one)}>
                ${words.addTo(say.check.situations.inSentence[one])}</button
              ><br />`,
        )}</pk-notice
      >`;
    }
    return html`<div class="stack">
      <div class="context"><span>${words.context}</span></div>
      ${
        found === undefined
          ? html`<div class="skeleton" aria-busy="true">
              <span class="muted">${words.waiting}</span><i class="tall"></i><i></i><i></i>
            </div>`
          : html`<pk-comparison
              .texts=${texts}
              .comparison=${found}
              .totals=${totals}
              .present=${present}
              .threshold=${threshold}
              .nettingFactor=${work.nettingFactor}
              .pointed=${pointed ?? 0}
            ></pk-comparison>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-check-panel": PkCheckPanel;
  }
}
