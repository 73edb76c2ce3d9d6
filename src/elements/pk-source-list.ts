/** Chart: sources ranked by load on one shared log axis, with bands and one threshold line through all rows. */
import { scaleLog } from "d3";
import { css, html, LitElement, nothing, svg, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { styleMap } from "lit/directives/style-map.js";
import { THRESHOLD, type Band } from "../check/result.ts";
import { indexOf } from "../check/verdict.ts";
import { announce } from "./announce.ts";
import { shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

/** One row. */
export interface RankedSource {
  readonly id: string;
  readonly name: string;
  /** Municipality, or what it is part of. */
  readonly detail: string;
  readonly isConfirmed: boolean;
  /** A part of an umbrella, which has the load. */
  readonly isPart: boolean;
  /** Undefined where no emission is known. */
  readonly load: Band | undefined;
}

/** The axis: a load of 0 stands at its start, mol/yr. */
const AXIS = [100, 1_000_000] as const;

@customElement("pk-source-list")
export class PkSourceList extends LitElement {
  static override styles = [
    shared,
    css`
      .row {
        display: grid;
        grid-template-columns: 1rem minmax(0, 1fr) minmax(0, 1fr) 4.25rem;
        column-gap: 0.6rem;
        align-items: stretch;
        width: 100%;
        padding: 0;
        border: 0;
        background: none;
        text-align: start;
        cursor: pointer;
      }

      li {
        border-top: 1px solid var(--pk-color-line);
      }

      li:last-child {
        border-bottom: 1px solid var(--pk-color-line);
      }

      button.row {
        min-height: 2.35rem;
      }

      button.row:hover {
        background: var(--pk-color-action-soft);
      }

      button.row:focus-visible {
        position: relative;
        z-index: 1;
      }

      .symbol {
        align-self: center;
        width: 0.8rem;
        height: 0.8rem;
        border: 2px solid var(--pk-color-emitter);
        border-radius: 50%;
      }

      .symbol.confirmed {
        background: var(--pk-color-emitter);
      }

      .name {
        align-self: center;
        padding: 0.15rem 0;
        font-size: var(--pk-font-size-small);
        line-height: 1.15;
        overflow-wrap: anywhere;
      }

      .name b {
        display: block;
        font-size: 0.9375rem;
        font-weight: var(--pk-font-weight-strong);
      }

      .name span {
        color: var(--pk-color-ink-muted);
        font-size: var(--pk-font-size-micro);
      }

      .axis {
        position: relative;
      }

      .axis svg {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        overflow: visible;
      }

      .track {
        stroke: var(--pk-color-line);
      }

      .limit {
        stroke: var(--pk-color-ink);
        stroke-width: 2;
      }

      .band {
        stroke: var(--pk-color-emitter);
        stroke-width: 0.5rem;
        stroke-linecap: round;
        opacity: 0.35;
      }

      .dot {
        fill: var(--pk-color-emitter);
      }

      .load {
        align-self: center;
        font-weight: var(--pk-font-weight-strong);
        font-feature-settings: var(--pk-font-figures);
        text-align: end;
        white-space: nowrap;
      }

      .load small {
        display: block;
        color: var(--pk-color-ink-muted);
        font-size: var(--pk-font-size-micro);
        font-weight: var(--pk-font-weight-text);
        line-height: 1.1;
      }

      .part .symbol {
        justify-self: end;
        width: 0.6rem;
        height: 0.6rem;
      }

      .load.none {
        color: var(--pk-color-ink-muted);
        font-size: var(--pk-font-size-micro);
        font-weight: var(--pk-font-weight-text);
      }

      .columns {
        min-height: 1.5rem;
        color: var(--pk-color-ink-muted);
        font-size: var(--pk-font-size-small);
        cursor: default;
      }

      .columns .axis span {
        position: absolute;
        bottom: 0.1rem;
        padding-left: 6px;
        color: var(--pk-color-ink);
        font-size: var(--pk-font-size-micro);
        font-weight: var(--pk-font-weight-strong);
        white-space: nowrap;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) sources: readonly RankedSource[] = [];
  /** With the index below the load, and parts indented below their umbrella. */
  @property({ type: Boolean }) detailed = false;

  override render(): TemplateResult {
    const { say } = this.texts;
    const limit = `${place(THRESHOLD)}%`;
    return html`
      <div class="row columns" aria-hidden="true">
        <span></span><span></span>
        <span class="axis"
          ><svg><line class="limit" x1=${limit} x2=${limit} y1="15%" y2="100%"></line></svg
          ><span style=${styleMap({ left: limit })}>${say.explore.list.threshold}</span></span
        >
        <span class="load none">${say.explore.list.head}</span>
      </div>
      <ol>
        ${this.sources.map((source) => html`<li>${this.#row(source, limit)}</li>`)}
      </ol>
    `;
  }

  #row(source: RankedSource, limit: string): TemplateResult {
    const { say, format } = this.texts;
    const { load } = source;
    const words = say.explore.list;
    return html`
      <button
        class="row ${this.detailed && source.isPart ? "part" : ""}"
        @click=${() => announce(this, "pk-source-select", { id: source.id })}
      >
        <span class="symbol ${source.isConfirmed ? "confirmed" : ""}"></span>
        <span class="name"><b>${source.name}</b><span>${source.detail}</span></span>
        <span class="axis">
          <svg aria-hidden="true">
            <line class="track" x1="0" x2="100%" y1="50%" y2="50%"></line>
            <line class="limit" x1=${limit} x2=${limit} y1="-1" y2="105%"></line>
            ${load === undefined ? nothing : marks(load)}
          </svg>
        </span>
        <span class="load ${load === undefined ? "none" : ""}"
          >${
            load === undefined
              ? source.isPart
                ? words.inWhole
                : words.noData
              : html`${format.load(load.central)}<span class="hidden">
                    ${words.row(format.load(load.low), format.load(load.high))}</span
                  >${this.detailed ? html`<small>${words.index(format.estimate(indexOf(load.central)))}</small>` : nothing}`
          }</span
        >
        <span class="hidden">, ${source.isConfirmed ? say.status.confirmed : say.status.candidate}</span>
      </button>
    `;
  }
}

const SCALE = scaleLog().domain(AXIS).range([2, 98]).clamp(true);

/** Place on the axis, % of its width. */
function place(load: number): number {
  return SCALE(Math.max(load, AXIS[0]));
}

function marks({ low, central, high }: Band): TemplateResult {
  return svg`
    ${high > AXIS[0] ? svg`<line class="band" x1="${place(low)}%" x2="${place(high)}%" y1="50%" y2="50%"></line>` : nothing}
    ${central > 0 ? svg`<circle class="dot" cx="${place(central)}%" cy="50%" r="0.35em"></circle>` : nothing}
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-source-list": PkSourceList;
  }
}
