/** Chart: one load with its band on a log axis, against the threshold. */
import { scaleLog } from "d3";
import { css, html, LitElement, nothing, svg, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { styleMap } from "lit/directives/style-map.js";
import { THRESHOLD, type Band, type Verdict } from "../check/result.ts";
import type { Count } from "../grid/hexagons.ts";
import { shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

/** Least end of the axis and the least of its upper end, mol/yr. */
const FROM = 100;
const UPTO = 100_000;
/** Below this distance two labels above the bar would touch, % of the width. */
const NEAR = 27;

@customElement("pk-load-gauge")
export class PkLoadGauge extends LitElement {
  static override styles = [
    shared,
    css`
      figure {
        padding: 0 var(--pk-space-2);
      }

      .plot {
        position: relative;
        height: 4.25rem;
        margin-top: var(--pk-space-2);
        font-feature-settings: var(--pk-font-figures);
      }

      svg {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        font-size: 1rem;
        overflow: visible;
      }

      .below {
        fill: var(--pk-color-surface-sunken);
      }

      .above {
        fill: var(--pk-color-emitter-soft);
      }

      .band {
        fill: var(--tone);
        opacity: 0.38;
      }

      .end {
        stroke: var(--tone);
        stroke-width: 2;
      }

      .dot {
        fill: var(--tone);
        stroke: var(--pk-color-surface);
        stroke-width: 3;
      }

      .threshold {
        stroke: var(--pk-color-ink);
        stroke-width: 2;
      }

      .tick {
        stroke: var(--pk-color-line-strong);
      }

      .label {
        position: absolute;
        top: 0.2rem;
        font-size: var(--pk-font-size-small);
        font-weight: var(--pk-font-weight-strong);
        line-height: 1.2;
        white-space: nowrap;
      }

      .axis {
        position: absolute;
        top: 2.9rem;
        color: var(--pk-color-ink-muted);
        font-size: var(--pk-font-size-micro);
        transform: translateX(-50%);
      }

      .axis.first {
        transform: none;
      }

      .axis.last {
        transform: translateX(-100%);
      }

      @container (max-width: 19rem) {
        .axis.crowded,
        .zone {
          display: none;
        }
      }

      .words {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0 var(--pk-space-3);
        color: var(--pk-color-ink-muted);
        font-size: var(--pk-font-size-small);
      }

      :host {
        container-type: inline-size;

        --tone: var(--pk-color-emitter);
      }

      :host([verdict="below"]) {
        --tone: var(--pk-color-positive);
      }

      :host([verdict="uncertain"]) {
        --tone: var(--pk-color-warning);
      }

      .dot-focus {
        position: absolute;
        top: 1.5rem;
        width: 1.5rem;
        height: 1.5rem;
        border-radius: 50%;
        transform: translateX(-50%);
      }

      .dot-focus:focus-visible {
        border-radius: 50%;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) load: Band | undefined;
  @property({ reflect: true }) verdict: Verdict = "meets";
  @property() count: Count = "overloaded";
  /** False while only a part of the band is known. */
  @property({ type: Boolean }) complete = true;

  override render(): TemplateResult | typeof nothing {
    const { load } = this;
    if (load === undefined) return nothing;
    const { say, format } = this.texts;
    const words = say.check.gauge;
    const most = Math.max(UPTO, 10 ** Math.ceil(Math.log10(Math.max(load.high, 1))));
    const scale = scaleLog().domain([FROM, most]).range([0, 100]).clamp(true);
    const at = (value: number): number => scale(Math.max(value, FROM));
    const limit = at(THRESHOLD);
    const value = at(load.central);
    const hasDot = load.central > 0;
    const decades = scale.ticks().filter((tick) => 10 ** Math.round(Math.log10(tick)) === tick);
    const bandText = this.complete ? words.band(format.range(load.low, load.high)) : words.noBand;
    const readout = words.value(format.load(load.central), format.load(load.low), format.load(load.high));
    return html`
      <figure>
        <figcaption class="hidden">${words.title}, ${words.unit[this.count]}</figcaption>
        <div class="plot">
          <svg aria-hidden="true">
            <rect class="below" x="0" y="1.65em" width="${limit}%" height="0.8em"></rect>
            <rect class="above" x="${limit}%" y="1.65em" width="${100 - limit}%" height="0.8em"></rect>
            ${
              load.high > 0
                ? svg`<rect class="band" x="${at(load.low)}%" y="1.65em" width="${at(load.high) - at(load.low)}%" height="0.8em" rx="4"></rect>
                <line class="end" x1="${at(load.low)}%" x2="${at(load.low)}%" y1="1.65em" y2="2.45em"></line>
                <line class="end" x1="${at(load.high)}%" x2="${at(load.high)}%" y1="1.65em" y2="2.45em"></line>`
                : nothing
            }
            ${scale
              .ticks()
              .map(
                (tick) =>
                  svg`<line class="tick" x1="${at(tick)}%" x2="${at(tick)}%" y1="2.6em" y2="${decades.includes(tick) ? "2.9em" : "2.75em"}"></line>`,
              )}
            <line class="threshold" x1="${limit}%" x2="${limit}%" y1="1.2em" y2="2.75em"></line>
            ${hasDot ? svg`<circle class="dot" cx="${value}%" cy="2.05em" r="0.55em"></circle>` : nothing}
          </svg>
          ${this.#labels(limit, value, hasDot ? format.load(load.central) : "0")}
          ${decades.map(
            (tick, i) =>
              html`<span
                class="axis ${placeOf(i, decades.length)}"
                style=${styleMap({ left: `${at(tick)}%` })}
                aria-hidden="true"
                >${format.whole(tick)}</span
              >`,
          )}
          <span
            class="dot-focus"
            style=${styleMap({ left: `${value}%` })}
            tabindex="0"
            role="img"
            aria-label=${readout}
          ></span>
        </div>
        <p class="words">
          <span class="zone" aria-hidden="true">◂ ${words.below}</span><span>${bandText}</span
          ><span class="zone" aria-hidden="true">${words.above} ▸</span>
        </p>
      </figure>
    `;
  }

  /** The threshold's label stands beside its line; where it would meet the value's, on the other side or away. */
  #labels(limit: number, value: number, text: string): TemplateResult {
    const isClose = Math.abs(value - limit) < NEAR;
    const toTheRight = isClose && value < limit;
    const limitPlace = toTheRight
      ? { left: `calc(${limit}% + 6px)` }
      : { right: `calc(${100 - limit}% + 6px)` };
    const valuePlace =
      value > 85 ? { right: "0" } : { left: `${value}%`, transform: `translateX(${value < 8 ? 0 : -50}%)` };
    return html`
      <span class="label" style=${styleMap(limitPlace)} aria-hidden="true"
        >${this.texts.say.check.gauge.threshold}</span
      >
      <span class="label" style=${styleMap(valuePlace)} aria-hidden="true">${text}</span>
    `;
  }
}

/** The last labels of a long axis meet where there is little room: then the one before the last goes. */
function placeOf(i: number, length: number): string {
  if (i === 0) return "first";
  if (i === length - 1) return "last";
  return i === length - 2 && length > 4 ? "crowded" : "";
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-load-gauge": PkLoadGauge;
  }
}
