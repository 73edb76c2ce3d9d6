/** Coordinates for a first own source, for who does not want to click on the map. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { isWithin, LIMITS } from "../store/inputs.ts";
import { announce } from "./announce.ts";
import { fields } from "./field-styles.ts";
import { readNumber } from "./format.ts";
import { controls, shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

@customElement("pk-place-form")
export class PkPlaceForm extends LitElement {
  static override styles = [
    shared,
    controls,
    fields,
    css`
      form {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--pk-space-3);
        align-items: start;
      }

      .button,
      .error {
        grid-column: 1 / -1;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @state() private problem = "";
  @state() private isSwapped = false;

  override render(): TemplateResult {
    const { say } = this.texts;
    const words = say.check.form;
    return html`
      <form @submit=${this.#onSubmit} novalidate>
        ${(["x", "y"] as const).map(
          (field) =>
            html`<label class="field"
              ><span>${words[field]}</span
              ><span class="with-unit"
                ><input
                  class="input"
                  name=${field}
                  type="text"
                  inputmode="decimal"
                  autocomplete="off"
                  aria-invalid=${this.problem === "" ? "false" : "true"}
                  aria-describedby="problem"
                /><span class="unit">${words.metres}</span></span
              ></label
            >`,
        )}
        <span id="problem" class="field ${this.problem === "" ? "" : "error"}" role="alert">
          ${this.problem}
          ${
            this.isSwapped
              ? html`<button type="button" class="link" @click=${this.#swap}>${words.errors.swap}</button>`
              : nothing
          }
        </span>
        <button class="button primary">${say.check.own.start}</button>
      </form>
    `;
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    this.#take(event.target as HTMLFormElement);
  }

  #take(form: HTMLFormElement): void {
    const { say, format, language } = this.texts;
    const data = new FormData(form);
    const [x, y] = (["x", "y"] as const).map((field) => readNumber(textOf(data, field), language));
    this.isSwapped = isWithin("x", y) && isWithin("y", x);
    if (isWithin("x", x) && isWithin("y", y)) {
      this.problem = "";
      announce(this, "pk-place", { x, y });
      return;
    }
    const errors = say.check.form.errors;
    const wrong = isWithin("x", x) ? "y" : "x";
    const [least, most] = LIMITS[wrong];
    this.problem = this.isSwapped
      ? errors.swapped
      : textOf(data, wrong).trim() === ""
        ? errors.missing
        : Number.isNaN(wrong === "x" ? x : y)
          ? errors.number
          : `${say.check.form[wrong]}: ${errors.range(format.whole(least), format.whole(most))}`;
  }

  readonly #swap = (event: Event): void => {
    const form = (event.target as HTMLButtonElement).form;
    if (form === null) return;
    const [x, y] = ["x", "y"].map((name) => form.elements.namedItem(name) as HTMLInputElement);
    [x.value, y.value] = [y.value, x.value];
    this.#take(form);
  };
}

function textOf(data: FormData, field: string): string {
  const value = data.get(field);
  return typeof value === "string" ? value : "";
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-place-form": PkPlaceForm;
  }
}
