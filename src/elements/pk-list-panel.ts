/** A list that fills the panel: all sources or all nature areas, of the country or around a place. */
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { AppController } from "./app-controller.ts";
import { isKept } from "../store/emitter-filter.ts";
import { valueOf } from "../store/loading.ts";
import { siteProfilesOf } from "../store/lookups.ts";
import type { FirstView } from "../store/services.ts";
import { showList } from "../store/steps.ts";
import { placeName } from "./back-words.ts";
import { panels } from "./panel-styles.ts";
import "./pk-failure.ts";
import "./pk-options.ts";
import "./pk-site-finder.ts";
import "./pk-source-finder.ts";
import "./pk-verdict.ts";
import { rankedSources } from "./ranking.ts";
import { overloadTally, type ListedSite } from "./site-ranking.ts";
import { controls, shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

@customElement("pk-list-panel")
export class PkListPanel extends LitElement {
  static override styles = [shared, controls, panels];

  @property({ type: Boolean, reflect: true }) compact = false;
  readonly #state = new AppController(this, ({ store, surroundings }) => [
    store.inputs,
    store.firstView,
    store.ground,
    surroundings,
    store.pointedSite,
  ]);

  override render(): TemplateResult | typeof nothing {
    const [{ language, list, place, year }, firstView] = this.#state.values;
    const texts = textsOf(language);
    const first = valueOf(firstView);
    if (first === undefined || list === undefined) return nothing;
    const { say } = texts;
    const where = place === undefined ? say.explore.country : say.explore.around(placeName(place, texts));
    const back =
      place === undefined ? say.explore.overview : say.explore.backToPlace(placeName(place, texts));
    return html`<div class="panel">
      <div class="top">
        <button class="link back" @click=${() => this.#state.store.update(showList(undefined))}>
          ‹ ${back}
        </button>
        <div class="context"><span>${say.explore.context(where, say.explore.years[year])}</span></div>
        <pk-verdict
          .sentence=${list === "sites" ? this.#sitesTitle(texts) : this.#sourcesTitle(first, texts)}
          .lines=${list === "sites" ? this.#sitesLines(texts) : []}
        ></pk-verdict>
      </div>
      ${list === "sites" ? this.#sites(texts) : this.#sources(first, texts)}
    </div>`;
  }

  #sources(first: FirstView, texts: Texts): TemplateResult {
    const [{ filter, year, count, place }, , , around] = this.#state.values;
    const emitters = around?.emitters ?? first.emitters;
    const kept = emitters.filter((emitter) => isKept(filter, emitter));
    return html`
      <pk-options .texts=${texts} count=${count} year=${year}></pk-options>
      <pk-source-finder
        .texts=${texts}
        .emitters=${emitters}
        .sources=${rankedSources(kept, first, year, count, texts, place)}
        .filter=${filter}
      ></pk-source-finder>
    `;
  }

  #sourcesTitle(first: FirstView, { say, format }: Texts): string {
    const [{ place }, , , around] = this.#state.values;
    const words = say.explore.list;
    const count = format.whole((around?.emitters ?? first.emitters).length);
    return place === undefined ? words.titleAll(count) : words.titleAllAround(count);
  }

  #sites(texts: Texts): TemplateResult {
    const [, , ground, , pointed] = this.#state.values;
    if (ground.kind === "failed")
      return html`<pk-failure .texts=${texts} reason=${ground.reason}></pk-failure>`;
    const sites = this.#listed();
    return sites === undefined
      ? html`<div class="skeleton" aria-busy="true">
          <span class="muted">${texts.say.loading.ground}</span><i></i><i></i><i></i>
        </div>`
      : html`<pk-site-finder .texts=${texts} .sites=${sites} .pointed=${pointed ?? 0}></pk-site-finder>`;
  }

  #sitesTitle({ say, format }: Texts): string {
    const [{ place }] = this.#state.values;
    const sites = this.#listed();
    if (sites === undefined) return "";
    const count = format.whole(sites.length);
    return place === undefined ? say.area.list.title(count) : say.area.list.titleAround(count);
  }

  #sitesLines({ say, format }: Texts): readonly string[] {
    const { overloaded, assessed } = overloadTally(this.#listed() ?? []);
    return assessed < 2 ? [] : [say.area.list.answer(format.whole(overloaded), format.whole(assessed))];
  }

  /** All areas, or those around the place; undefined until the hexagons are there. */
  #listed(): readonly ListedSite[] | undefined {
    const [{ place }, firstView, ground, around] = this.#state.values;
    const first = valueOf(firstView);
    const known = valueOf(ground);
    if (first === undefined || known === undefined) return undefined;
    if (place !== undefined) return around?.sites;
    const profiles = siteProfilesOf(known, first);
    return first.sites.flatMap((site) => {
      const profile = profiles.get(site.nr);
      return profile === undefined ? [] : [{ site, profile, distance: undefined }];
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-list-panel": PkListPanel;
  }
}
