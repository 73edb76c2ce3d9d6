/** Where the selected claim would fit better: a small map of the largest emission that fits, and the best places. */
import { AppController } from "../app-controller.ts";
import { css, html, LitElement, nothing, svg, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Site } from "../../check/site.ts";
import type { SelectedAnswer } from "../../store/claim-answers.ts";
import { valueOf } from "../../store/loading.ts";
import type { CandidateMap } from "../../store/store.ts";
import { announce } from "../announce.ts";
import { fields } from "../field-styles.ts";
import "../pk-computing.ts";
import "../pk-notice.ts";
import { saveTable } from "../save-table.ts";
import { controls, shared, tables } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import { choiceField } from "../work-parts.ts";
import {
  amountText,
  candidatePlaces,
  candidateRange,
  candidateShade,
  candidateTable,
  type CandidatePlace,
} from "./candidate-places.ts";
import { mainSubstance, mostText } from "./claim-words.ts";

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
  @property() edition = "";
  @state() private kilometres = 5;

  readonly #state = new AppController(this, ({ store }) => [store.candidates]);

  override render(): TemplateResult | typeof nothing {
    const { texts, answer } = this;
    if (answer === undefined) return nothing;
    const [candidates] = this.#state.values;
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
      ${choiceField(
        words.within,
        DISTANCES,
        this.kilometres,
        (km) => words.kilometres(String(km)),
        (km) => {
          this.kilometres = km;
        },
      )}
      <button
        class="button"
        @click=${() =>
          void this.#state.app.effects?.searchCandidates(
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

  #found(found: CandidateMap): TemplateResult {
    const { texts } = this;
    const { say, format } = texts;
    const words = say.space.candidates;
    const { claim, grid, answers } = found;
    const places = candidatePlaces(found);
    const range = candidateRange(places);
    const table = candidateTable(places, texts);
    const best = [...places].sort((a, b) => b.most - a.most || a.away - b.away).slice(0, BEST);
    const save = (): void =>
      saveTable(
        table,
        Array.from({ length: table.length }, (_, i) => i),
        this.edition,
        texts,
      );
    return html`<h4>${words.map[mainSubstance(claim)]}</h4>
      ${this.#map(places, grid.size, range, words.label(amountText(best[0].most, texts), amountText(places[0].most, texts)))}
      ${range === undefined ? nothing : html`<p class="source">${words.scale(mostText(range[0], texts), mostText(range[1], texts))}</p>`}
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
          ${best.map((place) => this.#row(claim, place))}
        </tbody>
      </table>
      <p class="source">${words.note(format.whole(answers.length), format.whole(grid.points.length))}</p>
      <p class="small"><button class="link" @click=${save}>${words.save}</button></p>`;
  }

  #map(
    places: readonly CandidatePlace[],
    size: number,
    range: ReturnType<typeof candidateRange>,
    label: string,
  ): TemplateResult {
    const middle = size / 2;
    return html`<svg viewBox="0 0 ${size} ${size}" role="img" aria-label=${label}>
      ${places.map(
        ({ column, row, most }) =>
          svg`<rect x=${column} y=${size - 1 - row} width="1.02" height="1.02" fill-opacity=${candidateShade(most, range).toFixed(2)}></rect>`,
      )}
      <path d="M${middle - 0.6} ${middle}h1.2M${middle} ${middle - 0.6}v1.2"></path>
    </svg>`;
  }

  #row({ id }: CandidateMap["claim"], { x, y, most, away }: CandidatePlace): TemplateResult {
    const { texts } = this;
    const { say, format } = texts;
    const words = say.space.candidates;
    const at = format.place(x, y);
    return html`<tr>
      <td>${at}</td>
      <td>${amountText(most, texts)}</td>
      <td>${away === 0 ? words.here : words.kilometres(format.plain(Math.round(away / 100) / 10))}</td>
      <td>
        ${
          away === 0
            ? nothing
            : html`<button
                class="link"
                aria-label=${words.moveTo(at)}
                @click=${() => announce(this, "pk-claim-move", { id, x, y })}
              >
                ${words.move}
              </button>`
        }
      </td>
    </tr>`;
  }

  readonly #onStop = (event: Event): void => {
    event.stopPropagation();
    this.#state.app.effects?.stopCandidates();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-candidates": PkCandidates;
  }
}
