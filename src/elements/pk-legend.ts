/** The legend of the map: what the colours are, from high to low, then the symbols. On a phone a strip. */
import { css, html, LitElement, nothing, svg, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { styleMap } from "lit/directives/style-map.js";
import { CONTRIBUTION_SCALE } from "../map/scale.ts";
import { OVERLOAD_CLASSES } from "../store/overload.ts";
import { shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

@customElement("pk-legend")
export class PkLegend extends LitElement {
  static override styles = [
    shared,
    css`
      section {
        min-width: 12.5rem;
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
        gap: 0.2rem;
        margin-top: var(--pk-space-2);
      }

      ul + ul {
        padding-top: var(--pk-space-2);
        border-top: 1px solid var(--pk-color-line);
      }

      li {
        display: grid;
        grid-template-columns: 1.25rem 1fr;
        gap: var(--pk-space-2);
        align-items: center;
        color: var(--pk-color-ink-soft);
        line-height: 1.3;
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
        padding: var(--pk-space-2) var(--pk-space-3);
      }

      .classes {
        display: grid;
        grid-auto-flow: column;
        grid-auto-columns: 1fr;
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

      .classes span:first-child i {
        border-left-width: 1px;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property() layer: "overload" | "contribution" = "overload";
  /** One line of classes, for a small screen. */
  @property({ type: Boolean }) strip = false;

  override render(): TemplateResult {
    const { say } = this.texts;
    const isOverload = this.layer === "overload";
    const title = isOverload ? say.legend.overload : say.legend.contribution;
    const unit = isOverload ? say.legend.overloadUnit : say.legend.contributionUnit;
    return html`<div class=${this.strip ? "strip" : ""}>
      <section aria-label=${say.legend.label}>
        ${
          this.strip
            ? html`<div class="head">
                  <h2>${title}</h2>
                  <span class="source">${isOverload ? "" : say.legend.perHectare}</span>
                </div>
                ${this.#strip()}`
            : html`<h2>${title}</h2>
                <p class="source">${unit}</p>
                <ul>
                  ${isOverload ? this.#overload() : this.#contribution()}
                </ul>
                ${this.#symbols()}`
        }
      </section>
    </div>`;
  }

  #overload(): readonly TemplateResult[] {
    const { say } = this.texts;
    return OVERLOAD_CLASSES.map(
      (name, i) =>
        html`<li>${hexagon(`var(--pk-overload-${name})`, i)}<span>${say.overloadLong[name]}</span></li>`,
    );
  }

  #contribution(): readonly TemplateResult[] {
    const { say, format } = this.texts;
    const { breaks, tokens } = CONTRIBUTION_SCALE;
    return breaks
      .map((low, i) => {
        const text =
          i === breaks.length - 1
            ? say.legend.more(format.plain(low))
            : say.legend.between(format.plain(low), format.plain(breaks[i + 1]));
        return html`<li>${hexagon(`var(${tokens[i]})`, 0)}<span class="figures">${text}</span></li>`;
      })
      .reverse();
  }

  #symbols(): TemplateResult {
    const { say } = this.texts;
    return html`<ul>
      ${
        this.layer === "contribution"
          ? html`<li><span class="area"></span>${say.legend.uncounted}</li>`
          : html`<li><span class="circle confirmed"></span>${say.legend.confirmed}</li>
              <li><span class="circle"></span>${say.legend.candidate}</li>
              <li><span class="circle size"></span>${say.legend.size}</li>`
      }
    </ul>`;
  }

  #strip(): TemplateResult {
    const { say, format } = this.texts;
    const classes =
      this.layer === "overload"
        ? OVERLOAD_CLASSES.map((name) => [`--pk-overload-${name}`, say.overloadClasses[name]] as const)
        : CONTRIBUTION_SCALE.breaks.map(
            (low, i, all) =>
              [CONTRIBUTION_SCALE.tokens[i], format.plain(low) + (i === all.length - 1 ? " +" : "")] as const,
          );
    return html`<div class="classes">
      ${classes.map(
        ([token, text]) =>
          html`<span><i style=${styleMap({ background: `var(${token})` })}></i>${text}</span>`,
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
