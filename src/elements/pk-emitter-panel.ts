/** The page of a built-in emitter: verdict, gauge, areas, emissions, what it rests on and what is not known. */
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { AppController } from "./app-controller.ts";
import { emissionOf, type EmissionEstimate } from "../check/emission.ts";
import { emitterAsOwn } from "../check/emitter-as-own.ts";
import { resultEmitter } from "../check/emitter-source.ts";
import type { Emitter } from "../check/emitter.ts";
import { isIndustry } from "../check/summary.ts";
import { isDefinitional } from "./definition.ts";
import { verdictOf } from "../check/verdict.ts";
import type { Answer } from "../store/answer.ts";
import { knownMeasures } from "../measures/known.ts";
import type { Inputs } from "../store/inputs.ts";
import { valueOf } from "../store/loading.ts";
import type { FirstView } from "../store/services.ts";
import { addOwn, chooseEmitter } from "../store/steps.ts";
import { backWords } from "./back-words.ts";
import "./check/pk-check-charts.ts";
import { emissionSeries } from "./charts/emission-series.ts";
import "./charts/pk-emissions-chart.ts";
import { disclosure } from "./disclosure-styles.ts";
import { nameOf } from "./emitter-names.ts";
import { emitterFacts } from "./facts.ts";
import { panels } from "./panel-styles.ts";
import "./pk-answer.ts";
import "./check/pk-result-files.ts";
import "./check/pk-sensitivity.ts";
import "./pk-evidence.ts";
import "./pk-failure.ts";
import "./pk-highest.ts";
import "./pk-known-measures.ts";
import { controls, shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";
import type { Said } from "./verdict-words.ts";

@customElement("pk-emitter-panel")
export class PkEmitterPanel extends LitElement {
  static override styles = [shared, controls, panels, disclosure];

  @property({ type: Boolean, reflect: true }) compact = false;
  @state() private hasCharts = false;
  @state() private hasSensitivity = false;
  readonly #state = new AppController(this, ({ store, answer, highest }) => [
    store.inputs,
    store.firstView,
    store.emitterAnswer,
    answer,
    store.pointedSite,
    store.ground,
    highest,
  ]);

  override render(): TemplateResult | typeof nothing {
    const [inputs, firstView, emitterAnswer, found, pointed, ground, tops] = this.#state.values;
    const texts = textsOf(inputs.language);
    const first = valueOf(firstView);
    const emitter = first?.emitters.find((one) => one.id === inputs.emitter);
    if (first === undefined || emitter === undefined) return nothing;
    const { say } = texts;
    const whole = resultEmitter(emitter, first.emitters);
    const emission = emissionOf(whole, inputs.year);
    const isConfirmed = emitter.status === "confirmed";
    const remark = say.sources.remarks[emitter.id] ?? emitter.notes;
    return html`
      <div class="panel">
        <div class="top">
          <button class="link back" @click=${() => this.#state.store.update(chooseEmitter(undefined))}>
            ‹ ${backWords(inputs, texts)}
          </button>
          <p class="title">
            <span class="symbol ${isConfirmed ? "confirmed" : ""}"></span>${nameOf(emitter)}
          </p>
          <div class="context">
            <span>${say.check.context(say.explore.years[inputs.year])}</span>
            <span class="tag ${isConfirmed ? "emitter" : ""}">${say.status[emitter.status]}</span>
          </div>
        </div>
        <pk-answer
          .texts=${texts}
          .said=${saidOf(inputs, first, whole, emission, found)}
          .result=${found?.result}
          .year=${inputs.year}
          .pointed=${pointed ?? 0}
        >
          ${whole === emitter ? nothing : html`<pk-notice kind="info">${say.check.partOf(nameOf(whole))}</pk-notice>`}
          ${
            isIndustry(emitter)
              ? nothing
              : html`<pk-notice kind="info">${say.check.outsideDefinition}</pk-notice>`
          }
          ${
            emitterAnswer.kind === "failed"
              ? html`<pk-failure .texts=${texts} reason=${emitterAnswer.reason}></pk-failure>`
              : nothing
          }
        </pk-answer>
        <pk-emissions-chart
          .texts=${texts}
          .series=${emissionSeries(whole, emission)}
          .closedFrom=${whole.closedFrom}
        ></pk-emissions-chart>
        <pk-highest
          .texts=${texts}
          .highest=${tops}
          .hexagons=${valueOf(ground)?.hexagons}
          .names=${new Map(first.sites.map(({ nr, name }) => [nr, name]))}
          .chosen=${inputs.hexagon}
        ></pk-highest>
        <pk-known-measures
          .texts=${texts}
          .known=${knownMeasures(emitter, first.emitters)}
        ></pk-known-measures>
        <div>
          <button class="button" @click=${() => this.#copy(emitter, first)}>${say.company.asOwn}</button>
          <p class="source">${say.company.asOwnNote}</p>
        </div>
        ${remark === "" ? nothing : html`<p class="muted">${remark}</p>`}
        ${
          found === undefined || found.result.load.central <= 0
            ? nothing
            : html`<details @toggle=${this.#onCharts}>
                  <summary>${say.company.charts}</summary>
                  ${this.hasCharts ? html`<pk-check-charts></pk-check-charts>` : nothing}
                </details>
                <details @toggle=${this.#onSensitivity}>
                  <summary>${say.check.sensitivity.title}</summary>
                  ${this.hasSensitivity ? html`<pk-sensitivity></pk-sensitivity>` : nothing}
                </details>`
        }
        <pk-result-files .texts=${texts}></pk-result-files>
        ${found === undefined ? nothing : this.#evidence(found, first.edition, texts)}
        <details>
          <summary>${say.sources.title}</summary>
          <pk-evidence .texts=${texts} .sources=${emitter.sources}></pk-evidence>
        </details>
        <details open>
          <summary>${say.check.unknown.title}</summary>
          <ul class="list">
            ${unknowns(emitter, emission, inputs, texts).map((text) => html`<li>${text}</li>`)}
          </ul>
        </details>
      </div>
    `;
  }

  /** When the first verdict could be read, for the benchmark. */
  override updated(): void {
    if (this.#isMarked || valueOf(this.#state.values[1]) === undefined) return;
    this.#isMarked = true;
    performance.mark("pk-verdict");
  }
  #isMarked = false;

  /** Charts are drawn when they are first looked at. */
  #onCharts(event: Event): void {
    if (event.target instanceof HTMLDetailsElement && event.target.open) this.hasCharts = true;
  }

  #onSensitivity(event: Event): void {
    if (event.target instanceof HTMLDetailsElement) this.hasSensitivity = event.target.open;
  }

  #copy(emitter: Emitter, { emitters }: FirstView): void {
    const { year, language } = this.#state.store.inputs.get();
    const { company } = textsOf(language).say;
    const whole = resultEmitter(emitter, emitters);
    this.#state.store.update(addOwn(emitterAsOwn(emitter, emitters, year, company.copyOf(nameOf(whole)))));
  }

  #evidence(found: Answer, edition: string, texts: Texts): TemplateResult {
    return html`<details>
      <summary>${texts.say.check.assumptions.title}</summary>
      <pk-evidence .texts=${texts} .facts=${emitterFacts(found, edition, texts)}></pk-evidence>
    </details>`;
  }
}

/** From the full answer, or from the summary while that is being fetched. */
function saidOf(
  { year, count }: Inputs,
  { summaries }: FirstView,
  whole: Emitter,
  { isKnown }: EmissionEstimate,
  found: Answer | undefined,
): Said | undefined {
  const isDefinition = isDefinitional(whole, year, count);
  const common = { name: nameOf(whole), count, isDefinition, isExact: true, hasBand: true };
  if (found !== undefined) {
    const { verdict, load, loads, zeroReason } = found.result;
    return { ...common, verdict, load, sensitive: loads.sensitive, zeroReason };
  }
  const summary = summaries.get(whole.id)?.years[year];
  if (summary === undefined) return undefined;
  const load = summary.loads[count];
  return {
    ...common,
    verdict: verdictOf(load, isKnown),
    load,
    sensitive: summary.loads.sensitive,
    zeroReason: load.central > 0 ? undefined : summary.zeroReason,
  };
}

function unknowns(
  emitter: Emitter,
  emission: EmissionEstimate,
  { year }: Inputs,
  { say }: Texts,
): readonly string[] {
  const words = say.check.unknown;
  const when = say.explore.years[year];
  return [
    words.stack,
    words.point,
    ...(emission.nh3.basis === "unreported" ? [words.nh3(when)] : []),
    ...(emission.nox.basis === "unreported" ? [words.nox(when)] : []),
    ...(emitter.status === "confirmed" ? [] : [words.list]),
    words.abroad,
    words.aerius,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-emitter-panel": PkEmitterPanel;
  }
}
