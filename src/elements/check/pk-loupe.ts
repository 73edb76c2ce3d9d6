/** The loupe: steps through the ten hexagons with the highest contribution, each with its neighbours to scale. */
import { css, html, LitElement, nothing, svg, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { styleMap } from "lit/directives/style-map.js";
import { AppController } from "../app-controller.ts";
import { highestHexagons, type HexagonDeposition } from "../../check/load.ts";
import { OVERLOAD_CLASSES, overloadOf } from "../../check/overload.ts";
import { receptorCentre } from "../../grid/receptor.ts";
import type { Answer } from "../../store/answer.ts";
import { valueOf } from "../../store/loading.ts";
import type { Ground } from "../../store/store.ts";
import { announce } from "../announce.ts";
import { controls, shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import { LOUPE, loupeHexagons, outlineAround } from "./loupe-hexagons.ts";

@customElement("pk-loupe")
export class PkLoupe extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      section {
        overflow: hidden;
        border-radius: var(--pk-radius-medium);
        background: var(--pk-color-surface-raised);
        box-shadow: var(--pk-shadow-card);
        font-size: var(--pk-font-size-small);
      }

      svg {
        display: block;
        width: 100%;
        background: var(--pk-map-land);
      }

      polygon {
        fill: var(--pk-map-nature);
        stroke: var(--pk-map-hexagon-line);
        stroke-width: 6;
      }

      .centre {
        fill: none;
        stroke: var(--pk-map-casing);
        stroke-width: 34;
      }

      .centre.ink {
        stroke: var(--pk-map-ring);
        stroke-width: 18;
      }

      .words {
        display: grid;
        gap: 1px;
        padding: var(--pk-space-2) var(--pk-space-3) var(--pk-space-3);
      }

      h3 {
        color: var(--pk-color-ink-muted);
        font-size: var(--pk-font-size-micro);
        font-weight: var(--pk-font-weight-text);
      }

      .line {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--pk-space-2);
      }

      .steps {
        display: flex;
        gap: var(--pk-space-1);
      }

      .steps .button {
        width: 1.75rem;
        min-height: 1.75rem;
        padding: 0;
      }

      .button:disabled {
        opacity: 0.45;
        cursor: default;
      }

      .value {
        font-size: var(--pk-font-size-body);
      }
    `,
  ];

  /** Place in the ranking, from 0. */
  @state() private rank = 0;
  /** True where a map can show the hexagon. */
  @property({ type: Boolean }) mapped = false;
  readonly #state = new AppController(this, ({ store, answer }) => [
    store.inputs,
    store.firstView,
    store.ground,
    answer,
  ]);

  /** The hexagon that is seen. */
  #at: number | undefined;

  override render(): TemplateResult | typeof nothing {
    const [{ language, count }, , ground, found] = this.#state.values;
    const known = valueOf(ground);
    this.#at = undefined;
    if (found === undefined || known === undefined) return nothing;
    const areas = known.areas.of(count);
    const { contribution, deposition } = found;
    const highest = highestHexagons(known.hexagons, contribution.rows, deposition, areas).filter(
      (one) => one.deposition > 0,
    );
    const rank = Math.min(this.rank, highest.length - 1);
    return highest.length === 0
      ? nothing
      : this.#card(highest[rank], rank, highest.length, found, known, areas, textsOf(language));
  }

  #card(
    { h, receptorId, deposition: value }: HexagonDeposition,
    rank: number,
    length: number,
    found: Answer,
    { hexagons }: Ground,
    areas: Float32Array,
    texts: Texts,
  ): TemplateResult {
    const { say, format } = texts;
    const words = say.check.loupe;
    this.#at = receptorId;
    const [x, y] = receptorCentre(receptorId);
    const { contribution, deposition, source } = found;
    const around = loupeHexagons(receptorId, hexagons, { rows: contribution.rows, deposition, areas });
    const kilometres = Math.hypot(x - source.x, y - source.y) / 1000;
    const overload = say.overloadLong[OVERLOAD_CLASSES[overloadOf(hexagons, h)]];
    return html`<section aria-label=${words.label}>
      <svg
        viewBox="${-LOUPE.width / 2} ${-LOUPE.height / 2} ${LOUPE.width} ${LOUPE.height}"
        role="img"
        aria-label=${words.drawing(format.whole(around.length))}
      >
        ${around.map(
          ({ points, token }) =>
            svg`<polygon points=${points} style=${styleMap(token === undefined ? {} : { fill: `var(${token})` })}></polygon>`,
        )}
        <polygon class="centre" points=${outlineAround(receptorId, x, y)}></polygon>
        <polygon class="centre ink" points=${outlineAround(receptorId, x, y)}></polygon>
      </svg>
      <div class="words">
        <div class="line">
          <h3>${rank === 0 ? words.highest : words.rank(format.whole(rank + 1), format.whole(length))}</h3>
          <span class="steps">
            ${this.#step(rank - 1, length, words.previous, "‹")}${this.#step(rank + 1, length, words.next, "›")}
          </span>
        </div>
        <strong class="value figures">${words.value(format.estimate(value))}</strong>
        <span>${words.where(this.#siteName(hexagons.site[h]), String(receptorId))}</span>
        <span class="source"
          >${words.state(format.whole(hexagons.criticalLoad[h]), format.estimate(hexagons.background[h]), overload)}</span
        >
        <span class="source">${words.distance(format.plain(Number(kilometres.toPrecision(2))))}</span>
        ${
          this.mapped
            ? html`<button class="link" @click=${() => announce(this, "pk-point-show", { x, y })}>
                ${words.show}
              </button>`
            : nothing
        }
      </div>
    </section>`;
  }

  /** The map frames what is seen here. */
  override updated(): void {
    const [x, y] = this.#at === undefined ? [] : receptorCentre(this.#at);
    const before = this.#state.store.loupe.get();
    if (x === before?.x && y === before?.y) return;
    this.#state.store.loupe.set(x === undefined || y === undefined ? undefined : { x, y, ...LOUPE });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#state.store.loupe.set(undefined);
  }

  #siteName(nr: number): string {
    return valueOf(this.#state.values[1])?.sites.find((site) => site.nr === nr)?.name ?? String(nr);
  }

  #step(to: number, length: number, label: string, sign: string): TemplateResult {
    return html`<button
      class="button"
      aria-label=${label}
      title=${label}
      ?disabled=${to < 0 || to >= length}
      @click=${() => (this.rank = to)}
    >
      ${sign}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-loupe": PkLoupe;
  }
}
