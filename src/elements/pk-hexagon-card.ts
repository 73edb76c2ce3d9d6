/** The hexagon under the pointer: where it is, what it bears, what the source adds. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { isSiteLevel } from "../check/counted.ts";
import type { HexagonTable } from "../grid/hexagons.ts";
import { OVERLOAD_CLASSES, overloadOf } from "../check/overload.ts";
import { shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

@customElement("pk-hexagon-card")
export class PkHexagonCard extends LitElement {
  static override styles = [
    shared,
    css`
      .card {
        width: 14.5rem;
        padding: var(--pk-space-3) var(--pk-space-4);
        border-radius: var(--pk-radius-medium);
        background: var(--pk-color-surface-raised);
        box-shadow: var(--pk-shadow-raised);
        font-size: var(--pk-font-size-small);
      }

      p,
      dt {
        color: var(--pk-color-ink-muted);
      }

      h3 {
        font-size: 0.9375rem;
      }

      dl {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 0.1rem var(--pk-space-3);
        margin-top: var(--pk-space-2);
      }

      dd {
        font-weight: var(--pk-font-weight-strong);
        text-align: end;
      }

      p {
        margin-top: var(--pk-space-1);
        font-size: var(--pk-font-size-micro);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) hexagons: HexagonTable | undefined;
  @property({ type: Number }) h = -1;
  @property() site = "";
  /** Where its figures come from, where that is not the same everywhere. */
  @property() origin = "";
  /** mol N/ha/yr; undefined where no source is shown. */
  @property({ type: Number }) contribution: number | undefined;

  /** mol N/ha/yr by which it changes; undefined where nothing is compared. */
  @property({ type: Number }) change: number | undefined;

  override render(): TemplateResult | typeof nothing {
    const { hexagons, h } = this;
    if (hexagons === undefined || h < 0) return nothing;
    const { say, format } = this.texts;
    const words = say.hexagon;
    const overload = OVERLOAD_CLASSES[overloadOf(hexagons, h)];
    return html`<div class="card">
      <h3>${this.site}</h3>
      <span class="source">${words.title(String(hexagons.receptorId[h]))} · ${words.unit}</span>
      <dl class="figures">
        ${
          this.contribution === undefined
            ? nothing
            : html`<dt>${words.contribution}</dt>
                <dd>${format.estimate(this.contribution)}</dd>`
        }
        ${
          this.change === undefined
            ? nothing
            : html`<dt>${say.measures.change}</dt>
                <dd>${format.signed(this.change)}</dd>`
        }
        <dt>${words.background}</dt>
        <dd>${format.estimate(hexagons.background[h])}</dd>
        <dt>${words.criticalLoad}</dt>
        <dd>${format.whole(hexagons.criticalLoad[h])}</dd>
      </dl>
      <p>${say.overloadLong[overload]}${isSiteLevel(hexagons, h) ? ` · ${words.siteLevel}` : nothing}</p>
      ${this.origin === "" ? nothing : html`<p>${this.origin}</p>`}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-hexagon-card": PkHexagonCard;
  }
}
