/** The app: header, panel, map, bottom line, in the layout that fits. */
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { styleMap } from "lit/directives/style-map.js";
import { MultiStoreController } from "@nanostores/lit";
import { effects } from "../store/app-effects.ts";
import { store } from "../store/app-store.ts";
import type { Inputs } from "../store/inputs.ts";
import { valueOf } from "../store/loading.ts";
import { chooseEmitter, choosePlace, placeOwn, setCount, setDisplay, setYear } from "../store/steps.ts";
import { appStyles } from "./app-styles.ts";
import { detailOf } from "./announce.ts";
import { LayoutController } from "./layout.ts";
import "./pk-bottom-line.ts";
import "./pk-check-panel.ts";
import "./pk-emitter-panel.ts";
import "./pk-explore-panel.ts";
import "./pk-header.ts";
import "./pk-live.ts";
import "./pk-notice.ts";
import "./pk-search.ts";
import "./pk-sheet.ts";
import type { PkSheet } from "./pk-sheet.ts";
import "./pk-stage.ts";
import "./pk-tabs.ts";
import type { Findable } from "./search-index.ts";
import { controls, shared } from "./styles.ts";
import { textsOf } from "./texts.ts";

/** Height of the sheet's lowest stop, px, and its share of the room when half open. */
const STRIP = 132;
const HALF = 0.5;
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
  readonly #state = new MultiStoreController(this, [store.inputs, store.firstView, store.isOffline]);
  #page = "";

  override render(): TemplateResult {
    const [inputs, firstView, isOffline] = this.#state.values;
    const texts = textsOf(inputs.language);
    const { layout } = this.#layout;
    const isSheet = layout === "sheet";
    const isCompact = isSheet || layout === "column";
    const covered = isSheet ? this.#covered() : 0;
    const first = valueOf(firstView);
    const search = html`<pk-search
      class="search"
      .texts=${texts}
      .findable=${first ?? NOTHING_TO_FIND}
      @pk-search-choose=${this.#onChoose}
    ></pk-search>`;
    return html`
      <div
        class="app ${layout}"
        style=${styleMap({ "--pk-stage-covered": `${covered}px` })}
        @pk-year=${(event: Event) => store.update(setYear(detailOf(event, "pk-year")))}
        @pk-count=${(event: Event) => store.update(setCount(detailOf(event, "pk-count")))}
        @pk-site-point=${(event: Event) => store.pointedSite.set(detailOf(event, "pk-site-point").nr)}
        @pk-site-show=${(event: Event) => this.#showSite(detailOf(event, "pk-site-show").nr)}
        @pk-retry=${() => store.attempts.set(store.attempts.get() + 1)}
        @pk-stop=${() => effects()?.stopOwn()}
        @pk-resume=${() => effects()?.resumeOwn()}
        @pk-sheet-stop=${(event: Event) => (this.stop = detailOf(event, "pk-sheet-stop").stop)}
      >
        <nav class="skips" aria-label=${texts.say.skips}>
          <a class="skip" href="#panel" @click=${(event: Event) => this.#skip(event, "#panel")}
            >${texts.say.skip}</a
          >
          <a class="skip" href="#stage" @click=${(event: Event) => this.#skip(event, "#stage")}
            >${texts.say.skipMap}</a
          >
        </nav>
        <pk-header ?compact=${isCompact} ?tight=${layout !== "desk"}></pk-header>
        <main class="work">
          <pk-stage
            id="stage"
            tabindex="-1"
            ?compact=${isCompact}
            ?strip=${isCompact || this.#layout.isStageNarrow}
            ?low=${layout === "column"}
            .covered=${covered}
          ></pk-stage>
          ${isSheet ? html`<div class="floating">${search}</div>` : nothing}
          <pk-sheet ?sheet=${isSheet} .stop=${this.stop} .texts=${texts}>
            <section id="panel" tabindex="-1" aria-label=${texts.say.panel}>
              ${isSheet ? nothing : html`<div class="searching">${search}</div>`}
              ${isOffline ? html`<div class="offline"><pk-notice>${texts.say.offline}</pk-notice></div>` : nothing}
              ${panelFor(inputs, isCompact)}
            </section>
          </pk-sheet>
        </main>
        <pk-bottom-line ?compact=${isSheet}></pk-bottom-line>
        ${isCompact ? html`<pk-tabs .texts=${texts} view=${inputs.view}></pk-tabs>` : nothing}
        <pk-live></pk-live>
        <i class="rem" aria-hidden="true"></i>
      </div>
    `;
  }

  override firstUpdated(): void {
    this.#layout.watch(this.renderRoot.querySelector(".rem"));
  }

  override updated(): void {
    const [{ view, emitter, place }] = this.#state.values;
    const page = [view, emitter, place?.x, place?.y].join(" ");
    if (page !== this.#page) this.sheet?.toStart();
    this.#page = page;
    this.room = this.work?.clientHeight ?? this.room;
  }

  /** Pixels of the map under the sheet; when it covers everything, as if it were half open. */
  #covered(): number {
    return this.stop === 0 ? STRIP : HALF * this.room;
  }

  #skip(event: Event, target: string): void {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>(target)?.focus();
  }

  #onChoose(event: Event): void {
    const { kind, id, name, x, y } = detailOf(event, "pk-search-choose");
    const { view } = store.inputs.get();
    if (kind === "emitter") store.update(chooseEmitter(id));
    else if (view === "check") store.update(placeOwn(x, y));
    else store.update(choosePlace({ name, x: Math.round(x), y: Math.round(y) }));
  }

  #showSite(nr: number): void {
    const site = valueOf(store.firstView.get())?.sites.find((one) => one.nr === nr);
    if (site === undefined) return;
    store.update(setDisplay("map"));
    this.renderRoot.querySelector("pk-stage")?.showPoint(site.label[0], site.label[1]);
    if (this.#layout.layout === "sheet") this.stop = Math.min(this.stop, 1);
  }
}

function panelFor({ view, emitter }: Inputs, isCompact: boolean): TemplateResult {
  if (emitter !== undefined) return html`<pk-emitter-panel ?compact=${isCompact}></pk-emitter-panel>`;
  return view === "check"
    ? html`<pk-check-panel ?compact=${isCompact}></pk-check-panel>`
    : html`<pk-explore-panel ?compact=${isCompact}></pk-explore-panel>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "piek-kaart": PiekKaart;
  }
}
