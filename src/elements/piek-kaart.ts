/** The app: header, panel, map, bottom line, in the layout that fits. */
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { styleMap } from "lit/directives/style-map.js";
import { MultiStoreController } from "@nanostores/lit";
import type { RdPoint } from "../map/features.ts";
import { AddressSearch } from "../services/address-search.ts";
import { effects } from "../store/app-effects.ts";
import { store } from "../store/app-store.ts";
import type { Inputs } from "../store/inputs.ts";
import { valueOf } from "../store/loading.ts";
import {
  chooseEmitter,
  chooseHexagon,
  choosePlace,
  chooseSite,
  setCount,
  setDisplay,
  setOnline,
  setYear,
} from "../store/steps.ts";
import { EMPTY_WORK } from "../store/work.ts";
import { appStyles } from "./app-styles.ts";
import { detailOf } from "./announce.ts";
import { placeHere } from "./check/own-controller.ts";
import { LayoutController } from "./layout.ts";
import "./measures/pk-measures-panel.ts";
import "./method/pk-method-door.ts";
import "./pk-bottom-line.ts";
import "./pk-check-panel.ts";
import "./pk-emitter-panel.ts";
import "./pk-explore-panel.ts";
import "./pk-header.ts";
import "./pk-hexagon-panel.ts";
import "./pk-live.ts";
import "./pk-notice.ts";
import "./pk-search.ts";
import "./pk-sheet.ts";
import "./pk-site-panel.ts";
import type { PkSheet } from "./pk-sheet.ts";
import "./pk-stage.ts";
import "./pk-tabs.ts";
import { placeClaimHere } from "./space/space-controller.ts";
import "./space/pk-space-panel.ts";
import type { Findable } from "./search-index.ts";
import { controls, shared } from "./styles.ts";
import { textsOf } from "./texts.ts";

/** Height of the sheet's lowest stop, px, and its share of the room when half open. */
const STRIP = 132;
const HALF = 0.5;
const ADDRESSES = new AddressSearch();
const NOTHING_TO_FIND: Findable = { emitters: [], sites: [], places: [] };

@customElement("piek-kaart")
export class PiekKaart extends LitElement {
  static override styles = [shared, controls, appStyles];

  @state() private stop = 1;
  /** Height of the map, px. */
  @state() private room = innerHeight;
  @query("pk-sheet") private readonly sheet: PkSheet | null | undefined;
  @query(".work") private readonly work: HTMLElement | null | undefined;
  readonly #layout = new LayoutController(this);
  readonly #state = new MultiStoreController(this, [
    store.inputs,
    store.firstView,
    store.isOffline,
    store.newVersion,
    store.isKept,
  ]);
  /** Asked for in a rendering, the height would have everything laid out at once. */
  readonly #room = new ResizeObserver(([{ contentRect }]) => (this.room = contentRect.height));
  #page = "";
  /** Once the map was seen it stays, also behind the method page. */
  #hasWork = false;

  override render(): TemplateResult {
    const [inputs, firstView, isOffline, useNewVersion, isKept] = this.#state.values;
    const texts = textsOf(inputs.language);
    const { layout } = this.#layout;
    const isSheet = layout === "sheet";
    const isCompact = isSheet || layout === "column";
    const isReading = inputs.view === "method";
    this.#hasWork ||= !isReading;
    const covered = isSheet ? this.#covered() : 0;
    const first = valueOf(firstView);
    const search = html`<pk-search
      class="search"
      .texts=${texts}
      .findable=${first ?? NOTHING_TO_FIND}
      .finder=${inputs.online.includes("addresses") ? ADDRESSES : undefined}
      @pk-search-choose=${this.#onChoose}
      @pk-search-online=${(event: Event) => store.update(setOnline("addresses", detailOf(event, "pk-search-online").isOn))}
    ></pk-search>`;
    return html`
      <div
        class="app ${layout} ${isReading ? "reading" : ""}"
        style=${styleMap({ "--pk-stage-covered": `${covered}px` })}
        @pk-year=${(event: Event) => store.update(setYear(detailOf(event, "pk-year")))}
        @pk-count=${(event: Event) => store.update(setCount(detailOf(event, "pk-count")))}
        @pk-site-point=${(event: Event) => store.pointedSite.set(detailOf(event, "pk-site-point").nr)}
        @pk-site-show=${(event: Event) => this.#showSite(detailOf(event, "pk-site-show").nr)}
        @pk-point-show=${(event: Event) => this.#showPoint(detailOf(event, "pk-point-show"))}
        @pk-hexagon-open=${(event: Event) => this.#openHexagon(detailOf(event, "pk-hexagon-open").receptorId)}
        @pk-contributions=${(event: Event) => effects()?.loadContributions(detailOf(event, "pk-contributions").ids)}
        @pk-contributions-stop=${() => effects()?.stopContributions()}
        @pk-retry=${() => store.attempts.set(store.attempts.get() + 1)}
        @pk-stop=${() => effects()?.stopOwn()}
        @pk-resume=${() => effects()?.resumeOwn()}
        @pk-sheet-stop=${(event: Event) => (this.stop = detailOf(event, "pk-sheet-stop").stop)}
      >
        <nav class="skips" aria-label=${texts.say.skips}>
          ${
            isReading
              ? this.#skipLink("#article", texts.say.skipText)
              : html`${this.#skipLink("#panel", texts.say.skip)}
                ${this.#skipLink("#stage", texts.say.skipMap)}`
          }
        </nav>
        <pk-header ?compact=${isCompact}></pk-header>
        ${
          isReading
            ? html`<main class="article">
                <pk-method-door
                  id="article"
                  tabindex="-1"
                  ?flow=${layout === "column"}
                  .texts=${texts}
                ></pk-method-door>
              </main>`
            : nothing
        }
        ${
          this.#hasWork
            ? html`<main class="work" ?inert=${isReading}>
                <pk-stage
                  id="stage"
                  class=${inputs.display}
                  tabindex="-1"
                  ?compact=${isCompact}
                  ?strip=${isCompact || this.#layout.isStageNarrow}
                  ?low=${layout === "column"}
                  .covered=${covered}
                ></pk-stage>
                ${isSheet ? html`<div class="floating">${search}</div>` : nothing}
                <pk-sheet class=${inputs.view} ?sheet=${isSheet} .stop=${this.stop} .texts=${texts}>
                  <section id="panel" tabindex="-1" aria-label=${texts.say.panel}>
                    ${isSheet ? nothing : html`<div class="searching">${search}</div>`}
                    ${isOffline ? html`<div class="offline"><pk-notice>${texts.say.offline}</pk-notice></div>` : nothing}
                    ${
                      isKept || inputs.work === EMPTY_WORK
                        ? nothing
                        : html`<div class="offline">
                            <pk-notice kind="warning">${texts.say.unkept}</pk-notice>
                          </div>`
                    }
                    ${
                      useNewVersion === undefined
                        ? nothing
                        : html`<div class="offline">
                            <pk-notice kind="info"
                              >${texts.say.newVersion.text}
                              <button class="link" @click=${useNewVersion}>
                                ${texts.say.newVersion.use}
                              </button></pk-notice
                            >
                          </div>`
                    }
                    ${isCompact && inputs.hexagon !== undefined ? html`<pk-hexagon-panel compact></pk-hexagon-panel>` : nothing}
                    ${panelFor(inputs, isCompact)}
                  </section>
                </pk-sheet>
              </main>`
            : nothing
        }
        <pk-bottom-line ?compact=${isSheet}></pk-bottom-line>
        ${isCompact ? html`<pk-tabs .texts=${texts} view=${inputs.view}></pk-tabs>` : nothing}
        <pk-live></pk-live>
        <i class="rem" aria-hidden="true"></i>
      </div>
    `;
  }

  override firstUpdated(): void {
    this.#layout.watch(this.renderRoot.querySelector(".rem"));
    if (this.work) this.#room.observe(this.work);
  }

  override updated(): void {
    const [{ view, emitter, site, list, hexagon, place }] = this.#state.values;
    const card = this.#layout.layout === "sheet" ? hexagon : undefined;
    const page = [view, emitter, site, list, card, place?.x, place?.y].join(" ");
    if (page !== this.#page) this.sheet?.toStart();
    this.#page = page;
  }

  /** Pixels of the map under the sheet; when it covers everything, as if it were half open. */
  #covered(): number {
    return this.stop === 0 ? STRIP : HALF * this.room;
  }

  #skipLink(target: string, words: string): TemplateResult {
    return html`<a class="skip" href=${target} @click=${(event: Event) => this.#skip(event, target)}
      >${words}</a
    >`;
  }

  #skip(event: Event, target: string): void {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>(target)?.focus();
  }

  #onChoose(event: Event): void {
    const { kind, id, nr, receptorId, name, x, y } = detailOf(event, "pk-search-choose");
    const { view } = store.inputs.get();
    if (kind === "emitter") store.update(chooseEmitter(id));
    else if (kind === "hexagon") this.#openHexagon(receptorId);
    else if (view === "check") placeHere(x, y);
    else if (kind === "site") store.update(chooseSite(nr));
    else if (view === "space") placeClaimHere(x, y);
    else store.update(choosePlace({ name, x: Math.round(x), y: Math.round(y) }));
  }

  #openHexagon(receptorId: number | undefined): void {
    store.update(chooseHexagon(receptorId));
    if (receptorId === undefined) return;
    store.update(setDisplay("map"));
    if (this.#layout.layout === "sheet") this.stop = 1;
  }

  /** Opens the page of an area while exploring; a source that is being checked stays, and the map goes to the area. */
  #showSite(nr: number): void {
    if (store.inputs.get().view === "explore") {
      store.update(chooseSite(nr));
      return;
    }
    const site = valueOf(store.firstView.get())?.sites.find((one) => one.nr === nr);
    if (site !== undefined) this.#showPoint({ x: site.label[0], y: site.label[1] });
  }

  #showPoint({ x, y }: RdPoint): void {
    store.update(setDisplay("map"));
    this.renderRoot.querySelector("pk-stage")?.showPoint(x, y);
    if (this.#layout.layout === "sheet") this.stop = Math.min(this.stop, 1);
  }
}

function panelFor({ view, emitter, site }: Inputs, isCompact: boolean): TemplateResult {
  if (emitter !== undefined) return html`<pk-emitter-panel ?compact=${isCompact}></pk-emitter-panel>`;
  if (site !== undefined && view === "explore")
    return html`<pk-site-panel ?compact=${isCompact}></pk-site-panel>`;
  if (view === "space") return html`<pk-space-panel ?compact=${isCompact}></pk-space-panel>`;
  if (view === "measures") return html`<pk-measures-panel ?compact=${isCompact}></pk-measures-panel>`;
  return view === "check"
    ? html`<pk-check-panel ?compact=${isCompact}></pk-check-panel>`
    : html`<pk-explore-panel ?compact=${isCompact}></pk-explore-panel>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "piek-kaart": PiekKaart;
  }
}
