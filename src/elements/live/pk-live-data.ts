/** What comes from the internet: off until it is chosen here, said where it is shown, and taken back here. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, query } from "lit/decorators.js";
import type { OnlineService } from "../../store/inputs.ts";
import { valueOf } from "../../store/loading.ts";
import { setOnline } from "../../store/steps.ts";
import type { LiveFigures, LivePlace, LiveQuestion } from "../../store/store.ts";
import { announce } from "../announce.ts";
import { AppController } from "../app-controller.ts";
import { dialogs } from "../dialog-styles.ts";
import "../pk-notice.ts";
import { controls, shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import { liveDay } from "./live-words.ts";

/** Who is asked. */
const HOSTS = {
  hexagons: "connect.aerius.nl",
  outlines: "service.pdok.nl",
  addresses: "api.pdok.nl",
  backdrop: "service.pdok.nl",
} as const;

@customElement("pk-live-data")
export class PkLiveData extends LitElement {
  static override styles = [
    shared,
    controls,
    dialogs,
    css`
      dialog {
        width: min(42rem, 100vw);
      }

      section + section {
        padding-top: var(--pk-space-5);
        border-top: 1px solid var(--pk-color-line);
      }

      .choice {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--pk-space-2) var(--pk-space-3);
      }

      .button[aria-pressed="true"] {
        border-color: var(--pk-color-action);
        background: var(--pk-color-action-soft);
      }

      progress {
        flex: 1 1 12rem;
      }
    `,
  ];

  @query("dialog") private readonly dialog!: HTMLDialogElement;
  readonly #state = new AppController(this, ({ store, livePlace }) => [
    store.inputs,
    store.firstView,
    store.ground,
    store.hexagonsQuestion,
    store.outlinesQuestion,
    livePlace,
  ]);

  override render(): TemplateResult {
    const [{ language }] = this.#state.values;
    const texts = textsOf(language);
    const words = texts.say.live;
    return html`<dialog aria-label=${words.title} @close=${() => announce(this, "pk-live-close", undefined)}>
      <div class="frame">
        <div class="bar">
          <h2>${words.title}</h2>
          <button class="button" @click=${() => this.dialog.close()}>${words.close}</button>
        </div>
        <div class="body">
          <p class="muted">${words.intro}</p>
          ${this.#hexagons(texts)} ${this.#outlines(texts)} ${this.#switch("addresses", texts)}
          ${this.#switch("backdrop", texts)}
        </div>
        <span></span>
      </div>
    </dialog>`;
  }

  override firstUpdated(): void {
    this.dialog.showModal();
  }

  #hexagons(texts: Texts): TemplateResult {
    const [, , ground, question, , place] = this.#state.values;
    const words = texts.say.live.hexagons;
    const figures = valueOf(ground)?.live;
    const { live } = this.#state.app.effects ?? {};
    const fetch = (): void => {
      if (place !== undefined) void live?.fetchHexagons(place);
    };
    return html`<section aria-labelledby="hexagons">
      <h3 id="hexagons">${words.title}</h3>
      <p>${words.text} <span class="source">${texts.say.live.asked(HOSTS.hexagons)}</span></p>
      ${figures === undefined ? nothing : shownPart(figures, texts)} ${faultPart(question, texts)}
      ${
        question.kind === "busy"
          ? busyPart(question.done, words.title, () => live?.stopHexagons(), texts)
          : html`<div class="choice">
              ${
                place === undefined
                  ? html`<p>${words.nowhere}</p>`
                  : html`<button class="button" @click=${fetch}>${fetchWords(place, texts)}</button>`
              }
              ${
                figures === undefined
                  ? nothing
                  : html`<button class="button" @click=${() => live?.dropHexagons()}>${words.drop}</button>`
              }
            </div>`
      }
    </section>`;
  }

  #outlines(texts: Texts): TemplateResult {
    const [, firstView, , , question] = this.#state.values;
    const { format, say } = texts;
    const words = say.live.outlines;
    const shown = valueOf(firstView)?.live?.outlines;
    const { live } = this.#state.app.effects ?? {};
    return html`<section aria-labelledby="outlines">
      <h3 id="outlines">${words.title}</h3>
      <p>${words.text} <span class="source">${say.live.asked(HOSTS.outlines)}</span></p>
      ${
        shown === undefined
          ? nothing
          : html`<pk-notice kind="info"
              >${words.shown(format.whole(shown.areas), liveDay(shown.edition, texts))}</pk-notice
            >`
      }
      ${faultPart(question, texts)}
      ${
        question.kind === "busy"
          ? busyPart(question.done, words.title, () => live?.stopOutlines(), texts)
          : html`<div class="choice">
              <button class="button" @click=${() => void live?.fetchOutlines()}>${words.fetch}</button>
              ${
                shown === undefined
                  ? nothing
                  : html`<button class="button" @click=${() => live?.dropOutlines()}>${words.drop}</button>`
              }
            </div>`
      }
    </section>`;
  }

  #switch(service: OnlineService, { say }: Texts): TemplateResult {
    const [{ online }] = this.#state.values;
    const words = say.live[service];
    const isOn = online.includes(service);
    return html`<section aria-labelledby=${service}>
      <h3 id=${service}>${words.title}</h3>
      <p>${words.text} <span class="source">${say.live.asked(HOSTS[service])}</span></p>
      <div class="choice">
        <button
          class="button"
          aria-pressed=${isOn ? "true" : "false"}
          aria-label="${words.title}: ${isOn ? say.live.on : say.live.off}"
          @click=${() => this.#state.store.update(setOnline(service, !isOn))}
        >
          ${isOn ? say.live.on : say.live.off}
        </button>
      </div>
    </section>`;
  }
}

function shownPart(figures: LiveFigures, texts: Texts): TemplateResult {
  const { say, format } = texts;
  const words = say.live.hexagons;
  const { place, edition, year, replaced, partly, unanswered, contradicting, unknownReceptors } = figures;
  return html`<pk-notice kind="info"
    >${words.shown(place.name || words.thisPoint, liveDay(edition, texts), String(year), edition.digest)}
    ${words.counts(format.whole(replaced), format.whole(partly))}
    ${unanswered === 0 ? nothing : words.unanswered(format.whole(unanswered))}
    ${contradicting === 0 ? nothing : words.contradicting(format.whole(contradicting))}
    ${unknownReceptors === 0 ? nothing : words.unknown(format.whole(unknownReceptors))}
    ${words.stays}</pk-notice
  >`;
}

function fetchWords({ kind, name }: LivePlace, { say }: Texts): string {
  const words = say.live.hexagons;
  if (kind === "site") return words.site(name);
  return name === "" ? words.here : words.around(name);
}

function busyPart(
  done: number | undefined,
  what: string,
  stop: () => void,
  { say, format }: Texts,
): TemplateResult {
  const words = say.live;
  return html`<div class="choice" role="status">
    ${
      done === undefined
        ? html`<progress aria-label=${words.busy(what)}></progress>`
        : html`<progress max="1" .value=${done} aria-label=${words.busy(what)}></progress>
            <span class="source">${words.progress(format.percent(Math.round(20 * done) / 20))}</span>`
    }
    <button class="button" @click=${stop}>${words.stop}</button>
  </div>`;
}

function faultPart(question: LiveQuestion, { say }: Texts): TemplateResult | typeof nothing {
  if (question.kind !== "failed") return nothing;
  const { host, fault } = question;
  const words = say.live;
  return html`<pk-notice kind="warning" role="alert"
    >${words.faults[fault.kind](host === "" ? words.theService : host)} ${words.kept}
    ${"what" in fault ? html`<br /><small lang="en">${fault.what}</small>` : nothing}</pk-notice
  >`;
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-live-data": PkLiveData;
  }
}
