/** What the nature of an area allows, recorded with reason, author and date; nothing is recorded without these. */
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { NAME_LENGTH } from "../../check/own-source.ts";
import { LONGEST_REASON, type Additionality, type NatureState } from "../../space/rules.ts";
import { announce } from "../announce.ts";
import { segments } from "../check/segment-styles.ts";
import { fields } from "../field-styles.ts";
import { controls, shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";

/** An area to choose. */
export interface NatureSite {
  readonly nr: number;
  readonly name: string;
  readonly isReached: boolean;
}

type Field = "site" | "reason" | "author" | "date";
const CHOICES: readonly NatureState[] = ["allows", "doesNotAllow"];

@customElement("pk-nature-form")
export class PkNatureForm extends LitElement {
  static override styles = [
    shared,
    controls,
    fields,
    segments,
    css`
      form {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: var(--pk-space-2) var(--pk-space-3);
        align-items: start;
      }

      .wide {
        grid-column: 1 / -1;
      }

      textarea {
        min-height: 4rem;
        color: inherit;
        font: inherit;
        resize: vertical;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  /** Areas that measures reach first, then the others. */
  @property({ attribute: false }) sites: readonly NatureSite[] = [];
  /** The area it is about; undefined where it is still to be chosen. */
  @property({ type: Number }) nr: number | undefined;
  /** What was recorded before. */
  @property({ attribute: false }) record: Additionality | undefined;
  /** Today, as an ISO date. */
  @property() today = "";
  @state() private choice: NatureState = "allows";
  @state() private wrong: ReadonlySet<Field> = new Set();

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("record") || changed.has("nr")) {
      this.choice = this.record?.state === "doesNotAllow" ? "doesNotAllow" : "allows";
      this.wrong = new Set();
    }
  }

  override render(): TemplateResult {
    const { texts, record } = this;
    const words = texts.say.space.nature;
    return html`<form @submit=${this.#onSubmit} novalidate>
      ${this.#site()}
      <div class="field wide">
        <span id="state">${words.state}</span>
        <div class="segments full" role="group" aria-labelledby="state">
          ${CHOICES.map(
            (one) =>
              html`<button
                type="button"
                aria-pressed=${one === this.choice ? "true" : "false"}
                @click=${() => (this.choice = one)}
              >
                ${words.states[one]}
              </button>`,
          )}
        </div>
      </div>
      <label class="field wide"
        ><span>${words.reason}</span
        ><textarea
          class="input"
          name="reason"
          rows="2"
          maxlength=${LONGEST_REASON}
          aria-invalid=${this.#isWrong("reason")}
          aria-describedby="reason-error"
          .value=${record?.reason ?? ""}
        ></textarea
        >${this.#error("reason")}</label
      >
      <label class="field"
        ><span>${words.author}</span
        ><input
          class="input"
          name="author"
          autocomplete="name"
          maxlength=${NAME_LENGTH}
          aria-invalid=${this.#isWrong("author")}
          aria-describedby="author-error"
          .value=${record?.author ?? ""}
        />${this.#error("author")}</label
      >
      <label class="field"
        ><span>${words.date}</span
        ><input
          class="input"
          name="date"
          type="date"
          aria-invalid=${this.#isWrong("date")}
          aria-describedby="date-error"
          .value=${record?.date ?? this.today}
        />${this.#error("date")}</label
      >
      <p class="wide"><button class="button">${words.record}</button></p>
    </form>`;
  }

  #site(): TemplateResult | typeof nothing {
    const words = this.texts.say.space.nature;
    if (this.nr !== undefined) return nothing;
    const group = (label: string, sites: readonly NatureSite[]): TemplateResult | typeof nothing =>
      sites.length === 0
        ? nothing
        : html`<optgroup label=${label}>
            ${sites.map(({ nr, name }) => html`<option value=${nr}>${name}</option>`)}
          </optgroup>`;
    return html`<label class="field wide"
      ><span>${words.site}</span
      ><select class="input" name="site" aria-invalid=${this.#isWrong("site")} aria-describedby="site-error">
        <option value="">${words.choose}</option>
        ${group(
          words.released,
          this.sites.filter(({ isReached }) => isReached),
        )}
        ${group(
          words.others,
          this.sites.filter(({ isReached }) => !isReached),
        )}</select
      >${this.#error("site")}</label
    >`;
  }

  #isWrong(field: Field): "true" | "false" {
    return this.wrong.has(field) ? "true" : "false";
  }

  #error(field: Field): TemplateResult {
    const isWrong = this.wrong.has(field);
    return html`<span id="${field}-error" class=${isWrong ? "error" : ""} role=${isWrong ? "alert" : nothing}
      >${isWrong ? this.texts.say.space.nature.errors[field] : nothing}</span
    >`;
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const data = new FormData(form);
    const textOf = (name: string): string => {
      const value = data.get(name);
      return typeof value === "string" ? value.trim() : "";
    };
    const nr = this.nr ?? (Number(textOf("site")) || undefined);
    const [reason, author, date] = [textOf("reason"), textOf("author"), textOf("date")];
    this.wrong = new Set<Field>([
      ...(nr === undefined ? (["site"] as const) : []),
      ...(reason === "" ? (["reason"] as const) : []),
      ...(author === "" ? (["author"] as const) : []),
      ...(date === "" ? (["date"] as const) : []),
    ]);
    if (nr === undefined || this.wrong.size > 0) {
      const [first] = this.wrong;
      form.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    announce(this, "pk-nature", { nr, record: { state: this.choice, reason, author, date } });
    // The author and the date are likely to be those of the next area; the reason is its own.
    if (this.nr === undefined) {
      for (const one of form.querySelectorAll<HTMLTextAreaElement | HTMLSelectElement>("textarea, select"))
        one.value = "";
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-nature-form": PkNatureForm;
  }
}
