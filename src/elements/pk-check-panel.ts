/** Check a source: the own source, the work under way, and the answer. */
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { MultiStoreController } from "@nanostores/lit";
import type { Answer } from "../store/answer.ts";
import { answer } from "../store/app-answer.ts";
import { store } from "../store/app-store.ts";
import type { Inputs, OwnSource } from "../store/inputs.ts";
import { valueOf, type Loading } from "../store/loading.ts";
import type { FirstView } from "../store/services.ts";
import { placeOwn, setOwn, showView } from "../store/steps.ts";
import type { OwnAnswer } from "../store/store.ts";
import { announce, detailOf } from "./announce.ts";
import { disclosure } from "./disclosure-styles.ts";
import { ownFacts } from "./facts.ts";
import { panels } from "./panel-styles.ts";
import "./pk-answer.ts";
import "./pk-check-start.ts";
import "./pk-computing.ts";
import "./pk-evidence.ts";
import "./pk-failure.ts";
import "./pk-own-source.ts";
import { controls, shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";
import type { Said } from "./verdict-words.ts";

@customElement("pk-check-panel")
export class PkCheckPanel extends LitElement {
  static override styles = [shared, controls, panels, disclosure];

  @property({ type: Boolean, reflect: true }) compact = false;
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
    const { own } = inputs;
    return html`<div
      class="panel"
      @pk-place=${this.#place}
      @pk-own-change=${(event: Event) => store.update(setOwn(detailOf(event, "pk-own-change")))}
      @pk-own-remove=${this.#remove}
      @pk-own-restore=${this.#restore}
      @pk-to-list=${() => store.update(showView("explore"))}
    >
      ${
        own === undefined
          ? html`<pk-check-start .texts=${texts} ?removed=${this.removed !== undefined}></pk-check-start>`
          : html`<pk-own-source
                ?compact=${this.compact}
                .texts=${texts}
                .own=${own}
                .defaults=${first?.sectorDefaults ?? []}
              ></pk-own-source>
              ${this.#outcome(inputs, found, texts)} ${this.#evidence(own, first, found, texts)}`
      }
    </div>`;
  }

  #outcome(inputs: Inputs, found: Answer | undefined, texts: Texts): TemplateResult {
    const { say } = texts;
    const [, firstView, work, , , , , ground] = this.#state.values;
    const failure = firstView.kind === "failed" ? firstView : ground.kind === "failed" ? ground : undefined;
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
              <button class="link" @click=${() => store.update(showView("explore"))}>
                ${say.check.empty.link}</button
              >.</pk-notice
            >`
          : found === undefined
            ? nothing
            : this.#answer(inputs, found, texts)
      }
    `;
  }

  #answer({ count }: Inputs, found: Answer, texts: Texts): TemplateResult {
    const [, , , , , isStopped, pointed] = this.#state.values;
    const { verdict, load, loads, zeroReason } = found.result;
    const { isExact, hasBand } = found;
    const said: Said = {
      ...{ name: undefined, verdict, load, sensitive: loads.sensitive },
      ...{ count, isDefinition: count === "overloaded", zeroReason, isExact, hasBand },
    };
    const words = texts.say.check.computing;
    return html`<pk-answer .texts=${texts} .said=${said} .result=${found.result} .pointed=${pointed ?? 0}
      >${this.#work(texts)}
      ${
        isStopped
          ? html`<pk-notice kind="warning"
              >${words.stopped}
              <button class="link" @click=${() => announce(this, "pk-resume", undefined)}>
                ${words.resume}
              </button></pk-notice
            >`
          : nothing
      }</pk-answer
    >`;
  }

  /** Shown only where the work takes long enough to be seen. */
  #work(texts: Texts): TemplateResult | typeof nothing {
    const [, , work, , stage] = this.#state.values;
    if (work.kind !== "busy" || work.value === undefined || stage === "first" || work.done === 0)
      return nothing;
    const { say, format } = texts;
    const words = say.check.computing;
    const percent = format.percent(Math.round(100 * work.done) / 100);
    const isBand = stage === "band";
    return html`<pk-computing
      .texts=${texts}
      .heading=${isBand ? words.band : words.hexagons(format.whole(work.value.contribution.rows.length))}
      .note=${isBand ? words.bandProgress(percent) : words.progress(percent)}
      .done=${work.done}
    ></pk-computing>`;
  }

  #evidence(
    own: OwnSource,
    first: FirstView | undefined,
    found: Answer | undefined,
    texts: Texts,
  ): TemplateResult | typeof nothing {
    if (found === undefined || first === undefined) return nothing;
    return html`<details>
      <summary>${texts.say.check.assumptions.title}</summary>
      <pk-evidence .texts=${texts} .facts=${ownFacts(found, own, first.edition, texts)}></pk-evidence>
    </details>`;
  }

  readonly #place = (event: Event): void => {
    const { x, y } = detailOf(event, "pk-place");
    store.update(placeOwn(x, y));
  };

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
