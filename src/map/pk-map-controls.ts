/** The buttons of the map, and its scale. */
import { css, html, LitElement, nothing, svg, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Map as MapLibreMap } from "maplibre-gl";
import { metresPerPixel } from "./camera.ts";
import type { MapWords } from "./words.ts";

/** Longest scale, px. */
const LONGEST = 84;
const ICONS = {
  in: svg`<path d="M12 5v14M5 12h14" />`,
  out: svg`<path d="M5 12h14" />`,
  backdrop: svg`<path d="M9 4 3 6.5v13L9 17l6 2.5 6-2.5v-13L15 6.5 9 4zM9 4v13M15 6.5v13" />`,
  country: svg`<path d="M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5" />`,
} as const;

@customElement("pk-map-controls")
export class PkMapControls extends LitElement {
  static override readonly styles = css`
    .buttons {
      position: absolute;
      z-index: var(--pk-z-map-control);
      top: calc(var(--pk-space-4) + var(--pk-map-controls-top, 0px));
      right: var(--pk-space-4);
      overflow: hidden;
      border-radius: var(--pk-radius-medium);
      background: var(--pk-color-surface);
      box-shadow: var(--pk-shadow-card);
    }

    button {
      display: grid;
      place-items: center;
      width: 40px;
      height: 40px;
      padding: 0;
      border: 0;
      background: none;
      color: var(--pk-color-ink);
      cursor: pointer;
    }

    button.backdrop {
      display: var(--pk-map-backdrop, grid);
    }

    button + button {
      border-top: 1px solid var(--pk-color-line);
    }

    button:hover {
      background: var(--pk-color-action-soft);
    }

    button[aria-pressed="true"] {
      background: var(--pk-color-action);
      color: var(--pk-color-on-action);
    }

    button:focus-visible {
      outline: 3px solid var(--pk-color-focus);
      outline-offset: -3px;
      border-radius: var(--pk-radius-medium);
    }

    svg {
      width: 20px;
      height: 20px;
      fill: none;
      stroke: currentcolor;
      stroke-width: 2.2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    .scale {
      position: absolute;
      right: var(--pk-space-4);
      bottom: var(--pk-space-3);
      display: var(--pk-map-scale, block);
      height: 5px;
      border: solid var(--pk-map-label);
      border-width: 0 1.5px 1.5px;
      box-shadow: 0 0 0 1px color-mix(in srgb, var(--pk-map-casing) 75%, transparent);
      pointer-events: none;
    }

    .scale span {
      position: absolute;
      bottom: 3px;
      left: 50%;
      translate: -50%;
      color: var(--pk-map-label);
      font: var(--pk-font-size-micro) / 1.2 var(--pk-font-family);
      padding: 0 0.25rem;
      border-radius: var(--pk-radius-small);
      background: color-mix(in srgb, var(--pk-map-casing) 75%, transparent);
      white-space: nowrap;
    }
  `;

  @property({ attribute: false }) words: MapWords | undefined;
  @property({ attribute: false }) map: MapLibreMap | undefined;
  /** True when the background map lies under the data. */
  @property({ type: Boolean }) backdrop = false;
  /** Length of the scale, m, and its width, px. */
  @state() private scale: { readonly length: number; readonly width: number } | undefined;
  readonly #onMove = (): void => this.#measure();

  override render(): TemplateResult | typeof nothing {
    const { words, map, scale } = this;
    if (words === undefined || map === undefined) return nothing;
    return html`<div class="buttons">
        ${this.#button(words.zoomIn, "in", () => map.zoomIn())}
        ${this.#button(words.zoomOut, "out", () => map.zoomOut())}
        ${this.#button(words.backdrop, "backdrop", () => this.dispatchEvent(new Event("pk-map-backdrop")), this.backdrop)}
        ${this.#button(words.country, "country", () => this.dispatchEvent(new Event("pk-map-country")))}
      </div>
      ${
        scale === undefined
          ? nothing
          : html`<div class="scale" style="width: ${scale.width}px">
              <span>${words.length(scale.length)}</span>
            </div>`
      }`;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("map")) return;
    changed.get("map")?.off("move", this.#onMove);
    this.map?.on("move", this.#onMove);
    this.#measure();
  }

  #button(name: string, icon: keyof typeof ICONS, press: () => void, isPressed?: boolean): TemplateResult {
    return html`<button
      type="button"
      class=${icon}
      aria-label=${name}
      title=${name}
      aria-pressed=${isPressed ?? nothing}
      @click=${press}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">${ICONS[icon]}</svg>
    </button>`;
  }

  /** The longest of 1, 2, 5, 10, 20 … m that is not too wide. */
  #measure(): void {
    if (this.map === undefined) return;
    const metres = metresPerPixel(this.map);
    const most = LONGEST * metres;
    const decade = 10 ** Math.floor(Math.log10(most));
    const length = decade * (most >= 5 * decade ? 5 : most >= 2 * decade ? 2 : 1);
    const width = Math.round(length / metres);
    if (length !== this.scale?.length || width !== this.scale.width) this.scale = { length, width };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-map-controls": PkMapControls;
  }
}
