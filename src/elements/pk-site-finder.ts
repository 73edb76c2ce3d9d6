/** The list of all Natura 2000 areas, or of those around a place: searched by name and sorted. */
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { fields } from "./field-styles.ts";
import { finders } from "./finder-styles.ts";
import "./pk-notice.ts";
import "./pk-site-rows.ts";
import { foundSites, rankedSites, SITE_ORDERS, type ListedSite, type SiteOrder } from "./site-ranking.ts";
import { controls, shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

@customElement("pk-site-finder")
export class PkSiteFinder extends LitElement {
  static override styles = [shared, controls, fields, finders];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) sites: readonly ListedSite[] = [];
  @property({ type: Number }) pointed = 0;
  @state() private text = "";
  @state() private chosen: SiteOrder | undefined;

  override render(): TemplateResult {
    const { say, format } = this.texts;
    const words = say.area.list;
    const isAround = this.sites.some(({ distance }) => distance !== undefined);
    const order = this.chosen ?? (isAround ? "distance" : "share");
    const orders = SITE_ORDERS.filter((one) => isAround || one !== "distance");
    const found = rankedSites(foundSites(this.sites, this.text), order);
    return html`
      <div class="fields">
        <label class="field wide"
          ><span>${words.filter}</span>
          <input
            class="input"
            type="search"
            autocomplete="off"
            .value=${this.text}
            @input=${(event: Event) => (this.text = (event.target as HTMLInputElement).value)}
        /></label>
        <label class="field"
          ><span>${words.sort}</span>
          <select
            class="input"
            @change=${(event: Event) => this.#sort((event.target as HTMLSelectElement).value)}
          >
            ${orders.map((one) => html`<option value=${one} ?selected=${one === order}>${words.sorts[one]}</option>`)}
          </select></label
        >
        <p class="muted count" role="status">
          ${words.shown(format.whole(found.length), format.whole(this.sites.length))}
        </p>
      </div>
      ${
        found.length === 0
          ? html`<pk-notice
              >${words.empty(this.text)}
              <button class="link" @click=${() => (this.text = "")}>${words.clear}</button></pk-notice
            >`
          : html`<p class="source">${words.unit}</p>
              <pk-site-rows
                .texts=${this.texts}
                .sites=${found}
                .pointed=${this.pointed}
                .detailOf=${(site: ListedSite) => this.#detail(site, order)}
              ></pk-site-rows>
              ${isAround ? html`<p class="source after">${say.explore.place.distance}</p>` : nothing}`
      }
    `;
  }

  /** Distance and province, and the figure that the order ranks by where the row does not show it already. */
  #detail({ site, profile, distance }: ListedSite, order: SiteOrder): string {
    const { say, format } = this.texts;
    const words = say.area;
    const where = site.provinces.length === 0 ? words.sea : site.provinces.join(", ");
    const away =
      distance === undefined
        ? []
        : [distance === 0 ? words.here : words.distance(format.kilometres(distance))];
    const figure =
      profile.state !== "assessed"
        ? []
        : order === "overloaded"
          ? [words.list.hectares(format.estimate(profile.overloaded))]
          : order === "exceedance"
            ? [words.list.exceedance(format.estimate(profile.meanExceedance))]
            : [];
    return [...away, where, ...figure].join(" · ");
  }

  #sort(value: string): void {
    this.chosen = SITE_ORDERS.find((one) => one === value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-site-finder": PkSiteFinder;
  }
}
