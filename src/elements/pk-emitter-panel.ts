/** The page of a built-in emitter: verdict, gauge, areas, emissions, what it rests on and what is not known. */
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { MultiStoreController } from "@nanostores/lit";
import { emissionOf, type EmissionEstimate } from "../check/emission.ts";
import { resultEmitter } from "../check/emitter-source.ts";
import type { Emitter } from "../check/emitter.ts";
import { isIndustry } from "../check/summary.ts";
import { isDefinitional } from "./definition.ts";
import { verdictOf } from "../check/verdict.ts";
import type { Answer } from "../store/answer.ts";
import { answer } from "../store/app-answer.ts";
import { store } from "../store/app-store.ts";
import type { Inputs } from "../store/inputs.ts";
import { valueOf } from "../store/loading.ts";
import type { FirstView } from "../store/services.ts";
import { chooseEmitter } from "../store/steps.ts";
import { disclosure } from "./disclosure-styles.ts";
import { nameOf } from "./emitter-names.ts";
import { emitterFacts } from "./facts.ts";
import { panels } from "./panel-styles.ts";
import "./pk-answer.ts";
import "./pk-emissions.ts";
import "./pk-evidence.ts";
import "./pk-failure.ts";
import { controls, shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";
import type { Said } from "./verdict-words.ts";

@customElement("pk-emitter-panel")
export class PkEmitterPanel extends LitElement {
  static override styles = [shared, controls, panels, disclosure];

  @property({ type: Boolean, reflect: true }) compact = false;
  readonly #state = new MultiStoreController(this, [
    store.inputs,
    store.firstView,
    store.emitterAnswer,
    answer,
    store.pointedSite,
  ]);

  override render(): TemplateResult | typeof nothing {
    const [inputs, firstView, emitterAnswer, found, pointed] = this.#state.values;
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
          <button class="link back" @click=${() => store.update(chooseEmitter(undefined))}>
            ‹ ${say.check.back}
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
        <pk-emissions .texts=${texts} .emitter=${whole} .emission=${emission}></pk-emissions>
        ${remark === "" ? nothing : html`<p class="muted">${remark}</p>`}
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
