/** The page of a Natura 2000 area: how it is doing, through the years, who adds to it, what grows there. */
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { AppController } from "./app-controller.ts";
import { SENSITIVE_BELOW } from "../check/counted.ts";
import { OVERLOAD_CLASSES } from "../check/overload.ts";
import type { SiteProfile } from "../check/site-profile.ts";
import type { Site } from "../check/site.ts";
import { valueOf } from "../store/loading.ts";
import type { SitePage } from "../store/site-page.ts";
import { chooseEmitter, chooseSite } from "../store/steps.ts";
import { detailOf } from "./announce.ts";
import { backWords } from "./back-words.ts";
import "./charts/pk-trend-chart.ts";
import type { TrendPoint } from "./charts/pk-trend-chart.ts";
import { panels } from "./panel-styles.ts";
import "./pk-failure.ts";
import "./pk-figures.ts";
import type { Figure } from "./pk-figures.ts";
import "./pk-habitats.ts";
import "./pk-highest.ts";
import "./pk-neighbours.ts";
import "./pk-notice.ts";
import "./pk-options.ts";
import "./charts/pk-overload-bar.ts";
import "./pk-verdict.ts";
import { controls, shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

/** A share from which "nearly all" is said. */
const NEARLY_ALL = 0.97;
/** Last year for which the site means were computed from what was emitted. */
const COMPUTED_UPTO = 2021;

@customElement("pk-site-panel")
export class PkSitePanel extends LitElement {
  static override styles = [shared, controls, panels];

  @property({ type: Boolean, reflect: true }) compact = false;
  readonly #state = new AppController(this, ({ store, highest, sitePage }) => [
    store.inputs,
    sitePage,
    store.ground,
    store.contributions,
    highest,
  ]);

  override render(): TemplateResult | typeof nothing {
    const [inputs, page, ground] = this.#state.values;
    const texts = textsOf(inputs.language);
    if (page === undefined) return nothing;
    const { say, format } = texts;
    const words = say.area;
    const { site, profile } = page;
    const where = site.provinces.length === 0 ? words.sea : format.list(site.provinces);
    return html`
      <div class="panel">
        <div class="top">
          <button class="link back" @click=${() => this.#state.store.update(chooseSite(undefined))}>
            ‹ ${backWords(inputs, texts)}
          </button>
          <p class="title"><span class="area-symbol"></span>${site.name}</p>
          <div class="context">
            <span>${words.context(where, format.whole(site.area))}</span>
            <span class="tag nature">${words.directives[site.directive]}</span>
          </div>
        </div>
        ${
          profile !== undefined
            ? this.#answer(page, profile, texts)
            : ground.kind === "failed"
              ? html`<pk-failure .texts=${texts} reason=${ground.reason}></pk-failure>`
              : html`<div class="skeleton" aria-busy="true">
                  <span class="muted">${say.loading.ground}</span><i class="tall"></i><i></i><i></i>
                </div>`
        }
      </div>
    `;
  }

  #answer(page: SitePage, profile: SiteProfile, texts: Texts): TemplateResult {
    const { say } = texts;
    const words = say.area;
    const { site } = page;
    const lines = profile.state === "assessed" ? [] : [words.lines[profile.state]];
    return html`
      <pk-verdict .sentence=${sentenceOf(profile, texts)} .lines=${lines}></pk-verdict>
      ${profile.state === "assessed" ? this.#assessed(profile, texts) : nothing}
      ${
        profile.state === "not-sensitive"
          ? nothing
          : html`<pk-trend-chart
              .texts=${texts}
              .points=${trendOf(site)}
              .criticalLoad=${lowestOf(site)}
              source=${words.trendSource}
            ></pk-trend-chart>`
      }
      ${this.#neighbours(page, profile, texts)}
      ${
        profile.state === "assessed"
          ? html`<pk-habitats .texts=${texts} .habitats=${site.habitats}></pk-habitats>
              ${this.#highest(texts)}`
          : nothing
      }
    `;
  }

  #assessed(profile: SiteProfile, texts: Texts): TemplateResult {
    const words = texts.say.area;
    const hectares = OVERLOAD_CLASSES.map((name, i) =>
      words.hectares(texts.say.overloadClasses[name], texts.format.estimate(profile.overload[i])),
    ).join(" · ");
    return html`
      <pk-figures .figures=${figuresOf(profile, texts)} .source=${words.figures.source}></pk-figures>
      ${profile.level === "hexagon" ? nothing : html`<pk-notice kind="info">${words.siteLevel[profile.level]}</pk-notice>`}
      <pk-overload-bar .texts=${texts} .areas=${profile.overload} note=${hectares}></pk-overload-bar>
    `;
  }

  #neighbours({ neighbours }: SitePage, { state }: SiteProfile, texts: Texts): TemplateResult {
    const [{ count, year }, , , contributions] = this.#state.values;
    return html`<pk-neighbours
        .texts=${texts}
        .neighbours=${neighbours}
        count=${count}
        ?assessed=${state === "assessed"}
        .done=${contributions.kind === "busy" ? contributions.done : undefined}
        failure=${contributions.kind === "failed" ? contributions.reason : ""}
        @pk-source-select=${(event: Event) => this.#state.store.update(chooseEmitter(detailOf(event, "pk-source-select").id))}
      ></pk-neighbours>
      ${
        state === "assessed"
          ? html`<pk-options .texts=${texts} count=${count} year=${year}></pk-options>`
          : nothing
      }`;
  }

  #highest(texts: Texts): TemplateResult {
    const [{ hexagon }, , ground, , tops] = this.#state.values;
    return html`<pk-highest
      .texts=${texts}
      .highest=${tops}
      .hexagons=${valueOf(ground)?.hexagons}
      .chosen=${hexagon}
    ></pk-highest>`;
  }
}

function sentenceOf({ state, share }: SiteProfile, { say, format }: Texts): string {
  const words = say.area.answer;
  if (state !== "assessed") return words[state];
  if (share === 0) return words.none;
  return share >= NEARLY_ALL ? words.all : words.overloaded(format.percent(share));
}

function figuresOf(profile: SiteProfile, { say, format }: Texts): readonly Figure[] {
  const words = say.area.figures;
  const { share, meanExceedance, highestExceedance, level } = profile;
  if (share === 0) return [[format.percent(share), words.share]];
  return [
    [format.percent(share), words.share],
    [format.estimate(meanExceedance), words.mean],
    [format.estimate(highestExceedance), level === "site" ? words.unknownHighest : words.highest],
  ];
}

/** Site means by year; AERIUS Monitor 2023 computed those up to 2021 and projects later ones. */
function trendOf({ depositionByYear }: Site): readonly TrendPoint[] {
  return Object.entries(depositionByYear)
    .map(([year, deposition]) => ({
      year: Number(year),
      deposition,
      isForecast: Number(year) > COMPUTED_UPTO,
    }))
    .sort((a, b) => a.year - b.year);
}

/** Lowest critical load of the sensitive habitats, mol N/ha/yr; NaN where there is none. */
function lowestOf({ habitats }: Site): number {
  const loads = habitats.map(({ criticalLoad }) => criticalLoad).filter((load) => load < SENSITIVE_BELOW);
  return loads.length === 0 ? Number.NaN : Math.min(...loads);
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-site-panel": PkSitePanel;
  }
}
