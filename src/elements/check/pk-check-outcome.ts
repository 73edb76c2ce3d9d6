/** The answer for the own sources of a situation, with the work under way and what can go wrong. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { AppController } from "../app-controller.ts";
import type { Answer } from "../../store/answer.ts";
import { selectedSource } from "../../store/inputs.ts";
import { valueOf, type Loading } from "../../store/loading.ts";
import { showView } from "../../store/steps.ts";
import type { OwnAnswers } from "../../store/store.ts";
import { announce } from "../announce.ts";
import { disclosure } from "../disclosure-styles.ts";
import { ownFacts } from "../facts.ts";
import { panels } from "../panel-styles.ts";
import "../pk-answer.ts";
import "../pk-computing.ts";
import "../pk-evidence.ts";
import "../pk-failure.ts";
import "../pk-notice.ts";
import { controls, shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import type { Said } from "../verdict-words.ts";
import "./pk-check-charts.ts";
import "./pk-loupe.ts";
import "./pk-overlay.ts";
import "./pk-result-files.ts";
import "./pk-sensitivity.ts";

@customElement("pk-check-outcome")
export class PkCheckOutcome extends LitElement {
  static override styles = [
    shared,
    controls,
    panels,
    disclosure,
    css`
      pk-answer {
        margin-top: calc(-1 * var(--pk-space-4));
      }
    `,
  ];

  /** True on a phone, where the loupe does not fit on the map. */
  @property({ type: Boolean }) compact = false;
  @state() private hasLoupe = false;
  @state() private hasCharts = false;
  @state() private hasSensitivity = false;
  readonly #state = new AppController(this, ({ store, answer, overlay }) => [
    store.inputs,
    store.firstView,
    store.ground,
    store.ownAnswers,
    store.ownStage,
    store.isStopped,
    store.pointedSite,
    answer,
    store.otherResults,
    overlay,
  ]);

  override render(): TemplateResult {
    const [{ language }, firstView, ground, work, , , , found] = this.#state.values;
    const texts = textsOf(language);
    const { say } = texts;
    const failure = firstView.kind === "failed" ? firstView : ground.kind === "failed" ? ground : undefined;
    const isEmpty = found?.isExact === true && found.result.zeroReason === "no-hexagons" && !found.isPrevious;
    return html`<div class="stack">
      <div class="top">
        <div class="context">
          <span>${contextOf(found, texts)}</span>
          <span class="tags"
            >${tagsOf(found, work).map((tag) => html`<span class="tag warning">${say.check[tag]}</span>`)}</span
          >
        </div>
        ${
          found !== undefined || failure !== undefined || work.kind === "failed"
            ? nothing
            : html`<div class="skeleton" aria-busy="true">
                <span class="muted"
                  >${ground.kind === "ready" ? say.check.computing.start : say.loading.ground}</span
                >
                <i class="tall"></i><i></i><i></i>
              </div>`
        }
      </div>
      ${failure === undefined ? nothing : html`<pk-failure .texts=${texts} reason=${failure.reason}></pk-failure>`}
      ${
        work.kind === "failed"
          ? html`<pk-notice kind="error" .heading=${say.check.computing.failed}
              >${work.reason}<br />
              <button class="link" @click=${() => announce(this, "pk-resume", undefined)}>
                ${say.failed.retry}
              </button></pk-notice
            >`
          : nothing
      }
      ${
        isEmpty
          ? html`<pk-notice .heading=${say.check.empty.title}
              >${say.check.empty.text}
              <button class="link" @click=${() => this.#state.store.update(showView("explore"))}>
                ${say.check.empty.link}</button
              >.</pk-notice
            >`
          : found === undefined
            ? nothing
            : this.#answer(found, texts)
      }
    </div>`;
  }

  #answer(found: Answer, texts: Texts): TemplateResult {
    const [inputs, firstView, , , , isStopped, pointed] = this.#state.values;
    const { count } = inputs;
    const own = selectedSource(inputs);
    const edition = valueOf(firstView)?.edition;
    const { verdict, load, loads, zeroReason } = found.result;
    const { isExact, hasBand } = found;
    const said: Said = {
      ...{ name: undefined, sources: found.own.length, verdict, load, sensitive: loads.sensitive },
      ...{ count, isDefinition: count === "overloaded", zeroReason, isExact, hasBand },
    };
    const words = texts.say.check;
    return html`<pk-answer .texts=${texts} .said=${said} .result=${found.result} .pointed=${pointed ?? 0}
        >${found.own.length > 1 ? html`<p class="source">${words.many.note}</p>` : nothing}
        ${this.#work(texts)}
        ${
          isStopped
            ? html`<pk-notice kind="warning"
                >${words.computing.stopped}
                <button class="link" @click=${() => announce(this, "pk-resume", undefined)}>
                  ${words.computing.resume}
                </button></pk-notice
              >`
            : nothing
        }</pk-answer
      >
      ${this.#overlay(texts)} ${this.#details(found, texts)}
      <pk-result-files .texts=${texts}></pk-result-files>
      ${
        own === undefined || edition === undefined
          ? nothing
          : html`<details>
              <summary>${words.assumptions.title}</summary>
              <pk-evidence .texts=${texts} .facts=${ownFacts(found, own, edition, texts)}></pk-evidence>
            </details>`
      }`;
  }

  /** Another program beside us, where its results came with a file. */
  #overlay(texts: Texts): TemplateResult | typeof nothing {
    const [, firstView, ground, , , , , , other, overlay] = this.#state.values;
    return other === undefined
      ? nothing
      : html`<pk-overlay
          .texts=${texts}
          .overlay=${overlay}
          .hexagons=${valueOf(ground)?.hexagons}
          file=${other.file}
          edition=${valueOf(firstView)?.edition ?? ""}
        ></pk-overlay>`;
  }

  /** What is one step away; drawn only while it is open, because it would follow every movement of a slider. */
  #details({ result }: Answer, texts: Texts): TemplateResult | typeof nothing {
    const words = texts.say.check;
    if (!(result.load.central > 0)) return nothing;
    return html`
      ${
        this.compact
          ? html`<details @toggle=${(event: Event) => (this.hasLoupe = isOpen(event))}>
              <summary>${words.loupe.title}</summary>
              ${this.hasLoupe ? html`<pk-loupe mapped></pk-loupe>` : nothing}
            </details>`
          : nothing
      }
      <details @toggle=${(event: Event) => (this.hasCharts = isOpen(event))}>
        <summary>${words.chartsTitle}</summary>
        ${this.hasCharts ? html`<pk-check-charts></pk-check-charts>` : nothing}
      </details>
      <details @toggle=${(event: Event) => (this.hasSensitivity = isOpen(event))}>
        <summary>${words.sensitivity.title}</summary>
        ${this.hasSensitivity ? html`<pk-sensitivity></pk-sensitivity>` : nothing}
      </details>
    `;
  }

  /** Shown only where the work takes long enough to be seen. */
  #work(texts: Texts): TemplateResult | typeof nothing {
    const [, , , work, stage, , , found] = this.#state.values;
    if (work.kind !== "busy" || work.value === undefined || stage === "first" || work.done === 0)
      return nothing;
    const { say, format } = texts;
    const words = say.check.computing;
    const percent = format.percent(Math.round(100 * work.done) / 100);
    const isBand = stage === "band";
    return html`<pk-computing
      .texts=${texts}
      .heading=${isBand ? words.band : words.hexagons(format.whole(found?.contribution.rows.length ?? 0))}
      .note=${isBand ? words.bandProgress(percent) : words.progress(percent)}
      .done=${work.done}
    ></pk-computing>`;
  }
}

function isOpen(event: Event): boolean {
  return (event.target as HTMLDetailsElement).open;
}

/** What is tested; of several sources which ones. */
function contextOf(found: Answer | undefined, { say, format }: Texts): string {
  const words = say.check;
  return found?.situation === undefined || found.own.length < 2
    ? words.contextOwn
    : words.many.context(words.situations.names[found.situation], format.whole(found.own.length));
}

type Tag = "previous" | "provisional" | "bandComing";

function tagsOf(found: Answer | undefined, work: Loading<OwnAnswers>): readonly Tag[] {
  if (found === undefined) return [];
  if (found.isPrevious) return ["previous"];
  if (!found.isExact) return ["provisional"];
  return !found.hasBand && work.kind === "busy" ? ["bandComing"] : [];
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-check-outcome": PkCheckOutcome;
  }
}
