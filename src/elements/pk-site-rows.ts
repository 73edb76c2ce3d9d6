/** Natura 2000 areas as rows: name, how far, what part is overloaded. Pressing a row opens its page. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { announce } from "./announce.ts";
import { overloadStrip, stripOf } from "./overload-strip.ts";
import type { ListedSite } from "./site-ranking.ts";
import { shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

@customElement("pk-site-rows")
export class PkSiteRows extends LitElement {
  static override styles = [
    shared,
    overloadStrip,
    css`
      .row {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 38%) 4.25rem;
        column-gap: 0.75rem;
        align-items: center;
        width: 100%;
        min-height: 2.5rem;
        padding: 0.2rem 0;
        border: 0;
        background: none;
        text-align: start;
        cursor: pointer;
      }

      .columns {
        min-height: 1.5rem;
        color: var(--pk-color-ink-muted);
        font-size: var(--pk-font-size-small);
        cursor: default;
      }

      .columns > :last-child {
        text-align: end;
      }

      li {
        border-top: 1px solid var(--pk-color-line);
      }

      li:last-child {
        border-bottom: 1px solid var(--pk-color-line);
      }

      button.row:hover,
      li.pointed button.row {
        background: var(--pk-color-action-soft);
      }

      button.row:focus-visible {
        position: relative;
        z-index: 1;
      }

      .name {
        font-size: var(--pk-font-size-small);
        line-height: 1.15;
        overflow-wrap: anywhere;
      }

      .name b {
        display: block;
        font-size: 0.9375rem;
        font-weight: var(--pk-font-weight-strong);
      }

      .name span,
      .share.none {
        color: var(--pk-color-ink-muted);
        font-size: var(--pk-font-size-micro);
        font-weight: var(--pk-font-weight-text);
      }

      .share {
        font-weight: var(--pk-font-weight-strong);
        font-feature-settings: var(--pk-font-figures);
        line-height: 1.15;
        text-align: end;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) sites: readonly ListedSite[] = [];
  /** What stands below the name of an area. */
  @property({ attribute: false }) detailOf: (site: ListedSite) => string = () => "";
  /** Area that is pointed at elsewhere. */
  @property({ type: Number }) pointed = 0;

  override render(): TemplateResult {
    return html`
      <div class="row columns" aria-hidden="true">
        <span></span><span></span><span>${this.texts.say.area.list.head}</span>
      </div>
      <ol>
        ${this.sites.map((one) => html`<li class=${one.site.nr === this.pointed ? "pointed" : ""}>${this.#row(one)}</li>`)}
      </ol>
    `;
  }

  #row(one: ListedSite): TemplateResult {
    const { say, format } = this.texts;
    const { nr, name } = one.site;
    const { state, overload, share } = one.profile;
    const detail = this.detailOf(one);
    const point = (pointed: number | undefined): void => announce(this, "pk-site-point", { nr: pointed });
    return html`<button
      class="row"
      @pointerenter=${() => point(nr)}
      @pointerleave=${() => point(undefined)}
      @focus=${() => point(nr)}
      @blur=${() => point(undefined)}
      @click=${() => announce(this, "pk-site-open", { nr })}
    >
      <span class="name"><b>${name}</b>${detail === "" ? nothing : html`<span>${detail}</span>`}</span>
      ${stripOf(overload)}
      <span class="share ${state === "assessed" ? "" : "none"}"
        >${
          state === "assessed"
            ? html`${format.percent(share)}<span class="hidden"> ${say.area.list.head}</span>`
            : say.area.list.states[state]
        }</span
      >
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-site-rows": PkSiteRows;
  }
}
