/** Explore: how nature is doing, here or in the country, and which sources there are, heaviest first. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { MultiStoreController } from "@nanostores/lit";
import { tallyOf } from "../check/summary.ts";
import { surroundings } from "../store/app-surroundings.ts";
import { store } from "../store/app-store.ts";
import { valueOf } from "../store/loading.ts";
import { overloadedShare } from "../store/overload.ts";
import type { FirstView } from "../store/services.ts";
import { chooseEmitter, choosePlace } from "../store/steps.ts";
import type { Surroundings } from "../store/surroundings.ts";
import { detailOf } from "./announce.ts";
import { panels } from "./panel-styles.ts";
import "./pk-failure.ts";
import "./pk-figures.ts";
import type { Figure } from "./pk-figures.ts";
import "./pk-overload-bar.ts";
import "./pk-source-filter.ts";
import "./pk-source-list.ts";
import "./pk-verdict.ts";
import { rankedSources } from "./ranking.ts";
import { shareWords } from "./share-words.ts";
import { controls, shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";
import { NO_FILTER, type SourceFilter } from "./source-filter.ts";

/** Sources listed before the user asks for all. */
const FEW = 9;
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
      .list-head {
        display: grid;
        gap: 2px;
        margin-bottom: var(--pk-space-1);
      }

      .after {
        margin-top: var(--pk-space-2);
      }
    `,
  ];

  @property({ type: Boolean, reflect: true }) compact = false;
  @state() private isLong = false;
  @state() private filter: SourceFilter = NO_FILTER;
  readonly #state = new MultiStoreController(this, [
    store.inputs,
    store.firstView,
    store.ground,
    surroundings,
  ]);

  override render(): TemplateResult {
    const [{ language, year, place }, firstView, ground, around] = this.#state.values;
    const texts = textsOf(language);
    const { say } = texts;
    const first = valueOf(firstView);
    const isFailed = firstView.kind === "failed" || ground.kind === "failed";
    const where = place === undefined ? say.explore.country : say.explore.around(placeName(place, texts));
    return html`
      <div class="panel">
        <div class="top">
          ${
            place === undefined
              ? nothing
              : html`<button class="link back" @click=${() => store.update(choosePlace(undefined))}>
                  ‹ ${say.explore.backToCountry}
                </button>`
          }
          <div class="context"><span>${say.explore.context(where, say.explore.years[year])}</span></div>
          ${
            around === undefined
              ? isFailed
                ? nothing
                : html`<div class="skeleton" aria-busy="true"><i class="tall"></i></div>`
              : html`<pk-verdict .sentence=${this.#sentence(around, texts)}></pk-verdict>`
          }
        </div>
        ${
          firstView.kind === "failed"
            ? html`<pk-failure .texts=${texts} reason=${firstView.reason}></pk-failure>`
            : this.#country(first, around, texts)
        }
      </div>
    `;
  }

  #country(first: FirstView | undefined, around: Surroundings | undefined, texts: Texts): TemplateResult {
    const [, , ground] = this.#state.values;
    return html`
      ${
        ground.kind === "failed"
          ? html`<pk-failure .texts=${texts} reason=${ground.reason}></pk-failure>`
          : html`${this.#figures(around, first, texts)}
            ${
              around?.kind === "empty"
                ? nothing
                : html`<pk-overload-bar .texts=${texts} .areas=${around?.overload}></pk-overload-bar>`
            }`
      }
      ${
        first === undefined
          ? html`<div class="skeleton" aria-busy="true">
              <span class="muted">${texts.say.loading.firstView}</span
              >${Array.from({ length: 6 }, () => html`<i></i>`)}
            </div>`
          : this.#list(first, around, texts)
      }
    `;
  }

  #sentence(around: Surroundings, { say, format }: Texts): string {
    if (around.kind === "empty") return say.explore.noneAround;
    const words = shareWords(overloadedShare(around.overload), say, format);
    return around.kind === "country" ? say.explore.answer(words) : say.explore.answerAround(words);
  }

  #figures(
    around: Surroundings | undefined,
    first: FirstView | undefined,
    { say, format }: Texts,
  ): TemplateResult {
    const words = say.explore.figures;
    const share = around === undefined ? undefined : overloadedShare(around.overload);
    const isCountry = around === undefined || around.kind === "country";
    const known = (first?.emitters ?? []).filter(
      ({ status, parent }) => status === "confirmed" && parent === undefined,
    ).length;
    const figures: readonly Figure[] = isCountry
      ? [
          [format.percent(share), words.overloaded],
          [format.whole(OFFICIAL), words.peak(known)],
          [`${format.plain(100 * INDUSTRY_SHARE)}\u00a0%`, words.industry],
        ]
      : [
          [format.percent(share), words.overloaded],
          [format.whole(around.sites), words.sites(around.sites)],
          [format.whole(around.emitters.length), words.emitters(around.emitters.length)],
        ];
    return html`<pk-figures .figures=${figures} .source=${isCountry ? words.letter : ""}></pk-figures>`;
  }

  #list(first: FirstView, around: Surroundings | undefined, texts: Texts): TemplateResult {
    const { say, format } = texts;
    const words = say.explore.list;
    const [{ count, year }] = this.#state.values;
    const isCountry = around === undefined || around.kind === "country";
    const wanted = isCountry ? first.emitters : around.emitters;
    const all = rankedSources(wanted, first, year, count, texts);
    const filtered = this.isLong ? all.filter((source) => this.filter.keeps(source)) : all;
    const shown = this.isLong ? filtered : all.slice(0, FEW);
    const tally = tallyOf(first.emitters, first.summaries, "2019");
    return html`
      <section aria-labelledby="list-title">
        <div class="list-head">
          <div class="head">
            <h2 id="list-title">${isCountry ? words.title : words.titleAround}</h2>
            ${
              all.length > FEW
                ? html`<button
                    class="link"
                    aria-expanded=${this.isLong ? "true" : "false"}
                    @click=${() => this.#toggle()}
                  >
                    ${this.isLong ? words.fewer : words.all(all.length)}
                  </button>`
                : nothing
            }
          </div>
          <p class="source">${words.unit[count]}</p>
        </div>
        ${
          this.isLong
            ? html`<pk-source-filter
                .texts=${texts}
                .filter=${this.filter}
                .shown=${filtered.length}
                .sources=${all}
                @pk-filter=${(event: Event) => (this.filter = detailOf(event, "pk-filter"))}
              ></pk-source-filter>`
            : nothing
        }
        ${
          shown.length === 0
            ? html`<pk-notice>
                ${all.length === 0 ? words.emptyAround : words.empty}
                ${
                  all.length === 0
                    ? nothing
                    : html`<button class="link" @click=${() => (this.filter = NO_FILTER)}>
                        ${words.clear}
                      </button>`
                }
              </pk-notice>`
            : html`<pk-source-list
                .texts=${texts}
                .sources=${shown}
                @pk-source-select=${(event: Event) => store.update(chooseEmitter(detailOf(event, "pk-source-select").id))}
              ></pk-source-list>`
        }
        <p class="source after">
          ${words.source(words.tally(format.whole(tally.industryCertain), format.whole(tally.industryCertain + tally.industryUncertain)))}
        </p>
      </section>
    `;
  }

  override updated(): void {
    if (this.#isMarked || valueOf(this.#state.values[1]) === undefined) return;
    this.#isMarked = true;
    performance.mark("pk-list");
  }
  #isMarked = false;

  #toggle(): void {
    this.isLong = !this.isLong;
    this.filter = NO_FILTER;
  }
}

function placeName({ name, x, y }: { name: string; x: number; y: number }, { say, format }: Texts): string {
  return name === "" ? say.search.point(format.place(x, y)) : name;
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-explore-panel": PkExplorePanel;
  }
}
