/** Where the selected claim would fit better: a small map of the largest emission that fits, and the best places. */
import { StoreController } from "@nanostores/lit";
import { css, html, LitElement, nothing, svg, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Site } from "../../check/site.ts";
import type { SelectedAnswer } from "../../store/claim-answers.ts";
import { effects } from "../../store/app-effects.ts";
import { store } from "../../store/app-store.ts";
import { valueOf } from "../../store/loading.ts";
import type { CandidateMap } from "../../store/store.ts";
import { announce } from "../announce.ts";
import { fields } from "../field-styles.ts";
import "../pk-computing.ts";
import "../pk-notice.ts";

import { controls, shared, tables } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import { mostText } from "./claim-words.ts";

/** Km. */
const DISTANCES = [2, 5, 10, 20];
const BEST = 5;

@customElement("pk-candidates")
export class PkCandidates extends LitElement {
  static override styles = [
    shared,
    controls,
    fields,
    tables,
    css`
      section {
        display: grid;
        gap: var(--pk-space-3);
      }

      h4 {
        margin: 0;
      }

      .start {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--pk-space-3);
      }

      svg {
        width: 100%;
        max-width: 20rem;
        border: 1px solid var(--pk-color-line);
        border-radius: var(--pk-radius-medium);
        background: var(--pk-color-surface-sunken);
      }

      rect {
        fill: var(--pk-color-action);
      }

      path {
        fill: none;
        stroke: var(--pk-color-ink);
        stroke-width: 0.25;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) answer: SelectedAnswer | undefined;
  @property({ attribute: false }) sites: readonly Site[] = [];
  @state() private kilometres = 5;

  readonly #state = new StoreController(this, store.candidates);

  override render(): TemplateResult | typeof nothing {
    const { texts, answer } = this;
    if (answer === undefined) return nothing;
    const candidates = this.#state.value;
    const words = texts.say.space.candidates;
    const found = valueOf(candidates);
    const { format } = texts;
    return html`<section aria-labelledby="candidates">
      <h3 id="candidates">${words.title}</h3>
      ${
        candidates.kind === "busy"
          ? html`<pk-computing
              .texts=${texts}
              .heading=${words.searching}
              .note=${found === undefined ? "" : words.progress(format.whole(found.answers.length), format.whole(found.grid.points.length))}
              .done=${candidates.done}
              @pk-stop=${this.#onStop}
            ></pk-computing>`
          : this.#start(candidates.kind === "none" ? words.search : words.again, answer)
      }
      ${candidates.kind === "failed" ? html`<pk-notice kind="error" .heading=${words.failed}>${candidates.reason}</pk-notice>` : nothing}
      ${found === undefined || found.answers.length === 0 ? nothing : this.#found(found)}
    </section>`;
  }

  #start(label: string, answer: SelectedAnswer): TemplateResult {
    const words = this.texts.say.space.candidates;
    return html`<div class="start">
      <label class="field"
        ><span>${words.within}</span
        ><select
          class="input"
          @change=${(event: Event) => (this.kilometres = DISTANCES[(event.target as HTMLSelectElement).selectedIndex])}
        >
          ${DISTANCES.map((km) => html`<option ?selected=${km === this.kilometres}>${words.kilometres(String(km))}</option>`)}
        </select></label
      >
      <button
        class="button"
        @click=${() =>
          void effects()?.searchCandidates(
            answer.asked.claim,
            answer.years,
            this.sites,
            1000 * this.kilometres,
          )}
      >
        ${label}
      </button>
    </div>`;
  }

  #found({ claim, grid, answers }: CandidateMap): TemplateResult {
    const { texts } = this;
    const { say, format } = texts;
    const words = say.space.candidates;
    const sum = (substance: "nh3" | "nox"): number =>
      claim.sources.reduce((total, source) => total + source[substance], 0);
    const substance = sum("nh3") > sum("nox") ? "nh3" : "nox";
    const places = answers.map(({ largestEmission }, i) => ({
      ...grid.points[i],
      // Without a limit is more than any figure.
      most: largestEmission[substance] ?? Infinity,
    }));
    const [{ x, y }] = claim.sources;
    const finite = places.map(({ most }) => most).filter(Number.isFinite);
    const [least, largest] = [Math.min(...finite, Infinity), Math.max(...finite, 0)];
    const amount = (most: number): string => (most === Infinity ? words.unlimited : mostText(most, texts));
    const shade = (most: number): number => {
      if (most === Infinity) return 1;
      const [low, high] = [Math.log10(Math.max(least, 1)), Math.log10(Math.max(largest, 10))];
      return 0.08 + (0.92 * (Math.log10(Math.max(most, 1)) - low)) / Math.max(high - low, 0.1);
    };
    const best = [...places].sort((a, b) => b.most - a.most).slice(0, BEST);
    const { size } = grid;
    const middle = (size - 1) / 2 + 0.5;
    return html`<h4>${words.map[substance]}</h4>
      <svg
        viewBox="0 0 ${size} ${size}"
        role="img"
        aria-label=${words.label(amount(best[0].most), amount(places[0].most))}
      >
        ${places.map(
          ({ column, row, most }) =>
            svg`<rect x=${column} y=${size - 1 - row} width="1.02" height="1.02" fill-opacity=${shade(most).toFixed(2)}></rect>`,
        )}
        <path d="M${middle - 0.6} ${middle}h1.2M${middle} ${middle - 0.6}v1.2"></path>
      </svg>
      ${finite.length === 0 ? nothing : html`<p class="source">${words.scale(mostText(least, texts), mostText(largest, texts))}</p>`}
      <table aria-label=${words.best}>
        <thead>
          <tr>
            <th scope="col">${words.columns.place}</th>
            <th scope="col">${words.columns.amount}</th>
            <th scope="col">${words.columns.away}</th>
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${best.map((place) => {
            const at = `${format.whole(Math.round(place.x))}, ${format.whole(Math.round(place.y))}`;
            const away = Math.hypot(place.x - x, place.y - y) / 1000;
            return html`<tr>
              <td>${at}</td>
              <td>${amount(place.most)}</td>
              <td>
                ${away < 0.05 ? words.here : words.kilometres(format.plain(Math.round(10 * away) / 10))}
              </td>
              <td>
                ${
                  away < 0.05
                    ? nothing
                    : html`<button
                        class="link"
                        aria-label=${words.moveTo(at)}
                        @click=${() => announce(this, "pk-claim-move", { id: claim.id, x: place.x, y: place.y })}
                      >
                        ${words.move}
                      </button>`
                }
              </td>
            </tr>`;
          })}
        </tbody>
      </table>
      <p class="source">${words.note(format.whole(answers.length), format.whole(grid.points.length))}</p>`;
  }

  readonly #onStop = (event: Event): void => {
    event.stopPropagation();
    effects()?.stopCandidates();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-candidates": PkCandidates;
  }
}
