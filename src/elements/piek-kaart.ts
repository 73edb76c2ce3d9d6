/** The app: header, panel, map, bottom line, in the layout that fits. */
import {
  adoptStyles,
  html,
  LitElement,
  nothing,
  type CSSResult,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { styleMap } from "lit/directives/style-map.js";
import { AppController, provideApp } from "./app-controller.ts";
import { servicesAt } from "./app-services.ts";
import { App } from "./app.ts";
import { inputsOfAttributes } from "./element-attributes.ts";
import type { RdPoint } from "../map/features.ts";
import { AddressSearch } from "../services/address-search.ts";
import { addressOf } from "../store/address.ts";
import { startEffects } from "../store/effects.ts";
import type { Inputs, Language, View } from "../store/inputs.ts";
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
import { InAndOut } from "./in-and-out.ts";
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
import { isDark } from "./theme.ts";

/** Height of the sheet's lowest stop, px, and its share of the room when half open. */
const STRIP = 132;
const HALF = 0.5;
const ADDRESSES = new AddressSearch();
const NOTHING_TO_FIND: Findable = { emitters: [], sites: [], places: [] };

const ATTRIBUTES = ["address", "language", "theme", "view", "emitter", "site", "scenario"] as const;

/** What the event pk-change carries: where the user is now. The address goes into the attribute of that name. */
export interface ChangeDetail {
  readonly address: string;
  readonly language: Language;
  readonly view: View;
  readonly emitter: string | undefined;
  readonly site: number | undefined;
}

@customElement("piek-kaart")
export class PiekKaart extends LitElement {
  static override styles = [shared, controls, appStyles];
  /** Folder of the products, of all elements that come into a page from now on. */
  static products = new URL("data/", document.baseURI);
  /** Styles of the element itself where no style sheet of the page gives it its tokens. */
  static hostStyles: readonly CSSResult[] = [];

  /** See {@link ElementAttributes}; the user may go on from what they say. */
  @property() address: string | undefined;
  @property() language: string | undefined;
  @property() theme: string | undefined;
  @property() view: string | undefined;
  @property() emitter: string | undefined;
  @property() site: string | undefined;
  @property() scenario: string | undefined;
  readonly app = new App();
  @state() private stop = 1;
  /** Height of the map, px. */
  @state() private room = innerHeight;
  @query("pk-sheet") private readonly sheet: PkSheet | null | undefined;
  @query(".work") private readonly work: HTMLElement | null | undefined;
  readonly #inAndOut = new InAndOut(this, this.app, {
    stage: () => this.renderRoot.querySelector("pk-stage"),
    share: () => this.renderRoot.querySelector("pk-header")?.share,
  });
  readonly #layout = new LayoutController(this, () => (this.app.isPage ? innerHeight : this.clientHeight));
  readonly #state = new AppController(this, ({ store }) => [
    store.inputs,
    store.firstView,
    store.isOffline,
    store.newVersion,
    store.isKept,
  ]);
  /** Asked for in a rendering, the height would have everything laid out at once. */
  readonly #room = new ResizeObserver(([{ contentRect }]) => (this.room = contentRect.height));
  readonly #prefersDark = matchMedia("(prefers-color-scheme: dark)");
  #page = "";
  #told = "";
  /** Once the map was seen it stays, also behind the method page. */
  #hasWork = false;

  constructor() {
    super();
    provideApp(this, this.app);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#prefersDark.addEventListener("change", this.#onPreference);
    // Whoever defines the element can say first where the products are, and whether it is the whole page.
    queueMicrotask(() => {
      if (!this.isConnected) return;
      if (PiekKaart.hostStyles.length > 0 && this.shadowRoot !== null)
        adoptStyles(this.shadowRoot, [...PiekKaart.elementStyles, ...PiekKaart.hostStyles]);
      this.app.effects ??= startEffects(this.app.store, servicesAt(PiekKaart.products));
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#prefersDark.removeEventListener("change", this.#onPreference);
    // An element that is only moved goes on.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.app.effects?.dispose();
      this.app.effects = undefined;
    });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!this.app.isPage && ATTRIBUTES.some((name) => changed.has(name)))
      this.app.store.replace((inputs) => inputsOfAttributes(this, inputs));
  }

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
    // A page has one main part, and it is not ours to say which in somebody else's.
    const role = this.app.isPage ? "main" : "region";
    const search = html`<pk-search
      class="search"
      .texts=${texts}
      .findable=${first ?? NOTHING_TO_FIND}
      .finder=${inputs.online.includes("addresses") ? ADDRESSES : undefined}
      @pk-search-choose=${this.#onChoose}
      @pk-search-online=${(event: Event) => this.#state.store.update(setOnline("addresses", detailOf(event, "pk-search-online").isOn))}
    ></pk-search>`;
    return html`
      <div
        class="app ${layout} ${isReading ? "reading" : ""}"
        style=${styleMap({ "--pk-stage-covered": `${covered}px` })}
        @pk-year=${(event: Event) => this.#state.store.update(setYear(detailOf(event, "pk-year")))}
        @pk-count=${(event: Event) => this.#state.store.update(setCount(detailOf(event, "pk-count")))}
        @pk-site-point=${(event: Event) => this.#state.store.pointedSite.set(detailOf(event, "pk-site-point").nr)}
        @pk-site-show=${(event: Event) => this.#showSite(detailOf(event, "pk-site-show").nr)}
        @pk-point-show=${(event: Event) => this.#showPoint(detailOf(event, "pk-point-show"))}
        @pk-hexagon-open=${(event: Event) => this.#openHexagon(detailOf(event, "pk-hexagon-open").receptorId)}
        @pk-contributions=${(event: Event) => this.#state.app.effects?.loadContributions(detailOf(event, "pk-contributions").ids)}
        @pk-contributions-stop=${() => this.#state.app.effects?.stopContributions()}
        @pk-retry=${() => this.#state.store.attempts.set(this.#state.store.attempts.get() + 1)}
        @pk-stop=${() => this.#state.app.effects?.stopOwn()}
        @pk-resume=${() => this.#state.app.effects?.resumeOwn()}
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
        <pk-header part="header" ?compact=${isCompact}></pk-header>
        ${
          isReading
            ? html`<div class="article" role=${role} aria-label=${texts.say.views.method}>
                <pk-method-door id="article" ?flow=${layout === "column"} .texts=${texts}></pk-method-door>
              </div>`
            : nothing
        }
        ${
          this.#hasWork
            ? html`<div class="work" role=${role} aria-label=${texts.say.title} ?inert=${isReading}>
                <pk-stage
                  id="stage"
                  part="map"
                  class=${inputs.display}
                  ?compact=${isCompact}
                  ?strip=${isCompact || this.#layout.isStageNarrow}
                  ?low=${layout === "column"}
                  .covered=${covered}
                ></pk-stage>
                ${isSheet ? html`<div class="floating">${search}</div>` : nothing}
                <pk-sheet
                  part="panel"
                  class=${inputs.view}
                  ?sheet=${isSheet}
                  .stop=${this.stop}
                  .texts=${texts}
                >
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
              </div>`
            : nothing
        }
        <pk-bottom-line part="bottom-line" ?compact=${isSheet}></pk-bottom-line>
        ${isCompact ? html`<pk-tabs part="tabs" .texts=${texts} view=${inputs.view}></pk-tabs>` : nothing}
        <pk-live></pk-live>
        ${this.#inAndOut.dialogs}
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
    if (!this.app.isPage) this.#dress();
  }

  readonly #onPreference = (): void => this.requestUpdate();

  /** As a part of somebody else's page: theme and language stand at the element, and the page is told where the user is. */
  #dress(): void {
    const [inputs] = this.#state.values;
    const { language, theme, view, emitter, site } = inputs;
    this.dataset["theme"] = isDark(theme) ? "dark" : "light";
    this.lang = language;
    const address = addressOf(inputs);
    if (address === this.#told) return;
    this.#told = address;
    this.dispatchEvent(
      new CustomEvent<ChangeDetail>("pk-change", { detail: { address, language, view, emitter, site } }),
    );
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
    const { view } = this.#state.store.inputs.get();
    if (kind === "emitter") this.#state.store.update(chooseEmitter(id));
    else if (kind === "hexagon") this.#openHexagon(receptorId);
    else if (view === "check") placeHere(this.#state.store, x, y);
    else if (kind === "site") this.#state.store.update(chooseSite(nr));
    else if (view === "space") placeClaimHere(this.#state.store, x, y);
    else this.#state.store.update(choosePlace({ name, x: Math.round(x), y: Math.round(y) }));
  }

  #openHexagon(receptorId: number | undefined): void {
    this.#state.store.update(chooseHexagon(receptorId));
    if (receptorId === undefined) return;
    this.#state.store.update(setDisplay("map"));
    if (this.#layout.layout === "sheet") this.stop = 1;
  }

  /** Opens the page of an area while exploring; a source that is being checked stays, and the map goes to the area. */
  #showSite(nr: number): void {
    if (this.#state.store.inputs.get().view === "explore") {
      this.#state.store.update(chooseSite(nr));
      return;
    }
    const site = valueOf(this.#state.store.firstView.get())?.sites.find((one) => one.nr === nr);
    if (site !== undefined) this.#showPoint({ x: site.label[0], y: site.label[1] });
  }

  #showPoint({ x, y }: RdPoint): void {
    this.#state.store.update(setDisplay("map"));
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
