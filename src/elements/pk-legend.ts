/** The legend of the map: what the colours are, from high to low, then the symbols. On a phone a strip. */
import { css, html, LitElement, nothing, svg, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { styleMap } from "lit/directives/style-map.js";
import { classesOf, type ClassScale, type ScaleClass } from "../map/scale.ts";
import { OVERLOAD_SCALE } from "../map/scales.ts";
import { announce } from "./announce.ts";
import { classStart, classText, legendWords } from "./class-text.ts";
import { shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

@customElement("pk-legend")
export class PkLegend extends LitElement {
  static override styles = [
    shared,
    css`
      section {
        min-width: 12.5rem;
        max-width: 15.5rem;
        padding: var(--pk-space-3) var(--pk-space-4);
        border-radius: var(--pk-radius-medium);
        background: var(--pk-color-surface);
        box-shadow: var(--pk-shadow-card);
        font-size: var(--pk-font-size-small);
      }

      h2 {
        font-size: 0.9375rem;
      }

      ul {
        display: grid;
        margin-top: var(--pk-space-2);
      }

      ul + ul {
        padding-top: var(--pk-space-2);
        border-top: 1px solid var(--pk-color-line);
      }

      .symbol,
      li button {
        display: grid;
        grid-template-columns: 1.25rem 1fr;
        gap: var(--pk-space-2);
        align-items: center;
        width: 100%;
        min-height: var(--pk-size-target);
        color: var(--pk-color-ink-soft);
        line-height: 1.3;
        text-align: start;
      }

      button {
        padding: 0;
        border: 0;
        border-radius: var(--pk-radius-small);
        background: none;
        color: var(--pk-color-ink-soft);
        font: inherit;
        cursor: pointer;
      }

      button:hover {
        background: var(--pk-color-action-soft);
      }

      .off > * {
        opacity: 0.35;
      }

      button[aria-pressed="true"] {
        font-weight: var(--pk-font-weight-strong);
      }

      svg {
        width: 1.15rem;
        height: 1.05rem;
      }

      .hexagon {
        stroke: var(--pk-map-hexagon-line);
        stroke-width: 1;
      }

      .stroke {
        fill: none;
        stroke: var(--pk-overload-stroke);
        stroke-width: 1.4;
        stroke-linecap: round;
      }

      .inverse {
        stroke: var(--pk-overload-stroke-inverse);
      }

      .circle {
        width: 0.8rem;
        height: 0.8rem;
        margin-inline: auto;
        border: 2px solid var(--pk-color-emitter);
        border-radius: 50%;
      }

      .circle.confirmed {
        background: var(--pk-color-emitter);
      }

      .circle.size {
        width: 1rem;
        height: 1rem;
        border: 1px solid var(--pk-color-ink-muted);
      }

      .area {
        width: 1.1rem;
        height: 0.8rem;
        border: 1px solid var(--pk-map-nature-line);
        background: var(--pk-map-nature);
      }

      .strip section {
        max-width: none;
        padding: var(--pk-space-2) var(--pk-space-3);
      }

      .classes {
        display: grid;
        grid-auto-flow: column;
        grid-auto-columns: 1fr;
        align-items: start;
        margin-top: var(--pk-space-1);
        font-size: var(--pk-font-size-micro);
        font-feature-settings: var(--pk-font-figures);
      }

      .classes i {
        display: block;
        height: 0.75rem;
        border: 1px solid var(--pk-map-hexagon-line);
        border-left-width: 0;
      }

      .classes button {
        min-width: 0;
        min-height: var(--pk-size-target);
        font: inherit;
      }

      .classes button:first-child i {
        border-left-width: 1px;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) scale: ClassScale = OVERLOAD_SCALE;
  /** Takes the place of the usual title of the scale. */
  @property() heading = "";
  /** Area of the hexagons that are drawn, ha. */
  @property({ type: Number }) hectares = 1;
  /** The one class that is shown. */
  @property({ attribute: false }) onlyClass: number | undefined;
  /** One line of classes, for a small screen. */
  @property({ type: Boolean }) strip = false;

  override render(): TemplateResult {
    const { say } = this.texts;
    const { quantity } = this.scale;
    const { title, unit } = legendWords(this.scale, this.heading, this.hectares, this.texts);
    return html`<div class=${this.strip ? "strip" : ""}>
      <section aria-label=${say.legend.label}>
        ${
          this.strip
            ? html`<div class="head">
                  <h2>${title}</h2>
                  <span class="source"
                    >${quantity === "overload" || quantity === "ratio" ? "" : say.legend.perHectare}</span
                  >
                </div>
                ${this.#strip()}`
            : html`<h2>${title}</h2>
                <p class="source">${unit}</p>
                <ul>
                  ${classesOf(this.scale)
                    .toReversed()
                    .map((one) => this.#class(one))}
                </ul>
                ${this.#symbols()}`
        }
      </section>
    </div>`;
  }

  #class(one: ScaleClass): TemplateResult {
    return html`<li>
      ${this.#button(
        one,
        html`${hexagon(`var(${one.token})`, one.marks)}<span class="figures"
            >${classText(this.scale, one, this.texts)}</span
          >`,
      )}
    </li>`;
  }

  /** Pressed: only this class is on the map. */
  #button({ index }: ScaleClass, content: TemplateResult): TemplateResult {
    const { only, all } = this.texts.say.map.legend;
    const isOnly = this.onlyClass === index;
    return html`<button
      type="button"
      class=${this.onlyClass === undefined || isOnly ? "" : "off"}
      aria-pressed=${isOnly ? "true" : "false"}
      title=${isOnly ? all : only}
      @click=${() => announce(this, "pk-class", { index: isOnly ? undefined : index })}
    >
      ${content}
    </button>`;
  }

  #symbols(): TemplateResult | typeof nothing {
    const { say } = this.texts;
    const { quantity } = this.scale;
    if (quantity === "contribution")
      return html`<ul>
        <li class="symbol"><span class="area"></span>${say.legend.uncounted}</li>
      </ul>`;
    if (quantity !== "overload") return nothing;
    return html`<ul>
      <li class="symbol"><span class="circle confirmed"></span>${say.legend.confirmed}</li>
      <li class="symbol"><span class="circle"></span>${say.legend.candidate}</li>
      <li class="symbol"><span class="circle size"></span>${say.legend.size}</li>
    </ul>`;
  }

  #strip(): TemplateResult {
    return html`<div class="classes">
      ${classesOf(this.scale).map((one) =>
        this.#button(
          one,
          html`<i style=${styleMap({ background: `var(${one.token})` })}></i>${classStart(
              this.scale,
              one,
              this.texts,
            )}`,
        ),
      )}
    </div>`;
  }
}

/** A hexagon in a colour, with the strokes of an overload class: none, a dot, 1, 2, 3. */
function hexagon(colour: string, strokes: number): TemplateResult {
  const marks = Math.max(0, strokes - 1);
  return html`<svg viewBox="0 0 22 20" aria-hidden="true">
    ${svg`<path class="hexagon" style=${styleMap({ fill: colour })} d="M6 1.5h10L21 10l-5 8.5H6L1 10z"></path>
      ${strokes === 1 ? svg`<circle cx="11" cy="10" r="1.6" fill="var(--pk-overload-stroke)"></circle>` : nothing}
      ${Array.from(
        { length: marks },
        (_, i) =>
          svg`<path class="stroke ${marks > 1 ? "inverse" : ""}" d="M${10 - 2 * (marks - 1) + 4 * i - 1.5} 13l3-6"></path>`,
      )}`}
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-legend": PkLegend;
  }
}
