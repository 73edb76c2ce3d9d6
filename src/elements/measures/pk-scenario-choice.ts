/** Which scenario is shown; one step away its name, a copy, a new one, those to compare with, and files. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Scenario } from "../../measures/scenario.ts";
import { MOST_SCENARIOS } from "../../store/work.ts";
import { announce } from "../announce.ts";
import { disclosure } from "../disclosure-styles.ts";
import { fields } from "../field-styles.ts";
import "../pk-undo-redo.ts";
import { controls, shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import { scenarioName } from "./measure-words.ts";
import "./pk-scenario-files.ts";

/** Longest name, as a file may hold it. */
const LONGEST_NAME = 120;

@customElement("pk-scenario-choice")
export class PkScenarioChoice extends LitElement {
  static override styles = [
    shared,
    controls,
    fields,
    disclosure,
    css`
      .row {
        display: flex;
        align-items: end;
        gap: var(--pk-space-2);
      }

      .row label {
        flex: 1;
      }

      details {
        border: 0;
      }

      summary {
        min-height: 2rem;
        color: var(--pk-color-action);
        font-size: var(--pk-font-size-small);
        font-weight: var(--pk-font-weight-text);
      }

      .parts {
        display: grid;
        gap: var(--pk-space-3);
      }

      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pk-space-2);
      }

      fieldset {
        margin: 0;
        padding: 0;
        border: 0;
        font-size: var(--pk-font-size-small);
      }

      fieldset label {
        display: flex;
        align-items: center;
        gap: var(--pk-space-2);
        min-height: var(--pk-size-target);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) shown: Scenario | undefined;
  /** Those of the user; none while that of the letter is shown. */
  @property({ attribute: false }) scenarios: readonly Scenario[] = [];
  /** Ids of those that are held against the shown one. */
  @property({ attribute: false }) compared: readonly string[] = [];
  @property({ type: Boolean }) canUndo = false;
  @property({ type: Boolean }) canRedo = false;

  override render(): TemplateResult | typeof nothing {
    const { shown, texts } = this;
    if (shown === undefined) return nothing;
    const words = texts.say.measures.scenarios;
    const all = this.scenarios.length === 0 ? [shown] : this.scenarios;
    return html`
      <div class="row">
        <label class="field"
          ><span>${words.chosen}</span
          ><select
            class="input"
            @change=${(event: Event) =>
              announce(this, "pk-scenario-choose", { id: (event.target as HTMLSelectElement).value })}
          >
            ${all.map(
              (one) =>
                html`<option value=${one.id} ?selected=${one.id === shown.id}>
                  ${scenarioName(one, texts)}
                </option>`,
            )}
          </select></label
        >
        <pk-undo-redo .texts=${texts} .canUndo=${this.canUndo} .canRedo=${this.canRedo}></pk-undo-redo>
      </div>
      <details>
        <summary>${words.summary}</summary>
        <div class="parts">${this.#name(shown)} ${this.#ways(shown)} ${this.#compare(shown)}</div>
        <pk-scenario-files .texts=${texts}></pk-scenario-files>
      </details>
    `;
  }

  #name(shown: Scenario): TemplateResult {
    const { texts } = this;
    return html`<label class="field"
      ><span>${texts.say.measures.scenarios.name}</span
      ><input
        class="input"
        maxlength=${LONGEST_NAME}
        .value=${scenarioName(shown, texts)}
        @change=${(event: Event) => {
          const name = (event.target as HTMLInputElement).value.trim();
          announce(this, "pk-scenario-change", { scenario: { ...shown, name }, gesture: undefined });
        }}
    /></label>`;
  }

  #ways(shown: Scenario): TemplateResult {
    const words = this.texts.say.measures.scenarios;
    if (this.scenarios.length >= MOST_SCENARIOS) return html`<p class="muted">${words.full}</p>`;
    return html`<div class="ways">
      <button class="button" @click=${() => announce(this, "pk-scenario-copy", undefined)}>
        ${words.copy}
      </button>
      <button class="button" @click=${() => announce(this, "pk-scenario-add", { preset: "letter" })}>
        ${words.freshLetter}
      </button>
      <button class="button" @click=${() => announce(this, "pk-scenario-add", { preset: "none" })}>
        ${words.fresh}
      </button>
      ${
        this.scenarios.length === 0
          ? nothing
          : html`<button
              class="button"
              aria-label=${words.removeOf(scenarioName(shown, this.texts))}
              @click=${() => announce(this, "pk-scenario-remove", { id: shown.id })}
            >
              ${words.remove}
            </button>`
      }
    </div>`;
  }

  #compare(shown: Scenario): TemplateResult {
    const words = this.texts.say.measures.scenarios;
    const others = this.scenarios.filter(({ id }) => id !== shown.id);
    if (others.length === 0) return html`<p class="muted">${words.alone}</p>`;
    return html`<fieldset>
      <legend>${words.compare}</legend>
      ${others.map(
        (one) =>
          html`<label
            ><input
              type="checkbox"
              .checked=${this.compared.includes(one.id)}
              @change=${() => announce(this, "pk-scenario-compare", { id: one.id })}
            />
            ${scenarioName(one, this.texts)}</label
          >`,
      )}
    </fieldset>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-scenario-choice": PkScenarioChoice;
  }
}
