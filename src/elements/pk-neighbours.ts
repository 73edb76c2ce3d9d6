/** Who adds to an area: emitters within 25 km by load, as bars from 0, and what is not known about them. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { styleMap } from "lit/directives/style-map.js";
import type { SiteNeighbour } from "../check/site-neighbours.ts";
import type { Count } from "../grid/hexagons.ts";
import { announce } from "./announce.ts";
import { shortNameOf } from "./emitter-names.ts";
import "./pk-loading-more.ts";
import "./pk-notice.ts";
import { controls, shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

/** Emitters beyond 25 km that are named. */
const FARTHER = 3;

@customElement("pk-neighbours")
export class PkNeighbours extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      .parts {
        display: grid;
        gap: var(--pk-space-2);
      }

      .row {
        display: grid;
        grid-template-columns: 1rem minmax(0, 1fr) minmax(0, 0.8fr) 4.5rem;
        column-gap: 0.6rem;
        align-items: center;
        width: 100%;
        min-height: 2.35rem;
        padding: 0.1rem 0;
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

      .row:hover {
        background: var(--pk-color-action-soft);
      }

      .row:focus-visible {
        position: relative;
        z-index: 1;
      }

      .symbol {
        width: 0.8rem;
        height: 0.8rem;
        border: 2px solid var(--pk-color-emitter);
        border-radius: 50%;
      }

      .symbol.confirmed {
        background: var(--pk-color-emitter);
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

      .name span {
        color: var(--pk-color-ink-muted);
        font-size: var(--pk-font-size-micro);
      }

      .bar {
        display: block;
        min-width: 1px;
        height: 0.75rem;
        background: var(--pk-color-emitter);
      }

      .axis {
        border-left: 1px solid var(--pk-color-line-strong);
      }

      .load {
        font-weight: var(--pk-font-weight-strong);
        font-feature-settings: var(--pk-font-figures);
        text-align: end;
      }

      .load.none {
        color: var(--pk-color-ink-muted);
        font-size: var(--pk-font-size-micro);
        font-weight: var(--pk-font-weight-text);
        line-height: 1.2;
      }

      .farther {
        color: var(--pk-color-ink-muted);
        font-size: var(--pk-font-size-small);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) neighbours: readonly SiteNeighbour[] = [];
  @property() count: Count = "overloaded";
  /** False for an area without hexagons: then there is nothing to add to. */
  @property({ type: Boolean }) assessed = true;
  /** Share of the wanted contributions that is loaded, 0-1; undefined while none are being loaded. */
  @property({ type: Number }) done: number | undefined;
  @property() failure = "";

  override render(): TemplateResult {
    const { say } = this.texts;
    const words = say.area.neighbours;
    const near = this.neighbours.filter(({ basis }) => basis !== "beyond");
    const farther = this.neighbours.filter(({ basis }) => basis === "beyond").slice(0, FARTHER);
    return html`<section class="parts" aria-labelledby="title">
      <div class="head">
        <h2 id="title">${words.title}</h2>
        ${this.assessed ? html`<span class="muted">${words.unit}</span>` : nothing}
      </div>
      ${this.assessed ? this.#near(near) : nothing}
      ${
        farther.length === 0
          ? nothing
          : html`<p class="farther">
              ${this.assessed ? words.beyond : words.nearest}
              ${farther.map((one, i) => html`${i === 0 ? nothing : ", "}${this.#link(one)}`)}.
            </p>`
      }
    </section>`;
  }

  #near(near: readonly SiteNeighbour[]): TemplateResult {
    const words = this.texts.say.area.neighbours;
    if (near.length === 0) return html`<pk-notice>${words.none}</pk-notice>`;
    const missing = near.filter(({ basis }) => basis === "unknown");
    const most = Math.max(...near.map(({ load }) => load ?? 0));
    const isSummary = near.some(({ basis }) => basis === "summary");
    return html`
      <p class="source">${words.loads[this.count]}</p>
      <ol>
        ${near.map((one) => html`<li>${this.#row(one, most)}</li>`)}
      </ol>
      <p class="source">
        ${missing.length === 0 ? words.basis.complete : isSummary ? words.basis.summary : words.basis.partial}
        ${words.basis.rest}
      </p>
      <pk-loading-more
        .texts=${this.texts}
        .label=${words.load(missing.length)}
        .ids=${missing.map(({ emitter }) => emitter.id)}
        .done=${this.done}
        failure=${this.failure}
      ></pk-loading-more>
    `;
  }

  #row({ emitter, distance, load, basis }: SiteNeighbour, most: number): TemplateResult {
    const { say, format } = this.texts;
    const words = say.area.neighbours;
    const isConfirmed = emitter.status === "confirmed";
    const width = `${(100 * Math.max(load ?? 0, 0)) / (most > 0 ? most : 1)}%`;
    return html`<button class="row" @click=${() => announce(this, "pk-source-select", { id: emitter.id })}>
      <span class="symbol ${isConfirmed ? "confirmed" : ""}"></span>
      <span class="name"
        ><b>${shortNameOf(emitter)}</b
        ><span>${emitter.municipality} · ${say.area.distance(format.kilometres(distance))}</span></span
      >
      <span class="axis" aria-hidden="true"
        >${load === undefined ? nothing : html`<i class="bar" style=${styleMap({ width })}></i>`}</span
      >
      <span class="load ${load === undefined ? "none" : ""}"
        >${load === undefined ? (basis === "no-emission" ? words.noEmission : words.unknown) : format.load(Math.max(load, 0))}</span
      >
      <span class="hidden">, ${say.status[emitter.status]}</span>
    </button>`;
  }

  #link({ emitter, distance }: SiteNeighbour): TemplateResult {
    const { say, format } = this.texts;
    return html`<button class="link" @click=${() => announce(this, "pk-source-select", { id: emitter.id })}>
        ${shortNameOf(emitter)}
      </button>
      (${say.area.distance(format.kilometres(distance))})`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-neighbours": PkNeighbours;
  }
}
