/** Where a source lies: RD or degrees, as the user likes; a pair pasted into one field fills both. */
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { announce } from "../announce.ts";
import { fields } from "../field-styles.ts";
import { pointOf } from "../search-index.ts";
import { controls, shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import {
  PLACE_KINDS,
  readPlace,
  typedPlace,
  type PlaceField,
  type PlaceKind,
  type PlaceProblem,
  type TypedPlace,
} from "./place-entry.ts";
import { segments } from "./segment-styles.ts";

const FIELDS: readonly PlaceField[] = ["first", "second"];
const NOTHING_TYPED: TypedPlace = { first: "", second: "" };

@customElement("pk-place-fields")
export class PkPlaceFields extends LitElement {
  static override styles = [
    shared,
    controls,
    fields,
    segments,
    css`
      form {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--pk-space-2) var(--pk-space-3);
        align-items: start;
      }

      .head,
      .wide {
        grid-column: 1 / -1;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  /** RD, m; undefined where there is no place yet. */
  @property({ attribute: false }) x: number | undefined;
  @property({ attribute: false }) y: number | undefined;
  /** Words of the button that takes the place; without it every right change is taken. */
  @property() submit = "";
  @state() private kind: PlaceKind = "rd";
  @state() private typed: TypedPlace = NOTHING_TYPED;
  @state() private problem: PlaceProblem | undefined;

  override willUpdate(changed: PropertyValues<this>): void {
    const isMoved = changed.has("x") || changed.has("y") || changed.has("texts");
    if (isMoved && this.x !== undefined) this.#show();
  }

  override render(): TemplateResult {
    const { say } = this.texts;
    const words = say.check.form;
    const { problem } = this;
    return html`
      <form @submit=${this.#onSubmit} novalidate>
        <div class="head">
          <span class="field">${words.place}</span>
          <div class="segments small" role="group" aria-label=${words.place}>
            ${PLACE_KINDS.map(
              (kind) =>
                html`<button
                  type="button"
                  aria-pressed=${kind === this.kind ? "true" : "false"}
                  @click=${() => this.#choose(kind)}
                >
                  ${words.placeKinds[kind]}
                </button>`,
            )}
          </div>
        </div>
        ${FIELDS.map((field) => this.#field(field))}
        <span
          id="problem"
          class="wide ${problem === undefined ? "" : "error field"}"
          role=${problem === undefined ? nothing : "alert"}
        >
          ${problem === undefined ? nothing : this.#words(problem)}
          ${
            problem?.kind === "swapped"
              ? html`<button type="button" class="link" @click=${this.#swap}>${words.errors.swap}</button>`
              : nothing
          }
        </span>
        ${this.submit === "" ? nothing : html`<button class="button primary wide">${this.submit}</button>`}
      </form>
    `;
  }

  #field(field: PlaceField): TemplateResult {
    const { form } = this.texts.say.check;
    const { problem } = this;
    const isWrong =
      problem !== undefined && (!("field" in problem) || problem.field === field) ? "true" : "false";
    return html`<label class="field"
      ><span>${this.#label(field)}</span
      ><span class="with-unit"
        ><input
          class="input"
          name=${field}
          type="text"
          inputmode="decimal"
          autocomplete="off"
          .value=${this.typed[field]}
          aria-invalid=${isWrong}
          aria-describedby="problem"
          @change=${(event: Event) => this.#onChange(field, (event.target as HTMLInputElement).value)}
        /><span class="unit">${this.kind === "rd" ? form.metres : form.degrees}</span></span
      ></label
    >`;
  }

  #label(field: PlaceField): string {
    const { form } = this.texts.say.check;
    if (this.kind === "rd") return field === "first" ? form.x : form.y;
    return field === "first" ? form.latitude : form.longitude;
  }

  #onChange(field: PlaceField, text: string): void {
    const pasted = pointOf(text);
    if (pasted !== undefined) {
      this.typed = typedPlace(this.kind, pasted.x, pasted.y, (metres) => this.texts.format.whole(metres));
      this.#send(pasted.x, pasted.y);
      return;
    }
    this.typed = { ...this.typed, [field]: text };
    if (this.submit === "") this.#take();
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const inputs = (event.target as HTMLFormElement).elements;
    const [first, second] = FIELDS.map((field) => (inputs.namedItem(field) as HTMLInputElement).value);
    this.typed = { first, second };
    this.#take();
  };

  readonly #swap = (): void => {
    this.typed = { first: this.typed.second, second: this.typed.first };
    this.#take();
  };

  #take(): void {
    const entry = readPlace(this.kind, this.typed, this.texts.language);
    this.problem = entry.kind === "problem" ? entry.problem : undefined;
    if (entry.kind === "place") this.#send(entry.x, entry.y);
  }

  #send(x: number, y: number): void {
    this.problem = undefined;
    if (x !== this.x || y !== this.y) announce(this, "pk-place", { x, y });
  }

  /** In the other way of writing, what can be read is shown again; the rest is left as it was typed. */
  #choose(kind: PlaceKind): void {
    if (kind === this.kind) return;
    const entry = readPlace(this.kind, this.typed, this.texts.language);
    this.kind = kind;
    this.problem = undefined;
    if (this.x !== undefined) this.#show();
    else if (entry.kind === "place")
      this.typed = typedPlace(kind, entry.x, entry.y, (metres) => this.texts.format.whole(metres));
  }

  #show(): void {
    const { x, y } = this;
    if (x === undefined || y === undefined) return;
    this.problem = undefined;
    this.typed = typedPlace(this.kind, x, y, (metres) => this.texts.format.whole(metres));
  }

  #words(problem: PlaceProblem): string {
    const { say, format } = this.texts;
    const { errors } = say.check.form;
    switch (problem.kind) {
      case "swapped":
        return this.kind === "rd" ? errors.swapped : errors.swappedDegrees;
      case "outside":
        return errors.outside;
      case "missing":
        return `${this.#label(problem.field)}: ${errors.missing}`;
      case "number":
        return `${this.#label(problem.field)}: ${this.kind === "rd" ? errors.number : errors.degrees}`;
      case "range":
        return `${this.#label(problem.field)}: ${errors.range(format.whole(problem.limits[0]), format.whole(problem.limits[1]))}`;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-place-fields": PkPlaceFields;
  }
}
