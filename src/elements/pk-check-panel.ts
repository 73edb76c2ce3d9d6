/** Check a source: the own source with its form, the work under way, and the answer. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { MultiStoreController } from "@nanostores/lit";
import type { Answer } from "../store/answer.ts";
import { answer } from "../store/app-answer.ts";
import { store } from "../store/app-store.ts";
import type { Inputs, OwnSource } from "../store/inputs.ts";
import { valueOf, type Loading } from "../store/loading.ts";
import { pointSourceOf } from "../store/own-source.ts";
import type { FirstView } from "../store/services.ts";
import { placeOwn, setOwn, showView } from "../store/steps.ts";
import type { OwnAnswer } from "../store/store.ts";
import { announce, detailOf } from "./announce.ts";
import { disclosure } from "./disclosure-styles.ts";
import { ownFacts } from "./facts.ts";
import { panels } from "./panel-styles.ts";
import "./pk-answer.ts";
import "./pk-computing.ts";
import "./pk-evidence.ts";
import "./pk-failure.ts";
import "./pk-place-form.ts";
import "./pk-source-form.ts";
import "./pk-verdict.ts";
import { controls, shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

@customElement("pk-check-panel")
export class PkCheckPanel extends LitElement {
  static override styles = [
    shared,
    controls,
    panels,
    disclosure,
    css`
      .own {
        display: grid;
        gap: var(--pk-space-1);
        padding-bottom: var(--pk-space-4);
        border-bottom: 1px solid var(--pk-color-line);
      }

      .buttons {
        display: flex;
        gap: var(--pk-space-2);
      }

      .facts {
        color: var(--pk-color-ink-soft);
        font-size: 0.9375rem;
      }

      .plus {
        display: inline-grid;
        place-content: center;
        width: 1.1rem;
        height: 1.1rem;
        border-radius: 50%;
        background: var(--pk-color-emitter);
        color: var(--pk-color-on-emitter);
        font-size: 0.9rem;
        line-height: 1;
      }

      .form {
        margin-top: var(--pk-space-3);
      }
    `,
  ];

  @property({ type: Boolean, reflect: true }) compact = false;
  @state() private isEditing = true;
  @state() private removed: OwnSource | undefined;
  readonly #state = new MultiStoreController(this, [
    store.inputs,
    store.firstView,
    store.ownAnswer,
    answer,
    store.ownStage,
    store.isStopped,
    store.pointedSite,
    store.ground,
  ]);

  override render(): TemplateResult {
    const [inputs, firstView, , found] = this.#state.values;
    const texts = textsOf(inputs.language);
    const first = valueOf(firstView);
    return html`<div class="panel">
      ${
        inputs.own === undefined
          ? this.#start(texts)
          : html`${this.#own(inputs.own, first, texts)}
            ${this.#outcome(inputs, inputs.own, first, found, texts)}`
      }
    </div>`;
  }

  #start(texts: Texts): TemplateResult {
    const { say } = texts;
    const words = say.check.own;
    return html`
      <div class="top">
        <div class="context"><span>${say.check.contextOwn}</span></div>
        <pk-verdict .sentence=${words.intro} .lines=${[words.how]}></pk-verdict>
      </div>
      ${
        this.removed === undefined
          ? nothing
          : html`<pk-notice kind="info"
              >${words.removed} <button class="link" @click=${this.#restore}>${words.undo}</button></pk-notice
            >`
      }
      <pk-place-form
        .texts=${texts}
        @pk-place=${(event: Event) => {
          event.stopPropagation();
          const { x, y } = detailOf<{ x: number; y: number }>(event);
          store.update(placeOwn(x, y));
        }}
      ></pk-place-form>
      <p>
        <button class="link" @click=${() => store.update(showView("explore"))}>${words.choose}</button>
      </p>
      <p class="source">${words.local}</p>
    `;
  }

  #own(own: OwnSource, first: FirstView | undefined, texts: Texts): TemplateResult {
    const { say, format } = texts;
    const words = say.check.own;
    const source = first === undefined ? undefined : pointSourceOf(own, first.sectorDefaults);
    return html`
      <div class="own">
        <div class="context">
          <span>${words.label}</span>
          <span class="buttons">
            <button class="button" @click=${this.#remove}>${words.remove}</button>
            <button
              class="button"
              aria-expanded=${this.isEditing ? "true" : "false"}
              @click=${() => (this.isEditing = !this.isEditing)}
            >
              ${this.isEditing ? words.done : words.edit}
            </button>
          </span>
        </div>
        <p class="title">
          <span class="plus" aria-hidden="true">+</span>${own.name === "" ? words.unnamed : own.name}
        </p>
        ${
          this.isEditing
            ? html`<pk-source-form
                class="form"
                .texts=${texts}
                .own=${own}
                .defaults=${first?.sectorDefaults ?? []}
                @pk-own-change=${(event: Event) => store.update(setOwn(detailOf<OwnSource>(event)))}
              ></pk-source-form>`
            : html`<p class="facts">
                ${words.summary(
                  format.whole(own.nh3),
                  format.whole(own.nox),
                  format.plain(source?.height),
                  format.plain(source?.heatMegawatts),
                )}${own.dust > 0 ? ` · ${words.dust(format.whole(own.dust))}` : nothing}<br />
                ${words.rd(format.place(own.x, own.y))}
                ${own.height === undefined ? html`<span class="muted"> · ${words.defaults}</span>` : nothing}
              </p>`
        }
        <p class="source">${words.move}</p>
      </div>
    `;
  }

  #outcome(
    inputs: Inputs,
    own: OwnSource,
    first: FirstView | undefined,
    found: Answer | undefined,
    texts: Texts,
  ): TemplateResult {
    const { say } = texts;
    const [, , work, , , isStopped, pointed, ground] = this.#state.values;
    const isEmpty = found?.isExact === true && found.result.zeroReason === "no-hexagons" && !found.isPrevious;
    return html`
      <div class="top">
        <div class="context">
          <span>${say.check.contextOwn}</span>
          <span class="tags"
            >${tagsOf(found, work).map((tag) => html`<span class="tag warning">${say.check[tag]}</span>`)}</span
          >
        </div>
        ${
          found === undefined
            ? html`<div class="skeleton" aria-busy="true">
                <span class="muted"
                  >${ground.kind === "ready" ? say.check.computing.start : say.loading.ground}</span
                >
                <i class="tall"></i><i></i><i></i>
              </div>`
            : nothing
        }
      </div>
      ${ground.kind === "failed" ? html`<pk-failure .texts=${texts} reason=${ground.reason}></pk-failure>` : nothing}
      ${
        work.kind === "failed"
          ? html`<pk-notice kind="error" .heading=${say.check.computing.failed}
              >${work.reason}<br />
              <button class="link" @click=${() => announce(this, "pk-resume")}>
                ${say.failed.retry}
              </button></pk-notice
            >`
          : nothing
      }
      ${
        isEmpty
          ? html`<pk-notice .heading=${say.check.empty.title}
              >${say.check.empty.text}
              <button class="link" @click=${() => store.update(showView("explore"))}>
                ${say.check.empty.link}</button
              >.</pk-notice
            >`
          : found === undefined
            ? nothing
            : html`<pk-answer
                .texts=${texts}
                .said=${{
                  name: undefined,
                  verdict: found.result.verdict,
                  load: found.result.load,
                  sensitive: found.result.loads.sensitive,
                  count: inputs.count,
                  zeroReason: found.result.zeroReason,
                  isExact: found.isExact,
                  hasBand: found.hasBand,
                }}
                .result=${found.result}
                .pointed=${pointed ?? 0}
                >${this.#work(work, texts)}
                ${
                  isStopped
                    ? html`<pk-notice kind="warning"
                        >${say.check.computing.stopped}
                        <button class="link" @click=${() => announce(this, "pk-resume")}>
                          ${say.check.computing.resume}
                        </button></pk-notice
                      >`
                    : nothing
                }</pk-answer
              >`
      }
      ${
        found === undefined || first === undefined
          ? nothing
          : html`<details>
              <summary>${say.check.assumptions.title}</summary>
              <pk-evidence .texts=${texts} .facts=${ownFacts(found, own, first.edition, texts)}></pk-evidence>
            </details>`
      }
    `;
  }

  /** Shown only where the work takes long enough to be seen. */
  #work(work: Loading<OwnAnswer>, texts: Texts): TemplateResult | typeof nothing {
    const [, , , , stage] = this.#state.values;
    if (work.kind !== "busy" || work.value === undefined || stage === "first" || work.done === 0)
      return nothing;
    const { say, format } = texts;
    const words = say.check.computing;
    const percent = format.percent(Math.round(100 * work.done) / 100);
    return html`<pk-computing
      .texts=${texts}
      .heading=${stage === "band" ? words.band : words.hexagons(format.whole(work.value.contribution.rows.length))}
      .note=${stage === "band" ? words.bandProgress(percent) : words.progress(percent)}
      .done=${work.done}
    ></pk-computing>`;
  }

  readonly #remove = (): void => {
    this.removed = store.inputs.get().own;
    store.update(setOwn(undefined));
  };

  readonly #restore = (): void => {
    store.update(setOwn(this.removed));
    this.removed = undefined;
  };
}

type Tag = "previous" | "provisional" | "bandComing";

function tagsOf(found: Answer | undefined, work: Loading<OwnAnswer>): readonly Tag[] {
  if (found === undefined) return [];
  if (found.isPrevious) return ["previous"];
  if (!found.isExact) return ["provisional"];
  return !found.hasBand && work.kind === "busy" ? ["bandComing"] : [];
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-check-panel": PkCheckPanel;
  }
}
