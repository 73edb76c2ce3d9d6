/** The year from which measures are looked at: a slider with its field, and a player that goes on by a year a second. */
import { css, html, LitElement, nothing, svg, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { styleMap } from "lit/directives/style-map.js";
import { FIRST_YEAR, LAST_YEAR } from "../../measures/measure.ts";
import { announce } from "../announce.ts";
import { sliders } from "../check/slider-styles.ts";
import { fields } from "../field-styles.ts";
import { controls, shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";

/** A year of the player, ms. */
const BEAT = 1000;
/** Years that are written below the slider. */
const WRITTEN = [2019, 2022, 2025, 2028, 2030];

@customElement("pk-year-player")
export class PkYearPlayer extends LitElement {
  static override styles = [
    shared,
    controls,
    fields,
    sliders,
    css`
      .row {
        display: flex;
        align-items: center;
        gap: var(--pk-space-3);
      }

      .row label {
        margin-left: auto;
        color: var(--pk-color-ink-soft);
        font-size: var(--pk-font-size-small);
      }

      .row .input {
        width: 5.5rem;
        min-height: 2.25rem;
        font-weight: var(--pk-font-weight-strong);
      }

      .play {
        min-width: 7.5rem;
        min-height: var(--pk-size-control);
      }

      .play svg {
        width: 1rem;
        height: 1rem;
      }

      .ticks {
        position: relative;
        display: block;
        height: 1.1rem;
        margin-inline: calc(var(--thumb, 1.25rem) / 2);
        color: var(--pk-color-ink-muted);
        font-size: var(--pk-font-size-micro);
      }

      .ticks span {
        position: absolute;
        left: calc(var(--at) * 100%);
        transform: translateX(-50%);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ type: Number }) year = LAST_YEAR;
  @state() private isPlaying = false;
  @state() private problem = "";
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #still = matchMedia("(prefers-reduced-motion: reduce)");

  override render(): TemplateResult {
    const words = this.texts.say.measures.years;
    const isStill = this.#still.matches;
    const action = isStill ? words.next : this.isPlaying ? words.pause : words.play;
    const share = (year: number): string => String((year - FIRST_YEAR) / (LAST_YEAR - FIRST_YEAR));
    return html`
      <div class="row">
        <button class="button play" @click=${this.#onPlay}>
          ${this.isPlaying ? PAUSE : PLAY}<span>${action}</span>
        </button>
        <label for="year">${words.title}</label>
        <input
          id="year"
          class="input"
          type="number"
          min=${FIRST_YEAR}
          max=${LAST_YEAR}
          step="1"
          .value=${String(this.year)}
          aria-invalid=${this.problem === "" ? "false" : "true"}
          aria-describedby="problem"
          @change=${this.#onType}
        />
      </div>
      <span class="track" style=${styleMap({ "--at": share(this.year) })}>
        <input
          type="range"
          min=${FIRST_YEAR}
          max=${LAST_YEAR}
          step="1"
          .value=${String(this.year)}
          aria-label=${words.slider}
          @input=${(event: Event) => this.#go(Number((event.target as HTMLInputElement).value))}
          @change=${() => announce(this, "pk-gesture-end", undefined)}
        />
        <span class="ticks" aria-hidden="true"
          >${WRITTEN.map((year) => html`<span style=${styleMap({ "--at": share(year) })}>${year}</span>`)}</span
        >
      </span>
      <span id="problem" class="error" role=${this.problem === "" ? nothing : "alert"}>${this.problem}</span>
    `;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  #go(year: number): void {
    this.problem = "";
    if (year !== this.year) announce(this, "pk-scenario-year", { year });
  }

  readonly #onType = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const year = Number(input.value);
    if (Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR) {
      this.#go(year);
      announce(this, "pk-gesture-end", undefined);
    } else this.problem = this.texts.say.measures.years.error(String(FIRST_YEAR), String(LAST_YEAR));
  };

  /** From the end it starts over. With little motion every press is a step. */
  readonly #onPlay = (): void => {
    if (this.isPlaying) {
      this.#stop();
      return;
    }
    this.#go(this.year >= LAST_YEAR ? FIRST_YEAR : this.year + 1);
    if (this.#still.matches) {
      announce(this, "pk-gesture-end", undefined);
      return;
    }
    this.isPlaying = true;
    this.#timer = setInterval(() => {
      this.#go(Math.min(LAST_YEAR, this.year + 1));
      if (this.year + 1 >= LAST_YEAR) this.#stop();
    }, BEAT);
    window.addEventListener("pointerdown", this.#onInput, true);
    window.addEventListener("keydown", this.#onInput, true);
  };

  /** Any input stops it; its own button does so itself. */
  readonly #onInput = (event: Event): void => {
    const isOwn = event
      .composedPath()
      .some(
        (one) => one instanceof Element && one.classList.contains("play") && this.renderRoot.contains(one),
      );
    if (!isOwn) this.#stop();
  };

  #stop(): void {
    clearInterval(this.#timer);
    window.removeEventListener("pointerdown", this.#onInput, true);
    window.removeEventListener("keydown", this.#onInput, true);
    if (!this.isPlaying) return;
    this.isPlaying = false;
    announce(this, "pk-gesture-end", undefined);
  }
}

const PLAY = html`<svg viewBox="0 0 16 16" aria-hidden="true">
  ${svg`<path d="M4 2.5v11l9-5.5z" fill="currentColor"/>`}
</svg>`;
const PAUSE = html`<svg viewBox="0 0 16 16" aria-hidden="true">
  ${svg`<path d="M4 3h3v10H4zM9 3h3v10H9z" fill="currentColor"/>`}
</svg>`;

declare global {
  interface HTMLElementTagNameMap {
    "pk-year-player": PkYearPlayer;
  }
}
