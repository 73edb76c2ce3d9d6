/** Explore: how nature is doing, here or in the country, and which sources there are, heaviest first. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { AppController } from "./app-controller.ts";
import { overloadedShare } from "../check/overload.ts";
import { valueOf } from "../store/loading.ts";
import type { FirstView } from "../store/services.ts";
import { chooseEmitter, choosePlace, chooseSite, setFilter, showList } from "../store/steps.ts";
import type { Surroundings } from "../store/surroundings.ts";
import { detailOf } from "./announce.ts";
import { placeName } from "./back-words.ts";
import { panels } from "./panel-styles.ts";
import "./pk-failure.ts";
import "./pk-figures.ts";
import type { Figure } from "./pk-figures.ts";
import "./pk-kept-work.ts";
import "./pk-list-panel.ts";
import "./charts/pk-overload-bar.ts";
import "./pk-site-rows.ts";
import "./pk-source-summary.ts";
import "./pk-verdict.ts";
import { surroundingsLines, surroundingsSentence } from "./place-words.ts";
import type { ListedSite } from "./site-ranking.ts";
import { controls, shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

/** Areas listed before the user asks for all. */
const FEW = 4;
/** Official number, and share of industry in the deposition on nature in 2021 (letter of October 2024). */
const OFFICIAL = 19;
const INDUSTRY_SHARE = 0.025;

@customElement("pk-explore-panel")
export class PkExplorePanel extends LitElement {
  static override styles = [
    shared,
    controls,
    panels,
    css`
      .after {
        margin-top: var(--pk-space-2);
      }
    `,
  ];

  @property({ type: Boolean, reflect: true }) compact = false;
  readonly #state = new AppController(this, ({ store, surroundings }) => [
    store.inputs,
    store.firstView,
    store.ground,
    surroundings,
    store.pointedSite,
  ]);

  override render(): TemplateResult {
    const [{ language, list }, firstView] = this.#state.values;
    const texts = textsOf(language);
    const first = valueOf(firstView);
    return html`<div
      @pk-source-select=${(event: Event) => this.#state.store.update(chooseEmitter(detailOf(event, "pk-source-select").id))}
      @pk-site-open=${(event: Event) => this.#state.store.update(chooseSite(detailOf(event, "pk-site-open").nr))}
      @pk-filter=${(event: Event) => this.#state.store.update(setFilter(detailOf(event, "pk-filter")))}
      @pk-to-sources=${() => this.#state.store.update(showList("emitters"))}
    >
      ${
        list !== undefined && first !== undefined
          ? html`<pk-list-panel ?compact=${this.compact}></pk-list-panel>`
          : this.#overview(first, texts)
      }
    </div>`;
  }

  #overview(first: FirstView | undefined, texts: Texts): TemplateResult {
    const [{ year, place }, firstView, ground, around] = this.#state.values;
    const { say } = texts;
    const isFailed = firstView.kind === "failed" || ground.kind === "failed";
    const where = place === undefined ? say.explore.country : say.explore.around(placeName(place, texts));
    return html`
      <div class="panel">
        <div class="top">
          ${
            place === undefined
              ? nothing
              : html`<button
                  class="link back"
                  @click=${() => this.#state.store.update(choosePlace(undefined))}
                >
                  ‹ ${say.explore.backToCountry}
                </button>`
          }
          <div class="context"><span>${say.explore.context(where, say.explore.years[year])}</span></div>
          ${
            around !== undefined
              ? html`<pk-verdict
                  .sentence=${surroundingsSentence(around, texts)}
                  .lines=${surroundingsLines(around, texts)}
                ></pk-verdict>`
              : isFailed
                ? nothing
                : html`<div class="skeleton" aria-busy="true"><i class="tall"></i></div>`
          }
        </div>
        ${
          firstView.kind === "failed"
            ? html`<pk-failure .texts=${texts} reason=${firstView.reason}></pk-failure>`
            : html`${
                  ground.kind === "failed"
                    ? html`<pk-failure .texts=${texts} reason=${ground.reason}></pk-failure>`
                    : this.#nature(around, first, texts)
                }
                ${this.#sources(first, texts)} <pk-kept-work></pk-kept-work>`
        }
      </div>
    `;
  }

  #nature(around: Surroundings | undefined, first: FirstView | undefined, texts: Texts): TemplateResult {
    const { place } = texts.say.explore;
    const isCountry = around === undefined || around.kind === "country";
    if (around?.kind === "empty")
      return html`<p class="muted">
          ${place.wayOn}
          <button class="link" @click=${() => this.#state.store.update(choosePlace(undefined))}>
            ${place.wayOnLink}</button
          >.
        </p>
        ${around.sites.length === 0 ? nothing : this.#sites(around, texts)}`;
    return html`
      <pk-figures
        .figures=${isCountry ? countryFigures(around, first, texts) : placeFigures(around, texts)}
        .source=${isCountry ? texts.say.explore.figures.letter : ""}
      ></pk-figures>
      <div>
        <pk-overload-bar .texts=${texts} .areas=${around?.overload}></pk-overload-bar>
        ${
          isCountry
            ? html`<button class="link" @click=${() => this.#state.store.update(showList("sites"))}>
                ${texts.say.area.list.all(first?.sites.length ?? 0)}
              </button>`
            : nothing
        }
      </div>
      ${isCountry ? nothing : this.#sites(around, texts)}
    `;
  }

  #sites({ sites }: Surroundings, texts: Texts): TemplateResult {
    const [, , , , pointed] = this.#state.values;
    const { say, format } = texts;
    const words = say.explore.place;
    const { here, distance } = say.area;
    return html`<section aria-labelledby="sites-title">
      <div class="head">
        <h2 id="sites-title">${words.sites}</h2>
        ${
          sites.length > FEW + 1
            ? html`<button class="link" @click=${() => this.#state.store.update(showList("sites"))}>
                ${words.allSites(sites.length)}
              </button>`
            : nothing
        }
      </div>
      <pk-site-rows
        .texts=${texts}
        .sites=${sites.slice(0, sites.length > FEW + 1 ? FEW : sites.length)}
        .pointed=${pointed ?? 0}
        .detailOf=${({ distance: away = 0 }: ListedSite) => (away === 0 ? here : distance(format.kilometres(away)))}
      ></pk-site-rows>
      <p class="source after">${words.distance}</p>
    </section>`;
  }

  #sources(first: FirstView | undefined, texts: Texts): TemplateResult {
    const [{ count, year, filter, place }, , , around] = this.#state.values;
    if (first === undefined)
      return html`<div class="skeleton" aria-busy="true">
        <span class="muted">${texts.say.loading.firstView}</span
        >${Array.from({ length: 6 }, () => html`<i></i>`)}
      </div>`;
    return html`<pk-source-summary
      .texts=${texts}
      .first=${first}
      .emitters=${around?.emitters ?? first.emitters}
      .filter=${filter}
      .place=${place}
      count=${count}
      year=${year}
    ></pk-source-summary>`;
  }

  override updated(): void {
    if (this.#isMarked || valueOf(this.#state.values[1]) === undefined) return;
    this.#isMarked = true;
    performance.mark("pk-list");
  }
  #isMarked = false;
}

function countryFigures(
  around: Surroundings | undefined,
  first: FirstView | undefined,
  { say, format }: Texts,
): readonly Figure[] {
  const words = say.explore.figures;
  const known = (first?.emitters ?? []).filter(
    ({ status, parent }) => status === "confirmed" && parent === undefined,
  ).length;
  return [
    [format.percent(around && overloadedShare(around.overload)), words.overloaded],
    [format.whole(OFFICIAL), words.peak(known)],
    [`${format.plain(100 * INDUSTRY_SHARE)}\u00a0%`, words.industry],
  ];
}

function placeFigures(
  { overload, sites, emitters }: Surroundings,
  { say, format }: Texts,
): readonly Figure[] {
  const words = say.explore.figures;
  const sensitive = sites.filter(({ profile }) => profile.state !== "not-sensitive").length;
  const wholes = emitters.filter(({ parent }) => parent === undefined).length;
  return [
    [format.percent(overloadedShare(overload)), words.overloaded],
    [format.whole(sensitive), words.sites(sensitive)],
    [format.whole(wholes), words.emitters(wholes)],
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-explore-panel": PkExplorePanel;
  }
}
