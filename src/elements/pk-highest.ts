/** The ten hexagons that stand out, as a small list; pressing one shows its card and goes there on the map. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { HexagonTable } from "../grid/hexagons.ts";
import type { Highest } from "../store/highest.ts";
import { announce } from "./announce.ts";
import { shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

@customElement("pk-highest")
export class PkHighest extends LitElement {
  static override styles = [
    shared,
    css`
      ol {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(11.5rem, 1fr));
        column-gap: var(--pk-space-5);
        margin-top: var(--pk-space-2);
      }

      button {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0 var(--pk-space-2);
        align-items: baseline;
        width: 100%;
        min-height: 2rem;
        padding: 0.2rem 0.35rem;
        border: 0;
        border-bottom: 1px solid var(--pk-color-line);
        background: none;
        font-size: var(--pk-font-size-small);
        text-align: start;
        cursor: pointer;
      }

      button:hover,
      button[aria-pressed="true"] {
        background: var(--pk-color-action-soft);
      }

      .where {
        color: var(--pk-color-action);
        text-decoration: underline;
        text-decoration-thickness: 1px;
        text-underline-offset: 3px;
      }

      small {
        grid-column: 1;
        color: var(--pk-color-ink-muted);
        font-size: var(--pk-font-size-micro);
      }

      b {
        font-weight: var(--pk-font-weight-strong);
        font-feature-settings: var(--pk-font-figures);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) highest: Highest | undefined;
  @property({ attribute: false }) hexagons: HexagonTable | undefined;
  /** Names of areas by number; none where all hexagons lie in the area that is open. */
  @property({ attribute: false }) names: ReadonlyMap<number, string> = new Map();
  /** Receptor id of the chosen hexagon. */
  @property({ type: Number }) chosen: number | undefined;

  override render(): TemplateResult | typeof nothing {
    const { highest, hexagons } = this;
    if (highest === undefined || hexagons === undefined || highest.hexagons.length === 0) return nothing;
    const { say, format } = this.texts;
    const words = say.area.highest;
    return html`
      <div class="head">
        <h2>${words.title[highest.kind]}</h2>
        <span class="muted">${words.unit[highest.kind]}</span>
      </div>
      <ol>
        ${highest.hexagons.map(({ h, receptorId, deposition }) => {
          const name = this.names.get(hexagons.site[h]);
          return html`<li>
            <button
              aria-pressed=${receptorId === this.chosen ? "true" : "false"}
              @click=${() => announce(this, "pk-hexagon-open", { receptorId })}
            >
              <span class="where">${words.hexagon(String(receptorId))}</span
              ><b>${format.estimate(deposition)}</b>
              ${name === undefined ? nothing : html`<small>${name}</small>`}
            </button>
          </li>`;
        })}
      </ol>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-highest": PkHighest;
  }
}
