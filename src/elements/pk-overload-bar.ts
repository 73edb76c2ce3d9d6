/** Chart: how much of the sensitive nature falls in each overload class, as one stacked bar with strokes. */
import { css, html, LitElement, nothing, svg, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { styleMap } from "lit/directives/style-map.js";
import { OVERLOAD_CLASSES, type OverloadClass } from "../store/overload.ts";
import { wholePercents } from "./format.ts";
import { shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

@customElement("pk-overload-bar")
export class PkOverloadBar extends LitElement {
  static override styles = [
    shared,
    css`
      .bar {
        display: flex;
        height: 1.5rem;
        margin-top: var(--pk-space-2);
        border: 1px solid var(--pk-map-hexagon-line);
      }

      .part {
        position: relative;
        flex-basis: 0;
        min-width: 3px;
        overflow: hidden;
      }

      .part + .part {
        border-left: 1px solid var(--pk-map-hexagon-line);
      }

      .part:focus-visible {
        z-index: 1;
        overflow: visible;
      }

      svg {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
      }

      .stroke {
        fill: none;
        stroke: var(--pk-overload-stroke);
        stroke-width: 1.5;
        stroke-linecap: round;
      }

      .inverse {
        stroke: var(--pk-overload-stroke-inverse);
      }

      ul {
        display: flex;
        margin-top: var(--pk-space-1);
      }

      li {
        display: flex;
        flex: 1 1 auto;
        flex-direction: column;
        min-width: 0;
        font-size: var(--pk-font-size-small);
        line-height: 1.25;
      }

      li + li {
        padding-left: var(--pk-space-2);
      }

      li:not(:first-child) {
        text-align: center;
      }

      li:last-child {
        text-align: end;
      }

      .skeleton {
        height: 1.5rem;
        margin-top: var(--pk-space-2);
        background: var(--pk-color-surface-sunken);
      }

      .source {
        margin-top: var(--pk-space-2);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  /** Hectares per class, lightest first; undefined while they are not known. */
  @property({ attribute: false }) areas: readonly number[] | undefined;

  override render(): TemplateResult {
    const { say, format } = this.texts;
    const { areas } = this;
    const words = say.explore.overload;
    return html`
      <div class="head">
        <h2>${words.title}</h2>
        <span class="muted">${words.unit}</span>
      </div>
      ${
        areas === undefined
          ? html`<div class="skeleton"></div>`
          : this.#bar(
              areas,
              wholePercents(areas).map((percent) => format.percent(percent / 100)),
            )
      }
      <p class="source">${words.source}</p>
    `;
  }

  #bar(areas: readonly number[], percents: readonly string[]): TemplateResult {
    const { say, format } = this.texts;
    return html`
      <div class="bar">
        ${OVERLOAD_CLASSES.map((name, i) =>
          areas[i] > 0
            ? html`<div
                class="part"
                tabindex="0"
                role="img"
                aria-label=${say.explore.overload.value(say.overloadLong[name], percents[i], format.whole(areas[i]))}
                title=${say.overloadLong[name]}
                style=${styleMap({ flexGrow: String(areas[i]), background: `var(--pk-overload-${name})` })}
              >
                ${strokes(name)}
              </div>`
            : nothing,
        )}
      </div>
      <ul>
        ${OVERLOAD_CLASSES.map(
          (name, i) =>
            html`<li style=${styleMap({ flexGrow: String(Math.max(areas[i] / sum(areas), 0.01)) })}>
              <strong class="figures">${percents[i]}</strong
              ><span class="muted">${say.overloadClasses[name]}</span>
            </li>`,
        )}
      </ul>
    `;
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) || 1;
}

/** The strokes of a class, repeated along the bar: none, a dot, 1, 2, 3. */
function strokes(name: OverloadClass): TemplateResult | typeof nothing {
  const count = { none: 0, near: 0, light: 1, moderate: 2, strong: 3 }[name];
  if (name === "none") return nothing;
  const isInverse = name === "moderate" || name === "strong";
  return html`<svg aria-hidden="true">
    ${svg`
      <pattern id="strokes-${name}" width="24" height="100%" patternUnits="userSpaceOnUse">
        ${
          name === "near"
            ? svg`<circle cx="5" cy="11" r="1.6" fill="var(--pk-overload-stroke)"></circle>`
            : Array.from(
                { length: count },
                (_, i) =>
                  svg`<path class="stroke ${isInverse ? "inverse" : ""}" d="M${4 + 4 * i} 14l4-7"></path>`,
              )
        }
      </pattern>
      <rect width="100%" height="100%" fill="url(#strokes-${name})"></rect>`}
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-overload-bar": PkOverloadBar;
  }
}
