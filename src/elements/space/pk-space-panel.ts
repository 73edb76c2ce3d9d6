/** Space: whether a project fits, or what may be used; the projects, the ledger, the rules. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { AppController } from "../app-controller.ts";
import type { SelectedAnswer, SpaceState } from "../../store/claim-answers.ts";
import { selectedClaim, shownScenario, type Inputs } from "../../store/inputs.ts";
import { valueOf, type Loading } from "../../store/loading.ts";
import type { FirstView } from "../../store/services.ts";
import { announce } from "../announce.ts";
import "../charts/pk-waterfall.ts";
import { disclosure } from "../disclosure-styles.ts";
import { fields } from "../field-styles.ts";
import { emitterName, scenarioName } from "../measures/measure-words.ts";
import { panels } from "../panel-styles.ts";
import "../pk-failure.ts";
import "../pk-figures.ts";
import "../pk-notice.ts";
import "../pk-verdict.ts";
import { controls, shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import { removedNotice } from "../work-parts.ts";
import { answerSentence, claimName, tagOf } from "./claim-words.ts";
import "./pk-allocation.ts";
import "./pk-candidates.ts";
import "./pk-claim-answer.ts";
import "./pk-claim-list.ts";
import "./pk-claim-progress.ts";
import "./pk-nature-records.ts";
import "./pk-space-files.ts";
import "./pk-space-settings.ts";
import "./pk-space-sites.ts";
import { SpaceController } from "./space-controller.ts";
import { claimFigures, ledgerFigures, natureSites, provincesOf } from "./space-figures.ts";
import { ledgerWords, waterfallSteps } from "./space-words.ts";

@customElement("pk-space-panel")
export class PkSpacePanel extends LitElement {
  static override styles = [
    shared,
    controls,
    panels,
    fields,
    disclosure,
    css`
      .ledger {
        display: grid;
        gap: var(--pk-space-3);
        grid-template-columns: minmax(0, 1fr);
      }

      details {
        min-width: 0;
      }
    `,
  ];

  @property({ type: Boolean, reflect: true }) compact = false;
  readonly #actions = new SpaceController(this);
  readonly #state = new AppController(this, ({ store, spaceLedgers, selectedAnswer, spaceState }) => [
    store.inputs,
    store.firstView,
    store.ground,
    store.runs,
    store.measured,
    store.claimRuns,
    store.isStopped,
    store.placingClaim,
    store.damagedSpace,
    store.canUndo,
    store.canRedo,
    spaceLedgers,
    selectedAnswer,
    spaceState,
  ]);

  override render(): TemplateResult {
    const [inputs, firstView, , , , claimRuns, isStopped, isPlacing, , canUndo, canRedo, , answer, space] =
      this.#state.values;
    const texts = textsOf(inputs.language);
    const { say, format } = texts;
    const first = valueOf(firstView);
    const claim = selectedClaim(inputs);
    const shown = shownScenario(inputs);
    const words = say.space;
    return html`<div class="panel">
      <div class="top">
        <div class="context">
          <span>${words.context(scenarioName(shown, texts), String(shown.year))}</span>
        </div>
        ${this.#answer(inputs, first, answer, space, texts)}
        <p class="source">${words.not.line}</p>
      </div>
      ${this.#states(texts)} ${removedNotice(this, this.#actions.removed, texts)}
      <pk-claim-progress
        .texts=${texts}
        .runs=${claimRuns}
        .hasFirst=${answer !== undefined}
        .isExact=${answer === undefined ? claim === undefined : answer.asked.exact && !answer.asked.isPrevious}
        ?stopped=${isStopped}
      ></pk-claim-progress>
      ${
        answer?.verdict === undefined
          ? nothing
          : html`<pk-claim-answer
                .texts=${texts}
                .verdict=${answer.verdict}
                .threshold=${inputs.threshold}
              ></pk-claim-answer>
              <pk-candidates
                .texts=${texts}
                .answer=${answer}
                .sites=${first?.sites ?? []}
                edition=${first?.edition ?? ""}
              ></pk-candidates>`
      }
      <pk-claim-list
        .texts=${texts}
        .claims=${inputs.work.claims}
        .selected=${claim}
        .answer=${answer}
        .space=${space}
        ?placing=${isPlacing}
        .canUndo=${canUndo}
        .canRedo=${canRedo}
      ></pk-claim-list>
      <pk-allocation .texts=${texts} .space=${space} .mode=${inputs.work.space.mode}></pk-allocation>
      ${space === undefined ? nothing : this.#ledger(inputs, space, texts)}
      <pk-space-files .texts=${texts} .space=${space} edition=${first?.edition ?? ""}></pk-space-files>
      <details open>
        <summary>${words.settings.title}</summary>
        <pk-space-settings
          .texts=${texts}
          .shown=${shown}
          .scenarios=${inputs.work.scenarios}
          .settings=${inputs.work.space}
          .provinces=${provincesOf(first)}
        ></pk-space-settings>
      </details>
      <details>
        <summary>
          ${words.nature.records(format.whole(Object.keys(inputs.work.space.additionality).length))}
        </summary>
        <pk-nature-records
          .texts=${texts}
          .records=${inputs.work.space.additionality}
          .sites=${natureSites(first, space)}
          .today=${today()}
        ></pk-nature-records>
      </details>
      <details>
        <summary>${words.not.title}</summary>
        <p class="muted">${words.not.line} ${words.not.text}</p>
      </details>
    </div>`;
  }

  #answer(
    inputs: Inputs,
    first: FirstView | undefined,
    answer: SelectedAnswer | undefined,
    space: SpaceState | undefined,
    texts: Texts,
  ): TemplateResult {
    const { say } = texts;
    const words = say.space;
    const claim = selectedClaim(inputs);
    if (space === undefined || first === undefined)
      return html`<div class="skeleton" aria-busy="true">
        <span class="muted">${words.loading}</span><i class="tall"></i><i></i>
      </div>`;
    if (claim === undefined) {
      const { sentence, lines } = ledgerWords(space, first.sites, texts);
      return html`<pk-verdict
          verdict=${space.table.total.usable > 0 ? "below" : "none"}
          .sentence=${sentence}
          .lines=${lines}
        ></pk-verdict>
        <pk-figures .figures=${ledgerFigures(space, texts)} .source=${words.figures.source}></pk-figures>`;
    }
    if (answer === undefined)
      return html`<pk-verdict
        verdict="none"
        .sentence=${words.projects.answer.waiting(claimName(claim, texts))}
      ></pk-verdict>`;
    const tag = tagOf(answer.verdict);
    return html`<pk-verdict
        verdict=${tag === "blocked" ? "meets" : tag === "outside" ? "none" : "below"}
        .sentence=${answerSentence(answer, texts)}
      ></pk-verdict>
      ${
        answer.verdict === undefined
          ? nothing
          : html`<pk-figures
              .figures=${claimFigures(answer, space, texts)}
              .source=${words.projects.figures.source}
            ></pk-figures>`
      }`;
  }

  #ledger({ site }: Inputs, { table }: SpaceState, texts: Texts): TemplateResult {
    const words = texts.say.space;
    const open = table.sites.find(({ nr }) => nr === site);
    const reached = table.sites.filter(({ potential, nr }) => potential > 0 || nr === site);
    return html`<section class="ledger" aria-label=${words.waterfall.title}>
        <label class="field"
          ><span>${words.waterfall.area}</span
          ><select
            class="input"
            @change=${(event: Event) => {
              const { value } = event.target as HTMLSelectElement;
              announce(this, "pk-ledger-site", { nr: value === "" ? undefined : Number(value) });
            }}
          >
            <option value="" ?selected=${open === undefined}>${words.waterfall.all}</option>
            ${reached.map(({ nr, name }) => html`<option value=${nr} ?selected=${nr === site}>${name}</option>`)}
          </select></label
        >
        <pk-waterfall
          .texts=${texts}
          heading=${open === undefined ? words.waterfall.title : words.waterfall.titleOf(open.name)}
          note=${words.waterfall.note}
          figures="column"
          .steps=${waterfallSteps(open ?? table.total, texts)}
        ></pk-waterfall>
      </section>
      <section aria-labelledby="sites">
        <h2 id="sites">${words.sites.title}</h2>
        <pk-space-sites .texts=${texts} .table=${table} .open=${site}></pk-space-sites>
      </section>`;
  }

  /** What has failed, is left out, or could not be read. */
  #states(texts: Texts): readonly (TemplateResult | typeof nothing)[] {
    const [, firstView, ground, runs, measured, , , , damaged, , , ledgers] = this.#state.values;
    const { say, format } = texts;
    const words = say.space;
    const parts: readonly Loading<unknown>[] = [firstView, ground, runs, measured];
    const failed = parts.find(({ kind }) => kind === "failed");
    const emitters = valueOf(firstView)?.emitters ?? [];
    const isLoading = measured.kind === "busy";
    const missing = isLoading ? [] : (ledgers?.missing ?? []);
    const names = [...new Set(missing.map(({ emitter }) => emitterName(emitter, emitters, true)))];
    return [
      failed?.kind === "failed"
        ? html`<pk-failure .texts=${texts} reason=${failed.reason}></pk-failure>`
        : nothing,
      isLoading
        ? html`<p class="muted loading" role="status">
            ${say.measures.loading(format.percent(measured.done))}
          </p>`
        : nothing,
      names.length === 0
        ? nothing
        : html`<pk-notice kind="warning">${words.missing(format.list(names))}</pk-notice>`,
      damaged === 0
        ? nothing
        : html`<pk-notice kind="error" .heading=${words.damaged.title}
            >${words.damaged.text(String(damaged))}
            <button class="link" @click=${() => this.#state.store.damagedSpace.set(0)}>
              ${words.damaged.close}
            </button></pk-notice
          >`,
    ];
  }
}

/** The day of the user's own calendar, ISO. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-space-panel": PkSpacePanel;
  }
}
